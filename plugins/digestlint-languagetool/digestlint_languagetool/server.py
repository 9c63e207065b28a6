"""A LanguageTool server on this machine: found or downloaded, started on a free port, ended."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

from language_tool_python import utils
from language_tool_python.download_lt import LocalLanguageTool, confirm_java_compatibility

_CLASS = "org.languagetool.server.HTTPServer"
_JAR = "languagetool-server.jar"
# For a server that lives a minute: its first answer, for which it loads all rules, takes 7 s of one core instead of 21
# with Java's own choice, 16 KB of text 2 s instead of 4, and 350 MB of memory are enough instead of 1.3 GB.
QUICK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
# Seconds, on a machine that has much else to do.
_TO_START = 300.0
_TO_STOP = 10.0
_POLL = 0.2
_TRIES = 3


class ServerError(Exception):
    """A server that can't be started; the message says why and what to do, in one line."""


class LocalServer:
    """One server process. `directory` is a folder with LanguageTool; with "" it is downloaded, or was.

    `language_tool_python.LanguageTool` starts servers too, but only from its own downloads, it waits 15 seconds at most
    for them, and where Java can't start one it tries each of 900 ports in turn.
    """

    def __init__(self, directory: str) -> None:
        self._directory = directory
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> str:
        """Start the server and wait until it answers; the value is its address. Raises ServerError."""
        _require_java()
        folder = Path(self._directory) if self._directory else _downloaded()
        classpath = _classpath(folder)
        for last in (False,) * (_TRIES - 1) + (True,):
            port = _free_port()
            with tempfile.TemporaryFile() as log:
                argv = ["java", *QUICK, "-cp", classpath, _CLASS, "--port", str(port)]
                self._process = subprocess.Popen(
                    argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, startupinfo=utils.startupinfo
                )
                address = f"http://127.0.0.1:{port}/"
                if self._answers(address):
                    return address
                log.seek(0)
                said = log.read().decode("utf-8", "replace")
            # Somebody took the port in between: that is no reason to give up.
            if last or "Address already in use" not in said:
                raise ServerError(f"LanguageTool in {folder} does not start: {_reason(said)}; check the folder")
        raise AssertionError

    def _answers(self, address: str) -> bool:
        """Wait for the first answer, so that what the server loads then is not taken for slowness."""
        assert self._process is not None
        text = urllib.parse.urlencode({"language": "en-US", "text": "It works."}).encode()
        # Nothing between this machine and itself, whatever the environment says of proxies.
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        until = time.monotonic() + _TO_START
        while self._process.poll() is None and time.monotonic() < until:
            with contextlib.suppress(OSError), direct.open(f"{address}v2/check", text, timeout=_TO_START):
                return True
            time.sleep(_POLL)
        self.stop()
        return False

    def stop(self) -> None:
        """End the server, by force where it takes too long."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(_TO_STOP)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _require_java() -> None:
    try:
        confirm_java_compatibility()
    # SystemExit: a version that it can't read.
    except (ModuleNotFoundError, SystemError, SystemExit, OSError, subprocess.SubprocessError) as error:
        raise ServerError(f"{error}; install Java 17 or newer, and see that `java` is on the PATH") from None


def _classpath(folder: Path) -> str:
    if not folder.is_dir():
        raise ServerError(f"{folder}: no such folder; name one that holds {_JAR}")
    jar = folder / _JAR
    jars = [jar, folder / "libs" / "*"] if jar.is_file() else [folder / "*"]
    if not jar.is_file() and not list(folder.glob("languagetool-server*.jar")):
        raise ServerError(f"{folder}: no {_JAR} is in it; name the folder that holds it")
    return os.pathsep.join(map(str, jars))


def _downloaded() -> Path:
    """The folder of the LanguageTool that language-tool-python downloads, checks by its sum and keeps."""
    tool = LocalLanguageTool.from_version_name()
    try:
        tool.download()
        return Path(tool.get_directory_path())
    # What requests raises is an OSError.
    except (OSError, ValueError, utils.PathError) as error:
        raise ServerError(
            f"LanguageTool {tool.version_name} can't be downloaded: {' '.join(str(error).split())}; try again, or get "
            "it yourself and give `directory`"
        ) from None


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


def _reason(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip() and not line.lstrip().startswith("at ")]
    telling = [line for line in lines if "Error" in line or "Exception" in line or "Caused by" in line]
    return (telling or lines or ["it ended without a word"])[-1][:200]
