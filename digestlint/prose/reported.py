"""What a sentence reports: the words that a source in it answers for.

A cue ("said", "according to", "the claim that") with a source beside it governs what follows it, what stands before
it, or both. "This suggests that" names no source, so that what follows is the writer's own voice; "analysts say" names
one, if a vague one. Word order tells, not a parser: on news a rule of this kind does better than a small
parser.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.sources import (
    has_feeling_source,
    is_adverb,
    is_enclosed,
    is_hypothetical,
    is_inverted,
    is_trailing,
    source_before,
)
from digestlint.prose.tokens import Token, word_at
from digestlint.regexes import regex
from digestlint.text import Span

_CUES = lists.SAY_PAST | lists.SAY_PRESENT | lists.SAY_ING | lists.SHOW
_OPINIONS = frozenset("view opinion words estimation assessment reading".split())
# ", which could", ", which will": a forecast that hangs on a report is the writer's more often than the source's.
_FORECASTING = frozenset("may might could would will can is in".split())
# "..., potentially affecting trade", "..., with a possible escalation": so does a guess that hangs on one.
_GUESSING = frozenset("potentially possibly likely probably perhaps presumably arguably thereby".split())
_GUESSED = frozenset("potential possible likely probable".split())
_ASIDE = 16
# What a token may be that makes a sentence report: a word of these, or a dash before the name that ends it.
_REPORTING = _CUES | lists.CONTENT_NOUNS | lists.FEELINGS | _OPINIONS | {"according"}
# Verbs: behind a noun and "that" no subject begins, but a clause about the noun.
_RELATIVE = lists.AUXILIARIES | frozenset(
    "require requires required include includes involve involves remain remains concern concerned relate relates need "
    "affect affected contain contains contained raise raised led lead emerged came come surround surrounded followed "
    "prompted triggered sparked went go".split()
)
_JOINING = frozenset("and but yet while so".split())
_RUN = regex(r"[^\W_]+")
_DASH = regex(r"[—–]|(?<![^\W_])-|-(?![^\W_])")


def may_report(text: str) -> bool:
    """Whether `reported` can find anything in a sentence of this text: a quick look, which most sentences fail."""
    return not _REPORTING.isdisjoint(_RUN.findall(text.lower())) or _DASH.search(text) is not None


def reported(words: Sequence[Token], sentence: Span) -> Iterator[Span]:
    """The stretches of a sentence that a source in it answers for; they may overlap."""
    extents = _Extents(words, sentence)
    for at, token in enumerate(words):
        word = token.text
        if word in _CUES:
            yield from _by_verb(words, at, extents)
        elif word == "according" and word_at(words, at + 1) == "to":
            yield extents.around(at)
        elif word in lists.CONTENT_NOUNS and _opens_content(words, at):
            yield extents.of_noun(at)
        elif word in _OPINIONS and _is_possessed(words, at):
            yield extents.around(at)
        if word in lists.FEELINGS and word_at(words, at + 1) == "that" and has_feeling_source(words, at):
            yield extents.after(at)
        if word in lists.NOUNS_AND_CUES and _opens_content(words, at):
            yield extents.of_noun(at)
    if _is_credited(words):
        yield sentence


def _by_verb(words: Sequence[Token], at: int, extents: _Extents) -> Iterator[Span]:
    is_agent = word_at(words, at + 1) == "by" and word_at(words, at - 1) == "as"
    if is_agent or is_inverted(words, at):
        yield extents.around(at)
        return
    source = source_before(words, at)
    if source is None:
        return
    if is_trailing(words, at, source):
        yield extents.around(at)
    elif not is_hypothetical(words, at, source):
        yield extents.after(at, enclosed=is_enclosed(words, source))


class _Extents:
    """How far what a cue governs reaches, found for all cues of a sentence in two passes over its words."""

    def __init__(self, words: Sequence[Token], sentence: Span) -> None:
        self._words = words
        self._starts: list[int] = []
        start = sentence.start
        for token in words:
            self._starts.append(start)
            if token.text == ";":
                start = token.end
        self._breaks = [sentence.end] * (len(words) + 1)
        self._commas = [sentence.end] * (len(words) + 1)
        self._joints = [sentence.end] * (len(words) + 1)
        for at in range(len(words) - 1, -1, -1):
            is_break = _is_break(words, at)
            self._breaks[at] = words[at].start if is_break else self._breaks[at + 1]
            is_joint = is_break or (words[at].text == "," and word_at(words, at + 1) in _JOINING)
            self._joints[at] = words[at].start if is_joint else self._joints[at + 1]
            self._commas[at] = words[at].start if is_break or words[at].text == "," else self._commas[at + 1]

    def after(self, at: int, *, enclosed: bool = False) -> Span:
        """From the cue at `at` to the writer's next comment; `enclosed`: to the comma that closes its clause."""
        if enclosed:
            return Span(self._words[at].end, self._commas[min(at + 2, len(self._words))])
        # A colon or a comma right behind the cue opens what it governs.
        return Span(self._words[at].end, self._breaks[min(at + 2, len(self._words))])

    def of_noun(self, at: int) -> Span:
        """From the noun at `at` to the next clause: "fears that it will close, and the town may suffer"."""
        return Span(self._words[at].end, self._joints[min(at + 2, len(self._words))])

    def around(self, at: int) -> Span:
        """The part of the sentence in which the cue at `at` stands, to the writer's next comment."""
        return Span(self._starts[at], self._breaks[min(at + 1, len(self._words))])


