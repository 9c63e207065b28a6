"""Work shared by copies of this process: each knows all that this one knew, and sends back what it makes."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from typing import Any, TypeVar

from digestlint.workload import start_method

_T = TypeVar("_T")
_R = TypeVar("_R")

# So many parts a process are handed out ahead: no process waits, and no more outcomes than these pile up.
AHEAD = 4


def spread(
    work: Callable[[_T], _R], parts: Sequence[_T], jobs: int, begin: Callable[[], object] = lambda: None
) -> Iterator[_R]:
    """What the work makes of each part, in order, done by `jobs` copies of this process.

    Each of them calls `begin` first. What no copy can do, since the system can't make any, one died, or the outcome may
    not travel, is done here.
    """
    done = 0
    if min(jobs, len(parts)) > 1 and start_method() == "fork":
        for outcome in _by_copies(work, parts, min(jobs, len(parts)), begin):
            yield outcome
            done += 1
    for part in parts[done:]:
        yield work(part)


class _Inherited:
    """What a copy knows of its work."""

    work: Callable[[Any], Any]
    parts: Sequence[Any]


def _by_copies(work: Callable[[_T], _R], parts: Sequence[_T], jobs: int, begin: Callable[[], object]) -> Iterator[_R]:
    """The outcomes; they end early where one does not come."""
    _Inherited.work, _Inherited.parts = work, parts
    gc.freeze()  # or the copies would touch, and so take, all memory when they collect what nobody needs
    executor = ProcessPoolExecutor(jobs, multiprocessing.get_context("fork"), initializer=_begin, initargs=(begin,))
    try:
        numbers = iter(range(len(parts)))
        futures = deque(executor.submit(_worked, number) for number in islice(numbers, jobs * AHEAD))
        while futures:
            try:
                outcome: _R = futures.popleft().result()
            except Exception:  # whatever it is, it raises here as well, or here it does not
                return
            yield outcome
            futures.extend(executor.submit(_worked, number) for number in islice(numbers, 1))
    except (KeyboardInterrupt, GeneratorExit):
        end_all()
        raise
    finally:
        executor.shutdown(cancel_futures=True)
        gc.unfreeze()


def _begin(begin: Callable[[], object]) -> None:
    end_with_parent()
    begin()


def _worked(number: int) -> Any:
    return _Inherited.work(_Inherited.parts[number])


def end_all() -> None:
    """End the processes that this one has started."""
    for process in multiprocessing.active_children():
        process.terminate()


def end_with_parent() -> None:
    """Let this process end when the one that started it does, which alone hears of Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_watch_parent, daemon=True).start()


def _watch_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
