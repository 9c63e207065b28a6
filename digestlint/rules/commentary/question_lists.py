"""Lists of questions that a generator leaves under its digest: "Follow-up questions", "Key questions"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from digestlint.api import Block, BlockKind, Document, InlineKind, Span
from digestlint.rules.commentary.questions import answers, is_section_for_answers, is_service

# Fewer may be steps or a story's own; shorter ones are the entries of a form.
_FEWEST, _FEWEST_WORDS = 3, 6
# How far above the list its heading or label is looked for, and how long that can be.
_ABOVE, _LONGEST_LABEL = 2, 60


def listed_questions(document: Document) -> Iterator[tuple[Block, Span]]:
    """The questions of lists that hold nothing else, each with its block; sections that answer them are let pass."""
    for is_item, run in groupby(document.blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        blocks = list(run)
        if is_item and len(blocks) >= _FEWEST and all(map(_only_asks, blocks)) and not _is_answered(document, blocks):
            for block in blocks:
                yield block, Span(block.sentences[-1].start, len(block.text.rstrip()))


def _only_asks(block: Block) -> bool:
    if not block.text.rstrip().endswith("?") or len(block.text.split()) < _FEWEST_WORDS:
        return False
    if is_service(block.text) or any(quotation.end >= len(block.text.rstrip()) for quotation in block.quotations):
        return False
    return next(block.marked(InlineKind.LINK), None) is None


def _is_answered(document: Document, blocks: list[Block]) -> bool:
    """Whether the section above is one of those that ask on purpose, or an answer follows."""
    above = document.blocks[max(0, blocks[0].index - _ABOVE) : blocks[0].index]
    if any(is_section_for_answers(block.text) for block in above if len(block.text) <= _LONGEST_LABEL):
        return True
    after = document.next(blocks[-1])
    return after is not None and after.kind is BlockKind.PARAGRAPH and answers(after.text)
