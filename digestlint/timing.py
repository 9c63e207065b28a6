"""Where the time of a run goes: `--timing`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from time import process_time

OTHERS = "other"
"""The stage of what no lap names."""


class Clock:
    """Sums up seconds of CPU by stage: a lap adds what has passed since the one before, or since the process began.

    A clock that is not `running` measures nothing and costs next to nothing.
    """

    def __init__(self, *, running: bool = False) -> None:
        self.running = running
        self.seconds: dict[str, float] = {}
        self._last = 0.0

    def lap(self, stage: str) -> None:
        """What has passed since the last lap was spent on `stage`."""
        if self.running:
            now = process_time()
            self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._last
            self._last = now

    def clear(self) -> dict[str, float]:
        """The sums so far, which begin anew with this moment."""
        self.lap(OTHERS)
        seconds, self.seconds = self.seconds, {}
        return seconds

    def add(self, seconds: Mapping[str, float]) -> None:
        """Add the sums of another process."""
        for stage, spent in seconds.items():
            self.seconds[stage] = self.seconds.get(stage, 0.0) + spent

    def lines(self) -> Iterator[str]:
        """A table for people: every stage with its seconds and its share, in the order in which they began."""
        self.lap(OTHERS)
        whole = sum(self.seconds.values())
        width = max(map(len, self.seconds))
        for stage, seconds in (*self.seconds.items(), ("all", whole)):
            yield f"{stage:<{width}} {seconds:8.3f} s {seconds / whole:7.1%}"
