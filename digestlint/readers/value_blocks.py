"""The blocks of a file whose prose stands in values: strings of JSON, cells of CSV, elements of a feed.

Its reader says where a value stands and what in it reads otherwise than it stands; where the value then holds
Markdown, HTML or several lines, it is read as such here and put back onto the file.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from digestlint.api import Block, BlockKind, Comment, Document, FrontMatter, PieceKind, Source, Span, embed, regex
from digestlint.readers import html as html_reader
from digestlint.readers import markdown, plain
from digestlint.readers.blocks import BlockStream, Leaf
from digestlint.readers.decoding import OUTER, Change, decoded_block

# One line without any mark; most values are read past in one go.
_PLAIN = regex(r"(?![#>|+•-]|\d{1,3}[.)]\s)[^\n\r<*_`\[]*+\Z")
# Lines without marks that are too long for headings, none of them led by the mark of a list or a quote.
_LONG_LINES = regex(r"(?:\s*+(?![-–•◦▪‣●○#>|=+]|\(?\d{1,3}[.)]\s)[^\r\n<*_`\[]{101,}+)+\s*+\Z")
_LINE = regex(r"[ \t\n\r\f\v]*+([^\r\n]++)")
_TAG = regex(
    r"</?(?:a|abbr|article|b|blockquote|body|br|cite|code|dd|del|div|dl|dt|em|figcaption|figure|h[1-6]|head|hr|html|i"
    r"|img|ins|li|mark|ol|p|pre|q|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)"
    r"(?:\s[^<>]*+)?/?>|<!--|<!doctype html",
    re.IGNORECASE,
)
_ENTITY = regex(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_MARKDOWN = regex(
    r"\*\*[^\s*]|(?<![\w_])__[^\s_]|\]\([^\s()]|`[^`\n]++`|(?<![\w*])\*[^\s*][^*\n]*+\*(?![\w*])"
    r"|(?<![\w_])_[^\s_][^_\n]*+_(?![\w_])|^(?:#{1,6}[ \t]|[-+*][ \t]|>[ \t]|\d{1,3}[.)][ \t]|```|\|.)",
    re.MULTILINE,
)


# A quick look before the slow one: no Markdown is without these.
_INLINE_MARKS = "*_`["
_LINE_MARK = regex(r"[ \t]*+(?:[-+>#|]|\d{1,3}[.)])")
_LATER_LINE_MARK = regex(r"[\r\n][ \t]*+(?:[-+>#|]|\d{1,3}[.)])")


def _holds_markdown(text: str) -> bool:
    marked = any(mark in text for mark in _INLINE_MARKS)
    marked = marked or _LINE_MARK.match(text) is not None or _LATER_LINE_MARK.search(text) is not None
    return marked and _MARKDOWN.search(text) is not None


def holds_html(text: str) -> bool:
    """Whether `text` has a tag that HTML knows, or a comment of it."""
    return "<" in text and _TAG.search(text) is not None


def holds_entity(text: str) -> bool:
    """Whether `text` has a character reference that HTML knows."""
    return any(html.unescape(match[0]) != match[0] for match in _ENTITY.finditer(text))


class ValueBlocks:
    """Gathers the blocks of one file, value by value, front to back."""

    def __init__(self, source: Source) -> None:
        self.blocks: list[Block] = []
        self.comments: list[Comment] = []
        self.front_matter: FrontMatter | None = None
        self.text = source.text
        self._source = source

    def add(
        self,
        place: Span,
        changes: Sequence[Change],
        kind: BlockKind,
        *,
        level: int = 0,
        wraps: bool = False,
        as_html: bool | None = None,
    ) -> Sequence[Block]:
        """Read the value at `place` in the source, `changes` and all; the blocks it makes, now in `blocks`, too.

        A value of one plain line becomes a block of this kind. One with several lines has a block for each, or,
        if it `wraps`, for each run of lines between blank ones. HTML is told by its tags, unless
        `as_html` says whether it is.
        """
        outer = decoded_block(self.text, place, changes, kind, level)
        if outer is None:
            return ()
        outer.index = len(self.blocks)
        outer.gap_before = outer.index > 0
        if not as_html and _PLAIN.match(outer.text):
            self.blocks.append(outer)
            return (outer,)
        inner = self._read(Source(self._source.name, outer.text), wraps, as_html)
        embedded = embed(outer, inner, index=outer.index)
        self.comments += embedded.comments
        self.front_matter = self.front_matter or embedded.front_matter
        for block in embedded.blocks[:1]:
            block.gap_before = outer.gap_before
            if len(embedded.blocks) == 1 and block.kind is BlockKind.PARAGRAPH:
                block.kind, block.level = kind, level
        self.blocks += embedded.blocks
        return embedded.blocks

    def _read(self, source: Source, wraps: bool, as_html: bool | None) -> Document:
        if as_html or (as_html is None and holds_html(source.text)):
            return html_reader.read_fragment(source)
        if not wraps and _LONG_LINES.match(source.text):
            return _read_long_lines(source)
        if _holds_markdown(source.text):
            return markdown.read_fragment(source)
        return _read_wrapped(source) if wraps else plain.read_fragment(source)


_PARAGRAPH = regex(r"[^\S\r\n]*+\S[^\r\n]*+(?:(?:\r\n|\r|\n)[^\S\r\n]*+\S[^\r\n]*+)*+")


def _read_wrapped(source: Source) -> Document:
    """Plain text whose lines are wrapped, so that only a blank one ends a paragraph."""
    stream = BlockStream(source.text)
    for match in _PARAGRAPH.finditer(source.text):
        stream.lines(*match.span())
        stream.finish(Leaf(BlockKind.PARAGRAPH))
    return Document(source, "text", stream.builder.blocks)


def _read_long_lines(source: Source) -> Document:
    """Plain text without a line that could be anything but a paragraph."""
    blocks: list[Block] = []
    for match in _LINE.finditer(source.text):
        line = match[1].rstrip(OUTER)
        start = match.start(1)
        piece = (PieceKind.LITERAL, 0, len(line), start, start + len(line))
        blocks.append(Block(BlockKind.PARAGRAPH, line, (piece,), gap_before=bool(blocks), index=len(blocks)))
    return Document(source, "text", blocks)
