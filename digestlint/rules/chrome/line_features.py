"""What the learned scorer sees of a line: its words, its looks, its place, and what stands around it.

A feature is a string: a letter for its kind, a colon, and what it is. ``w`` a word, ``b`` two words in a row, ``e`` the
first and the last word, ``s`` looks, ``p`` place, ``n`` neighbours, ``u`` a word of the label above, ``x`` looks and
place together. Figures, handles, addresses and e-mails are seen as such; capitals by their share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from digestlint.api import Block, BlockKind, Document, regex
from digestlint.rules.chrome.labels import MENU
from digestlint.rules.chrome.lines import is_designed, is_finished

_TOKEN = regex(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|@\w+|#[a-z]\w*|\d[\d.,:/]*|[^\W\d_]+(?:['’][^\W\d_]+)*|[©|•→»>&+]")
_MOST_TOKENS = 24
# What digests print under a story.
_FIELD = regex(r"\W*(?:sources?|links?|url|via|date)\s?:", re.IGNORECASE)
# A line of so many words is running text, of so many a long paragraph, of so few a label.
_PROSE, _LONG, _LABEL, _SHORT, _TITLE = 12, 40, 5, 12, 4
# So many headings of one look within so many lines of a text are a design.
_SECTIONS, _LEADS = 2, 3
_FORMATS = frozenset(("text", "markdown"))
# How far above a line its label is looked for.
_REACH = 12
_YOU = frozenset("you your yours you're we our us my me i".split())
_ASKS = frozenset(
    "subscribe sign follow share read click get join download watch listen view see learn enter check tap visit "
    "contact "
    "log register support donate shop buy discover explore find try start help submit search browse add enable allow "
    "accept manage send tell let leave skip print save continue load show".split()
)


class Line(NamedTuple):
    """A line that shows something: its block, words, and looks."""

    block: Block
    tokens: tuple[str, ...]
    words: int
    finished: bool

    @property
    def is_prose(self) -> bool:
        """Whether it is running text."""
        return self.finished and self.words >= _PROSE

    @property
    def look(self) -> str:
        """Its length and end in one word."""
        return f"{_band(self.words, (2, 4, 7, 12, 20, 40))}{'.' if self.finished else '-'}"


class Found(NamedTuple):
    """A line and its features, each with the words of the file that it tells of ("" for place and looks)."""

    block: Block
    features: Mapping[str, str]


def found_lines(document: Document) -> Iterator[Found]:
    """The lines of a document that could be chrome, with their features: the short, and those outside the text.

    A document without running text has none, and neither have formats in which a maker's design shows in the marks.
    """
    if document.format not in _FORMATS:
        return
    lines = [_line(block) for block in document.blocks if block.text.strip() and block.kind is not BlockKind.METADATA]
    frame = _Frame(lines)
    if frame.last < 0:
        return  # a bare list tells nothing of what belongs to it
    sections = _sections(lines)
    own = False
    for at, line in enumerate(lines):
        if line.block.kind is BlockKind.HEADING and line.block.level in sections:
            own = True
            continue
        # What stands right under such a heading is the digest's own, up to the end of its first text.
        own = own and not line.is_prose
        if at in frame.titles:
            continue
        if not own and _is_candidate(document, line) and (line.words <= _SHORT or not frame.inside(at)):
            features = dict(_own(line))
            features.update(dict.fromkeys(_placed(frame, lines, at), ""))
            features.update(frame.under(lines, at))
            yield Found(line.block, features)


def _sections(lines: Sequence[Line]) -> frozenset[int]:
    """The levels of headings that head the sections of a digest: two or more of them lead to running text."""
    leading: dict[int, int] = {}
    waiting: dict[int, int] = {}  # by level, the line of the last heading that no text has followed yet
    for at, line in enumerate(lines):
        if line.block.kind is BlockKind.HEADING:
            waiting[line.block.level] = at
        elif line.is_prose:
            for level, since in waiting.items():
                leading[level] = leading.get(level, 0) + (at - since <= _LEADS)
            waiting.clear()
    return frozenset(level for level, times in leading.items() if times >= _SECTIONS)


def _is_candidate(document: Document, line: Line) -> bool:
    block = line.block
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTE):
        return False
    if _FIELD.match(block.text):
        return False
    return not (block.inlines or document.is_template(block) or is_designed(document, block))


def _line(block: Block) -> Line:
    text = block.text[:400]
    tokens = tuple(map(_seen, _TOKEN.findall(text)[:_MOST_TOKENS]))
    return Line(block, tokens, len(block.text.split()), is_finished(block))


def _seen(token: str) -> str:
    """A word in lower case; of figures, addresses and handles their kind alone."""
    if token[0].isdigit():
        return "#"
    if "://" in token or token.startswith("www."):
        return "URL"
    if "@" in token:
        return "HANDLE" if token[0] == "@" else "MAIL"
    return "TAG" if token[0] == "#" and len(token) > 1 else token.lower().replace("’", "'")


class _Frame:
    """Where the running text of the lines begins and ends, and which lines stand in a row of short ones."""

    def __init__(self, lines: Sequence[Line]) -> None:
        prose = [at for at, line in enumerate(lines) if line.is_prose]
        long = [at for at, line in enumerate(lines) if line.finished and line.words >= _LONG]
        self.first, self.last = (prose[0], prose[-1]) if prose else (len(lines), -1)
        self.last_long = long[-1] if long else self.last
        self.size = len(lines)
        # The first line before the text that could be its title, and the last: who knows which is.
        titles = [at for at in range(min(self.first, len(lines))) if lines[at].words >= _TITLE]
        self.titles = {*titles[:1], *titles[-1:]}
        self.row = _rows(lines)
        self._labels = _labels(lines)
        counts: dict[str, int] = {}
        for line in lines:
            counts[line.block.text] = counts.get(line.block.text, 0) + 1
        self._counts = counts

    def inside(self, at: int) -> bool:
        """Whether running text stands above and below."""
        return self.first < at < self.last_long

    def zone(self, at: int) -> str:
        """The part of the document in one word."""
        if at < self.first:
            return "before"
        if at > self.last:
            return "after"
        return "late" if at > self.last_long else "inside"

    def repeats(self, line: Line) -> bool:
        """Whether the document has the line more than once."""
        return self._counts[line.block.text] > 1

    def under(self, lines: Sequence[Line], at: int) -> dict[str, str]:
        """The words of the label above, with how far above."""
        label = self._labels[at]
        if label < 0 or at - label > _REACH:
            return {}
        near = "near" if at - label <= 3 else "far"
        return {f"u:{near} {token}": "" for token in lines[label].tokens}


def _rows(lines: Sequence[Line]) -> list[int]:
    """For each line, the length of the row of short and unfinished lines in which it stands; 0 for none."""
    rows = [0] * len(lines)
    start = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and lines[at].words <= _SHORT + 6 and not lines[at].finished:
            continue
        rows[start:at] = [at - start] * (at - start)
        start = at + 1
    return rows


def _labels(lines: Sequence[Line]) -> list[int]:
    """For each line, the index of the nearest label above it; -1 for none."""
    nearest, found = -1, []
    for at, line in enumerate(lines):
        found.append(nearest)
        if line.words <= _LABEL and not line.finished:
            nearest = at
    return found


def _own(line: Line) -> Iterator[tuple[str, str]]:
    """The features of a line's words and looks."""
    before = "^"
    for token in line.tokens:
        word = token if token[0].isalpha() and not token.isupper() else ""
        yield f"w:{token}", word
        yield f"b:{before} {token}", word
        before = token
    yield f"b:{before} $", ""
    if line.tokens:
        yield f"e:{line.tokens[0]} {line.tokens[-1]}", ""
        if line.tokens[0] in _ASKS:
            yield "s:asks", line.tokens[0]
    text = line.block.text.strip()
    if text.casefold().strip("-•|: ") in MENU:
        yield "s:menu", text
    yield from ((f"s:{look}", "") for look in _looks(line, text))


