"""What programs know a finding by from run to run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from digestlint.api import Diagnostic


def identified(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with its fingerprint and a count, as in ``9f86d081884c7d65:1``: no two of a rule in a file share it.

    The second copy of an old fault has the count 2, and is told from the first.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    for one in diagnostics:
        key = (one.filename, one.code, one.fingerprint)
        seen[key] += 1
        yield one, f"{one.fingerprint}:{seen[key]}"
