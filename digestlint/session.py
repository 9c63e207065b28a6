"""One run over the given paths: its configuration, the engine, and the results of every file on the way."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from digestlint.cache_folder import is_wanted
from digestlint.cache_keys import Checked
from digestlint.config import DEFAULT, Config, ConfigError, Configs
from digestlint.console import is_terminal, one_line, say
from digestlint.discover import Discovery, Target, absolute, shown_name
from digestlint.file_result import FileResult
from digestlint.formats import Formats
from digestlint.options import overrides
from digestlint.plugins import Registry, registry_of
from digestlint.report import Problem, Run
from digestlint.timing import Clock
from digestlint.workload import processes

if TYPE_CHECKING:
    from digestlint.baseline import Baseline
    from digestlint.cache import Cache
    from digestlint.changes import Changes
    from digestlint.engine import Engine

# From here on a run takes long enough that a person wonders whether it still runs.
_PROGRESS_FROM = 20
_BAR = "Checking {bar} {n_fmt} of {total_fmt} files, {remaining} left"
_BAR_LINES = "─━"

FileCheck: TypeAlias = Callable[..., FileResult]
"""What is done with each file; takes the target and, for standard input, the bytes."""


class Loaded(NamedTuple):
    """What the command line and the settings call for: the configurations, the root one, and the plugins it names.

    A `cache` knows what earlier runs found.
    """

    configs: Configs
    root: Config
    registry: Registry
    cache: Cache | None = None

    def whole(self) -> Loaded:
        """The same with all plugins."""
        return self._replace(registry=registry_of(self.root))


def configured(options: argparse.Namespace) -> Configs:
    """Find the settings. Raises ConfigError."""
    return Configs(options.config, isolated=options.isolated, overrides=overrides(options))


def load(options: argparse.Namespace) -> Loaded:
    """Find the settings and load the plugins. Raises ConfigError."""
    configs = configured(options)
    root = configs.root()
    return Loaded(configs, root, registry_of(root))


def baseline_file(root: Config) -> Path | None:
    """Where the settings keep the baseline; None where they want none."""
    if not root.settings.baseline:
        return None
    return absolute(root.path("baseline"), Path.cwd())


def accepted(root: Config) -> Baseline | None:
    """The baseline of the settings; None where there is none by default. Raises ConfigError."""
    path = baseline_file(root)
    if path is None or (root.origin("baseline") == DEFAULT and not path.exists()):
        return None
    from digestlint.baseline import BaselineError
    from digestlint.baseline import load as load_baseline

    name = shown_name(path, Path.cwd())
    try:
        return load_baseline(path)
    except OSError as error:
        reason = f"'baseline': {name} can't be read: {error.strerror}; make it with `digestlint baseline write`"
        raise ConfigError(root.origin("baseline"), reason) from None
    except BaselineError as error:
        raise ConfigError(name, str(error)) from None


def checked(
    options: argparse.Namespace,
    loaded: Loaded,
    clock: Clock | None = None,
    *,
    measure: bool = False,
    baseline: Baseline | None = None,
) -> Run:
    """Check the given files, and fix them where that is asked for; the problems are those of plugins and paths too.

    `clock` is told where the time goes. Findings of the `baseline` are not shown. `measure`: whether to reckon the
    files' readability too. Raises ConfigError for what is wrong with the root configuration or the command line.
    """
    # A run whose outcome is known does without them.
    from digestlint.engine import Engine
    from digestlint.plugin_runs import running
    from digestlint.sift import Sifter

    _, root, registry, _ = loaded
    # What is found without a plugin that failed must not pass for all that there is.
    cache = None if registry.problems else loaded.cache
    sifter = Sifter(_changes(options), baseline, whole=baseline is not None and _covers(options, baseline.path.parent))
    if cache:
        cache.begin(registry)
        cache.measuring(measure)
    engine = Engine(registry, clock, measure=measure, sifter=sifter, cache=cache)
    folder = corpus(root)
    engine.checker(root)  # a wrong code on the command line is told before anything is read
    discovery = discovering(options, loaded, engine.loader.formats)
    engine.clock.lap("starting")
    with running(registry, root, remember=is_wanted(options.no_cache)) as failed:
        if failed:
            engine.cache = None
        results = chain(_results(options, root, engine, discovery), _beside(folder, engine, discovery))
        seen: list[Checked | None] = []
        run = engine.run(_noted(results, seen), root)
    if engine.cache and is_repeatable(options, root):
        _keep(engine.cache, root, seen, depends_on(options, baseline), run)
    return run._replace(problems=(*registry.problems, *failed, *discovery.problems, *run.problems))


def discovering(options: argparse.Namespace, loaded: Loaded, formats: Formats) -> Discovery:
    """What finds the files of a run, which are those of the formats."""
    return Discovery(
        loaded.configs,
        formats.is_readable,
        note=_told_of if options.verbose else lambda name, why: None,
        force_exclude=loaded.root.settings.force_exclude,
        baseline=baseline_file(loaded.root),
    )


def is_repeatable(options: argparse.Namespace, root: Config) -> bool:
    """Whether the outcome depends on nothing but files, settings and rules."""
    return options.stdin_filename is None and options.diff_base is None and not _is_fixing(options, root)


def depends_on(options: argparse.Namespace, baseline: Baseline | None) -> tuple[str, ...]:
    """What the outcome depends on beside files, settings and rules."""
    if baseline is None:
        return ()
    return repr(sorted(baseline.files.items())), str(_covers(options, baseline.path.parent))


def _noted(results: Iterable[FileResult], seen: list[Checked | None]) -> Iterator[FileResult]:
    """The results; which files they are of, and under which keys, is written down on the way."""
    for result in results:
        seen.append(Checked(result.target, result.key, result.beside) if result.key else None)
        yield result


def _keep(cache: Cache, root: Config, seen: list[Checked | None], more: tuple[str, ...], run: Run) -> None:
    files = [one for one in seen if one]
    if len(files) == len(seen):
        cache.keep_run(root, files, more, run)


def _covers(options: argparse.Namespace, folder: Path) -> bool:
    """Whether the given paths hold all that lies in a folder."""
    given = [absolute(Path(path), Path.cwd()) for path in options.paths or ["."]]
    return options.stdin_filename is None and any(folder.is_relative_to(path) for path in given)


def _changes(options: argparse.Namespace) -> Changes | None:
    if options.diff_base is None:
        return None
    if options.stdin_filename is not None:
        raise ConfigError("--diff-base", "git knows nothing of standard input; give files, or leave the option out")
    from digestlint.changes import Changes  # it runs other programs, and few runs need it

    return Changes(options.diff_base)


def _file_check(options: argparse.Namespace, engine: Engine, root: Config) -> FileCheck:
    """What is done with each file: it is checked, and fixed where that is asked for."""
    if not _is_fixing(options, root):
        return engine.check_file
    from digestlint.fixer import Fixer  # most runs only check

    fixer = Fixer(engine, unsafe=root.settings.unsafe_fixes, write=not options.diff, paths=options.paths or ["."])
    return fixer.fix_file


def _is_fixing(options: argparse.Namespace, root: Config) -> bool:
    return root.settings.fix or bool(options.diff)


def _told_of(name: str, why: str) -> None:
    say(f"digestlint: passed over {one_line(name)}: {why}\n", sys.stderr)


def passes_on(options: argparse.Namespace, root: Config) -> bool:
    """Whether standard output is for the fixed text of standard input, and for nothing else."""
    return options.stdin_filename is not None and root.settings.fix and not options.diff


def _results(options: argparse.Namespace, root: Config, engine: Engine, discovery: Discovery) -> Iterator[FileResult]:
    check = _file_check(options, engine, root)
    paths = options.paths
    if options.stdin_filename is not None:
        yield from _standard_input(options, check, discovery, passes_on=passes_on(options, root))
        paths = [path for path in paths if path != "-"]
        if not paths:
            return
    targets = list(discovery.files(paths or ["."]))
    engine.clock.lap("finding files")
    if _is_fixing(options, root):
        results: Iterable[FileResult] = map(check, targets)
    else:
        results = _checks(options, root, engine, targets)
        engine.jobs = processes(targets, options.jobs)
    yield from _with_progress(results, len(targets), quiet=options.quiet)


def _checks(options: argparse.Namespace, root: Config, engine: Engine, targets: list[Target]) -> Iterator[FileResult]:
    """The results of files in order; those that the cache does not know in several processes, where that pays."""
    known = engine.cache.known([engine.cache.ahead(one) for one in targets]) if engine.cache else [False] * len(targets)
    new = [target for target, is_known in zip(targets, known, strict=True) if not is_known]
    jobs = processes(new, options.jobs)
    engine.clock.lap("asking the cache")
    fresh: Iterator[FileResult] = map(engine.looked_at, new)
    if jobs > 1:
        from digestlint import parallel  # loads what starts processes, which most runs do without

        fresh = parallel.check(engine, root, new, jobs)
    return (
        engine.looked_at(target) if is_known else next(fresh) for target, is_known in zip(targets, known, strict=True)
    )


def _beside(folder: Path | None, engine: Engine, discovery: Discovery) -> Iterator[FileResult]:
    """The facts of the digests that the given ones are compared with; those that were given are not among them."""
    if folder:
        yield from map(engine.read_beside, discovery.files([str(folder)]))


def corpus(root: Config) -> Path | None:
    """The folder of the setting `corpus`. Raises ConfigError where there is none."""
    given = root.settings.corpus
    if not given:
        return None
    folder = root.path("corpus")
    if not folder.is_dir():
        raise ConfigError(root.origin("corpus"), f"'corpus': no folder {given!r}; give the folder of your digests")
    return folder


def _standard_input(
    options: argparse.Namespace, check: FileCheck, discovery: Discovery, *, passes_on: bool
) -> Iterator[FileResult]:
    """The result for standard input; where it `passes_on` the fixed text, nothing of it is lost on the way."""
    target = discovery.stdin(options.stdin_filename)
    if sys.stdin is None:
        if target:
            problem = Problem(target.name, "standard input is closed; give it a digest")
            yield FileResult(target, problems=[problem])
        return
    data = sys.stdin.buffer.read()
    result = check(target, data) if target else None
    if passes_on:
        say((result and result.given) or data, sys.stdout)
    if result:
        yield result


def _with_progress(results: Iterable[FileResult], count: int, *, quiet: bool) -> Iterator[FileResult]:
    if quiet or count < _PROGRESS_FROM or not is_terminal(sys.stderr):
        yield from results
        return
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread beside this one, so that processes can be started as copies of it
    look: dict[str, Any] = {"bar_format": _BAR, "ascii": _BAR_LINES, "leave": False, "delay": 0.5}
    yield from tqdm(results, total=count, miniters=1, file=sys.stderr, **look)
