"""The baseline: what it accepts, what it does not hide, and how it follows what becomes of the files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import Command

FAULT = "Ministers met in the the old house.\n"
OTHER = "Nobody saw how it it began.\n"
CLEAN = "The council met on Monday.\n"
NAME = "digestlint-baseline.json"
SELECT = ("--select", "TY003")


@pytest.fixture
def shown(call: Command) -> Callable[..., list[tuple[str, int]]]:
    """The file and row of each finding that is shown beside the baseline."""

    def check(*more: str, **where: Path) -> list[tuple[str, int]]:
        result = call("check", *SELECT, "--output-format", "json", *more, **where)
        assert "error" not in result.err
        return [(name, row) for name, row, _, _ in result.places]

    return check


@pytest.fixture
def write(call: Command, files) -> Callable[..., Path]:
    """Write files and the baseline of what is found in them."""

    def make(texts: dict[str, str | bytes], *more: str) -> Path:
        folder = files(texts)
        result = call("baseline", "write", *SELECT, *more)
        assert (result.code, result.out) == (0, "")
        return folder

    return make


def test_what_is_accepted_is_not_shown(write, shown, call: Command) -> None:
    folder = write({"a.md": FAULT, "in/b.txt": FAULT + OTHER})
    assert shown() == []
    result = call("check", *SELECT)
    assert (result.code, result.out) == (0, "All clean: 2 files checked.\nNot shown: 3 in the baseline.\n")
    assert shown("--no-baseline") == [("a.md", 1), ("in/b.txt", 1), ("in/b.txt", 2)]
    assert shown(cwd=folder / "in") == [("b.txt", 1), ("b.txt", 2)]  # no settings lead up from there
    (folder / "digestlint.toml").touch()
    assert shown(cwd=folder / "in") == []
    assert shown("../in/b.txt", cwd=folder / "in") == []


def test_it_follows_the_text_and_not_the_lines(write, shown, files) -> None:
    write({"a.md": f"{CLEAN}\n{FAULT}\n{OTHER}"})
    files({"a.md": f"# New\n\n- {OTHER}- It rained.\n\n{CLEAN * 3}\nLater: {FAULT}"})
    assert shown() == [("a.md", 10)]  # of other neighbours
    files({"a.md": f"# New\n\nIt rained. {FAULT}\n{OTHER}"})
    assert shown() == []


def test_the_second_copy_of_an_old_fault_is_new(write, shown, files) -> None:
    write({"a.md": f"{FAULT}\n{FAULT}"})
    files({"a.md": f"{FAULT}\n{CLEAN}\n{FAULT}\n{FAULT}", "b.md": FAULT})
    assert shown() == [("a.md", 7), ("b.md", 1)]


def test_what_is_gone_is_told_and_taken_out(write, files, call: Command) -> None:
    folder = write({"a.md": f"{FAULT}\n{OTHER}\n{FAULT}", "b.md": FAULT, "c.md": FAULT})
    files({"a.md": f"{CLEAN}\n{FAULT}", "c.md": CLEAN})
    (folder / "b.md").unlink()
    result = call("check", *SELECT)
    assert (result.code, result.out.splitlines()[1:]) == (
        0,
        [
            "Not shown: 1 in the baseline.",
            "4 findings of the baseline are gone; `digestlint baseline update` takes them out.",
        ],
    )
    # TY003 has not looked, but who looks for b.md can't find it.
    assert "1 finding of the baseline is gone" in call("check", "--select", "TY004").out
    result = call("baseline", "update", *SELECT, "a.md")
    assert result.out == "TY003 a.md: it it\nTY003 a.md: the the\n"
    assert result.err == f"digestlint: 2 findings gone and taken out of {NAME}; 3 accepted\n"
    assert call("baseline", "update", *SELECT).out == "TY003 b.md: the the\nTY003 c.md: the the\n"
    assert list(json.loads((folder / NAME).read_text())["files"]) == ["a.md"]
    before = (folder / NAME).stat().st_mtime_ns
    assert call("baseline", "update", *SELECT).err.endswith(
        "0 findings gone and taken out of digestlint-baseline.json; 1 accepted\n"
    )
    assert (folder / NAME).stat().st_mtime_ns == before


def test_update_accepts_nothing_new(write, shown, files, call: Command) -> None:
    write({"a.md": FAULT})
    files({"a.md": f"{FAULT}\n{OTHER}"})
    assert call("baseline", "update", *SELECT).code == 0
    assert shown() == [("a.md", 3)]


def test_write_leaves_other_files_as_they_are(write, shown, files, call: Command) -> None:
    write({"a.md": FAULT, "b.md": FAULT})
    files({"a.md": OTHER})
    assert call("baseline", "write", *SELECT, "a.md").err == f"digestlint: 2 findings accepted in {NAME} (2 before)\n"
    assert shown() == []


def test_what_only_a_comparison_finds_is_gone_only_where_all_is_compared(files, call: Command) -> None:
    sentence = "The harbour board closed the northern quay on Tuesday after cracks were found in two of its piers."
    files({"a.md": f"One.\n\n{sentence}\n\nEnd.\n", "b.md": f"Two.\n\n{sentence}\n\nEnd.\n"})
    assert call("baseline", "write", "--select", "RP003").code == 0
    for paths, ends in ((["b.md"], "All clean: 1 file checked.\n"), ([], "Not shown: 1 in the baseline.\n")):
        assert call("check", "--select", "RP003", *paths).out.endswith(ends)
    files({"a.md": CLEAN})
    assert (
        "1 finding of the baseline is gone; `digestlint baseline update` takes it out."
        in call("check", "--select", "RP003").out
    )


def test_what_can_not_be_checked_keeps_its_findings(write, files, call: Command) -> None:
    folder = write({"a.md": FAULT, "b.md": FAULT})
    before = (folder / NAME).read_bytes()
    files({"a.md": b"\xff\xfe\xff"})
    for action in ("update", "write"):
        result = call("baseline", action, *SELECT)
        assert result.code == 2
        assert result.error.startswith("digestlint: error: a.md: ")
        assert (folder / NAME).read_bytes() == before


def test_nothing_is_fixed_that_is_accepted(write, files, call: Command) -> None:
    folder = write({"a.md": FAULT})
    files({"a.md": f"{FAULT}\n{OTHER}", "digestlint.toml": "fix = true\n"})
    assert call("baseline", "update", *SELECT).code == 0
    assert call("check", *SELECT).code == 0
    assert (folder / "a.md").read_text() == f"{FAULT}\n{OTHER.replace('it it', 'it')}"


def test_show_lists_what_is_accepted(write, call: Command, files) -> None:
    write({"a.md": f"{FAULT}\n{FAULT}", "in/b.md": "\x1b[1m" + OTHER})
    result = call("baseline", "show")
    assert result.out == "TY003 a.md (2 times): the the\nTY003 in/b.md: it it\n"
    assert result.err == f"digestlint: 3 findings accepted in {NAME}\n"
    assert call("baseline", "show", "in", "--quiet")[1:] == ("TY003 in/b.md: it it\n", "")


def test_no_name_or_word_commands_ci(call: Command, files) -> None:
    files({"::error::x.md": "It it rained.\n", "##[error]y.md": "Nobody saw ##[error] ##[error].\n"})
    call("baseline", "write", *SELECT)
    for line in call("baseline", "show").out.splitlines():
        assert line.startswith("TY003 ")
        assert "##[" not in line


def test_the_format(write) -> None:
    folder = write({"b.md": OTHER, "a.md": f"{FAULT}\n{FAULT}", "c.md": CLEAN})
    text = (folder / NAME).read_text()
    kept = json.loads(text)
    assert (kept["version"], kept["fingerprints"], sorted(kept)) == (1, "v1", ["files", "fingerprints", "version"])
    assert list(kept["files"]) == ["a.md", "b.md"]
    (entry,) = kept["files"]["a.md"]
    assert {**entry, "fingerprint": 16} == {"rule": "TY003", "fingerprint": 16, "times": 2, "text": "the the"}
    assert len(text.splitlines()) == 12  # one finding a line


def test_another_name_and_place(write, shown, call: Command, files) -> None:
    files({"digestlint.toml": 'baseline = "ci/accepted.json"\n', "ci/x": ""})
    folder = write({"a.md": FAULT})
    assert (folder / "ci/accepted.json").exists()
    assert shown() == []
    assert shown("--baseline", "ci/accepted.json") == []
    assert list(json.loads((folder / "ci/accepted.json").read_text())["files"]) == ["../a.md"]
    missing = call("check", "--baseline", "gone.json")
    assert missing.error == (
        "digestlint: error: command line: 'baseline': gone.json can't be read: No such file or directory; make it with "
        "`digestlint baseline write`"
    )
    assert call("baseline", "show", "--baseline", "gone.json").error.startswith("digestlint: error: gone.json: no such")
    assert "is empty" in call("baseline", "write", "--config", 'baseline = ""').error


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("", "not a baseline: Expecting value"),
        ("<<<<<<< HEAD\n", "not a baseline: Expecting value"),
        ("[]", "not a baseline: it holds no object"),
        ("{}", "not a baseline: lacks 'version'"),
        ('{"version": 1, "fingerprints": "v1", "files": []}', "not a baseline: 'files' is not as expected"),
        ('{"version": 1, "fingerprints": "v1", "files": {"a": 1}}', "not a baseline: "),
        (
            '{"version": 1, "fingerprints": "v1", "files": {"a": [{"rule": "TY003"}]}}',
            "not a baseline: lacks 'fingerprint'",
        ),
        (b"\xff", "not a baseline: "),
        ('{"version": 2}', "not a baseline: lacks 'fingerprints'"),
        ('{"version": 2, "fingerprints": "v1", "files": {}}', "written by another version of digestlint; run"),
        ('{"version": 1, "fingerprints": "v0", "files": {}}', "written by another version of digestlint; run"),
    ],
)
def test_a_baseline_that_is_none(call: Command, files, text: str | bytes, cause: str) -> None:
    folder = files({NAME: text, "a.md": FAULT})
    for command in (("check",), ("baseline", "update"), ("baseline", "show")):
        result = call(*command)
        assert result.code == 2
        assert result.error.startswith(f"digestlint: error: {NAME}: {cause}")
    result = call("baseline", "write", *SELECT)
    is_old = "another version" in cause
    assert result.code == (0 if is_old else 2)
    assert ((folder / NAME).read_bytes() == (text if isinstance(text, bytes) else text.encode())) is not is_old
