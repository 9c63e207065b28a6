"""The reports of a run written where they are wanted, piece by piece."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

from digestlint import session
from digestlint.config import Config
from digestlint.console import colour, columns, is_terminal, say, step_summary
from digestlint.plugins import told
from digestlint.renderings import Output, Recording, Rendering
from digestlint.report import Problem, Report, Run, Screen


def outputs(options: argparse.Namespace, root: Config, reports: Iterable[tuple[Report, str | None]]) -> list[Output]:
    """The reports, each with its file if it has one and with what is known of where it will be shown."""
    most = root.settings.max_per_rule
    stream = _standard_output(options, root)
    on_screen = Screen(columns(), colour(options), most, root.settings.show_fixes, is_terminal(stream))
    given = list(reports)
    last = max((number for number, (_, file) in enumerate(given) if file is None), default=None)
    return [
        Output(report, file, on_screen if file is None else Screen(max_per_rule=most), number == last)
        for number, (report, file) in enumerate(given)
    ]


def written(
    options: argparse.Namespace,
    loaded: session.Loaded,
    outputs: Sequence[Output],
    known: Sequence[Rendering | None],
    run: Run,
) -> Iterator[Problem]:
    """Write the reports of a run; the problems are what fails there. Those that are `known` are not asked again."""
    out = _standard_output(options, loaded.root)
    # Where a program reads standard output, what is for people goes beside it.
    for_people = out if all(one.report.for_people for one in outputs if one.file is None) else sys.stderr
    said = b""
    for output, rendering in zip(outputs, known, strict=True):
        failed: list[Problem] = []
        recording = Recording()
        guarded = partial(_guarded, output.report, loaded, failed)
        if rendering is None:
            parts = recording.listening(guarded(output.report.parts(run, output.screen)))
        else:
            parts = iter([rendering.text])
        if output.file is None:
            for part in parts:
                say(part, for_people if output.report.for_people else out)
        else:
            yield from _save(Path(output.file), parts)
        closing = rendering.closing if rendering else b"".join(guarded(_closing(output, run)))
        said += closing
        if step_summary():
            summary = b"".join(guarded(_summary(output.report, run)))
            if summary:
                yield from _save(Path(step_summary()), [summary], mode="ab")
        yield from failed[:1]
        if loaded.cache and rendering is None and not failed and not run.problems:
            loaded.cache.keep_rendering(output, options.paths, recording, closing)
    if not options.quiet:
        say(said, for_people)


def _standard_output(options: argparse.Namespace, root: Config) -> TextIO:
    return sys.stderr if session.passes_on(options, root) else sys.stdout


def _guarded(report: Report, loaded: session.Loaded, failed: list[Problem], parts: Iterable[str]) -> Iterator[bytes]:
    """The parts; where the report raises there are no more, nor are any where it has raised before."""
    try:
        for part in () if failed else parts:
            yield part.encode(errors="backslashreplace")
    except (Exception, SystemExit) as error:
        plugin = loaded.registry.origins[type(report)]
        what = f"its format {report.name!r} failed: {told(error)}; mend it"
        failed.append(Problem(f"plugin {plugin.name} ({plugin})", what))


def _closing(output: Output, run: Run) -> Iterator[str]:
    if output.is_last:
        yield output.report.closing(run, output.screen)


def _summary(report: Report, run: Run) -> Iterator[str]:
    yield report.step_summary(run)


def _save(path: Path, parts: Iterable[bytes], mode: str = "wb") -> Iterator[Problem]:
    try:
        with path.open(mode) as out:
            out.writelines(parts)
    except OSError as error:
        yield Problem(str(path), f"can't be written: {error.strerror}; choose another file")
