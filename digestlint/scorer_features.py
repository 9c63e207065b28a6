"""What a learned scorer sees of a sentence: its words, the classes they belong to, and how it is built.

Names and figures are seen as such and not by what they are, so that a table learns how a digest comments and not
what the news is about. Words that a source answers for count by their class alone.

A feature is a string: a letter for its kind, a colon, and what it is. ``w`` a word, ``b`` two words in a row, ``c`` a
class, ``n`` how often a class comes again, ``r`` a class in reported words, ``k`` two classes one after the other,
``s`` how the sentence is built.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from digestlint.attribution import governed
from digestlint.document import Block
from digestlint.prose.tokens import QUOTE, Token, tokens
from digestlint.regexes import regex
from digestlint.text import Span

Classes = Mapping[str, Sequence[str]]
"""The classes of a word."""

NAME, FIGURE, QUOTED = "@", "#", '""'
_MARKS = frozenset((NAME, FIGURE, ",", ":"))
# Behind these a capital letter opens a sentence or a line and makes no name.
_OPENERS = frozenset('.:"“(•*-–—')
# Too common, or too many things, to be links in a chain of classes.
_UNCHAINED = frozenset(("preposition", "speaker"))
_SUBJECTS = frozenset(("event", "story", "abstract", "speaker", "market"))
_POINTING = frozenset("this these such that".split())
_DETERMINERS = _POINTING | frozenset("the his her its their a an".split())
_AFTER_COMMA = frozenset((NAME, "the", "a"))
_OPENING = 12
_MOST_REPEATED = 4

_LABEL = regex(r"\W*+((?:[\w’'/&-]++ ?+){1,5}+)\s?[:—–]\s")
_LABEL_REACH = 80
_SLOTS = {
    "matter": regex(r"\b(?:matter|so what|significan|important)", re.IGNORECASE),
    "impact": regex(r"\b(?:impact|implication|effect|consequence)", re.IGNORECASE),
    "watch": regex(r"\b(?:watch|next|ahead|outlook|forecast|expect|scenario|look)", re.IGNORECASE),
    "analysis": regex(
        r"\b(?:analy|take|insight|bottom line|assessment|view|perspective|read|lesson|conclusion|context|signal"
        r"|trend|theme|why|risk)",
        re.IGNORECASE,
    ),
    "action": regex(r"\b(?:action|do|recommend)", re.IGNORECASE),
}
_ENDS = ".?!…:;"
_CLOSING = "\"”’')]*_ "


class _Symbol(NamedTuple):
    """A token as the scorer sees it: `own`, whether the digest itself answers for it."""

    text: str
    own: bool
    classes: Sequence[str]
    word: str


class Features(NamedTuple):
    """The features of a sentence, each with the word it comes from ("" for those of its build).

    `reported` is the share of its words, 0 to 1, that a source answers for.
    """

    words: Mapping[str, str]
    reported: float


def features(block: Block, sentence: Span, heading: str, classes: Classes) -> Features:
    """The features of a sentence of the block's prose, under the nearest `heading` above it ("" for none)."""
    inside = [quotation for quotation in block.quotations if quotation.overlaps(sentence)]
    words = tokens(block.text, sentence, inside)
    scope = [span for span in governed(block) if span.overlaps(sentence)]
    spoken = _spoken(words, scope)
    symbols = list(_symbols(words, spoken, classes))
    found: dict[str, str] = {}
    given = (*_words(symbols), *_repeated(symbols), *_chains(symbols), *_tails(symbols), *_opening(symbols))
    for feature, word in given:
        found.setdefault(feature, word)
    letters = [is_spoken for token, is_spoken in zip(words, spoken, strict=True) if token.text[0].isalpha()]
    reported = sum(letters) / max(1, len(letters))
    for feature in _build(block, sentence, symbols, len(letters), reported):
        found[feature] = ""
    if inside:
        found["s:quotation"] = ""
    for slot in _slots(heading[:_LABEL_REACH]):
        found[f"s:heading {slot}"] = ""
    return Features(found, reported)


def _spoken(words: Sequence[Token], scope: Sequence[Span]) -> list[bool]:
    """Whether each token begins in one of the spans, which are in order and apart."""
    found = []
    at = 0
    for token in words:
        while at < len(scope) and scope[at].end <= token.start:
            at += 1
        found.append(at < len(scope) and scope[at].start <= token.start)
    return found


def _symbols(words: Sequence[Token], spoken: Sequence[bool], classes: Classes) -> Iterator[_Symbol]:
    last = ""
    for at, token in enumerate(words):
        text = token.text
        if text == QUOTE:
            text = QUOTED
        elif text[0].isdigit():
            text = FIGURE
        elif token.capital and at and words[at - 1].text not in _OPENERS and text != "i":
            text = NAME
        if text != NAME or last != NAME:
            # A name or a figure is no evidence by itself.
            yield _Symbol(text, not spoken[at], classes.get(text, ()), token.text if text == token.text else "")
        last = text


