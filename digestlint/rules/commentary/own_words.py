"""Whose words a hit stands in, whether they can be checked, and what of the sentence is underlined."""

from __future__ import annotations

import re

from digestlint.api import BlockKind, Hit, InlineKind, Span, attributed, regex
from digestlint.rules.commentary.clauses import words, words_after, words_before
from digestlint.rules.commentary.emptiness import without_citations

_FIGURE = regex(r"[$€£¥%]|\d")
# Years, centuries and names such as G7 and Covid-19 are no figures.
_NO_FIGURE = regex(r"\b(?:19|20)\d\d(?:s|-\d\d)?\b|\b\d\d?(?:st|nd|rd|th)[ -]century\b|\b[A-Za-z]+-?\d+\b", re.ASCII)
# "The first sale in a decade": a rank and a span of time, which can be looked up.
_RANKED = regex(
    r"(?i)\b(?:first|second|third|largest|biggest|highest|lowest|steepest|longest|worst) [^.;]{0,60}?\b(?:since|in "
    r"(?:\w+ ){0,2}?(?:decades?|years|months|a (?:year|century|generation)))\b"
)
_OWN_WORDS = regex(
    r"\baccording to\b|\bwhat (?:\S+ ){1,5}(?:call|describe|dub)(?:s|d|ed)\b|,\s(?:(?!that\b|which\b"
    r"|who\b)\S+\s){0,4}(?:said|says|told|wrote|warned|warns|noted|argued|added)\b",
    re.IGNORECASE,
)
_SIGNED = regex(r"[—–]\s*[A-Z@][^.!?]{0,80}$")
# How many words make a title, and which share of those longer than `_SHORT` letters begin with a capital.
_LEAST_OF_TITLE, _SHORT, _TITLE_CASE = 4, 3, 0.8
_STOPS = (".", "!", "?", "…", ":")
# No underline is longer, and no label in the text.
_LONGEST, _LONGEST_LABEL = 250, 60
_WINDOW = 600


def is_specific(thing: str) -> bool:
    """Whether the words give what can be checked: a figure, a rank in a span of time, somebody's own words."""
    if '"' in thing or "“" in thing or _RANKED.search(thing):
        return True
    return bool(_FIGURE.search(_NO_FIGURE.sub("", without_citations(thing))))


def is_reported(before: str, after: str) -> bool:
    """Whether a source answers for the sentence: "X said the move highlights", "..., according to X"."""
    return bool(_OWN_WORDS.search(after)) or before.lower().lstrip().startswith("according to ")


def is_not_own(hit: Hit) -> bool:
    """Whether others wrote the words: a quotation that names who at its end ("... — Ines Moor"), or a title."""
    signed = hit.block.kind is BlockKind.QUOTE and _SIGNED.search(hit.block.text[-120:])
    return bool(signed) or is_title(hit)


def is_title(hit: Hit) -> bool:
    """Whether what was found stands in the title of a source: in a linked line, or among words with capitals."""
    block, span = hit.block, hit.span
    for inline in block.inlines:
        if inline.kind is InlineKind.LINK and inline.span.start <= span.start and span.end <= inline.span.end:
            return len(inline.span.cut(block.text).split()) >= _LEAST_OF_TITLE
    line = block.text[hit.unit.start : min(hit.unit.end, hit.unit.start + _WINDOW)]
    if line.rstrip()[-1:] in _STOPS:
        return False
    long = [word for word in words(line) if len(word) > _SHORT]
    return len(long) >= _LEAST_OF_TITLE and sum(word[0].isupper() for word in long) >= _TITLE_CASE * len(long)


def is_answered_for(hit: Hit) -> bool:
    """Whether what was found stands in words that a source answers for."""
    return is_reported(words_before(hit), words_after(hit)) or is_title(hit) or attributed(hit.block, hit.span)


def whole_sentence(hit: Hit) -> Span:
    """The sentence of a hit without its label, and of a long one what begins with the hit."""
    start, end = hit.unit
    if hit.unit.length > _LONGEST:
        return Span(hit.span.start, min(end, hit.span.start + _LONGEST))
    label = hit.before.rfind(": ", 0, _LONGEST_LABEL)
    return Span(start + (label + 2 if label >= 0 else len(hit.before) - len(hit.before.lstrip(" -–—*•"))), end)
