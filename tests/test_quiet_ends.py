"""The command ends quietly: closed pipes and streams, a full disk, Ctrl-C."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("digestlint"))
FAULT = "Ministers met in the the old customs house.\n"
CLEAN = "The council met on Monday.\n"
TY003 = ("--select", "TY003", "--output-format", "json")


def test_a_reader_that_has_seen_enough(files, tmp_path: Path) -> None:
    files({f"{number:03}.md": FAULT * 200 for number in range(20)})
    command = f"{COMMAND} check --select TY003 --output-format concise --output-format json:out.json | head -1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.startswith("000.md:1:18: TY003")
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""
    # What else was asked for is done all the same, and the exit code is that of the findings.
    assert done.returncode == 1
    assert (tmp_path / "out.json").read_text(encoding="utf-8").count('"TY003"') == 4000


@pytest.mark.parametrize("argv", [["rules"], ["explain", "TY003"], ["config"], ["--version"], ["--help"]])
def test_other_commands_bear_a_closed_pipe(argv: list[str], tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as out:
        done = subprocess.run([COMMAND, *argv], stdout=out, stderr=subprocess.PIPE, cwd=tmp_path, check=False)
    assert done.stderr == b""
    assert done.returncode == 0


@pytest.mark.parametrize("stream", ["0", "1", "2"])
def test_streams_that_are_closed(files, tmp_path: Path, stream: str) -> None:
    files({"a.md": FAULT})
    command = f"{COMMAND} check --select TY003 a.md {stream}>&-"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")
def test_a_full_disk(files, tmp_path: Path) -> None:
    files({"a.md": FAULT})
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [COMMAND, "check"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr == "digestlint: error: standard output: can't be written: No space left on device\n"


_SLOW = """
    def judge(self, hit):
        import pathlib, time
        pathlib.Path("started").touch()
        time.sleep(60)
"""


def _wait_for(path: Path) -> None:
    for _ in range(600):
        if path.exists():
            return
        time.sleep(0.05)
    raise AssertionError("the run never came to the slow rule")


def test_ctrl_c_ends_quietly(files, rule_file, tmp_path: Path) -> None:
    files({"a.md": "A zebra.\n", "rule.py": rule_file(body=_SLOW)})
    argv = [COMMAND, "check", "--config", 'plugins = ["rule.py"]']
    with subprocess.Popen(argv, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        _wait_for(tmp_path / "started")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_ctrl_c_ends_a_progress_bar(files, rule_file, tmp_path: Path) -> None:
    files({f"{number:02}.md": "A zebra.\n" if number == 25 else CLEAN for number in range(30)})
    files({"rule.py": rule_file(body=_SLOW)})
    argv = [COMMAND, "check", "--config", 'plugins = ["rule.py"]']
    terminal, end = pty.openpty()
    with subprocess.Popen(argv, cwd=tmp_path, stdout=subprocess.PIPE, stderr=end) as process:
        os.close(end)
        _wait_for(tmp_path / "started")
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=30)
    said = b""
    try:
        while chunk := os.read(terminal, 4096):
            said += chunk
    except OSError:  # how a terminal says that its other end is closed
        pass
    os.close(terminal)
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in said
    assert b"Error" not in said


WAITED_FOR = """
import atexit, threading, time
from digestlint.api import hookimpl

atexit.register(print, "said goodbye")

def work():
    time.sleep(0.5)
    print("done")

@hookimpl
def digestlint_rules():
    {start}
    return []
"""


@pytest.mark.parametrize(
    ("start", "said"), [("pass", ["said goodbye"]), ("threading.Thread(target=work).start()", ["done", "said goodbye"])]
)
def test_what_a_plugin_leaves_for_the_end_is_done(run, files, start: str, said: list[str]) -> None:
    files({"a.md": FAULT, "house.py": WAITED_FOR.format(start=start), "digestlint.toml": 'plugins = ["house.py"]\n'})
    done = run("check", "a.md", "--select", "TY003", "--output-format", "concise", "--quiet")
    assert done.code == 1
    assert done.out.splitlines()[-len(said) :] == said
