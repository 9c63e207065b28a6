"""When documents are checked: some time after their last change, each version once, and no old outcome over a newer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from digestlint.report import Problem
from digestlint.server.checkers import Checker, CheckerError, Checkers
from digestlint.server.documents import Document, Documents
from digestlint.server.messages import Check, Checked, Text

# A text that takes long to check waits as long for the next change, up to so many seconds.
_MOST_WAITING = 2.0


class Outdated(Exception):
    """The document has changed or was closed while its outcome was awaited."""


@dataclass
class _State:
    """How far the checks of a document are. `edits` counts its changes, `done` is the count that the outcome is of."""

    edits: int = 0
    done: int = -1
    outcome: Checked = Checked(is_digest=False)
    seconds: float = 0.0
    timer: asyncio.TimerHandle | None = None
    check: asyncio.Task[None] | None = None
    waiting: list[asyncio.Future[Checked]] = field(default_factory=list)


class Checking:
    """Checks the open documents; `publish` is told what was found in one that has not changed meanwhile."""

    def __init__(self, documents: Documents, checkers: Checkers, publish: Callable[[Document, Checked], None]) -> None:
        self._documents = documents
        self._checkers = checkers
        self._publish = publish
        self._states: dict[str, _State] = {}

    def changed(self, document: Document, wait: float) -> None:
        """A document is new or has changed, or what it is checked by: check it after `wait` seconds without more."""
        state = self._states.setdefault(document.uri, _State())
        state.edits += 1
        self._outdate(state)
        delay = max(wait, min(state.seconds, _MOST_WAITING)) if wait else 0.0
        state.timer = asyncio.get_running_loop().call_later(delay, self._start, document, state)

    def closed(self, document: Document) -> None:
        """A document is no longer open."""
        state = self._states.pop(document.uri, None)
        if state:
            self._outdate(state)

    async def outcome(self, document: Document) -> Checked:
        """What was found in a document as it stands; its check does not wait any longer. Raises Outdated."""
        state = self._states.get(document.uri)
        if state is None:
            raise Outdated
        if state.done == state.edits:
            return state.outcome
        if state.check is None:
            self._start(document, state)
        waiting: asyncio.Future[Checked] = asyncio.get_running_loop().create_future()
        state.waiting.append(waiting)
        return await waiting

    def by(self, document: Document) -> tuple[Checker, Text] | None:
        """Who checks a document, and as what; None for what is left alone."""
        path = document.path(self._checkers.first)
        if path is None:
            return None
        return self._checkers.of(path), Text(str(path), document.text, document.is_file)

    def _outdate(self, state: _State) -> None:
        """What is under way for a document is of no use."""
        if state.timer:
            state.timer.cancel()
        if state.check:
            state.check.cancel()
        state.timer = state.check = None
        waiting, state.waiting = state.waiting, []
        for one in waiting:
            if not one.done():
                one.set_exception(Outdated())

    def _start(self, document: Document, state: _State) -> None:
        if state.timer:
            state.timer.cancel()
        state.timer = None
        state.check = asyncio.create_task(self._check(document, state))

    async def _check(self, document: Document, state: _State) -> None:
        """Check a document; a change meanwhile cancels this."""
        begun = time.monotonic()
        by = self.by(document)
        try:
            found = await by[0].ask(Check(by[1])) if by else None
        except CheckerError as error:
            found = Checked(is_digest=False, others=(Problem("", str(error)),))
        if self._states.get(document.uri) is not state:
            return
        state.seconds = time.monotonic() - begun
        state.outcome = found or Checked(is_digest=False)
        state.done, state.check = state.edits, None
        self._publish(document, state.outcome)
        waiting, state.waiting = state.waiting, []
        for one in waiting:
            if not one.done():
                one.set_result(state.outcome)
