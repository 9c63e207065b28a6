"""Files of hash tables that are mapped rather than read, so that a run pays only for the words that it looks up."""

from __future__ import annotations

import json
import mmap
import sys
from array import array
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

MAGIC = b"digestlint-table 1\n\n"


class TableFileError(ValueError):
    """A data file that is damaged or of another version."""


def hashed(key: str, mask: int) -> tuple[int, int]:
    """The bucket of a key, and the 16 bits that tell it from the bucket's other keys."""
    code = crc32(key.encode())
    return code & mask, code >> 16


class TableFile:
    """A mapped file of named parts. Raises TableFileError."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        at = len(MAGIC) + 4
        if self._data[: len(MAGIC)] != MAGIC:
            raise TableFileError(f"{path.name} is no table of this version; install digestlint again")
        length = int.from_bytes(self._data[at - 4 : at], "little")
        self._places: dict[str, list[int]] = json.loads(bytes(self._data[at : at + length]))
        self._start = at + length

    def bytes_of(self, name: str) -> memoryview:
        """A part as bytes."""
        start, length = self._places[name]
        return self._data[self._start + start : self._start + start + length]

    def numbers(self, name: str) -> memoryview | array[int]:
        """A part as numbers of four bytes."""
        part = self.bytes_of(name)
        if sys.byteorder == "little":
            return part.cast("I")
        turned = array("I", part.tobytes())
        turned.byteswap()
        return turned


class HashTable:
    """Small values by word. The words themselves are not kept: one key in 30,000 finds the value of another."""

    def __init__(self, file: TableFile, name: str) -> None:
        self._offsets = file.numbers(f"{name}.offsets")
        self._entries = file.numbers(f"{name}.entries")
        self._mask = len(self._offsets) - 2

    def first(self, key: str) -> int:
        """The value of a key, or -1."""
        code = crc32(key.encode())
        bucket = code & self._mask
        mark = code >> 16
        for entry in self._entries[self._offsets[bucket] : self._offsets[bucket + 1]]:
            if entry >> 16 == mark:
                return entry & 0xFFFF
        return -1

    def all(self, keys: Iterable[str]) -> set[int]:
        """All values of some keys."""
        offsets, entries, mask = self._offsets, self._entries, self._mask
        found: set[int] = set()
        for key in keys:
            code = crc32(key.encode())
            bucket = code & mask
            start, end = offsets[bucket], offsets[bucket + 1]
            if start != end:
                mark = code >> 16
                found.update([entry & 0xFFFF for entry in entries[start:end] if entry >> 16 == mark])
        return found
