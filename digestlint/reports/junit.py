"""Findings as a test report of JUnit, which every CI service shows: a file is a suite, a finding a test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from typing import ClassVar, NamedTuple

from digestlint.api import Diagnostic, Run, Screen, StreamedReport, regex
from digestlint.reports.terminal import harmless

_NO_XML = regex("[\ufffe\uffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


class JUnit(StreamedReport):
    """A failure for each finding that fails the run, a skipped test for the others, a passed one for a clean file."""

    name: ClassVar[str] = "junit"
    is_repeatable: ClassVar[bool] = True

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """The document, within the schema of Jenkins' xUnit plugin; times are not told."""
        tests = len(run.diagnostics) + len(run.clean) + len(run.problems)
        total = _Counts(tests, run.failing, len(run.problems), len(run.diagnostics) - run.failing)
        yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="digestlint" {total.without_skipped}>\n'
        for suite in _suites(run):
            name = _text(suite.name)
            lines = [f'  <testsuite name="{name}" {_Counts.of(suite.cases)}>']
            for case in suite.cases:
                lines.append(f'    <testcase classname="{name}" name="{_text(case.name)}"{case.outcome}')
            lines.append("  </testsuite>")
            yield "".join(f"{line}\n" for line in lines)
        yield "</testsuites>\n"


class _Case(NamedTuple):
    """A test: its name, and the element inside it if it did not pass, with the element's type, message and text."""

    name: str
    element: str = ""
    kind: str = ""
    message: str = ""
    text: str = ""

    @property
    def outcome(self) -> str:
        """The rest of the test's mark-up."""
        if not self.element:
            return "/>"
        attributes = f'type="{_text(self.kind)}" message="{_text(self.message)}"'
        return f"><{self.element} {attributes}>{_text(self.text)}</{self.element}></testcase>"


class _Suite(NamedTuple):
    """The tests of one file."""

    name: str
    cases: list[_Case]


class _Counts(NamedTuple):
    """How many tests there are, and of which outcome."""

    tests: int
    failures: int
    errors: int
    skipped: int

    @classmethod
    def of(cls, cases: Iterable[_Case]) -> _Counts:
        """The tests counted."""
        elements = [case.element for case in cases]
        return cls(len(elements), *(elements.count(element) for element in ("failure", "error", "skipped")))

    @property
    def without_skipped(self) -> str:
        """As attributes of the whole, for which the schema has no `skipped`."""
        return f'tests="{self.tests}" failures="{self.failures}" errors="{self.errors}"'

    def __str__(self) -> str:
        return f'{self.without_skipped} skipped="{self.skipped}"'


def _suites(run: Run) -> Iterator[_Suite]:
    problems = [_Case(problem.where or "digestlint", "error", "problem", str(problem)) for problem in run.problems]
    if problems:
        yield _Suite("digestlint could not do its work", problems)
    found = (
        _Suite(name, [_case(one, run) for one in group])
        for name, group in groupby(run.diagnostics, key=lambda one: one.filename)
    )
    clean = (_Suite(name, [_Case("clean")]) for name in run.clean)
    yield from merge(found, clean, key=lambda suite: suite.name)


def _case(diagnostic: Diagnostic, run: Run) -> _Case:
    row, column = diagnostic.location
    return _Case(
        f"{diagnostic.code} {diagnostic.name} {row}:{column}",
        "failure" if run.fails(diagnostic) else "skipped",
        diagnostic.severity.word,
        diagnostic.message,
        f"{diagnostic.filename}:{row}:{column}: {diagnostic.code} {diagnostic.message}",
    )


def _text(text: str) -> str:
    """`text` for an element or an attribute: no mark-up, nothing that XML has no place for, no workflow command."""
    plain = _NO_XML.sub("\ufffd", harmless(text)).translate(_ESCAPES)
    return plain.replace("##[", "##&#91;")
