"""What the rules that compare files remember of one file, as it is or packed: of many files it is kept packed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from digestlint.packing import PackingError
from digestlint.parcels import Parcel, Spill


class _Part:
    """The facts of one rule, or of several that share them; at least one of `value` and `parcel` is there."""

    __slots__ = ("parcel", "value")

    def __init__(self, value: tuple[Any, ...] | None, parcel: Parcel | None) -> None:
        self.value = value
        self.parcel = parcel


class Facts:
    """Facts by the codes of rules."""

    __slots__ = ("_numbers", "_parts")

    def __init__(self, facts: Mapping[str, tuple[Any, ...]] | None = None) -> None:
        distinct = {id(one): one for one in (facts or {}).values()}
        numbers = {key: number for number, key in enumerate(distinct)}
        self._parts = [_Part(one, None) for one in distinct.values()]
        self._numbers = _known({code: numbers[id(one)] for code, one in (facts or {}).items()})

    @classmethod
    def stored(cls, numbers: dict[str, int], parts: Iterable[bytes], packages: Collection[str]) -> Facts:
        """Facts as they were kept: see `stowed`; their classes are of modules of these top-level packages."""
        facts = cls()
        facts._parts = [_Part(None, Parcel(one, packages)) for one in parts]
        facts._numbers = _known(numbers)
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
        assert part.parcel is not None
        found: tuple[Any, ...] = part.parcel.value
        return found

    def codes(self) -> Collection[str]:
        """The rules that remember something."""
        return self._numbers.keys()

    def stowed(self) -> tuple[dict[str, int], list[bytes]]:
        """All of it as plain values: the number of each code's part, and the parts. Raises PackingError."""
        for part in self._parts:
            part.parcel = part.parcel or Parcel.of(part.value)
        return self._numbers, [part.parcel.data for part in self._parts if part.parcel]

    def shrink(self, spill: Spill | None = None) -> None:
        """Take less memory, or with a `spill` next to none: only what is no plain data stays as it is."""
        for part in self._parts:
            try:
                part.parcel = part.parcel or Parcel.of(part.value)
            except PackingError:
                continue
            part.value = None
            if spill:
                part.parcel.spill(spill)


# The same rules collect facts of file after file: their numbers are kept once.
_NUMBERS: dict[tuple[tuple[str, int], ...], dict[str, int]] = {}


def _known(numbers: dict[str, int]) -> dict[str, int]:
    return _NUMBERS.setdefault(tuple(numbers.items()), numbers)
