"""Code actions: the fix of a finding, ignores of it, and all safe fixes of a document at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lsprotocol import types as lsp

from digestlint.diagnostic import Applicability, Diagnostic
from digestlint.server.documents import Document
from digestlint.server.messages import Checked
from digestlint.server.translation import Translator
from digestlint.server.workspace_edits import WorkspaceEdits

FIX_ALL = "source.fixAll.digestlint"
"""The kind of the action that applies all safe fixes, for editors that do so when they save."""
KINDS = (lsp.CodeActionKind.QuickFix, FIX_ALL)


class Task(NamedTuple):
    """What an action does that is worked out only when it is chosen: one of `TASKS` for a finding of a version."""

    name: str
    uri: str
    version: int
    number: int = 0

    @classmethod
    def of(cls, data: Any) -> Task | None:
        """The task that stands in the `data` of an action; None where there is none."""
        match data:
            case {"task": str(name), "uri": str(uri), "version": int(version), "number": int(number)}:
                return cls(name, uri, version, number)
        return None

    @property
    def data(self) -> dict[str, Any]:
        """What an action carries."""
        return {"task": self.name, "uri": self.uri, "version": self.version, "number": self.number}


IGNORE_LINE, IGNORE_FILE, IGNORE_SETTING, FIX = "ignore-line", "ignore-file", "ignore-setting", "fix-all"


class Actions:
    """The actions for a document and what was found in it as it stands."""

    def __init__(self, document: Document, checked: Checked, translator: Translator, edits: WorkspaceEdits) -> None:
        self._document = document
        self._checked = checked
        self._translator = translator
        self._edits = edits

    def at(self, wanted: lsp.Range, only: Sequence[str] | None) -> list[lsp.CodeAction]:
        """Those for a range of the document, of the kinds that are asked for."""
        found: list[lsp.CodeAction] = []
        if _is_asked(lsp.CodeActionKind.QuickFix, only):
            found += self._fixes(wanted)
            found += self._ignores(wanted)
        if _is_asked(FIX_ALL, only) and any(map(_is_safe, self._checked.diagnostics)):
            task = Task(FIX, self._document.uri, self._document.version)
            found.append(lsp.CodeAction("Fix all safe findings (digestlint)", kind=FIX_ALL, data=task.data))
        return found

    def _near(self, wanted: lsp.Range) -> Iterator[tuple[int, Diagnostic, lsp.Diagnostic]]:
        for number, found, _ in self._translator.near(self._checked, wanted):
            yield number, found, self._translator.diagnostic(found)

    def _fixes(self, wanted: lsp.Range) -> Iterator[lsp.CodeAction]:
        for _, found, told in self._near(wanted):
            if found.fix:
                is_safe = _is_safe(found)
                yield lsp.CodeAction(
                    f"{found.fix.message} ({found.code}{'' if is_safe else ', look at it'})",
                    kind=lsp.CodeActionKind.QuickFix,
                    diagnostics=[told],
                    is_preferred=True if is_safe else None,
                    edit=self._edits.of(self._document, self._translator.edits(found.fix.edits)),
                )

    def _ignores(self, wanted: lsp.Range) -> Iterator[lsp.CodeAction]:
        for number, found, told in self._near(wanted):
            ways = {IGNORE_SETTING: f"Ignore {found.code} {found.name} in this file, in the settings"}
            if self._checked.takes_comments:
                ways = {
                    IGNORE_LINE: f"Ignore {found.code} {found.name} here",
                    IGNORE_FILE: f"Ignore {found.code} {found.name} in this file",
                } | ways
            if not self._document.is_file:
                ways.pop(IGNORE_SETTING)
            for name, title in ways.items():
                task = Task(name, self._document.uri, self._document.version, number)
                yield lsp.CodeAction(title, kind=lsp.CodeActionKind.QuickFix, diagnostics=[told], data=task.data)


def _is_safe(found: Diagnostic) -> bool:
    return found.fix is not None and found.fix.applicability is Applicability.SAFE


def _is_asked(kind: str, only: Sequence[str] | None) -> bool:
    """Whether actions of a kind are asked for: by its name, or by the beginning of it before a stop."""
    return only is None or any(kind == one or kind.startswith(f"{one}.") for one in only)
