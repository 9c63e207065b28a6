"""The default output, for people: by file, each finding with its place in the line underlined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import ClassVar

from digestlint.api import Applicability, Diagnostic, Run, Screen, Span, StreamedReport
from digestlint.reports.summary import summary
from digestlint.reports.terminal import Paint, harmless, inert, wrap
from digestlint.reports.window import window
from digestlint.reports.wording import count, fixable_mark

_MIN_WIDTH = 20
_MAX_MESSAGE = 100
"""Prose wider than this is hard to read, however wide the terminal; the text of the digest uses all of it."""
_ROOMY = 40
"""From this width on, a span over several lines has the last of them named behind the underline."""
_MAX_RELATED = 5


class Full(StreamedReport):
    """Findings grouped by file, with a window of the line around each."""

    name: ClassVar[str] = "full"
    is_repeatable: ClassVar[bool] = True
    for_people: ClassVar[bool] = True

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """Every file that has findings, an empty line behind each finding."""
        for name, found in groupby(run.diagnostics, key=lambda diagnostic: diagnostic.filename):
            yield inert("".join(f"{line}\n" for line in _file(name, list(found), run, screen)))

    def closing(self, run: Run, screen: Screen) -> str:
        """The outcome in a line."""
        return summary(run, screen)


def _file(name: str, found: list[Diagnostic], run: Run, screen: Screen) -> Iterator[str]:
    """The lines on one file: its name, its findings, and what was left out."""
    paint = Paint(screen.colour)
    shown, left_out = _share(found, screen.max_per_rule)
    yield paint("file", harmless(name))
    yield ""
    block = _Block(shown, run, screen, paint)
    for diagnostic in shown:
        yield from block.lines(diagnostic)
        yield ""
    for (code, rule), number in left_out.items():
        yield paint("quiet", f"  ... and {number:,} more {harmless(code)} {harmless(rule)}")
    if left_out:
        yield ""


def _share(found: Iterable[Diagnostic], most: int) -> tuple[list[Diagnostic], Counter[tuple[str, str]]]:
    """The findings to show, at most `most` of a rule (0: all), and how many more each rule has."""
    shown: list[Diagnostic] = []
    seen: Counter[str] = Counter()
    left_out: Counter[tuple[str, str]] = Counter()
    for diagnostic in found:
        seen[diagnostic.code] += 1
        if most and seen[diagnostic.code] > most:
            left_out[diagnostic.code, diagnostic.name] += 1
        else:
            shown.append(diagnostic)
    return shown, left_out


class _Block:
    """Lays out the findings of one file, so that their line numbers stand below one another."""

    def __init__(self, shown: Sequence[Diagnostic], run: Run, screen: Screen, paint: Paint) -> None:
        self._run = run
        self._digits = max(len(str(diagnostic.location.row)) for diagnostic in shown)
        self._columns = max(len(str(diagnostic.location.column)) for diagnostic in shown)
        self._width = max(screen.width, _MIN_WIDTH)
        self._paint = paint

    def lines(self, diagnostic: Diagnostic) -> Iterator[str]:
        """The finding's lines: where and what, the message, the place in the text, notes and fix."""
        source = self._run.lines.get((diagnostic.filename, diagnostic.location.row))
        yield self._heading(diagnostic)
        yield from self._hanging(" " * (self._digits + 5), harmless(diagnostic.message))
        if source and not source.isspace():
            yield from self._excerpt(diagnostic, source)
        for note in _notes(diagnostic):
            yield from self._remark("note", "quiet", note)
        if diagnostic.fix is not None:
            unsafe = diagnostic.fix.applicability is Applicability.UNSAFE
            yield from self._remark("fix (unsafe)" if unsafe else "fix", "fix", diagnostic.fix.message)

    def _heading(self, diagnostic: Diagnostic) -> str:
        row, column = diagnostic.location
        severity = diagnostic.severity.word
        place = self._paint("quiet", f"{row:>{self._digits}}:{column:<{self._columns}}")
        label = self._paint("code", f"{harmless(diagnostic.code)} {harmless(diagnostic.name)}")
        mark = self._paint("fix", fixable_mark(diagnostic, self._run))
        return f"  {place}  {self._paint(severity, f'{severity:<7}')}  {label} {mark}".rstrip()

    def _excerpt(self, diagnostic: Diagnostic, source: str) -> Iterator[str]:
        row, column = diagnostic.location
        end = diagnostic.end_location
        span = Span(column - 1, end.column - 1 if end.row == row else len(source))
        width = self._width - self._digits - 5
        last = end.row if end.column > 1 else end.row - 1
        further = f" to line {last}" if last > row and width >= _ROOMY else ""
        view = window(source, span, width - len(further))
        mark = self._paint(diagnostic.severity.word, view.underline) + self._paint("quiet", further)
        yield self._gutter("")
        yield f"{self._gutter(row)} {view.text}".rstrip()
        yield f"{self._gutter('')} {mark}"

    def _gutter(self, label: int | str) -> str:
        return self._paint("quiet", f"  {label:>{self._digits}} |")

    def _remark(self, label: str, style: str, text: str) -> Iterator[str]:
        """A line below the excerpt, wrapped if need be."""
        indent = " " * (self._digits + 5)
        first, *others = self._hanging(indent, f"{label}: {harmless(text)}")
        start, end = len(indent), len(indent) + len(label) + 1
        yield f"{indent[:-2]}{self._paint('quiet', '=')} {self._paint(style, first[start:end])}{first[end:]}"
        yield from others

    def _hanging(self, indent: str, text: str) -> Iterator[str]:
        """The text as a paragraph behind an indentation."""
        for line in wrap(text, min(self._width, _MAX_MESSAGE) - len(indent)):
            yield (indent + line).rstrip()


def _notes(diagnostic: Diagnostic) -> Iterator[str]:
    """The related places, no more of them than a reader takes in."""
    for place in diagnostic.related[:_MAX_RELATED]:
        yield f"{place.message}: {place.filename}:{place.location.row}:{place.location.column}"
    if len(diagnostic.related) > _MAX_RELATED:
        yield f"and {count(len(diagnostic.related) - _MAX_RELATED, 'place')} more"
