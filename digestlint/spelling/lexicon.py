"""The words that English has: which are known, how common they are, and which a slip may have been meant for."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntFlag
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from digestlint.spelling.edits import distance
from digestlint.spelling.keys import ALPHABET, deletions, double_deletions, skeleton
from digestlint.spelling.tables import HashTable, TableFile

LOWER, CAPITAL = 1, 2
"""Bits of a word's cases: it stands in a list in small letters, and with a capital."""

# Beyond this, a word that no dictionary has is in use: LinkedIn, wtf.
_IN_USE = 4.0
# The level 95 of SCOWL, in steps of five.
_RAREST = 19
# Words from here on may be two letters off, where none as common as this is nearer.
_LONG, _NEARER = 6, 3.3
# So many words are remembered; a text asks for the same ones again and again.
_REMEMBERED = 1 << 16
_CODES = {letter: code for code, letter in enumerate(ALPHABET)}
# The cost of three letters that hold one outside the alphabet.
_ODD_LETTER = 160


class Region(IntFlag):
    """The varieties of English in which a spelling is a first choice."""

    AMERICAN = 1
    BRITISH = 2
    OXFORD = 4
    """British with -ize."""
    CANADIAN = 8
    AUSTRALIAN = 16
    ALL = 31


class Known(NamedTuple):
    """What SCOWL says of a word: its level (10 for the commonest words, 80 for the rarest), varieties and cases."""

    level: int
    regions: Region
    cases: int


class Lexicon:
    """The data that comes with digestlint, mapped. Words are looked up in small letters, with ' for an apostrophe."""

    def __init__(self, folder: Path) -> None:
        words = TableFile(folder / "words.bin")
        self._words = HashTable(words, "words")
        self._names_trigrams = words.bytes_of("names")
        frequencies = TableFile(folder / "frequencies.bin")
        self._zipf = HashTable(frequencies, "zipf")
        self._trigrams = frequencies.bytes_of("trigrams")
        corrections = TableFile(folder / "corrections.bin")
        self._index = HashTable(corrections, "index")
        self._texts = corrections.bytes_of("texts")
        self._starts = corrections.numbers("starts")
        self._names = corrections.numbers("names")[0]
        self.known = lru_cache(_REMEMBERED)(self._known)
        self.zipf = lru_cache(_REMEMBERED)(self._zipf_of)
        self.costs = lru_cache(_REMEMBERED)(self._costs)

    def _known(self, word: str) -> Known | None:
        """What the dictionary has of a word, or None. Words of its rarest level are likelier slips than meant."""
        value = self._words.first(word)
        if value < 0 or value & 31 == _RAREST:
            return None
        return Known((value & 31) * 5, Region(value >> 5 & 31), value >> 10)

    def is_rare(self, word: str) -> bool:
        """Whether a word is known at the rarest level alone."""
        value = self._words.first(word)
        return value >= 0 and value & 31 == _RAREST

    def _zipf_of(self, word: str) -> float:
        """How common a word is: log10 of its uses in thousand million words; 0 for less than 10."""
        return max(0, self._zipf.first(word)) / 100

    def accepts(self, word: str) -> bool:
        """Whether nothing speaks against a word: a dictionary has it, or very many people use it."""
        value = self._words.first(word)
        return (value >= 0 and value & 31 != _RAREST) or self._zipf.first(word) >= 100 * _IN_USE

    def suggestions(self, word: str) -> list[tuple[str, int, bool]]:
        """The words that may have been meant: each in its own case, how many slips off, and whether it is a name.

        All words one slip off, those of one length with two where the word is long, and those that sound alike.
        """
        sound = skeleton(word)
        found = self._apart(word, self._index.all((word, *deletions(word), sound)), sound)
        # A word two slips away must be far more common than one that is one slip away.
        if len(word) < _LONG or any(apart == 1 and self.zipf(text.lower()) >= _NEARER for text, apart, _ in found):
            return found
        return list({*found, *self._apart(word, self._index.all(double_deletions(word)), sound)})

    def _apart(self, word: str, numbers: Iterable[int], sound: str) -> list[tuple[str, int, bool]]:
        found = []
        for number in numbers:
            text = str(self._texts[self._starts[number] : self._starts[number + 1] - 1], "utf-8")
            lower = text.lower()
            if lower == word or abs(len(lower) - len(word)) > 2:
                continue
            slips = distance(word, lower, 2 if lower[0] == word[0] else 1)
            if slips == 2 and len(word) < _LONG and skeleton(lower) != sound:
                continue
            if slips < 3:
                found.append((text, slips, number < self._names))
        return found

    def _costs(self, word: str, as_name: bool = False) -> tuple[float, float]:
        """How unlike English the letters of a word follow each other, in nats: on average, and at its oddest place.

        `as_name` asks how unlike names that English texts have.
        """
        costs = self._names_trigrams if as_name else self._trigrams
        codes = [0, 0, *(_CODES.get(letter, -1) for letter in word), 0]
        size = len(ALPHABET)
        found = []
        for a, b, c in zip(codes, codes[1:], codes[2:], strict=False):
            found.append(_ODD_LETTER if min(a, b, c) < 0 else costs[(a * size + b) * size + c])
        return sum(found) / len(found) / 16, max(found) / 16


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon that comes with digestlint, opened once."""
    return Lexicon(Path(__file__).parent.with_name("data"))
