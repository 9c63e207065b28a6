"""The messages of the protocol, with documents and folders left to us.

pygls keeps documents of its own, which end lines where the protocol does not and take a change of a long text slowly.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import (
    JsonRpcException,
    JsonRpcInvalidRequest,
    JsonRpcParseError,
    JsonRpcServerNotInitialized,
)
from pygls.protocol import LanguageServerProtocol, lsp_method

from digestlint.server.transport import Broken, Output

_Handled = Generator[tuple[Callable[[Any], None], tuple[Any], None], None, None]


class Protocol(LanguageServerProtocol):
    """Answers messages whatever they are, and tells ours of changes without keeping them."""

    output: Output
    has_begun = False

    def take(self, message: Any) -> None:
        """A message has come in. Raises SystemExit where it is the last."""
        if isinstance(message, Broken):
            self._refuse(None, JsonRpcParseError("this is no JSON-RPC message"))
            return
        number, method = message.get("id"), message.get("method")
        if not isinstance(number, str | int):
            number = None
        try:
            self._check(method)
            structured = self.structure_message(message)
            if isinstance(structured, dict):
                raise JsonRpcInvalidRequest("a message needs 'jsonrpc'")
        except JsonRpcException as error:
            if "id" in message and method is not None:
                self._refuse(number, error)
            return
        except Exception:  # whatever nonsense a message can hold
            self._refuse(number, JsonRpcInvalidRequest())
            return
        if method == lsp.INITIALIZE:
            self.has_begun = True
        self.handle_message(structured)

    def _check(self, method: Any) -> None:
        """Raise JsonRpcException where the method is not to be called now."""
        if method is None or method == lsp.EXIT:
            return
        if self._shutdown:
            raise JsonRpcInvalidRequest("the server was shut down")
        if method == lsp.INITIALIZE and self.has_begun:
            raise JsonRpcInvalidRequest("the server is initialized already")
        if method != lsp.INITIALIZE and not self.has_begun:
            raise JsonRpcServerNotInitialized("initialize comes first")

    def _refuse(self, number: str | int | None, error: JsonRpcException) -> None:
        told = {"code": error.code, "message": error.message or type(error).MESSAGE}
        body = json.dumps({"jsonrpc": self.VERSION, "id": number, "error": told}).encode()
        self.output.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    @lsp_method(lsp.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: lsp.DidOpenTextDocumentParams) -> _Handled:
        """A document is open."""
        yield self.fm.features[lsp.TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: lsp.DidChangeTextDocumentParams) -> _Handled:
        """A document has changed."""
        yield self.fm.features[lsp.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: lsp.DidCloseTextDocumentParams) -> _Handled:
        """A document is closed."""
        yield self.fm.features[lsp.TEXT_DOCUMENT_DID_CLOSE], (params,), None

    @lsp_method(lsp.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def lsp_workspace__did_change_workspace_folders(self, params: lsp.DidChangeWorkspaceFoldersParams) -> _Handled:
        """Folders have come or gone."""
        yield self.fm.features[lsp.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS], (params,), None
