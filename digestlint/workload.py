"""How much work a run is: in how many processes it is worth doing, and in which portions."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import Literal

from digestlint.discover import Target

# What a process costs to start, as the bytes that could be checked meanwhile (measured: benchmarks/README.md).
_WORTH = {"fork": 100_000, "spawn": 500_000}
# More processes than that Windows can't wait for, and ProcessPoolExecutor refuses.
_MOST_JOBS = 61
# A portion ends with so many bytes or files, or sooner, so that there are some for each process: chosen and not
# measured, small enough that no process is left with much work at the end, a third of a second or so.
_MOST_BYTES = 30_000
_MOST_FILES = 100
_PORTIONS = 4


def start_method() -> Literal["fork", "spawn"]:
    """How a process is started: as a copy, which costs little, where nothing but this thread runs."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def processes(targets: Sequence[Target], asked: int) -> int:
    """How many processes to check the targets in: `asked` at most, or, where that is 0, as many as pay."""
    if len(targets) < 2 or asked == 1:
        return 1
    if asked:
        return min(asked, len(targets), _MOST_JOBS)
    most = min(cores(), len(targets), _MOST_JOBS)
    if most == 1:
        return 1
    return max(1, min(most, sum(map(_size, targets)) // _WORTH[start_method()]))


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def portions(targets: Sequence[Target], jobs: int) -> Iterator[list[Target]]:
    """The targets in order, in portions that are worth sending to another process."""
    sizes = list(map(_size, targets))
    enough = min(_MOST_BYTES, sum(sizes) // (jobs * _PORTIONS))
    portion: list[Target] = []
    size = 0
    for target, more in zip(targets, sizes, strict=True):
        portion.append(target)
        size += more
        if size >= enough or len(portion) == _MOST_FILES:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def _size(target: Target) -> int:
    try:
        return target.path.stat().st_size
    except OSError:  # gone meanwhile: whoever checks it says so
        return 0