def _looks(line: Line, text: str) -> Iterator[str]:
    yield f"length {_band(line.words, (2, 3, 4, 6, 9, 13, 20, 30, 45))}"
    yield f"end {text[-1] if text[-1] in '.!?:…,;)' else 'none'}"
    yield "cut" if text.endswith(("...", "…")) else "whole"
    if line.block.kind is BlockKind.LIST_ITEM or text[0] in "-•*·›»":
        yield "bullet"
    letters = [word for word in text.split() if word[0].isalpha()]
    capital = sum(word[0].isupper() for word in letters) / max(1, len(letters))
    yield f"capitals {'all' if text.isupper() else _band(capital, (0.01, 0.3, 0.6, 0.99))}"
    if not _YOU.isdisjoint(line.tokens):
        yield "you"
    if text[0] in "\"“'‘":
        yield "quote"
    for name, marks in (("bar", "|"), ("arrow", "→»›>"), ("bullets", "•·"), ("rights", "©®™"), ("slash", "/")):
        if any(mark in text for mark in marks):
            yield name
    if not any(map(str.isalpha, text)):
        yield "figures"


def _placed(frame: _Frame, lines: Sequence[Line], at: int) -> Iterator[str]:
    """The features of a line's place and neighbours."""
    line = lines[at]
    zone = frame.zone(at)
    row = _band(frame.row[at], (1, 2, 3, 5, 9))
    yield f"p:{zone}"
    yield f"p:start {_band(at, (1, 2, 4, 8))}"
    yield f"p:end {_band(frame.size - 1 - at, (1, 2, 4, 8, 16))}"
    yield f"p:row {row}"
    yield f"x:{zone} {line.look}"
    yield f"x:{zone} row {row}"
    yield f"x:{zone} row {row} {line.look}"
    if zone in ("after", "late"):
        yield f"p:behind {_band(at - frame.last_long, (1, 2, 4, 8, 16))}"
    above = lines[at - 1] if at else None
    below = lines[at + 1] if at + 1 < frame.size else None
    looks = [one.look if one else "edge" for one in (above, below)]
    yield f"n:above {looks[0]}"
    yield f"n:below {looks[1]}"
    yield f"x:{zone} {looks[0]} {line.look} {looks[1]}"
    for name, one in (("above", above), ("below", below)):
        if one and one.words <= _SHORT:
            yield from (f"n:{name} {token}" for token in one.tokens)
    if frame.repeats(line):
        yield "n:repeats"


def _band(value: float, edges: Sequence[float]) -> int:
    return sum(value >= edge for edge in edges)
