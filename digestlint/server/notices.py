"""What an editor is told in a message: what can't be done, once for as long as it lasts."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Notices:
    """Problems by who has them; `show` is told of one that is new."""

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show
        self._by_source: dict[str, frozenset[str]] = {}

    def has(self, source: str, problems: Iterable[str]) -> None:
        """These are the problems of a source, such as a document, as it stands."""
        new = tuple(dict.fromkeys(problems))
        known = frozenset[str]().union(*self._by_source.values())
        self._by_source[source] = frozenset(new)
        for problem in new:
            if problem not in known:
                self._show(problem)

    def forget(self, source: str) -> None:
        """A source is gone, and its problems with it."""
        self._by_source.pop(source, None)
