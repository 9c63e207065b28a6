"""HTML taken apart into tags, comments, entities and text: what every reader that meets HTML shares.

This is no HTML parser: what is broken is text, as in a browser, and nothing is repaired. No text takes more than a
time in proportion to its length.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache, lru_cache
from html.entities import html5
from typing import NamedTuple, Protocol

from digestlint.api import regex

# Possessive throughout. A quote opens a value only behind "=", else an apostrophe would swallow the page.
_NAMED = r"&(?:#[0-9]{1,7}(?![0-9])|#[xX][0-9A-Fa-f]{1,6}(?![0-9A-Fa-f])|[A-Za-z][A-Za-z0-9]{1,31});?+"
_TOKEN = (
    r"<(/?[A-Za-z][A-Za-z0-9]*+)>"
    r"|<(/?[A-Za-z][A-Za-z0-9:._-]*+)[^<>=]*+(?:=\s*+(?:%s)?+[^<>=]*+)*+(>)?"
    r"|<!--|<!\[CDATA\[|<[!?][^<>]*+>|" + _NAMED
)
_ANY = regex(_TOKEN % r"\"[^\"]*+\"|'[^']*+'")
# Never past the next "<", so that a run of broken tags is read once.
_STRICT = regex(_TOKEN % r"\"[^\"<]*+\"|'[^'<]*+'")
# The groups of a match: a tag without attributes, the name of another one, and whether that closes.
_PLAIN, _NAME, _CLOSED = 1, 2, 3
_ENTITY = regex(_NAMED)
# What is never shown, up to the closing tag. A script or a style sheet left open hides the rest of the page.
_UNSHOWN = frozenset(
    "script style template svg noscript noframes noembed iframe audio video canvas textarea select datalist".split()
)
_TAKES_MORE = _UNSHOWN | {"title"}
_TO_THE_END = frozenset(("script", "style", "template"))
_NESTING = frozenset(("svg", "template", "canvas", "video", "audio"))
# How much of a text may be read in vain for tags that don't close, in its own lengths.
_PATIENCE = 4
_LONGEST_OPEN_ENTITY = 6

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search "
    "section summary table tbody td tfoot th thead title tr ul xmp".split()
)
"""The elements that a browser sets apart from the text around them."""


class TokenKind(Enum):
    """What a stretch of HTML is; HIDDEN is a script, a style sheet, a declaration or the like."""

    TEXT = auto()
    ENTITY = auto()
    OPEN = auto()
    CLOSE = auto()
    COMMENT = auto()
    HIDDEN = auto()


class Token(NamedTuple):
    """A stretch of HTML, from `start` to `end`; `value` is a tag's name, an entity's or a comment's text."""

    kind: TokenKind
    start: int
    end: int
    value: str = ""


class TextSink(Protocol):
    """What takes text in order; `start` and `end` are where each piece stands."""

    def text(self, start: int, end: int) -> None:
        """Text that reads as it stands."""

    def entity(self, value: str, start: int, end: int) -> None:
        """An entity that reads as `value`."""


class Sink(TextSink, Protocol):
    """What takes the tokens of HTML in order. They tile the text."""

    def open(self, name: str, start: int, end: int) -> None:
        """An opening tag; `name` is in lower case."""

    def close(self, name: str, start: int, end: int) -> None:
        """A closing tag."""

    def comment(self, value: str, start: int, end: int) -> None:
        """A comment and its text."""

    def hidden(self, name: str, start: int, end: int) -> None:
        """A whole element that is never shown, of this name; or a declaration, whose name is empty."""


def scan(text: str, sink: Sink) -> None:
    """Take HTML apart into `sink`. A comment or a script left open runs to the end.

    A call costs less than an object handed over, and tokens are what a page has most of.
    """
    run = _Scan(text, sink)
    at: int | None = 0
    while at is not None:
        at = run.read(at)


class _Scan:
    """What is known of a text while it is taken apart."""

    def __init__(self, text: str, sink: Sink) -> None:
        self._text = text
        self._sink = sink
        self._pattern = _ANY
        self._wasted = 0
        # The names of elements that close nowhere further on.
        self._missing: set[str] = set()

    def read(self, at: int) -> int | None:
        """Read on from `at` to the end, or to where the reading has to begin anew."""
        text, sink = self._text, self._sink
        take_text, take_open, take_close = sink.text, sink.open, sink.close
        for match in self._pattern.finditer(text, at):
            start, end = match.span()
            if start > at:
                take_text(at, start)
            at = end
            kind = match.lastindex
            if kind is not None and kind != _NAME:
                name = match[_PLAIN if kind == _PLAIN else _NAME].lower()
                if name[0] == "/":
                    take_close(name[1:], start, end)
                elif name in _TAKES_MORE:
                    at = self._element(name, start, end)
                else:
                    take_open(name, start, end)
            elif kind == _NAME:
                # A tag that never closes: its "<" is text, and what stands behind is looked at again.
                at = start + 1
                take_text(start, at)
                self._wasted += end - start
                if self._wasted > _PATIENCE * len(text):
                    self._pattern = _STRICT
            elif text[start] == "&":
                at = _entity(text, start, end, sink)
            else:
                at = _declaration(text, start, end, sink, self._missing)
            if at != end:
                return at
        if at < len(text):
            take_text(at, len(text))
        return None

    def _element(self, name: str, start: int, end: int) -> int:
        """Give an element that is read as a whole, or a title's tag and text; returns where to read on."""
        if name in _UNSHOWN and self._text[end - 2] != "/":
            at = _end_of_unshown(self._text, name, end, self._missing)
            self._sink.hidden(name, start, at)
            return at
        self._sink.open(name, start, end)
        return _title(self._text, end, self._sink, self._missing) if name == "title" else end


