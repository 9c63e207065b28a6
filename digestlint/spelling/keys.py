"""The keys under which a word and its slips meet: a word with a letter missing, and a word by its sound."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.regexes import regex

ALPHABET = "|abcdefghijklmnopqrstuvwxyz"
"""The letters of English, in the order of their codes; the first stands for both ends of a word."""

_SOUNDS = (("ph", "f"), ("gh", "g"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("c", "k"), ("z", "s"))
_REPEATED = regex(r"(.)\1+")
_SILENT = str.maketrans("", "", "aeiouyhw")


def deletions(word: str) -> Iterator[str]:
    """The word with each of its letters left out in turn; of a doubled letter once."""
    for at in range(len(word)):
        if not at or word[at] != word[at - 1]:
            yield word[:at] + word[at + 1 :]


def skeleton(word: str) -> str:
    """The first letter and the consonants that follow, by their sound: what a slip of the ear leaves standing."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    word = _REPEATED.sub(r"\1", word)
    return "~" + word[:1] + word[1:].translate(_SILENT)
