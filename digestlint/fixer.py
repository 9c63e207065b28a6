"""Applies fixes: pass after pass, until a file has nothing more that can be fixed, and then writes it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from digestlint.changes import moved
from digestlint.diagnostic import Applicability, Diagnostic
from digestlint.discover import Target
from digestlint.edits import Patch, patched, patches, together
from digestlint.engine import Engine
from digestlint.file_result import FileResult
from digestlint.report import Change, Problem
from digestlint.rewrite import real_below, rewrite
from digestlint.soundness import Trial
from digestlint.source import Source, SourceError, read_bytes

PASSES = 10
"""After so many passes over a file its rules mend each other's work for ever; ruff gives up as early."""


class Fixer:
    """Checks files as the engine does, and fixes them.

    `unsafe` also takes fixes that an editor should look at. Without `write` the files stay as they are, and the
    results tell what would become of them. Links may lead to files below `paths`, those of the command line, alone.
    """

    def __init__(self, engine: Engine, *, unsafe: bool, write: bool, paths: Iterable[str]) -> None:
        self._engine = engine
        self._unsafe = unsafe
        self._write = write
        self._roots = [Path(os.path.realpath(path)) for path in paths]

    def fix_file(self, target: Target, data: bytes | None = None) -> FileResult:
        """Fix and check one file, or the `data` given in its place; then `given` of the result is the fixed text.

        Where the fixed text can't be written, the result is that of the file as it stands, with a problem.
        """
        try:
            before = read_bytes(target.path) if data is None else data
        except SourceError:
            return self._engine.check_file(target)
        first = self._engine.check_file(target, before)
        try:
            last = self._passes(first, before)
            if last is not first and data is None:
                self._save(target, before, last)
        except SourceError as error:
            last = first
            last.problems.append(Problem(target.name, str(error)))
        if data is None and (self._write or last is first):
            last.given = None
        self._engine.clock.lap("fixing")
        return last

    def _save(self, target: Target, before: bytes, result: FileResult) -> None:
        real = real_below(target.path, self._roots)
        if self._write:
            assert result.given is not None
            rewrite(real, before, result.given)

    def _passes(self, first: FileResult, data: bytes) -> FileResult:
        """The result once nothing more can be fixed. Raises SourceError where that never comes."""
        last, target, fixed = first, first.target, list[Diagnostic]()
        for number in range(PASSES + 1):
            alone = self._engine.compared(last)
            wanted = [one for one in self._engine.sift(alone).shown if self._is_wanted(one)]
            source = self._engine.loader.source(target, last.given) if wanted else None
            if source is None:
                break
            if last is first and source.encode() != data:
                raise SourceError(f"{source.encoding} would not write the same bytes again, so that nothing is fixed")
            applied, edits = self._sound(target, source, wanted)
            if not applied:
                break
            if number == PASSES:
                raise SourceError(
                    f"the fixes of {_codes([*fixed, *applied])} find no end after {PASSES} passes, and nothing is "
                    "fixed; report it, or ignore one of them"
                )
            fixed += applied
            mended = source.with_text(patched(source.text, edits))
            self._engine.clock.lap("fixing")
            changed = last.changed and moved(last.changed, source, edits, mended)
            last = self._engine.check_file(target, mended.encode())
            last.changed = changed  # git knows the file as it was before
            if not last.checked:
                raise SourceError(f"the fixes of {_codes(fixed)} break it, and nothing is fixed; report it")
            last.fixed = fixed
            if not self._write:
                before = self._engine.loader.source(target, data).text
                last.change = Change(target.name, before, mended.text)
        return last

    def _is_wanted(self, diagnostic: Diagnostic) -> bool:
        fix = diagnostic.fix
        return fix is not None and (self._unsafe or fix.applicability is Applicability.SAFE)

    def _sound(self, target: Target, source: Source, wanted: list[Diagnostic]) -> tuple[list[Diagnostic], list[Patch]]:
        """Of the wanted diagnostics those whose fixes go together in this pass, and their edits."""
        read = partial(self._engine.loader.document, target)
        fixes = [patches(one.fix, source.lines) for one in wanted if one.fix]
        numbers = Trial(read(source), read).sound(fixes)
        edits = together(source.text, [patch for number in numbers for patch in fixes[number]])
        return [wanted[number] for number in numbers], edits


def _codes(fixed: list[Diagnostic]) -> str:
    return ", ".join(sorted({one.code for one in fixed}))
