"""Which findings of a file are shown: not those that are ignored, too slight, or on lines that nobody asked for."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from digestlint.changes import Changes, ChangesError, Rows, touches
from digestlint.config import Config
from digestlint.diagnostic import Confidence, Diagnostic, Place, Severity
from digestlint.file_result import FileResult
from digestlint.report import Problem


class Sifted(NamedTuple):
    """The findings of a file that are to be shown; how many are hidden, ignored by comments, or on unchanged lines."""

    shown: list[Diagnostic]
    hidden: int = 0
    ignored: int = 0
    unchanged: int = 0


class Sifter:
    """Sifts findings. `changes` tells, where it is given, of which lines to show them."""

    def __init__(self, changes: Changes | None) -> None:
        self._changes = changes
        self._told: dict[str, Problem] = {}

    @property
    def problems(self) -> list[Problem]:
        """Why for some files it can't be told which lines have changed; all their findings are shown."""
        return list(self._told.values())

    def sift(self, result: FileResult, left_out: frozenset[str]) -> Sifted:
        """What remains of a file's findings; the codes `left_out` don't count there at all."""
        shown: list[Diagnostic] = []
        hidden = ignored = unchanged = 0
        for one in result.diagnostics:
            if one.code in left_out:
                continue
            if any(ignore.covers(one) for ignore in result.ignores):
                ignored += 1
            elif is_hidden(one, result.target.config):
                hidden += 1
            elif not self.is_on_changed_lines(one, result):
                unchanged += 1
            else:
                shown.append(one)
        return Sifted(shown, hidden, ignored, unchanged)

    def changed(self, path: Path) -> Rows | None:
        """The lines of a file that have changed; None for all of them, also where that can't be told: a problem."""
        if self._changes is None:
            return None
        try:
            return self._changes.rows(path)
        except ChangesError as error:
            self._told.setdefault(str(error), Problem("--diff-base", str(error)))
            return None

    def is_on_changed_lines(self, diagnostic: Diagnostic, result: FileResult | None = None) -> bool:
        """Whether a finding, or another place that it speaks of, such as the first of two copies, has changed.

        The lines of the `result` count in its own file.
        """
        places = [Place(diagnostic.filename, diagnostic.location, diagnostic.end_location)]
        places += [Place(one.filename, one.location, one.end_location) for one in diagnostic.related]
        for place in places:
            is_own = result is not None and place.filename == result.target.name
            changed = result.changed if result and is_own else self.changed(Path(place.filename))
            if changed is None or touches(changed, place):
                return True
        return False


def is_hidden(diagnostic: Diagnostic, config: Config) -> bool:
    """Whether a finding is below the severity or confidence that the settings ask for."""
    settings = config.settings
    return (
        diagnostic.severity < Severity[settings.min_severity.upper()]
        or diagnostic.confidence < Confidence[settings.min_confidence.upper()]
    )
