"""The reports of a run written where they are wanted, piece by piece."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from digestlint import session
from digestlint.console import colour, columns, is_terminal, say
from digestlint.plugins import told
from digestlint.report import Problem, Report, Run, Screen

# The variable that names the file to which GitHub Actions takes a summary of the step.
_STEP_SUMMARY = "GITHUB_STEP_SUMMARY"


def written(
    options: argparse.Namespace, loaded: session.Loaded, outputs: Sequence[tuple[Report, str | None]], run: Run
) -> Iterator[Problem]:
    """Write the reports of a run, each into its file if it has one; the problems are what fails there."""
    root = loaded.root
    most = root.settings.max_per_rule
    out = sys.stderr if session.passes_on(options, root) else sys.stdout
    on_screen = Screen(columns(), colour(options), most, root.settings.show_fixes, is_terminal(out))
    shown = [report for report, file in outputs if file is None]
    # Where a program reads standard output, what is for people goes beside it.
    for_people = out if all(report.for_people for report in shown) else sys.stderr
    closing = ""
    for report, file in outputs:
        failed: list[Problem] = []
        guarded = partial(_guarded, report, loaded, failed)
        pieces = guarded(report.parts(run, on_screen if file is None else Screen(max_per_rule=most)))
        if file is None:
            for piece in pieces:
                say(piece, for_people if report.for_people else out)
        else:
            yield from _save(Path(file), pieces)
        if shown and report is shown[-1]:
            closing = "".join(guarded(_closing(report, run, on_screen)))
        if os.environ.get(_STEP_SUMMARY):
            summary = "".join(guarded(_summary(report, run)))
            if summary:
                yield from _save(Path(os.environ[_STEP_SUMMARY]), [summary], mode="a")
        yield from failed[:1]
    if not options.quiet:
        say(closing, for_people)


def _guarded(report: Report, loaded: session.Loaded, failed: list[Problem], pieces: Iterable[str]) -> Iterator[str]:
    """The pieces; where the report raises there are no more, nor are any where it has raised before."""
    try:
        yield from () if failed else pieces
    except (Exception, SystemExit) as error:
        plugin = loaded.registry.origins[type(report)]
        what = f"its format {report.name!r} failed: {told(error)}; mend it"
        failed.append(Problem(f"plugin {plugin.name} ({plugin})", what))


def _closing(report: Report, run: Run, screen: Screen) -> Iterator[str]:
    yield report.closing(run, screen)


def _summary(report: Report, run: Run) -> Iterator[str]:
    yield report.step_summary(run)


def _save(path: Path, pieces: Iterable[str], mode: str = "w") -> Iterator[Problem]:
    try:
        with path.open(mode, encoding="utf-8", errors="backslashreplace", newline="\n") as out:
            out.writelines(pieces)
    except OSError as error:
        yield Problem(str(path), f"can't be written: {error.strerror}; choose another file")
