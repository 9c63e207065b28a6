"""What stands in several files of a run, found without holding what all of them say: by numbers in place of texts."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import NamedTuple

from digestlint.diagnostic import Place
from digestlint.text import Position

# Two numbers meet by chance on one of so many marks; of ten million different texts, one in fifteen does.
_MARKS = 1 << 27


def number_of(text: str) -> int:
    """What a text is known by: 64 bits, the same for the same text, and in practice for no other."""
    return int.from_bytes(blake2b(text.encode(errors="surrogatepass"), digest_size=8).digest(), "big")


def recurring(numbers: Iterable[int]) -> set[int]:
    """The numbers that stand twice or more; of the others, some that nobody will ask for again may be among them."""
    marks = bytearray(_MARKS // 8)
    found: set[int] = set()
    for number in numbers:
        at, bit = (number % _MARKS) >> 3, 1 << (number & 7)
        if marks[at] & bit:
            found.add(number)
        else:
            marks[at] |= bit
    return found


class Places(NamedTuple):
    """Places in one file, as what outlives it in little memory: four numbers each."""

    filename: str
    numbers: array[int]

    @classmethod
    def of(cls, places: Sequence[Place], filename: str) -> Places:
        """These places, all of them of one file."""
        return cls(filename, array("I", (number for one in places for at in one[1:] for number in at)))

    def at(self, index: int) -> Place:
        """One of the places."""
        row, column, end_row, end_column = self.numbers[4 * index : 4 * index + 4]
        return Place(self.filename, Position(row, column), Position(end_row, end_column))
