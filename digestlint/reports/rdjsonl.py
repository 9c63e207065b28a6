"""Findings for reviewdog, as one `Diagnostic` of its format a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import accumulate, groupby
from typing import ClassVar

from digestlint.api import Diagnostic, Position, Run, Screen, Severity, StreamedReport
from digestlint.reports.json_text import json_lines, unicode_name
from digestlint.reports.terminal import harmless

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


class Rdjsonl(StreamedReport):
    """Reviewdog Diagnostic Format, JSON Lines: columns count bytes of UTF-8, fixes are suggestions."""

    name: ClassVar[str] = "rdjsonl"
    is_repeatable: ClassVar[bool] = True

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """The objects, one a line; nothing for none."""
        for _, found in groupby(run.diagnostics, key=lambda one: one.filename):
            columns = _Columns(run.lines)
            yield from json_lines(_diagnostic(one, columns) for one in found)


class _Columns:
    """Turns columns in code points into columns in bytes, however long the line and however many are on it."""

    _STEP = 1024

    def __init__(self, lines: Mapping[tuple[str, int], str]) -> None:
        self._lines = lines
        self._bytes: dict[tuple[str, int], list[int]] = {}

    def position(self, filename: str, position: Position) -> dict[str, int]:
        """The position as reviewdog writes it; without a column where the line is not known."""
        where = (filename, position.row)
        line = self._lines.get(where)
        if line is None:
            return {"line": position.row}
        if where not in self._bytes:
            steps = (line[at : at + self._STEP] for at in range(0, len(line), self._STEP))
            self._bytes[where] = [0, *accumulate(len(_utf_8(step)) for step in steps)]
        whole = (position.column - 1) // self._STEP
        rest = line[whole * self._STEP : position.column - 1]
        return {"line": position.row, "column": self._bytes[where][whole] + len(_utf_8(rest)) + 1}

    def range(self, filename: str, start: Position, end: Position) -> dict[str, object]:
        """Both ends, the second exclusive."""
        return {"start": self.position(filename, start), "end": self.position(filename, end)}


def _utf_8(text: str) -> bytes:
    return text.encode(errors="surrogatepass")


def _diagnostic(diagnostic: Diagnostic, columns: _Columns) -> dict[str, object]:
    name = diagnostic.filename
    code = {"value": diagnostic.code} | ({"url": diagnostic.url} if diagnostic.url else {})
    record: dict[str, object] = {
        "message": harmless(diagnostic.message),
        "location": {
            "path": unicode_name(name),
            "range": columns.range(name, diagnostic.location, diagnostic.end_location),
        },
        "severity": _SEVERITIES[diagnostic.severity],
        "source": {"name": "digestlint"},
        "code": code,
    }
    # Several suggestions are taken for as many ways to mend it, so that edits which belong together can't be told.
    if diagnostic.fix is not None and len(diagnostic.fix.edits) == 1:
        (edit,) = diagnostic.fix.edits
        where = columns.range(name, edit.location, edit.end_location)
        record["suggestions"] = [{"range": where, "text": edit.content}]
    return record
