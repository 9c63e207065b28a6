"""Words that stand together in well-known names: "Prime Minister", "Treaty Organization", "Hong Kong"."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from digestlint.spelling.tables import HashTable, TableFile

FIRST, SECOND, LEADS, HEADS = 1, 2, 4, 8
"""Bits of a word: it stands first in some pair, second in some, before any name (Senator), behind any (University)."""

LITTLE = frozenset("of the and for in to on at with upon an a".split())
"""Words that names have between others, and that pairs leave out: Bank (of) England."""


def pair_key(first: str, second: str) -> str:
    """The key of two words in small letters."""
    return f"{first} {second}"


class Pairs:
    """The pairs that come with digestlint, mapped when the first word is asked for. Words are in small letters."""

    def __init__(self, folder: Path) -> None:
        self._pairs = HashTable(TableFile(folder / "pairs.bin"), "pairs")
        self.places = lru_cache(1 << 14)(self._places)

    def _places(self, word: str) -> int:
        """Where a word stands in pairs: the bits above, 0 for in none."""
        return max(0, self._pairs.first(word))

    def has(self, first: str, second: str) -> bool:
        """Whether two words are a pair."""
        return self._pairs.first(pair_key(first, second)) >= 0


@lru_cache(maxsize=1)
def pairs() -> Pairs:
    """The pairs that come with digestlint, opened once."""
    return Pairs(Path(__file__).parent.with_name("data"))
