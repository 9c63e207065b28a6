"""The blocks of a markup format, gathered from a parser's events: what Markdown and raw HTML share."""

from __future__ import annotations

from typing import NamedTuple

from digestlint.api import BlockBuilder, BlockKind, Comment, InlineKind, Span, regex
from digestlint.readers.html_attributes import target
from digestlint.readers.raw_html import BLOCK_TAGS, Token, TokenKind

_BLANK_LINE = regex(r"(?>\r\n|\r|\n)[ \t>]*+[\r\n]")
_CARRIAGE_RETURN = regex(r"\r\n?")
TAG_INLINES = {
    "a": InlineKind.LINK,
    "b": InlineKind.STRONG,
    "strong": InlineKind.STRONG,
    "i": InlineKind.EMPHASIS,
    "em": InlineKind.EMPHASIS,
    "code": InlineKind.CODE,
}


class Leaf(NamedTuple):
    """What the block at hand will be; `marker` is that of a list item."""

    kind: BlockKind
    level: int = 0
    marker: str = ""


class BlockStream:
    """Takes runs of source as they come and cuts them into blocks.

    `text` is the source; `blocks` and `comments` are what was gathered from it.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.builder = BlockBuilder(text)
        self.comments: list[Comment] = []
        self.seen = 0
        """Where the last run of source that was read ended."""
        self._first: int | None = None
        # How far blank lines since the last block have been looked for.
        self._looked_to: int | None = None
        self._gap = False

    def literal(self, start: int, end: int) -> None:
        """Source that reads as it stands."""
        self._reach(start, end)
        self.builder.literal(start, end)

    def decoded(self, prose: str, start: int, end: int) -> None:
        """Source that reads as `prose`."""
        self._reach(start, end)
        self.builder.decoded(prose, start, end)

    def markup(self, start: int, end: int, reads: str = "") -> None:
        """Source that is a raw tag."""
        self._reach(start, end)
        self.builder.markup(start, end, reads)

    def lines(self, start: int, end: int) -> None:
        """Source that reads as it stands, but for its line ends, which read as line feeds."""
        at = start
        for match in _CARRIAGE_RETURN.finditer(self.text, start, end):
            self.literal(at, match.start())
            self.line_end(*match.span())
            at = match.end()
        self.literal(at, end)

    def line_end(self, start: int, end: int) -> None:
        """A line end inside a block: it reads as a line feed, whatever the file has."""
        if self.text[start:end] == "\n":
            self.literal(start, end)
        else:
            self.decoded("\n", start, end)

    def _reach(self, start: int, end: int) -> None:
        self.seen = end
        if self._first is None:
            self._first = start

    def verbatim(self, leaf: Leaf, start: int, end: int) -> None:
        """A block of the source from `start` to `end`, which reads as it stands and holds some prose."""
        self._look_for_gap(start)
        kind, level, marker = leaf
        self.builder.verbatim(kind, start, end, level=level, marker=marker, gap_before=self._gap)
        self.seen = self._looked_to = end
        self._gap = False

    def _look_for_gap(self, end: int) -> None:
        if self._looked_to is not None:
            self._gap = self._gap or _BLANK_LINE.search(self.text, self._looked_to, end) is not None
            self._looked_to = end

    def finish(self, leaf: Leaf) -> bool:
        """Cut here: what was read since the last cut is a block. Whether there was prose in it."""
        if self._first is not None:
            self._look_for_gap(self._first)
        kind, level, marker = leaf
        built = self.builder.build(kind, level=level, marker=marker, gap_before=self._gap)
        if built:
            self._looked_to, self._gap = self.seen, False
        self._first = None
        return built is not None

    def comment(self, value: str, start: int, end: int) -> None:
        """A comment of the markup, which is no prose."""
        self.comments.append(Comment(value, Span(start, end)))

    def inline_token(self, token: Token, start: int, end: int) -> None:
        """A token of raw HTML that is no text, at its place in the source; it does not end the block."""
        if token.kind is TokenKind.COMMENT:
            self.comment(token.value, start, end)
            return
        kind = TAG_INLINES.get(token.value)
        if kind and token.kind is TokenKind.CLOSE:
            self.builder.close(kind)
        is_break = token.value == "br" or token.value in BLOCK_TAGS
        self.markup(start, end, "\n" if is_break and token.kind is not TokenKind.HIDDEN else "")
        if token.kind is TokenKind.OPEN:
            if kind:
                is_link = kind is InlineKind.LINK
                self.builder.open(kind, *(target(self.text[start:end], start) if is_link else ()))
            elif token.value == "img":
                self.builder.open(InlineKind.IMAGE, *target(self.text[start:end], start))
                self.builder.close(InlineKind.IMAGE)
