"""The command ``digestlint baseline``: accept what is found now, take out what is gone, and list what is accepted."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from digestlint import session
from digestlint.baseline import Baseline, BaselineError, Entry, OtherVersion, load
from digestlint.console import ExitCode, fail, one_line, say
from digestlint.discover import absolute, shown_name
from digestlint.report import Problem, Run


def run(options: argparse.Namespace) -> int:
    """Write, update or show the baseline that the settings name; the exit code. Raises ConfigError."""
    loaded = session.load(options)
    path = session.baseline_file(loaded.root)
    if path is None:
        return fail(Problem("baseline", "the setting 'baseline' is empty; give --baseline FILE"))
    try:
        match options.action:
            case "write":
                return _write(options, loaded, path)
            case "update":
                return _update(options, loaded, load(path))
            case _:
                return _show(options, load(path))
    except FileNotFoundError:
        return fail(Problem(_shown(path), "no such baseline; make one with `digestlint baseline write`"))
    except OSError as error:
        return fail(Problem(_shown(path), f"can't be read or written: {error.strerror}; check its permissions"))
    except BaselineError as error:
        return fail(Problem(_shown(path), str(error)))


def _write(options: argparse.Namespace, loaded: session.Loaded, path: Path) -> int:
    try:
        old = load(path)
    except (FileNotFoundError, OtherVersion):
        old = Baseline(path)
    found = session.checked(options, loaded)
    new = old.renewed(found, found.names)
    _save(new)
    return _end(options, found, f"{_findings(new.total)} accepted in {_shown(path)} ({old.total:,} before)")


def _update(options: argparse.Namespace, loaded: session.Loaded, old: Baseline) -> int:
    found = session.checked(options, loaded, baseline=old)
    new = old.without(found.gone)
    if found.gone:
        _save(new)
    for one in found.gone:
        say(_line(one.filename, one.code, one.number, one.text), sys.stdout)
    gone = _findings(old.total - new.total)
    return _end(options, found, f"{gone} gone and taken out of {_shown(old.path)}; {new.total:,} accepted")


def _show(options: argparse.Namespace, baseline: Baseline) -> int:
    wanted = [absolute(Path(given), Path.cwd()) for given in options.paths]
    kept: dict[str, Iterable[Entry]] = {
        name: entries
        for name, entries in sorted(baseline.files.items())
        if not wanted or any(baseline.path_of(name).is_relative_to(folder) for folder in wanted)
    }
    for name, entries in kept.items():
        for entry in sorted(entries):
            filename = shown_name(baseline.path_of(name), Path.cwd())
            say(_line(filename, entry.rule, entry.times, entry.text), sys.stdout)
    if not options.quiet:
        total = Baseline(baseline.path, kept).total
        say(f"digestlint: {_findings(total)} accepted in {_shown(baseline.path)}\n", sys.stderr)
    return ExitCode.CLEAN


def _end(options: argparse.Namespace, found: Run, told: str) -> int:
    if not options.quiet:
        say(f"digestlint: {told}\n", sys.stderr)
    return fail(*found.problems)


def _save(baseline: Baseline) -> None:
    baseline.path.write_text(baseline.text(), encoding="utf-8", newline="\n")


def _line(filename: str, rule: str, number: int, text: str) -> str:
    # The rule first: a line that begins with a file's name may be a command to GitHub Actions.
    times = f" ({number:,} times)" if number > 1 else ""
    return one_line(f"{rule} {filename}{times}: {text}") + "\n"


def _findings(number: int) -> str:
    return f"{number:,} finding{'' if number == 1 else 's'}"


def _shown(path: Path) -> str:
    return shown_name(path, Path.cwd())
