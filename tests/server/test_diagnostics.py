"""What an editor is told as one types: the findings of `digestlint check`, at the editor's places, never old ones."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types as lsp
from pytest_lsp import client_capabilities

pytestmark = pytest.mark.asyncio(loop_scope="module")
EXAMPLES = Path(__file__).parents[2] / "examples" / "digests"
FAULT = "The ferry sails from the the quay.\n"
GRINNING = "\U0001f600"


def edit(text: str, *places: int) -> lsp.TextDocumentContentChangePartial:
    """A change between two places, each a line and a character."""
    line, character, end_line, end_character = places
    between = lsp.Range(lsp.Position(line, character), lsp.Position(end_line, end_character))
    return lsp.TextDocumentContentChangePartial(between, text)


def places(found: list[lsp.Diagnostic]) -> list[tuple[str, int, int, int, int]]:
    """Code and range of findings."""
    return [
        (str(one.code), one.range.start.line, one.range.start.character, one.range.end.line, one.range.end.character)
        for one in found
    ]


async def test_they_are_those_of_the_command(editor: Any, call: Callable[..., Any]) -> None:
    folder = editor.root / "same"
    folder.mkdir()
    (folder / "digestlint.toml").write_text(
        'ignore = ["BC"]\nmin-confidence = "low"\nseverity = { SP = "info" }\n'
        'formats = { "*.note" = "markdown" }\nper-file-ignores = { "/market.note" = ["TY"] }\n'
    )
    for name, new in {
        "market-brief.md": "market.note",
        "line-by-line.txt": "line-by-line.txt",
        "brief-from-the-api.json": "brief.json",
    }.items():
        shutil.copy(EXAMPLES / name, folder / new)
        text = (folder / new).read_bytes().decode()
        command = call("check", f"same/{new}", "--output-format", "json", cwd=editor.root).findings
        # What the settings themselves do wrong is not told in a digest.
        command = [one for one in command if one["filename"] == f"same/{new}"]
        found = await editor.findings(editor.open(f"same/{new}", text, "whatever"))
        # All of these texts are of one code unit a character, and so are the columns.
        assert all(ord(one) < 0x10000 for one in text) and command
        told = [
            (one["code"], one["message"], one["location"]["row"], one["location"]["column"], one["end_location"]["row"])
            for one in command
        ]
        start = [(one.code, one.message, one.range.start.line + 1, one.range.start.character + 1) for one in found]
        assert [(*one, end.range.end.line + 1) for one, end in zip(start, found, strict=True)] == told
        words = {1: "error", 2: "warning", 3: "info"}
        assert [words[one.severity] for one in found] == [one["severity"] for one in command]
        assert [len(one.related_information or ()) for one in found] == [len(one["related"]) for one in command]
        assert {one.source for one in found} == {"digestlint"}


async def test_they_follow_the_text_as_it_is_typed(editor: Any) -> None:
    (editor.root / "typed").mkdir()
    (editor.root / "typed" / "digestlint.toml").write_text('select = ["TY003"]\n')
    uri = editor.open("typed/a.md", f"{GRINNING} The ferry sails.\r\nIt is late.\r\n")
    assert await editor.findings(uri) == []
    editor.change(uri, 2, edit(f" {GRINNING} the the", 0, 18, 0, 18), edit(" of of", 1, 5, 1, 5))
    assert places(await editor.findings(uri, 2)) == [("TY003", 0, 22, 0, 29), ("TY003", 1, 6, 1, 11)]
    editor.change(uri, 3, edit("", 0, 18, 1, 999), edit("\n\nIn in", 99, 0, 99, 0))
    assert places(await editor.findings(uri, 3)) == [("TY003", 3, 0, 3, 5)]
    editor.change(uri, 4, "A new text.\n")
    assert await editor.findings(uri, 4) == []
    editor.close(uri)


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 5), ("utf-32", 2)])
async def test_columns_are_in_the_units_agreed_upon(tmp_path: Path, editors: Any, encoding: str, column: int) -> None:
    (tmp_path / "digestlint.toml").write_text('syntax = "off"\nselect = ["TY003"]\n')
    can = client_capabilities("visual-studio-code")
    can.general = lsp.GeneralClientCapabilities(position_encodings=[lsp.PositionEncodingKind(encoding)])
    editor = await editors(capabilities=can)
    uri = editor.open("a.md", f"Rain.\r\n{GRINNING} Of of {GRINNING} it.\r\n")
    assert places(await editor.findings(uri)) == [("TY003", 1, column, 1, column + 5)]
    # Behind the second emoji, whose width differs, a change has to find its place too.
    wide = {"utf-8": 4, "utf-32": 1}[encoding]
    at = column + 5 + 1 + wide + 1
    editor.change(uri, 2, edit("it ", 1, at, 1, at))
    assert places(await editor.findings(uri, 2))[1] == ("TY003", 1, at, 1, at + 5)


async def test_a_thousand_edits_are_one_check(editors: Any, tmp_path: Path) -> None:
    (tmp_path / "digestlint.toml").write_text('syntax = "off"\n')
    editor = await editors(options={"debounce": 3_600_000})
    uri = editor.open("a.md", "It rains. \n")
    assert await editor.findings(uri) == []
    for number in range(1000):
        editor.change(uri, number + 2, edit("the ", 0, 10, 0, 10) if number < 2 else edit("x", 0, 0, 0, 0))
    assert await editor.hover(uri) is None  # who asks does not wait for the pause
    assert [one.version for one in editor.published] == [1001]
    assert ("TY003", 0, 998 + 10, 0, 998 + 17) in places(await editor.findings(uri, 1001))


async def test_an_old_outcome_never_comes_after_a_new_one(editor: Any) -> None:
    text = (EXAMPLES / "evening-brief.md").read_text()
    uri = editor.open("long.md", text * 4)
    for version in range(2, 14):
        editor.change(uri, version, edit("the the ", 0, 2, 0, 2))
        if version % 4 == 0:
            await editor.hover(uri, 0, 0)
    last = text + "\nOf of it.\n"
    editor.change(uri, 14, last)
    await editor.until(lambda: any(one.version == 14 for one in editor.published))
    versions = [one.version for one in editor.published if one.uri == uri]
    assert versions == sorted(set(versions)) and versions[-1] == 14
    assert "TY003" in {
        one.code for one in await editor.findings(uri, 14) if one.range.start.line == last.count("\n") - 1
    }
    editor.close(uri)


async def test_what_is_closed_is_no_longer_told(editor: Any) -> None:
    uri = editor.open("closed.md", FAULT)
    assert places(await editor.findings(uri)) == [("TY003", 0, 21, 0, 28)]
    editor.close(uri)
    assert await editor.findings(uri, None) == []
    assert places(await editor.findings(editor.open("closed.md", FAULT))) != []


async def test_what_is_no_digest_is_left_alone(editor: Any) -> None:
    (editor.root / "left").mkdir()
    (editor.root / "left" / "digestlint.toml").write_text('exclude = ["old/"]\n')
    names = (
        "left/old/a.md",
        "left/README.md",
        "left/a.py",
        "git:/left/a.md",
        "untitled:Untitled-1",
        "left/package.json",
    )
    for name in names:
        uri = editor.open(name, FAULT, "python" if name.startswith("untitled") else "markdown")
        assert await editor.hover(uri, 0, 25) is None
        assert not [one for one in editor.published if one.uri == uri]


async def test_what_was_never_saved_is_checked_by_its_language(editor: Any) -> None:
    uri = editor.open("untitled:Untitled-2", "<!-- the the -->\n\n" + FAULT)
    assert places(await editor.findings(uri)) == [("TY003", 2, 21, 2, 28)]
    uri = editor.open("untitled:Untitled-3", "<!-- the the -->\n", "plaintext")
    assert "TY003" in {one.code for one in await editor.findings(uri)}


async def test_what_can_not_be_read_is_told_in_its_place(editor: Any) -> None:
    uri = editor.open("broken.txt", "The ferry\0 sails.\n", "plaintext")
    (found,) = await editor.findings(uri)
    assert (found.severity, found.code, found.range.start.line) == (lsp.DiagnosticSeverity.Error, None, 0)
    assert "a NUL byte at line 1, column 10" in found.message
    editor.change(uri, 2, FAULT)
    assert [one.code for one in await editor.findings(uri, 2)] == ["TY003"]


async def test_other_places_of_a_finding_are_told_and_ignores_hold(editor: Any) -> None:
    said = f"{GRINNING} It rained. The mayor of Split signed the ferry contract after a year of talks.\n"
    text = f"# One\n\n{said}\n# Two\n\n{said}\n<!-- digestlint: ignore TY003 quoted -->\n{FAULT}"
    uri = editor.open("related.md", text)
    found = await editor.findings(uri)
    assert "TY003" not in {one.code for one in found}
    repeated = next(one for one in found if str(one.code).startswith("RP"))
    places = [(one.location.uri, one.location.range.start) for one in repeated.related_information or ()]
    assert (repeated.range.start, places[0]) == (lsp.Position(6, 14), (uri, lsp.Position(2, 14)))
