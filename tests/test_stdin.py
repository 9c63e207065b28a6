"""Standard input under a file's name: that file's format, configuration and place in the report."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from support.command import Command

COMMAND = str(Path(sys.executable).with_name("digestlint"))
FAULT = "Ministers met in the the old house.\n"
JSON = ("check", "--select", "TY003", "--output-format", "json")


def test_the_name_need_not_exist(run: Command) -> None:
    result = run(*JSON, "--stdin-filename", "new/a.md", stdin=FAULT)
    assert (result.code, result.err) == (1, "")
    assert result.places == [("new/a.md", 1, 18, "TY003")]


def test_the_line_is_that_of_the_input(run: Command, files) -> None:
    files({"a.md": "Another line on the disk.\n"})
    result = run("check", "--select", "TY003", "--stdin-filename", "a.md", stdin=FAULT)
    assert "1 | Ministers met in the the old house." in result.out


def test_the_ending_says_how_to_read(run: Command) -> None:
    text = "<!-- the the -->\n"
    assert run(*JSON, "--stdin-filename", "a.md", stdin=text).findings == []
    assert len(run(*JSON, "--stdin-filename", "a.txt", stdin=text).findings) == 1
    result = run(*JSON, "--stdin-filename", "a.xyz", stdin=text)
    assert (result.code, result.findings) == (2, [])
    assert (
        result.error
        == "digestlint: error: a.xyz: no reader for .xyz; set its format under `formats`, exclude it or add a plugin"
    )


def test_the_configuration_is_that_of_the_name(run: Command, files) -> None:
    files({"sub/digestlint.toml": 'severity = { TY003 = "info" }\nper-file-ignores = { "x.md" = ["TY"] }\n'})
    result = run(*JSON, "--stdin-filename", "sub/a.md", stdin=FAULT)
    assert (result.code, [one["severity"] for one in result.findings]) == (0, ["info"])
    assert run(*JSON, "--stdin-filename", "sub/x.md", stdin=FAULT).findings == []


def test_excludes_hold_where_they_are_forced(run: Command, files) -> None:
    files({"digestlint.toml": 'exclude = ["old/"]\n'})
    assert len(run(*JSON, "--stdin-filename", "old/a.md", stdin=FAULT).findings) == 1
    result = run(*JSON, "--force-exclude", "--stdin-filename", "old/a.md", stdin=FAULT)
    assert (result.code, result.findings, result.err) == (0, [], "")


def test_paths_beside_it_are_checked_too_and_its_file_is_not(run: Command, files) -> None:
    files({"a.md": FAULT * 3, "b.md": FAULT})
    result = run(*JSON, "--stdin-filename", "a.md", ".", "-", stdin=FAULT)
    assert result.err == ""
    assert [(name, row) for name, row, _, _ in result.places] == [("a.md", 1), ("b.md", 1)]


def test_a_dash_is_standard_input_too(run: Command, files) -> None:
    files({"b.md": FAULT})
    assert [name for name, *_ in run(*JSON, "--stdin-filename", "a.md", "-", stdin=FAULT).places] == ["a.md"]


@pytest.mark.parametrize(
    ("data", "column"),
    [(b"\xef\xbb\xbfthe the\r\n", 1), ("\ufeff😀 the the".encode("utf-16-le"), 3), (b"a\r\rthe the", 1)],
)
def test_bytes_are_read_as_in_a_file(run: Command, data: bytes, column: int) -> None:
    result = run(*JSON, "--stdin-filename", "a.txt", stdin=data)
    assert [place[2] for place in result.places] == [column]


@pytest.mark.parametrize(
    ("data", "cause"),
    [(b"na\xefve", "a.md: not UTF-8 text: byte 0xef at offset 2, line 1"), (b"a\0", "a.md: a NUL byte at line 1")],
)
def test_bad_bytes(run: Command, data: bytes, cause: str) -> None:
    result = run(*JSON, "--stdin-filename", "a.md", stdin=data)
    assert (result.code, result.findings) == (2, [])
    assert cause in result.error


def test_standard_input_that_is_closed(files, tmp_path: Path) -> None:
    command = f"{COMMAND} check --stdin-filename a.md <&-"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "digestlint: error: a.md: standard input is closed; give it a digest\n"
