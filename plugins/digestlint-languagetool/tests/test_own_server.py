"""A server that the plugin starts: found or downloaded, one for all processes of a run, and gone with it."""

from __future__ import annotations

import hashlib
import http.server
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest
from digestlint_languagetool.client import keeper_says
from digestlint_languagetool.keeper import ADDRESS, FAILED, Pace
from digestlint_languagetool.keeping import Plan, kept

COMMAND = str(Path(sys.executable).with_name("digestlint"))
FAULT = "The ministers says that the the ferry is late.\n"
RELEASE = "LanguageTool-6.8"
# A rule that kills the run's Java when it comes to a file, and so before the rules of LanguageTool do.
KILLER = '''
import psutil
from digestlint.api import Confidence, DocumentRule, Example, Severity, hookimpl

class Killer(DocumentRule):
    """Kills.

    ## What it finds
    Nothing.

    ## Why it matters
    It does not.

    ## How to fix it
    Leave it.
    """

    code = "AA001"
    name = "killer"
    family = "killer"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "killed"
    examples = (Example("⟦A⟧"), Example(""))

    def check(self, document):
        if document.source.name == "b.txt":
            for process in psutil.Process().children(recursive=True):
                if "java" in process.name():
                    process.kill()
                    while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                        pass
        return ()

@hookimpl
def digestlint_rules():
    return [Killer]
'''


def java_of(pid: int) -> list[psutil.Process]:
    """The Java processes below a process."""
    return [one for one in psutil.Process(pid).children(recursive=True) if "java" in one.name()]


def is_up(address: str) -> bool:
    """Whether a server answers there."""
    try:
        with urllib.request.urlopen(f"{address}v2/healthcheck") as answer:
            return bool(answer.status == 200)
    except urllib.error.URLError:
        return False


def test_a_server_that_dies_in_mid_run_costs_its_own_findings(
    jars: Path, files: Any, check: Any, tmp_path: Path
) -> None:
    files({"killer.py": KILLER, **{name: FAULT.replace("ferry", name[0]) for name in ("a.txt", "b.txt", "c.txt")}})
    relative = os.path.relpath(jars, tmp_path)
    done = check(
        "a.txt", "b.txt", "c.txt", "--config", 'plugins = ["killer.py"]',
        settings={"directory": relative}, select="LT001,TY003,AA001",
    )  # fmt: skip
    assert done.code == 2
    assert [code for code, *_ in done.places] == ["LT001", "TY003", "TY003", "TY003"]
    (error,) = done.errors
    assert error.startswith("LanguageTool at http://127.0.0.1:")
    assert error.endswith(": it can't be reached, or has died; is the server running?")
    # What it had said is kept: it is not even started for that again.
    again = check("a.txt", settings={"directory": relative}, select="LT001", env={"PATH": ""})
    assert (again.code, again.errors, len(again.findings)) == (1, [], 1)


def test_all_processes_of_a_run_get_one_server_and_it_ends_with_the_run(jars: Path) -> None:
    before = java_of(os.getpid())
    with kept(Plan(str(jars))) as port:
        assert java_of(os.getpid()) == before  # nobody has asked yet
        with ThreadPoolExecutor(3) as processes:
            (address,) = set(processes.map(lambda _: keeper_says(port, ADDRESS), range(3)))
        assert len(java_of(os.getpid())) == len(before) + 1
        assert is_up(address)
    assert not is_up(address)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other things there")
