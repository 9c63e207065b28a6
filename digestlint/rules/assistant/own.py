"""What of a file is the digest's own words, for rules that read the source rather than the prose."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Block, BlockKind, Document, InlineKind, Span


def shown(document: Document, *, speech: bool = True) -> list[Span]:
    """The spans of the source that show something: code, block quotations and, as `speech`, direct speech."""
    return [span for block in document.blocks for span in _shown(block, speech)]


def is_shown(span: Span, others: list[Span]) -> bool:
    """Whether one of the spans that show something overlaps this one."""
    return any(span.overlaps(other) for other in others)


def _shown(block: Block, speech: bool) -> Iterator[Span]:
    if block.kind in (BlockKind.CODE, BlockKind.QUOTE):
        if block.pieces:
            yield block.source_span
        return
    for inline in block.marked(InlineKind.CODE):
        yield block.to_source(inline.span)
    for quotation in block.quotations if speech else ():
        yield block.to_source(quotation)
