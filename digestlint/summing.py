"""What is shown of all files and what is counted of the rest, summed up file by file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from digestlint.diagnostic import Diagnostic
from digestlint.discover import Target, absolute
from digestlint.file_result import FileResult
from digestlint.findings import Counted, Gathering
from digestlint.parcels import Spill
from digestlint.readability import Readability
from digestlint.report import Gone
from digestlint.sift import Sifted
from digestlint.source import Source
from digestlint.unfit_paths import UnfitPaths


class Share(NamedTuple):
    """What a file adds to a run: its findings to show, and what is counted of the rest (see `Sifted`, `FileResult`)."""

    found: Counted
    checked: bool
    foreign: int
    hidden: int
    ignored: int
    unchanged: int
    baselined: int
    gone: list[Gone]
    paths: Mapping[str, bool]
    readability: Readability | None
    codes: frozenset[str] | None
    """The codes of all rules that had a match, whatever became of it; None where not all that ran could say so."""

    @classmethod
    def of(cls, result: FileResult, sifted: Sifted) -> Share:
        """The share of a file with all that was found in it, and what of that is shown."""
        texts = {row: result.lines.get(row, "") for row in rows(sifted.shown)}
        return cls(
            Counted.of(result.target.name, sifted.shown, texts),
            result.checked,
            result.foreign,
            sifted.hidden,
            sifted.ignored,
            sifted.unchanged,
            sifted.baselined,
            sifted.gone,
            result.paths,
            result.readability,
            result.found | {one.code for one in result.diagnostics} if result.checked and not result.problems else None,
        )

    def small(self) -> Share:
        """The same with its findings packed."""
        return self._replace(found=self.found._replace(group=self.found.group.small()))


class Sum:
    """Takes one file after the other; nothing of a file stays in memory but its name and what is rare."""

    def __init__(self, spill: Spill) -> None:
        self.shown = Gathering(spill)
        self.names: list[str] = []
        self.foreign = self.hidden = self.ignored = self.unchanged = self.baselined = 0
        self.gone: list[Gone] = []
        self.unfit = UnfitPaths()
        self.readability: dict[str, Readability] = {}
        self.found: dict[int, dict[Path, frozenset[str]]] = {}
        """By the identity of a configuration that has `per-file-ignores`, which codes had a match in which files."""

    def add(self, target: Target, share: Share) -> None:
        """Take a file."""
        self.shown.add(share.found)
        if share.checked:
            self.names.append(target.name)
        self.foreign += share.foreign
        self.hidden += share.hidden
        self.ignored += share.ignored
        self.unchanged += share.unchanged
        self.baselined += share.baselined
        self.gone += share.gone
        self.unfit.add(target.config.origin("json"), share.paths)
        if share.readability:
            self.readability[target.name] = share.readability
        if target.config.settings.per_file_ignores and share.codes is not None:
            self.found.setdefault(id(target.config), {})[absolute(target.path, Path.cwd())] = share.codes


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
