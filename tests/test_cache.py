"""The cache: what has not changed is not read again, and nothing that is found differs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import Command
from support.copies import copies

pytestmark = pytest.mark.usefixtures("remembering")

# A rule of a local file that writes down which files it is shown, and compares them.
RULE = copies("""
with Path("seen.log").open("a") as log:
    log.write(document.source.name + "\\n")
if os.environ.get("DEADLY") == document.source.name:
    os.kill(os.getpid(), signal.SIGKILL)
""")
CONFIG = 'plugins = ["local.py"]\nexclude = ["seen.log"]\n'
COUNT = 12


@pytest.fixture
def folder(files) -> Path:
    texts = {
        f"{number:03}.md": f"The port number {number} is at a crossroads.\n\nTides turn {number % 5}.\n"
        for number in range(COUNT)
    }
    return files({**texts, "local.py": RULE, "digestlint.toml": CONFIG})


@pytest.fixture
def seen(folder: Path) -> Callable[[], list[str]]:
    """The files that the rule was shown since it was asked last."""

    def ask() -> list[str]:
        log = folder / "seen.log"
        names = log.read_text().split() if log.exists() else []
        log.unlink(missing_ok=True)
        return names

    return ask


def names() -> list[str]:
    return [f"{number:03}.md" for number in range(COUNT)]


def test_what_has_not_changed_is_not_read_again(call: Command, folder: Path, seen) -> None:
    first = call("check", "--output-format", "json")
    assert first.code == 1
    assert len([finding for finding in first.findings if finding["code"] == "LO001"]) == COUNT - 5
    assert seen() == names()
    assert call("check", "--output-format", "json") == first
    assert call("check").code == 1
    assert seen() == []
    # Of a changed file the findings are new, and so is what the comparison says of others.
    (folder / "000.md").write_text("Tides turn 4.\n")
    changed = call("check", "--output-format", "json")
    assert seen() == ["000.md"]
    assert changed == call("check", "--output-format", "json", "--no-cache")
    assert ("004.md", 3, 1, "LO001") in changed.places
    assert ("004.md", 3, 1, "LO001") not in first.places


def test_files_that_are_gone_or_new_count(call: Command, folder: Path, seen) -> None:
    call("check")
    (folder / "000.md").rename(folder / "0000.md")
    (folder / "001.md").unlink()
    seen()
    changed = call("check", "--output-format", "json")
    assert seen() == ["0000.md"]
    assert changed == call("check", "--output-format", "json", "--no-cache")


def test_settings_rules_and_words_count(call: Command, folder: Path, seen) -> None:
    def read(*options: str) -> int:
        found = call("check", "--output-format", "json", *options)
        count = len(seen())
        assert found == call("check", "--output-format", "json", "--no-cache", *options)
        seen()
        return count

    assert read() == COUNT
    assert read("--ignore", "commentary") == COUNT
    assert read("--config", "template = ['Tides *']") == COUNT
    # What is shown of the findings says nothing about what they are.
    assert read("--pedantic") == read("--min-severity", "error") == read("--fail-on", "never") == 0
    (folder / "digestlint-words.txt").write_text("Tides\n")
    assert read() == COUNT
    (folder / "local.py").write_text(RULE.replace('"a copy"', '"one more copy"'))
    assert read() == COUNT
    assert read() == 0
    os.utime(folder / "local.py", (1, 1))
    assert read() == 0


def test_processes_share_the_cache(run: Command, folder: Path, seen) -> None:
    one = run("check", "--output-format", "json", "--jobs", "3")
    assert sorted(seen()) == names()
    assert run("check", "--output-format", "json", "--jobs", "2") == one
    assert seen() == []
    for name in ("003.md", "007.md", "009.md"):
        (folder / name).write_text("Tides turn 1.\n")
    changed = run("check", "--output-format", "json", "--jobs", "2")
    assert sorted(seen()) == ["003.md", "007.md", "009.md"]
    assert changed == run("check", "--output-format", "json", "--no-cache", "--jobs", "1")


def test_processes_that_are_started_from_nothing_share_it_too(call: Command, folder: Path, seen, monkeypatch) -> None:
    from digestlint import parallel

    monkeypatch.setattr(parallel, "start_method", lambda: "spawn")
    one = call("check", "--output-format", "json", "--jobs", "2")
    assert sorted(seen()) == names()
    assert call("check", "--output-format", "json", "--jobs", "2") == one
    assert seen() == []


def test_what_is_fixed_was_not_remembered_wrongly(call: Command, files) -> None:
    folder = files({"a.md": "Ministers met in the the old house.\n", "b.md": "A quiet day.\n"})
    before = call("check")
    assert before.code == 1
    assert call("check", "--diff").out.count("+Ministers met in the old house.") == 1
    assert call("check") == before
    assert call("check", "--fix").code == 0
    assert (folder / "a.md").read_text() == "Ministers met in the old house.\n"
    assert call("check").code == 0


def test_statistics_are_the_same_from_the_cache(call: Command, folder: Path) -> None:
    call("check")
    whole = call("check", "--statistics", "--no-cache")
    assert "Grade" in whole.out
    assert call("check", "--statistics") == call("check", "--statistics") == whole


def test_problems_are_told_every_time(call: Command, folder: Path, seen) -> None:
    (folder / "005b.md").write_bytes(b"\xff\xfe\x00")
    first = call("check")
    assert (first.code, first.error.split(":")[2].strip()) == (2, "005b.md")
    seen()
    assert call("check") == first
    assert seen() == []


def test_what_is_found_without_a_plugin_that_failed_is_not_remembered(
    call: Command, folder: Path, seen, monkeypatch
) -> None:
    rule = folder / "local.py"
    rule.write_text(
        RULE.replace('"""A rule for tests."""', 'if __import__("os").environ.get("BROKEN"): raise OSError(1)')
    )
    with monkeypatch.context() as patch:
        patch.setenv("BROKEN", "1")
        assert call("check").code == 2
    assert [one["code"] for one in call("check", "--output-format", "json").findings].count("LO001") == COUNT - 5
    assert seen() == names()


def test_the_files_that_one_is_compared_with_are_not_read_again_either(call: Command, folder: Path, seen) -> None:
    (folder / "digestlint.toml").write_text(CONFIG + 'corpus = "."\n')
    whole = call("check", "010.md", "--output-format", "json")
    assert [one["code"] for one in whole.findings].count("LO001") == 1
    assert sorted(seen()) == names()
    assert call("check", "010.md", "--output-format", "json") == whole
    (folder / "000.md").write_text("A quiet day.\n")
    assert call("check", "010.md", "--output-format", "json").findings != whole.findings
    assert seen() == ["000.md"]
    # What was read for its facts alone was not checked.
    assert len(call("check", "--output-format", "json").findings) > COUNT
    assert sorted(seen()) == [name for name in names() if name != "010.md"]


def test_a_wrong_setting_is_told_with_a_cache_too(call: Command, folder: Path) -> None:
    call("check")
    assert "no rule" in call("check", "--ignore", "XX999").error
    assert "no output format 'nosuch'" in call("check", "--output-format", "nosuch").error


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other things there")
def test_a_run_that_is_killed_leaves_the_next_one_right(run: Command, folder: Path, files, seen) -> None:
    files({f"{number:03}.md": f"Tides turn {number % 7}.\n" for number in range(80)})
    killed = run("check", "--jobs", "1", env={"DEADLY": "070.md"})
    assert (killed.code, killed.out) == (-9, "")
    assert len(seen()) == 71
    whole = run("check", "--output-format", "json", "--no-cache")
    seen()
    assert run("check", "--output-format", "json", "--jobs", "1") == whole
    assert seen() == [f"{number:03}.md" for number in range(49, 80)]  # the others had been written
    assert run("check", "--output-format", "json") == whole


def test_two_runs_at_once_say_the_same(run: Command, folder: Path) -> None:
    whole = run("check", "--no-cache", "--output-format", "json")
    command = [sys.executable, "-m", "digestlint", "check", "--output-format", "json"]
    both = [subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [one.communicate(timeout=120)[0] for one in both] == [whole.out] * 2
    assert run("check", "--output-format", "json") == whole


def test_the_folder_is_chosen_and_git_ignores_it(run: Command, folder: Path, tmp_path_factory) -> None:
    other, third = tmp_path_factory.mktemp("other"), tmp_path_factory.mktemp("third")
    run("check", "--no-cache")
    run("check", env={"DIGESTLINT_NO_CACHE": "1"})
    assert not (folder / ".digestlint_cache").exists()
    (folder / "digestlint.toml").write_text(CONFIG + 'cache-dir = "mine"\n')
    run("check")
    assert (folder / "mine" / ".gitignore").read_text().endswith("\n*\n")
    run("check", env={"DIGESTLINT_CACHE_DIR": str(other)})
    run("check", "--cache-dir", third, env={"DIGESTLINT_CACHE_DIR": "/nowhere"})
    assert len(list(other.iterdir())) == len(list(third.iterdir())) == 2
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    status = subprocess.run(
        ["git", "status", "--short", "-uall"], cwd=folder, capture_output=True, text=True, check=True
    )
    assert "digestlint.toml" in status.stdout
    assert "mine/" not in status.stdout
