"""What a reader makes of a file: items, blocks and pieces, each with its way back to the source.

A block is a unit of prose (a paragraph, a heading, a list item). Its text is put together from pieces, and
every piece knows the source it was read from, so that a span of prose becomes a span of the file by
arithmetic and never by searching.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from digestlint.prose.quotations import quotations
from digestlint.prose.sentences import sentences
from digestlint.source import Source
from digestlint.text import Span


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    TABLE_CELL = "table-cell"
    CODE = "code"
    SEPARATOR = "separator"
    METADATA = "metadata"
    """A title, a description or the like that is given beside the text: it is prose, but no part of an item."""


PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL, BlockKind.METADATA})
"""The blocks in which a digest speaks in whole sentences."""
LINES = PROSE | {BlockKind.HEADING}
"""Every block but quotations, code and separators."""


class PieceKind(StrEnum):
    """How the source of a piece became prose.

    LITERAL: character by character. DECODED: as a whole, such as ``&amp;`` or ``\\*``. MARKUP: not prose, such as
    a raw HTML tag; it reads as nothing, or as the white space that a browser would show in its place.
    """

    LITERAL = "literal"
    DECODED = "decoded"
    MARKUP = "markup"


class Piece(NamedTuple):
    """A run of source and the prose that it reads as."""

    kind: PieceKind
    prose: Span
    source: Span


RawPiece = tuple[PieceKind, int, int, int, int]
"""A piece as readers make it, in plain numbers: kind, start and end of the prose, start and end of the source."""


class InlineKind(StrEnum):
    """What a stretch of a block is beside being prose."""

    LINK = "link"
    IMAGE = "image"
    CODE = "code"
    EMPHASIS = "emphasis"
    STRONG = "strong"


class Inline(NamedTuple):
    """A marked stretch of a block's prose.

    `target` is the address of a link or an image, with its escapes decoded; `at` is the source that spells it out, or
    None where that is not known.
    """

    kind: InlineKind
    span: Span
    target: str = ""
    at: Span | None = None


class Comment(NamedTuple):
    """A comment of the markup language, which no reader of the digest sees: its text and its source span."""

    text: str
    span: Span


class FrontMatter(NamedTuple):
    """The metadata before a digest's text: its source span, and where its syntax breaks, if it does.

    `error` is the parser's reason in one line, `error_span` the source it speaks of.
    """

    span: Span
    error: str | None = None
    error_span: Span | None = None


class Block:
    """A unit of prose and its way back to the file.

    `text` is the prose, `raw` are the pieces that it was read from, in order. `level` is that of a heading (1 to 6) or
    the depth of a list item (from 1), else 0.
    `marker` is what led the block in the source and is no prose: a bullet, "3." or the like.
    `gap_before` says that white space sets the block apart from the one above it.
    `index` is its place in `Document.blocks`. `lead_in` is the block that ends in a colon before the list in which it
    is an item; None elsewhere.
    """

    lead_in: Block | None = None

    def __init__(
        self,
        kind: BlockKind,
        text: str,
        raw: Sequence[RawPiece],
        inlines: tuple[Inline, ...] = (),
        *,
        level: int = 0,
        marker: str = "",
        gap_before: bool = False,
        index: int = 0,
    ) -> None:
        self.kind = kind
        self.text = text
        self.raw = raw
        self.inlines = inlines
        self.level = level
        self.marker = marker
        self.gap_before = gap_before
        self.index = index

    def __repr__(self) -> str:
        return f"<Block {self.index} {self.kind} {self.text[:40]!r}>"

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces in order; few blocks are ever asked for them."""
        return tuple(Piece(kind, Span(first, last), Span(start, end)) for kind, first, last, start, end in self.raw)

    @cached_property
    def _starts(self) -> list[int]:
        return [first for _, first, _, _, _ in self._prose_pieces]

    @cached_property
    def _prose_pieces(self) -> list[RawPiece]:
        return [piece for piece in self.raw if piece[2] > piece[1]]

    @cached_property
    def source_span(self) -> Span:
        """From the first to the last source character of the block's pieces."""
        return Span(self.raw[0][3], self.raw[-1][4])

    def to_source(self, span: Span) -> Span:
        """The file's span for a span of the block's prose.

        A decoded piece is taken whole. An empty span stays empty, before the character it stands before.
        Raises ValueError for a span outside the block.
        """
        start, end = span
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"span {start}..{end} lies outside a block of {len(self.text)} code points")
        if start == end:
            at = self._edge(start)
            return Span(at, at)
        pieces, starts = self._prose_pieces, self._starts
        kind, first, _, from_, _ = pieces[bisect_right(starts, start) - 1]
        if kind is PieceKind.LITERAL:
            from_ += start - first
        kind, _, last, _, to = pieces[bisect_right(starts, end - 1) - 1]
        if kind is PieceKind.LITERAL:
            to -= last - end
        return Span(from_, to)

    def _edge(self, offset: int) -> int:
        if not self._prose_pieces:
            return self.source_span.start
        kind, first, last, start, end = self._prose_pieces[max(0, bisect_right(self._starts, offset) - 1)]
        if offset >= last:
            return end
        return start + (offset - first if kind is PieceKind.LITERAL else 0)

    def to_prose(self, span: Span) -> Span:
        """The block's prose for a span of the file, as far as it lies in the block; a decoded piece is taken whole.

        What starts or ends in mark-up starts or ends where the prose goes on.
        """
        first = bisect_left(self.raw, span.start + 1, key=itemgetter(4))
        last = bisect_left(self.raw, span.end, key=itemgetter(3)) - 1
        start, end = len(self.text), 0
        if first < len(self.raw):
            kind, start, _, from_, _ = self.raw[first]
            start += max(0, span.start - from_) if kind is PieceKind.LITERAL else 0
        if last >= 0:
            kind, _, end, _, to = self.raw[last]
            end -= max(0, to - span.end) if kind is PieceKind.LITERAL else 0
        return Span(start, max(start, end))

    def is_literal(self, span: Span) -> bool:
        """Whether the file holds the prose in `span` letter for letter, so that an edit there is exact."""
        source = self.to_source(span)
        first = bisect_left(self.raw, source.start + 1, key=itemgetter(4))
        last = bisect_left(self.raw, source.end, key=itemgetter(3))
        inside = self.raw[first:last]
        return source.length == span.length and all(piece[0] is PieceKind.LITERAL for piece in inside)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the block's prose, without the white space between them."""
        return sentences(self.text)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Direct speech in the block's prose, marks included; a mark left open runs to the block's end."""
        return quotations(self.text)

    def marked(self, kind: InlineKind) -> Iterator[Inline]:
        """The block's inlines of one kind."""
        return (inline for inline in self.inlines if inline.kind is kind)


