"""The command ``digestlint``: the only module that prints and that decides about exit codes."""

from __future__ import annotations

import argparse
import dataclasses
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from pathlib import Path
from typing import TextIO, TypeAlias

from digestlint import __version__, plugins
from digestlint.checker import with_house_rules
from digestlint.config import Config, ConfigError, Configs
from digestlint.discover import Discovery, absolute
from digestlint.engine import Engine, FileResult
from digestlint.options import overrides, parser
from digestlint.plugins import Registry, told
from digestlint.report import Problem, Report, Run, Screen
from digestlint.settings import nearest
from digestlint.timing import Clock
from digestlint.workload import processes

# From here on a run takes long enough that a person wonders whether it still runs.
_PROGRESS_FROM = 20
# The variable that names the file to which GitHub Actions takes a summary of the step.
_STEP_SUMMARY = "GITHUB_STEP_SUMMARY"

FileCheck: TypeAlias = Callable[..., FileResult]
"""What is done with each file; takes the target and, for standard input, the bytes."""


class ExitCode(IntEnum):
    """What the shell learns."""

    CLEAN = 0
    FINDINGS = 1
    FAILED = 2
    INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names of files may hold bytes that no encoding has
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        return _dispatch(parser().parse_args(argv))
    except ConfigError as error:
        return _fail(Problem(error.where, str(error)))
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except _OutputError as error:
        return _fail(Problem("standard output", str(error)))


class _OutputError(Exception):
    """Standard output that takes nothing more, for another reason than that its reader has seen enough."""


def _say(text: str | bytes, stream: TextIO | None) -> None:
    """Write to standard output or standard error, either of which may be closed."""
    if stream is None:
        return
    try:
        if isinstance(text, bytes):
            stream.buffer.write(text)
        else:
            stream.write(text)
        stream.flush()
    except OSError as error:
        # What is still buffered must not raise again at exit. The work goes on: other outputs and the exit code count.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):  # `| head` has seen enough
            raise _OutputError(f"can't be written: {error.strerror}") from None


def _dispatch(options: argparse.Namespace) -> int:
    if options.version:
        return _version()
    match options.command:
        case "check":
            return _check(options)
        case "rules":
            return _rules(options)
        case "explain":
            return _explain(options)
        case "config":
            return _config(options)
        case "words":
            return _words(options)
    _say(parser().format_help(), sys.stderr)
    return ExitCode.FAILED


def _fail(*problems: Problem) -> int:
    for problem in problems:
        _say(f"digestlint: error: {_one_line(str(problem))}\n", sys.stderr)
    return ExitCode.FAILED if problems else ExitCode.CLEAN


def _one_line(text: str) -> str:
    return "".join(character if character.isprintable() else f"\\x{ord(character):02x}" for character in text)


def _load(options: argparse.Namespace) -> tuple[Configs, Config, Registry]:
    """The configuration, and the plugins that its root names. Raises ConfigError."""
    configs = Configs(options.config, isolated=options.isolated, overrides=overrides(options))
    root = configs.root()
    return configs, root, plugins.load(root.plugin_files, root.settings.disable_plugins)


def _version() -> int:
    registry = plugins.load()
    lines = [f"digestlint {__version__}"]
    packages = {plugin.package: plugin for plugin in registry.plugins}
    for package, plugin in sorted(packages.items()):
        names = sorted(one.name for one in registry.plugins if one.package == package)
        lines.append(f"  {plugin}: {', '.join(names)}")
    _say("\n".join(lines) + "\n", sys.stdout)
    return _fail(*registry.problems)


def _rules(options: argparse.Namespace) -> int:
    from digestlint import catalogue

    _, root, registry = _load(options)
    whole = with_house_rules(registry, root)
    _say(catalogue.table(whole, (rule for _, rule in sorted(whole.rules.items()))), sys.stdout)
    return _fail(*registry.problems)


