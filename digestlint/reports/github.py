"""Annotations for GitHub Actions: the gravest findings as workflow commands, all in the step summary."""

from __future__ import annotations

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from itertools import groupby
from typing import ClassVar

from digestlint.api import Diagnostic, Problem, Report, Run, Screen, Severity, regex
from digestlint.reports.terminal import harmless
from digestlint.reports.wording import GRAVEST_FIRST, count, tally

_LIMIT = 10
"""Annotations of a level that GitHub keeps a step; it drops the rest without a word."""
STEP_BUDGET = 512 * 1024
"""Bytes of the step summary. GitHub refuses one above 1 MiB, which other commands of the step may share."""
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_LINE_ENDS = regex(r"(\r|\n)")


class GitHub(Report):
    """Workflow commands for the annotations that GitHub keeps, the rest counted."""

    name: ClassVar[str] = "github"
    is_repeatable: ClassVar[bool] = True

    def render(self, run: Run, screen: Screen) -> str:
        """A command a line: what digestlint could not do, findings by gravity, how many were cut."""
        problems = run.problems[:_LIMIT]
        kept = _kept(run, _LIMIT - len(problems))
        commands = [_problem(problem) for problem in problems]
        commands.extend(_annotation(diagnostic) for diagnostic in kept)
        cut = _cut(run, kept)
        if cut:
            commands.append(_command("notice", {"title": "digestlint"}, cut))
        return "".join(f"{command}\n" for command in commands)

    def step_summary(self, run: Run) -> str:
        """Every finding, as far as the page that GitHub makes of it has room."""
        from digestlint.reports.markdown_page import markdown_page  # only a job of GitHub Actions needs it

        return markdown_page(run, STEP_BUDGET)


def _kept(run: Run, errors: int) -> list[Diagnostic]:
    """The findings to annotate, at most `errors` errors and ten of each other level."""
    levels = _candidates(run.diagnostics)
    limits = {Severity.ERROR: errors, Severity.WARNING: _LIMIT, Severity.INFO: _LIMIT}
    if any(run.severities[level] > limits[level] for level in levels):
        limits[Severity.INFO] -= 1  # the line that counts what was cut is a notice, too
    return [each for level, found in levels.items() for each in _fair(found)[: limits[level]]]


def _candidates(diagnostics: Iterable[Diagnostic]) -> dict[Severity, list[Diagnostic]]:
    """Of each level those that may be among the first ten of `_fair`, which are at most ten of a rule."""
    best: defaultdict[tuple[Severity, str], list[tuple[int, int, int, Diagnostic]]] = defaultdict(list)
    number = 0
    for _, found in groupby(diagnostics, key=lambda each: each.filename):
        turns: Counter[tuple[Severity, str]] = Counter()
        for each in sorted(found, key=lambda each: (-each.confidence, each.order)):
            key = (each.severity, each.code)
            turns[key] += 1
            number += 1
            insort(best[key], (turns[key], -each.confidence, number, each))
            del best[key][_LIMIT:]
    return {
        level: [each for (of, _), ranked in best.items() if of is level for *_, each in ranked]
        for level in GRAVEST_FIRST
    }


def _fair(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings so that the first ten show as much as ten can.

    Every rule's first finding stands before any rule's second, and of a rule every file's first before any
    file's second; within a round the surest come first.
    """
    surest = sorted(diagnostics, key=lambda each: (-each.confidence, each.order))
    over_files = _by_turns(surest, lambda each: (each.filename, each.code))
    return _by_turns(over_files, lambda each: each.code, lambda each: -each.confidence)


def _by_turns(
    diagnostics: Iterable[Diagnostic],
    group: Callable[[Diagnostic], Hashable],
    within: Callable[[Diagnostic], int] = lambda each: 0,
) -> list[Diagnostic]:
    """The first of every group, then the second of every group, and so on; each round ordered by `within`."""
    seen: Counter[Hashable] = Counter()
    turns = []
    for diagnostic in diagnostics:
        seen[group(diagnostic)] += 1
        turns.append((seen[group(diagnostic)], within(diagnostic), diagnostic))
    return [diagnostic for _, _, diagnostic in sorted(turns, key=lambda turn: turn[:2])]


def _annotation(diagnostic: Diagnostic) -> str:
    (row, column), end = diagnostic.location, diagnostic.end_location
    properties = {"file": diagnostic.filename, "line": str(row)}
    if end.row == row:
        properties |= {"endLine": str(row), "col": str(column), "endColumn": str(end.column)}
    else:  # GitHub refuses columns here; an end at the start of a line takes nothing of that line
        properties["endLine"] = str(end.row if end.column > 1 else end.row - 1)
    properties["title"] = f"{diagnostic.code} {diagnostic.name}"
    return _command(_COMMANDS[diagnostic.severity], properties, diagnostic.message)


def _problem(problem: Problem) -> str:
    return _command("error", {"title": "digestlint could not do its work"}, str(problem))


def _cut(run: Run, kept: list[Diagnostic]) -> str:
    """A sentence on what has no annotation; empty if everything has one."""
    rest = run.severities - Counter(diagnostic.severity for diagnostic in kept)
    unlisted = max(0, len(run.problems) - _LIMIT)
    if not rest and not unlisted:
        return ""
    missing = [tally(rest)] if rest else []
    if unlisted:
        missing.append(count(unlisted, "problem"))
    return (
        f"{' and '.join(missing)} without an annotation: GitHub keeps {_LIMIT} of a level a step. "
        f"The step summary lists {'it' if rest.total() + unlisted == 1 else 'them'}."
    )


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    """The workflow command, escaped as `@actions/core` does, without the properties that are empty."""
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{name} {listed}::{_data(message)}"


def _data(text: str) -> str:
    """The text escaped for a message: line ends kept, all else that could steer a terminal made visible."""
    visible = "".join(part if part in {"\r", "\n"} else harmless(part) for part in _LINE_ENDS.split(text))
    return visible.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The text escaped for a property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
