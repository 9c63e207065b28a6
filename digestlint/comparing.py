"""The rules that compare files at work: what they find, given to the files that it is in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from digestlint.diagnostic import Diagnostic
from digestlint.file_result import FileResult
from digestlint.packing import PackingError
from digestlint.parcels import Parcel, Spill
from digestlint.rule import CorpusRule

# So many findings of a rule stay as they are.
_MOST_AT_HAND = 5_000

Batch = tuple[int, list[Diagnostic] | Parcel]
"""The number of a file, and findings in it, packed or not."""


def batches(found: Iterable[tuple[int, Diagnostic]], spill: Spill | None) -> list[Batch]:
    """What a rule finds, by file; of one that raises half-way nothing, and it raises here.

    What is packed goes into the `spill`, if there is one.
    """
    taken: list[Batch] = []
    at_hand: dict[int, list[Diagnostic]] = {}
    for count, (number, one) in enumerate(found, 1):
        at_hand.setdefault(number, []).append(one)
        if count % _MOST_AT_HAND == 0:
            taken += _packed(at_hand, spill)
            at_hand = {}
    return [*taken, *at_hand.items()]


def _packed(found: Mapping[int, list[Diagnostic]], spill: Spill | None) -> Iterator[Batch]:
    for number, diagnostics in found.items():
        try:
            parcel = Parcel.of(diagnostics)
        except PackingError:  # a guest's finding may be anything: it stays as it is
            yield number, diagnostics
            continue
        if spill:
            parcel.spill(spill)
        yield number, parcel


class Compared:
    """What the rules that compare files have found, by the number of the file."""

    def __init__(self, spill: Spill) -> None:
        self._spill = spill
        self._by_file: defaultdict[int, list[tuple[CorpusRule, list[Diagnostic] | Parcel]]] = defaultdict(list)

    def add(self, rule: CorpusRule, found: Iterable[Batch]) -> None:
        """Take what a rule has found; what yields comes after what it may yield to."""
        for number, batch in found:
            if isinstance(batch, Parcel):
                batch.spill(self._spill)
            self._by_file[number].append((rule, batch))

    def give(self, number: int, result: FileResult) -> None:
        """Add to the result of a file what the rules have found there, but for words on which they yield."""
        by_rule: defaultdict[CorpusRule, list[Diagnostic]] = defaultdict(list)
        for rule, batch in self._by_file.pop(number, ()):
            by_rule[rule] += batch.value if isinstance(batch, Parcel) else batch
        for rule, found in by_rule.items():
            result.diagnostics += list(_standing(rule, found, result.diagnostics))


def _standing(rule: CorpusRule, found: Sequence[Diagnostic], others: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings of a corpus rule in a file but those on words that a rule which it yields to has found."""
    # By line, so that a file with many findings is not compared pair by pair.
    taken: defaultdict[int, list[Diagnostic]] = defaultdict(list)
    for one in others if rule.yields_to else ():
        if not rule.yields_to.isdisjoint((one.code, one.code.rstrip("0123456789"))):
            for row in range(one.location.row, one.end_location.row + 1):
                taken[row].append(one)
    for diagnostic in found:
        rows = range(diagnostic.location.row, diagnostic.end_location.row + 1)
        near = (one for row in rows for one in taken.get(row, ()))
        if not any(diagnostic.location < one.end_location and one.location < diagnostic.end_location for one in near):
            yield diagnostic
