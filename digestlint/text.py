"""Spans of text, and lines and columns for them.

Every offset in digestlint counts Unicode code points of the decoded file from 0, and every span is
half-open. Lines and columns are made only here, for people: both count from 1.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from digestlint.regexes import regex

_LINE_END = regex(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A half-open range of code points; ``start == end`` is an empty span between two of them."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many code points lie inside."""
        return self.end - self.start

    def cut(self, text: str) -> str:
        """The part of `text` inside the span."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same range, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Whether at least one code point lies in both."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether all of `other` lies inside."""
        return self.start <= other.start and other.end <= self.end


class Position(NamedTuple):
    """A place as an editor shows it: line and column, both from 1, the column in code points."""

    row: int
    column: int


class LineIndex:
    """Where the lines of a text start, so that a position costs a binary search.

    LF, CRLF and a lone CR end a line, as in the editors and on GitHub; U+2028 and form feed do not.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0]
        self._starts.extend(match.end() for match in _LINE_END.finditer(text))

    def __len__(self) -> int:
        """How many lines the text has; a final line end opens one more, empty line."""
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """Line and column of a code point offset.

        Raises ValueError for an offset outside the text; its end is inside.
        """
        if not 0 <= offset <= self._length:
            raise ValueError(f"offset {offset} lies outside a text of {self._length} code points")
        row = bisect_right(self._starts, offset)
        return Position(row, offset - self._starts[row - 1] + 1)

    def offset(self, position: Position) -> int:
        """The code point offset of a line and column; the inverse of `position`.

        Raises ValueError for a place that the text does not have.
        """
        row, column = position
        if not (0 < row <= len(self._starts) and 0 < column <= self.line(row).length + 1):
            raise ValueError(f"a text of {len(self)} lines has no place {row}:{column}")
        return self._starts[row - 1] + column - 1

    def line(self, row: int) -> Span:
        """The span of line `row` (from 1), its line end included."""
        start = self._starts[row - 1]
        return Span(start, self._starts[row] if row < len(self._starts) else self._length)


def merge(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, with those that overlap or touch made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
