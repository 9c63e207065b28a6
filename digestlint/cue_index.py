"""Which of many patterns are worth a match on a text: those whose cues are among its words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from digestlint.cue_strings import WORD
from digestlint.cues import Clause, Demand

# Reading the cues of all built-in patterns takes as long as the rest of the start. `training/store_cues.py` writes
# them down; a rule that has changed since has another key, and its cues are read anew.
STORE = Path(__file__).with_name("data") / "cues.json"

StoredDemand = list[str]
"""A demand as it is stored: the words of each clause, with spaces between."""

_TEXT = bytes.maketrans(
    bytes(range(256)), bytes(code if chr(code) in WORD else ord(" ") for code in bytes(range(256)).lower())
)


def bare(folded: str) -> str:
    """A folded text, code point for code point, with its words in lower case and a space for all else."""
    return folded.encode("ascii", "replace").translate(_TEXT).decode("ascii")


def words_of(text: str) -> set[str]:
    """The words of a bare text; the first of them once more with a caret before it."""
    words = text.split()
    return {*words, "^" + words[0]} if words else set()


class CueIndex:
    """The demands of numbered patterns, as they are stored, by the words that their first clauses name."""

    def __init__(self, demands: Sequence[Sequence[StoredDemand]]) -> None:
        self.uncued = [number for number, of_pattern in enumerate(demands) if not of_pattern]
        """The patterns that may stand in any text."""
        by_word: dict[str, list[tuple[int, StoredDemand]]] = {}
        for number, of_pattern in enumerate(demands):
            for demand in of_pattern:
                entry = (number, demand)
                for word in demand[0].split(" "):
                    by_word.setdefault(word, []).append(entry)
        self._entries = _Entries(by_word)
        self._cues = frozenset(by_word)

    def candidates(self, words: set[str]) -> set[int]:
        """The numbers of the patterns whose cues are among the words of a text; no other pattern stands in it."""
        found: set[int] = set()
        for word in self._cues & words:
            for number, clauses in self._entries[word]:
                if number not in found and not any(map(words.isdisjoint, clauses)):
                    found.add(number)
        return found


class _Entries(dict[str, list[tuple[int, list[Clause]]]]):
    """What is to be looked at where a word stands, taken apart when a text first has it: few of them ever do."""

    def __init__(self, by_word: Mapping[str, Sequence[tuple[int, StoredDemand]]]) -> None:
        super().__init__()
        self._by_word = by_word

    def __missing__(self, word: str) -> list[tuple[int, list[Clause]]]:
        entries = [(number, list(map(_clause, demand[1:]))) for number, demand in self._by_word[word]]
        self[word] = entries
        return entries


@cache
def _clause(stored: str) -> Clause:
    return frozenset(stored.split(" "))


def key_of(patterns: Sequence[str], words: Mapping[str, Sequence[str]]) -> str:
    """What the cues of some patterns are stored under: it changes with any of them and of their words."""
    parts = (*patterns, *(part for name, listed in words.items() for part in ("", name, *listed)))
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()


def stored(key: str) -> list[list[StoredDemand]] | None:
    """The demands that are stored under a key, pattern by pattern."""
    return _store().get(key)


def to_store(demands: Sequence[Sequence[Demand]]) -> list[list[StoredDemand]]:
    """Demands as they are stored."""
    return [[[" ".join(sorted(clause)) for clause in demand] for demand in of_pattern] for of_pattern in demands]


@cache
def _store() -> dict[str, list[list[StoredDemand]]]:
    try:
        loaded: dict[str, list[list[StoredDemand]]] = json.loads(STORE.read_bytes())
    except (OSError, ValueError):
        return {}
    return loaded
