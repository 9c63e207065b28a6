"""How a server ends, and that nothing ends it but the end: no message, however broken, and no process stays behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

COMMAND = str(Path(sys.executable).with_name("digestlint"))
FAULT = "The ferry sails from the the quay.\n"


class Wire:
    """A server, and an editor that says whatever it likes."""

    def __init__(self, folder: Path, *arguments: str, process: int | None = None) -> None:
        (folder / "digestlint.toml").write_text('syntax = "off"\n')
        self.folder = folder
        self._process_id = process
        self.server = subprocess.Popen(
            [COMMAND, "server", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
        )
        assert self.server.stdin and self.server.stdout
        self._in, self._out = self.server.stdin, self.server.stdout

    def raw(self, data: bytes) -> None:
        """Say bytes."""
        self._in.write(data)
        self._in.flush()

    def say(self, method: str, params: Any = None, number: Any = None, **more: Any) -> None:
        """Say a message."""
        message = {"jsonrpc": "2.0", "method": method, "params": params, **more}
        if number is not None:
            message["id"] = number
        body = json.dumps(message).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def hear(self) -> dict[str, Any]:
        """The next message of the server."""
        length = 0
        while line := self._out.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self._out.read(length))
        return message

    def answer(self, number: Any) -> dict[str, Any]:
        """The answer to a question."""
        while (message := self.hear()).get("id") != number or "method" in message:
            pass
        return message

    def ask(self, method: str, params: Any, number: Any) -> dict[str, Any]:
        """Ask, and wait for the answer."""
        self.say(method, params, number)
        return self.answer(number)

    def begin(self, **more: Any) -> None:
        """Introduce the editor."""
        told = {"processId": self._process_id, "rootUri": self.folder.as_uri(), "capabilities": {}, **more}
        assert "result" in self.ask("initialize", told, "begin")
        self.say("initialized", {})

    def open(self, name: str = "a.md", text: str = FAULT) -> str:
        """Open a document."""
        uri = (self.folder / name).as_uri()
        document = {"uri": uri, "languageId": "markdown", "version": 1, "text": text}
        self.say("textDocument/didOpen", {"textDocument": document})
        return uri

    def published(self, uri: str) -> list[dict[str, Any]]:
        """What is next published for a document."""
        while (message := self.hear()).get("method") != "textDocument/publishDiagnostics":
            pass
        assert message["params"]["uri"] == uri
        found: list[dict[str, Any]] = message["params"]["diagnostics"]
        return found

    def checkers(self) -> list[int]:
        """The processes that the server has started."""
        children = Path(f"/proc/{self.server.pid}/task/{self.server.pid}/children").read_text()
        return [int(child) for child in children.split()]

    def end(self) -> tuple[int, str]:
        """What becomes of the server: its exit code, and what it said on standard error."""
        _, told = self.server.communicate(timeout=120)
        return self.server.returncode, told.decode()


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[Any]:
    """Start a server to talk with."""
    made: list[Wire] = []

    def start(*arguments: str, process: int | None = None) -> Wire:
        made.append(Wire(tmp_path, *arguments, process=process))
        return made[-1]

    yield start
    for one in made:
        one.server.kill()
        one.server.communicate()


def gone(process: int) -> bool:
    """Wait until a process is no more, or nothing but an entry in a table."""
    for _ in range(1200):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def test_after_a_leave_it_ends_well(wire: Any) -> None:
    server = wire("--stdio")
    server.begin()
    server.published(server.open())
    children = server.checkers()
    assert server.ask("shutdown", None, 1)["result"] is None
    assert server.ask("textDocument/hover", {}, 2)["error"]["code"] == -32600
    server.say("exit")
    assert server.end() == (0, "")
    assert children and all(map(gone, children))


@pytest.mark.parametrize("way", ["exit", "end of input", "killed"])
def test_without_a_leave_it_ends_too(wire: Any, way: str) -> None:
    server = wire()
    server.begin()
    server.published(server.open())
    server.open("b.md", FAULT * 20_000)  # a check that is under way when the editor dies
    children = server.checkers()
    if way == "killed":
        server.server.send_signal(signal.SIGKILL)
    elif way == "exit":
        server.say("exit")
    else:
        server._in.close()
        server.server.stdin = None
    assert server.end()[0] == {"killed": -signal.SIGKILL}.get(way, 1)
    assert children and all(map(gone, children))


def test_it_ends_with_the_process_of_the_editor(wire: Any) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as editor:
        server = wire(process=editor.pid)
        server.begin()
        server.published(server.open())
        children = server.checkers()
        editor.kill()
    assert server.server.wait(timeout=120) == 1
    assert children and all(map(gone, children))


def test_messages_that_mean_nothing_are_survived(wire: Any) -> None:
    server = wire()
    assert server.ask("textDocument/hover", {}, 1)["error"]["code"] == -32002
    server.begin()
    nothing = (
        *(b"null", b"[]", b"7", b"{}", b'{"jsonrpc": "2.0"}', b'{"jsonrpc": 2}', b"{", b"\xff\xfe", b'"\\ud800"'),
        *(b"[" * 100_000, b'{"jsonrpc": "2.0", "id": [], "method": {}}', b'{"jsonrpc": "2.0", "id": 9, "result": 1}'),
    )
    server.raw(
        os.urandom(5000).replace(b"\n", b"") + b"\r\n\r\n\n\nContent-Length: x\r\n\r\nContent-Length: -5\r\n\r\n"
    )
    for body in nothing:
        server.raw(b"content-LENGTH:%d\r\nX-More: 1\r\n\r\n%s" % (len(body), body))
    nobody = {"task": "ignore-line", "uri": "file:///x", "version": 1, "number": -1}
    wrong: dict[str, Any] = {
        "textDocument/hover": {"textDocument": {"uri": 7}, "position": "here"},
        "textDocument/codeAction": {"textDocument": None},
        "codeAction/resolve": {
            "title": "x",
            "data": nobody,
        },
        "no/such": {},
        "initialize": {"capabilities": {}},
    }
    for number, (method, params) in enumerate(wrong.items()):
        assert server.ask(method, params, f"wrong {number}")["error"]["code"] < 0, method
    for method, params in {
        "textDocument/didOpen": {"textDocument": {"uri": "file:///a.md", "text": 7}},
        "textDocument/didChange": {
            "textDocument": {"uri": "file:///no.md", "version": 1},
            "contentChanges": [{"text": "x"}],
        },
        "textDocument/didClose": {"textDocument": {"uri": "file:///no.md"}},
        "textDocument/didSave": {"textDocument": {"uri": "\0"}},
        "workspace/didChangeWorkspaceFolders": {"event": {"added": [], "removed": [{"uri": "x", "name": "x"}]}},
        "workspace/didChangeConfiguration": {"settings": [1]},
        "$/cancelRequest": {"id": 99},
    }.items():
        server.say(method, params)
    for uri in ("file://%00/a.md", "file:///%00.md", "//[", "file:", "", "untitled:", "file://host/a.md"):
        document = {"uri": uri, "languageId": "markdown", "version": 1, "text": "\ud800 of of"}
        server.say("textDocument/didOpen", {"textDocument": document})
        server.say("textDocument/didClose", {"textDocument": {"uri": uri}})
    uri = server.open()
    beyond = {"start": {"line": 2**31 - 1, "character": 0}, "end": {"line": 0, "character": 2**31 - 1}}
    change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"range": beyond, "text": "\nOf of.\n"}]}
    server.say("textDocument/didChange", change)
    while not (found := server.published(uri)) or found[-1]["range"]["start"]["line"] == 0:
        pass
    assert (
        server.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": beyond["start"]}, 8)["result"]
        is None
    )
    server.ask("shutdown", None, "over")
    server.say("exit")
    assert server.end() == (0, "")


def test_a_message_without_end_ends_it_in_a_line(wire: Any) -> None:
    server = wire()
    server.begin()
    server.raw(b"Content-Length: 99999999999\r\n\r\n{}")
    code, told = server.end()
    assert (code, told) == (
        2,
        "digestlint: error: standard input: a message of 99,999,999,999 bytes; no more than 268,435,456 can be read\n",
    )


def test_questions_are_answered_while_a_long_text_is_checked(wire: Any) -> None:
    server = wire()
    server.begin()
    uri = server.open("short.md")
    assert len(server.published(uri)) == 1
    long = server.open("long.md", "".join(f"{number} the the ferry, and of of it.\n\n" for number in range(60_000)))
    place = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 22}}
    assert "TY003" in server.ask("textDocument/hover", place, 1)["result"]["contents"]["value"]
    change = {"textDocument": {"uri": long, "version": 2}, "contentChanges": [{"text": FAULT}]}
    server.say("textDocument/didChange", change)
    # Of the long text nothing is published: its check was called off.
    assert len(server.published(long)) == 1
    change = {"textDocument": {"uri": long, "version": 3}, "contentChanges": [{"text": FAULT + FAULT * 2500}]}
    server.say("textDocument/didChange", change)
    first, *others = server.published(long)
    assert first["message"] == "501 more findings are not shown here; `digestlint check` tells all"
    assert len(others) == 2000


def test_a_checker_that_dies_is_told_and_another_begins(wire: Any) -> None:
    server = wire()
    server.begin()
    uri = server.open()
    assert len(server.published(uri)) == 1
    server.open("b.md", FAULT * 20_000)
    (child,) = server.checkers()
    os.kill(child, signal.SIGKILL)
    while (message := server.hear()).get("method") != "window/showMessage":
        pass
    assert "exit code -9" in message["params"]["message"]
    change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": FAULT * 2}]}
    server.say("textDocument/didChange", change)
    assert len(server.published(uri)) == 2


def test_a_folder_that_goes_is_survived(wire: Any, tmp_path: Path) -> None:
    server = wire()
    server.begin(workspaceFolders=[{"uri": (tmp_path / "in").as_uri(), "name": "in"}])
    server.open("in/a.md")
    while (message := server.hear()).get("method") != "window/showMessage":
        pass
    assert f"nothing can be checked in {tmp_path / 'in'}: No such file or directory" in message["params"]["message"]
    (tmp_path / "in").mkdir()
    uri = (tmp_path / "in" / "a.md").as_uri()
    server.say("textDocument/didSave", {"textDocument": {"uri": uri}})
    change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": FAULT}]}
    server.say("textDocument/didChange", change)
    assert len(server.published(uri)) == 1


def test_without_its_library_it_says_how_to_add_it(tmp_path: Path) -> None:
    # As where the extra is not installed: its module is not there.
    program = "import sys; sys.modules['pygls'] = None; from digestlint.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", program, "server"], capture_output=True, cwd=tmp_path, timeout=120, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        "digestlint: error: server: it needs pygls; install it with `pip install 'digestlint[server]'`\n"
    )
