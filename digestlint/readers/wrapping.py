"""Plain text that is wrapped at a width, as in e-mails: its paragraphs, put together from their lines.

A line that was wrapped is full: the first word of the next one would not have fitted into the width. That tells it from
a line that ends where its writer ended it, and from a sentence that is broken by mistake, which a reader must not
hide. One break can be full by chance; so text counts as wrapped only where sentences run on over several lines, and
all but all of these are full.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from digestlint.api import BlockBuilder, regex
from digestlint.readers.text_lines import FIELD, HASHES, LIST_MARK, QUOTE_MARK, Line, is_rule

# RFC 5322 asks for 78 columns; editors and generators wrap at 80, 88 or 100 as well.
_WIDEST = 100
_NARROWEST = 30
# Two blanks may stand behind a full stop, and one of them is lost at the line's end.
_SLACK = 1
# So many breaks in the middle of a sentence show that a text is wrapped.
_FEWEST = 3
_MOST_BROKEN = 0.1
_MOST_WIDER = 0.1
_ENDED = tuple(".!?…:;")
_CLOSING = "\"'”’)]*_"
_ADDRESS = regex(r"\(?<?https?://\S*\Z")
_FEWEST_IN_TITLE = 3
# What looks like the mark of a list, and ends up at the start of a line by wrapping: "on July" and "29. The quay".
_DASH_OR_FIGURE = regex(r"[-–]\s|(?!1[.)])\d+[.)](?=\s|\Z)")
_HYPHEN_END = regex(r"[^\W_]-\Z")
_PART = regex(r"(?!(?:and|or|to|nor|but)\b)[^\W_]")


class Paragraph(NamedTuple):
    """The lines that are one unit of prose, most often one, and what they read as when they are put together."""

    lines: tuple[Line, ...]
    text: str
    is_quoted: bool

    @property
    def gap(self) -> bool:
        """Whether a blank line stands before it."""
        return self.lines[0].gap

    def write(self, builder: BlockBuilder, source: str, skip: int) -> None:
        """Give the lines to `builder` but for the `skip` characters of their marker; a line end is a line feed.

        What is wrapped at the hyphen of a compound reads as if it were not.
        """
        self.lines[0].write(builder, source, skip)
        for before, line in pairwise(self.lines):
            if _splits_compound(before, line):
                builder.markup(*before.line_end)
            elif before.line_end.cut(source) == "\n":
                builder.literal(*before.line_end)
            else:
                builder.decoded("\n", *before.line_end)
            line.write(builder, source, quote_length(line) if self.is_quoted else 0)


class _Width(NamedTuple):
    """Between which bounds the width of a wrapped text lies, in columns."""

    least: int
    most: int


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The lines, those of a wrapped paragraph together: where the file is wrapped, or a part between blank lines."""
    if len(lines) < 2 or not _may_run_on(lines):
        return [_paragraph((line,)) for line in lines]
    joins = _Joins(lines)
    width = joins.width(0, len(lines))
    if width is not None:
        return joins.paragraphs([(0, len(lines), width)])
    starts = [0, *(at for at, line in enumerate(lines) if line.gap), len(lines)]
    parts = [(start, end, joins.width(start, end)) for start, end in pairwise(starts)]
    return joins.paragraphs([(start, end, width) for start, end, width in parts if width is not None])


def _paragraph(lines: tuple[Line, ...]) -> Paragraph:
    text = lines[0].text
    is_quoted = quote_length(lines[0]) > 0
    if len(lines) == 1:
        return Paragraph(lines, text, is_quoted)
    for before, line in pairwise(lines):
        text += ("" if _splits_compound(before, line) else " ") + line.text[quote_length(line) if is_quoted else 0 :]
    return Paragraph(lines, text, is_quoted)


def _splits_compound(before: Line, line: Line) -> bool:
    """Whether the line end stands behind the hyphen of one word: not in "short-" and "and long-term"."""
    at = quote_length(line)
    return _HYPHEN_END.search(before.text) is not None and _PART.match(line.text, at) is not None


def _may_run_on(lines: Iterable[Line]) -> bool:
    """Whether two lines or more begin in small letters: a quick look that most texts don't pass."""
    found = 0
    for line in lines:
        found += _begins_small(line)
        if found == 2:
            return True
    return False