class Item(NamedTuple):
    """A story of the digest: its heading, where it has one, and its blocks in order (the heading included)."""

    heading: Block | None
    blocks: tuple[Block, ...]


class Document:
    """A file as prose: its blocks in the order of reading, grouped into items.

    `foreign` counts the blocks that were left out because they are not English; `words` are those that the settings
    call right here. `paths` are those in the settings by which the reader chose what it read, each with whether it fits
    anything here. `free_lines` says that white space between blocks, and a block's line as a whole, can go without
    breaking the format, as in plain text.
    """

    def __init__(
        self,
        source: Source,
        format: str,
        blocks: Sequence[Block],
        items: Sequence[Item] = (),
        *,
        comments: Sequence[Comment] = (),
        front_matter: FrontMatter | None = None,
        template: frozenset[int] = frozenset(),
        words: frozenset[str] = frozenset(),
        foreign: int = 0,
        free_lines: bool = False,
        paths: Mapping[str, bool] | None = None,
    ) -> None:
        self.source = source
        self.format = format
        self.blocks = tuple(blocks)
        _lead_in(self.blocks)
        self.items: Sequence[Item] = tuple(items)
        self.comments = tuple(comments)
        self.front_matter = front_matter
        self.template = template
        self.words = words
        self.foreign = foreign
        self.free_lines = free_lines
        self.paths = paths or {}

    def is_template(self, block: Block) -> bool:
        """Whether the settings name this block's line as the digest's own design."""
        return block.index in self.template

    def next(self, block: Block) -> Block | None:
        """The block after `block`, or None at the end."""
        return self.blocks[block.index + 1] if block.index + 1 < len(self.blocks) else None

    def previous(self, block: Block) -> Block | None:
        """The block before `block`, or None at the start."""
        return self.blocks[block.index - 1] if block.index else None


def _lead_in(blocks: Sequence[Block]) -> None:
    """Tells the items of every list which block leads it in."""
    lead: Block | None = None
    for block in blocks:
        if block.kind is BlockKind.LIST_ITEM:
            block.lead_in = lead
        else:
            lead = block if block.text.endswith(":") else None
