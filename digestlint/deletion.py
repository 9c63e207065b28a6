"""Taking a whole block out of a file: with its lines, its marker, and the blank lines that it leaves too many."""

from __future__ import annotations

from digestlint.document import Block, Document, PieceKind
from digestlint.edits import with_gap
from digestlint.regexes import regex
from digestlint.text import Span

# What may stand on a block's lines beside its prose and go with it: marks of lists, headings, quotes and emphasis.
_MARKS = regex(r"(?:[\s#>*_~+–•◦▪‣●○-]|\(?\d{1,9}[.)]|\[[ xX]\])*")


def lines_of(document: Document, block: Block) -> Span | None:
    """The span to delete so that `block` is gone and nothing else; None where that can't be told.

    It can where the format has free lines, the block reads letter for letter, and its lines hold nothing but the
    block and its marks: no part of another block, no tag, no comment. The last block of a digest stays.
    """
    if not document.free_lines or len(document.blocks) < 2 or not block.is_literal(Span(0, len(block.text))):
        return None
    if any(piece.kind is not PieceKind.LITERAL for piece in block.pieces):  # a tag whose other half may be elsewhere
        return None
    lines, inside = document.source.lines, block.source_span
    first, last = lines.position(inside.start).row, lines.position(inside.end).row
    whole = Span(lines.line(first).start, lines.line(last).end)
    around = (Span(whole.start, inside.start), Span(inside.end, whole.end))
    if not all(_MARKS.fullmatch(document.source.cut(span)) for span in around):
        return None
    beside = (document.previous(block), document.next(block))
    if any(other is not None and other.source_span.overlaps(whole) for other in beside):
        return None
    if any(comment.span.overlaps(whole) for comment in document.comments):
        return None
    return with_gap(document.source.text, lines, whole)
