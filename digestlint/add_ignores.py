"""What ``check --add-ignore`` does: every finding that would be shown is ignored where it stands, with a reason."""

from __future__ import annotations

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from digestlint import session
from digestlint.config import ConfigError
from digestlint.console import fail, say
from digestlint.diagnostic import Diagnostic
from digestlint.discover import Target, absolute
from digestlint.ignore_comments import with_comments
from digestlint.loader import Loader
from digestlint.report import Problem, Run
from digestlint.rewrite import real_below, rewrite
from digestlint.settings_file import add_file_ignores, file_of, pattern_of
from digestlint.source import Source, SourceError, read_bytes
from digestlint.suppress import wrong_reason


class _Added(NamedTuple):
    """How many findings are ignored by comments and by settings, and what could not be done."""

    comments: int
    settings: int
    problems: list[Problem]


def run(options: argparse.Namespace) -> int:
    """Check, and write an ignore for every finding that is shown; the exit code. Raises ConfigError."""
    _verify(options)
    options.fix = False  # whatever the settings say: what is found is let stand
    loaded = session.load(options)
    found = session.checked(options, loaded, baseline=session.accepted(loaded.root))
    added = _add(options, loaded, found)
    if not options.quiet:
        total = added.comments + added.settings
        told = f"{total:,} finding{'' if total == 1 else 's'} ignored"
        say(f"digestlint: {told}: {added.comments:,} by comments, {added.settings:,} in the settings\n", sys.stderr)
    return fail(*found.problems, *added.problems)


def _verify(options: argparse.Namespace) -> None:
    reason = options.add_ignore
    if wrong := wrong_reason(reason):
        raise ConfigError("--add-ignore", wrong)
    if options.fix or options.diff or options.stdin_filename is not None:
        raise ConfigError("--add-ignore", "can't be used with --fix, --diff or --stdin-filename; run one by one")


def _add(options: argparse.Namespace, loaded: session.Loaded, found: Run) -> _Added:
    loader = Loader(loaded.registry)
    roots = [Path(os.path.realpath(path)) for path in options.paths or ["."]]
    problems: list[Problem] = []
    comments = 0
    left: defaultdict[Path, list[tuple[Target, list[Diagnostic]]]] = defaultdict(list)
    # What is found in the settings themselves has no fingerprint, and is mended there.
    ours = (one for one in found.diagnostics if one.fingerprint)
    for name, of_file in groupby(ours, key=lambda one: one.filename):
        diagnostics = list(of_file)
        target = Target(Path(name), name, loaded.configs.of_folder(absolute(Path(name), Path.cwd()).parent))
        try:
            others = _into_digest(options.add_ignore, loader, target, diagnostics, found, roots)
        except SourceError as error:
            problems.append(Problem(name, str(error)))
            continue
        comments += len(diagnostics) - len(others)
        if others:
            left[file_of(target.config)].append((target, others))
    settings = 0
    for file, of_files in left.items():
        try:
            add_file_ignores(file, dict(_entries(of_files, options)))
            settings += sum(len(diagnostics) for _, diagnostics in of_files)
        except (OSError, ValueError) as error:
            problems.append(Problem(str(file), f"no ignores can be written: {' '.join(str(error).split())}"))
    return _Added(comments, settings, problems)


def _into_digest(
    reason: str, loader: Loader, target: Target, found: list[Diagnostic], run: Run, roots: list[Path]
) -> list[Diagnostic]:
    """Write comments for the findings, and return those for which there is no place. Raises SourceError."""
    data = read_bytes(target.path)
    source = loader.source(target, data)
    if not all(_is_there(one, source, run) for one in found):
        raise SourceError("changed while it was checked, and is not overwritten; run again")
    read = partial(loader.document, target)
    text, left = with_comments(read(source), read, found, reason)
    if len(left) < len(found):
        if source.encode() != data:
            raise SourceError(f"{source.encoding} would not write the same bytes again, so that nothing is put in")
        rewrite(real_below(target.path, roots), data, source.with_text(text).encode())
    return left


def _is_there(diagnostic: Diagnostic, source: Source, run: Run) -> bool:
    row = diagnostic.location.row
    line = run.lines.get((diagnostic.filename, row))
    return row <= len(source.lines) and source.cut(source.lines.line(row)).rstrip("\r\n") == line


def _entries(of_files: list[tuple[Target, list[Diagnostic]]], options: argparse.Namespace) -> Iterator[tuple[str, str]]:
    if options.isolated:
        raise ValueError("--isolated reads no settings; leave it out, or accept the findings in a baseline")
    for target, diagnostics in of_files:
        codes = ", ".join(sorted({one.code for one in diagnostics}))
        pattern = pattern_of(absolute(target.path, Path.cwd()), target.config.folder)
        yield pattern, f"{codes} {options.add_ignore}"