def _title(text: str, at: int, sink: Sink, missing: set[str]) -> int:
    """Give the title's text from `at` on, in which tags are text too; returns where its closing tag starts."""
    close = None if "title" in missing else _closing("title").search(text, at)
    if close is None:
        missing.add("title")
        return at
    texts(text, at, close.start(), sink)
    return close.start()


def _declaration(text: str, start: int, end: int, sink: Sink, missing: set[str]) -> int:
    """Give the comment, CDATA section or declaration that begins at `start`; returns its end."""
    if text.startswith("<!--", start):
        if short := next((mark for mark in (">", "->") if text.startswith(mark, end)), ""):
            sink.comment("", start, end + len(short))
            return end + len(short)
        close = text.find("-->", end)
        sink.comment(
            text[end : close if close >= 0 else len(text)].strip(), start, close + 3 if close >= 0 else len(text)
        )
        return close + 3 if close >= 0 else len(text)
    sink.hidden("", start, end)
    if not text.startswith("<![CDATA[", start) or "cdata" in missing:
        return end
    close = text.find("]]>", end)
    if close < 0:
        missing.add("cdata")
        return end
    if close > end:
        sink.text(end, close)
    sink.hidden("", close, close + 3)
    return close + 3


def _entity(text: str, start: int, end: int, sink: TextSink) -> int:
    """Give the entity at `start`, whose name ends at `end`, with or without its semicolon; returns its end."""
    mark = text[start:end]
    if mark[1] == "#" or mark[1:] in html5:
        sink.entity(_unescaped(mark), start, end)
        return end
    # The old names stand without a semicolon too, and with letters behind: "&copy2025".
    for length in range(min(len(mark) - 1, _LONGEST_OPEN_ENTITY), 1, -1):
        if (value := html5.get(mark[1 : 1 + length])) is not None:
            sink.entity(value, start, start + 1 + length)
            return start + 1 + length
    sink.text(start, end)
    return end


@lru_cache(1024)
def _unescaped(mark: str) -> str:
    return html.unescape(mark)


def texts(text: str, start: int, end: int, sink: TextSink) -> None:
    """Give the text and the entities from `start` to `end`, where tags are text: an attribute's value, a title."""
    at = start
    for match in _ENTITY.finditer(text, start, end):
        if match.start() > at:
            sink.text(at, match.start())
        at = _entity(text, *match.span(), sink)
    if at < end:
        sink.text(at, end)


class _Collector:
    """Keeps the tokens in a list."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []

    def text(self, start: int, end: int) -> None:
        self.tokens.append(Token(TokenKind.TEXT, start, end))

    def entity(self, value: str, start: int, end: int) -> None:
        self.tokens.append(Token(TokenKind.ENTITY, start, end, value))

    def open(self, name: str, start: int, end: int) -> None:
        self.tokens.append(Token(TokenKind.OPEN, start, end, name))

    def close(self, name: str, start: int, end: int) -> None:
        self.tokens.append(Token(TokenKind.CLOSE, start, end, name))

    def comment(self, value: str, start: int, end: int) -> None:
        self.tokens.append(Token(TokenKind.COMMENT, start, end, value))

    def hidden(self, name: str, start: int, end: int) -> None:
        self.tokens.append(Token(TokenKind.HIDDEN, start, end, name))


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a stretch of HTML, which tile it; for a page `scan` is quicker."""
    collector = _Collector()
    scan(text, collector)
    return iter(collector.tokens)


def _in_any_case(name: str) -> str:
    # Not IGNORECASE, with which a search takes no short cut to the next "<".
    return "".join(f"[{letter}{letter.upper()}]" for letter in name)


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{_in_any_case(name)}(?=[\s/>])[^<>]*+>?")


@cache
def _bounds(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(/?){_in_any_case(name)}(?=[\s/>])[^<>]*+>?")


def _end_of_unshown(text: str, name: str, at: int, missing: set[str]) -> int:
    """Where the element ends whose opening tag ends at `at`; `missing` holds the names that close nowhere further."""
    if name not in missing:
        if name not in _NESTING:
            if close := _closing(name).search(text, at):
                return close.end()
        else:
            depth = 1
            for bound in _bounds(name).finditer(text, at):
                depth += -1 if bound[1] else 1
                if not depth:
                    return bound.end()
        missing.add(name)
    return len(text) if name in _TO_THE_END else at
