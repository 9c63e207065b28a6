"""Sources that are named without a verb: "per Orva Radio", "in Ort's view", "the bank's warning:", ": Lena Ort"."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.tokens import Token, word_at

_CREDITING = frozenset("—–-:")
# How far before the noun its owner may stand: "Ort's second and last warning".
_OWNED = 4
_TIMES = frozenset(
    "today yesterday monday tuesday wednesday thursday friday saturday sunday week month year quarter night".split()
)
_BEFORE_PER = frozenset(("as", ",", "(", "—", "–", "-"))
# "Key findings:", "The findings:".
FOUND = frozenset("findings finding".split())
"""What needs no owner named to be somebody's."""
# How far behind the noun the colon of "is quite simple:" stands at most.
_REMARK = 6
# How many words a label has at most, and a phrase that opens a sentence.
_LABEL = 6
_PHRASE = 8
# How many words in small letters show that what is credited is no Headline Of Capitals.
_LEAST = 4
_BOUND = frozenset("will would must shall".split())
_OPEN = frozenset("may might could can should likely".split())


def names_source(words: Sequence[Token], at: int) -> bool:
    """Whether "according to" stands at `at`, or "per" before a name or a source."""
    if words[at].text == "according":
        return word_at(words, at + 1) == "to"
    if at + 1 == len(words) or not (at == 0 or words[at - 1].text in _BEFORE_PER):
        # "Five marks per MWh".
        return False
    if words[at + 1].text == "the":
        return not lists.SOURCES.isdisjoint(word.text for word in words[at + 2 : at + 5])
    return words[at + 1].capital


def is_possessed(words: Sequence[Token], at: int) -> bool:
    """Whether it is "in Ort's view", "by the ministry's estimate", "in his words" or "in the words of Lena Ort"."""
    opening = [word.text for word in words[max(0, at - 6) : at]]
    if word_at(words, at + 1) == "of" and opening[-2:] == ["in", "the"]:
        return True
    owner = word_at(words, at - 1)
    if not owner.endswith(("'s", "s'")) and owner not in ("his", "her", "their"):
        return False
    return "in" in opening or (words[at].text in lists.RECKONINGS and "by" in opening)


def is_stated(words: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at` is somebody's and its content follows: "the bank's forecast:", "Ort's point is that".

    A remark on it may come between: "Ort's point is simple:". Findings need no owner: some inquiry made them.
    """
    if content_colon(words, at) is None and not (_is_said_to_be(words, at) and word_at(words, at + 2) == "that"):
        return False
    if words[at].text in FOUND and at <= 1:
        return True
    return any(_owns(words, here, words[at].text) for here in range(max(0, at - _OWNED), at))


def content_colon(words: Sequence[Token], at: int) -> int | None:
    """Where the colon behind the noun at `at` stands, with "is simple" and the like before it or not."""
    if word_at(words, at + 1) == ":":
        return at + 1
    if not _is_said_to_be(words, at):
        return None
    return next((here for here in range(at + 3, at + _REMARK) if word_at(words, here) == ":"), None)


def _is_said_to_be(words: Sequence[Token], at: int) -> bool:
    return word_at(words, at + 1) in ("is", "was")


def _owns(words: Sequence[Token], at: int, noun: str) -> bool:
    word = words[at].text
    if not word.endswith(("'s", "s'")):
        return word in ("his", "her")
    owner = word[:-2] if word.endswith("'s") else word[:-1]
    if owner in lists.SOURCES:
        return True
    return words[at].capital and noun in lists.CLAIMED and owner not in _TIMES


def is_term(words: Sequence[Token]) -> bool:
    """Whether the sentence tells the terms of a plan: "Under the deal, Orva will sell", and guesses nothing."""
    if word_at(words, 0) != "under":
        return False
    comma = next((at for at, word in enumerate(words[:_PHRASE]) if word.text == ","), 0)
    if lists.TERMS.isdisjoint(word.text for word in words[:comma]):
        return False
    return next((word.text for word in words[comma:] if word.text in _BOUND or word.text in _OPEN), "") in _BOUND


def label_end(words: Sequence[Token]) -> int | None:
    """Where the colon of "From Orva Radio:" stands; None where no such label opens the sentence."""
    for at in range(1, min(len(words), _LABEL)):
        if words[at].text == ":":
            return at if at > 1 else None
        if not words[at].capital and words[at].text not in ("the", "of"):
            return None
    return None


def is_credited(words: Sequence[Token]) -> bool:
    """Whether the sentence ends in "— Lena Ort", ": Lena Ort" or ": study", as quotations and headlines are credited.

    A single name is a credit behind words in small letters; in a Headline Of Capitals any word may stand there, and
    so may any behind a colon.
    """
    for names in range(1, 6):
        at = len(words) - 1 - names
        mark = word_at(words, at)
        if mark not in _CREDITING:
            continue
        if words[-1].text in lists.PERSONS or (mark == ":" and names == 1 and words[-1].text in lists.SOURCES):
            return True
        if not all(word.capital for word in words[-names:]):
            return False
        is_telling = sum(not word.capital for word in words[1:at]) >= _LEAST
        return is_telling or (names > 1 and mark != ":")
    return False
