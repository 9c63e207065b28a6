"""Findings and edits as the protocol has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lsprotocol import types as lsp

from digestlint.diagnostic import Diagnostic, Edit, Severity
from digestlint.server.documents import Document, Documents
from digestlint.server.messages import Checked
from digestlint.text import Position

SOURCE = "digestlint"
_GONE = lsp.DiagnosticTag.Unnecessary
_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}


class Translator:
    """Translates what was found in one document, in which names of files are relative to `folder`.

    `documents` has the other files of which findings speak. `can` is what the editor can show.
    """

    def __init__(
        self, document: Document, folder: Path, documents: Documents, can: lsp.PublishDiagnosticsClientCapabilities
    ) -> None:
        self._tags = can.tag_support.value_set if can.tag_support else ()
        self._can_relate = bool(can.related_information)
        self._document = document
        self._folder = folder
        self._documents = documents
        self._others: dict[Path, Document] = {}

    def diagnostic(self, found: Diagnostic) -> lsp.Diagnostic:
        """A finding."""
        return lsp.Diagnostic(
            range=self.range(found.location, found.end_location),
            message=found.message,
            severity=_SEVERITIES[found.severity],
            code=found.code,
            code_description=lsp.CodeDescription(found.url) if found.url else None,
            source=SOURCE,
            tags=[_GONE] if _GONE in self._tags and _is_to_go(found) else None,
            related_information=self._related(found) if self._can_relate and found.related else None,
        )

    def all(self, checked: Checked) -> list[lsp.Diagnostic]:
        """All that is told of a document; what has no place in it, such as why it can't be read, at its beginning."""
        notes = [(one.message, lsp.DiagnosticSeverity.Error) for one in checked.own]
        if checked.left_out:
            more = f"{checked.left_out:,} more findings are not shown here; `digestlint check` tells all"
            notes.append((more, lsp.DiagnosticSeverity.Information))
        start = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
        told = [lsp.Diagnostic(start, message, severity=severity, source=SOURCE) for message, severity in notes]
        return [*told, *map(self.diagnostic, checked.diagnostics)]

    def near(self, checked: Checked, wanted: lsp.Range) -> Iterator[tuple[int, Diagnostic, lsp.Range]]:
        """The findings that a range meets or touches, with their number and place."""
        for number, found in enumerate(checked.diagnostics):
            # By line first: most are elsewhere.
            if found.location.row - 1 <= wanted.end.line and wanted.start.line <= found.end_location.row - 1:
                place = self.range(found.location, found.end_location)
                if place.start <= wanted.end and wanted.start <= place.end:
                    yield number, found, place

    def edits(self, edits: Iterable[Edit]) -> list[lsp.TextEdit]:
        """The edits of a fix."""
        return [lsp.TextEdit(self.range(one.location, one.end_location), one.content) for one in edits]

    def range(self, start: Position, end: Position) -> lsp.Range:
        """What lies between two positions."""
        return _range(self._document, start, end)

    def _related(self, found: Diagnostic) -> list[lsp.DiagnosticRelatedInformation]:
        return [
            lsp.DiagnosticRelatedInformation(
                self._location(one.filename, found, one.location, one.end_location), one.message
            )
            for one in found.related
        ]

    def _location(self, name: str, found: Diagnostic, start: Position, end: Position) -> lsp.Location:
        document = self._document if name == found.filename else self._other(self._folder / name)
        return lsp.Location(document.uri, _range(document, start, end))

    def _other(self, path: Path) -> Document:
        if path not in self._others:
            self._others[path] = self._documents.look(path)
        return self._others[path]


def _range(document: Document, start: Position, end: Position) -> lsp.Range:
    return lsp.Range(lsp.Position(*document.place(start)), lsp.Position(*document.place(end)))


def _is_to_go(found: Diagnostic) -> bool:
    """Whether its fix takes out what was found and puts nothing in its place."""
    edits = found.fix.edits if found.fix else ()
    covers = any(one.location <= found.location and found.end_location <= one.end_location for one in edits)
    return covers and not any(one.content.strip() for one in edits)
