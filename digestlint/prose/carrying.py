"""What carries on a report: the sentences after it in which its source goes on."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.sources import is_adverb
from digestlint.prose.tokens import Token, word_at

_LEADING = frozenset("but and however meanwhile moreover in addition ,".split())
_SPEAKERS = frozenset("he she".split())
_NOT_CARRYING = frozenset("this that these those such if unless should".split())
# "The success could calm the coast, which would": a forecast that hangs on the digest's own words.
_RELATIVE = frozenset("which that who".split())
_GUESSING = frozenset("may might could likely".split())
_CUES = lists.SAY_PAST | lists.SAY_PRESENT | lists.SAY_ING | lists.SHOW
# "The ministry will": what the source has in hand.
_INTENDING = frozenset("will would plans aims intends hopes expects".split())
# "Key proposals include".
_CONTENTS = frozenset(
    "findings recommendations proposals items priorities points measures goals targets conclusions forecasts "
    "predictions projections warnings".split()
)
_NEAR = 12
_HEAD = 5


def resolved(words: Sequence[Token]) -> Sequence[Token]:
    """The sentence after a report, with an "It" that opens it read as its source: "It expects", but not "It shows"."""
    if word_at(words, 0) != "it":
        return words
    at = 1
    while is_adverb(word_at(words, at)):
        at += 1
    if word_at(words, at) in lists.COMMENTS:
        return words
    return [words[0]._replace(text="he"), *words[1:]]


def carries_on(words: Sequence[Token], said: Sequence[Token], *, is_next: bool) -> bool:
    """Whether a sentence goes on with what the source of the sentence `said` says.

    "He will" and "the ministry will also" do; right behind it (`is_next`) the "would" of reported speech, too. "This
    would" and "he could" are the digest's.
    """
    first = [word.text for word in words[:_NEAR]]
    while first and first[0] in _LEADING:
        first.pop(0)
    if not first or first[0] in _NOT_CARRYING:
        return False
    if first[0] in _SPEAKERS:
        return first[1:2] != ["could"]
    is_source = first[0] in ("they", "it") or (first[0] == "the" and not lists.SOURCES.isdisjoint(first[1:_HEAD]))
    if is_source and not lists.ALSO.isdisjoint(first[1:7]):
        return True
    return is_next and (_is_same(first, said) or _lists(first) or _is_backshifted(first, said))


def _is_same(first: Sequence[str], said: Sequence[Token]) -> bool:
    """Whether it is "The ministry will" behind what the ministry said."""
    if first[0] != "the":
        return False
    for at in range(1, min(_HEAD, len(first) - 1)):
        if first[at] in lists.SOURCES and first[at + 1] in _INTENDING:
            return any(word.text == first[at] for word in said)
    return False


def _lists(first: Sequence[str]) -> bool:
    return not _CONTENTS.isdisjoint(first[:_HEAD]) and not {"include", "includes"}.isdisjoint(first[1 : _HEAD + 1])


def _is_backshifted(first: Sequence[str], said: Sequence[Token]) -> bool:
    """Whether it is the "would" of reported speech, and `said` more than praise or blame."""
    if "would" not in first or all(word.text in lists.REACTIONS for word in said if word.text in _CUES):
        return False
    at = first.index("would")
    return first[at - 1] not in _RELATIVE and _GUESSING.isdisjoint(first[:at])