def _explain(options: argparse.Namespace) -> int:
    from digestlint import catalogue

    _, root, registry = _load(options)
    whole = with_house_rules(registry, root)
    try:
        page = catalogue.page(whole, catalogue.find(whole, options.rule))
    except LookupError as error:  # no such rule, or an example that no reader reads
        return _fail(*registry.problems, Problem("", str(error)))
    _say(page, sys.stdout)
    return _fail(*registry.problems)


def _config(options: argparse.Namespace) -> int:
    from digestlint import configuration

    if options.schema:
        _say(configuration.schema_text(), sys.stdout)
        return ExitCode.CLEAN
    _say(configuration.table(Configs(options.config, isolated=options.isolated).root()), sys.stdout)
    return ExitCode.CLEAN


def _words(options: argparse.Namespace) -> int:
    from digestlint import wordlists

    folder = absolute(Path(options.folder), Path.cwd())
    if not folder.is_dir():
        return _fail(Problem(options.folder, "no such folder"))
    if options.action == "list":
        if options.words:
            return _fail(Problem("words list", "takes no words; give --folder FOLDER to choose the folder"))
        configs = Configs(options.config, isolated=options.isolated)
        words = wordlists.WordLists(configs.of_folder(folder)).of(folder / wordlists.NAME)
        _say("".join(f"{word}\n" for word in sorted(words, key=str.casefold)), sys.stdout)
        return ExitCode.CLEAN
    if not options.words:
        return _fail(Problem("words add", "give the words to add"))
    try:
        new = wordlists.add(folder, options.words)
    except OSError as error:
        return _fail(Problem(str(folder / wordlists.NAME), f"can't be written: {error.strerror}"))
    _say(f"digestlint: {len(new)} added to {Path(options.folder) / wordlists.NAME}\n", sys.stderr)
    return ExitCode.CLEAN


def _check(options: argparse.Namespace) -> int:
    configs, root, registry = _load(options)
    clock = Clock(running=options.timing)
    try:
        outputs = _outputs(options, registry, root)
        engine = Engine(registry, clock, measure=any(report.wants_readability for report, _ in outputs))
        engine.checker(root)  # a wrong code on the command line is told before anything is read
    except ConfigError as error:
        # A rule or a format may be unknown because its plugin could not be loaded.
        return _fail(*registry.problems, Problem(error.where, str(error)))
    discovery = Discovery(
        configs,
        engine.loader.is_readable,
        note=_told_of if options.verbose else lambda name, why: None,
        force_exclude=root.settings.force_exclude,
    )
    clock.lap("starting")
    run = engine.run(_results(options, root, engine, discovery), root)
    if options.verbose:
        _say(f"digestlint: syntax: {run.syntax}\n", sys.stderr)
    problems = (*registry.problems, *discovery.problems, *run.problems)
    problems += tuple(_write(options, registry, root, outputs, dataclasses.replace(run, problems=problems)))
    _fail(*problems)
    clock.lap("reporting")
    if options.timing:
        _say("".join(f"digestlint: timing: {line}\n" for line in clock.lines()), sys.stderr)
    if problems:
        return ExitCode.FAILED
    wrong = run.changes if options.diff else run.failing
    return ExitCode.FINDINGS if wrong and not options.exit_zero else ExitCode.CLEAN


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
    _say(f"digestlint: passed over {_one_line(name)}: {why}\n", sys.stderr)


def _passes_on(options: argparse.Namespace, root: Config) -> bool:
    """Whether standard output is for the fixed text of standard input, and for nothing else."""
    return options.stdin_filename is not None and root.settings.fix and not options.diff


