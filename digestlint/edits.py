"""Edits on a text: which of them go together, and what the text is with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from digestlint.diagnostic import Fix
from digestlint.text import LineIndex, Span

_BLANK = " \t\f\v\r\n"


class Patch(NamedTuple):
    """Put `content` in place of `span`, which counts in the source text."""

    span: Span
    content: str


def patches(fix: Fix, lines: LineIndex) -> tuple[Patch, ...]:
    """The edits of a fix in the order of the text. Raises ValueError for a place that the text does not have."""
    found = (
        Patch(Span(lines.offset(edit.location), lines.offset(edit.end_location)), edit.content) for edit in fix.edits
    )
    return tuple(sorted(found))


def apart(fixes: Sequence[tuple[Patch, ...]]) -> list[int]:
    """The numbers of the fixes that can be applied together: of those that overlap the first in the text.

    Two insertions at one place are in each other's way too: nothing says which comes first.
    """
    chosen: list[int] = []
    last = Span(-1, -1)
    for number in sorted(range(len(fixes)), key=lambda number: fixes[number]):
        fix = fixes[number]
        first = fix[0].span if fix else last
        if first.start < last.end or first == last:
            continue
        chosen.append(number)
        last = fix[-1].span
    return chosen


def together(text: str, edits: Iterable[Patch]) -> list[Patch]:
    """Edits that lie apart, in order; lines that are deleted one below the other go as one, blank lines and all."""
    joined: list[Patch] = []
    lines = LineIndex(text)
    for edit in sorted(edits):
        before = joined[-1] if joined else None
        if before and before.span.end == edit.span.start and _are_lines(lines, before) and _are_lines(lines, edit):
            joined[-1] = Patch(with_gap(text, lines, Span(before.span.start, edit.span.end)), "")
        else:
            joined.append(edit)
    return joined


def patched(text: str, edits: Iterable[Patch]) -> str:
    """The text with edits that are in order and lie apart."""
    parts: list[str] = []
    at = 0
    for span, content in edits:
        parts += (text[at : span.start], content)
        at = span.end
    return "".join((*parts, text[at:]))


def with_gap(text: str, lines: LineIndex, span: Span) -> Span:
    """Whole lines, and the blank ones that would be too many without them.

    Between two gaps the one behind goes; at the end of the text the one before, and where the text does not end its
    last line, neither will what is left.
    """
    first, last = lines.position(span.start).row, lines.position(span.end).row
    # A line that the text does not end is in the span, too.
    below = last if span.end == lines.line(last).start else last + 1
    while below <= len(lines) and _is_blank(text, lines.line(below)):
        below += 1
    if below > len(lines):
        while first > 1 and _is_blank(text, lines.line(first - 1)):
            first -= 1
        start = lines.line(first).start
        if first > 1 and not text.endswith(("\n", "\r")):
            above = lines.line(first - 1)
            start = above.start + len(above.cut(text).rstrip("\r\n"))
        return Span(start, len(text))
    if first == 1 or _is_blank(text, lines.line(first - 1)):
        return Span(span.start, lines.line(below).start)
    return span


def _is_blank(text: str, line: Span) -> bool:
    return not line.cut(text).strip(_BLANK)


def _are_lines(lines: LineIndex, edit: Patch) -> bool:
    """Whether an edit deletes whole lines."""
    start, end = edit.span
    is_end = lines.position(end).column == 1 or end == lines.line(len(lines)).end
    return not edit.content and lines.position(start).column == 1 and is_end
