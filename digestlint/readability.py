"""How hard a text is to read, by textstat, from the sentences that digestlint itself found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from typing import NamedTuple

from digestlint.document import PROSE, Block
from digestlint.regexes import regex

_STOPS = regex(r"[.!?…]+")
_WORD = regex(r"\w")


class ReadabilityError(RuntimeError):
    """textstat, which does the reckoning, is not installed; the message says how to mend that."""


class Readability(NamedTuple):
    """How much prose there is, and the school grade that it asks for; None without textstat or without a sentence."""

    words: int = 0
    sentences: int = 0
    grade: float | None = None


def word_count(text: str) -> int:
    """How many words stand in a text: what white space parts, where it holds a letter or a digit."""
    return sum(_WORD.search(word) is not None for word in text.split())


def prose_sentences(blocks: Iterable[Block]) -> list[str]:
    """The sentences of the blocks that are prose."""
    return [span.cut(block.text) for block in blocks if block.kind in PROSE for span in block.sentences]


def require_textstat() -> None:
    """Raises ReadabilityError where textstat is not installed; it is not imported yet, which takes 0.4 s."""
    if find_spec("textstat") is None:
        raise ReadabilityError("textstat is not installed; run: pip install 'digestlint[readability]'")


def reading_grade(sentences: Sequence[str]) -> float:
    """The Automated Readability Index, the grade of a US school in which a text is understood.

    It weighs characters a word and words a sentence (Senter and Smith, "Automated Readability Index", 1967,
    AMRL-TR-66-220). Unlike measures that count syllables it needs no dictionary, which textstat would download. At
    least one sentence must be of three words, since textstat overlooks shorter ones. Raises ReadabilityError.
    """
    require_textstat()
    from textstat import textstat

    # textstat would end a sentence at every dot, that of "U.S." and of "3.5" included.
    text = " ".join(f"{_STOPS.sub('', sentence)}." for sentence in sentences)
    return float(textstat.automated_readability_index(text))


def readability(blocks: Iterable[Block]) -> Readability:
    """The figures of some blocks."""
    sentences = prose_sentences(blocks)
    words = sum(map(word_count, sentences))
    try:
        grade = reading_grade(sentences) if sentences else None
    except ReadabilityError:
        grade = None
    return Readability(words, len(sentences), grade)
