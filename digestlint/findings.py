"""The findings that a run shows, by file: as many as fit in memory as they are, and those of more files packed."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, overload

from digestlint.diagnostic import Applicability, Diagnostic, Severity
from digestlint.packing import PackingError
from digestlint.parcels import Parcel, Spill

# So many findings stay as they are.
_MOST_AT_HAND = 20_000


class FileFindings(NamedTuple):
    """The findings of one file in order, and the text of the lines that reports show of it, by row from 1."""

    diagnostics: list[Diagnostic]
    lines: dict[int, str]


class Kind(NamedTuple):
    """A severity, and what can be said of the fix of a finding that has it; None where there is no fix."""

    severity: Severity
    fix: Applicability | None


def kinds(diagnostics: Iterable[Diagnostic]) -> Counter[Kind]:
    """How many findings there are of each kind."""
    return Counter(Kind(one.severity, one.fix.applicability if one.fix else None) for one in diagnostics)


class Group(NamedTuple):
    """The findings of one file, packed or not; `size` says how many."""

    filename: str
    size: int
    found: FileFindings | Parcel

    def opened(self) -> FileFindings:
        """The findings as they are."""
        return self.found.value if isinstance(self.found, Parcel) else self.found

    def packed(self) -> Parcel:
        """The findings as bytes. Raises PackingError for what is no plain data."""
        return self.found if isinstance(self.found, Parcel) else Parcel.of(self.found)

    def small(self) -> Group:
        """The same packed, where it is plain data; a guest's finding may be anything, and stays as it is."""
        try:
            return self._replace(found=self.packed())
        except PackingError:
            return self


class Counted(NamedTuple):
    """The findings of one file, and what reports count of them: so many of each kind, and the codes that there are."""

    group: Group
    kinds: Counter[Kind]
    codes: frozenset[str]

    @classmethod
    def of(cls, filename: str, diagnostics: Iterable[Diagnostic], lines: Mapping[int, str]) -> Counted:
        """Findings of a file, in order."""
        found = FileFindings(sorted(diagnostics, key=lambda one: one.order), dict(lines))
        group = Group(filename, len(found.diagnostics), found)
        return cls(group, kinds(found.diagnostics), frozenset(one.code for one in found.diagnostics))


class Gathering:
    """Takes the findings of one file after the other."""

    def __init__(self, spill: Spill) -> None:
        self._spill = spill
        self._count = 0
        self._groups: dict[str, list[Group]] = {}
        self._kinds: Counter[Kind] = Counter()
        self.codes: set[str] = set()
        """The codes of all of them."""

    def add(self, found: Counted) -> None:
        """Add findings of a file, of which some may be there already."""
        group = found.group
        if not group.size:
            return
        self._count += group.size
        self._kinds.update(found.kinds)
        self.codes |= found.codes
        self._groups.setdefault(group.filename, []).append(self._held(group))

    def _held(self, group: Group) -> Group:
        held = group.small() if self._count > _MOST_AT_HAND else group
        if isinstance(held.found, Parcel):
            held.found.spill(self._spill)
        return held

    def findings(self) -> Findings:
        """All of them, by file."""
        return Findings([self._one(groups) for _, groups in sorted(self._groups.items())], self._kinds)

    def _one(self, groups: list[Group]) -> Group:
        if len(groups) == 1:
            return groups[0]
        opened = [group.opened() for group in groups]
        diagnostics = (one for found in opened for one in found.diagnostics)
        lines = {row: line for found in opened for row, line in found.lines.items()}
        return self._held(Counted.of(groups[0].filename, diagnostics, lines).group)


class Findings(Sequence[Diagnostic]):
    """All findings in order; of each file they are taken out as they are asked for."""

    def __init__(self, groups: Sequence[Group], kinds: Counter[Kind]) -> None:
        self.groups = groups
        self.kinds = kinds
        """How many there are of each kind."""
        self._ends: list[int] = []
        self._last: tuple[int, FileFindings] | None = None
        count = 0
        for group in groups:
            count += group.size
            self._ends.append(count)

    @property
    def filenames(self) -> list[str]:
        """The files that they are in."""
        return [group.filename for group in self.groups]

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[Diagnostic]:
        for number in range(len(self.groups)):
            yield from self.of(number).diagnostics

    @overload
    def __getitem__(self, at: int) -> Diagnostic: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Diagnostic]: ...
    def __getitem__(self, at: int | slice) -> Diagnostic | Sequence[Diagnostic]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        place = at + len(self) if at < 0 else at
        if not 0 <= place < len(self):
            raise IndexError(at)
        number = bisect_right(self._ends, place)
        return self.of(number).diagnostics[place - (self._ends[number - 1] if number else 0)]

    def of(self, number: int) -> FileFindings:
        """The findings of one file; asked again for the same one, they are still at hand."""
        if self._last is None or self._last[0] != number:
            self._last = number, self.groups[number].opened()
        return self._last[1]


class Lines(Mapping[tuple[str, int], str]):
    """The lines on which findings stand, by file name and row."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._numbers = {group.filename: number for number, group in enumerate(findings.groups)}

    def __getitem__(self, place: tuple[str, int]) -> str:
        filename, row = place
        return self._findings.of(self._numbers[filename]).lines[row]

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __iter__(self) -> Iterator[tuple[str, int]]:
        for filename, number in self._numbers.items():
            for row in self._findings.of(number).lines:
                yield filename, row
