"""Whose words a hit is, and what stands around it."""

from __future__ import annotations

from bisect import bisect_left
from weakref import WeakKeyDictionary

from digestlint.api import (
    PROSE,
    Block,
    BlockKind,
    Hit,
    Match,
    PatternRule,
    Span,
    Tree,
    attributed,
    regex,
    someone_says,
)
from digestlint.rules.speculation.words import Verbs

TEXT = PROSE - {BlockKind.METADATA}
"""What a reader of the digest sees of its prose."""

# A link on more characters than these holds the title of what it leads to.
_TITLE = 40
# How much of a sentence around a hit is looked at, so that no sentence is too long for it.
_NEAR = 400
# "You may" and "she could" tell of leave and of ability.
_PEOPLE = frozenset("you we i he she who one people anyone users visitors residents readers".split())

_SPEAKERS = frozenset("i we you".split())


class OwnVoiceRule(PatternRule, abstract=True):
    """A rule about what the digest says for itself: a parse, where there is one, takes back what somebody else says.

    Neither veto took back a finding that editors confirm (training/syntax/README.md).
    """

    needs_syntax = True

    def review(self, match: Match, tree: Tree, trigger: Span) -> Match | None:
        """The match, unless a source says its clause, or its subject is the writer or the reader."""
        word = tree.head_of(trigger)
        subject = tree.subject(word) if word is not None else None
        if subject is not None and subject.text.lower() in _SPEAKERS:
            return None
        return None if someone_says(tree, trigger) else match


def extended(hit: Hit, verbs: Verbs) -> Span | None:
    """The hit with the verb phrase that follows it, where `verbs` hold that verb."""
    end = verbs.end(hit.block.text, hit.span.end, hit.unit.end)
    return None if end is None else Span(hit.span.start, end)


def own_voice(hit: Hit) -> bool:
    """Whether the words found are the digest's own: no question, no linked headline, nothing that a source says."""
    if _is_asked(hit) or attributed(hit.block, hit.span):
        return False
    return not _is_in_title(hit) and not _is_headline(hit) and not _is_someones(hit)


def _is_asked(hit: Hit) -> bool:
    """Whether the sentence is a question, and does not only close with one that it quotes."""
    ending = hit.block.text[max(hit.unit.start, hit.unit.end - 9) : hit.unit.end].rstrip("\"'”’)* ")
    if not ending.endswith("?"):
        return False
    mark = max(hit.unit.start, hit.unit.end - 9) + len(ending) - 1
    return not any(quotation.start <= mark < quotation.end for quotation in hit.block.quotations)


# "I don't believe that": somebody speaks, though the marks of direct speech are lost.
_SPEAKING = regex(
    r"\bI(?:['’](?:m|ve|d|ll)| (?:don['’]t|do|am|mean|was|have|had|would|can|guess|feel))\b"
    r"|\b(?:[Tt]o|[Ff]or|[Ww]ith) me\b"
)
# A mark at the end of a line also closes a string of a printed list.
_CLOSED = regex(r"[\w.,!?][\"”](?:[ .]|, |$)")
_DISCLAIMER = regex(
    r"(?i)\b(?:may|might|can|could) (?:contain|include) (?:errors|inaccuracies|mistakes)|\b(?:not|no) (?:be )?"
    r"(?:investment|financial|legal|medical|engineering|professional|trading) advice\b|past performance"
)


def _is_someones(hit: Hit) -> bool:
    """Whether a person speaks in the sentence, or it closes a quotation that is not seen to open, or disclaims."""
    text = around(hit)
    if _SPEAKING.search(text) or _DISCLAIMER.search(text):
        return True
    return not hit.block.quotations and _CLOSED.search(behind(hit)) is not None


