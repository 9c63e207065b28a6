"""What the server does at each message of the editor, but for its questions about findings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

from digestlint import wordlists
from digestlint.config import NAMES
from digestlint.report import Problem
from digestlint.server.checkers import Checkers
from digestlint.server.checking import Checking
from digestlint.server.documents import Change, Document, Documents, path_of
from digestlint.server.messages import Checked, CorpusRead, Failed, LookAgain, Wishes
from digestlint.server.notices import Notices
from digestlint.server.translation import SOURCE, Translator
from digestlint.server.wishes import SECTION, EditorSettings, parsed
from digestlint.server.workspace_edits import WorkspaceEdits
from digestlint.settings import SettingsError

# Files that decide on what is found; a baseline may be called otherwise, and is then seen at the next change.
_SETTINGS = (*NAMES, wordlists.NAME, "digestlint-baseline.json")
_EDITOR = "editor"


class Editor:
    """One editor: its settings, folders and documents, and what it was told. `given` is from the command line."""

    def __init__(self, server: LanguageServer, given: Wishes) -> None:
        self._server = server
        self._given = given
        self._folders: list[Path] = []
        self._published: set[str] = set()
        self.settings = EditorSettings()
        self.documents = Documents()
        self.notices = Notices(self._show)
        self.checkers = Checkers(lambda folder: self.settings.wishes(folder, given), self._news)
        self.checking = Checking(self.documents, self.checkers, self._publish)
        self.can = lsp.ClientCapabilities()
        self.process: int | None = None

    def initialize(self, params: lsp.InitializeParams) -> None:
        """The editor says what it is and what it can."""
        self.can = params.capabilities
        self.process = params.process_id
        self.documents.units = _units(self._server.workspace.position_encoding)
        roots = [one.uri for one in params.workspace_folders or ()] or [params.root_uri or ""]
        self._folders = [folder for folder in map(path_of, roots) if folder]
        if not self._folders and params.root_path:
            self._folders = [Path(params.root_path).absolute()]
        self._take(params.initialization_options)

    async def initialized(self, _: lsp.InitializedParams) -> None:
        """The editor is ready for questions."""
        await self.checkers.set_folders(self._folders)
        await self._register()
        await self._pull()

    def did_open(self, params: lsp.DidOpenTextDocumentParams) -> None:
        """A document is open."""
        told = params.text_document
        document = Document(told.uri, told.language_id, told.version, told.text, self.documents.units)
        self.did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(told.uri)))
        self.documents.open(document)
        self.checking.changed(document, wait=0)

    def did_change(self, params: lsp.DidChangeTextDocumentParams) -> None:
        """A document has changed; of one that is not open nothing is known to change."""
        document = self.documents.get(params.text_document.uri)
        if document:
            document.change(params.text_document.version, map(_change, params.content_changes))
            self.checking.changed(document, self.settings.debounce)

    def did_save(self, params: lsp.DidSaveTextDocumentParams) -> None:
        """A document is on the disk: settings hold from then on, and others may be compared with a digest."""
        path = path_of(params.text_document.uri)
        self.checkers.tell(LookAgain())
        if path and path.name in _SETTINGS:
            self.recheck()

    def did_close(self, params: lsp.DidCloseTextDocumentParams) -> None:
        """A document is no longer open, and what was found in it no longer told."""
        document = self.documents.close(params.text_document.uri)
        if document is None:
            return
        self.checking.closed(document)
        self.notices.forget(document.uri)
        if document.uri in self._published:
            self._published.discard(document.uri)
            self._server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(document.uri, []))

    def watched(self, _: lsp.DidChangeWatchedFilesParams) -> None:
        """Settings have changed on the disk."""
        self.recheck()

    async def configured(self, params: lsp.DidChangeConfigurationParams) -> None:
        """The editor's settings have changed; where it does not say how, it is asked."""
        if (params.settings and self._take(params.settings)) or (not params.settings and await self._pull()):
            self.recheck()

    async def folders_changed(self, params: lsp.DidChangeWorkspaceFoldersParams) -> None:
        """Folders have come or gone."""
        gone = [one.uri for one in params.event.removed]
        come = [path for path in (path_of(one.uri) for one in params.event.added) if path]
        self._folders = [one for one in self._folders if one not in map(path_of, gone) and one not in come] + come
        await self.checkers.set_folders(self._folders)
        self.recheck()

    def recheck(self) -> None:
        """Check all documents again, as what they are checked by has changed."""
        self.checkers.begin()
        self._check_all()

    async def end(self) -> None:
        """Leave nothing running."""
        for document in self.documents:
            self.checking.closed(document)
        await self.checkers.end()

    def translator(self, document: Document) -> Translator:
        """What tells the editor of what was found in a document."""
        by = self.checking.by(document)
        told = self.can.text_document and self.can.text_document.publish_diagnostics
        can = told or lsp.PublishDiagnosticsClientCapabilities()
        return Translator(document, by[0].folder if by else self.checkers.first, self.documents, can)

    @property
    def edits(self) -> WorkspaceEdits:
        """Edits as the editor takes them."""
        return WorkspaceEdits(self.can)

    def _publish(self, document: Document, checked: Checked) -> None:
        translator = self.translator(document)
        self.notices.has(document.uri, map(str, checked.others))
        if not checked.is_digest and document.uri not in self._published:
            return
        self._published.add(document.uri)
        self._server.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(document.uri, translator.all(checked), document.version)
        )

    def _news(self, folder: Path, message: object) -> None:
        """A checker says something by itself."""
        if isinstance(message, CorpusRead):
            self._check_all(folder)
        elif isinstance(message, Failed):
            self.notices.has(str(folder), [str(Problem(str(folder), message.reason))])

    def _check_all(self, folder: Path | None = None) -> None:
        for document in self.documents:
            by = self.checking.by(document)
            if folder is None or (by and by[0].folder == folder):
                self.checking.changed(document, wait=0)

    def _take(self, given: Any) -> bool:
        """Take the editor's settings, unless they are wrong, which is told; whether they are others than before."""
        try:
            settings = parsed(given)
        except SettingsError as error:
            self.notices.has(_EDITOR, [f"the editor's settings: {error}"])
            return False
        self.notices.has(_EDITOR, [])
        before, self.settings = self.settings, settings
        return settings != before

    async def _pull(self) -> bool:
        """Ask the editor for its settings, where it can be asked; whether they are others than before."""
        workspace = self.can.workspace
        if not (workspace and workspace.configuration):
            return False
        items = [lsp.ConfigurationItem(section=SECTION)]
        try:
            (told,) = await self._server.workspace_configuration_async(lsp.ConfigurationParams(items))
        except Exception:  # an editor that can't say after all: what it said at the beginning holds
            return False
        return self._take(told) if told else False

    async def _register(self) -> None:
        """Ask to be told of settings that change, where the editor lets itself be asked."""
        workspace = self.can.workspace
        wanted: list[lsp.Registration] = []
        if workspace and _is_dynamic(workspace.did_change_watched_files):
            watchers = [lsp.FileSystemWatcher(glob_pattern=f"**/{name}") for name in _SETTINGS]
            options = lsp.DidChangeWatchedFilesRegistrationOptions(watchers)
            wanted.append(lsp.Registration("settings-files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options))
        if workspace and _is_dynamic(workspace.did_change_configuration):
            section = lsp.DidChangeConfigurationRegistrationOptions(section=SECTION)
            wanted.append(lsp.Registration("settings", lsp.WORKSPACE_DID_CHANGE_CONFIGURATION, section))
        if wanted:
            try:
                await self._server.client_register_capability_async(lsp.RegistrationParams(wanted))
            except Exception:  # it will not: then changes are seen when a document changes
                return

    def _show(self, problem: str) -> None:
        params = lsp.ShowMessageParams(lsp.MessageType.Error, f"{SOURCE}: {problem}")
        self._server.window_show_message(params)


def _units(encoding: Any) -> Any:
    return str(getattr(encoding, "value", encoding))


def _is_dynamic(capability: Any) -> bool:
    return bool(capability and capability.dynamic_registration)


def _change(told: lsp.TextDocumentContentChangeEvent) -> Change:
    if isinstance(told, lsp.TextDocumentContentChangePartial):
        between = told.range
        return Change(
            told.text, ((between.start.line, between.start.character), (between.end.line, between.end.character))
        )
    return Change(told.text)
