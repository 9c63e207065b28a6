"""What the rest of a digest tells of a sentence: whether the digest opines, and how much surer that makes of a comment.

A digest that surely comments again and again mostly does so, too, where a sentence alone leaves it open. A logistic
regression of two features weighs that, fitted on what the rules leave: the sentence's probability, and whether its
digest opines.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from figures import cut_at
from model import Floats, Mask
from sklearn.linear_model import LogisticRegression

from digestlint.scorer import mostly_comments, threshold_of

if TYPE_CHECKING:
    from train import Set

SURE = 0.8
"""The probability from which on a comment tells that its digest opines."""
# Below it nothing would be told anyway.
_LEAST = 0.4


class Context(NamedTuple):
    """Whether the digest of each sentence opines, and by how much that counts.

    `likely` is the probability of a comment where no rule finds any: its logit is `slope` times that of the sentence's
    probability, and `offset`, and `opining` in a digest that opines.
    """

    opines: Mask
    likely: Floats
    slope: float
    offset: float
    opining: float

    def threshold(self, least: float, opines: bool) -> float:
        """The probability of a sentence alone at which it is likely enough in such a digest."""
        return float(_inverse((_logit(least) - self.offset - self.opining * opines) / self.slope))


def context_of(sentences: Set, scores: Floats) -> Context:
    """Fit it on all sentences, each scored by a model that has not seen its source."""
    opines = _opines(sentences, scores)
    chosen = (scores >= _LEAST) & (sentences.missed > 0)
    told = np.stack([_logit(scores), opines], axis=1)
    model = LogisticRegression(C=10).fit(
        told[chosen], sentences.comment[chosen], sample_weight=sentences.missed[chosen]
    )
    slope, opining = model.coef_[0].tolist()
    return Context(opines, model.predict_proba(told)[:, 1], slope, float(model.intercept_[0]), opining)


def thresholds(
    sentences: Set, scores: Floats, leans: Mask, context: Context, wanted: Mapping[str, float]
) -> dict[str, float]:
    """The lowest probabilities at which what the scorer adds to the rules, elsewhere, is as precise as `wanted`.

    For the default view those of commentary, to which it `leans`, and of speculation, each in digests that opine and in
    others; "low" without a look at either.
    """
    found = {"low": cut_at(wanted["low"], sentences.comment, scores, sentences.missed), "sure": SURE}
    for name, side in sides(leans).items():
        least = cut_at(wanted[name], sentences.comment[side], context.likely[side], sentences.missed[side])
        for opines in (False, True):
            found[threshold_of(name == "commentary", opines)] = context.threshold(least, opines=opines)
    return {name: round(min(value, 1.0), 4) for name, value in found.items()}


def sides(leans: Mask) -> dict[str, Mask]:
    """The sentences whose comment would be taken for commentary, to which the scorer `leans`, and for speculation."""
    return {"commentary": leans, "speculation": ~leans}


def _opines(sentences: Set, scores: Floats) -> Mask:
    digests: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for row, one in enumerate(sentences.records):
        digests[one.source, one.file].append(row)
    found = np.zeros(len(scores), bool)
    for rows in digests.values():
        found[rows] = mostly_comments(int((scores[rows] >= SURE).sum()), len(rows))
    return found


def _logit(probability: Floats | float) -> Floats:
    return np.log(probability / (1 - np.asarray(probability)))


def _inverse(logit: Floats | float) -> Floats:
    return 1 / (1 + np.exp(-np.asarray(logit)))
