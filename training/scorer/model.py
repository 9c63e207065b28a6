"""Fitting the two questions of the scorer, and putting the answers into a small table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from data import OWN_MARK
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

STRENGTH = 0.1
"""C of the logistic regression: how far the weights may go."""
FEWEST = 5
FEWEST_SOURCES = 3
"""In how many sentences, and of how many sources, a feature must stand to be learned."""
_ROUNDS = 300
# A weight below it, in steps of the table, is not written.
_LEAST_STEPS = 2


class Fitted(NamedTuple):
    """Weights by feature, and the bias."""

    weights: dict[str, float]
    bias: float

    def margins(self, features: Iterable[frozenset[str]]) -> Floats:
        """The margin of each sentence."""
        return np.array([self.bias + sum(self.weights.get(one, 0.0) for one in found) for found in features])


def fit(features: Sequence[frozenset[str]], sources: Sequence[str], wanted: Mask, weights: Floats) -> Fitted:
    """A logistic regression over the features that stand in enough sentences of enough sources; no randomness."""
    count: Counter[str] = Counter()
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for found, source in zip(features, sources, strict=True):
        count.update(found)
        for one in found:
            seen[one].add(source)
    names = sorted(one for one, times in count.items() if times >= FEWEST and len(seen[one]) >= FEWEST_SOURCES)
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=_ROUNDS, random_state=0)
    model.fit(_matrix(features, names), wanted, sample_weight=weights)
    return Fitted(dict(zip(names, model.coef_[0].tolist(), strict=True)), float(model.intercept_[0]))


def _matrix(features: Sequence[frozenset[str]], names: Sequence[str]) -> csr_matrix:
    number = {name: at for at, name in enumerate(names)}
    columns: list[int] = []
    rows = [0]
    for found in features:
        columns += sorted(number[one] for one in found if one in number)
        rows.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, rows), shape=(len(features), len(names)))


def platt(margins: Floats, wanted: Mask) -> tuple[float, float]:
    """Slope and offset that turn margins into probabilities, fitted on sources that the margins did not learn from."""
    model = LogisticRegression(C=1e6).fit(margins.reshape(-1, 1), wanted)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def quantised(fitted: Fitted, slope: float, offset: float) -> dict[str, Any]:
    """The model as the table holds it: whole steps from -127 to 127, the features of each step listed together."""
    scale = max(abs(weight) for weight in fitted.weights.values()) / 127
    steps: defaultdict[int, list[str]] = defaultdict(list)
    for feature, weight in sorted(fitted.weights.items()):
        if feature == OWN_MARK:
            continue
        step = round(weight / scale)
        if abs(step) >= _LEAST_STEPS:
            steps[step].append(feature.replace(" ", "_"))
    listed = {str(step): " ".join(features) for step, features in sorted(steps.items())}
    return {"scale": scale, "bias": fitted.bias, "slope": slope, "offset": offset, "weights": listed}
