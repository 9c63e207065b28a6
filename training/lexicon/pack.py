"""Write the tables that `digestlint.spelling.tables` maps."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping

from digestlint.spelling.tables import MAGIC, hashed

Pairs = Iterable[tuple[str, int]]

# So many entries stand in a bucket on average.
_LOAD = 4


def packed(
    tables: Mapping[str, Pairs], raw: Mapping[str, bytes] | None = None, numbers: Mapping[str, list[int]] | None = None
) -> bytes:
    """A file with hash tables of small values, runs of bytes and lists of numbers, each by its name."""
    parts: dict[str, bytes] = dict(raw or {})
    parts |= {name: _ints(values) for name, values in (numbers or {}).items()}
    for name, pairs in tables.items():
        offsets, entries = _table(list(pairs))
        parts |= {f"{name}.offsets": _ints(offsets), f"{name}.entries": _ints(entries)}
    places: dict[str, list[int]] = {}
    at = 0
    for name, data in parts.items():
        places[name] = [at, len(data)]
        at += len(data) + -len(data) % 4
    header = json.dumps(places, separators=(",", ":")).encode()
    header += b" " * (-(len(header) + len(MAGIC) + 4) % 4)
    body = b"".join(data + bytes(-len(data) % 4) for data in parts.values())
    return MAGIC + len(header).to_bytes(4, "little") + header + body


def _table(pairs: list[tuple[str, int]]) -> tuple[list[int], list[int]]:
    size = 1
    while size * _LOAD < len(pairs):
        size *= 2
    buckets: list[list[int]] = [[] for _ in range(size)]
    for key, value in pairs:
        if not 0 <= value < 1 << 16:
            raise ValueError(f"{key!r}: {value} takes more than 16 bits")
        bucket, mark = hashed(key, size - 1)
        buckets[bucket].append(mark << 16 | value)
    offsets = [0]
    for bucket_entries in buckets:
        offsets.append(offsets[-1] + len(bucket_entries))
    return offsets, [entry for one in buckets for entry in sorted(one)]


def _ints(values: list[int]) -> bytes:
    data = array("I", values)
    if data.itemsize != 4:
        raise SystemExit("this machine's unsigned int has not four bytes")
    return data.tobytes()
