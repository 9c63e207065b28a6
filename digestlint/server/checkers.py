"""The processes that check, one for each folder: started when first needed, ended with what they are for."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from pathlib import Path
from typing import Any

from digestlint.config import NAMES
from digestlint.server.messages import LENGTH, Begin, CallOff, Failed, Wishes, framed, unframed

# Seconds after which a check that was called off and does not stop is ended with its process: a stage of a check takes
# so long in a very long text alone, or where a rule hangs.
_PATIENCE = 5.0
# Seconds that a process has to end by itself.
_FAREWELL = 2.0


class CheckerError(Exception):
    """A checker that can't be started, or died; the message says so in a line."""


class _Restarted(Exception):
    """The process was ended for the sake of a question that comes behind."""


class Checker:
    """The process that checks the documents of one folder. `news` is told what it says without being asked."""

    def __init__(self, folder: Path, wishes: Wishes, news: Callable[[Path, object], None]) -> None:
        self.folder = folder
        self._wishes = wishes
        self._news = news
        self._process: Process | None = None
        self._starting: asyncio.Task[Process] | None = None
        self._listening: asyncio.Task[None] | None = None
        self._number = 0
        self._asked: dict[int, asyncio.Future[Any]] = {}
        self._restarted: set[int] = set()

    def begin(self, wishes: Wishes) -> None:
        """Take the settings anew, and what the editor wishes beside them."""
        self._wishes = wishes
        self.tell(Begin(wishes))

    def tell(self, message: object) -> None:
        """Say something that has no answer, if there is anybody to hear it."""
        if self._process and self._process.stdin and self._process.returncode is None:
            self._process.stdin.write(framed(0, message))

    async def ask(self, message: object) -> Any:
        """The answer to a question. Raises CheckerError; what is cancelled is called off."""
        while True:
            with contextlib.suppress(_Restarted):
                return await self._ask(message)

    async def _ask(self, message: object) -> Any:
        process = await self._started()
        self._number += 1
        number = self._number
        answer = self._asked[number] = asyncio.get_running_loop().create_future()
        assert process.stdin
        process.stdin.write(framed(number, message))
        try:
            told = await asyncio.shield(answer)
        except asyncio.CancelledError:
            self._call_off(process, number, answer)
            raise
        if isinstance(told, Failed):
            raise CheckerError(told.reason)
        return told

    def _call_off(self, process: Process, number: int, answer: asyncio.Future[Any]) -> None:
        """Let a question be; a process that stays with it all the same is ended, and the next question starts one."""
        self.tell(CallOff(number))
        answer.add_done_callback(lambda done: done.cancelled() or done.exception())  # nobody waits for it

        def end() -> None:
            if not answer.done():
                self._restarted.add(process.pid)
                self._kill(process)

        asyncio.get_running_loop().call_later(_PATIENCE, end)

    async def _started(self) -> Process:
        if self._starting is None and self._process and self._process.returncode is None:
            return self._process
        if self._starting is None:
            self._starting = asyncio.create_task(self._start())
        # Whoever gives up waiting must not leave half a process behind.
        return await asyncio.shield(self._starting)

    async def _start(self) -> Process:
        # Without -P a module in the folder could pass for one of ours.
        command = (sys.executable, "-P", "-m", "digestlint.server.process")
        try:
            process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, cwd=self.folder)
        except OSError as error:
            raise CheckerError(f"nothing can be checked in {self.folder}: {error.strerror or error}") from None
        finally:
            self._starting = None
        self._process = process
        self._listening = asyncio.create_task(self._listen(process))
        self.tell(Begin(self._wishes))
        return process

    async def _listen(self, process: Process) -> None:
        assert process.stdout
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                (length,) = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
                number, message = unframed(await process.stdout.readexactly(length))
                answer = self._asked.pop(number, None)
                if answer is None:
                    self._news(self.folder, message)
                elif not answer.done():
                    answer.set_result(message)
        self._kill(process)
        code = await process.wait()
        ended: Exception = CheckerError(f"what checks {self.folder} ended (exit code {code}); report it")
        if process.pid in self._restarted:
            self._restarted.discard(process.pid)
            ended = _Restarted()
        asked, self._asked = self._asked, {}
        for answer in asked.values():
            if not answer.done():
                answer.set_exception(ended)

    def _kill(self, process: Process) -> None:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()

    async def end(self) -> None:
        """End the process, at its leisure first."""
        if self._starting:
            with contextlib.suppress(CheckerError):
                await self._starting
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        assert process.stdin
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), _FAREWELL)
        except TimeoutError:
            self._kill(process)
            await process.wait()
        if self._listening:
            await self._listening


class Checkers:
    """The checkers by folder: those of the editor, and for a file outside of them the folder that it belongs to."""

    def __init__(self, wishes: Callable[[Path], Wishes], news: Callable[[Path, object], None]) -> None:
        self._wishes = wishes
        self._news = news
        self._folders: list[Path] = []
        self._checkers: dict[Path, Checker] = {}

    @property
    def first(self) -> Path:
        """The folder for documents that have none: the editor's first, else the one that it was started in."""
        return self._folders[0] if self._folders else Path.cwd()

    async def set_folders(self, folders: list[Path]) -> None:
        """Take the editor's folders; what checked others ends."""
        self._folders = folders
        gone = [folder for folder in self._checkers if folder not in folders]
        await asyncio.gather(*(self._checkers.pop(folder).end() for folder in gone))

    def of(self, path: Path) -> Checker:
        """The checker for a file: that of the innermost folder around it."""
        around = [folder for folder in self._folders if path.is_relative_to(folder)]
        folder = max(around, key=lambda one: len(one.parts)) if around else _home(path)
        if folder not in self._checkers:
            self._checkers[folder] = Checker(folder, self._wishes(folder), self._news)
        return self._checkers[folder]

    def begin(self) -> None:
        """Let all take the settings anew."""
        for folder, checker in self._checkers.items():
            checker.begin(self._wishes(folder))

    def tell(self, message: object) -> None:
        """Tell all something."""
        for checker in self._checkers.values():
            checker.tell(message)

    async def end(self) -> None:
        """End all."""
        await self.set_folders([])


def _home(path: Path) -> Path:
    """The folder from which a person would check a file: with the settings or the repository, else its own."""
    for folder in path.parents:
        if any(os.path.lexists(folder / name) for name in (*NAMES, ".git")):
            return folder
    return path.parent
