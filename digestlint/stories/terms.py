"""The terms that a text is about: its names, numbers and rarer words, each with a weight."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable
from zlib import crc32

from digestlint.regexes import regex
from digestlint.spelling.lexicon import CAPITAL, LOWER, lexicon

# Capitalised words with one blank between them, which may be one name, are taken as one, and split where it matters.
_CAPITALISED = r"[^\W\d_a-z][^\W\d_]*(?:[.'’][^\W\d_]+)*"
_WORDS = regex(rf"[a-z][^\W\d_]*(?:[.'’][^\W\d_]+)*|{_CAPITALISED}(?: {_CAPITALISED})*|\d+(?:[.,]\d+)*")
_YEAR = regex(r"(?:19|20)\d\d")
# Days and months say when, and every story of a day says it.
_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow week month year".split()
)
# On the scale of `Lexicon.zipf`: words more common than this say nothing of a story; names are told apart further up.
_COMMON, _COMMON_NAME, _MOST, _LEAST_OF_NAME = 6.3, 6.8, 4.0, 1.0
_NUMBER, _YEAR_NUMBER = 2.0, 0.7
# Of a name of several words, what each word after the first counts.
_OF_FURTHER_NAMES = 0.6
# Words are one in their first letters: "encircle", "encircled" and "encirclement".
_STEM = 5

_REMEMBERED = 1 << 15

# A term is one number: 25 bits of its word, one that says whether it is a name or a number, six of weight.
_WEIGHTS, _SCALE, _NAMES = 63, 16, 64


def weights(found: array[int]) -> dict[int, float]:
    """What terms are known by, each with how much it says: 0 to 4, more for rarer words."""
    return {term >> 7: (term & _WEIGHTS) / _SCALE for term in found}


def names(found: array[int]) -> frozenset[int]:
    """Those of the terms that are names or numbers, by what they are known by."""
    return frozenset([term >> 7 for term in found if term & _NAMES])


def terms(text: str, most: int) -> array[int]:
    """The `most` weightiest terms of a text, in the order of their keys."""
    found: dict[int, int] = {}
    for term in _of(text):
        if term > found.get(term >> 7, 0):
            found[term >> 7] = term
    return heaviest(array("I", sorted(found.values())), most)


def heaviest(found: array[int], most: int) -> array[int]:
    """The `most` weightiest of the terms, in the same order."""
    if len(found) <= most:
        return found
    # One number sorts faster than a pair: the lightness of the term, and the term.
    ordered = sorted([(_WEIGHTS - (term & _WEIGHTS)) << 32 | term for term in found])[:most]
    return array("I", sorted([one & 0xFFFFFFFF for one in ordered]))


def _of(text: str) -> Iterable[int]:
    """The terms of the words of a text, 0 for those that are none."""
    found = _WORDS.findall(text)
    names = [one for one in found if " " in one]
    if not names:
        return map(_TERMS.__getitem__, set(found))
    times = Counter(" ".join(found).split(" "))
    terms = dict(zip(times, map(_TERMS.__getitem__, times), strict=True))
    # In a headline of capitals nothing tells where a name ends.
    if sum([often for word, often in times.items() if word[0].isupper()]) * 2 <= times.total():
        for word, often in _further(names).items():
            if often == times[word]:
                term = terms[word]
                terms[word] = term - (term & _WEIGHTS) + int((term & _WEIGHTS) * _OF_FURTHER_NAMES)
    return terms.values()


def _further(names: Iterable[str]) -> dict[str, int]:
    """The words that stand after others in names, and how often."""
    found: dict[str, int] = {}
    for name in names:
        before, *words = name.split(" ")
        for word in words:
            if before[0].isupper() and word[0].isupper() and _TERMS[before] and not before.endswith(("'s", "’s")):
                found[word] = found.get(word, 0) + 1
            before = word
    return found


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word.removesuffix("s")


def _packed(stem: str, weight: float, named: bool) -> int:
    return (crc32(stem.encode()) >> 7) << 7 | named << 6 | min(int(weight * _SCALE), _WEIGHTS)


class _Terms(dict[str, int]):
    """The terms of the words that were met; a text asks for the same ones again and again."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = term = _term(word)
        return term


_TERMS = _Terms()


def _term(word: str) -> int:
    if word[0].isdigit():
        value = word.replace(",", "").rstrip(".")
        return _packed("#" + value, _YEAR_NUMBER if _YEAR.fullmatch(value) else _NUMBER, True) if len(value) > 1 else 0
    plain = word.lower().replace("’", "'").removesuffix("'s").replace(".", "")
    is_short = len(plain) < 3
    if plain in _WHEN or (is_short and not word.replace(".", "").isupper()) or len(plain) < 2:
        return 0
    words = lexicon()
    common = words.zipf(plain)
    may_name = must_name = False
    if word[0].isupper():
        known = words.known(plain)
        may_name = known is None or is_short or bool(known.cases & CAPITAL)
        must_name = may_name and (known is None or is_short or not known.cases & LOWER)
    if must_name:
        return _packed(_stem(plain), min(max(_LEAST_OF_NAME, _COMMON_NAME - common), _MOST), True)
    return _packed(_stem(plain), min(_COMMON - common, _MOST), may_name) if common < _COMMON else 0
