"""Commands as whole processes, with what they cost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """Seconds of CPU and by the clock, the most memory in bytes, and the exit code.

    `memory` is that of the largest process; `together` that of all at once, pages that they share counted once (on
    Linux, where it was asked for; else 0).
    """

    cpu: float
    wall: float
    memory: int
    together: int
    code: int


# Without it Python would compile every module at every start, as no user's does.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def cost(command: Sequence[str | Path], *, watch: bool = False) -> Cost:
    """Run a command, its output thrown away; `watch` the memory of its processes."""
    begun = time.monotonic()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, stderr=nowhere, env=ENVIRONMENT)
        most = [0]
        done = threading.Event()
        watcher = threading.Thread(target=_watched, args=(process.pid, most, done))
        if watch:
            watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - begun
        done.set()
        if watch:
            watcher.join()
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit, most[0], process.returncode)


def _watched(pid: int, most: list[int], done: threading.Event) -> None:
    while not done.wait(0.5):
        most[0] = max(most[0], sum(map(_shared_memory, _family(pid))))


def _family(pid: int) -> list[int]:
    """A process and all that come from it."""
    found = [pid]
    for one in found:
        try:
            found += [int(child) for child in Path(f"/proc/{one}/task/{one}/children").read_text().split()]
        except OSError:
            continue
    return found


def _shared_memory(pid: int) -> int:
    """The memory of a process, what it shares with others divided among them."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
