"""What the two rules about slips share: the odd words of a file as facts, and what all files say of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from digestlint.api import (
    Applicability,
    CorpusMatch,
    Document,
    Edit,
    FileWords,
    Fix,
    Place,
    Sighter,
    Slip,
    Slips,
    place,
)


class Spot(NamedTuple):
    """Where an odd word stands, and whether the file holds it letter for letter."""

    place: Place
    literal: bool


class Facts(NamedTuple):
    """The odd words of a file, without the document, and where each stands."""

    words: FileWords
    spots: tuple[tuple[Spot, ...], ...]


@lru_cache(maxsize=8)
def _sighter(custom: frozenset[str]) -> Sighter:
    return Sighter(custom)


_SEEN: WeakKeyDictionary[Document, tuple[Facts]] = WeakKeyDictionary()


def odd_words(document: Document) -> FileWords:
    """The odd words of a document that the settings don't call right."""
    return _sighter(document.words).look(document)


def facts(document: Document) -> tuple[Facts]:
    """The odd words of a document as facts; asked again, the same."""
    known = _SEEN.get(document)
    if known is None:
        words = odd_words(document)
        spots = tuple(
            tuple(Spot(place(document, odd.span, odd.block), odd.block.is_literal(odd.span)) for odd in places)
            for places in words.places
        )
        known = _SEEN[document] = (Facts(words._replace(places=()), spots),)
    return known


class _Last:
    """The slips of the facts that were asked for last: two rules ask for the same."""

    facts: Iterable[Any] = ()
    found: tuple[tuple[Slip, tuple[Spot, ...]], ...] = ()


def found_in(given: Iterable[Any]) -> tuple[tuple[Slip, tuple[Spot, ...]], ...]:
    """The slips in the facts of all files, each with its places."""
    if _Last.facts is not given:
        _Last.found = tuple(_judged(given))
        _Last.facts = given
    return _Last.found


def _judged(given: Iterable[Facts]) -> Iterator[tuple[Slip, tuple[Spot, ...]]]:
    judged = Slips(one.words for one in given)
    for one in given:
        for slip, spots in zip(judged.of(one.words), one.spots, strict=True):
            if slip is not None:
                yield slip, spots


def matches(slip: Slip, spots: tuple[Spot, ...], message: str) -> Iterator[CorpusMatch]:
    """A match for each place of a slip, with the correction as its fix."""
    applicability = Applicability.SAFE if slip.is_certain else Applicability.UNSAFE
    for where, literal in spots:
        edit = Edit(slip.right, where.location, where.end_location)
        fix = Fix(applicability, f"replace by {slip.right!r}", (edit,)) if literal else None
        yield CorpusMatch(where, message, confidence=slip.confidence, fix=fix)
