"""What the rest of a digest tells of a sentence: whether the digest opines.

A digest that surely comments again and again mostly does so, too, where a sentence alone leaves it open; in a sober
one the same probability is more often wrong. Each of the two kinds has thresholds of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np
from figures import cut_at
from model import Floats, Mask

from digestlint.scorer import mostly_comments, threshold_of

if TYPE_CHECKING:
    from train import Set

SURE = 0.8
"""The probability from which on a comment tells that its digest opines."""


def thresholds(
    sentences: Set, scores: Floats, leans: Mask, opines: Mask, wanted: Mapping[str, float]
) -> dict[str, float]:
    """The lowest probabilities at which what the scorer adds to the rules, elsewhere, is as precise as `wanted`.

    For the default view those of commentary, to which it `leans`, and of speculation, each in digests that opine and in
    others, and 1, which no sentence has, where none is so precise; "low" without a look at either.
    """
    found = {"low": cut_at(wanted["low"], sentences.comment, scores, sentences.missed), "sure": SURE}
    for name, side, among in kinds(leans, opines):
        found[name] = cut_at(wanted[side], sentences.comment[among], scores[among], sentences.missed[among])
    return {name: round(min(value, 1.0), 4) for name, value in found.items()}


def kinds(leans: Mask, opines: Mask) -> Iterator[tuple[str, str, Mask]]:
    """The name of each threshold of the default view, which of the two questions it answers, and its sentences."""
    for side, inside in (("commentary", leans), ("speculation", ~leans)):
        for does in (False, True):
            yield threshold_of(side == "commentary", does), side, inside & (opines == does)


def which_opine(sentences: Set, scores: Floats) -> Mask:
    """Whether the digest of each sentence opines, by the scores of a model that has not seen its source."""
    digests: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for row, one in enumerate(sentences.records):
        digests[one.source, one.file].append(row)
    found = np.zeros(len(scores), bool)
    for rows in digests.values():
        found[rows] = mostly_comments(int((scores[rows] >= SURE).sum()), len(rows))
    return found
