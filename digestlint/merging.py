"""The facts of all files together, for the rules that compare them."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any, overload

from digestlint.file_result import FileResult
from digestlint.rule import CorpusRule

WithFacts = tuple[CorpusRule, Sequence[FileResult]]
"""A rule, and the files that it remembers something of."""


def sharing(rules: Sequence[WithFacts]) -> list[list[int]]:
    """The numbers of the rules, those together that share their facts."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for number, (rule, results) in enumerate(rules):
        groups.setdefault(tuple(map(id, _parts(rule, results))), []).append(number)
    return list(groups.values())


def _parts(rule: CorpusRule, results: Iterable[FileResult]) -> list[object]:
    """What tells merged facts from others."""
    return [type(rule).merge, *(result.facts.part(rule.code) for result in results)]


class Merged:
    """The facts of all files together; those of the last rule stay at hand for the next, which may share them."""

    def __init__(self) -> None:
        self._parts: list[object] = []
        self._facts: Sequence[Any] = ()

    def of(self, rule: CorpusRule, results: Sequence[FileResult]) -> Sequence[Any]:
        """The merged facts of a rule."""
        parts = _parts(rule, results)
        if list(map(id, parts)) != list(map(id, self._parts)):
            self._facts = ()  # before the next take their place in memory
            if type(rule).merge is CorpusRule.merge:
                self._facts = FileByFile(rule.code, results)
            else:
                self._facts = _merged(rule, (result.facts.of(rule.code) for result in results))
            self._parts = parts
        return self._facts


class FileByFile(Sequence[Any]):
    """The facts of one file after the other, taken out anew by each pass over them, so that none need be held.

    One that is asked for by its number is taken out with the others of its file.
    """

    def __init__(self, code: str, results: Sequence[FileResult]) -> None:
        self._code = code
        self._results = results
        self._last: tuple[int, Sequence[Any]] = -1, ()

    def __iter__(self) -> Iterator[Any]:
        for result in self._results:
            yield from result.facts.of(self._code)

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @cached_property
    def _ends(self) -> array[int]:
        """How many facts the files have up to each one."""
        return array("Q", accumulate(len(result.facts.of(self._code)) for result in self._results))

    @overload
    def __getitem__(self, at: int) -> Any: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Any]: ...
    def __getitem__(self, at: int | slice) -> Any:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        place = range(len(self))[at]
        number = bisect_right(self._ends, place)
        if self._last[0] != number:
            self._last = number, self._results[number].facts.of(self._code)
        return self._last[1][place - (self._ends[number - 1] if number else 0)]


def _merged(rule: CorpusRule, facts: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    """The facts as one, in their order: neighbours of like weight first, so that none is copied more than it must."""
    groups: list[tuple[int, tuple[Any, ...]]] = []
    for one in facts:
        weight = 1
        while groups and groups[-1][0] == weight:
            weight, one = weight * 2, rule.merge(groups.pop()[1], one)
        groups.append((weight, one))
    _, last = groups.pop()
    while groups:
        last = rule.merge(groups.pop()[1], last)
    return last
