"""What a sentence reports: the words that a source in it answers for.

A cue ("said", "according to", "the claim that") with a source beside it governs what follows it, what stands before
it, or both. "This suggests that" names no source, so that what follows is the writer's own voice; "analysts say" names
one, if a vague one. Word order tells, not a parser: on news a rule of this kind does better than a small
parser.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.credits import is_credited, is_possessed, is_stated, is_term, label_end, names_source
from digestlint.prose.extents import Extents
from digestlint.prose.order import is_enclosed, is_hypothetical, is_inverted, is_trailing
from digestlint.prose.sources import has_feeling_source, source_before
from digestlint.prose.tokens import Token, word_at
from digestlint.regexes import regex
from digestlint.text import Span

_CUES = lists.SAY_PAST | lists.SAY_PRESENT | lists.SAY_ING | lists.SHOW
# What a token may be that makes a sentence report: a word of these, or a dash before the name that ends it.
_REPORTING = (
    _CUES | lists.PRESENTS | lists.CONTENT_NOUNS | lists.FEELINGS | lists.OPINIONS | lists.STATED | {"according", "per"}
)
# "Under the deal, ...", "From Orva Radio: ...".
_OPENINGS = ("Under ", "From ")
# Verbs: behind a noun and "that" no subject begins, but a clause about the noun.
_RELATIVE = lists.AUXILIARIES | frozenset(
    "require requires required include includes involve involves remain remains concern concerned relate relates need "
    "affect affected contain contains contained raise raised led lead emerged came come surround surrounded followed "
    "prompted triggered sparked went go".split()
)
# "With hopes that it will hold", "amid fears that": whose? Nobody's, so that they are the digest's.
_FLOATING = frozenset("hope hopes fear fears concern concerns worry worries speculation expectations".split())
_NOBODYS = frozenset(
    "with amid on raising raises raised fuelling fuelled fueling fueled stoking stoked sparking sparked growing rising "
    "renewed fresh mounting increasing".split()
)
# How many words may stand before the noun that opens a sentence.
_OPENING_WORDS = 3
# How far behind "offers" the colon may stand.
_PRESENTED = 10
_RUN = regex(r"[^\W_]+")
_DASH = regex(r"[—–]|(?<![^\W_])-|-(?![^\W_])")


def may_report(text: str) -> bool:
    """Whether `reported` can find anything in a sentence of this text: a quick look, which most sentences fail."""
    if not _REPORTING.isdisjoint(_RUN.findall(text.lower())):
        return True
    return text.startswith(_OPENINGS) or _DASH.search(text) is not None


def reported(words: Sequence[Token], sentence: Span) -> Iterator[Span]:
    """The stretches of a sentence that a source in it answers for; they may overlap."""
    if word_at(words, 0) == "scenario":
        # "Scenario A: the bank announces a cut": what might be said.
        return
    extents = Extents(words, sentence)
    for at, token in enumerate(words):
        word = token.text
        if word in _CUES:
            yield from _by_verb(words, at, extents)
        elif word in ("according", "per") and names_source(words, at):
            yield extents.around(at)
        elif word in lists.CONTENT_NOUNS and _opens_content(words, at):
            yield extents.of_noun(at, is_subject=_is_subject(words, at))
        elif word in lists.PRESENTS:
            yield from _presented(words, at, sentence)
        if word in lists.OPINIONS and is_possessed(words, at):
            yield extents.around(at)
        if is_stated(words, at):
            yield extents.after(at)
        if word in lists.FEELINGS and word_at(words, at + 1) == "that" and has_feeling_source(words, at):
            yield extents.after(at)
        if word in lists.NOUNS_AND_CUES and _opens_content(words, at):
            yield extents.of_noun(at, is_subject=_is_subject(words, at))
    if is_credited(words) or is_term(words):
        yield sentence
    elif words and words[0].text == "from":
        yield from _behind_label(words, sentence)


def _behind_label(words: Sequence[Token], sentence: Span) -> Iterator[Span]:
    """What stands behind "From Orva Radio:"."""
    colon = label_end(words)
    if colon is not None:
        yield Span(words[colon].end, sentence.end)


def _presented(words: Sequence[Token], at: int, sentence: Span) -> Iterator[Span]:
    """What stands behind the colon of "The study offers one lesson: crews will leave"."""
    for colon in range(at + 2, min(at + _PRESENTED, len(words))):
        if words[colon].text == ":":
            if source_before(words, at) is not None:
                yield Span(words[colon].end, sentence.end)
            return
        if words[colon].text in (",", "that"):
            return


def _by_verb(words: Sequence[Token], at: int, extents: Extents) -> Iterator[Span]:
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


def _opens_content(words: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at` has its content behind it: "claims that require a hearing" tells which claims."""
    if words[at].text in _FLOATING and word_at(words, at - 1) in _NOBODYS:
        return False
    return word_at(words, at + 1) == "that" and word_at(words, at + 2) not in _RELATIVE


def _is_subject(words: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at` opens the sentence: "The announcement that", "A new report that"."""
    return at <= _OPENING_WORDS
