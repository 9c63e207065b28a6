"""A real LanguageTool server on loopback, and the installed command to run against it."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from digestlint_languagetool.server import QUICK

COMMAND = str(Path(sys.executable).with_name("digestlint"))
POM = Path(__file__).with_name("pom.xml")
# The server takes no more in one request, so that longer texts show whether its limit is kept.
MOST = 4000


class Server(NamedTuple):
    """A running server and its log."""

    address: str
    log: Path

    @property
    def asked(self) -> int:
        """How many texts it was sent."""
        return self.log.read_text(encoding="utf-8", errors="replace").count("Handling POST /v2/check")


class Done(NamedTuple):
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def findings(self) -> list[dict[str, Any]]:
        """Standard output as the JSON format's array."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found

    @property
    def places(self) -> list[tuple[str, int, int, int]]:
        """Code, row, first column and the column after the last of every finding."""
        return [
            (one["code"], one["location"]["row"], one["location"]["column"], one["end_location"]["column"])
            for one in self.findings
        ]

    @property
    def errors(self) -> list[str]:
        """The error lines. Fails the test where there is a traceback."""
        assert "Traceback" not in self.err
        return [line.removeprefix("digestlint: error: ") for line in self.err.splitlines() if "error: " in line]


@pytest.fixture(scope="session")
def jars(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with LanguageTool, as Maven puts it together. Fails where Java or Maven are missing."""
    for program in ("java", "mvn"):
        if not shutil.which(program):
            pytest.fail(f"these tests run a real LanguageTool: install Java 17 and Maven ({program} is missing)")
    folder = tmp_path_factory.mktemp("languagetool")
    goal = ["dependency:copy-dependencies", f"-DoutputDirectory={folder}", "-DincludeScope=runtime"]
    done = subprocess.run(["mvn", "-q", "-B", "-f", POM, *goal], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"Maven could not get LanguageTool:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    return folder


@pytest.fixture(scope="session")
def server(jars: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for the session, which has checked a text already."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    folder = tmp_path_factory.mktemp("server")
    config, log = folder / "server.properties", folder / "log.txt"
    config.write_text(f"maxTextLength={MOST}\n")
    argv = ["java", *QUICK, "-cp", str(jars / "*"), "org.languagetool.server.HTTPServer", "--port", str(port)]
    with log.open("wb") as out:
        process = subprocess.Popen([*argv, "--config", str(config)], stdout=out, stderr=out)
    try:
        one = Server(f"http://127.0.0.1:{port}", log)
        _wait_for(one, process)
        yield one
    finally:
        process.terminate()
        process.wait()


def _wait_for(server: Server, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.address}/v2/check", b"language=en-US&text=It+works."):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"the LanguageTool server did not start:\n{server.log.read_text(errors='replace')[-2000:]}")


@pytest.fixture
def files(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Write files into the test's folder, by name."""

    def write(texts: Mapping[str, str]) -> Path:
        for name, text in texts.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return write


@pytest.fixture
def check(tmp_path: Path) -> Callable[..., Done]:
    """Run ``digestlint check`` with settings of the plugin in the test's folder; the findings come as JSON."""

    def start(
        *argv: str, settings: Mapping[str, Any], select: str = "LT", env: Mapping[str, str] | None = None
    ) -> Done:
        table = ", ".join(f"{key} = {json.dumps(value)}" for key, value in settings.items())
        # What the plugin remembers is tested here, and a run that digestlint remembers would ask it nothing.
        for entries in (tmp_path / "cache").glob("*.sqlite3"):
            entries.unlink()
        arguments = ["--select", select, "--output-format", "json", "--pedantic"]
        done = subprocess.run(
            [COMMAND, "check", *argv, *arguments, "--config", f"plugin-settings.languagetool = {{{table}}}"],
            cwd=tmp_path,
            env={**os.environ, "DIGESTLINT_CACHE_DIR": str(tmp_path / "cache"), **(env or {})},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return start