def _results(options: argparse.Namespace, root: Config, engine: Engine, discovery: Discovery) -> Iterator[FileResult]:
    check = _file_check(options, engine, root)
    paths = options.paths
    if options.stdin_filename is not None:
        yield from _standard_input(options, check, discovery, passes_on=_passes_on(options, root))
        paths = [path for path in paths if path != "-"]
        if not paths:
            return
    targets = list(discovery.files(paths or ["."]))
    engine.clock.lap("finding files")
    results: Iterable[FileResult] = map(check, targets)
    jobs = 1 if _is_fixing(options, root) else processes(targets, options.jobs)
    if jobs > 1:
        from digestlint import parallel  # loads what starts processes, which most runs do without

        setup = parallel.Setup(root.plugin_files, root.settings.disable_plugins, engine.measure, engine.clock.running)
        results = parallel.check(engine, setup, targets, jobs)
    yield from _with_progress(results, len(targets), quiet=options.quiet)


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
        _say((result and result.given) or data, sys.stdout)
    if result:
        yield result


def _with_progress(results: Iterable[FileResult], count: int, *, quiet: bool) -> Iterator[FileResult]:
    if quiet or count < _PROGRESS_FROM or not _is_terminal(sys.stderr):
        yield from results
        return
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread beside this one, so that processes can be started as copies of it
    yield from tqdm(
        results, total=count, miniters=1, desc="Checking", unit=" files", delay=0.5, leave=False, file=sys.stderr
    )


def _outputs(options: argparse.Namespace, registry: Registry, root: Config) -> list[tuple[Report, str | None]]:
    """The reports to write, each with its file. Raises ConfigError for a format that no plugin brings."""
    outputs = []
    given_formats = (*root.settings.output_format, *(["statistics"] if options.statistics else []))
    if options.diff:  # on the screen the diff stands alone
        given_formats = (*(given for given in given_formats if ":" in given), "diff")
    for given in given_formats:
        name, _, file = given.partition(":")
        if name not in registry.reports:
            raise ConfigError(
                root.origin("output-format"), f"no output format {name!r}{nearest(name, registry.reports)}"
            )
        outputs.append((registry.reports[name](), file or None))
    return outputs


def _write(
    options: argparse.Namespace,
    registry: Registry,
    root: Config,
    outputs: list[tuple[Report, str | None]],
    run: Run,
) -> Iterator[Problem]:
    most = root.settings.max_per_rule
    out = sys.stderr if _passes_on(options, root) else sys.stdout
    width = shutil.get_terminal_size().columns
    on_screen = Screen(width, _colour(options), most, root.settings.show_fixes, _is_terminal(out))
    shown = [report for report, file in outputs if file is None]
    # Where a program reads standard output, what is for people goes beside it.
    for_people = out if all(report.for_people for report in shown) else sys.stderr
    closing = ""
    for report, file in outputs:
        try:
            text = report.render(run, on_screen if file is None else Screen(max_per_rule=most))
            if shown and report is shown[-1]:
                closing = report.closing(run, on_screen)
            step_summary = report.step_summary(run) if os.environ.get(_STEP_SUMMARY) else ""
        except (Exception, SystemExit) as error:
            plugin = registry.origins[type(report)]
            yield Problem(
                f"plugin {plugin.name} ({plugin})", f"its format {report.name!r} failed: {told(error)}; mend it"
            )
            continue
        if file is None:
            _say(text, for_people if report.for_people else out)
        else:
            yield from _save(Path(file), text)
        if step_summary:
            yield from _save(Path(os.environ[_STEP_SUMMARY]), step_summary, mode="a")
    if not options.quiet:
        _say(closing, for_people)


def _save(path: Path, text: str, mode: str = "w") -> Iterator[Problem]:
    try:
        with path.open(mode, encoding="utf-8", errors="backslashreplace", newline="\n") as out:
            out.write(text)
    except OSError as error:
        yield Problem(str(path), f"can't be written: {error.strerror}; choose another file")


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _colour(options: argparse.Namespace) -> bool:
    if options.color != "auto":
        return bool(options.color == "always")
    if os.environ.get("NO_COLOR"):  # https://no-color.org
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (_is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb")
