"""An editor for tests: pytest-lsp's client with the installed `digestlint server`, over standard input and output."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from lsprotocol import types as lsp
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient, client_capabilities
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features

COMMAND = str(Path(sys.executable).with_name("digestlint"))
# Longer than anything takes: only a test that hangs ends by it.
HANGS = 40.0


class Editor:
    """A client, the folder that it has open, and what the server has told it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.client = LanguageClient(converter_factory=default_converter)
        self.published: list[lsp.PublishDiagnosticsParams] = []
        self.messages: list[str] = []
        self.registered: list[str] = []
        self._told = asyncio.Condition()
        features = {
            lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: self._publish,
            lsp.WINDOW_SHOW_MESSAGE: self._show,
            lsp.CLIENT_REGISTER_CAPABILITY: self._register,
        }
        plain = {name: _plain(handler) for name, handler in features.items()}
        register_lsp_features(self.client, {**DEFAULT_CLIENT_FEATURES, **plain})

    async def start(
        self,
        capabilities: lsp.ClientCapabilities | None = None,
        options: Any = None,
        command: Sequence[str] = (COMMAND, "server"),
        folders: Sequence[Path] | None = None,
    ) -> lsp.InitializeResult:
        """Start the server and introduce this editor."""
        await self.client.start_io(*command)
        opened = [self.root] if folders is None else folders
        return await self.client.initialize_session(
            lsp.InitializeParams(
                capabilities=capabilities or client_capabilities("visual-studio-code"),
                workspace_folders=[lsp.WorkspaceFolder(one.as_uri(), one.name) for one in opened],
                initialization_options=options,
            )
        )

    async def stop(self) -> int | None:
        """Take leave; the exit code of the server."""
        await self.client.shutdown_session()
        code = self.client._server.returncode if self.client._server else None
        await self.client.stop()
        return code

    def uri(self, name: str) -> str:
        """The address of a file in the folder."""
        return (self.root / name).as_uri()

    def open(self, name: str, text: str, language: str = "markdown", version: int = 1) -> str:
        """Open a document, a file's name or an address of its own, and tell its address."""
        uri = name if ":" in name else self.uri(name)
        self.client.text_document_did_open(
            lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, language, version, text))
        )
        return uri

    def change(self, uri: str, version: int, *changes: lsp.TextDocumentContentChangeEvent | str) -> None:
        """Change a document; a change that is a text replaces all of it."""
        told = [lsp.TextDocumentContentChangeWholeDocument(one) if isinstance(one, str) else one for one in changes]
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(lsp.VersionedTextDocumentIdentifier(version, uri), told)
        )

    def close(self, uri: str) -> None:
        """Close a document."""
        self.client.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri)))

    def settings_changed(self) -> None:
        """Tell that a file of settings is another on the disk."""
        event = lsp.FileEvent(self.uri("digestlint.toml"), lsp.FileChangeType.Changed)
        self.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([event]))

    async def findings(self, uri: str, version: int | None = 1) -> list[lsp.Diagnostic]:
        """What is published for a version of a document, once it is; what was published before is forgotten."""
        told = await self.until(
            lambda: next((one for one in self.published if (one.uri, one.version) == (uri, version)), None)
        )
        self.published = [one for one in self.published if one.uri != uri]
        return list(told.diagnostics)

    async def until(self, there: Callable[[], Any]) -> Any:
        """What is there once the server has told it."""
        async with asyncio.timeout(HANGS), self._told:
            while not (found := there()):
                await self._told.wait()
            return found

    async def message(self, part: str) -> str:
        """The message that holds some words, once it comes."""
        return str(await self.until(lambda: next((one for one in self.messages if part in one), None)))

    async def hover(self, uri: str, line: int = 0, character: int = 0) -> str | None:
        """What is shown at a place; the document is checked by then."""
        told = await self.client.text_document_hover_async(
            lsp.HoverParams(lsp.TextDocumentIdentifier(uri), lsp.Position(line, character))
        )
        return told.contents.value if told and isinstance(told.contents, lsp.MarkupContent) else None

    async def actions(self, uri: str, place: lsp.Range, only: Sequence[str] | None = None) -> list[lsp.CodeAction]:
        """What can be done at a place."""
        told = await self.client.text_document_code_action_async(
            lsp.CodeActionParams(lsp.TextDocumentIdentifier(uri), place, lsp.CodeActionContext([], only))
        )
        return [one for one in told or () if isinstance(one, lsp.CodeAction)]

    async def _publish(self, params: lsp.PublishDiagnosticsParams) -> None:
        await self._tell(lambda: self.published.append(params))

    async def _show(self, params: lsp.ShowMessageParams) -> None:
        await self._tell(lambda: self.messages.append(params.message))

    async def _register(self, params: lsp.RegistrationParams) -> None:
        await self._tell(lambda: self.registered.extend(one.method for one in params.registrations))

    async def _tell(self, take: Callable[[], None]) -> None:
        async with self._told:
            take()
            self._told.notify_all()


def _plain(handler: Callable[[Any], Awaitable[None]]) -> Callable[[Any], Awaitable[None]]:
    async def told(params: Any) -> None:
        await handler(params)

    return told


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def editor(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Editor]:
    """An editor with a server that the tests of a module share; each has a folder of its own in it.

    Without the parser, which these tests are not about, and which takes longer to load than all else.
    """
    made = Editor(tmp_path_factory.mktemp("editor"))
    (made.root / "digestlint.toml").write_text('syntax = "off"\n')
    await made.start(options={"debounce": 0})
    yield made
    await made.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def editors(tmp_path: Path) -> AsyncIterator[Callable[..., Awaitable[Editor]]]:
    """Make editors with a server of their own, in the test's folder."""
    made: list[Editor] = []

    async def start(**how: Any) -> Editor:
        new = Editor(tmp_path)
        await new.start(**{"options": {"debounce": 0}} | how)
        made.append(new)
        return new

    yield start
    for one in made:
        await one.stop()


@pytest.fixture
def edited() -> Callable[[str, Sequence[lsp.TextEdit]], str]:
    """Apply edits to a text as an editor does that counts in UTF-16."""

    def apply(text: str, edits: Sequence[lsp.TextEdit]) -> str:
        lines = [line.encode("utf-16-le") for line in text.splitlines(keepends=True)] or [b""]

        def offset(place: lsp.Position) -> int:
            return sum(map(len, lines[: place.line])) + 2 * place.character

        data = b"".join(lines)
        for edit in sorted(edits, key=lambda one: offset(one.range.start), reverse=True):
            data = data[: offset(edit.range.start)] + edit.new_text.encode("utf-16-le") + data[offset(edit.range.end) :]
        return data.decode("utf-16-le")

    return apply
