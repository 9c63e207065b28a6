"""A format inside another one: what an inner reader made of a decoded string, put back onto the file.

Markdown in a cell of CSV, HTML in a string of JSON in a line of JSON Lines: the outer reader decodes the string
to a block, the inner one reads that block's text as a source of its own, and here the ways back are joined.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digestlint.document import Block, Comment, Document, FrontMatter, PieceKind, RawPiece
from digestlint.text import Span


class Embedded(NamedTuple):
    """What the inner reader found, with every source span in the file of the outer block."""

    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...]
    front_matter: FrontMatter | None


def embed(outer: Block, inner: Document, *, index: int = 0) -> Embedded:
    """Put `inner`, which was read from `outer.text`, onto the file that `outer` was read from.

    The blocks are new and are numbered from `index`. What is literal in both is literal; the rest maps as a
    whole. It takes time in proportion to the pieces of both. An outer block may come from `embed` itself.
    Raises ValueError where `inner` was read from another text.
    """
    if inner.source.text != outer.text:
        raise ValueError("the inner document was not read from the outer block's text")
    way = _Way(outer)
    return Embedded(
        tuple(_placed(block, way, at) for at, block in enumerate(inner.blocks, index)),
        tuple(Comment(comment.text, outer.to_source(comment.span)) for comment in inner.comments),
        _front_matter(inner.front_matter, outer),
    )


class _Way:
    """From the text of the outer block to the file."""

    def __init__(self, outer: Block) -> None:
        self._outer = outer
        self._pieces = [piece for piece in outer.raw if piece[2] > piece[1]]
        self._starts = [piece[1] for piece in self._pieces]
        # By how much everything moves, where the outer block stands in the file letter for letter.
        self._shift: int | None = None
        if len(outer.raw) == 1 and outer.raw[0][0] is PieceKind.LITERAL:
            self._shift = outer.raw[0][3]

    def span(self, inner: Span) -> Span:
        """The file's span for one of the outer block's text."""
        return self._outer.to_source(inner)

    def pieces(self, inner: Sequence[RawPiece]) -> Sequence[RawPiece]:
        """The pieces in the file for those of an inner block: a literal one is cut at the outer ones.

        Those are made one that share a run of source: an entity of two characters, read apart.
        """
        if self._shift is not None:
            by = self._shift
            return [(kind, first, last, start + by, end + by) for kind, first, last, start, end in inner]
        found: list[RawPiece] = []
        seen = -1
        for one in inner:
            for piece in self._composed(*one) if one[0] is PieceKind.LITERAL else (self._whole(*one),):
                if piece[3] < seen:
                    _, first, _, start, end = found[-1]
                    seen = max(end, piece[4])
                    found[-1] = (PieceKind.DECODED, first, piece[2], start, seen)
                else:
                    found.append(piece)
                    seen = piece[4]
        return found

    def _whole(self, kind: PieceKind, first: int, last: int, start: int, end: int) -> RawPiece:
        return (kind, first, last, *self._outer.to_source(Span(start, end)))

    def _composed(self, _: PieceKind, first: int, last: int, start: int, end: int) -> Iterator[RawPiece]:
        shift = first - start
        at = bisect_right(self._starts, start) - 1
        while at < len(self._pieces) and self._starts[at] < end:
            kind, low, high, from_, to = self._pieces[at]
            first, last = max(start, low), min(end, high)
            if kind is PieceKind.LITERAL:
                from_, to = from_ + first - low, to - (high - last)
            yield (kind, first + shift, last + shift, from_, to)
            at += 1


def _placed(block: Block, way: _Way, index: int) -> Block:
    return Block(
        block.kind,
        block.text,
        way.pieces(block.raw),
        tuple(inline if inline.at is None else inline._replace(at=way.span(inline.at)) for inline in block.inlines),
        level=block.level,
        marker=block.marker,
        gap_before=block.gap_before,
        index=index,
    )


def _front_matter(inner: FrontMatter | None, outer: Block) -> FrontMatter | None:
    if inner is None:
        return None
    place = outer.to_source(inner.error_span) if inner.error_span else None
    return FrontMatter(outer.to_source(inner.span), inner.error, place)
