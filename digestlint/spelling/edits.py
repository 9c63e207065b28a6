"""How one word becomes another: how many slips of the hand it takes, and of which kind."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiouy")
# What looks alike to a reader of scanned pages.
_LOOKALIKES = frozenset(
    "ce ec oe eo il li lt tl it ti ft tf ij ji uv vu nu un nh hn bh hb gq qg ae ea oa ao rn nr tc ct sa as yv vy mn "
    "nm sc cs".split()
)


def _neighbours() -> frozenset[str]:
    found = set()
    for row in _ROWS:
        for first, second in pairwise(row):
            found |= {first + second, second + first}
    for upper, lower in pairwise(_ROWS):
        for at, key in enumerate(lower):
            for other in upper[at : at + 2]:
                found |= {key + other, other + key}
    return frozenset(found)


_KEYS = _neighbours()


class Edit(NamedTuple):
    """What turns a right word into a wrong one: `kind`, at which letter of the wrong one, and what stands for what.

    Kinds: swap (two neighbours), key (the key beside), lookalike, vowel (for another vowel), letter (another one),
    missing, undoubled (one of a pair missing), extra, doubled (a letter twice), several.
    """

    kind: str
    at: int
    wrong: str
    right: str


def apart(wrong: str, right: str) -> tuple[int, str, str]:
    """How many letters both begin with, and what is left of each without their common ends."""
    start = 0
    least = min(len(wrong), len(right))
    while start < least and wrong[start] == right[start]:
        start += 1
    end = 0
    while end < least - start and wrong[-1 - end] == right[-1 - end]:
        end += 1
    return start, wrong[start : len(wrong) - end], right[start : len(right) - end]


def distance(wrong: str, right: str, most: int = 2) -> int:
    """The slips between two words: letters added, missing or changed, and neighbours swapped; 3 for more than two.

    `most` may be 1, where two slips are too many; then 3 stands for more than one.
    """
    if abs(len(wrong) - len(right)) > most:
        return 3
    _, left, aim = apart(wrong, right)
    if not left and not aim:
        return 0
    if _is_one(left, aim):
        return 1
    if most == 1:
        return 3
    return 2 if _is_two(left, aim) else 3


def _is_one(left: str, aim: str) -> bool:
    """Whether one slip lies between two words that begin and end unlike."""
    return (len(left) <= 1 and len(aim) <= 1) or (len(left) == 2 and left == aim[::-1])


def _is_two(left: str, aim: str) -> bool:
    """Whether a slip at the beginning leaves one more."""
    if (
        _is_one(*apart(left[1:], aim)[1:])
        or _is_one(*apart(left, aim[1:])[1:])
        or _is_one(*apart(left[1:], aim[1:])[1:])
    ):
        return True
    return left[:2] == aim[1::-1] and _is_one(*apart(left[2:], aim[2:])[1:])


def edit(wrong: str, right: str) -> Edit:
    """The kind of slip between two words in small letters."""
    at, left, aim = apart(wrong, right)
    return Edit(_kind(wrong, right, at, left, aim), at, left, aim)


def _kind(wrong: str, right: str, at: int, left: str, aim: str) -> str:
    if len(left) == 2 and left == aim[::-1]:
        return "swap"
    if len(left) == len(aim) == 1:
        if left + aim in _KEYS:
            return "key"
        if left + aim in _LOOKALIKES:
            return "lookalike"
        return "vowel" if left in _VOWELS and aim in _VOWELS else "letter"
    if not left and len(aim) == 1:
        return "undoubled" if aim in (right[at - 1 : at], right[at + 1 : at + 2]) else "missing"
    if not aim and len(left) == 1:
        return "doubled" if left in (wrong[at - 1 : at], wrong[at + 1 : at + 2]) else "extra"
    return "several"
