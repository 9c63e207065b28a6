"""The keys under which a word and its slips meet: a word with a letter missing, and a word by its sound."""

from __future__ import annotations

from digestlint.regexes import regex

ALPHABET = "|abcdefghijklmnopqrstuvwxyz"
"""The letters of English, in the order of their codes; the first stands for both ends of a word."""

_SOUNDS = (("ph", "f"), ("gh", "g"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("c", "k"), ("z", "s"))
_REPEATED = regex(r"(.)\1+")
_SILENT = str.maketrans("", "", "aeiouyhw")


def deletions(word: str) -> list[str]:
    """The word with each of its letters left out in turn; of a doubled letter once."""
    return [word[:at] + word[at + 1 :] for at in range(len(word)) if not at or word[at] != word[at - 1]]


def double_deletions(word: str) -> set[str]:
    """The word with each two of its letters left out."""
    return {
        word[:first] + word[first + 1 : second] + word[second + 1 :]
        for second in range(1, len(word))
        for first in range(second)
    }


def skeleton(word: str) -> str:
    """The first letter and the consonants that follow, by their sound: what a slip of the ear leaves standing."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    word = _REPEATED.sub(r"\1", word)
    return "~" + word[:1] + word[1:].translate(_SILENT)
