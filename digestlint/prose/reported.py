"""What a sentence reports: the words that a source in it answers for.

A cue ("said", "according to", "the claim that") with a source beside it governs what follows it, what stands before
it, or both. "This suggests that" names no source, so that what follows is the writer's own voice; "analysts say" names
one, if a vague one. Word order tells, not a parser: on news a rule of this kind does better than a small
parser.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.credits import (
    FOUND,
    content_colon,
    is_credited,
    is_possessed,
    is_stated,
    is_term,
    label_end,
    names_source,
)
from digestlint.prose.extents import Extents
from digestlint.prose.order import is_clipped, is_enclosed, is_hypothetical, is_inverted, is_trailing
from digestlint.prose.sources import has_feeling_source, source_before
from digestlint.prose.tokens import Token, word_at
from digestlint.regexes import regex
from digestlint.text import Span

_Reach = Callable[[Extents, int], Span]
_Cue = tuple[_Reach, int]

_CUES = lists.SAY_PAST | lists.SAY_PRESENT | lists.SAY_ING | lists.SHOW
# What a token may be that makes a sentence report: a word of these, or a mark before the name that ends it.
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
# "Ort hailed the pact, emphasizing its weight" goes on with Ort's words; "they met, emphasizing" is the digest's.
_STRESSING = frozenset("emphasizing emphasising".split())
_CONCEDING = frozenset("while although though".split())
# How many words of a subject lie between the comma of a concession and its last word.
_SUBJECT = 5
# How many words may stand before the noun that opens a sentence.
_OPENING_WORDS = 3
# How far behind "offers" the colon may stand.
_PRESENTED = 10
_RUN = regex(r"[^\W_]+")
# Before the name that ends a sentence as its credit.
_CREDITING = regex(r"[—–]|: [^\W_][\w .'’&-]{1,50}$|(?<![^\W_])-|-(?![^\W_])")


def may_report(text: str) -> bool:
    """Whether `reported` can find anything in a sentence of this text: a quick look, which most sentences fail."""
    if not _REPORTING.isdisjoint(_RUN.findall(text.lower())):
        return True
    return text.startswith(_OPENINGS) or _CREDITING.search(text) is not None


def reported(words: Sequence[Token], sentence: Span) -> Iterator[Span]:
    """The stretches of a sentence that a source in it answers for; they may overlap."""
    if word_at(words, 0) == "scenario":
        # "Scenario A: the bank announces a cut": what might be said.
        return
    # Few sentences hold a cue that governs anything, and only these are measured.
    cues = list(_cues(words))
    if cues:
        extents = Extents(words, sentence)
        for reach, at in cues:
            yield reach(extents, at)


def _cues(words: Sequence[Token]) -> Iterator[_Cue]:
    """The cues that govern something, each with its place."""
    speaks = False
    for at, token in enumerate(words):
        word = token.text
        if word not in _REPORTING:
            continue
        if word in _STRESSING and not speaks and word_at(words, at - 1) == "," and word_at(words, at + 1) != "that":
            continue
        if word in _CUES:
            found = list(_by_verb(words, at))
            speaks = speaks or bool(found)
            yield from found
        elif word in ("according", "per") and names_source(words, at):
            yield Extents.around, at
        elif word in lists.CONTENT_NOUNS and _opens_content(words, at):
            yield _of_noun(at), at
        elif word in lists.PRESENTS:
            yield from _presented(words, at)
        if word in lists.OPINIONS and is_possessed(words, at):
            yield Extents.around, at
        if word in lists.STATED and is_stated(words, at):
            yield from _stated(words, at)
        if word in lists.FEELINGS and word_at(words, at + 1) == "that" and has_feeling_source(words, at):
            yield Extents.after, at
        if word in lists.NOUNS_AND_CUES and _opens_content(words, at):
            yield _of_noun(at), at
    if is_credited(words) or is_term(words):
        yield Extents.whole, 0
    colon = label_end(words) if word_at(words, 0) == "from" else None
    if colon is not None:
        yield Extents.behind, colon


def _of_noun(at: int) -> _Reach:
    # "The announcement that", "A new report that": the subject of the sentence.
    return Extents.of_subject if at <= _OPENING_WORDS else Extents.of_noun


def _presented(words: Sequence[Token], at: int) -> Iterator[_Cue]:
    """The colon of "The study offers one lesson: crews will leave"."""
    for colon in range(at + 2, min(at + _PRESENTED, len(words))):
        if words[colon].text == ":":
            if source_before(words, at) is not None:
                yield Extents.behind, colon
            return
        if words[colon].text in (",", "that"):
            return


def _stated(words: Sequence[Token], at: int) -> Iterator[_Cue]:
    colon = content_colon(words, at)
    if colon is None:
        yield Extents.after, at
    elif words[at].text in FOUND:
        # A list of findings goes on behind semicolons.
        yield Extents.behind, colon
    else:
        yield Extents.after, colon - 1


def _by_verb(words: Sequence[Token], at: int) -> Iterator[_Cue]:
    is_agent = word_at(words, at + 1) == "by" and word_at(words, at - 1) == "as"
    if is_agent or is_inverted(words, at):
        yield Extents.around, at
        return
    if is_clipped(words, at):
        yield Extents.after, at
        return
    source = source_before(words, at)
    if source is None:
        return
    if is_trailing(words, at, source) or _concedes(words, source):
        yield Extents.around, at
    elif not is_hypothetical(words, at, source):
        yield Extents.within if is_enclosed(words, source) else Extents.after, at


def _concedes(words: Sequence[Token], source: int) -> bool:
    """Whether the source's clause stands behind a concession: "While it may help, Ort argues it costs more"."""
    if word_at(words, 0) not in _CONCEDING:
        return False
    return any(words[at].text == "," for at in range(source - 1, max(0, source - _SUBJECT), -1))


def _opens_content(words: Sequence[Token], at: int) -> bool:
    """Whether the noun at `at` has its content behind it: "claims that require a hearing" tells which claims."""
    if words[at].text in _FLOATING and word_at(words, at - 1) in _NOBODYS:
        return False
    return word_at(words, at + 1) == "that" and word_at(words, at + 2) not in _RELATIVE
