"""Odd input is read as it is: marks, line ends, encodings, links, depth; and large hostile files come to an end."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import Command

FAULT = "Ministers met in the the old customs house.\n"
TY003 = ("--select", "TY003", "--output-format", "json")


def _quick(*argv: str) -> tuple[str, ...]:
    return ("check", *TY003, *argv)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"\xef\xbb\xbf" + FAULT.encode(), (1, 18)),
        (b"\xef\xbb\xbfthe the end came.\n", (1, 1)),
        (("A.\r\n\r\n" + FAULT).encode(), (3, 18)),
        (("A.\r\r" + FAULT).encode(), (3, 18)),
        (("A.\n\r\n" + FAULT).encode(), (3, 18)),
        ("\ufeff😀 is the the end.\n".encode("utf-16-le"), (1, 6)),
        ("\ufeff\r\n😀 is the the end.\n".encode("utf-16-be"), (2, 6)),
        ("\ufeff😀 the the end.\n".encode("utf-32-le"), (1, 3)),
        ("😀\té the the end.\n".encode(), (1, 5)),
    ],
)
@pytest.mark.parametrize("ending", ["md", "txt"])
def test_marks_line_ends_and_encodings(
    call: Command, files, ending: str, content: bytes, place: tuple[int, int]
) -> None:
    files({f"a.{ending}": content})
    result = call(*_quick())
    assert (result.code, result.err) == (1, "")
    assert result.places == [(f"a.{ending}", *place, "TY003")]


def test_a_loop_of_links_is_visited_once(run: Command, files) -> None:
    folder = files({"a/one.md": FAULT, "b/two.md": FAULT})
    (folder / "a" / "up").symlink_to("..", target_is_directory=True)
    (folder / "b" / "self").symlink_to(".", target_is_directory=True)
    result = run(*_quick())
    assert (result.code, result.err) == (1, "")
    assert len(result.places) == 2


@pytest.mark.parametrize("content", [b"", b"\n", b" \r\n\t\r\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ending", ["md", "txt"])
def test_an_empty_file_is_a_finding(call: Command, files, ending: str, content: bytes) -> None:
    files({f"a.{ending}": content})
    result = call("check", "--output-format", "json")
    assert (result.code, result.err) == (1, "")
    assert result.places == [(f"a.{ending}", 1, 1, "AR009")]


def test_broken_front_matter_is_a_finding_and_the_body_is_checked(run: Command, files) -> None:
    files({"a.md": "---\ntitle: [\n---\n\n" + FAULT})
    result = run("check", "--select", "ST009,TY003", "--output-format", "json")
    assert (result.code, result.err) == (1, "")
    assert [code for *_, code in result.places] == ["ST009", "TY003"]
    assert result.places[1] == ("a.md", 5, 18, "TY003")


def test_folders_deeper_than_python_calls(call: Command, files, tmp_path: Path) -> None:
    # Made step by step, as no path may be that long for one call.
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(600):
            os.mkdir("d", dir_fd=here)
            deeper = os.open("d", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
    finally:
        os.close(here)
    files({"d/a.md": FAULT})
    result = call(*_quick())
    assert (result.code, result.err) == (1, "")
    assert result.places == [("d/a.md", 1, 18, "TY003")]


# What a file of ten times the size takes may be ten times as much, and not a hundred times.


_HOSTILE = pytest.mark.parametrize(
    ("unit", "closing", "large"),
    [
        pytest.param("\n", "", 80_000, id="blank lines"),
        pytest.param("word ", "", 400_000, id="word word"),
        pytest.param("[", "]", 100_000, id="brackets"),
        pytest.param("<b>", "", 30_000, id="tags"),
        pytest.param('"We say, ', "", 100_000, id="quotes"),
    ],
)


@_HOSTILE
def test_a_large_hostile_file_comes_to_an_end(
    run: Command, tmp_path: Path, unit: str, closing: str, large: int
) -> None:
    (tmp_path / "a.md").write_text(unit * large + closing * large, encoding="utf-8")
    result = run("check", "--quiet", "--pedantic", "--output-format", "json:out.json", "a.md")
    assert result.code in (0, 1), result.err
    assert result.err == ""


@_HOSTILE
def test_the_work_of_a_run_grows_with_the_size_and_no_faster(
    call: Command, steps: Callable[..., int], tmp_path: Path, unit: str, closing: str, large: int
) -> None:
    def work(times: int) -> int:
        (tmp_path / "a.md").write_text(unit * times + closing * times, encoding="utf-8")
        return steps(lambda: call("check", "--quiet", "--pedantic", "--syntax", "off", "a.md"))

    work(1)
    idle = work(1)
    little, much = work(large // 200), work(large // 20)
    # Ten times the size would be a hundred times the work if it grew with the square.
    assert much - idle < 30 * max(little - idle, idle // 4)
