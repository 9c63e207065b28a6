"""The command ``digestlint``: its commands, and which exit code each of them ends with."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from digestlint import __version__, plugins, recall, session
from digestlint.config import Config, ConfigError, Configs
from digestlint.console import ExitCode, OutputError, colour, columns, fail, one_line, say
from digestlint.discover import absolute
from digestlint.options import parser
from digestlint.output import outputs, written
from digestlint.plugins import Registry
from digestlint.renderings import Output, Rendering
from digestlint.report import Problem, Report, Run
from digestlint.settings import nearest
from digestlint.timing import Clock


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names of files may hold bytes that no encoding has
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        return _dispatch(parser().parse_args(argv))
    except ConfigError as error:
        return fail(Problem(error.where, str(error)))
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except OutputError as error:
        return fail(Problem("standard output", str(error)))


def _dispatch(options: argparse.Namespace) -> int:
    if options.version:
        return _version()
    match options.command:
        case "completion":
            from digestlint.completion import command as completion

            return completion.run(options)
        case "check" if options.add_ignore is not None:
            from digestlint import add_ignores

            return add_ignores.run(options)
        case "check":
            return _check(options)
        case "init":
            from digestlint.init import command as init

            return init.run(options)
        case "rules":
            return _rules(options)
        case "explain":
            return _explain(options)
        case "config":
            return _config(options)
        case "words":
            return _words(options)
        case "baseline":
            from digestlint import baseline_command

            return baseline_command.run(options)
        case "server":
            from digestlint.server import command as server

            return server.run(options)
    say(parser().format_help(), sys.stderr)
    return ExitCode.FAILED


def _version() -> int:
    registry = plugins.load()
    lines = [f"digestlint {__version__}"]
    packages = {plugin.package: plugin for plugin in registry.plugins}
    for package, plugin in sorted(packages.items()):
        names = sorted(one.name for one in registry.plugins if one.package == package)
        lines.append(f"  {plugin}: {', '.join(names)}")
    say("\n".join(lines) + "\n", sys.stdout)
    return fail(*registry.problems)


def _rules(options: argparse.Namespace) -> int:
    from digestlint import catalogue
    from digestlint.rule_settings import with_house_rules

    _, root, registry, _ = session.load(options)
    whole = with_house_rules(registry, root)
    say(catalogue.table(whole, (rule for _, rule in sorted(whole.rules.items()))), sys.stdout)
    return fail(*registry.problems)


def _explain(options: argparse.Namespace) -> int:
    from digestlint import catalogue
    from digestlint.page_on_screen import on_screen
    from digestlint.plugin_runs import running
    from digestlint.rule_settings import with_house_rules

    _, root, registry, _ = session.load(options)
    whole = with_house_rules(registry, root)
    with running(whole, root, remember=True) as failed:  # the page shows what the examples really give
        try:
            page = catalogue.page(whole, catalogue.find(whole, options.rule))
        except LookupError as error:  # no such rule, or an example that no reader reads
            return fail(*registry.problems, Problem("", str(error)))
    say(on_screen(page, columns()) if colour(options) else page, sys.stdout)
    return fail(*registry.problems, *failed)


def _config(options: argparse.Namespace) -> int:
    from digestlint import configuration

    if options.schema:
        registry = plugins.load()
        say(configuration.schema_text(registry), sys.stdout)
        return fail(*registry.problems)
    _, root, registry, _ = session.load(options)
    say(configuration.table(root, registry), sys.stdout)
    return fail(*registry.problems)


def _words(options: argparse.Namespace) -> int:
    from digestlint import wordlists

    folder = absolute(Path(options.folder), Path.cwd())
    if not folder.is_dir():
        return fail(Problem(options.folder, "no such folder"))
    if options.action == "list":
        if options.words:
            return fail(Problem("words list", "takes no words; give --folder FOLDER to choose the folder"))
        configs = Configs(options.config, isolated=options.isolated)
        words = wordlists.WordLists(configs.of_folder(folder)).of(folder / wordlists.NAME)
        say("".join(f"{word}\n" for word in sorted(words, key=str.casefold)), sys.stdout)
        return ExitCode.CLEAN
    if not options.words:
        return fail(Problem("words add", "give the words to add"))
    try:
        new = wordlists.add(folder, options.words)
    except OSError as error:
        return fail(Problem(str(folder / wordlists.NAME), f"can't be written: {error.strerror}"))
    say(f"digestlint: {len(new)} added to {Path(options.folder) / wordlists.NAME}\n", sys.stderr)
    return ExitCode.CLEAN


def _check(options: argparse.Namespace) -> int:
    clock = Clock(running=options.timing)
    configs = session.configured(options)
    root = configs.root()
    with recall.opened(options, root) as cache:
        only = recall.bringing(options, root, cache, [given.partition(":")[0] for given in _formats(options, root)])
        registry = plugins.registry_of(root, only)
        loaded = session.Loaded(configs, root, registry, cache)
        try:
            given = outputs(options, root, _reports(options, registry, root))
            measure = any(one.report.wants_readability for one in given)
            baseline = session.accepted(root)
            if only is not None:
                known = recall.recalled(options, loaded, clock, baseline, given, measure=measure)
                if known:
                    return _told(options, loaded, given, *known, clock)
                loaded = loaded.whole()
            run = session.checked(options, loaded, clock, measure=measure, baseline=baseline)
        except ConfigError as error:
            # A rule or a format may be unknown because its plugin could not be loaded.
            return fail(*loaded.registry.problems, Problem(error.where, str(error)))
        return _told(options, loaded, given, run, [None for _ in given], clock)


def _told(
    options: argparse.Namespace,
    loaded: session.Loaded,
    given: list[Output],
    run: Run,
    renderings: list[Rendering | None],
    clock: Clock,
) -> int:
    """Write the reports, of which some `renderings` are known, and say all that is beside them."""
    if options.verbose:
        say(f"digestlint: syntax: {run.syntax}\n", sys.stderr)
    for unfit in run.unfit:
        # A file that lacks a key is usual; settings by which nothing is read at all are not.
        if unfit.are_all or options.verbose:
            say(f"digestlint: warning: {one_line(str(unfit))}\n", sys.stderr)
    problems = (*run.problems, *written(options, loaded, given, renderings, run))
    clock.lap("reporting")
    if options.timing:
        say("".join(f"digestlint: timing: {line}\n" for line in clock.lines()), sys.stderr)
    if problems:
        return fail(*problems)
    wrong = run.changes if options.diff else run.failing
    return ExitCode.FINDINGS if wrong and not options.exit_zero else ExitCode.CLEAN


def _formats(options: argparse.Namespace, root: Config) -> tuple[str, ...]:
    """The output formats that are asked for, each with its file if it has one."""
    given = (*root.settings.output_format, *(["statistics"] if options.statistics else []))
    if options.diff:  # on the screen the diff stands alone
        return (*(one for one in given if ":" in one), "diff")
    return given


def _reports(options: argparse.Namespace, registry: Registry, root: Config) -> list[tuple[Report, str | None]]:
    """The reports to write, each with its file. Raises ConfigError for an unknown format or a file given twice."""
    reports: list[tuple[Report, str | None]] = []
    for given in _formats(options, root):
        name, _, file = given.partition(":")
        if name not in registry.reports:
            raise ConfigError(
                root.origin("output-format"), f"no output format {name!r}{nearest(name, registry.reports)}"
            )
        if file and file in {taken for _, taken in reports}:
            raise ConfigError(root.origin("output-format"), f"two formats into {file}; give each a file of its own")
        reports.append((registry.reports[name](), file or None))
    return reports
