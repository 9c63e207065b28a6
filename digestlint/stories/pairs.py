"""Pairs of stories that tell the same, found through the rare terms that they share."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log, sqrt
from typing import NamedTuple

from digestlint.stories.tellings import Telling
from digestlint.stories.terms import is_name, key, weight

# The weightiest terms of an opening by which a story is looked up, and how many stories may have one of them. What more
# stories have tells none of them apart, and so a story is never compared with more than the product of the two.
_LOOKED_UP, _IN_MOST = 12, 60
# So few stories say little about how common a term is here.
_PRIOR = 10
_LEAST_SHARED = 3
# Openings that have less of their weight in common can't make a pair, whatever the rest of the stories says.
_LEAST, _LEAST_OF_PART = 0.12, 0.3
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


def pairs(stories: Sequence[Telling]) -> Iterator[Pair]:
    """All pairs that share enough to be worth a judgement, in order."""
    local = _local(stories)
    leads = [_weighed(story.lead, local) for story in stories]
    totals = [sum(lead.values()) for lead in leads]
    whole: dict[int, set[int]] = {}
    for later, others in enumerate(_candidates(leads)):
        for earlier in sorted(others):
            both = leads[earlier].keys() & leads[later].keys()
            total = sqrt(totals[earlier] * totals[later])
            least = _LEAST_OF_PART if stories[earlier].part or stories[later].part else _LEAST
            if len(both) < 2 or sum(leads[earlier][term] for term in both) < least * total:
                continue
            for number in (earlier, later):
                if number not in whole:
                    whole[number] = {key(term) for term in stories[number].all}
            found = _compared(earlier, later, stories, leads, whole)
            if found:
                yield found


def _local(stories: Iterable[Telling]) -> dict[int, float]:
    """How rare each term is here: 1 where one story has it, less where many have."""
    tellings = list(stories)
    counts = Counter(key(term) for story in tellings for term in story.lead)
    size = len(tellings) + _PRIOR
    return {term: log(size / count) / log(size) for term, count in counts.items()}


def _weighed(found: array[int], local: dict[int, float]) -> dict[int, float]:
    return {key(term): weight(term) * local.get(key(term), 1.0) for term in found}


def _candidates(leads: Sequence[dict[int, float]]) -> Iterator[set[int]]:
    """For each story the earlier ones with which it shares a term that tells it apart."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    looked_up = []
    for number, lead in enumerate(leads):
        best = sorted(lead, key=lambda term: (-lead[term], term))[:_LOOKED_UP]
        looked_up.append(best)
        for term in best:
            holders[term].append(number)
    for number, best in enumerate(looked_up):
        yield {other for term in best if len(holders[term]) <= _IN_MOST for other in holders[term] if other < number}


def _compared(
    earlier: int,
    later: int,
    stories: Sequence[Telling],
    leads: Sequence[dict[int, float]],
    whole: dict[int, set[int]],
) -> Pair | None:
    one, two = leads[earlier], leads[later]
    both = one.keys() & two.keys()
    in_two, in_one = one.keys() & whole[later] | both, two.keys() & whole[earlier] | both
    shared = in_one | in_two
    if len(shared) < _LEAST_SHARED:
        return None
    of_both = sqrt(sum(one[term] for term in in_two) * sum(two[term] for term in in_one))
    named = _names(stories[earlier]) & _names(stories[later])
    total = sqrt(sum(one.values()) * sum(two.values()))
    overlap = (of_both + sum(one[term] for term in both)) / total / 2
    return Pair(earlier, later, overlap, of_both, len(shared), len(named))


def _names(story: Telling) -> set[int]:
    return {key(term) for term in story.lead if is_name(term)}
