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
    """A run without its findings, which files those are in, how many there are in each, and of each kind."""

    run: Run
    names: list[str]
    counts: list[int]
    kinds: dict[Kind, int]


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
    yield key, pack(_Head(bare, findings.filenames, counts, dict(findings.kinds)))


def run_of(
    key: bytes, get: Callable[[bytes], bytes | None], packages: Collection[str]
) -> tuple[Run, list[bytes]] | None:
    """The run of these entries, and the keys of the parts; None where one is missing or damaged."""
    spill = Spill()
    groups: list[Group] = []
    parts: list[bytes] = []
    try:
        head = unpack(get(key) or b"", packages)
        if not isinstance(head, _Head):
            return None
        while not parts or len(groups) < len(head.names):
            parts.append(_part(key, len(parts)))
            for data in split(get(parts[-1]) or b""):
                parcel = Parcel(data, packages)
                if len(parts) > 1:
                    parcel.spill(spill)
                groups.append(Group(head.names[len(groups)], head.counts[len(groups)], parcel))
    except (PackingError, IndexError):
        return None
    findings = Findings(groups, Counter(head.kinds))
    return head.run._replace(diagnostics=findings, lines=Lines(findings)), parts


def _part(key: bytes, number: int) -> bytes:
    return blake2b(b"part %d of " % number + key, digest_size=len(key)).digest()
