"""The part of a line around a span that fits a terminal, and the cells to underline below it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from digestlint.api import Span
from digestlint.reports.terminal import clusters, harmless, is_narrow

_ELLIPSIS = "…"
_SNAP = 12
"""How many clusters a cut gives up at most so that it falls between words."""


class Window(NamedTuple):
    """What to show of a line: its text, the cells before the underline, and those underlined (1 or more)."""

    text: str
    before: int
    marked: int

    @property
    def underline(self) -> str:
        """The carets below the text."""
        return " " * self.before + "^" * self.marked


class _Strip:
    """A stretch of the line around the span, in clusters with the cells at which each begins."""

    def __init__(self, line: str, span: Span, width: int) -> None:
        # Cut by code points before anything is measured: the rest of a line of megabytes costs nothing.
        reach = 2 * width
        start = max(0, span.start - reach)
        end = min(len(line), min(span.end, span.start + reach) + reach)
        shown = harmless(line[start:end])
        if span.start == len(line):
            shown += " "  # behind the last character, a caret needs a cell of its own
        self.from_start = start == 0
        self.to_end = end == len(line)
        self.parts: Sequence[str] = shown
        self.edges: Sequence[int] = range(len(shown) + 1)
        offsets: Sequence[int] = range(len(shown))
        if not is_narrow(shown):
            parts = list(clusters(shown))
            self.parts = [part for part, _ in parts]
            self.edges = [0, *accumulate(width for _, width in parts)]
            offsets = list(accumulate((len(part) for part in self.parts[:-1]), initial=0))
        self.first = bisect_right(offsets, span.start - start) - 1
        self.last = max(self.first + 1, bisect_left(offsets, span.end - start))

    def choose(self, width: int) -> tuple[int, int]:
        """Which clusters to show: the span in the middle, or its beginning if it is wider than the room."""
        total = self.edges[-1]
        if self.from_start and self.to_end and total <= width:
            return 0, len(self.parts)
        room = width - 2 * len(_ELLIPSIS)
        span = self.edges[self.last] - self.edges[self.first]
        lead = (room - span) // 2 if span < room else room // 6
        left = self.edges[self.first] - lead
        if left <= 0:
            left, right = 0, room + self.from_start  # no ellipsis there leaves its cell to the other side
        else:
            right = left + room
        if span < room and right >= total:
            left, right = max(0, total - room - self.to_end), total
        return self._between_words(bisect_left(self.edges, left), bisect_right(self.edges, right) - 1)

    def _between_words(self, left: int, right: int) -> tuple[int, int]:
        """The same cut, moved inwards to a space nearby; what shows of the span keeps a cluster at least."""
        if left > 0 and self.parts[left - 1] != " ":
            nearby = range(left, min(left + _SNAP, self.first))
            left = next((at + 1 for at in nearby if self.parts[at] == " "), left)
        if right < len(self.parts) and self.parts[right] != " ":
            lowest = max(right - _SNAP, self.last if right >= self.last else self.first + 1)
            right = next((at for at in range(right - 1, lowest - 1, -1) if self.parts[at] == " "), right)
        return left, right


def window(line: str, span: Span, width: int) -> Window:
    """The part of `line` around `span` (code points from 0) that fits into `width` cells, at least 8.

    Cut sides end in an ellipsis, which is never underlined. A span is underlined as far as it shows; one that
    shows no cell, such as an empty one, has one caret. The time does not grow with the line.
    """
    span = Span(min(span.start, len(line)), min(span.end, len(line)))
    strip = _Strip(line, span, width)
    left, right = strip.choose(width)
    head = "" if left == 0 and strip.from_start else _ELLIPSIS
    tail = "" if right == len(strip.parts) and strip.to_end else _ELLIPSIS
    first = strip.edges[strip.first]
    before = len(head) + first - strip.edges[left]
    marked = max(1, strip.edges[min(strip.last, right)] - first) if span.length > 0 else 1
    return Window(head + "".join(strip.parts[left:right]) + tail, before, marked)
