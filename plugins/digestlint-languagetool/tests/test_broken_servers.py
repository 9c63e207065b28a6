"""A server that is down, slow, or none at all costs its own findings, and says why once."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

SOURCES = "give `server`, `directory` or `download` under [plugin-settings.languagetool]"
FAULTS = {
    name: "The ministers says that the the ferry is late.\n" for name in ("a.txt", "b.txt", "c.txt", "d.txt", "e.txt")
}


@pytest.fixture
def lost(files: Any, check: Any) -> Callable[..., str]:
    """Check some files: what digestlint finds by itself is there, and one line says why the rest is not."""

    def run(settings: dict[str, Any]) -> str:
        files(FAULTS)
        done = check(*FAULTS, settings=settings, select="LT,TY003")
        assert done.code == 2
        assert [code for code, *_ in done.places] == ["TY003"] * len(FAULTS)
        (error,) = done.errors
        return str(error)

    return run


@pytest.fixture
def other_server() -> Iterator[Callable[[int, str], str]]:
    """Start a web server that answers everything alike; the value is its address."""
    servers: list[ThreadingHTTPServer] = []

    def start(status: int, body: str) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.send_response(status)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, format: str, *args: Any) -> None:
                pass

        servers.append(ThreadingHTTPServer(("127.0.0.1", 0), Handler))
        threading.Thread(target=servers[-1].serve_forever).start()
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_no_server_is_set(lost: Any) -> None:
    assert lost({}).startswith(f"plugin languagetool: no server is set; {SOURCES}")


def test_more_than_one_is_set(lost: Any) -> None:
    error = lost({"server": "http://localhost:1", "directory": "x"})
    assert error == "plugin languagetool: `server` and `directory` are both set; keep one of them"


def test_it_is_down(lost: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    assert lost({"server": address}) == (
        f"LanguageTool at {address}/: it can't be reached, or has died; is the server running?"
    )


def test_it_never_answers(lost: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        error = lost({"server": address, "timeout": 1})
    assert error.startswith(f"LanguageTool at {address}/: no answer within 1 s; ")


@pytest.mark.parametrize(
    ("status", "body", "cause"),
    [
        (200, "<html>Welcome</html>", "it says: <html>Welcome</html>"),
        (500, "Error: Internal Error", "it says: Error: Internal Error"),
        (200, "", "it says: nothing"),
        (426, "Limit", "it takes no more requests for now"),
        (413, "Error: Your text exceeds the limit of 0 characters", "it says: Error: Your text exceeds the limit of 0"),
        (200, "[]", "its answer can't be read"),
        (200, '{"matches": 5}', "its answer can't be read"),
        (200, '{"matches": [{"offset": 1}]}', "its answer can't be read"),
        (200, '{"matches": []}', "its answer can't be read ('software')"),
        (200, '{"matches": [], "warnings": {"incompleteResults": true}}', "it says: Results are incomplete"),
        (
            200,
            '{"matches": [{"offset": 9000, "length": 9, "message": "m", "replacements": [], "context": {"text": "", '
            '"offset": 0}, "rule": {"id": "R", "issueType": "x", "category": {"id": "C"}}}]}',
            "its answer can't be read",
        ),
    ],
)
def test_it_answers_rubbish(lost: Any, other_server: Any, status: int, body: str, cause: str) -> None:
    address = other_server(status, body)
    assert lost({"server": address}).startswith(f"LanguageTool at {address}/: {cause}")


def test_after_three_failures_in_a_row_it_is_not_asked_again(files: Any, check: Any) -> None:
    files(FAULTS)
    calls: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            calls.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(503)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as busy:
        threading.Thread(target=busy.serve_forever).start()
        check(*FAULTS, settings={"server": f"http://127.0.0.1:{busy.server_port}"})
        busy.shutdown()
    assert len(calls) == 3
