"""What is measured: everything out of fold, with intervals over sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from model import Floats, Mask
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, roc_auc_score

_DRAWS = 500
PRECISIONS = (0.8, 0.85, 0.9)


class Figure(NamedTuple):
    """A value and its 95% interval, from drawing whole sources with replacement."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.2f} [{self.low:.2f}, {self.high:.2f}]"


Measure = Callable[[Mask, Floats], float]


def auc(wanted: Mask, scores: Floats) -> float:
    """The chance that a sentence that is meant scores above one that is not."""
    return float(roc_auc_score(wanted, scores))


def average_precision(wanted: Mask, scores: Floats) -> float:
    """The area under precision over recall."""
    return float(average_precision_score(wanted, scores))


def recall_at(precision: float) -> Measure:
    """The largest recall at which the precision is still so high."""

    def measure(wanted: Mask, scores: Floats) -> float:
        at = cut_at(precision, wanted, scores)
        return float((wanted & (scores >= at)).sum() / wanted.sum())

    return measure


def cut_at(precision: float, right: Mask, scores: Floats, weights: Floats | None = None, fewest: int = 10) -> float:
    """The lowest score down to which so large a share is right; infinite where there is none of `fewest` sentences."""
    order = np.argsort(-scores, kind="stable")
    counts = np.ones(len(order)) if weights is None else weights[order]
    total = np.cumsum(counts)
    good = np.flatnonzero((np.cumsum(right[order] * counts) >= precision * total) & (total >= fewest))
    return float(scores[order[good[-1]]]) if len(good) else float("inf")


def with_interval(measure: Measure, wanted: Mask, scores: Floats, sources: Sequence[str]) -> Figure:
    """The measure with its interval: sources are drawn, not sentences, for those of a source are alike."""
    draws = []
    for drawn in _drawn(sources):
        if 0 < wanted[drawn].sum() < len(drawn):
            draws.append(measure(wanted[drawn], scores[drawn]))
    low, high = np.quantile(draws, (0.025, 0.975)) if draws else (float("nan"), float("nan"))
    return Figure(measure(wanted, scores), float(low), float(high))


def share_with_interval(inside: Mask, among: Mask, weights: Floats, sources: Sequence[str]) -> Figure:
    """The share of the sentences in `among` that is `inside`, with its interval over sources."""
    counts = among * weights
    draws = [(inside * counts)[one].sum() / counts[one].sum() for one in _drawn(sources) if counts[one].any()]
    low, high = np.quantile(draws, (0.025, 0.975)) if draws else (float("nan"), float("nan"))
    value = (inside * counts).sum() / counts.sum() if counts.any() else float("nan")
    return Figure(float(value), float(low), float(high))


def _drawn(sources: Sequence[str]) -> list[NDArray[np.intp]]:
    generator = np.random.default_rng(1)
    named = np.array(sources)
    rows = {name: np.flatnonzero(named == name) for name in sorted(set(sources))}
    names = sorted(rows)
    return [
        np.concatenate([rows[names[at]] for at in generator.integers(0, len(names), len(names))]) for _ in range(_DRAWS)
    ]
