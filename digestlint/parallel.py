"""Files checked by several processes, with the results of one: in the same order and the same to the byte.

Each process has an engine of its own and sends back what is left of its files, in portions so that little time goes
into sending. A process that dies takes no other file's findings with it: the file that kills it is a problem.
"""

from __future__ import annotations

import contextlib
import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from digestlint import plugins
from digestlint.cache import Cache
from digestlint.config import Config, ConfigError
from digestlint.copies import AHEAD, end_all, end_with_parent
from digestlint.discover import Target
from digestlint.engine import Engine
from digestlint.file_result import FileResult
from digestlint.inspecting import ParserState
from digestlint.report import Problem
from digestlint.timing import Clock
from digestlint.workload import portions as portioned
from digestlint.workload import start_method


class _Setup(NamedTuple):
    """What another process needs to make the same engine: the settings of the run, and how to run."""

    root: Config
    cache: Path | None
    measure: bool
    timing: bool


class _Task(NamedTuple):
    """A file for another process; `config` is the number of its configuration."""

    path: Path
    name: str
    config: int


class _Done(NamedTuple):
    """What a process sends back: the results of its files, how its parsers fare, and where its time went."""

    results: list[FileResult]
    parsers: dict[str, ParserState]
    seconds: dict[str, float]


def check(engine: Engine, root: Config, targets: Sequence[Target], jobs: int) -> Iterator[FileResult]:
    """Check the targets with `jobs` processes, and give the results in the order of the targets.

    `root` is the configuration of the run.
    """
    configs = list({id(target.config): target.config for target in targets}.values())
    for config in configs:  # a copy of this process has them then, and the problems of a checker are told here
        with contextlib.suppress(ConfigError):
            engine.checker(config)
    # What the first file makes the engine load, the copies of this process need not load again.
    yield engine.looked_at(targets[0])
    folder = engine.cache.folder if engine.cache else None
    setup = _Setup(root, folder, engine.measure, engine.clock.running)
    pool = _Pool(engine, setup, configs)
    todo = list(portioned(targets[1:], jobs))
    while todo:
        finished = 0
        for done in pool.run(todo, min(jobs, len(todo))):
            yield from pool.taken(todo[finished], done)
            finished += 1
        if finished < len(todo):
            # A process died, and with it all that were to follow; this portion may be the one that killed it.
            for target in todo[finished]:
                (done,) = list(pool.run([[target]], 1)) or [_lost(target)]
                yield from pool.taken([target], done)
            finished += 1
        todo = todo[finished:]


class _Pool:
    """Processes that check portions of files for an engine."""

    def __init__(self, engine: Engine, setup: _Setup, configs: list[Config]) -> None:
        self._engine = engine
        self._setup = setup
        self._configs = configs
        self._numbers = {id(config): number for number, config in enumerate(configs)}

    def run(self, portions: Sequence[Sequence[Target]], jobs: int) -> Iterator[_Done]:
        """What becomes of each portion, in order; it ends early where a process died."""
        if self._engine.cache:
            self._engine.cache.release()
        _Inherited.engine = self._engine if start_method() == "fork" else None
        executor = ProcessPoolExecutor(
            jobs,
            multiprocessing.get_context(start_method()),
            initializer=_begin,
            initargs=(self._setup, self._configs),
        )
        try:
            ahead = iter(portions)
            futures = deque(self._submitted(executor, one) for one in islice(ahead, jobs * AHEAD))
            for portion in portions:
                future = futures.popleft()
                try:
                    yield future.result()
                except BrokenProcessPool:
                    return
                except Exception:  # what a guest's rule collects may not travel: then it stays here
                    yield _Done([self._engine.looked_at(target) for target in portion], {}, {})
                futures.extend(self._submitted(executor, one) for one in islice(ahead, 1))
        except (KeyboardInterrupt, GeneratorExit):
            end_all()
            raise
        finally:
            executor.shutdown(cancel_futures=True)

    def _submitted(self, executor: ProcessPoolExecutor, portion: Sequence[Target]) -> Future[_Done]:
        return executor.submit(_work, [_Task(one.path, one.name, self._numbers[id(one.config)]) for one in portion])

    def taken(self, portion: Iterable[Target], done: _Done) -> Iterator[FileResult]:
        """The results with this process's own targets, whose configurations the engine knows."""
        self._engine.clock.lap("processes")
        self._engine.learn(done.parsers, done.seconds)
        for target, result in zip(portion, done.results, strict=True):
            result.target = target
            result.changed = self._engine.changed(target)  # what git can't tell is told once, by this process
            yield result


class _Inherited:
    """The engine of a process: a copy of the one that started it, or made as the process begins."""

    engine: Engine | None = None
    configs: Sequence[Config] = ()


def _begin(setup: _Setup, configs: Sequence[Config]) -> None:
    """Make a process ready to work."""
    end_with_parent()
    if _Inherited.engine is None:
        registry = plugins.registry_of(setup.root)
        cache = Cache(setup.cache, setup.root) if setup.cache else None
        if cache:
            cache.measuring(setup.measure)
        _Inherited.engine = Engine(registry, Clock(running=setup.timing), measure=setup.measure, cache=cache)
        _Inherited.engine.clock.lap("starting")
    else:
        _Inherited.engine.clock.clear()  # that is the time of another process
    _Inherited.configs = configs


def _work(tasks: list[_Task]) -> _Done:
    engine = _Inherited.engine
    assert engine is not None
    results = [engine.looked_at(Target(task.path, task.name, _Inherited.configs[task.config])) for task in tasks]
    for result in results:
        result.shrink()  # it is to travel, and not needed before all files are checked
    if engine.cache:
        engine.cache.flush()
    return _Done(results, engine.parsers(), engine.clock.clear())


def _lost(target: Target) -> _Done:
    reason = "the process that checked it died; leave the file out (`--exclude`), and report it"
    return _Done([FileResult(target, problems=[Problem(target.name, reason)])], {}, {})
