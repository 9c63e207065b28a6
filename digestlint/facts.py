"""What the rules that compare files remember of one file, as it is or packed: of many files it is kept packed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from digestlint.packing import PackingError, pack, unpack


class _Part:
    """The facts of one rule, or of several that share them; at least one of `value` and `data` is there."""

    __slots__ = ("data", "packages", "value")

    def __init__(self, value: tuple[Any, ...] | None, data: bytes | None, packages: Collection[str] | None) -> None:
        self.value = value
        self.data = data
        self.packages = packages


class Facts:
    """Facts by the codes of rules."""

    __slots__ = ("_numbers", "_parts")

    def __init__(self, facts: Mapping[str, tuple[Any, ...]] | None = None) -> None:
        distinct = {id(one): one for one in (facts or {}).values()}
        numbers = {key: number for number, key in enumerate(distinct)}
        self._parts = [_Part(one, None, None) for one in distinct.values()]
        self._numbers = {code: numbers[id(one)] for code, one in (facts or {}).items()}

    @classmethod
    def stored(cls, numbers: dict[str, int], parts: Collection[bytes], packages: Collection[str]) -> Facts:
        """Facts as they were kept: see `stowed`; their classes are of modules of these top-level packages."""
        facts = cls()
        facts._parts = [_Part(None, one, packages) for one in parts]
        facts._numbers = numbers
        return facts

    def __contains__(self, code: str) -> bool:
        return code in self._numbers

    def part(self, code: str) -> object:
        """The same object for all codes that share their facts."""
        return self._parts[self._numbers[code]]

    def of(self, code: str) -> tuple[Any, ...]:
        """The facts of a rule. Raises PackingError where what was stored is damaged."""
        part = self._parts[self._numbers[code]]
        if part.value is not None:
            return part.value
        assert part.data is not None
        found: tuple[Any, ...] = unpack(part.data, part.packages)
        return found

    def codes(self) -> Collection[str]:
        """The rules that remember something."""
        return self._numbers.keys()

    def stowed(self) -> tuple[dict[str, int], list[bytes]]:
        """All of it as plain values: the number of each code's part, and the parts. Raises PackingError."""
        for part in self._parts:
            if part.data is None:
                part.data = pack(part.value)
        return self._numbers, [part.data for part in self._parts if part.data is not None]

    def shrink(self) -> None:
        """Take less memory: only what is no plain data stays as it is."""
        for part in self._parts:
            try:
                part.data = pack(part.value) if part.data is None else part.data
                part.value = None
            except PackingError:
                continue
