"""Files by what the disk says of them, to see whether one has changed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

Stamp: TypeAlias = tuple[int, int, int] | None
"""Time of the last change in nanoseconds, size and number of a file; None for one that is not there."""


def stamp(path: Path) -> Stamp:
    """What the disk says of a file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class Stamps:
    """Files as they were when they were first asked about."""

    def __init__(self) -> None:
        self._known: dict[Path, Stamp] = {}

    def watch(self, paths: Iterable[Path]) -> None:
        """Take down files as they are, but those that are known."""
        for path in paths:
            if path not in self._known:
                self._known[path] = stamp(path)

    def have_changed(self) -> bool:
        """Whether one of the files is not as it was."""
        return any(stamp(path) != known for path, known in self._known.items())
