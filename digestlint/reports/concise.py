"""One line a finding, as editors and `grep` take it apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import ClassVar

from digestlint.api import Diagnostic, Run, Screen, StreamedReport
from digestlint.reports.summary import summary
from digestlint.reports.terminal import Paint, harmless, inert
from digestlint.reports.wording import fixable_mark


class Concise(StreamedReport):
    """``path:row:column: CODE name severity message``, every finding of the run.

    ``[*]`` before the message says that ``--fix`` would mend it.
    """

    name: ClassVar[str] = "concise"
    is_repeatable: ClassVar[bool] = True
    for_people: ClassVar[bool] = True

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """All findings, one a line, whatever the width."""
        paint = Paint(screen.colour)
        for _, found in groupby(run.diagnostics, key=lambda one: one.filename):
            yield inert("".join(f"{_line(diagnostic, run, paint)}\n" for diagnostic in found))

    def closing(self, run: Run, screen: Screen) -> str:
        """The outcome in a line."""
        return summary(run, screen)


def _line(diagnostic: Diagnostic, run: Run, paint: Paint) -> str:
    row, column = diagnostic.location
    severity = diagnostic.severity.word
    mark = paint("fix", fixable_mark(diagnostic, run))
    return (
        f"{harmless(diagnostic.filename)}:{row}:{column}: {paint('code', harmless(diagnostic.code))} "
        f"{harmless(diagnostic.name)} {paint(severity, severity)} "
        f"{mark}{' ' if mark else ''}{harmless(diagnostic.message)}"
    )
