"""What an editor can do about findings: fixes, ignores and the page of the rule, for the text as it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException

pytestmark = pytest.mark.asyncio(loop_scope="module")
GRINNING = "\U0001f600"
# Two safe fixes in the first line, and one more that another pass finds.
TEXT = f"# Harbour\r\n\r\n{GRINNING} Of of {GRINNING} it, the the the ferry sails.\r\n"
FIXED = f"# Harbour\r\n\r\n{GRINNING} Of {GRINNING} it, the ferry sails.\r\n"
ALL = lsp.Range(lsp.Position(0, 0), lsp.Position(9, 0))


def one(found: list[lsp.CodeAction], title: str) -> lsp.CodeAction:
    """The only action whose title begins so."""
    (wanted,) = (action for action in found if action.title.startswith(title))
    return wanted


def edits(action: lsp.CodeAction, uri: str, version: int | None) -> list[lsp.TextEdit]:
    """The edits of an action, which are those of one document in one version."""
    assert action.edit and action.edit.document_changes
    change = action.edit.document_changes[-1]
    assert isinstance(change, lsp.TextDocumentEdit)
    assert (change.text_document.uri, change.text_document.version) == (uri, version)
    return [edit for edit in change.edits if isinstance(edit, lsp.TextEdit)]


async def test_a_fix_is_offered_where_it_is(editor: Any, edited: Callable[..., str]) -> None:
    uri = editor.open("fix.md", TEXT, version=7)
    found = await editor.findings(uri, 7)
    here = next(finding.range for finding in found if finding.code == "TY003")
    offered = await editor.actions(uri, lsp.Range(here.end, here.end), ["quickfix"])
    fix = one(offered, "delete")
    assert (fix.kind, fix.is_preferred) == ("quickfix", True)
    assert [told.code for told in fix.diagnostics or ()] == ["TY003"]
    assert edited(TEXT, edits(fix, uri, 7)).startswith(f"# Harbour\r\n\r\n{GRINNING} Of {GRINNING} it, the the")
    nowhere = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
    assert await editor.actions(uri, nowhere, ["quickfix"]) == []
    editor.close(uri)


async def test_a_fix_that_is_not_safe_is_not_preferred(editor: Any) -> None:
    uri = editor.open("unsafe.md", "# Harbour\n\nThe ferry is late late.\n")
    offered = await editor.actions(uri, ALL)
    unsafe = [action for action in offered if action.edit and action.title.endswith("look at it)")]
    assert unsafe and not any(action.is_preferred for action in unsafe)
    editor.close(uri)


@pytest.mark.parametrize("only", ["source", "source.fixAll", "source.fixAll.digestlint"])
async def test_all_safe_fixes_go_at_once(editor: Any, edited: Callable[..., str], only: str) -> None:
    uri = editor.open("all.md", TEXT)
    (action,) = await editor.actions(uri, ALL, [only])
    assert action.kind == "source.fixAll.digestlint" and action.edit is None
    resolved = await editor.client.code_action_resolve_async(action)
    assert edited(TEXT, edits(resolved, uri, 1)) == FIXED
    editor.change(uri, 2, FIXED)
    assert await editor.actions(uri, ALL, [only]) == []
    editor.close(uri)


@pytest.mark.parametrize(("where", "left"), [("here", 1), ("in this file", 0)])
async def test_an_ignore_is_put_in(editor: Any, edited: Callable[..., str], where: str, left: int) -> None:
    text = f"---\ntitle: Of of\n---\n\n# Harbour\n\n{GRINNING} The ferry is late late.\n\nIt it is.\n"
    uri = editor.open("ignored.md", text)
    assert [told.code for told in await editor.findings(uri)] == ["TY003"] * 2
    place = lsp.Range(lsp.Position(6, 18), lsp.Position(6, 18))
    offered = [
        action for action in await editor.actions(uri, place) if action.title == f"Ignore TY003 doubled-word {where}"
    ]
    resolved = await editor.client.code_action_resolve_async(offered[0])
    after = edited(text, edits(resolved, uri, 1))
    assert "accepted by the editor -->" in after
    editor.change(uri, 2, after)
    assert [told.code for told in await editor.findings(uri, 2)] == ["TY003"] * left
    editor.close(uri)


async def test_a_text_without_comments_is_ignored_in_the_settings(editor: Any, edited: Callable[..., str]) -> None:
    folder = editor.root / "plain"
    folder.mkdir()
    settings = '# Ours.\nselect = ["TY003"]\n'
    (folder / "digestlint.toml").write_text(settings)
    uri = editor.open("plain/a.txt", "It is late late.\n", "plaintext")
    assert len(await editor.findings(uri)) == 1
    offered = await editor.actions(uri, ALL, ["quickfix"])
    assert not [action for action in offered if action.title.endswith(("here", "in this file"))]
    resolved = await editor.client.code_action_resolve_async(one(offered, "Ignore"))
    after = edited(settings, edits(resolved, editor.uri("plain/digestlint.toml"), None))
    assert after.startswith(settings)
    (folder / "digestlint.toml").write_text(after)
    editor.settings_changed()
    assert await editor.findings(uri) == []
    editor.close(uri)


async def test_an_action_of_an_older_text_is_refused(editor: Any) -> None:
    uri = editor.open("old.md", TEXT)
    (action,) = await editor.actions(uri, ALL, ["source.fixAll"])
    editor.change(uri, 2, "It is late late.\n")
    with pytest.raises(JsonRpcException) as refused:
        await editor.client.code_action_resolve_async(action)
    assert refused.value.code == lsp.LSPErrorCodes.ContentModified
    action.data = {"task": "ignore-line", "uri": uri, "version": 2, "number": 99}
    with pytest.raises(JsonRpcException):
        await editor.client.code_action_resolve_async(action)
    editor.close(uri)


async def test_the_page_of_the_rule_is_shown(editor: Any, call: Callable[..., Any]) -> None:
    uri = editor.open("page.md", TEXT)
    page = await editor.hover(uri, 2, 4)
    assert page == call("explain", "TY003", cwd=editor.root).out
    assert await editor.hover(uri, 0, 3) is None
    editor.close(uri)


async def test_an_editor_that_can_little_gets_whole_edits(
    editors: Any, tmp_path: Path, edited: Callable[..., str]
) -> None:
    (tmp_path / "digestlint.toml").write_text('syntax = "off"\n')
    editor = await editors(capabilities=lsp.ClientCapabilities())
    uri = editor.open("a.md", TEXT)
    found = await editor.findings(uri)
    assert not any(told.related_information or told.tags for told in found)
    (action,) = await editor.actions(uri, ALL, ["source.fixAll"])
    assert action.edit and action.edit.changes and action.edit.document_changes is None
    assert edited(TEXT, [edit for edit in action.edit.changes[uri] if isinstance(edit, lsp.TextEdit)]) == FIXED


async def test_what_its_fix_takes_out_is_shown_as_too_much(editor: Any) -> None:
    uri = editor.open("gone.md", "# Harbour\n\nThe bridge reopens in May.\n\nShare this article on Facebook\n")
    found = await editor.findings(uri)
    assert any(lsp.DiagnosticTag.Unnecessary in (told.tags or ()) for told in found)
    editor.close(uri)
