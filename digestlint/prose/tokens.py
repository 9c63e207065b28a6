"""The words of a sentence, for a reader that goes by word order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digestlint.regexes import regex
from digestlint.text import Span

QUOTE = "“”"
"""The text of the token that stands for a whole quotation."""

_TOKEN = regex(r"[^\W_]++(?:['’.&/-][^\W_]++)*+|[^\w\s]")


class Token(NamedTuple):
    """A word or a mark, in small letters, and where it stands; `capital`: whether it begins with a capital letter."""

    text: str
    start: int
    end: int
    capital: bool


def tokens(text: str, sentence: Span, quotations: Sequence[Span]) -> list[Token]:
    """The tokens of a sentence; each of the quotations in it is one token, so that its inside says nothing."""
    found: list[Token] = []
    at = sentence.start
    for quotation in quotations:
        start, end = max(at, quotation.start), min(quotation.end, sentence.end)
        # A single word in quotation marks belongs to the sentence that holds it.
        if start < end and " " in text[start:end]:
            found.extend(_words(text, at, start))
            found.append(Token(QUOTE, start, end, False))
            at = end
    found.extend(_words(text, at, sentence.end))
    return found


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        yield Token(word.lower().replace("’", "'"), match.start(), match.end(), word[0].isupper())


def word_at(words: Sequence[Token], at: int) -> str:
    """The text of the token at `at`; "" outside the sentence."""
    return words[at].text if 0 <= at < len(words) else ""
