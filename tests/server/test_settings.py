"""Settings while the server runs: those of files and of the editor, as they change, break and are mended; folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp
from pytest_lsp import client_capabilities

pytestmark = pytest.mark.asyncio(loop_scope="module")
TEXT = "# Harbour\n\nThe ferry is late late. This move underscores the complexity of the region.\n"


def codes(found: list[lsp.Diagnostic]) -> list[str]:
    """The codes of findings."""
    return [str(one.code) for one in found]


async def test_a_change_of_the_file_is_followed(editor: Any) -> None:
    await editor.until(lambda: editor.registered)
    assert set(editor.registered) == {lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, lsp.WORKSPACE_DID_CHANGE_CONFIGURATION}
    uri = editor.open("followed/a.md", TEXT)
    assert codes(await editor.findings(uri)) == ["TY003", "BC001"]
    (editor.root / "followed").mkdir()
    (editor.root / "followed" / "digestlint.toml").write_text('select = ["TY003"]\n')
    editor.settings_changed()
    assert codes(await editor.findings(uri)) == ["TY003"]
    (editor.root / "followed" / "digestlint.toml").write_text('select = ["BC001", "TY001"]\n')
    editor.change(uri, 2, TEXT)  # an editor that watches nothing: the next change sees it
    assert codes(await editor.findings(uri, 2)) == ["BC001"]
    (editor.root / "followed" / "digestlint-words.txt").write_text("blorptex\n")
    editor.change(uri, 3, "The Blorptex and the blorptexx met.\n")
    assert "TY001" not in codes(await editor.findings(uri, 3))
    editor.close(uri)


@pytest.mark.parametrize(
    ("broken", "cause"),
    [("ignore = [", "not valid TOML"), ('ignroe = ["BC"]', "unknown key 'ignroe'"), ('ignore = ["ZZ999"]', "ZZ999")],
)
async def test_settings_that_break_leave_the_last_good_ones(editor: Any, broken: str, cause: str) -> None:
    folder = editor.root / f"broken-{len(cause)}"
    folder.mkdir()
    (folder / "digestlint.toml").write_text('select = ["TY003"]\n')
    uri = editor.open(f"{folder.name}/a.md", TEXT)
    assert codes(await editor.findings(uri)) == ["TY003"]
    (folder / "digestlint.toml").write_text(broken)
    editor.settings_changed()
    assert codes(await editor.findings(uri)) == ["TY003"]
    message = await editor.message(cause)
    assert message.startswith(f"digestlint: {folder.name}/digestlint.toml: ")
    editor.change(uri, 2, TEXT + "\nIt is late late.\n")
    assert codes(await editor.findings(uri, 2)) == ["TY003", "TY003"]
    assert editor.messages.count(message) == 1
    (folder / "digestlint.toml").write_text('select = ["BC001"]\n')
    editor.settings_changed()
    assert codes(await editor.findings(uri, 2)) == ["BC001"]
    editor.close(uri)


async def test_the_settings_of_the_editor_hold_beside_the_file(editors: Any, tmp_path: Path) -> None:
    (tmp_path / "digestlint.toml").write_text('syntax = "off"\nignore = ["TY"]\n')
    (tmp_path / "other.toml").write_text('syntax = "off"\nselect = ["TY003"]\n')
    can = client_capabilities("visual-studio-code")
    assert can.workspace
    can.workspace.configuration = None  # this editor tells, and is not asked
    editor = await editors(capabilities=can, options={"settings": {"ignore": ["BC001"], "debounce": 0}})
    uri = editor.open("a.md", TEXT)
    assert "BC001" not in (first := codes(await editor.findings(uri))) and "TY003" not in first

    def configure(**settings: Any) -> None:
        told = lsp.DidChangeConfigurationParams(settings={"digestlint": settings})
        editor.client.workspace_did_change_configuration(told)

    configure(configuration="other.toml")
    assert codes(await editor.findings(uri)) == ["TY003"]
    configure(select=["TY003", "BC"], ignore=["BC"], pedantic=True)
    assert codes(await editor.findings(uri)) == ["TY003"]
    configure(selekt=["TY"])
    assert await editor.message("selekt") == (
        "digestlint: the editor's settings: unknown key 'selekt'; did you mean 'select'?"
    )
    configure(select=["ZZ"])
    assert "the editor's settings: 'select'" in await editor.message("'ZZ'")
    assert codes(await editor.findings(uri)) == ["TY003"]


async def test_an_editor_that_is_asked_for_its_settings_tells_them(editor: Any) -> None:
    uri = editor.open("asked.md", TEXT)
    assert codes(await editor.findings(uri)) == ["TY003", "BC001"]
    for select in (["BC"], []):
        editor.client.set_configuration({"debounce": 0, **({"select": select} if select else {})}, section="digestlint")
        editor.client.workspace_did_change_configuration(lsp.DidChangeConfigurationParams(settings=None))
        assert codes(await editor.findings(uri)) == (["BC001"] if select else ["TY003", "BC001"])
    editor.close(uri)


async def test_folders_come_and_go(editors: Any, tmp_path: Path) -> None:
    for name, rule in (("one", "TY003"), ("two", "BC001")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "digestlint.toml").write_text(f'syntax = "off"\nselect = ["{rule}"]\n')
    editor = await editors(folders=[tmp_path / "one"])
    first, second = editor.open("one/a.md", TEXT), editor.open("two/a.md", TEXT)
    assert (codes(await editor.findings(first)), codes(await editor.findings(second))) == (["TY003"], ["BC001"])
    folder = lsp.WorkspaceFolder((tmp_path / "two").as_uri(), "two")
    event = lsp.WorkspaceFoldersChangeEvent(added=[folder], removed=[])
    editor.client.workspace_did_change_workspace_folders(lsp.DidChangeWorkspaceFoldersParams(event))
    assert codes(await editor.findings(second)) == ["BC001"]
    event = lsp.WorkspaceFoldersChangeEvent(added=[], removed=[folder])
    editor.client.workspace_did_change_workspace_folders(lsp.DidChangeWorkspaceFoldersParams(event))
    editor.close(second)
    assert await editor.findings(second, None) == []


async def test_a_corpus_is_compared_with(editors: Any, tmp_path: Path, call: Callable[..., Any]) -> None:
    said = "{}The mayor of Split signed the ferry contract after a year of talks."
    text = f"# Tarn digest\n\nGood morning.\n\n{said}\n\nGood night.\n\nThe editors.\n"
    (tmp_path / "digestlint.toml").write_text('syntax = "off"\ncorpus = "days"\nselect = ["RP"]\n')
    (tmp_path / "days").mkdir()
    (tmp_path / "days" / "2031-03-09.md").write_text(text.format("\U0001f600 It rained. "))
    (tmp_path / "new.md").write_text(text.format(""))
    command = call("check", "new.md", "--output-format", "json").findings
    assert command
    editor = await editors()
    uri = editor.open("new.md", text.format(""))
    await editor.until(lambda: any(one.diagnostics for one in editor.published))
    found = [one for told in editor.published for one in told.diagnostics]
    assert codes(found) == [one["code"] for one in command]
    (place,) = (one.location for one in found[0].related_information or ())
    assert (place.uri, place.range.start) == (editor.uri("days/2031-03-09.md"), lsp.Position(4, 14))
    (tmp_path / "days" / "2031-03-09.md").write_text("# Quay\n\nIt rains.\n")
    editor.published.clear()
    editor.client.text_document_did_save(lsp.DidSaveTextDocumentParams(lsp.TextDocumentIdentifier(uri)))
    editor.change(uri, 2, text.format("\n"))
    await editor.until(lambda: any(one.version == 2 and not one.diagnostics for one in editor.published))