# How many long words must begin with a capital letter to make a headline of a sentence, and which share of them.
_LONG_WORD = regex(r"[^\W\d_][\w'’]{3,}")
_LEAST = 4
# A label in capitals needs fewer: "Veldt Reshapes Port Law: the parliament has".
_LEAST_OF_LABEL = 3
_OUTLET = regex(r" [-–|] [A-Z][\w.&'’]*(?: [\w.&'’]+){0,3}$")
_CREDIT = 60
_SHARE = 0.8


def _is_headline(hit: Hit) -> bool:
    """Whether the sentence Is Written Like This, or closes with the outlet's name, as others' headlines do."""
    if _OUTLET.search(hit.block.text, max(hit.span.end, hit.unit.end - _CREDIT), hit.unit.end):
        return True
    label = hit.block.text.find(":", hit.span.end, hit.unit.end)
    # What is a whole label, such as a scenario, is the digest's own.
    if label > hit.span.end and _is_titled(hit.block.text[hit.unit.start : label], _LEAST_OF_LABEL):
        return True
    return _is_titled(around(hit), _LEAST)


def _is_titled(text: str, least: int) -> bool:
    words = _LONG_WORD.findall(text)
    return len(words) >= least and sum(word[0].isupper() for word in words) >= _SHARE * len(words)


_TITLES: WeakKeyDictionary[Block, list[Span]] = WeakKeyDictionary()


def _is_in_title(hit: Hit) -> bool:
    """Whether the hit stands in a link on so many words that they are the title of what it leads to."""
    titles = _TITLES.get(hit.block)
    if titles is None:
        links = (inline.span for inline in hit.block.inlines if inline.target)
        titles = _TITLES[hit.block] = sorted(span for span in links if span.length > _TITLE)
    at = bisect_left(titles, (hit.span.end, 0)) - 1
    return at >= 0 and titles[at].contains(hit.span)


def before(hit: Hit) -> str:
    """The words of the sentence that lead up to the hit, as far as they matter."""
    return hit.block.text[max(hit.unit.start, hit.span.start - _NEAR) : hit.span.start]


def behind(hit: Hit) -> str:
    """The words of the sentence that follow the hit, as far as they matter."""
    return hit.block.text[hit.span.end : min(hit.unit.end, hit.span.end + _NEAR)]


def around(hit: Hit) -> str:
    """The words of the sentence around the hit, as far as they matter."""
    start, end = max(hit.unit.start, hit.span.start - _NEAR), min(hit.unit.end, hit.span.end + _NEAR)
    return hit.block.text[start:end]


def of_people(hit: Hit) -> bool:
    """Whether a person's pronoun, or the like, stands right before the hit."""
    words = before(hit).lower().split()[-1:]
    return bool(words) and words[0].strip("\"'“‘(,") in _PEOPLE


# After these a word is a noun, or the verb of an infinitive or of a modal verb, and not what a subject does.
_NOT_SUBJECTS = frozenset(
    "a an the this that these those its his her their our my your some any no each every another of in on at to "
    "for from with by about into over under between among and or but not n't can could may might will would shall "
    "should must do does did don't doesn't didn't let lets help helps helped make makes made if when while as than "
    "be is are was were been being has have had very more most less many several few two three four five other new "
    "i you we he she they who whether where how why what".split()
)


# What may stand between a subject and its verb.
_BETWEEN = frozenset(
    "also further now still only then often thus therefore therein itself themselves both already".split()
)


def takes_a_verb(lead: str) -> bool:
    """Whether a verb can follow the words `lead`: what ends in a noun can be its subject, "the" or "to" can't."""
    words = lead.lower().removesuffix("not only ").removesuffix("not just ").split()
    while words and words[-1].endswith("ly") and len(words[-1]) > 4:
        words.pop()
    while words and words[-1] in _BETWEEN:
        words.pop()
    if not words:
        return False
    last = words[-1].strip("\"'“‘(*_—–-")
    if last.endswith(","):
        # Behind an aside: "the strikes, the third in a week, signal".
        return lead.count(",") > 1 and last[:-1] not in _NOT_SUBJECTS
    return last not in _NOT_SUBJECTS and not last.endswith((";", ":"))