@pytest.mark.parametrize(("ending", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_the_server_ends_with_a_run_that_is_ended(
    jars: Path, files: Any, tmp_path: Path, ending: signal.Signals, code: int
) -> None:
    files({"a.txt": FAULT, "digestlint.toml": f"plugin-settings.languagetool.directory = {str(jars)!r}\n"})
    run = subprocess.Popen([COMMAND, "check", "a.txt"], cwd=tmp_path, stderr=subprocess.PIPE)
    while run.poll() is None and not java_of(run.pid):
        time.sleep(0.05)
    started = psutil.Process(run.pid).children(recursive=True)
    run.send_signal(ending)
    _, said = run.communicate()
    _, alive = psutil.wait_procs(started, timeout=60)
    assert (run.returncode, said, alive) == (code, b"", [])


@pytest.mark.parametrize(
    ("directory", "path", "cause"),
    [
        ("missing", None, "missing: no such folder; name one that holds languagetool-server.jar"),
        (".", None, "no languagetool-server.jar is in it; name the folder that holds it"),
        (".", "", "No java install detected"),
    ],
)
def test_a_folder_without_languagetool_or_a_machine_without_java(
    files: Any, check: Any, directory: str, path: str | None, cause: str
) -> None:
    files({"a.txt": FAULT})
    env = {} if path is None else {"PATH": path}
    done = check("a.txt", settings={"directory": directory}, select="LT,TY003", env=env)
    assert (done.code, [code for code, *_ in done.places]) == (2, ["TY003"])
    (error,) = done.errors
    assert cause in error


def test_a_folder_that_does_not_start(files: Any, check: Any, tmp_path: Path) -> None:
    files({"a.txt": FAULT, "languagetool-server.jar": "no archive"})
    done = check("a.txt", settings={"directory": str(tmp_path)}, select="LT,TY003")
    (error,) = done.errors
    assert "does not start: " in error
    assert "org.languagetool.server.HTTPServer" in error


@pytest.fixture
def download(jars: Path, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment for a download of a ZIP of the JARs from loopback, into a folder of the test."""
    served = tmp_path / "served"
    served.mkdir()
    archive = served / f"{RELEASE}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as packed:
        for jar in jars.glob("*.jar"):
            is_server = jar.name.startswith("languagetool-server-")
            packed.write(jar, f"{RELEASE}/{'languagetool-server.jar' if is_server else f'libs/{jar.name}'}")
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(served))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever).start()
        yield {
            "LTP_DOWNLOAD_HOST_NEW_RELEASES": f"http://127.0.0.1:{server.server_port}/",
            "LTP_DOWNLOAD_SHA256_6_8": hashlib.sha256(archive.read_bytes()).hexdigest(),
            "LTP_PATH": str(tmp_path / "downloads"),
        }
        server.shutdown()
    shutil.rmtree(tmp_path / "downloads", ignore_errors=True)


def test_languagetool_is_downloaded_once_when_it_is_asked_for(files: Any, check: Any, download: dict[str, str]) -> None:
    files({"a.txt": FAULT})
    done = check("a.txt", settings={"download": True}, select="LT001", env=download)
    assert (done.code, done.errors, len(done.findings)) == (1, [], 1)
    assert "Downloading LanguageTool 6.8" in done.err
    gone = {**download, "LTP_DOWNLOAD_HOST_NEW_RELEASES": "http://127.0.0.1:1/"}
    files({"a.txt": FAULT.replace("ferry", "boat")})
    again = check("a.txt", settings={"download": True}, select="LT001", env=gone)
    assert (again.code, again.err, len(again.findings)) == (1, "", 1)


def test_a_download_with_another_sum_is_refused(
    files: Any, check: Any, download: dict[str, str], tmp_path: Path
) -> None:
    files({"a.txt": FAULT})
    done = check("a.txt", settings={"download": True}, env={**download, "LTP_DOWNLOAD_SHA256_6_8": "0" * 64})
    (error,) = done.errors
    assert done.code == 2
    assert "LanguageTool 6.8 can't be downloaded: " in error
    assert "checksum mismatch" in error
    assert list((tmp_path / "downloads").iterdir()) == []


def test_a_download_that_cannot_be_had(files: Any, check: Any, download: dict[str, str]) -> None:
    files({"a.txt": FAULT})
    gone = {**download, "LTP_DOWNLOAD_HOST_NEW_RELEASES": "http://127.0.0.1:1/"}
    done = check("a.txt", settings={"download": True}, env=gone)
    (error,) = done.errors
    assert "can't be downloaded: " in error
    assert error.endswith("or get it yourself and give `directory`")


def test_the_pace_of_the_public_server() -> None:
    pace = Pace()
    assert [pace.wait(float(second), 1000) for second in range(20)] == [0.0] * 20
    assert pace.wait(20.0, 1000) == 40.0  # when the first is a minute old
    assert pace.wait(20.0, 1000) == 41.0
    assert pace.wait(200.0, 1000) == 0.0
    large = Pace()
    assert [large.wait(0.0, 20_000) for _ in range(3)] == [0.0] * 3
    assert large.wait(10.0, 20_000) == 50.0


def test_a_keeper_that_is_gone_says_so() -> None:
    with kept(Plan()) as port:
        pass
    assert keeper_says(port, ADDRESS) == f"{FAILED} the process that keeps the server has died"
