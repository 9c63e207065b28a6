"""What the page knows of all files at once: their findings, days and rules; the texts come one by one."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Iterator

from digestlint import __version__
from digestlint.api import Diagnostic, Document, Run, date_of, regex
from digestlint.reports.html.sheet import sheet

_SECTION = regex(r"(?m)^## (.+)$")


class Index:
    """The run in the order of the page: files by name, and a number for every finding.

    `texts` has to be asked for first: the days of the files are known when they have been read.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        found: defaultdict[str, list[Diagnostic]] = defaultdict(list)
        for diagnostic in run.diagnostics:
            found[diagnostic.filename].append(diagnostic)
        self._found = {name: found[name] for name in sorted({*found, *run.documents})}
        self._rules = {one.code: one for one in run.diagnostics}
        self._rule_numbers = {code: number for number, code in enumerate(sorted(self._rules))}
        self._days: dict[str, str] = {}
        self._foreign: dict[str, int] = {}

    def texts(self) -> Iterator[tuple[int, object]]:
        """The number of each file that can still be read as it was checked, and its text with the findings in it."""
        for number, (name, found) in enumerate(self._found.items()):
            read = self._run.documents.get(name)
            document = read() if read else None
            if document is not None and self._is_as_checked(document, found):
                yield number, sheet(document, found)
                self._foreign[name] = document.foreign
            if document is not None and (day := date_of(document)):
                self._days[name] = day.isoformat()

    def _is_as_checked(self, document: Document, found: list[Diagnostic]) -> bool:
        """Whether the lines with findings are those that were checked, so that the places hold."""
        source = document.source
        for one in found:
            row = one.location.row
            if max(row, one.end_location.row) > len(source.lines):
                return False
            line = self._run.lines.get((one.filename, row))
            if line is not None and line != source.cut(source.lines.line(row)).rstrip("\r\n"):
                return False
        return True

    def record(self) -> dict[str, object]:
        """All but the texts, as JSON takes it."""
        run = self._run
        return {
            "version": __version__,
            "checked": run.files,
            "hidden": run.hidden,
            "ignored": run.suppressed,
            "unchanged": run.unchanged,
            "baselined": run.baselined,
            "foreign": run.foreign,
            "problems": [str(problem) for problem in run.problems],
            "rules": [self._rule(code) for code in sorted(self._rules)],
            "files": [self._file(name, found) for name, found in self._found.items()],
        }

    def _rule(self, code: str) -> dict[str, object]:
        one = self._rules[code]
        info = self._run.rules.get(code)
        finds, *sections = _SECTION.split(inspect.cleandoc(info.page if info else ""))
        return {
            "code": code,
            "name": one.name,
            "family": one.family,
            "url": one.url,
            "finds": finds.strip() if sections else "",  # the page of a house rule is its message
            "page": [[title, text.strip()] for title, text in zip(sections[::2], sections[1::2], strict=True)],
        }

    def _file(self, name: str, found: list[Diagnostic]) -> dict[str, object]:
        return {
            "name": name,
            "day": self._days.get(name, ""),
            "foreign": self._foreign.get(name, 0),
            "findings": [self._finding(one) for one in found],
        }

    def _finding(self, one: Diagnostic) -> list[object]:
        """In the order that `model.js` takes them apart; there may be many, and names would be most of the file."""
        fix = [one.fix.message, int(self._run.is_fixable(one))] if one.fix else 0
        related = [[each.message, each.filename, *each.location] for each in one.related]
        return [
            self._rule_numbers[one.code],
            int(one.severity),
            int(one.confidence),
            *one.location,
            one.message,
            fix,
            related,
        ]
