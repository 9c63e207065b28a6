"""A digest as its readers see it, block by block, with the findings laid over the prose."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from digestlint.api import Block, Diagnostic, Document, InlineKind, Piece, PieceKind, Span

_STYLES = {
    InlineKind.STRONG: "b",
    InlineKind.EMPHASIS: "i",
    InlineKind.CODE: "c",
    InlineKind.LINK: "a",
    InlineKind.IMAGE: "g",
}
_SOURCE_START, _SOURCE_END = attrgetter("source.start"), attrgetter("source.end")


class _Mark(NamedTuple):
    """A finding on a block: the prose that it covers, perhaps none between two letters, and its number in the file."""

    span: Span
    number: int


def sheet(document: Document, found: Sequence[Diagnostic]) -> list[dict[str, object]]:
    """The blocks of a document as JSON takes them, the findings numbered as in `found`.

    A finding that lies outside all prose (in front matter, in a comment) stands beside the block that follows it, or
    beside the last one; in a document without blocks it has no place.
    """
    marks, beside = _laid_out(document, found)
    opening = {item.blocks[0].index for item in document.items[1:] if item.blocks}
    return [
        {
            "kind": block.kind.value,
            "level": block.level,
            "marker": block.marker,
            "row": document.source.lines.position(block.source_span.start).row,
            "opens": int(block.index in opening),
            "beside": beside[number],
            "text": list(_runs(block, marks[number])),
        }
        for number, block in enumerate(document.blocks)
    ]


def _laid_out(
    document: Document, found: Sequence[Diagnostic]
) -> tuple[defaultdict[int, list[_Mark]], defaultdict[int, list[int]]]:
    """The marks on each block, and the findings beside it, by the block's place in the document."""
    marks: defaultdict[int, list[_Mark]] = defaultdict(list)
    beside: defaultdict[int, list[int]] = defaultdict(list)
    blocks = document.blocks
    order = sorted(range(len(blocks)), key=lambda number: blocks[number].source_span)
    starts = [blocks[number].source_span.start for number in order]
    # How far the blocks reach up to each place: so a search need not look further back than it must.
    reach = list(accumulate((blocks[number].source_span.end for number in order), max))
    lines, addresses = document.source.lines, _Addresses(document)
    for number, one in enumerate(found):
        span = Span(lines.offset(one.location), lines.offset(one.end_location))
        last = at = bisect_left(starts, max(span.end, span.start + 1))
        placed = False
        while at > 0 and reach[at - 1] >= span.start:
            at -= 1
            if covered := _prose(blocks[order[at]], span):
                marks[order[at]].append(_Mark(covered, number))
                placed = True
        if placed:
            continue
        if link := addresses.words(span):
            marks[link[0]].append(_Mark(link[1], number))
        elif order:
            beside[order[min(last, len(order) - 1)]].append(number)
    return marks, beside


def _prose(block: Block, span: Span) -> Span | None:
    """The prose of a block that a span of the source covers; None where that is nothing of it."""
    # One letter of source at least, so that a point is found in the piece that it stands before, or else behind.
    first = bisect_left(block.pieces, span.start + 1, key=_SOURCE_END)
    last = bisect_left(block.pieces, max(span.end, span.start + 1), key=_SOURCE_START)
    touched = block.pieces[first:last] or block.pieces[first - 1 : first]
    if not touched:
        return None
    start, end = _inside(touched[0], span.start), _inside(touched[-1], span.end)
    if touched[-1].kind is not PieceKind.LITERAL and span.length:
        end = touched[-1].prose.end
    if start < end or (not span.length and span.start >= block.source_span.start):
        return Span(start, max(start, end))
    return None


def _inside(piece: Piece, offset: int) -> int:
    """The place in the prose of an offset of the source at, in or behind a piece."""
    if piece.kind is not PieceKind.LITERAL:
        return piece.prose.start if offset < piece.source.end else piece.prose.end
    return piece.prose.start + min(max(0, offset - piece.source.start), piece.prose.length)


class _Addresses:
    """The addresses of a document's links, each with the words that lead there: a fault in one shows on them."""

    def __init__(self, document: Document) -> None:
        found = [
            (inline.at, number, inline.span)
            for number, block in enumerate(document.blocks)
            for inline in block.inlines
            if inline.at is not None and inline.span.length
        ]
        self._found = sorted(found)

    def words(self, span: Span) -> tuple[int, Span] | None:
        """The number of the block and the span of the words whose address holds `span`."""
        at = bisect_left(self._found, span.start + 1, key=lambda one: one[0].start)
        if at and self._found[at - 1][0].contains(span):
            return self._found[at - 1][1:]
        return None


def _runs(block: Block, marks: Sequence[_Mark]) -> Iterator[object]:
    """The prose cut at every edge of a mark or an inline: a string, or the string with its styles and findings."""
    edges: defaultdict[int, list[tuple[int, object]]] = defaultdict(list)
    points: defaultdict[int, list[int]] = defaultdict(list)
    for inline in block.inlines:
        _edge(edges, inline.span, _STYLES[inline.kind])
    for span, number in marks:
        if span.length:
            _edge(edges, span, number)
        else:
            points[span.start].append(number)
    cuts = sorted({0, len(block.text), *edges, *points})
    styles: list[str] = []
    numbers: list[int] = []
    for at, cut in enumerate(cuts):
        for direction, what in sorted(edges[cut], key=lambda edge: edge[0]):
            into: list[object] = styles if isinstance(what, str) else numbers  # type: ignore[assignment]
            if direction < 0:
                into.remove(what)
            else:
                into.append(what)
        if points[cut]:
            yield ["", "", points[cut]]
        text = block.text[cut : cuts[at + 1]] if at + 1 < len(cuts) else ""
        if text:
            yield [text, "".join(sorted(set(styles))), sorted(numbers)] if styles or numbers else text


def _edge(edges: defaultdict[int, list[tuple[int, object]]], span: Span, what: object) -> None:
    if span.length:
        edges[span.start].append((1, what))
        edges[span.end].append((-1, what))
