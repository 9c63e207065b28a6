"""What stands below the findings: the closing line, and the tables of ``--statistics`` as a format."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import ClassVar, NamedTuple

from digestlint.api import Diagnostic, Readability, Report, Run, Screen, Severity
from digestlint.reports.terminal import Paint, cells, harmless, inert
from digestlint.reports.wording import count, found_in, tally

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
    if run.baselined:
        unseen.append(f"{run.baselined:,} in the baseline")
    if run.unchanged:
        unseen.append(f"{run.unchanged:,} on lines that have not changed")
    if run.foreign:
        unseen.append(f"{count(run.foreign, 'passage')} that {'is' if run.foreign == 1 else 'are'} not English")
    line = f"{_outcome(run, paint)}.\n{_fixable(run, paint)}"
    line += paint("quiet", f"Not shown: {', '.join(unseen)}.") + "\n" if unseen else ""
    if run.gone:
        number = sum(one.number for one in run.gone)
        are = f"{count(number, 'finding')} of the baseline {'is' if number == 1 else 'are'}"
        line += f"{are} gone; `digestlint baseline update` takes {'it' if number == 1 else 'them'} out.\n"
    return fixes_by_rule(run, "Fixed") + line if screen.show_fixes else line


def _fixable(run: Run, paint: Paint) -> str:
    """How many of the findings have a fix, in a line of its own; nothing where none has."""
    now = run.fixable
    unsafe = f"{count(run.unsafe, 'unsafe fix')} available with `--fix --unsafe-fixes`" if run.unsafe else ""
    if now:
        return f"{paint('fix', '[*]')} {now:,} fixable with `--fix`{f' ({unsafe})' if unsafe else ''}.\n"
    return f"{unsafe}.\n" if unsafe else ""


def fixes_by_rule(run: Run, verb: str) -> str:
    """What was fixed, or would be, by file and rule, and an empty line behind it; nothing where nothing was."""
    if not run.fixed:
        return ""
    lines = [f"{verb} {count(len(run.fixed), 'finding')}:"]
    for name, found in groupby(run.fixed, key=lambda one: one.filename):
        lines.append(f"- {harmless(name)}:")
        rules = Counter((one.code, one.name) for one in found)
        lines += [f"    {number:,} × {harmless(code)} ({harmless(rule)})" for (code, rule), number in rules.items()]
    return inert("".join(f"{line}\n" for line in lines)) + "\n"


def _outcome(run: Run, paint: Paint) -> str:
    stopped = f"digestlint could not do all of its work ({count(len(run.problems), 'problem')})"
    if run.diagnostics or run.fixed:
        found = f"Found {found_in(run, run.fixed)}"
        if run.fixed:
            found += f" ({len(run.fixed):,} fixed, {len(run.diagnostics):,} remaining)"
        if run.diagnostics:
            found += f": {tally(run.severities, paint)}"
        return f"{found}; {paint('error', stopped)}" if run.problems else found
    if run.problems:
        found = f"No findings in {count(run.files, 'file')}, but" if run.files else "Nothing was checked:"
        return f"{found} {paint('error', stopped)}"
    if not run.files:
        return "No files to check"
    return f"{paint('clean', 'All clean')}: {count(run.files, 'file')} checked"


class Statistics(Report):
    """How many findings each rule and each file has, how many come with a fix, and how hard each file is to read.

    The grade is that of a US school (see `digestlint.readability`); it is missing where textstat is.
    """

    name: ClassVar[str] = "statistics"
    is_repeatable: ClassVar[bool] = True
    for_people: ClassVar[bool] = True
    wants_readability: ClassVar[bool] = True

    def render(self, run: Run, screen: Screen) -> str:
        """A table of the rules, the most frequent first, and one of the files in order; an empty line behind each."""
        return inert(_rules(run) + _files(run))

    def closing(self, run: Run, screen: Screen) -> str:
        """The outcome in a line."""
        return summary(run, screen)


class _Rule(NamedTuple):
    """What is counted of the findings of a rule: a run may have more of them than fit in memory."""

    name: str = ""
    found: int = 0
    fixable: int = 0
    gravest: Severity = Severity.INFO

    def with_one(self, diagnostic: Diagnostic) -> _Rule:
        """The same with one more."""
        fixable = self.fixable + (diagnostic.fix is not None)
        return _Rule(self.name or diagnostic.name, self.found + 1, fixable, max(self.gravest, diagnostic.severity))


def _rules(run: Run) -> str:
    rules: dict[str, _Rule] = {}
    for diagnostic in run.diagnostics:
        rules[diagnostic.code] = rules.get(diagnostic.code, _Rule()).with_one(diagnostic)
    ranked = sorted(rules.items(), key=lambda rule: (-rule[1].found, rule[0]))
    return _table(_RULE_HEADINGS, [_rule_row(code, rule) for code, rule in ranked], to_the_right=1)


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


def _rule_row(code: str, rule: _Rule) -> tuple[str, ...]:
    fix = "" if not rule.fixable else "yes" if rule.fixable == rule.found else f"{rule.fixable:,} of {rule.found:,}"
    return f"{rule.found:,}", harmless(code), harmless(rule.name), rule.gravest.word, fix


def _aligned(row: tuple[str, ...], widths: list[int], to_the_right: int) -> str:
    padding = [" " * (width - cells(text)) for text, width in zip(row, widths, strict=True)]
    figures = [fill + text for text, fill in zip(row[:to_the_right], padding[:to_the_right], strict=True)]
    words = [text + fill for text, fill in zip(row[to_the_right:], padding[to_the_right:], strict=True)]
    return "  ".join([*figures, *words]).rstrip() + "\n"
