"""The keeper, a process beside a run: it starts the LanguageTool server when one is wanted, and ends it with the run.

It listens on loopback and answers one line with one, so that of many processes that ask at once the first starts the
server and all get its address. It ends when its standard input does, which the run holds: also where the run is killed.
Until a server is wanted it loads nothing but the standard library, since most runs find all answers in their cache.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digestlint_languagetool.server import LocalServer

ADDRESS = "address"
"""Asks for the server's address; the answer is it, or `FAILED` and why."""
TURN = "turn"
"""Asks, with a number of bytes, when the public server may be sent so many; the answer comes when it may."""
FAILED = "failed"

# https://dev.languagetool.org/public-http-api: 20 requests and 75 KB of text a minute.
_MINUTE = 60.0
_MOST_REQUESTS = 20
_MOST_BYTES = 75_000
# Seconds for what was begun to be cleaned up, such as a half of a download.
_TO_CLEAN_UP = 5.0


class Pace:
    """When the next request may go to the public server, by those of the last minute."""

    def __init__(self) -> None:
        self._sent: deque[tuple[float, int]] = deque()

    def wait(self, now: float, size: int) -> float:
        """In how many seconds a request of `size` bytes may be sent; from then on it counts as sent."""
        while self._sent and self._sent[0][0] <= now - _MINUTE:
            self._sent.popleft()
        at = now
        sent = list(self._sent)
        while sent and (len(sent) >= _MOST_REQUESTS or sum(one for _, one in sent) + size > _MOST_BYTES):
            at = max(at, sent.pop(0)[0] + _MINUTE)
        self._sent.append((at, size))
        return at - now


class Keeper:
    """Answers what processes of the run ask for."""

    def __init__(self, directory: str) -> None:
        self._directory = directory
        self._server: LocalServer | None = None
        self._answer = ""
        self._pace = Pace()

    def answer(self, asked: list[str]) -> str:
        """The answer to a line of words."""
        if asked[:1] == [ADDRESS]:
            self._answer = self._answer or self._start()
            return self._answer
        if asked[:1] == [TURN]:
            time.sleep(self._pace.wait(time.monotonic(), int(asked[1])))
            return TURN
        return f"{FAILED} unknown request"

    def _start(self) -> str:
        from digestlint_languagetool.server import LocalServer, ServerError

        try:
            self._server = LocalServer(self._directory)
            return self._server.start()
        except ServerError as error:
            return f"{FAILED} {error}"

    def stop(self) -> None:
        """End the server."""
        if self._server is not None:
            self._server.stop()


def main() -> None:
    """Answer until the run ends."""
    # Else it is what the shell that started the run left, which may be to ignore it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    (directory,) = json.loads(sys.argv[1])
    keeper = Keeper(directory)
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_end_with_run, daemon=True).start()
    try:
        sys.stdout.write(f"{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        while True:
            connection, _ = listener.accept()
            with contextlib.suppress(OSError), connection, connection.makefile("rw", encoding="utf-8") as lines:
                lines.write(keeper.answer(lines.readline().split()) + "\n")
    except KeyboardInterrupt:
        pass
    finally:
        keeper.stop()


def _end_with_run() -> None:
    sys.stdin.buffer.read()
    # Into the first thread, so that what it does is cleaned up; where it waits for Windows, it can't be reached.
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
    else:
        signal.raise_signal(signal.SIGINT)
    threading.main_thread().join(_TO_CLEAN_UP)
    os._exit(0)


if __name__ == "__main__":
    main()
