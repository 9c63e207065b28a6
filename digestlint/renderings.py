"""What a report has said of a run, kept so that it need not be said anew: of each place written to, the last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from digestlint.packing import PackingError, join, split
from digestlint.report import Report, Screen

# What takes more is not kept: the cache has room for much else, and this is read as a whole.
_MOST_BYTES = 32_000_000
_SIZE = 16


class Output(NamedTuple):
    """A report to write, for a screen; into a `file`, or to standard output. The one that `is_last` there closes it."""

    report: Report
    file: str | None
    screen: Screen
    is_last: bool

    def slot(self, paths: Iterable[str]) -> bytes:
        """The key under which the last rendering of these paths is kept: of many runs there is one at a time."""
        return _digest("rendering", self.report.name, repr(self.file), repr([*paths]))

    def stamp(self, run: bytes) -> bytes:
        """What a rendering depends on: the run, by its key, the report, and where it is shown."""
        kind = type(self.report)
        return _digest(run.hex(), f"{kind.__module__}:{kind.__qualname__}", repr(tuple(self.screen)), str(self.is_last))


class Rendering(NamedTuple):
    """All parts of a report as they are written, and its closing words, if they are said."""

    text: bytes
    closing: bytes


class Recording:
    """Takes a rendering down while it is written."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0
        self._is_whole = False

    def listening(self, parts: Iterable[bytes]) -> Iterator[bytes]:
        """The parts as they are."""
        for part in parts:
            self._size += len(part)
            if self._size <= _MOST_BYTES:
                self._parts.append(part)
            else:
                self._parts.clear()
            yield part
        self._is_whole = True

    def entry(self, stamp: bytes, closing: bytes) -> bytes | None:
        """All that was taken down; None where it is too much, or was not written to its end."""
        if self._size > _MOST_BYTES or not self._is_whole:
            return None
        return join([stamp, closing, b"".join(self._parts)])


def rendering(entry: bytes | None, stamp: bytes) -> Rendering | None:
    """What an entry holds; None where it is of another run, or damaged."""
    try:
        of, closing, text = split(entry or b"")
    except (PackingError, ValueError):
        return None
    return Rendering(text, closing) if of == stamp else None


def _digest(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=_SIZE).digest()
