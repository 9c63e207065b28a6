"""Words that settings and folders call right, and the command that keeps them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

SLIPS = """\
The envoy to Afganistan left the harbour on Monday.
The town will recieve the new ferry in the spring, the mayor said.
A comittee of the council met on Tuesday.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "digest.txt").write_text(SLIPS)
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "digest.txt").write_text(SLIPS)
    (tmp_path / "digestlint.toml").write_text('select = ["TY"]\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _found(call: Any, *arguments: str) -> set[tuple[str, str]]:
    findings = call("check", "--output-format", "json", *arguments).findings
    return {(one["filename"], one["fix"]["edits"][0]["content"]) for one in findings}


def test_settings_and_word_files(call: Any, folder: Path) -> None:
    (folder / "ours.txt").write_text("comittee  # our own\n# nothing\n")
    (folder / "digestlint.toml").write_text(
        'select = ["TY"]\nexclude = ["ours.txt", "below"]\nwords = ["Afganistan"]\nword-files = ["ours.txt"]\n'
    )
    assert _found(call) == {("digest.txt", "receive")}


def test_a_list_holds_for_its_folder_and_is_no_digest(call: Any, folder: Path) -> None:
    added = call("words", "add", "recieve", "comittee", "--folder", "below")
    assert (added.code, added.err) == (0, "digestlint: 2 added to below/digestlint-words.txt\n")
    assert call("words", "add", "recieve", "--folder", "below").err.startswith("digestlint: 0 added")
    assert _found(call) == {
        ("digest.txt", "Afghanistan"),
        ("digest.txt", "receive"),
        ("digest.txt", "committee"),
        ("below/digest.txt", "Afghanistan"),
    }
    assert call("words", "list", "--folder", "below").out == "comittee\nrecieve\n"
    assert call("words", "list").out == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("words", "add"), "give the words to add"),
        (("words", "list", "one"), "takes no words"),
        (("words", "list", "--folder", "nowhere"), "no such folder"),
        (("check", "--config", 'word-files = ["nowhere.txt"]'), "nowhere.txt: can't be read"),
        (("check", "--config", 'spelling = "scottish"'), "'spelling' must be one of"),
    ],
)
def test_what_goes_wrong_is_told_in_a_line(call: Any, folder: Path, arguments: tuple[str, ...], told: str) -> None:
    done = call(*arguments)
    assert done.code == 2
    assert told in done.err
    assert len(done.err.splitlines()) == 1


def test_the_setting_names_the_variety(call: Any, folder: Path) -> None:
    (folder / "digest.txt").write_text("The colour of the center pleased the neighbours.\n")
    given = ("--select", "CN005", "--exclude", "below")
    # Where nobody asked for one, a mixture is no more than a hint.
    assert _found(call, *given) == set()
    assert _found(call, *given, "--pedantic") == {("digest.txt", "centre")}
    american = _found(call, *given, "--config", 'spelling = "american"')
    assert american == {("digest.txt", "color"), ("digest.txt", "neighbors")}
