"""The editor's questions about findings: the page of a rule on hover, and what can be done."""

from __future__ import annotations

from collections.abc import Awaitable
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcContentModified, JsonRpcException

from digestlint.server import actions
from digestlint.server.actions import Actions, Task
from digestlint.server.checkers import Checker, CheckerError
from digestlint.server.checking import Outdated
from digestlint.server.documents import Document
from digestlint.server.editor import Editor
from digestlint.server.messages import Checked, Edits, FixAll, IgnoreHere, IgnoreInSettings, Page, Refusal, Text

_T = TypeVar("_T")


class Questions:
    """Answers by what was found in the document as it stands, for which it waits."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor

    async def hover(self, params: lsp.HoverParams) -> lsp.Hover | None:
        """The pages of the rules that found something at a place."""
        document = self._editor.documents.get(params.text_document.uri)
        if document is None:
            return None
        checked = await _current(self._editor.checking.outcome(document))
        here = lsp.Range(params.position, params.position)
        there = [(place, found.code) for _, found, place in self._editor.translator(document).near(checked, here)]
        by = self._editor.checking.by(document)
        if not there or by is None:
            return None
        checker, text = by
        answers = [
            await _current(checker.ask(Page(text.path, code))) for code in dict.fromkeys(code for _, code in there)
        ]
        pages = [one for one in answers if not isinstance(one, Refusal)]
        if not pages:
            return None
        return lsp.Hover(lsp.MarkupContent(self._markup(), "\n---\n\n".join(pages)), range=there[0][0])

    async def actions(self, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        """What can be done about the findings in a range."""
        document = self._editor.documents.get(params.text_document.uri)
        if document is None:
            return []
        checked = await _current(self._editor.checking.outcome(document))
        found = Actions(document, checked, self._editor.translator(document), self._editor.edits)
        offered = found.at(params.range, params.context.only)
        if self._resolves():
            return offered
        resolved = [await self._worked_out(one) for one in offered]
        return [one for one in resolved if isinstance(one, lsp.CodeAction)]

    async def resolve(self, action: lsp.CodeAction) -> lsp.CodeAction:
        """An action with its edit."""
        resolved = await self._worked_out(action)
        if isinstance(resolved, Refusal):
            raise JsonRpcException(f"digestlint: {resolved.reason}")
        return resolved

    async def _worked_out(self, action: lsp.CodeAction) -> lsp.CodeAction | Refusal:
        """The action with its edit, or why it has none."""
        task = Task.of(action.data)
        if action.edit is not None or task is None:
            return action
        document = self._editor.documents.get(task.uri)
        by = self._editor.checking.by(document) if document else None
        if document is None or by is None or document.version != task.version:
            raise JsonRpcContentModified
        answer = await _current(self._done(task, document, *by))
        if document.version != task.version:
            raise JsonRpcContentModified
        if isinstance(answer, Refusal):
            return answer
        action.edit = self._edit(document, answer)
        return action

    async def _done(self, task: Task, document: Document, checker: Checker, text: Text) -> Edits | Refusal:
        checked = await self._editor.checking.outcome(document)
        done: Edits | Refusal = await checker.ask(self._question(task, checked, text))
        return done

    def _question(self, task: Task, checked: Checked, text: Text) -> FixAll | IgnoreHere | IgnoreInSettings:
        if task.name == actions.FIX:
            return FixAll(text)
        if not 0 <= task.number < len(checked.diagnostics):
            raise Outdated
        found = checked.diagnostics[task.number]
        reason = self._editor.settings.reason
        if task.name != actions.IGNORE_SETTING:
            return IgnoreHere(text, found, reason, whole=task.name == actions.IGNORE_FILE)
        open_files = [one for one in self._editor.documents if one.is_file and one.uri.endswith(".toml")]
        return IgnoreInSettings(
            text.path, found.code, reason, {str(one.path(self._editor.checkers.first)): one.text for one in open_files}
        )

    def _edit(self, document: Document, answer: Edits) -> lsp.WorkspaceEdit:
        if not answer.path:
            return self._editor.edits.of(document, self._editor.translator(document).edits(answer.edits))
        path = Path(answer.path)
        there = self._editor.documents.look(path)
        told = self._editor.translator(there).edits(answer.edits)
        return self._editor.edits.of_file(path, told, is_new=answer.is_new)

    def _resolves(self) -> bool:
        """Whether the editor asks for the edit of an action once it is chosen."""
        told = self._editor.can.text_document and self._editor.can.text_document.code_action
        return bool(told and told.data_support and told.resolve_support and "edit" in told.resolve_support.properties)

    def _markup(self) -> lsp.MarkupKind:
        hover = self._editor.can.text_document and self._editor.can.text_document.hover
        formats: Any = hover.content_format if hover and hover.content_format else [lsp.MarkupKind.PlainText]
        return lsp.MarkupKind.Markdown if lsp.MarkupKind.Markdown in formats else lsp.MarkupKind.PlainText


async def _current(answer: Awaitable[_T]) -> _T:
    """An answer. Raises JsonRpcException where the document has changed meanwhile, or nothing can be told."""
    try:
        return await answer
    except Outdated:
        raise JsonRpcContentModified from None
    except CheckerError as error:
        raise JsonRpcException(f"digestlint: {error}") from None
