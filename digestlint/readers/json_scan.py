"""Takes JSON apart into its strings and what holds them, with their places; broken JSON as far as it goes.

The scanner wants no valid text: comments, bare keys, trailing commas, strings that are never closed or hold bare
quotes and line ends, and words between the values are all read past, each character once or twice.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from digestlint.api import regex
from digestlint.readers.json_paths import PathPatterns, Paths
from digestlint.readers.prose_values import Name, Role, name

_TOKEN = regex(
    # 1: a string that closes where one can; 2: it is a key.
    r'"([^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*+)"(?:(\s*+:)|(?=[ \t]*+(?:[,\]}\r\n/]|\Z)))'
    r"|([{\[])|([}\]])"  # 3, 4
    r"|(//[^\r\n]*+|/\*)"  # 5: a comment
    r'|(")'  # 6: a string that breaks
    r'|([^\s,:"{}\[\]/][^\r\n"{}\[\]]*+|/)'  # 7: numbers, bare words and the like, up to the next value
)
_SCALARS = regex(
    r"(?:[\s,]++|(?:true|false|null|None|True|False|NaN|undefined|[-+]?Infinity|[-+]?\.?\d[\w.+-]*+)(?![\w'])"
    r"|//.*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?+)++"
)
_BARE_KEY = regex(r"['\w$][\w$ -]*+'?\s*+:\s*+")
_INSIDE = regex(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_LINE_END = regex(r"[\r\n]")
# The quote that ends a string with others inside it; it lies on the same line.
_CLOSING = regex(r'"(?=[ \t]*+(?:[,\]}\r\n]|"[^"\r\n]*+"[ \t]*+:|\Z))|[\r\n]')
_CLOSES_LATER = regex(r'"\s*+(?:[,\]}]|\Z)')

_NO_NAME = Name(Role.UNKNOWN)


class Frame:
    """An object or an array that is open: its key, or that of the array it stands in, and its place in the tree."""

    __slots__ = ("bilingual", "is_array", "language", "name", "parent", "paths", "skipped", "story", "titled")

    def __init__(self, parent: Frame | None, name: Name, is_array: bool, paths: Paths | None) -> None:
        self.parent = parent
        self.name = name
        self.is_array = is_array
        self.paths = paths
        self.language = ""
        self.bilingual = False
        self.titled = False
        # These are settled after the scan, when all of the object is known.
        self.skipped = False
        self.story: Frame | None = None


class Value(NamedTuple):
    """A string: the offsets of what its quotes hold, where it stands, and the key before it.

    `is_bare` says that it has no quotes and no escapes: words where JSON has none.
    """

    start: int
    end: int
    frame: Frame
    name: Name
    is_chosen: bool = False
    is_bare: bool = False


class Scan:
    """The strings of a text that could be prose, in order, and the frames, outer ones first."""

    def __init__(self, text: str, patterns: PathPatterns | None = None) -> None:
        self.values: list[Value] = []
        self.frames: list[Frame] = []
        self._text = text
        self._paths = patterns.root if patterns else None
        self._patterns = patterns
        self._fitting: set[str] = set()
        self._limit = len(text)

    @property
    def paths(self) -> dict[str, bool]:
        """The patterns, each with whether it has named a string so far."""
        return {pattern: pattern in self._fitting for pattern, _ in self._patterns.whole} if self._patterns else {}

    def read(self, start: int, end: int, *, are_records: bool = False) -> None:
        """Read the text from `start` to `end`: one root, or several in a row, which may be records as in an array."""
        self._limit = end
        self._frame = Frame(None, _NO_NAME, are_records, self._paths)
        self.frames.append(self._frame)
        self._name, self._key = _NO_NAME, ""
        at: int | None = start
        while at is not None:
            at = self._run(at)

    def _run(self, start: int) -> int | None:
        """Read on from `start` to the end, or to where the reading has to begin anew."""
        for match in _TOKEN.finditer(self._text, start, self._limit):
            kind = match.lastindex
            if kind == 1:
                self._string(*match.span(1))
            elif kind == 2:
                self._take_key(match[1])
            elif kind == 3:
                self._open(match[3] == "[")
            elif kind == 4:
                self._close(match[4] == "]")
            elif kind == 5 and match[5] != "/*":
                continue
            elif kind == 7:
                self._word(*match.span(7))
            else:
                return self._comment(match.end()) if kind == 5 else self._broken(match.end())
        return None

    def _string(self, start: int, end: int) -> None:
        frame = self._frame
        is_chosen = False
        if frame.paths is not None:
            choosing = frame.paths.choosing(None if frame.is_array else self._key)
            if not choosing:
                return
            is_chosen = True
            self._fitting |= choosing
        if end - start > 1:
            self.values.append(Value(start, end, frame, self._name, is_chosen))

    def _take_key(self, key: str) -> None:
        frame = self._frame
        if frame.is_array and frame.parent and not frame.parent.is_array:
            # A key in an array: that was never closed.
            frame = self._frame = frame.parent
        self._key = key
        self._name = found = name(key) if len(key) < 100 else _NO_NAME
        if found.language:
            frame.bilingual |= found.language == "en" or frame.language not in ("", found.language)
            frame.language = found.language
        if found.role is Role.TITLE:
            frame.titled = True

    def _open(self, is_array: bool) -> None:
        parent = self._frame
        inside = parent.is_array
        paths = parent.paths.into(None if inside else self._key) if parent.paths else None
        self._frame = Frame(parent, parent.name if inside else self._name, is_array, paths)
        self.frames.append(self._frame)
        self._name, self._key = _NO_NAME, ""

    def _close(self, is_array: bool) -> None:
        frame = self._frame
        if frame.is_array and not is_array and frame.parent and not frame.parent.is_array:
            # An array that was never closed ends with the object around it.
            frame = frame.parent
        self._frame = frame.parent or frame
        self._name, self._key = _NO_NAME, ""

    def _comment(self, at: int) -> int | None:
        end = self._text.find("*/", at, self._limit)
        return end + 2 if end >= 0 else None

    def _broken(self, start: int) -> int:
        """A string with a bare quote or line end inside, or with no end; where to read on."""
        inside = _INSIDE.match(self._text, start, self._limit)
        assert inside
        end = inside.end()
        if line_end := _LINE_END.search(self._text, start, end):
            if _CLOSES_LATER.match(self._text, end, self._limit):
                self._string(start, end)
                return end + 1
            end = line_end.start()
        else:
            closing = _CLOSING.search(self._text, end, self._limit)
            end = closing.start() if closing else self._limit
        self._string(start, start + len(self._text[start:end].rstrip().removesuffix(",").removesuffix('"')))
        return min(end + 1, self._limit)

    def _word(self, start: int, end: int) -> None:
        word = self._text[start:end]
        if _SCALARS.fullmatch(word):
            return
        key = _BARE_KEY.match(word)
        if key and not self._frame.is_array and self._frame.parent:
            self._take_key(word[: key.end()].strip(" :\t'"))
            start += key.end()
        if start < end and not _SCALARS.fullmatch(self._text, start, end):
            self.take_words(start, end)

    def take_words(self, start: int, end: int) -> None:
        """The text from `start` to `end` is no JSON."""
        if self._paths is None:
            self.values.append(Value(start, end, self._frame, _NO_NAME, is_bare=True))
