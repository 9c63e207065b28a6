"""``--add-ignore``: every finding is ignored where it stands, and the text and the settings read as before."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import Command

FAULT = "Ministers met in the the old house."
WHY = "the name of a play"
IGNORE = f"<!-- digestlint: ignore TY003 {WHY} -->"
SELECT = ("--select", "TY003,IG001,IG003")


@pytest.fixture
def add(call: Command) -> Callable[..., str]:
    """Add ignores and return what was told; a second time there is nothing left to add."""

    def start(*more: str, **where: Path) -> str:
        first = call("check", *SELECT, "--add-ignore", WHY, *more, **where)
        assert (first.code, first.out) == (0, "")
        assert call("check", *SELECT, *more, **where).code == 0
        again = call("check", *SELECT, "--add-ignore", WHY, *more, **where)
        assert again.err == "digestlint: 0 findings ignored: 0 by comments, 0 in the settings\n"
        return first.err

    return start


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("a.md", f"{FAULT}\n\n{FAULT}", f"{FAULT} {IGNORE}\n\n{FAULT} {IGNORE}"),
        ("a.md", f"{FAULT}\r\nIt rose.  \r\n", f"{FAULT} {IGNORE}\r\nIt rose.  \r\n"),
        ("a.md", f"{FAULT}  \nIt rose.\n", f"{FAULT} {IGNORE}  \nIt rose.\n"),
        (
            "a.md",
            f"# {FAULT}\n\n- {FAULT}\n  - {FAULT}\n",
            f"# {FAULT} {IGNORE}\n\n- {FAULT} {IGNORE}\n  - {FAULT} {IGNORE}\n",
        ),
        ("a.md", f"| a |\n| - |\n| {FAULT} |\n", f"| a |\n| - |\n| {FAULT} {IGNORE} |\n"),
        ("a.html", f"<p>\n  {FAULT}\n</p>\n", f"<p>\n  {FAULT} {IGNORE}\n</p>\n"),
        ("a.html", f"<p>{FAULT}</p><p\nclass=x>It rose.</p>\n", f"<p>{FAULT} {IGNORE}</p><p\nclass=x>It rose.</p>\n"),
    ],
)
def test_comments_where_the_format_has_them(add, files, name: str, text: str, wanted: str) -> None:
    folder = files({name: text.encode()})
    assert add().endswith("by comments, 0 in the settings\n")
    assert (folder / name).read_bytes().decode() == wanted


def test_what_holds_several_findings(call: Command, files) -> None:
    folder = files({"a.md": f"{FAULT} A apple fell. {FAULT}\n"})
    call("check", "--select", "TY003,TY004", "--add-ignore", WHY)
    assert (folder / "a.md").read_text().endswith(f"<!-- digestlint: ignore TY003, TY004 {WHY} -->\n")
    assert call("check", "--select", "TY003,TY004").code == 0


def test_settings_where_it_has_none(add, files) -> None:
    texts = {"in/a.json": f'{{"summary": "{FAULT}"}}\n', "b.txt": f"{FAULT}\n", "c.md": f"{FAULT}\n"}
    folder = files({**texts, "digestlint.toml": 'fix = true # always\n\n[per-file-ignores]\n"*.csv" = ["SC"] # old\n'})
    assert add() == "digestlint: 3 findings ignored: 1 by comments, 2 in the settings\n"
    text = (folder / "digestlint.toml").read_text()
    assert text.startswith('fix = true # always\n\n[per-file-ignores]\n"*.csv" = ["SC"] # old\n')
    entry = [f"TY003 {WHY}"]
    assert tomllib.loads(text)["per-file-ignores"] == {"*.csv": ["SC"], "in/a.json": entry, "/b.txt": entry}
    assert [(folder / name).read_text() for name in texts] == [*list(texts.values())[:2], f"{FAULT} {IGNORE}\n"]


def test_settings_in_a_project_file_and_in_none(add, files) -> None:
    project = '[project]\nname = "x"\n\n[tool.digestlint]\nper-file-ignores = {"a.txt" = ["SC"]}\n\n[tool.x]\ny = 1\n'
    folder = files({"new/a.txt": f"{FAULT}\n", "old/pyproject.toml": project, "old/a.txt": f"{FAULT}\n"})
    add(cwd=folder / "new")
    assert (folder / "new/digestlint.toml").read_text() == f'[per-file-ignores]\n"/a.txt" = ["TY003 {WHY}"]\n'
    add(cwd=folder / "old")
    kept = tomllib.loads((folder / "old/pyproject.toml").read_text())
    assert kept["tool"]["digestlint"]["per-file-ignores"] == {"a.txt": ["SC"], "/a.txt": [f"TY003 {WHY}"]}
    assert (kept["tool"]["x"], kept["project"]) == ({"y": 1}, {"name": "x"})


@pytest.mark.parametrize("name", ["#a.txt", "!a.txt", "a*b.txt", "a[1].txt", "a b.txt", "a\\b.txt", 'say "a".txt'])
def test_odd_names_in_settings(add, files, name: str) -> None:
    files({name: f"{FAULT}\n", "axb.txt": "It rose.\n"})
    add()


def test_front_matter_and_code_go_to_the_settings(add, files) -> None:
    text = f"---\ntitle: {FAULT}\n---\n\nIt rose.\n"
    folder = files({"a.md": text})
    assert add() == "digestlint: 1 finding ignored: 0 by comments, 1 in the settings\n"
    assert (folder / "a.md").read_text() == text


def test_nothing_is_written_through_or_over(call: Command, files) -> None:
    folder = files({"in/b.md": f"{FAULT}\n", "out/a.md": f"{FAULT}\n", "in/c.md": f"{FAULT}\n"})
    (folder / "in/a.md").symlink_to("../out/a.md")
    (folder / "in/c.md").chmod(0o444)
    result = call("check", *SELECT, "--add-ignore", WHY, "in")
    assert result.code == 2
    told = result.err.splitlines()
    assert told[0] == "digestlint: 1 finding ignored: 1 by comments, 0 in the settings"
    assert "in/a.md: a link to" in told[1]
    assert "in/c.md: read-only" in told[2]
    assert (folder / "out/a.md").read_text() == f"{FAULT}\n"


@pytest.mark.parametrize(
    ("more", "cause"),
    [
        (["--add-ignore", ""], "'' is no reason"),
        (["--add-ignore", "a\nb"], "'a\\nb' is no reason"),
        (["--add-ignore", ", TY004 too"], "', TY004 too' is no reason"),
        (["--add-ignore", "so --> there"], "a reason can't hold '--'"),
        (["--add-ignore", WHY, "--fix"], "can't be used with --fix"),
        (["--add-ignore", WHY, "--stdin-filename", "a.md"], "can't be used with --fix, --diff or --stdin"),
    ],
)
def test_what_can_not_be_added(call: Command, files, more: list[str], cause: str) -> None:
    folder = files({"a.md": f"{FAULT}\n"})
    assert call("check", *more).error.startswith(f"digestlint: error: --add-ignore: {cause}")
    assert (folder / "a.md").read_text() == f"{FAULT}\n"


def test_isolated_settings_take_nothing(call: Command, files) -> None:
    folder = files({"a.txt": f"{FAULT}\n"})
    assert "--isolated reads no settings" in call("check", *SELECT, "--isolated", "--add-ignore", WHY).error
    assert [path.name for path in folder.iterdir()] == ["a.txt"]
