"""The process of a checker: `python -P -m digestlint.server.process`, with messages on standard input and output.

Three threads: one takes in what the editor's side says, one checks, and one answers what is asked meanwhile. The
process ends when its standard input does, so that it never outlives the one that started it.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread, Timer
from typing import Any, BinaryIO

from digestlint.plugins import told
from digestlint.server.folder import Folder
from digestlint.server.interruptible import CalledOff, Interruptible
from digestlint.server.messages import Begin, CallOff, Check, CorpusRead, Failed, LookAgain, framed, received
from digestlint.server.remedies import Remedies

# Seconds that plugins have to end what they have running.
_PATIENCE = 5.0
_END = (0, None)


class Process:
    """Reads messages of `source`, and writes answers to `out`."""

    def __init__(self, source: BinaryIO, out: BinaryIO) -> None:
        self._source = source
        self._out = out
        self._writing = Lock()
        self._clock = Interruptible()
        self._folder = Folder(self._clock)
        self._checks: SimpleQueue[tuple[int, Any]] = SimpleQueue()
        self._questions: SimpleQueue[tuple[int, Any]] = SimpleQueue()

    def run(self) -> None:
        """Check what comes, until nothing more does."""
        Thread(target=self._listen, daemon=True).start()
        Thread(target=self._answer, daemon=True).start()
        while (came := self._next()) != _END:
            number, message = came
            match message:
                case Begin():
                    self._folder.begin(message.wishes)
                case LookAgain():
                    self._folder.look_again()
                case Check():
                    self._check(number, message)
        self._folder.close()

    def _next(self) -> tuple[int, Any]:
        """What is to be done next; while nothing is, the other digests are read."""
        while True:
            try:
                return self._checks.get_nowait()
            except Empty:
                more = self._read_on()
                if more is False:
                    self._send(0, CorpusRead())
                elif more is None:
                    return self._checks.get()

    def _read_on(self) -> bool | None:
        try:
            return self._folder.read_on()
        except Exception as error:
            self._send(0, Failed(told(error)))
            return None

    def _check(self, number: int, message: Check) -> None:
        try:
            self._clock.begin(number)
            answer: object = self._folder.check(message.document)
        except CalledOff:
            answer = None
        except Exception as error:
            answer = Failed(told(error))
        finally:
            self._clock.end()
        self._send(number, answer)

    def _answer(self) -> None:
        remedies = Remedies(self._folder)
        while True:
            number, question = self._questions.get()
            try:
                answer: object = remedies.answer(question)
            except Exception as error:
                answer = Failed(told(error))
            self._send(number, answer)

    def _listen(self) -> None:
        while (came := received(self._source)) is not None:
            _, message = came
            if isinstance(message, CallOff):
                self._clock.call_off(message.number)
            elif isinstance(message, Begin | Check | LookAgain):
                self._checks.put(came)
            else:
                self._questions.put(came)
        # Whoever asked is gone: what is at work stops, and if it does not, the process ends all the same.
        deadline = Timer(_PATIENCE, os._exit, (1,))
        deadline.daemon = True
        deadline.start()
        self._clock.stop()
        self._checks.put(_END)

    def _send(self, number: int, message: object) -> None:
        with self._writing, suppress(OSError):  # where nobody reads any longer, standard input ends as well
            self._out.write(framed(number, message))
            self._out.flush()


def main() -> None:
    """Be a checker for the working directory."""
    # At Ctrl-C the process that started this one ends, and with it this one's standard input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what rules and plugins print must not get between the messages
    Process(os.fdopen(os.dup(0), "rb"), out).run()
    # Threads are at work still, and nothing of theirs is wanted.
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
