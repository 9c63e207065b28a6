"""What stands below the findings: the closing line, and the table of ``--statistics`` as a format."""

from __future__ import annotations

from collections import defaultdict
from typing import ClassVar

from digestlint.api import Diagnostic, Report, Run, Screen
from digestlint.reports.terminal import Paint, cells, harmless
from digestlint.reports.wording import by_severity, count, found_in

_HEADINGS = ("Count", "Code", "Rule", "Severity", "Fix")


def summary(run: Run, screen: Screen) -> str:
    """What the run found, and in a second line what it does not show, if anything; line ends included."""
    paint = Paint(screen.colour)
    unseen = []
    if run.hidden:
        unseen.append(f"{run.hidden:,} below the chosen severity or confidence (--pedantic shows all)")
    if run.suppressed:
        unseen.append(f"{run.suppressed:,} ignored by comments")
    if run.foreign:
        unseen.append(f"{count(run.foreign, 'passage')} that {'is' if run.foreign == 1 else 'are'} not English")
    line = f"{_outcome(run, paint)}.\n"
    return line + (paint("quiet", f"Not shown: {', '.join(unseen)}.") + "\n" if unseen else "")


def _outcome(run: Run, paint: Paint) -> str:
    stopped = f"digestlint could not do all of its work ({count(len(run.problems), 'problem')})"
    if run.diagnostics:
        found = f"Found {found_in(run.diagnostics, run.files)}: {_tally(run, paint)}"
        return f"{found}; {paint('error', stopped)}" if run.problems else found
    if run.problems:
        found = f"No findings in {count(run.files, 'file')}, but" if run.files else "Nothing was checked:"
        return f"{found} {paint('error', stopped)}"
    if not run.files:
        return "No files to check"
    return f"{paint('clean', 'All clean')}: {count(run.files, 'file')} checked"


def _tally(run: Run, paint: Paint) -> str:
    severities = by_severity(run.diagnostics).items()
    return ", ".join(paint(severity.word, count(number, severity.word)) for severity, number in severities)


class Statistics(Report):
    """How many findings each rule has, and how many of them come with a fix."""

    name: ClassVar[str] = "statistics"
    for_people: ClassVar[bool] = True

    def render(self, run: Run, screen: Screen) -> str:
        """A table, the most frequent rule first, and an empty line behind it."""
        rules: defaultdict[str, list[Diagnostic]] = defaultdict(list)
        for diagnostic in run.diagnostics:
            rules[diagnostic.code].append(diagnostic)
        if not rules:
            return ""
        ranked = sorted(rules.items(), key=lambda rule: (-len(rule[1]), rule[0]))
        table = [_HEADINGS, *(_row(code, found) for code, found in ranked)]
        widths = [max(cells(row[at]) for row in table) for at in range(len(_HEADINGS))]
        return "".join(_aligned(row, widths) for row in table) + "\n"

    def closing(self, run: Run, screen: Screen) -> str:
        """The outcome in a line."""
        return summary(run, screen)


def _row(code: str, found: list[Diagnostic]) -> tuple[str, ...]:
    fixable = sum(diagnostic.fix is not None for diagnostic in found)
    fix = "" if not fixable else "yes" if fixable == len(found) else f"{fixable:,} of {len(found):,}"
    gravest = max(diagnostic.severity for diagnostic in found)
    return f"{len(found):,}", harmless(code), harmless(found[0].name), gravest.word, fix


def _aligned(row: tuple[str, ...], widths: list[int]) -> str:
    """The cells below one another, the count to the right."""
    padding = [" " * (width - cells(text)) for text, width in zip(row, widths, strict=True)]
    first, *others = zip(row, padding, strict=True)
    return "  ".join([first[1] + first[0], *(text + fill for text, fill in others)]).rstrip() + "\n"
