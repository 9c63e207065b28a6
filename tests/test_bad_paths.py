"""Bad paths and files through the installed command: one clear line, exit code 2, and nobody else's findings lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from support.command import Command

FAULT = "Ministers met in the the old customs house.\n"
TY003 = ("--select", "TY003", "--output-format", "json")


def _quick(*argv: str) -> tuple[str, ...]:
    return ("check", *TY003, *argv)


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("bad.md", b"Caf\xc3\xa9\nna\xefve\n", "bad.md: not UTF-8 text: byte 0xef at offset 8, line 2; save it as"),
        ("bad.md", b"one\ntw\0o\n", "bad.md: a NUL byte at line 2, column 3: not a text file; write it again or"),
        ("bad.txt", b"\xff\xfeo\0d", "bad.txt: not UTF-16-LE text: byte 0x64 at offset 4, line 1; save it as UTF-8"),
        ("bad.txt", b"a\0b\0", "bad.txt: a NUL byte at line 1, column 2"),
    ],
)
@pytest.mark.parametrize("given", [True, False], ids=["named", "in a folder"])
def test_bytes_that_are_no_text(run: Command, files, name: str, content: bytes, cause: str, given: bool) -> None:
    files({name: content, "good.md": FAULT})
    result = run(*_quick(*([name, "good.md"] if given else [])))
    assert result.code == 2
    assert result.error.startswith(f"digestlint: error: {cause}")
    assert result.places == [("good.md", 1, 18, "TY003")]


def test_a_missing_path(run: Command, files) -> None:
    files({"good.md": FAULT})
    result = run(*_quick("gone.md", "good.md"))
    assert result.code == 2
    assert result.error == (
        "digestlint: error: gone.md: no such file or folder; check the spelling and the working directory"
    )
    assert result.places == [("good.md", 1, 18, "TY003")]


def test_a_name_that_is_too_long_for_the_file_system(run: Command) -> None:
    result = run("check", "x" * 300 + ".md")
    assert result.code == 2
    assert "no such file or folder" in result.error


def test_a_folder_without_a_digest(run: Command, files) -> None:
    files({"empty/readme.md": FAULT, "empty/notes.xyz": "x", "full/good.md": FAULT})
    result = run(*_quick("empty", "full"))
    assert result.code == 2
    assert result.error.startswith("digestlint: error: empty: no digest in this folder; ")
    assert result.places == [("full/good.md", 1, 18, "TY003")]


def test_an_empty_working_directory(run: Command) -> None:
    result = run("check")
    assert result.code == 2
    assert result.error.startswith("digestlint: error: .: no digest in this folder; ")


def test_a_link_to_nothing(run: Command, files) -> None:
    (files({"good.md": FAULT}) / "link.md").symlink_to("gone.md")
    result = run(*_quick())
    assert result.code == 2
    assert "link.md: can't be read: No such file or directory; check the path and its permissions" in result.error
    assert len(result.places) == 1


def test_a_link_to_itself(run: Command, files) -> None:
    (files({"good.md": FAULT}) / "loop.md").symlink_to("loop.md")
    result = run(*_quick())
    assert result.code == 2
    assert "loop.md: can't be read: Too many levels of symbolic links" in result.error
    assert len(result.places) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_not_waited_for(run: Command, files) -> None:
    os.mkfifo(files({"good.md": FAULT}) / "pipe.md")
    result = run(*_quick())
    assert result.code == 2
    assert "pipe.md: not a regular file; give files or folders" in result.error
    assert len(result.places) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="no permission stops root")
def test_a_file_and_a_folder_without_permission(run: Command, files) -> None:
    folder = files({"shut.md": FAULT, "shut/a.md": FAULT, "good.md": FAULT})
    (folder / "shut.md").chmod(0)
    (folder / "shut").chmod(0)
    try:
        result = run(*_quick("shut.md", "shut", "good.md"))
    finally:
        (folder / "shut").chmod(0o700)
    assert result.code == 2
    assert "Traceback" not in result.err
    assert "shut.md: can't be read: Permission denied" in result.err
    assert "shut: can't be listed: Permission denied" in result.err
    assert len(result.places) == 1


def test_a_format_that_nobody_reads(run: Command, files) -> None:
    files({"a.xyz": FAULT, "noending": FAULT, "good.md": FAULT})
    result = run(*_quick("a.xyz", "noending", "good.md"))
    assert result.code == 2
    way_out = "set its format under `formats`, exclude it or add a plugin"
    assert result.err.splitlines() == [
        f"digestlint: error: a.xyz: no reader for .xyz; {way_out}",
        f"digestlint: error: noending: no reader for a name without an ending; {way_out}",
    ]
    assert len(result.places) == 1


def test_a_file_that_vanishes_during_the_run(run: Command, files, rule_file) -> None:
    # The rule takes the next file away while the first one is checked.
    body = """
    def judge(self, hit):
        import pathlib
        pathlib.Path("b.md").unlink(missing_ok=True)
        return super().judge(hit)
"""
    files({"a.md": "A zebra.\n", "b.md": FAULT, "c.md": FAULT, "rule.py": rule_file(body=body)})
    result = run("check", "--output-format", "json", "--select", "TY003,LO001", "--config", 'plugins = ["rule.py"]')
    assert result.code == 2
    assert "b.md: can't be read: No such file or directory; check the path and its permissions" in result.error
    assert [(name, code) for name, _, _, code in result.places] == [("a.md", "LO001"), ("c.md", "TY003")]


def test_a_name_with_bytes_of_no_encoding_and_control_characters(run: Command, tmp_path: Path) -> None:
    for name in (b"caf\xe9.md", b"new\nline\x1b[31m.md"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text("\0", encoding="utf-8")
    result = run("check")
    assert result.code == 2
    assert len(result.err.splitlines()) == 2
    assert "\x1b" not in result.err
    assert "caf\\xdce9.md" in result.err
    assert "new\\x0aline\\x1b[31m.md" in result.err