def _is_break(words: Sequence[Token], at: int) -> bool:
    """Whether the report ends before the token at `at`."""
    match words[at].text:
        case ";":
            return True
        case ":":
            return at + 1 < len(words) and words[at + 1].capital
        case ",":
            return _is_comment(words, at + 1)
    return False


def _is_comment(words: Sequence[Token], at: int) -> bool:
    """Whether the writer's own voice sets in at `at`, behind a comma: "which could", "clearly signalling"."""
    if word_at(words, at) == "which":
        return word_at(words, at + 1) in _FORECASTING
    if word_at(words, at) == "with":
        return not _GUESSED.isdisjoint((word_at(words, at + 1), word_at(words, at + 2)))
    is_guess = word_at(words, at) in _GUESSING
    if is_guess or is_adverb(word_at(words, at)):
        at += 1
    word = word_at(words, at)
    if is_guess and word.endswith("ing"):
        # "Crates, potentially holding shells, have left": an aside within the report.
        rest = range(at, min(at + _ASIDE, len(words)))
        return not any(words[on].text == "," and word_at(words, on + 1) in lists.AUXILIARIES for on in rest)
    if word in ("suggesting", "indicating"):
        # A source suggests "that it may close"; "a change of course" is the writer's comment.
        return word_at(words, at + 1) not in ("that", "it", "he", "she", "they")
    return word in lists.EDITORIAL


def _opens_content(words: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at` has its content behind it: "claims that require a hearing" tells which claims."""
    return word_at(words, at + 1) == "that" and word_at(words, at + 2) not in _RELATIVE


def _is_possessed(words: Sequence[Token], at: int) -> bool:
    """Whether it is "in Ort's view", "in the ministry's opinion", "in his words"."""
    owner = word_at(words, at - 1)
    is_owner = owner.endswith(("'s", "s'")) or owner in ("his", "her", "their")
    return is_owner and any(word.text == "in" for word in words[max(0, at - 6) : at])


def _is_credited(words: Sequence[Token]) -> bool:
    """Whether the sentence ends in "— Lena Ort" or "— senior minister", as a quotation or a headline is credited."""
    for names in range(1, 6):
        if word_at(words, len(words) - 1 - names) in ("—", "–", "-"):
            return words[-1].text in lists.PERSONS or (names > 1 and all(word.capital for word in words[-names:]))
    return False
