"""CN004 wrong-count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    Severity,
    Span,
    regex,
)

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(_WORDS[2:])})"
_THINGS = (
    r"(?:stories|headlines|items|articles|updates|things|takeaways|points|reasons|ways|picks|reads|links|topics|facts"
    r"|developments|lessons|questions|highlights|posts|papers|events|releases|tips|steps|trends|themes|charts|numbers|moves"
    r"|signals|risks|news|dates)"
)
# "Top 10", "The five stories of the day", "7 things to know"; what it counts may have two words before it.
_PROMISE = regex(
    rf"(?:\btop\s+{_NUMBER}\b|\b{_NUMBER.replace('number', 'of')}\s+(?:[\w'-]+\s+){{0,2}}?{_THINGS}\b)", re.IGNORECASE
)
# Of a set that is larger than what follows: "five of the 80 articles", "from 80 articles", "80 articles scanned".
_OTHERWISE = regex(
    r"\b(?:of|from|out of|than|over|least|about|around|nearly|almost|some|first|last|next|every|another|other|page|part"
    r"|beyond|besides)\s+(?:the\s+|these\s+|your\s+|our\s+)?$",
    re.IGNORECASE,
)
_NOT_SHOWN = regex(
    r"\s*(?:(?:were|was|are|have been)\s+)?(?:processed|scanned|reviewed|analy[sz]ed|collected|fetched|considered"
    r"|read\b|screened|ingested|found|archived|more\b|below zero|per\b|a (?:day|week)|from which)",
    re.IGNORECASE,
)
_ENDS = (":", "—", "-", "–", "…")
_FEWEST, _MOST = 2, 120
_LONGEST_LINE = 12


class WrongCount(DocumentRule):
    """A number of stories or points that is not the number of those that follow.

    ## What it finds
    "Top 10" over a list of nine, "Five things to know" over four, also with sub-headings instead of a list. The number
    must stand in a heading, or in a line that ends in a colon, with the list right under it. Numbers of what was read
    or processed to make the digest are no promise, and neither is "top 10" within a sentence.

    ## Why it matters
    A reader who counts finds that one is missing, and can't know whether it was dropped or never there. Often one was:
    cut off by a limit of length, or taken out without the heading being told.

    ## How to fix it
    Correct the number, or put back what is missing. In a template, compute the number from the list.
    """

    code = "CN004"
    name = "wrong-count"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "the number does not fit what follows"
    examples = (
        Example("## ⟦Top 4⟧ stories\n\n1. Two ports were sold.\n2. Trains run again.\n3. Rain fell.\n", "markdown"),
        Example(
            "# Tarn digest\n\n## ⟦Three takeaways⟧\n\n### Ports\n\nTwo were sold.\n\n### Rail\n\nTrains run.\n\n"
            "## Weather\n\nRain.\n",
            "markdown",
        ),
        Example(
            "Here are the ⟦five stories⟧ of the day:\n\n- Two ports were sold.\n- Trains run again.\n- Rain fell.\n",
            "markdown",
        ),
        Example("## Top 3 stories\n\n1. Two ports were sold.\n2. Trains run again.\n3. Rain fell.\n", "markdown"),
        Example("## News from 80 articles\n\n- Two ports were sold.\n- Trains run again.\n", "markdown"),
        Example("## Two stories from the coast\n\nTwo ports were sold on Monday. Trains run again.\n", "markdown"),
        Example("Kerrin is in the top 10 of the league:\n\n- Kerrin beat Lomar.\n- Ostrey lost.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The numbers that promise more or fewer than follow."""
        for block in document.blocks:
            heads = block.kind is BlockKind.HEADING
            if not heads and not (block.kind is BlockKind.PARAGRAPH and block.text.rstrip().endswith(_ENDS)):
                continue
            for found in _PROMISE.finditer(block.text):
                promised = _value(found["number"] or found["of"])
                if not _is_promise(block, found, heads=heads) or not _FEWEST <= promised <= _MOST:
                    continue
                listed = _listed(document.blocks[block.index + 1 :], block)
                if len(listed) >= _FEWEST and len(listed) != promised:
                    last = listed[-1]
                    note = Note("the last of them stands here", Span(0, len(last.text)), last)
                    message = f"'{found[0]}', but {len(listed)} follow; correct the number, or add what is missing"
                    yield Match(Span(*found.span()), block, message, related=(note,))


def _is_promise(block: Block, found: re.Match[str], *, heads: bool) -> bool:
    if _OTHERWISE.search(block.text[: found.start()]) or _NOT_SHOWN.match(block.text, found.end()):
        return False
    # A longer line speaks of other things, too, and within a sentence "top 10" is a rank.
    if not heads and len(block.text.split()) > _LONGEST_LINE:
        return False
    return heads or not found["number"] or found.start() == 0


def _value(written: str) -> int:
    return int(written) if written.isdecimal() else _WORDS.index(written.lower())


def _listed(after: Sequence[Block], promise: Block) -> list[Block]:
    """What is counted: the list right under a block, or its sub-headings."""
    heading = promise.kind is BlockKind.HEADING
    section = [
        *takewhile(
            lambda block: block.kind is not BlockKind.HEADING or (heading and block.level > promise.level), after
        )
    ]
    if section and section[0].kind is BlockKind.LIST_ITEM:
        one = [*takewhile(lambda block: block.kind in (BlockKind.LIST_ITEM, BlockKind.PARAGRAPH), section)]
        items = [block for block in one if block.kind is BlockKind.LIST_ITEM and block.level == 1 and block.marker]
        # Text between items may belong to one of them or end the list; only a list without any is counted.
        return items if all(block.kind is BlockKind.LIST_ITEM for block in one[: one.index(items[-1])]) else []
    if section and section[0].kind is BlockKind.HEADING:
        return [block for block in section if block.kind is BlockKind.HEADING and block.level == section[0].level]
    return []
