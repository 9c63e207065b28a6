"""`--jobs`: several processes, with the output of one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.command import Command
from support.copies import copies

from digestlint import workload
from digestlint.discover import Target

# A rule of a local file: it remembers lines across files, dies over one word, and takes its time over another.
RULE = copies("""
if "deadly" in document.source.text:
    os._exit(3)
if "slow" in document.source.text:
    Path("begun").touch()
    time.sleep(20)
""")
CONFIG = 'plugins = ["local.py"]\n'


@pytest.fixture
def folder(files) -> Path:
    texts = {
        f"{number:03}.md": f"The port number {number} is at a crossroads.\n\nTides turn.\n" for number in range(12)
    }
    # The settings of a folder of its own, and a file that can't be read.
    more = {"sub/digestlint.toml": 'ignore = ["commentary"]\n', "sub/a.md": texts["000.md"], "010b.md": b"\xff\xfe\x00"}
    return files({**texts, **more, "local.py": RULE, "digestlint.toml": CONFIG})


def test_the_output_is_the_same_to_the_byte_whatever_the_number_of_processes(run: Command, folder: Path) -> None:
    one, two, three = (run("check", "--output-format", "json", "--jobs", jobs) for jobs in ("1", "2", "3"))
    assert one.code == 2
    assert "010b.md" in one.err
    assert len([finding for finding in one.findings if finding["code"] == "LO001"]) == 12
    assert (two, three) == (one, one)


def test_processes_that_are_started_from_nothing_say_the_same(folder: Path, monkeypatch, capsys) -> None:
    from digestlint import parallel
    from digestlint.cli import main

    monkeypatch.chdir(folder)
    said = []
    for jobs in ("1", "2"):
        monkeypatch.setattr(parallel, "start_method", lambda: "spawn")
        code = main(["check", "--output-format", "json", "--jobs", jobs])
        said.append((code, *capsys.readouterr()))
    assert said[0] == said[1]


def test_a_file_that_kills_its_process_is_a_problem_and_costs_nothing_else(run: Command, files, folder: Path) -> None:
    whole = run("check", "--output-format", "json", "--jobs", "2")
    files({"005.md": "The deadly port is at a crossroads.\n\nTides turn.\n"})
    done = run("check", "--output-format", "json", "--jobs", "2")
    assert done.code == 2
    assert "005.md: the process that checked it died" in done.err
    assert "Traceback" not in done.err
    assert done.findings == [finding for finding in whole.findings if finding["filename"] != "005.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a whole group of processes on POSIX")
def test_ctrl_c_ends_all_processes_without_a_word(files, folder: Path) -> None:
    files({f"{number:03}.md": "The slow port.\n" for number in range(12)})
    command = [sys.executable, "-m", "digestlint", "check", "--jobs", "2"]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while not (folder / "begun").exists():
        assert process.poll() is None
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "Traceback" not in said
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_what_is_fixable_and_how_hard_it_reads_comes_back_too(run: Command, files) -> None:
    files({f"{number}.md": f"Ministers met in the the old house {number} times.\n" for number in range(6)})
    one, two = (run("check", "--jobs", jobs, "--show-fixes", "--statistics") for jobs in ("1", "2"))
    assert "the old house" in one.out
    assert "Grade" in one.out
    assert two == one


def test_files_are_fixed_whatever_the_number_of_processes(run: Command, files) -> None:
    folder = files({f"{number}.md": "Ministers met in the the old house.\n" for number in range(6)})
    assert run("check", "--jobs", "2", "--diff").out.count("+Ministers met in the old house.") == 6
    assert run("check", "--jobs", "2", "--fix").code == 0
    assert {file.read_text() for file in folder.glob("*.md")} == {"Ministers met in the old house.\n"}


def test_the_time_of_all_processes_is_told(call: Command, folder: Path) -> None:
    timed = call("check", "--timing", str(folder)), call("check", "--jobs", "2", "--timing")
    assert all("timing: rules: commentary " in one.err for one in timed)
    assert ["timing: processes " in one.err for one in timed] == [False, True]


def test_processes_are_started_where_they_pay(files, configs, monkeypatch) -> None:
    config = configs().root()
    folder = files({f"{number}.md": "" for number in range(4)})
    targets = [Target(path, path.name, config) for path in sorted(folder.glob("*.md"))]

    def chosen(size: int, cores: int, asked: int = 0, count: int = 4) -> int:
        monkeypatch.setattr(workload, "cores", lambda: cores)
        for target in targets:
            os.truncate(target.path, size)
        return workload.processes(targets[:count], asked)

    assert chosen(5_000, cores=8) == 1
    assert chosen(5_000_000, cores=8) == 4
    assert chosen(5_000_000, cores=2) == 2
    assert chosen(5_000_000, cores=1) == 1
    assert chosen(5_000_000, cores=8, count=1) == 1
    assert chosen(5_000, cores=1, asked=3) == 3
    assert chosen(5_000_000, cores=8, asked=1) == 1


def test_the_number_of_processes_is_auto_or_at_least_one(call: Command, monkeypatch) -> None:
    assert "--jobs: `auto` or a whole number of 1 or more, not '0'" in call("check", "--jobs", "0").err
    monkeypatch.setenv("DIGESTLINT_JOBS", "many")
    assert "not 'many' of the variable DIGESTLINT_JOBS" in call("check", ".").err
