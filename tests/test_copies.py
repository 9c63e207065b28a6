"""Work that copies of this process share."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.command import Command

from digestlint.copies import spread

HERE = os.getpid()
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are copied on POSIX")


def outcomes(work: Callable[[int], Any], jobs: int = 2, **more: Any) -> list[Any]:
    assert threading.active_count() == 1, "with other threads nothing is copied"
    return list(spread(work, range(30), jobs, **more))


def test_outcomes_come_in_order_from_as_many_processes_as_asked() -> None:
    made = outcomes(lambda number: (number, os.getpid()), 3)
    assert [number for number, _ in made] == list(range(30))
    assert HERE not in {process for _, process in made}
    assert 1 <= len({process for _, process in made}) <= 3


def test_copies_begin_with_what_is_known_here() -> None:
    known = ["here"]

    def begin() -> None:
        known.append("copied")

    assert outcomes(lambda _: list(known), begin=begin) == [["here", "copied"]] * 30
    assert known == ["here"]


@pytest.mark.parametrize("trouble", [lambda: os._exit(3), lambda: 1 / 0, lambda: (one for one in ())])
def test_what_no_copy_can_do_is_done_here(trouble: Callable[[], object]) -> None:
    def work(number: int) -> object:
        return trouble() if number == 7 and os.getpid() != HERE else number

    assert outcomes(work) == list(range(30))


def test_what_fails_here_too_raises() -> None:
    with pytest.raises(ZeroDivisionError):
        outcomes(lambda number: 1 // (number - 7))


def test_files_are_finished_by_several_processes_as_by_one(run: Command, files) -> None:
    signed = "The mayor of Split signed the ferry contract after a year of talks.\n\n"
    said = "The port number {} is at a crossroads. <!-- digestlint: ignore BC001 -->\n\nTides turn the the tide.\n"
    folder: Path = files(
        {f"{number:02}.md": f"# Brief\n\n{signed * (number % 20 == 3)}{said.format(number)}" for number in range(50)}
    )
    (folder / "digestlint.toml").write_text('[per-file-ignores]\n"03.md" = ["TY003"]\n"04.md" = ["SC001"]\n')
    formats = ("--output-format", "full", "--output-format", "json:{}.json", "--statistics", "--timing", "--pedantic")
    outputs = []
    for jobs in ("1", "2"):
        done = run("check", "--jobs", jobs, *(one.format(jobs) for one in formats))
        assert done.code == 1
        assert done.err.count("finishing files") == done.err.count("comparing files") == 1
        outputs.append((done.out, (folder / f"{jobs}.json").read_bytes()))
        (folder / f"{jobs}.json").unlink()
    assert outputs[0] == outputs[1]
    assert "RP003" in outputs[0][0]
