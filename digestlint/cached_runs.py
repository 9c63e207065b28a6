"""A run as entries of the cache: what it says as a whole, and its findings file by file in parts that fit in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from hashlib import blake2b
from typing import NamedTuple

from digestlint.findings import Findings, Group, Kind, Lines
from digestlint.packing import PackingError, join, pack, split, unpack
from digestlint.parcels import Parcel, Spill
from digestlint.report import Run

# So many bytes of findings make a part; those of the first stay in memory.
_PART = 4_000_000


class _Head(NamedTuple):
    """A run without its findings: the files they are in, how many in each and of each kind, and in how many parts."""

    run: Run
    names: list[str]
    counts: list[int]
    kinds: dict[Kind, int]
    parts: int


def entries(key: bytes, run: Run, findings: Findings) -> Iterator[tuple[bytes, bytes]]:
    """The entries of a run under its key, itself the last. Raises PackingError for what is no plain data."""
    part: list[bytes] = []
    size = number = 0
    for group in findings.groups:
        part.append(group.packed().data)
        size += len(part[-1])
        if size >= _PART:
            yield _part(key, number), join(part)
            part, size, number = [], 0, number + 1
    yield _part(key, number), join(part)
    bare = run._replace(documents={}, diagnostics=(), lines={})
    counts = [one.size for one in findings.groups]
    yield key, pack(_Head(bare, findings.filenames, counts, dict(findings.kinds), number + 1))


class Known(NamedTuple):
    """A run that is known: its counts at once, its findings where they are asked for."""

    key: bytes
    head: _Head

    @property
    def counted(self) -> Run:
        """The run with its findings counted, of which none can be taken out."""
        nothing = Parcel(b"", None)
        groups = [Group(*one, nothing) for one in zip(self.head.names, self.head.counts, strict=True)]
        return self._run(groups)

    @property
    def parts(self) -> list[bytes]:
        """The keys of the entries that its findings are in."""
        return [_part(self.key, number) for number in range(self.head.parts)]

    def whole(self, get: Callable[[bytes], bytes | None], packages: Collection[str]) -> Run | None:
        """The run with its findings; None where an entry of them is missing or damaged."""
        spill = Spill()
        groups: list[Group] = []
        try:
            for number, key in enumerate(self.parts):
                for data in split(get(key) or b""):
                    parcel = Parcel(data, packages)
                    if number:
                        parcel.spill(spill)
                    groups.append(Group(self.head.names[len(groups)], self.head.counts[len(groups)], parcel))
        except (PackingError, IndexError):
            return None
        return self._run(groups) if len(groups) == len(self.head.names) else None

    def _run(self, groups: list[Group]) -> Run:
        findings = Findings(groups, Counter(self.head.kinds))
        return self.head.run._replace(diagnostics=findings, lines=Lines(findings))


def known(key: bytes, data: bytes | None, packages: Collection[str]) -> Known | None:
    """The run of the entry under this key; None where it is damaged."""
    try:
        head = unpack(data or b"", packages)
    except PackingError:
        return None
    return Known(key, head) if isinstance(head, _Head) else None


def _part(key: bytes, number: int) -> bytes:
    return blake2b(b"part %d of " % number + key, digest_size=len(key)).digest()
