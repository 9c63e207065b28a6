"""Checks that can be called off: the clock that every stage of a check looks at says when to stop."""

from __future__ import annotations

from digestlint.timing import Clock


class CalledOff(BaseException):
    """Nobody wants the outcome of the check any longer. No rule's failure, and so no `Exception`."""


class Interruptible(Clock):
    """A clock that stops the check with a number once that is called off; from another thread, in whichever order."""

    def __init__(self) -> None:
        super().__init__()
        self._at_work = 0
        self._off: set[int] = set()
        self._is_over = False

    def begin(self, number: int) -> None:
        """The check with this number begins. Raises CalledOff."""
        self._at_work = number
        self.lap("")

    def call_off(self, number: int) -> None:
        """Nobody wants the outcome of the check with this number."""
        self._off.add(number)

    def stop(self) -> None:
        """Nobody wants anything any longer."""
        self._is_over = True

    def end(self) -> None:
        """What is done from here on is nobody's check."""
        self._off.discard(self._at_work)
        self._at_work = 0

    def lap(self, stage: str) -> None:
        """A stage is done. Raises CalledOff where the check is called off."""
        if self._at_work and (self._is_over or self._at_work in self._off):
            raise CalledOff
