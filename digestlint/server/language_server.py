"""The server: which message goes where, and how it begins and ends."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from digestlint import __version__
from digestlint.server.actions import KINDS
from digestlint.server.editor import Editor
from digestlint.server.lifeline import end_of
from digestlint.server.messages import Wishes
from digestlint.server.protocol import Protocol
from digestlint.server.questions import Questions
from digestlint.server.transport import Input, Output


class DigestServer(LanguageServer):
    """A language server for one editor, on standard input and output."""

    protocol: Protocol

    def __init__(self, given: Wishes) -> None:
        super().__init__("digestlint", __version__, protocol_cls=Protocol, converter_factory=default_converter)
        self.editor = Editor(self, given)
        questions = Questions(self.editor)
        at: dict[str, tuple[Callable[[Any], Any], Any]] = {
            lsp.INITIALIZE: (self._initialize, None),
            lsp.INITIALIZED: (self.editor.initialized, None),
            lsp.TEXT_DOCUMENT_DID_OPEN: (self.editor.did_open, None),
            lsp.TEXT_DOCUMENT_DID_CHANGE: (self.editor.did_change, None),
            lsp.TEXT_DOCUMENT_DID_SAVE: (self.editor.did_save, None),
            lsp.TEXT_DOCUMENT_DID_CLOSE: (self.editor.did_close, None),
            lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES: (self.editor.watched, None),
            lsp.WORKSPACE_DID_CHANGE_CONFIGURATION: (self.editor.configured, None),
            lsp.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS: (self.editor.folders_changed, None),
            lsp.TEXT_DOCUMENT_HOVER: (questions.hover, None),
            lsp.TEXT_DOCUMENT_CODE_ACTION: (
                questions.actions,
                lsp.CodeActionOptions(code_action_kinds=KINDS, resolve_provider=True),
            ),
            lsp.CODE_ACTION_RESOLVE: (questions.resolve, None),
        }
        for method, (handler, options) in at.items():
            self.feature(method, options)(_function(handler))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Tell the editor's log of what should not happen; a question has its answer, which says so, already."""
        told = " ".join(f"{type(error).__name__}: {error}".split())
        self.window_log_message(lsp.LogMessageParams(lsp.MessageType.Error, f"digestlint: {told}"))

    def _initialize(self, params: lsp.InitializeParams) -> None:
        self.editor.initialize(params)

    async def serve(self) -> int:
        """Answer the editor until it is gone; the exit code."""
        source = Input(0)
        self.protocol.output = Output(1)
        self.protocol.set_writer(self.protocol.output)
        lifeline: asyncio.Task[None] | None = None
        try:
            while True:
                coming = asyncio.ensure_future(source.next())
                await asyncio.wait({coming, lifeline} if lifeline else {coming}, return_when=asyncio.FIRST_COMPLETED)
                if not coming.done():
                    coming.cancel()
                    return 1
                message = coming.result()
                if message is None:  # without a word: that is no orderly end
                    return 1
                self.protocol.take(message)
                if lifeline is None and self.editor.process is not None:
                    lifeline = asyncio.create_task(end_of(self.editor.process))
        except SystemExit as ended:
            return int(ended.code or 0)
        finally:
            if lifeline:
                lifeline.cancel()
            await self.editor.end()


def _function(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A handler as a plain function, which pygls can put marks on."""
    if inspect.iscoroutinefunction(handler):

        async def waiting(params: Any) -> Any:
            return await handler(params)

        return waiting
    return lambda params: handler(params)


def run(given: Wishes) -> int:
    """Serve one editor; the exit code. Raises TransportError where its messages can't be told apart any more."""
    return asyncio.run(DigestServer(given).serve())
