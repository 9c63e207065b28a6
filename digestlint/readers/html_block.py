"""Blocks out of a stretch of raw HTML, such as an HTML block of Markdown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from digestlint.api import BlockKind, Span
from digestlint.readers.blocks import BlockStream, Leaf
from digestlint.readers.raw_html import BLOCK_TAGS, Token, TokenKind, tokens

_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
    "blockquote": BlockKind.QUOTE,
    "pre": BlockKind.CODE,
} | {f"h{level}": BlockKind.HEADING for level in range(1, 7)}

# They close what was left open inside them.
_GROUPS = frozenset(("ul", "ol", "table"))

# Deeper than any page; a bound, so that a run of tags costs its length.
_DEEPEST = 100


class _Runs:
    """Source spans read as one text, and the way back from it: lines of a quote, without their marks."""

    def __init__(self, source: str, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [0, *accumulate(span.length for span in spans)]
        self.text = "".join(span.cut(source) for span in spans)

    def cut(self, start: int, end: int) -> Iterator[Span]:
        """The source spans of the text from `start` to `end`, which is not empty."""
        at = bisect_right(self._starts, start) - 1
        while at < len(self._spans) and self._starts[at] < end:
            span = self._spans[at].shift(-self._starts[at])
            yield Span(max(start, self._starts[at]) + span.start, min(end, self._starts[at + 1]) + span.start)
            at += 1


class HtmlBlocks:
    """Reads one stretch of raw HTML into `stream`; a block that no element names is `outer`."""

    def __init__(self, stream: BlockStream, outer: Leaf) -> None:
        self._stream = stream
        self._outer = outer
        self._open: list[str] = []

    def read(self, spans: Sequence[Span]) -> None:
        """Read the source in `spans`, which are in order, as one text."""
        runs = _Runs(self._stream.text, [span for span in spans if span.length])
        for token in tokens(runs.text):
            places = list(runs.cut(token.start, token.end))
            if token.kind is TokenKind.TEXT:
                for place in places:
                    self._stream.lines(*place)
            else:
                self._token(token, places[0].start, places[-1].end)
        self._finish()

    def _finish(self) -> None:
        self._stream.finish(self._leaf())

    def _leaf(self) -> Leaf:
        if not self._open or self._open[-1] in _GROUPS:
            return self._outer
        name = self._open[-1]
        kind = _KINDS[name]
        if kind is BlockKind.HEADING:
            return Leaf(kind, int(name[1]))
        return Leaf(kind, self._open.count("li") if kind is BlockKind.LIST_ITEM else 0)

    def _token(self, token: Token, start: int, end: int) -> None:
        if token.kind is TokenKind.ENTITY:
            self._stream.decoded(token.value, start, end)
        elif token.value not in BLOCK_TAGS or token.kind not in (TokenKind.OPEN, TokenKind.CLOSE):
            self._stream.inline_token(token, start, end)
        elif token.kind is TokenKind.OPEN:
            self._enter(token.value, start, end)
        else:
            self._stream.markup(start, end)
            self._finish()
            self._leave(token.value)

    def _enter(self, name: str, start: int, end: int) -> None:
        self._finish()
        if name == "hr":
            self._stream.literal(start, end)
            self._stream.finish(Leaf(BlockKind.SEPARATOR))
            return
        self._stream.markup(start, end)
        if name in _KINDS or name in _GROUPS:
            # The next list item or cell closes the one before, written or not.
            if self._open and self._open[-1] == name and name in ("li", "td", "th"):
                self._open.pop()
            if len(self._open) < _DEEPEST:
                self._open.append(name)

    def _leave(self, name: str) -> None:
        if name in self._open:
            while self._open.pop() != name:
                pass
