"""What stands on either side of a verb that announces importance: who is its subject, what is its object.

Read off word order, without a parser: good enough to tell "Petrel highlighted", which reports, from "The talks
between Petrel and her guest highlight", which comments.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from digestlint.api import Hit, regex
from digestlint.rules.commentary.words import (
    ABSTRACT,
    DETERMINERS,
    HELPERS,
    HOW,
    LOADED,
    MEASURED,
    POINTED_SOURCES,
    PREPOSITIONS,
    REPORTING,
    SOURCES,
    SPEAKERS,
    STORY,
    is_event,
)

_WORD = regex(r"[^\W_](?:[\w'’.&/-]*[\w'’])?")
_BOUNDARY = regex(
    r"[;:(,]\s|\s[—–*•-]\s|[—–]|\s(?:but|while|although|though|whereas|yet|as|because)\s|\sand\s(?=(?:the|this|these"
    r"|it)\s)",
    re.IGNORECASE,
)
_DASH = regex(r"\s-\s|\s?[—–]\s?")
# Where an object ends and another thought begins; a comma only before a clause of its own.
_OBJECT_END = regex(
    r"[;:(—–]|\s-\s|,\s(?:and|but|while|although|though|with|as|where|which|who|after|when|even)\s|,\s\w+ing\s",
    re.IGNORECASE,
)
_NO_OBJECT = PREPOSITIONS - {"that"} | {"and", "or", "as", "is", "are", "was", "were", "include", "back"}
_LEAD = regex(r"^\s*(?:(?:and|but|so|yet|as|while|because|although|though|whereas)\s+)?", re.IGNORECASE)
_NOT_ONLY = regex(r"\bnot (?:only|just|merely|simply)\b", re.IGNORECASE)
# How many words of an object are looked at, and how many characters on either side of a verb.
_REACH = 9
_WINDOW = 600
_OPENING = 80
_POINTING = frozenset("this that these those such".split())
_LINKS = frozenset(
    "and but or so yet meanwhile however still then also now notably together collectively overall".split()
)
# After these the verb's form is a passive, or what it says is denied.
_NO_FINITE = frozenset("is are was were be been being get gets got not never".split())
# Among a subject's words these show that it has a verb already, so that the word behind them is a noun.
_FINITE = _NO_FINITE | frozenset(
    "has have had will would does did can could may might must isn't aren't wasn't".split()
)
_CLAUSE_LINKS = frozenset("that which who to or nor".split())
_NOUNS_IN_LY = frozenset("ally anomaly assembly family monopoly oversupply rally reply supply".split())
_GO_ON = ("continu", "seem", "appear", "serv")
# Words by which a sentence shows that somebody speaks in it.
_SPEECH = REPORTING | frozenset(
    "address addressed addresses addressing advocated advocates appealed briefed briefing called calling calls "
    "campaigned condemned confirmed criticised criticized denounced described describes discussed discusses "
    "echoed echoes emphasised emphasises emphasized emphasizes expressed expresses hailed hails interview "
    "keynote lecture mentioned mentions met outlined outlines panel pledged podcast pointed posted posts "
    "praised presented presents promised reaffirmed remarks reported reporters shares speaker speaking speaks "
    "speech spoke testified thanked toured tweeted urged urges urging visited vowed welcomed".split()
)


class Subject(Enum):
    """What kind of thing does the highlighting."""

    POINTING = auto()
    """"This", "these moves", "the decision": it takes up the story as a whole."""
    EVENT = auto()
    """Something that happened: an attack, a visit, a decline."""
    THING = auto()
    """Another thing, which can't speak."""
    SPEAKER = auto()
    """A person, a body or a text; also whatever bears a name."""
    LINKED = auto()
    """The subject of an earlier verb: "... and underscores"."""
    IMPLIED = auto()
    """Left out at the start of a note: "Impact: underscores ..."."""
    NONE = auto()
    """No subject before it: the word is a noun, an infinitive or in a relative clause."""


class Before(NamedTuple):
    """The subject of a verb and where its words begin."""

    kind: Subject
    start: int


def words(text: str) -> list[str]:
    """The words of `text`, curly apostrophes made straight."""
    return [word.replace("’", "'") for word in _WORD.findall(text)]


def words_before(hit: Hit) -> str:
    """The sentence's text before a hit, no more of it than a clause can need."""
    return hit.block.text[max(hit.unit.start, hit.span.start - _WINDOW) : hit.span.start]


def words_after(hit: Hit) -> str:
    """The sentence's text after a hit, no more of it than a clause can need."""
    return hit.block.text[hit.span.end : min(hit.unit.end, hit.span.end + _WINDOW)]


def subject(before: str) -> Before:
    """The subject of a verb that follows `before`, the sentence's text up to it."""
    start, end = _bounds(before)
    segment = before[start:end]
    tokens = _without_helpers(words(_NOT_ONLY.sub("", segment)))
    last = tokens[-1].lower() if tokens else ""
    if last in ("and", "but"):
        return Before(Subject.LINKED, start)
    if last in _NO_FINITE or last in _CLAUSE_LINKS or last.endswith("n't"):
        return Before(Subject.NONE, start)
    while tokens and tokens[0].lower() in _LINKS:
        tokens.pop(0)
    if tokens:
        kind = _kind(tokens)
    else:
        opens = not before[:start].strip() or before[:start].rstrip().endswith(":")
        kind = Subject.IMPLIED if opens else Subject.NONE
    return Before(kind, start + len(segment) - len(_LEAD.sub("", segment, count=1)))