def _words(symbols: Sequence[_Symbol]) -> Iterator[tuple[str, str]]:
    before = "^"
    for symbol in symbols:
        if not symbol.own:
            before = "~"
            yield from ((f"r:{one}", "") for one in symbol.classes)
            continue
        yield f"w:{symbol.text}", symbol.word
        yield f"b:{before} {symbol.text}", symbol.word
        yield from ((f"c:{one}", symbol.word) for one in symbol.classes)
        before = symbol.text


def _repeated(symbols: Sequence[_Symbol]) -> Iterator[tuple[str, str]]:
    """Classes of which the sentence has several words: abstract noun upon abstract noun."""
    times = Counter(one for symbol in symbols if symbol.own for one in symbol.classes)
    for one, count in times.items():
        yield from ((f"n:{one} {number}", "") for number in range(2, min(count, _MOST_REPEATED) + 1))


def _chains(symbols: Sequence[_Symbol]) -> Iterator[tuple[str, str]]:
    """Pairs of classes with only words of no class in between: "this" + event, event + significance."""
    before: Sequence[str] = ()
    for symbol in symbols:
        if not symbol.own:
            continue
        links = (symbol.text,) if symbol.text in _MARKS else tuple(c for c in symbol.classes if c not in _UNCHAINED)
        if links:
            yield from ((f"k:{first} {second}", symbol.word) for first in before for second in links)
            before = links


def _tails(symbols: Sequence[_Symbol]) -> Iterator[tuple[str, str]]:
    """Participles behind a comma: ", raising questions", ", further raising"."""
    for at, symbol in enumerate(symbols[1:], 1):
        if not symbol.own or not symbol.text.endswith("ing"):
            continue
        is_near = at > 1 and symbols[at - 2].text == "," and symbols[at - 1].text not in _AFTER_COMMA
        if symbols[at - 1].text == "," or is_near:
            yield "s:tail", symbol.word
            yield from ((f"s:tail {one}", symbol.word) for one in symbol.classes)


def _opening(symbols: Sequence[_Symbol]) -> Iterator[tuple[str, str]]:
    """How the sentence opens, and what kind of thing its subject is."""
    core = [one for one in symbols[:_OPENING] if one.text[0].isalnum() or one.text in (NAME, FIGURE)]
    if not core:
        return
    first = core[0]
    yield from ((f"s:first {one}", "") for one in first.classes)
    if not first.classes:
        yield ("s:first name" if first.text == NAME else "s:first other"), ""
    if first.text not in _DETERMINERS:
        return
    pointing = "this" if first.text in _POINTING else first.text
    for noun in core[1:4]:
        kinds = [one for one in noun.classes if one in _SUBJECTS]
        if kinds:
            yield from ((f"s:subject {pointing} {one}", "") for one in kinds)
            return


def _build(block: Block, sentence: Span, symbols: Sequence[_Symbol], words: int, reported: float) -> Iterator[str]:
    """Length, concreteness, reported share, end, marks and slot label, counts in bands."""
    names = sum(symbol.text == NAME for symbol in symbols)
    figures = sum(symbol.text == FIGURE for symbol in symbols)
    yield f"s:reported {_band(reported, (0.01, 0.3, 0.7, 0.95))}"
    yield f"s:names {_band(names, (1, 2, 3, 5))}"
    yield f"s:figures {_band(figures, (1, 2, 4))}"
    yield f"s:length {_band(words, (5, 9, 14, 20, 28, 40))}"
    yield f"s:concrete {_band((names + figures) / max(1, words), (0.001, 0.03, 0.08, 0.15, 0.25))}"
    text = sentence.cut(block.text)
    last = text.rstrip(_CLOSING)[-1:]
    yield f"s:end {last if last and last in _ENDS else 'none'}"
    for name, mark in (("bracket", "("), ("dash", "—"), ("dash", "–"), ("semicolon", ";")):
        if mark in text:
            yield f"s:{name}"
    if sentence.start > 0:
        yield "s:later"
    label = _LABEL.match(block.text[:_LABEL_REACH])
    if label:
        yield "s:slot"
        yield from (f"s:slot {slot}" for slot in _slots(label[1]))


def _slots(label: str) -> Iterator[str]:
    return (slot for slot, pattern in _SLOTS.items() if pattern.search(label))


def _band(value: float, edges: Sequence[float]) -> int:
    return sum(value >= edge for edge in edges)
