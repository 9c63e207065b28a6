"""What is shown of all files and what is counted of the rest, summed up file by file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from digestlint.diagnostic import Diagnostic
from digestlint.discover import absolute
from digestlint.file_result import FileResult
from digestlint.findings import Gathering
from digestlint.parcels import Spill
from digestlint.readability import Readability
from digestlint.report import Change, Gone
from digestlint.sift import Sifted
from digestlint.source import Source
from digestlint.unfit_paths import UnfitPaths


class Sum:
    """Takes one file after the other; nothing of a file stays in memory but its name and what is rare."""

    def __init__(self, spill: Spill) -> None:
        self.shown = Gathering(spill)
        self.codes: set[str] = set()
        """The codes of all findings that are shown."""
        self.names: list[str] = []
        self.foreign = self.hidden = self.ignored = self.unchanged = self.baselined = 0
        self.gone: list[Gone] = []
        self.unfit = UnfitPaths()
        self.readability: dict[str, Readability] = {}
        self.fixed: list[Diagnostic] = []
        self.changes: list[Change] = []
        self.found: dict[int, dict[Path, frozenset[str]]] = {}
        """By the identity of a configuration that has `per-file-ignores`, which codes had a match in which files."""

    def add(self, result: FileResult, sifted: Sifted) -> None:
        """Take a file with all that was found in it, and what of that is shown."""
        name = result.target.name
        self.show(sifted.shown, {row: result.lines.get(row, "") for row in rows(sifted.shown)}, name)
        if result.checked:
            self.names.append(name)
        self.foreign += result.foreign
        self.hidden += sifted.hidden
        self.ignored += sifted.ignored
        self.unchanged += sifted.unchanged
        self.baselined += sifted.baselined
        self.gone += sifted.gone
        self.unfit.add(result)
        if result.readability:
            self.readability[name] = result.readability
        self.fixed += result.fixed
        if result.change:
            self.changes.append(result.change)
        config = result.target.config
        if config.settings.per_file_ignores and result.checked and not result.problems:
            codes = result.found | {one.code for one in result.diagnostics}
            self.found.setdefault(id(config), {})[absolute(result.target.path, Path.cwd())] = codes

    def show(self, diagnostics: Iterable[Diagnostic], lines: dict[int, str], filename: str) -> None:
        """Take findings in a file."""
        found = list(diagnostics)
        self.codes.update(one.code for one in found)
        self.shown.add(filename, found, lines)


def rows(diagnostics: Iterable[Diagnostic]) -> set[int]:
    """The lines on which the findings and the edits of their fixes start and end."""
    found = set[int]()
    for one in diagnostics:
        found |= {one.location.row, one.end_location.row}
        for edit in one.fix.edits if one.fix else ():
            found |= {edit.location.row, edit.end_location.row}
    return found


def lines(source: Source, diagnostics: Iterable[Diagnostic]) -> dict[int, str]:
    """The text of these lines, without the line end."""
    return {row: source.cut(source.lines.line(row)).rstrip("\r\n") for row in rows(diagnostics)}