class _Joins:
    """Which neighbours among the lines may belong to one paragraph, by all but their widths."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._may_join = [False]
        self._runs_on = [False]
        # The line in which the paragraph at hand begins.
        first = 0
        for at in range(1, len(lines)):
            may_join = _may_join(lines, first, at)
            first = first if may_join else at
            self._may_join.append(may_join)
            # Lines that all begin in small letters are a list.
            runs_on = may_join and _begins_small(lines[at]) and not _begins_small(lines[first])
            self._runs_on.append(runs_on and _is_open(lines[at - 1]))

    def width(self, start: int, end: int) -> _Width | None:
        """The width at which these lines are wrapped, or None where they are not."""
        breaks = [at for at in range(start + 1, end) if self._runs_on[at]]
        in_a_row = any(one + 1 == two for one, two in pairwise(breaks))
        if not (in_a_row or len(breaks) >= _FEWEST):
            return None
        least = max(self._lines[at - 1].width for at in breaks)
        full = [most for most in map(self._most, breaks) if most >= least]
        if not (full and _NARROWEST <= least <= _WIDEST):
            return None
        width = _Width(least, min(full))
        wider = sum(line.width > width.most and " " in line.text for line in self._lines[start:end])
        broken = len(breaks) - len(full)
        return width if broken <= _MOST_BROKEN * len(breaks) and wider <= _MOST_WIDER * (end - start) else None

    def _most(self, at: int) -> int:
        """How wide the text can be at most if the first word of line `at` did not fit into the line before."""
        before, line = self._lines[at - 1], self._lines[at]
        word = line.text[quote_length(line) :].split(maxsplit=1)[0]
        return before.width + len(word) + _SLACK

    def _is_full(self, at: int, width: _Width) -> bool:
        return self._most(at) >= width.least and self._lines[at - 1].width <= width.most

    def paragraphs(self, parts: Iterable[tuple[int, int, _Width]]) -> list[Paragraph]:
        """The paragraphs of all lines; `parts` are the runs of lines that are wrapped, and their widths."""
        joined = set()
        for start, end, width in parts:
            joined |= {at for at in range(start + 1, end) if self._may_join[at] and self._is_full(at, width)}
        opening = [at for at in range(len(self._lines)) if at not in joined]
        return [_paragraph(tuple(self._lines[start:end])) for start, end in pairwise([*opening, len(self._lines)])]


def _may_join(lines: Sequence[Line], first: int, at: int) -> bool:
    """Whether line `at` can go on with the paragraph that begins in the line `first`."""
    before, line, head = lines[at - 1], lines[at], lines[first]
    goes_on = not LIST_MARK.match(head.text) and _is_open(before) and _DASH_OR_FIGURE.match(line.text)
    if line.gap or (_opens(line) and not goes_on) or is_rule(before.text) or HASHES.match(head.text):
        return False
    if _quote(before) != _quote(line):
        return False
    if at - first > 1:
        if line.indent != before.indent:
            return False
    elif LIST_MARK.match(head.text):
        if line.indent < head.indent:
            return False
    elif line.indent > head.indent or _is_headline(head, line):
        return False
    if _ADDRESS.match(line.text):
        return _is_open(before)
    return not _ADDRESS.match(before.text) or _begins_small(line)


def _opens(line: Line) -> bool:
    """Whether the line begins something by its looks."""
    text = line.text
    return bool(LIST_MARK.match(text) or HASHES.match(text) or FIELD.match(text)) or is_rule(text)


def _is_headline(head: Line, line: Line) -> bool:
    """Whether `head` looks like a heading right above its text."""
    letters = line.text.lstrip("\"'“‘(")[:1]
    if letters.islower():
        return False
    if head.text.isupper():
        return not line.text.isupper()
    words = [word for word in head.text.split() if len(word) > 3]
    return _is_open(head) and len(words) >= _FEWEST_IN_TITLE and all(not word[0].islower() for word in words)


def quote_length(line: Line) -> int:
    """How long the mark of a quoted line is: with the blanks behind it, and 0 where there is none."""
    mark = QUOTE_MARK.match(line.text) if line.text[0] == ">" else None
    return mark.end() if mark else 0


def _quote(line: Line) -> int:
    """How deep a line is quoted."""
    return line.text[: quote_length(line)].count(">")


def _begins_small(line: Line) -> bool:
    at = quote_length(line)
    return line.text[at : at + 1].islower()


def _is_open(line: Line) -> bool:
    """Whether the line ends before its sentence does."""
    return not line.text.rstrip(_CLOSING).endswith(_ENDED)
