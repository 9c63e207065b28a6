"""Findings for other programs: the JSON that ruff's consumers know, and what digestlint adds to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from digestlint.api import Diagnostic, Edit, Fix, Position, Related, Run, Screen, StreamedReport
from digestlint.reports.json_text import json_array, json_lines


class Json(StreamedReport):
    """One array of all findings."""

    name: ClassVar[str] = "json"
    is_repeatable: ClassVar[bool] = True

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """The array, two spaces of indentation a level; ``[]`` for none."""
        return json_array(map(_record, run.diagnostics))


class JsonLines(StreamedReport):
    """One object a line, for streams."""

    name: ClassVar[str] = "json-lines"
    is_repeatable: ClassVar[bool] = True

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """The objects, each in the shortest form; nothing for none."""
        return json_lines(map(_record, run.diagnostics))


def _record(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "family": diagnostic.family,
        "severity": diagnostic.severity.word,
        "confidence": diagnostic.confidence.word,
        "message": diagnostic.message,
        "filename": diagnostic.filename,
        "location": _position(diagnostic.location),
        "end_location": _position(diagnostic.end_location),
        "fix": None if diagnostic.fix is None else _fix(diagnostic.fix),
        "related": [_related(related) for related in diagnostic.related],
        "url": diagnostic.url or None,
        "fingerprint": diagnostic.fingerprint or None,
    }


def _position(position: Position) -> dict[str, int]:
    return {"row": position.row, "column": position.column}


def _fix(fix: Fix) -> dict[str, object]:
    return {
        "applicability": fix.applicability.value,
        "message": fix.message,
        "edits": [_edit(edit) for edit in fix.edits],
    }


def _edit(edit: Edit) -> dict[str, object]:
    return {
        "content": edit.content,
        "location": _position(edit.location),
        "end_location": _position(edit.end_location),
    }


def _related(related: Related) -> dict[str, object]:
    return {
        "message": related.message,
        "filename": related.filename,
        "location": _position(related.location),
        "end_location": _position(related.end_location),
    }
