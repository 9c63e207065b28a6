"""Counts in words, singular and plural right, and in which order they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from digestlint.api import Diagnostic, Run, Severity

GRAVEST_FIRST = sorted(Severity, reverse=True)


def count(number: int, noun: str) -> str:
    """The number and its noun: ``1 file``, ``1,204 files``, ``2 fixes``."""
    if number == 1 or noun == "info":
        return f"{number:,} {noun}"
    return f"{number:,} {noun}{'es' if noun.endswith('x') else 's'}"


def by_severity(diagnostics: Iterable[Diagnostic]) -> Mapping[Severity, int]:
    """How many findings there are of each severity, the gravest first, none left out at zero."""
    found = Counter(diagnostic.severity for diagnostic in diagnostics)
    return {severity: found[severity] for severity in GRAVEST_FIRST if found[severity]}


def tally(diagnostics: Iterable[Diagnostic]) -> str:
    """The severities counted, the gravest first: ``3 errors, 9 warnings``."""
    return ", ".join(count(number, severity.word) for severity, number in by_severity(diagnostics).items())


def gravest_first(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings, the gravest and surest first, so that a cut takes the least."""
    return sorted(diagnostics, key=lambda each: (-each.severity, -each.confidence, each.order))


def fixable_mark(diagnostic: Diagnostic, run: Run) -> str:
    """``[*]`` for a finding that ``--fix`` would mend, else nothing."""
    return "[*]" if run.is_fixable(diagnostic) else ""


def found_in(diagnostics: tuple[Diagnostic, ...], files: int) -> str:
    """How many findings in how many of the files: ``12 findings in 4 of 31 files``."""
    touched = len({diagnostic.filename for diagnostic in diagnostics})
    # A file that digestlint gave up on can have findings and still not count as checked.
    return f"{count(len(diagnostics), 'finding')} in {touched:,} of {count(max(files, touched), 'file')}"
