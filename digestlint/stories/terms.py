"""The terms that a text is about: its names, numbers and rarer words, each with a weight."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import lru_cache
from zlib import crc32

from digestlint.regexes import regex
from digestlint.spelling.lexicon import CAPITAL, LOWER, lexicon

_WORD = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[.'’][^\W\d_]+)*")
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

# A term is one number: 25 bits of its word, one that says whether it is a name or a number, six of weight.
_WEIGHTS, _SCALE, _NAMES = 63, 16, 64


def key(term: int) -> int:
    """What of a term says which it is."""
    return term >> 7


def weight(term: int) -> float:
    """How much a term says: 0 to 4, more for rarer words."""
    return (term & _WEIGHTS) / _SCALE


def is_name(term: int) -> bool:
    """Whether the term is a name or a number."""
    return bool(term & _NAMES)


def terms(text: str, most: int) -> array[int]:
    """The `most` weightiest terms of a text, in the order of their keys."""
    found: dict[int, int] = {}
    for term in _of(text):
        found[term >> 7] = max(term, found.get(term >> 7, 0))
    if len(found) <= most:
        return array("I", sorted(found.values()))
    return array("I", sorted(sorted(found.values(), key=lambda term: (-(term & _WEIGHTS), term))[:most]))


def _of(text: str) -> Iterator[int]:
    words = list(_WORD.finditer(text))
    # In a headline of capitals nothing tells where a name ends.
    titled = sum(match[0][0].isupper() for match in words) * 2 > len(words)
    end = -1  # of a word to which the next may belong as one name
    for match in words:
        word = match[0]
        term = _term(word)
        if not term:
            continue
        if word[0].isupper() and not titled:
            start, past = match.span()
            if start - end == 1 and text[end] == " ":
                term -= (term & _WEIGHTS) - int((term & _WEIGHTS) * _OF_FURTHER_NAMES)
            end = -1 if word.endswith(("'s", "’s")) else past
        yield term


@lru_cache(maxsize=1 << 15)
def _term(word: str) -> int:
    if word[0].isdigit():
        value = word.replace(",", "").rstrip(".")
        return _packed("#" + value, _YEAR_NUMBER if _YEAR.fullmatch(value) else _NUMBER, True) if len(value) > 1 else 0
    plain = word.lower().replace("’", "'").removesuffix("'s").replace(".", "")
    is_short = len(plain) < 3
    if plain in _WHEN or (is_short and not word.replace(".", "").isupper()) or len(plain) < 2:
        return 0
    words = lexicon()
    known = words.known(plain)
    may_name = word[0].isupper() and (known is None or is_short or bool(known.cases & CAPITAL))
    must_name = may_name and (known is None or is_short or not known.cases & LOWER)
    common = words.zipf(plain)
    if must_name:
        return _packed(_stem(plain), min(max(_LEAST_OF_NAME, _COMMON_NAME - common), _MOST), True)
    return _packed(_stem(plain), min(_COMMON - common, _MOST), may_name) if common < _COMMON else 0


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word.removesuffix("s")


def _packed(stem: str, weight: float, named: bool) -> int:
    return (crc32(stem.encode()) >> 7) << 7 | named << 6 | min(int(weight * _SCALE), _WEIGHTS)
