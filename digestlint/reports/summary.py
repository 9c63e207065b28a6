"""What stands below the findings: the closing line, and the tables of ``--statistics`` as a format."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import ClassVar

from digestlint.api import Diagnostic, Readability, Report, Run, Screen
from digestlint.reports.terminal import Paint, cells, harmless
from digestlint.reports.wording import by_severity, count, found_in

_RULE_HEADINGS = ("Count", "Code", "Rule", "Severity", "Fix")
_FILE_HEADINGS = ("Findings", "Per 1,000 words", "Words", "Words a sentence", "Grade", "File")


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
    """How many findings each rule and each file has, how many come with a fix, and how hard each file is to read.

    The grade is that of a US school (see `digestlint.readability`); it is missing where textstat is.
    """

    name: ClassVar[str] = "statistics"
    for_people: ClassVar[bool] = True
    wants_readability: ClassVar[bool] = True

    def render(self, run: Run, screen: Screen) -> str:
        """A table of the rules, the most frequent first, and one of the files in order; an empty line behind each."""
        return _rules(run) + _files(run)

    def closing(self, run: Run, screen: Screen) -> str:
        """The outcome in a line."""
        return summary(run, screen)


def _rules(run: Run) -> str:
    rules: defaultdict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in run.diagnostics:
        rules[diagnostic.code].append(diagnostic)
    ranked = sorted(rules.items(), key=lambda rule: (-len(rule[1]), rule[0]))
    return _table(_RULE_HEADINGS, [_rule_row(code, found) for code, found in ranked], to_the_right=1)


def _files(run: Run) -> str:
    found = Counter(diagnostic.filename for diagnostic in run.diagnostics)
    rows = [_file_row(name, figures, found[name]) for name, figures in sorted(run.readability.items())]
    return _table(_FILE_HEADINGS, rows, to_the_right=5)


def _file_row(name: str, figures: Readability, found: int) -> tuple[str, ...]:
    words, sentences, grade = figures
    return (
        f"{found:,}",
        f"{1000 * found / words:.1f}" if words else "",
        f"{words:,}",
        f"{words / sentences:.1f}" if sentences else "",
        "" if grade is None else f"{grade:.1f}",
        harmless(name),
    )


def _table(headings: tuple[str, ...], rows: list[tuple[str, ...]], *, to_the_right: int) -> str:
    """The rows under their headings, the first `to_the_right` columns as figures; nothing without rows."""
    if not rows:
        return ""
    table = [headings, *rows]
    widths = [max(cells(row[at]) for row in table) for at in range(len(headings))]
    return "".join(_aligned(row, widths, to_the_right) for row in table) + "\n"


def _rule_row(code: str, found: list[Diagnostic]) -> tuple[str, ...]:
    fixable = sum(diagnostic.fix is not None for diagnostic in found)
    fix = "" if not fixable else "yes" if fixable == len(found) else f"{fixable:,} of {len(found):,}"
    gravest = max(diagnostic.severity for diagnostic in found)
    return f"{len(found):,}", harmless(code), harmless(found[0].name), gravest.word, fix


def _aligned(row: tuple[str, ...], widths: list[int], to_the_right: int) -> str:
    padding = [" " * (width - cells(text)) for text, width in zip(row, widths, strict=True)]
    figures = [fill + text for text, fill in zip(row[:to_the_right], padding[:to_the_right], strict=True)]
    words = [text + fill for text, fill in zip(row[to_the_right:], padding[to_the_right:], strict=True)]
    return "  ".join([*figures, *words]).rstrip() + "\n"
