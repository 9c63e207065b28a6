"""The words of a document that the lexicon does not accept, with what stands around each of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from digestlint.document import Block, BlockKind, Document, InlineKind
from digestlint.prose.language import Language, language
from digestlint.regexes import regex
from digestlint.spelling.lexicon import LOWER, Lexicon
from digestlint.spelling.pairs import LITTLE
from digestlint.text import Span

SHORTEST = 4
"""Shorter words are abbreviations and particles of names more often than slips."""
USED = 2.8
"""The zipf frequency from which a word that no dictionary has is none: so many people write it so."""

# Letters; raised and lowered figures, which mark footnotes, count as letters to `re`.
_LETTERS = r"[^\W\d_¹²³⁰⁴-⁹₀-₉]+"
_WORD = regex(rf"{_LETTERS}(?:['’]{_LETTERS})*")
# The same for texts of the letters that Windows-1252 has, as nearly all are, at half the time.
_WESTERN = r"[A-Za-zªµº¼-¾À-ÖØ-öø-ÿŒœŠšŸŽžƒˆ]+"
_WESTERN_WORD = regex(rf"{_WESTERN}(?:['’]{_WESTERN})*")
# Letters of scripts that English is not written in: another kind of slip, or none.
_OTHER_SCRIPT = regex(r"[\u0370-\u1dff\u2c00-\ua71f\uac00-\ufb05]")
_SKIPPED = frozenset({BlockKind.CODE, BlockKind.SEPARATOR})
# What makes a word a part of an address, a name of a file, a tag, a figure with its unit.
_GLUE_BEFORE = frozenset("@#/_\\$&~=+<%.:0123456789'’]^*|")
_GLUE_AFTER = frozenset("@/_\\=&~+<>0123456789[(*^|")
# Also what is cut by an ellipsis, goin', and a tag with its count.
_ADDRESS = regex(r"[.:]\w|\s*(?:\.\.|…|\(\d+\)\s*$)|['’]\w|(?<=in)['’]")
# "by nextos · 63 comments": who posted it, as forums and feeds say.
_AFTER_NAME = regex(r"\s*(?:[·•|(\n]|$)")
_HYPHENS = frozenset("-–—‑")
_QUOTES_BEFORE = frozenset("\"“‘'«„(")
_QUOTES_AFTER = frozenset("\"”’'»“)")
_ENDS = frozenset('.!?:;"“”|\n•·–—*>')
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_NEAR = 3
_CUT_FROM = 8


class Odd(NamedTuple):
    """A place of a word that the lexicon does not accept.

    `form` is the word as it stands, without an ending 's; `before` and `after` are the words beside it in the same
    sentence, "" for none; `partners` are those, too, but past the little words of names (Bank of ...). `unknown` is the
    share of the words around that are not accepted either; `label`: the word is a line of its own.
    """

    block: Block
    span: Span
    form: str
    before: str
    after: str
    partners: tuple[str, str]
    unknown: float
    opens: bool
    hyphen: bool
    quoted: bool
    marked: bool
    label: bool


class Words(NamedTuple):
    """The words of a document: how often each stands, beside what its capitalised words stand, and the places of odd
    words that may be slips."""

    counts: Counter[str]
    odd: tuple[Odd, ...]
    beside: dict[str, set[str]]


class Reader:
    """Reads the words of documents, and remembers which are accepted."""

    def __init__(self, lexicon: Lexicon, custom: frozenset[str] = frozenset()) -> None:
        self._lexicon = lexicon
        self._custom = custom
        # Words that are accepted, or too short to be asked for; the others, with whether they may be slips.
        self._fine: set[str] = set()
        self._odd: dict[str, bool] = {}

    def read(self, document: Document) -> Words:
        """The words of all prose of a document."""
        blocks = [
            (block, word_pattern(block.text).findall(block.text))
            for block in document.blocks
            if block.kind not in _SKIPPED
        ]
        counts: Counter[str] = Counter()
        for _, words in blocks:
            counts.update(words)
        odd_words = {word for word in counts.keys() - self._fine if not self.accepts(word)}
        doubtful = {word for word in odd_words if self._odd[word]}
        odd: list[Odd] = []
        beside: dict[str, set[str]] = {}
        for block, words in blocks:
            if not odd_words.isdisjoint(words):
                _note_neighbours(words, beside)
                if not doubtful.isdisjoint(words):
                    odd.extend(self._in_block(block, words, doubtful))
        for word in [word for word in counts if word.endswith(("'s", "’s"))]:
            counts[stem(word)] += counts.pop(word)
        return Words(counts, tuple(odd), beside)

    def accepts(self, word: str) -> bool:
        """Whether nothing speaks against a word by itself, in whatever case."""
        if word in self._fine:
            return True
        if word in self._odd:
            return False
        form = stem(word)
        lower = form.lower().replace("’", "'")
        # O'Neill, l'Europe, y'all, goin': what is left of the word without its apostrophe says nothing.
        found = len(word) < SHORTEST or "'" in lower or form in self._custom or lower in self._custom
        if found or self._lexicon.accepts(lower):
            self._fine.add(word)
            return True
        self._odd[word] = _is_word(form) and self._lexicon.zipf(lower) < USED
        return False

    def is_common(self, word: str) -> bool:
        """Whether a word stands in the dictionary in small letters, so that its capital says nothing."""
        known = self._lexicon.known(word.lower())
        return known is not None and bool(known.cases & LOWER)

    def _in_block(self, block: Block, words: list[str], doubtful: set[str]) -> Iterator[Odd]:
        text = block.text
        found = list(word_pattern(text).finditer(text))
        code = [inline.span for inline in block.marked(InlineKind.CODE)]
        foreign: dict[Span, bool] = {}
        emphasis = [inline.span for inline in block.marked(InlineKind.EMPHASIS)]
        for number, word in enumerate(words):
            if word not in doubtful:
                continue
            form = stem(word)
            match = found[number]
            span = Span(match.start(), match.start() + len(form))
            if _is_glued(text, match) or any(map(span.overlaps, code)):
                continue
            if _is_foreign(block, span, foreign):
                continue
            before = _joined(text, found, number - 1, number)
            if before.lower() == "by" and form.islower() and _AFTER_NAME.match(text, match.end()):
                continue
            if number >= _CUT_FROM and not text[match.end() :].strip() and block.kind is not BlockKind.HEADING:
                continue  # the last word of a text that was cut
            around = words[max(0, number - _NEAR) : number] + words[number + 1 : number + 1 + _NEAR]
            unknown = sum(not self.accepts(one) for one in around)
            start, end = match.span()
            after = _joined(text, found, number, number + 1, second=True)
            yield Odd(
                block,
                span,
                form,
                before,
                after,
                (
                    _joined(text, found, number - 2, number - 1) if before in LITTLE else before,
                    _joined(text, found, number + 1, number + 2, second=True) if after in LITTLE else after,
                ),
                unknown / max(1, len(around)),
                not text[:start].strip() or text[:start].rstrip()[-1] in _ENDS,
                text[start - 1 : start] in _HYPHENS or text[end : end + 1] in _HYPHENS,
                text[start - 1 : start] in _QUOTES_BEFORE and text[end : end + 1] in _QUOTES_AFTER,
                any(map(span.overlaps, emphasis)),
                len(found) == 1,
            )


def _is_foreign(block: Block, span: Span, known: dict[Span, bool]) -> bool:
    """Whether the sentence in which a word stands is in another language."""
    for sentence in block.sentences:
        if sentence.start <= span.start < sentence.end:
            if sentence not in known:
                known[sentence] = language(sentence.cut(block.text)) is Language.FOREIGN
            return known[sentence]
    return False


def _note_neighbours(words: list[str], beside: dict[str, set[str]]) -> None:
    """Remember the words before (<) and after (>) those with a capital."""
    last = len(words) - 1
    for number in [number for number, word in enumerate(words) if word[0].isupper()]:
        word = stem(words[number])
        near = beside.get(word)
        if near is None:
            near = beside[word] = set()
        if number:
            near.add("<" + words[number - 1])
        if number < last:
            near.add(">" + words[number + 1])


def word_pattern(text: str) -> re.Pattern[str]:
    """The expression that finds the words of a text."""
    if not text.isascii():
        try:
            text.encode("cp1252")
        except UnicodeEncodeError:
            return _WORD
    return _WESTERN_WORD


def stem(word: str) -> str:
    """A word without the 's of possession."""
    return word[:-2] if word.endswith(_POSSESSIVE) else word


def _joined(text: str, found: list[re.Match[str]], first: int, last: int, *, second: bool = False) -> str:
    """One of two words between which only white space stands; "" where there is more or no word."""
    if first < 0 or last >= len(found):
        return ""
    between = text[found[first].end() : found[last].start()]
    return found[last if second else first][0] if between.isspace() and len(between) <= 2 else ""


def _is_word(form: str) -> bool:
    """Whether a form is written as words are: small, with a capital, or all in capitals and long."""
    if len(form) < SHORTEST or "'" in form or "’" in form or (not form.isascii() and _OTHER_SCRIPT.search(form)):
        return False
    if form[1:].islower():
        return True
    return form.isupper() and len(form) > 6


def _is_glued(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if before in ("'", "’") and (start < 2 or not text[start - 2].isalnum()):
        before = ""  # an opening quotation mark
    return (
        bool(before and before in _GLUE_BEFORE and not (before in ".:*|" and text[start - 2 : start - 1] in " *.|"))
        or bool(after and after in _GLUE_AFTER)
        or bool(_ADDRESS.match(text, end))
        or (before in _HYPHENS and text[start - 2 : start - 1].isdigit())
    )
