"""Pairs of stories that tell the same, found through the rare terms that they share."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from math import log, sqrt
from typing import NamedTuple, overload

from digestlint.document import Document
from digestlint.stories.remembered import once_per_document
from digestlint.stories.tellings import Telling, tellings
from digestlint.stories.terms import names, weights

# The weightiest terms of an opening by which a story is looked up, and how many stories may have one of them. What more
# stories have tells none of them apart, and so a story is never compared with more than the product of the two.
_LOOKED_UP, _IN_MOST = 12, 60
# So few stories say little about how common a term is here.
_PRIOR = 10
_LEAST_SHARED = 3
# The openings of so many stories stay at hand.
_MOST_AT_HAND = 50_000
# Openings that have less of their weight in common can't make a pair, whatever the rest of the stories says: of the two
# numbers whose mean is the overlap, that is one, and the other is 1 at most.
_LEAST, _LEAST_OF_NEARLY = 0.12, 0.3
# Overlaps from which two stories are the same, by how much else speaks for it.
_MUCH, _MORE, _NEARLY, _WHOLLY = 0.265, 0.38, 0.65, 0.8


class Pair(NamedTuple):
    """Two stories by their numbers, the earlier first, and how much they share.

    `overlap` is the share of weight that their openings have in common with each other, and with the other's whole
    text: 0 to 1. `weight` is that of the terms that each opening shares with the other story, `shared` their number
    and `named` how many of them are names or numbers.
    """

    earlier: int
    later: int
    overlap: float
    weight: float
    shared: int
    named: int


def same_story(pair: Pair, one: Telling, two: Telling, *, apart: bool = False) -> bool:
    """Whether two stories tell the same news; `apart`: they are of different days, and may be news and its sequel.

    True pairs of one day share as little as an eighth of their words, so that it is names, numbers and rare words that
    decide, and where there are many of them, a quarter of the weight is enough. Lines that may belong to the story
    around them, stories under one heading and those of other days must be nearly the same.
    """
    beside = not apart and abs(one.item - two.item) < 2
    if one.part or two.part:
        return not beside and pair.overlap >= _NEARLY and pair.weight >= 7 and pair.shared >= 6
    goes_on = beside and min(one.blocks, two.blocks) < 2  # the second may well be the next paragraph of the first
    if apart or goes_on or one.item == two.item:
        return pair.shared >= 5 and (
            (pair.overlap >= _NEARLY and pair.weight >= 5) or (pair.overlap >= _WHOLLY and pair.weight >= 3)
        )
    much = pair.overlap >= _MUCH and pair.weight >= 7 and pair.shared >= 8
    return much or (pair.overlap >= _MORE and pair.weight >= 4.5 and pair.shared >= 5)


def pairs(stories: Sequence[Telling], within: Sequence[range] | None = None, *, apart: bool = False) -> Iterator[Pair]:
    """All pairs that share enough to be worth a judgement, in order.

    `within` are for each story the numbers of the earlier ones with which it is compared, all of them without it.
    `apart`: only those that `same_story` may call the same where they are apart.
    """
    leads = _leads(stories)
    for later, others in enumerate(_candidates(leads, within)):
        two = leads[later] if others else _NO_LEAD
        for earlier in others:
            one = leads[earlier]
            both = two.keys & one.keys
            if len(both) < 2:
                continue
            total = sqrt(one.total * two.total)
            nearly = apart or one.part or two.part
            weights = one.weights
            if sum([weights[term] for term in both]) < (_LEAST_OF_NEARLY if nearly else _LEAST) * total:
                continue
            found = _compared((earlier, later), (stories[earlier], stories[later]), (one.weights, two.weights), total)
            if found:
                yield found


@once_per_document
def pairs_in(document: Document) -> tuple[Pair, ...]:
    """The pairs among the tellings of a document."""
    return tuple(pairs([telling for telling, _ in tellings(document)]))


class _Lead(NamedTuple):
    """The terms of an opening, each with its weight, and the sum of these."""

    weights: dict[int, float]
    keys: frozenset[int]
    total: float
    part: bool


_NO_LEAD = _Lead({}, frozenset(), 0.0, False)


class _Made(Sequence[_Lead]):
    """The openings of more stories than fit in memory: of the last ones that were asked for they are at hand."""

    def __init__(self, make: Callable[[int], _Lead], count: int) -> None:
        self._make = lru_cache(_MOST_AT_HAND)(make)
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> _Lead: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[_Lead]: ...
    def __getitem__(self, at: int | slice) -> _Lead | Sequence[_Lead]:
        if isinstance(at, slice):
            return [self._make(one) for one in range(self._count)[at]]
        return self._make(range(self._count)[at])


def _leads(stories: Sequence[Telling]) -> Sequence[_Lead]:
    """The openings of all stories; a term weighs less the more stories have it here."""
    terms, ends, parts = array("I"), array("Q", [0]), bytearray()
    for story in stories:
        terms.extend(story.lead)
        ends.append(len(terms))
        parts.append(story.part)
    counts = Counter(term >> 7 for term in terms)
    size = len(parts) + _PRIOR
    rarity = [0.0, *(log(size / count) / log(size) for count in range(1, max(counts.values(), default=0) + 1))]

    def made(number: int) -> _Lead:
        lead = terms[ends[number] : ends[number + 1]]
        weighed = {term: weight * rarity[counts[term]] for term, weight in weights(lead).items()}
        return _Lead(weighed, frozenset(weighed), sum(weighed.values()), bool(parts[number]))

    return list(map(made, range(len(parts)))) if len(parts) <= _MOST_AT_HAND else _Made(made, len(parts))


def _candidates(leads: Sequence[_Lead], within: Sequence[range] | None) -> Iterator[list[int]]:
    """For each story the earlier ones with which it shares a term that tells it apart."""
    holders: dict[int, array[int]] = {}
    looked_up = array("I")
    ends = array("Q")
    for number in range(len(leads)):
        best = sorted([(-weight, term) for term, weight in leads[number].weights.items()])[:_LOOKED_UP]
        for _, term in best:
            looked_up.append(term)
            numbers = holders.setdefault(term, array("I"))
            if len(numbers) <= _IN_MOST:  # one more says that there are too many
                numbers.append(number)
        ends.append(len(looked_up))
    telling = {term: numbers for term, numbers in holders.items() if 1 < len(numbers) <= _IN_MOST}
    holders.clear()
    start = 0
    for number, end in enumerate(ends):
        reach = within[number] if within else range(number)
        found = set[int]().union(*[telling[term] for term in looked_up[start:end] if term in telling])
        yield sorted([other for other in found if other in reach])
        start = end


def _compared(
    numbers: tuple[int, int], stories: tuple[Telling, Telling], leads: tuple[dict[int, float], ...], total: float
) -> Pair | None:
    one, two = leads
    both = one.keys() & two.keys()
    in_two = one.keys() & {term >> 7 for term in stories[1].all} | both
    in_one = two.keys() & {term >> 7 for term in stories[0].all} | both
    shared = in_one | in_two
    if len(shared) < _LEAST_SHARED:
        return None
    of_both = sqrt(sum([one[term] for term in in_two]) * sum([two[term] for term in in_one]))
    named = names(stories[0].lead) & names(stories[1].lead)
    overlap = (of_both + sum([one[term] for term in both])) / total / 2
    return Pair(*numbers, overlap, of_both, len(shared), len(named))
