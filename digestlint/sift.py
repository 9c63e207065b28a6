"""Which findings of a file are shown: not those that are ignored, too slight, or on lines that nobody asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from digestlint.config import Config
from digestlint.diagnostic import Confidence, Diagnostic, Place, Severity
from digestlint.discover import shown_name
from digestlint.file_result import FileResult
from digestlint.report import Gone, Problem
from digestlint.rule import CorpusRule, Rule

if TYPE_CHECKING:  # few runs have either
    from digestlint.baseline import Baseline, Entry
    from digestlint.changes import Changes, Rows


class Sifted(NamedTuple):
    """The findings of a file that are to be shown; how many are hidden, ignored by comments, or on unchanged lines.

    `baselined` counts those that the baseline accepts, and `gone` are those of the baseline that are no more.
    """

    shown: list[Diagnostic]
    hidden: int
    ignored: int
    unchanged: int
    baselined: int
    gone: list[Gone]


class Sifter:
    """Sifts findings.

    `changes` tells, where it is given, of which lines to show them; `baseline` holds those that are accepted. `whole`
    says that all files of the baseline's folder are checked, so that rules which compare files find all they can.
    """

    def __init__(
        self, changes: Changes | None = None, baseline: Baseline | None = None, *, whole: bool = False
    ) -> None:
        self._changes = changes
        self._baseline = baseline
        self._whole = whole
        self.told: dict[str, Problem] = {}
        """Why it can't be told which lines have changed, by the reason."""

    @property
    def problems(self) -> list[Problem]:
        """Why for some files it can't be told which lines have changed; all their findings are shown."""
        return list(self.told.values())

    def sift(self, result: FileResult, left_out: frozenset[str], ran: Iterable[type[Rule]]) -> Sifted:
        """What remains of a file's findings, by the rules that `ran`; codes `left_out` don't count there at all."""
        shown: list[Diagnostic] = []
        hidden = ignored = unchanged = baselined = 0
        accepted = self._baseline.entries(result.target.path) if self._baseline else ()
        left = Counter({entry.fingerprint: entry.times for entry in accepted})
        for one in result.diagnostics:
            if one.code in left_out:
                continue
            if any(ignore.covers(one) for ignore in result.ignores):
                ignored += 1
            elif left[one.fingerprint] > 0:
                left[one.fingerprint] -= 1
                baselined += 1
            elif is_hidden(one, result.target.config):
                hidden += 1
            elif not self.is_on_changed_lines(one, result):
                unchanged += 1
            else:
                shown.append(one)
        gone = list(self._gone(result, accepted, left, ran)) if accepted else []
        return Sifted(shown, hidden, ignored, unchanged, baselined, gone)

    def _gone(
        self, result: FileResult, accepted: Iterable[Entry], left: Counter[str], ran: Iterable[type[Rule]]
    ) -> Iterator[Gone]:
        """What the baseline accepts in a file and nobody finds any more, as far as its rules have looked."""
        if not result.checked or result.problems:
            return
        looked = {rule.code for rule in ran if self._whole or not issubclass(rule, CorpusRule)}
        for entry in accepted:
            if left[entry.fingerprint] > 0 and entry.rule in looked:
                yield Gone(result.target.name, entry.rule, entry.text, entry.fingerprint, left[entry.fingerprint])

    def vanished(self) -> Iterator[Gone]:
        """What the baseline accepts in files that are no more; nothing where not all files were looked for."""
        if self._baseline is None or not self._whole:
            return
        for name, entries in self._baseline.files.items():
            path = self._baseline.path_of(name)
            if not path.exists():
                for entry in entries:
                    yield Gone(shown_name(path, Path.cwd()), entry.rule, entry.text, entry.fingerprint, entry.times)

    def changed(self, path: Path) -> Rows | None:
        """The lines of a file that have changed; None for all of them, also where that can't be told: a problem."""
        if self._changes is None:
            return None
        from digestlint.changes import ChangesError

        try:
            return self._changes.rows(path)
        except ChangesError as error:
            self.told.setdefault(str(error), Problem("--diff-base", str(error)))
            return None

    def is_on_changed_lines(self, diagnostic: Diagnostic, result: FileResult | None = None) -> bool:
        """Whether a finding, or another place that it speaks of, such as the first of two copies, has changed.

        The lines of the `result` count in its own file.
        """
        if self._changes is None:
            return True
        from digestlint.changes import touches

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
