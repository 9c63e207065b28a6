"""Patterns for the places of a JSON file that hold prose, as the settings name them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from digestlint.api import regex

_STEP = regex(r"\[\]|[^.\[\]]+")
# A pattern, and what is left of it on the way to a place.
_Rest = tuple[str, tuple[str, ...]]


class PathPatterns:
    """Patterns such as ``body`` or ``sections[].bullets[]``: keys, and ``[]`` for the elements of an array.

    A pattern fits where the path to a string ends in it, so that ``body`` is every key of that name. Behind the
    last key ``[]`` may be left out. Raises ValueError for a pattern that names no key.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        whole = []
        for pattern in patterns:
            steps = tuple(_STEP.findall(pattern))
            if not any(step != "[]" for step in steps) or "".join(steps) != pattern.replace(".", ""):
                raise ValueError(f"{pattern!r} is no path; write keys with dots between them, as in sections[].text")
            whole.append((pattern, steps))
        self.whole: frozenset[_Rest] = frozenset(whole)

    @cached_property
    def root(self) -> Paths:
        """The way in, before the first key."""
        return Paths(self, frozenset())


class Paths:
    """What is left of the patterns on the way to one place of the tree."""

    __slots__ = ("_patterns", "_rests")

    def __init__(self, patterns: PathPatterns, rests: frozenset[_Rest]) -> None:
        self._patterns = patterns
        self._rests = rests

    def into(self, key: str | None) -> Paths:
        """One step further: under a key, or, with None, at an element of an array."""
        step = "[]" if key is None else key
        all_rests = self._rests | self._patterns.whole
        rests = {(pattern, rest[1:]) for pattern, rest in all_rests if rest and rest[0] == step}
        if key is None:
            rests |= {(pattern, rest) for pattern, rest in self._rests if not rest}
        return Paths(self._patterns, frozenset(rests))

    def choosing(self, key: str | None) -> set[str]:
        """The patterns that name a string here, under a key or as an element of an array."""
        return {pattern for pattern, rest in self.into(key)._rests if not rest}
