"""Values put aside as bytes, so that a run over any number of files fits in memory.

A `Spill` takes the bytes over where there are many: into a file without a name that is gone with the process.
"""

from __future__ import annotations

import os
import tempfile
import weakref
from collections.abc import Collection
from typing import IO, Any

from digestlint.packing import pack, unpack

# So many bytes gather before they are written: the parcels of a run over some hundred files never are.
_WRITTEN_AT_ONCE = 8_000_000
_LENGTH = 4


class Spill:
    """Bytes in a temporary file. Where none can be written, such as on a full disk, they stay in memory."""

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._written = 0
        self._last = bytearray()
        self._is_full = False

    @property
    def size(self) -> int:
        """How many bytes were put aside."""
        return self._written + len(self._last)

    def put(self, data: bytes) -> int:
        """Put bytes aside; the number is where `get` finds them."""
        at = self.size
        self._last += len(data).to_bytes(_LENGTH, "big")
        self._last += data
        if len(self._last) >= _WRITTEN_AT_ONCE and not self._is_full:
            self._write()
        return at

    def get(self, at: int) -> bytes:
        """The bytes that were put aside."""
        if at >= self._written:
            start = at - self._written + _LENGTH
            return bytes(self._last[start : start + int.from_bytes(self._last[start - _LENGTH : start], "big")])
        return self._read(at + _LENGTH, int.from_bytes(self._read(at, _LENGTH), "big"))

    def _read(self, at: int, length: int) -> bytes:
        assert self._file
        if hasattr(os, "pread"):  # copies of this process have the same place in the file
            return os.pread(self._file.fileno(), length, at)
        self._file.seek(at)
        return self._file.read(length)

    def _write(self) -> None:
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(prefix="digestlint-", buffering=0)  # noqa: SIM115 (it goes with the spill)
                weakref.finalize(self, self._file.close)
            self._file.seek(self._written)
            if self._file.write(self._last) < len(self._last):
                raise OSError("the disk is full")
        except OSError:
            self._is_full = True
            return
        self._written += len(self._last)
        self._last = bytearray()


class Parcel:
    """A value as bytes; its classes are of modules of the top-level `packages`, as `unpack` takes them."""

    __slots__ = ("_data", "_packages", "_spill")

    def __init__(self, data: bytes, packages: Collection[str] | None) -> None:
        self._data: bytes | int = data
        self._packages = packages
        self._spill: Spill | None = None

    @classmethod
    def of(cls, value: Any) -> Parcel:
        """The parcel of a value. Raises PackingError for one that is no plain data."""
        return cls(pack(value), None)

    def __reduce__(self) -> tuple[Any, ...]:
        return Parcel, (self.data, self._packages)

    @property
    def data(self) -> bytes:
        """The bytes."""
        if self._spill is None:
            assert isinstance(self._data, bytes)
            return self._data
        assert isinstance(self._data, int)
        return self._spill.get(self._data)

    @property
    def value(self) -> Any:
        """The value. Raises PackingError where the bytes came from somebody else and are none."""
        return unpack(self.data, self._packages)

    def spill(self, spill: Spill) -> None:
        """Let the bytes go out of memory."""
        if self._spill is None:
            self._data, self._spill = spill.put(self.data), spill