def _without_helpers(tokens: list[str]) -> list[str]:
    """The words without what belongs to the verb behind them: "may also", "continues to"."""
    while tokens:
        last = tokens[-1].lower()
        adverb = tokens[-1] == last and last.endswith("ly") and last not in _NOUNS_IN_LY
        if adverb or last in HELPERS:
            tokens.pop()
        elif len(tokens) > 1 and last == "to" and tokens[-2].lower().startswith(_GO_ON):
            del tokens[-2:]
        else:
            break
    return tokens


def _bounds(before: str) -> tuple[int, int]:
    """The clause that `before` ends with, and without an insertion between its subject and the verb."""
    end = len(before.rstrip())
    if before[:end].endswith(":"):
        return len(before), len(before)
    if end and before[end - 1] in "—–-":
        dashes = [match for match in _DASH.finditer(before, 0, end - 1) if match.end() < end]
        end = dashes[-1].start() if dashes else end - 1
    elif end and before[end - 1] == ",":
        comma = before.rfind(",", 0, end - 1)
        end = comma if comma >= 0 else end - 1
    elif end and before[end - 1] == ")":
        bracket = before.rfind("(", 0, end)
        end = bracket if bracket >= 0 else end
    start = 0
    for match in _BOUNDARY.finditer(before, 0, end):
        if match.end() < end:
            start = match.end()
    return start, end


def _kind(tokens: list[str]) -> Subject:
    lower = [token.lower() for token in tokens]
    if any(word in REPORTING for word in lower):
        return Subject.SPEAKER
    if not _FINITE.isdisjoint(lower):
        return Subject.NONE
    if len(tokens) == 1:
        if lower[0] in _POINTING or lower[0] == "it":
            return Subject.POINTING
        if lower[0] in ("they", "both", "all"):
            return Subject.THING
        if lower[0] in DETERMINERS:
            return Subject.NONE
    head = _head(lower)
    if head < 0:
        return Subject.NONE
    noun, shown = lower[head], tokens[head]
    points = lower[0] in _POINTING
    if noun in SPEAKERS or (points and noun in SOURCES and noun not in POINTED_SOURCES):
        return Subject.SPEAKER
    if points or (len(lower) == 2 and lower[0] == "the" and noun in STORY):
        return Subject.POINTING
    if noun in SOURCES:
        return Subject.SPEAKER
    if is_event(noun):
        return Subject.EVENT
    if shown[:1].isupper() or "'" in noun[:-2]:
        return Subject.SPEAKER
    return Subject.THING


def _head(lower: list[str]) -> int:
    """The index of the noun that the subject turns on: the last before its first preposition."""
    for index, word in enumerate(lower):
        if index and word in PREPOSITIONS:
            head = index - 1
            break
    else:
        head = len(lower) - 1
    if lower[0] in PREPOSITIONS:
        return -1
    while head > 0 and lower[head].endswith("ed") and len(lower[head]) > 4 and not is_event(lower[head]):
        head -= 1
    return -1 if lower[head] in DETERMINERS and head == len(lower) - 1 and head > 0 else head


def takes_up(hit: Hit) -> bool:
    """Whether the sentence opens with "this", "these" or "such", so that it speaks of the one before."""
    found = words(hit.block.text[hit.unit.start : hit.unit.start + _OPENING])
    return bool(found) and found[0].lower() in _POINTING | {"together", "collectively"}


def object_of(after: str) -> str:
    """The object of a verb that `after` follows: the words up to the next clause."""
    end = _OBJECT_END.search(after)
    return after[: end.start()] if end else after


class Generic(NamedTuple):
    """How an object announces importance: by loaded adjectives, by abstract nouns."""

    loaded: bool
    abstract: bool
    measured: bool = False
    """Whether what is abstract about it can be counted: demand, costs, expectations."""

    def __bool__(self) -> bool:
        return self.loaded or self.abstract


def generic(thing: str) -> Generic:
    """What there is in the first words of an object that could be said of any story."""
    found = [word.lower() for word in words(thing)[:_REACH]]
    found = [part for word in found for part in {word, *word.split("-")}]
    if found[:2] == ["just", "how"]:
        return Generic(True, True)
    if found[:1] == ["how"]:
        degree = any(word in HOW or word in LOADED for word in found[1:4])
        return Generic(degree, degree)
    nouns = {word.removesuffix("'s") for word in found} & ABSTRACT
    return Generic(any(word in LOADED for word in found), bool(nouns), bool(nouns) and nouns <= MEASURED)


def is_cut_off(thing: str) -> bool:
    """Whether a verb has no object here: "highlights of the match", "reflecting on", "demonstrating against"."""
    first = words(thing)[:1]
    return not first or first[0].lower() in _NO_OBJECT


def speaks(before: str) -> bool:
    """Whether somebody speaks in the words before a participle, so that "highlighting" may be what he does."""
    return any(word.lower() in _SPEECH for word in words(before))
