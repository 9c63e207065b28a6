"""Edits of documents and files in the form that the editor takes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lsprotocol import types as lsp

from digestlint.server.documents import Document


class WorkspaceEdits:
    """Edits for an editor with these capabilities."""

    def __init__(self, capabilities: lsp.ClientCapabilities) -> None:
        workspace = capabilities.workspace
        told = (workspace and workspace.workspace_edit) or lsp.WorkspaceEditClientCapabilities()
        self._with_versions = bool(told.document_changes)
        self.makes_files = lsp.ResourceOperationKind.Create in (told.resource_operations or ())

    def of(self, document: Document, edits: Sequence[lsp.TextEdit]) -> lsp.WorkspaceEdit:
        """Edits of an open document, which hold for its version alone, where the editor can mind that."""
        return self._edit(document.uri, document.version, edits)

    def of_file(self, path: Path, edits: Sequence[lsp.TextEdit], *, is_new: bool) -> lsp.WorkspaceEdit:
        """Edits of a file that may not be open; one that `is_new` is made first."""
        edit = self._edit(path.as_uri(), None, edits)
        if is_new and edit.document_changes is not None:
            made = lsp.CreateFile(path.as_uri(), options=lsp.CreateFileOptions(ignore_if_exists=True))
            edit.document_changes = [made, *edit.document_changes]
        return edit

    def _edit(self, uri: str, version: int | None, edits: Sequence[lsp.TextEdit]) -> lsp.WorkspaceEdit:
        if not self._with_versions:
            return lsp.WorkspaceEdit(changes={uri: edits})
        identifier = lsp.OptionalVersionedTextDocumentIdentifier(uri, version)
        return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(identifier, list(edits))])
