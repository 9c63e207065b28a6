"""Counts in words, singular and plural right, and in which order they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from heapq import nsmallest

from digestlint.api import Diagnostic, Run, Severity

GRAVEST_FIRST = sorted(Severity, reverse=True)


def count(number: int, noun: str) -> str:
    """The number and its noun: ``1 file``, ``1,204 files``, ``2 fixes``."""
    if number == 1 or noun == "info":
        return f"{number:,} {noun}"
    return f"{number:,} {noun}{'es' if noun.endswith('x') else 's'}"


def tally(found: Counter[Severity], paint: Callable[[str, str], str] = lambda style, text: text) -> str:
    """The severities counted, the gravest first, none at zero: ``3 errors, 9 warnings``."""
    return ", ".join(
        paint(severity.word, count(found[severity], severity.word)) for severity in GRAVEST_FIRST if found[severity]
    )


def gravest_first(diagnostics: Iterable[Diagnostic], most: int) -> list[Diagnostic]:
    """The findings, the gravest and surest first, and at most so many, so that a cut takes the least."""
    return nsmallest(most, diagnostics, key=lambda each: (-each.severity, -each.confidence, each.order))


def fixable_mark(diagnostic: Diagnostic, run: Run) -> str:
    """``[*]`` for a finding that ``--fix`` would mend, else nothing."""
    return "[*]" if run.is_fixable(diagnostic) else ""


def found_in(run: Run, mended: Sequence[Diagnostic] = ()) -> str:
    """How many findings, with those that were `mended`, in how many files: ``12 findings in 4 of 31 files``."""
    touched = len(run.touched | {one.filename for one in mended})
    # A file that digestlint gave up on can have findings and still not count as checked.
    found = count(len(run.diagnostics) + len(mended), "finding")
    return f"{found} in {touched:,} of {count(max(run.files, touched), 'file')}"
