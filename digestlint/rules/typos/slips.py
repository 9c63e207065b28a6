"""What the two rules about slips share: the odd words of a file as facts, and what all files say of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

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
    once_per_document,
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


def odd_words(document: Document) -> FileWords:
    """The odd words of a document that the settings don't call right."""
    return _sighter(document.words).look(document)


@once_per_document
def facts(document: Document) -> tuple[Facts]:
    """The odd words of a document as facts; asked again, the same."""
    words = odd_words(document)
    spots = tuple(
        tuple(Spot(place(document, odd.span, odd.block), odd.block.is_literal(odd.span)) for odd in places)
        for places in words.places
    )
    return (Facts(words._replace(places=()), spots),)


class _Others:
    """What a pass over the facts judged beside what was asked for, until the rule for which it is comes to ask."""

    facts: Iterable[Any] = ()
    are_names = False
    found: Sequence[tuple[Slip, tuple[Spot, ...]]] = ()


def found_in(given: Iterable[Any], *, are_names: bool) -> Iterator[tuple[Slip, tuple[Spot, ...]]]:
    """The slips in the facts of all files, each with its places: those for which a name was meant, or the others.

    Two rules ask for the two kinds, and one judgement of the facts serves both. What it is to keep meanwhile is small,
    and is let go of when it is asked for.
    """
    if _Others.facts is given and _Others.are_names is are_names:
        kept, _Others.facts, _Others.found = _Others.found, (), ()
        yield from kept
        return
    others: list[tuple[Slip, tuple[Spot, ...]]] = []
    for slip, spots in _judged(given):
        if slip.is_name is are_names:
            yield slip, spots
        else:
            others.append((slip, spots))
    _Others.facts, _Others.are_names, _Others.found = given, not are_names, others


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
