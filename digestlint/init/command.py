"""The command ``digestlint init``: look at a folder and write the settings that fit it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from digestlint.config import ConfigError, Configs
from digestlint.console import ExitCode, fail, one_line, say
from digestlint.discover import absolute, shown_name
from digestlint.init.files import Destination
from digestlint.init.proposal import proposals
from digestlint.init.snippets import snippets
from digestlint.init.survey import Survey, survey
from digestlint.init.text import text
from digestlint.init.told import told
from digestlint.report import Problem


def run(options: argparse.Namespace) -> int:
    """Write the settings, or print them; the exit code. Raises ConfigError."""
    folder = absolute(Path(options.folder), Path.cwd())
    if not os.path.isdir(folder):
        there = os.path.lexists(folder)
        reason = "not a folder; give the folder that the digests lie in" if there else "no such folder; make it first"
        return fail(Problem(options.folder, reason))
    try:
        os.listdir(folder)
    except OSError as error:
        return fail(Problem(options.folder, f"can't be listed: {error.strerror}; check its permissions"))
    # Before the look, which takes its time.
    destination = Destination(folder, shared=options.pyproject, force=options.force or options.dry_run)
    seen = survey(folder, quiet=options.quiet)
    for problem in (*seen.listing.problems, *map(str, seen.run.problems)):
        say(f"digestlint: warning: {one_line(problem)}\n", sys.stderr)
    fitting = proposals(seen)
    settings = text(fitting, destination.table)
    # Under --dry-run standard output is the settings, and what is said of them stands beside it.
    beside = sys.stderr if options.dry_run else sys.stdout
    if options.dry_run:
        say(settings, sys.stdout)
    else:
        destination.write(settings)
    if not options.quiet:
        say(told(seen, fitting) + _end(options, seen, destination), beside)
    if options.snippets:
        say(f"\n{snippets(seen)}", beside)
    return ExitCode.CLEAN


def _end(options: argparse.Namespace, seen: Survey, destination: Destination) -> str:
    name = shown_name(destination.path, Path.cwd())
    lines = ["", f"{'Would write' if options.dry_run else 'Wrote'} {name}"]
    if above := _above(seen.folder):
        lines.append(f"From here on it holds in place of {above}, of which nothing is merged in.")
    place = "" if seen.folder == Path.cwd() else f", in {shown_name(seen.folder, Path.cwd())}"
    lines += ["", f"Next{place}:"]
    steps = {"digestlint config": "what holds", "digestlint check": "what is found"}
    if seen.run.diagnostics:
        steps["digestlint baseline write"] = "accept what is found today, and hear of what is new"
    if not options.snippets:
        steps["digestlint init --dry-run --snippets"] = "what a hook and a workflow need, to copy"
    width = max(map(len, steps))
    lines += [f"  {command.ljust(width)}  {what}" for command, what in steps.items()]
    return "".join(f"{one_line(line)}\n" for line in lines)


def _above(folder: Path) -> str:
    """The settings that held in the folder so far, from a folder above; empty for none."""
    try:
        return Configs().of_folder(folder.parent).file if folder != folder.parent else ""
    except ConfigError:  # broken, and out of use from now on
        return ""
