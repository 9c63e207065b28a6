"""What programs know a finding by from run to run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from digestlint.api import Diagnostic


def identified(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding of a run with its fingerprint and a count, as in ``9f86d081884c7d65:1``: no two of a rule in a file
    share it.

    The second copy of an old fault has the count 2, and is told from the first.
    """
    for _, found in groupby(diagnostics, key=lambda one: one.filename):
        seen: Counter[tuple[str, str]] = Counter()
        for one in found:
            key = (one.code, one.fingerprint)
            seen[key] += 1
            yield one, f"{one.fingerprint}:{seen[key]}"
