"""Takes the XML of a feed apart: the elements that are asked for, and where their text stands.

Nothing is declared, expanded or fetched, and nothing stops the scanner: an end tag without a start is passed over, a
stray ``<`` or ``&`` is text, and what is never closed ends where the element around it does.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from digestlint.api import Span, regex
from digestlint.readers.decoding import Change

_TOKEN = regex(
    r"<(/?)([A-Za-z_][\w:.-]*+)((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+'|[\"'])*+)>|<!--|<!\[CDATA\[|<\?|<!DOCTYPE\b"
)
_DOCTYPE_END = regex(r"[^<>\[]*+(?:\[.*?\]\s*+)?>", re.DOTALL)
_ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}
_ENTITY = regex(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LANGUAGE = regex(r"\bxml:lang\s*+=\s*+[\"']([A-Za-z-]++)[\"']")
# No tags of HTML: where one opens inside a text, the text's own end tag is missing.
_OF_FEEDS = frozenset(
    "channel feed item entry link description pubdate guid updated published category author enclosure comments".split()
)
# Deeper than any feed; a bound, so that each element can be told its path.
_DEEPEST = 50


class Element(NamedTuple):
    """A start tag: the offset where it begins, its name in two parts, and its attributes as they stand."""

    start: int
    prefix: str
    local: str
    attributes: str
    is_foreign: bool

    def attribute(self, name: str) -> str:
        """The value of an attribute, or the empty string."""
        match = re.search(rf"(?<![\w:.-]){name}\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)')", self.attributes)
        return (match[1] or match[2] or "").strip() if match else ""


class Text(NamedTuple):
    """The inside of an element that was asked for.

    `marked` are the places inside that are no plain text, in order: CDATA sections and comments, each with its
    opening mark. `has_tags` says that elements stand inside, so that the whole is markup.
    """

    path: list[Element]
    place: Span
    marked: list[tuple[str, Span]]
    has_tags: bool

    def changes(self, text: str) -> list[Change]:
        """Where the text reads otherwise than it stands. With tags inside, all but the marks is left to HTML."""
        changes: list[Change] = []
        at = self.place.start
        for mark, place in [*self.marked, ("", Span(self.place.end, self.place.end))]:
            if not self.has_tags:
                changes += _entities(text, at, place.start)
            if mark == "<![CDATA[":
                inside = min(place.start + len(mark), place.end)
                changes.append(Change(place.start, inside, ""))
                if text.endswith("]]>", inside, place.end):
                    changes.append(Change(place.end - 3, place.end, ""))
            elif mark and not self.has_tags:
                changes.append(Change(*place, ""))
            at = place.end
        return changes

    def value(self, text: str) -> str:
        """What the text reads as, white space around it included."""
        parts, at = [], self.place.start
        for start, end, reads in self.changes(text):
            parts += [text[at:start], reads]
            at = end
        return "".join([*parts, text[at : self.place.end]])


def _entities(text: str, start: int, end: int) -> list[Change]:
    found = ((match, html.unescape(match[0])) for match in _ENTITY.finditer(text, start, end))
    return [Change(*match.span(), reads) for match, reads in found if reads != match[0]]


def scan(text: str, wanted: Callable[[list[Element]], bool]) -> Iterator[Text]:
    """The texts of the elements that are `wanted`, told by the path from the root to them."""
    walk = _Walk(text, wanted)
    at = 0
    while match := _TOKEN.search(text, at):
        at = match.end()
        mark = match[0]
        if match[2]:
            yield from walk.tag(match)
        elif mark == "<!DOCTYPE":
            at = walk.doctype(at)
        else:
            end = text.find(_ENDS[mark], at)
            at = len(text) if end < 0 else end + len(_ENDS[mark])
            walk.marked.append((mark, Span(match.start(), at)))
    yield from walk.end(len(text))


class _Walk:
    """The elements that are open, and the text that is being read, if one is."""

    def __init__(self, text: str, wanted: Callable[[list[Element]], bool]) -> None:
        self.marked: list[tuple[str, Span]] = []
        self._text = text
        self._wanted = wanted
        self._path: list[Element] = []
        self._open: Counter[str] = Counter()
        # Inside a text that is read: where it begins, and how deep its element stands.
        self._start = self._depth = 0
        self._has_tags = False
        self._has_doctype = False

    def tag(self, match: re.Match[str]) -> Iterator[Text]:
        """A start or an end tag."""
        prefix, _, local = match[2].rpartition(":")
        local = local.lower()
        if match[1]:
            yield from self._close(prefix, local, match.start())
        else:
            if self._depth and local in _OF_FEEDS:
                yield from self._pop(self._depth - 1, match.start())
            if not match[3].endswith("/"):
                self._push(prefix, local, match)
            elif self._depth:
                self._has_tags = True

    def _push(self, prefix: str, local: str, match: re.Match[str]) -> None:
        if self._depth:
            self._has_tags = True
        if len(self._path) >= _DEEPEST:
            return
        language = _LANGUAGE.search(match[3])
        outer = self._path[-1].is_foreign if self._path else False
        foreign = not language[1].lower().startswith("en") if language else outer
        self._path.append(Element(match.start(), prefix, local, match[3], foreign))
        self._open[local] += 1
        if not self._depth and self._wanted(self._path):
            self._depth = len(self._path)
            self._start = match.end()
            self._has_tags = False
            self.marked = []

    def _close(self, prefix: str, local: str, at: int) -> Iterator[Text]:
        if self._open[local]:
            depth = len(self._path) - 1
            while self._path[depth].local != local:
                depth -= 1
            yield from self._pop(depth, at)

    def _pop(self, depth: int, at: int) -> Iterator[Text]:
        """Close the elements from `depth` on; the text of one that is read ends at `at`."""
        if self._depth > depth:
            path = self._path[: self._depth]
            yield Text(path, Span(self._start, at), self.marked, self._has_tags)
            self._depth = 0
        for element in self._path[depth:]:
            self._open[element.local] -= 1
        del self._path[depth:]

    def doctype(self, at: int) -> int:
        """Pass over a document type, once; where it ends."""
        if self._has_doctype:
            return at
        self._has_doctype = True
        match = _DOCTYPE_END.match(self._text, at)
        return match.end() if match else at

    def end(self, at: int) -> Iterator[Text]:
        """The text is at its end."""
        yield from self._pop(0, at)
