"""Pairs of stories that tell the same, found through the rare terms that they share."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from functools import lru_cache
from math import log, sqrt
from typing import NamedTuple

from digestlint.document import Document
from digestlint.remembered import once_per_document
from digestlint.stories.tellings import Telling, tellings
from digestlint.stories.terms import names, weights

# The weightiest terms of an opening by which a story is looked up, and how many stories may have one of them. What more
# stories have tells none of them apart, and so a story is never compared with more than the product of the two.
_LOOKED_UP, _IN_MOST = 12, 60
# So few stories say little about how common a term is here.
_PRIOR = 10
_LEAST_SHARED = 3
# The openings of so many stories stay at hand.
_MOST_AT_HAND = 20_000
_REMEMBERED = 1 << 12
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


def pairs(
    stories: Sequence[Telling],
    within: Sequence[range] | None = None,
    settled: Container[int] = frozenset(),
    *,
    apart: bool = False,
    named: int = 0,
) -> Iterator[Pair]:
    """All pairs that share enough to be worth a judgement, in order.

    `within` are for each story the numbers of the earlier ones with which it is compared, all of them without it. No
    two stories that are `settled` are compared; who takes the pairs may add to them meanwhile. `apart`: only those that
    `same_story` may call the same where they are apart. `named`: so many of the terms they share are names or numbers.
    """
    lead = _leads(stories)
    # What was last asked of stories, by their numbers; not of all, for which a long series has too many.
    whole = lru_cache(_REMEMBERED)(lambda number: frozenset(weights(stories[number].all)))
    names_of = lru_cache(_REMEMBERED)(lambda number: names(stories[number].lead))
    for later, others in enumerate(_candidates(lead, len(stories), within)):
        two = lead(later) if others else _NO_LEAD
        for earlier in others:
            if earlier in settled and later in settled:
                continue
            one = lead(earlier)
            both = two.keys & one.keys
            if len(both) < 2:
                continue
            total = sqrt(one.total * two.total)
            nearly = apart or one.part or two.part
            alike = sum([one.weights[term] for term in both])
            if alike < (_LEAST_OF_NEARLY if nearly else _LEAST) * total:
                continue
            of_both = len(names_of(earlier) & names_of(later))
            if of_both < named:
                continue
            in_two, in_one = one.keys & whole(later) | both, two.keys & whole(earlier) | both
            shared = len(in_one | in_two)
            if shared >= _LEAST_SHARED:
                weight = sqrt(sum([one.weights[term] for term in in_two]) * sum([two.weights[term] for term in in_one]))
                yield Pair(earlier, later, (weight + alike) / total / 2, weight, shared, of_both)


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


def _leads(stories: Sequence[Telling]) -> Callable[[int], _Lead]:
    """What gives the opening of a story by its number; a term weighs less the more stories have it here."""
    terms, ends, parts = array("I"), array("Q", [0]), bytearray()
    for story in stories:
        terms.extend(story.lead)
        ends.append(len(terms))
        parts.append(story.part)
    counts = Counter(term >> 7 for term in terms)
    size = len(parts) + _PRIOR
    rarity = [0.0, *(log(size / count) / log(size) for count in range(1, max(counts.values(), default=0) + 1))]

    @lru_cache(_MOST_AT_HAND)
    def made(number: int) -> _Lead:
        lead = terms[ends[number] : ends[number + 1]]
        weighed = {term: weight * rarity[counts[term]] for term, weight in weights(lead).items()}
        return _Lead(weighed, frozenset(weighed), sum(weighed.values()), bool(parts[number]))

    return made


def _candidates(lead: Callable[[int], _Lead], count: int, within: Sequence[range] | None) -> Iterator[list[int]]:
    """For each story the earlier ones with which it shares a term that tells it apart."""
    holders: dict[int, array[int]] = {}
    looked_up = array("I")
    ends = array("Q")
    for number in range(count):
        best = sorted([(-weight, term) for term, weight in lead(number).weights.items()])[:_LOOKED_UP]
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
