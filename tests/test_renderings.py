"""Reports of a run that is known: not made anew, and never shown of anything else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from support.command import Command

pytestmark = pytest.mark.usefixtures("remembering")

# A format of a local file that writes down when it is asked.
FORMAT = '''
"""A format for tests."""
import os
from pathlib import Path
from digestlint.api import Report, hookimpl

class Logged(Report):
    name = "logged"
    for_people = True
    is_repeatable = True

    def render(self, run, screen):
        with Path("asked.log").open("a") as log:
            log.write("x")
        if os.environ.get("BROKEN"):
            raise ValueError("broken")
        return f"{len(run.diagnostics)} é \\ud800\\n"

    def closing(self, run, screen):
        return f"That was {len(run.names)}.\\n"

@hookimpl
def digestlint_reports():
    return [Logged]
'''
TEXT = "# Brief\n\nThe port is at a crossroads.\n\nMinisters met in the the old house.\n"


@pytest.fixture
def folder(files) -> Path:
    config = 'plugins = ["local.py"]\nexclude = ["asked.log", "*.out"]\n'
    return files({"a.md": TEXT, "b.md": "A quiet day.\n", "local.py": FORMAT, "digestlint.toml": config})


def asked(folder: Path) -> int:
    """How often the format was asked since the last time."""
    log = folder / "asked.log"
    times = len(log.read_text()) if log.exists() else 0
    log.unlink(missing_ok=True)
    return times


def test_a_report_is_not_asked_twice_for_the_same(call: Command, folder: Path) -> None:
    first = call("check", "--output-format", "logged")
    assert (first.code, first.out.endswith(" é \\ud800\nThat was 2.\n")) == (1, True)
    assert asked(folder) == 1
    assert call("check", "--output-format", "logged") == first
    assert call("check", "--output-format", "logged", "--exit-zero") == first._replace(code=0)
    assert call("check", "--output-format", "logged", "-q").out + "That was 2.\n" == first.out
    assert asked(folder) == 0
    assert call("check", "--output-format", "logged", "--no-cache") == first
    # Of another size, or Python might take the compiled file of the same second for this one's.
    (folder / "local.py").write_text(FORMAT.replace("That was", "This would be"))
    assert "This would be 2" in call("check", "--output-format", "logged").out
    (folder / "local.py").write_text(FORMAT.replace("is_repeatable = True", ""))
    asked(folder)
    assert all(call("check", "--output-format", "logged") == first for _ in range(3))
    assert asked(folder) == 3


WAYS: list[tuple[tuple[str, ...], dict[str, str]]] = [
    ((), {}),
    ((), {"COLUMNS": "40"}),
    (("--color", "always"), {}),
    (("--pedantic",), {}),
    (("--max-per-rule", "1"), {}),
    (("--config", "show-fixes = true"), {}),
    (("--statistics",), {}),
    (("--output-format", "json"), {}),
    (("--output-format", "full", "--output-format", "concise:other.out"), {}),
    (("--output-format", "github"), {"GITHUB_STEP_SUMMARY": "summary.out"}),
    (("--output-format", "html"), {}),
    (("a.md",), {}),
    (("--baseline", "accepted.json"), {}),
]


def test_what_is_told_is_what_a_run_without_a_cache_tells(call: Command, folder: Path, monkeypatch) -> None:
    assert call("baseline", "write", "--baseline", "accepted.json", "--select", "TY003").code == 0

    def told(options: tuple[str, ...], variables: dict[str, str], *more: str) -> object:
        with monkeypatch.context() as patch:
            for name, value in variables.items():
                patch.setenv(name, value)
            said = call("check", *options, *more)
        written = {file.name: file.read_bytes() for file in folder.glob("*.out")}
        for name in written:
            (folder / name).unlink()
        return said, written

    wanted = [told(*way, "--no-cache") for way in WAYS]
    assert len({repr(one) for one in wanted}) > 8
    for _ in range(2):
        assert [told(*way) for way in WAYS] == wanted
    (folder / "a.md").write_text(f"{TEXT}\nTides turn turn.\n")
    changed = [told(*way, "--no-cache") for way in WAYS]
    assert all(one != other for one, other in zip(changed, wanted, strict=True))
    assert [told(*way) for way in WAYS] == changed


def test_a_report_that_failed_is_asked_again(call: Command, folder: Path, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("BROKEN", "1")
        assert "its format 'logged' failed: ValueError: broken" in call("check", "--output-format", "logged").error
    first = call("check", "--output-format", "logged", "--output-format", "full:nosuch/full.out")
    assert first.code == 2
    assert asked(folder) == 2
    (folder / "nosuch").mkdir()
    assert call("check", "--output-format", "logged", "--output-format", "full:nosuch/full.out").code == 1
    assert (folder / "nosuch" / "full.out").read_text().count("doubled word") == 1


def test_a_report_of_a_run_with_problems_is_not_kept(call: Command, folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "digestlint.toml").write_text("nosuch = 1\n")
    (folder / "sub" / "c.md").write_text(TEXT)
    for _ in range(2):
        assert call("check").code == 2
    (folder / "sub" / "digestlint.toml").unlink()
    (folder / "sub" / "c.md").unlink()
    assert call("check") == call("check") == call("check", "--no-cache")


def test_damaged_entries_are_made_anew(call: Command, folder: Path) -> None:
    whole = call("check"), call("check", "--output-format", "json")
    (store,) = (folder / ".digestlint_cache").glob("*.sqlite3")
    with sqlite3.connect(store) as connection:
        keys = [key for (key,) in connection.execute("SELECT key FROM entries")]
    for key in keys:
        for harm in ("substr(data, 1, length(data) - 1)", "zeroblob(length(data))", "x''"):
            with sqlite3.connect(store) as connection:
                connection.execute(f"UPDATE entries SET data = {harm} WHERE key = ?", (key,))
            connection.close()
            assert (call("check"), call("check", "--output-format", "json")) == whole


def test_what_is_large_is_written_and_not_kept(call: Command, folder: Path, monkeypatch) -> None:
    first = call("check", "--output-format", "logged", "--no-cache")
    asked(folder)
    monkeypatch.setattr("digestlint.renderings._MOST_BYTES", 3)
    assert [call("check", "--output-format", "logged") for _ in range(2)] == [first] * 2
    assert asked(folder) == 2
