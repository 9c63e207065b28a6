"""Logistic regression by Newton's method, and what its probabilities are worth on texts that it has not seen."""

from __future__ import annotations

import zlib
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# Strength of the pull of all weights to 0, in standard deviations of their features.
RIDGE = 1.0
FOLDS = 5
_ROUNDS = 30


class Fitted(NamedTuple):
    """Weights on the features as they are, and the bias."""

    weights: Floats
    bias: float

    def margins(self, features: Floats) -> Floats:
        """The log-odds of rows."""
        result: Floats = features @ self.weights + self.bias
        return result


def fit(features: Floats, labels: Floats, shares: Floats, ridge: float = RIDGE) -> Fitted:
    """The regression that explains the labels best; `shares` say how much each row counts."""
    centre = features.mean(axis=0)
    spread = features.std(axis=0)
    spread[spread < 1e-9] = 1.0
    rows = np.hstack([(features - centre) / spread, np.ones((len(features), 1))])
    pull = np.full(rows.shape[1], ridge)
    pull[-1] = 1e-6
    weights = np.zeros(rows.shape[1])
    for _ in range(_ROUNDS):
        chances = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (shares * (chances - labels)) + pull * weights
        curve = (rows * (shares * chances * (1 - chances))[:, None]).T @ rows + np.diag(pull)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    scaled = weights[:-1] / spread
    return Fitted(scaled, float(weights[-1] - scaled @ centre))


def fold_of(group: str) -> int:
    """The fold in which a text is tested; the same for all its rows."""
    return zlib.crc32(group.encode()) % FOLDS


def out_of_fold(features: Floats, labels: Floats, shares: Floats, folds: NDArray[np.int64]) -> Floats:
    """The margin of each row by a regression that has not seen its fold."""
    margins = np.zeros(len(features))
    for fold in range(FOLDS):
        test = folds == fold
        margins[test] = fit(features[~test], labels[~test], shares[~test]).margins(features[test])
    return margins


def calibration(margins: Floats, labels: Floats, shares: Floats) -> tuple[float, float]:
    """Slope and offset that make margins log-odds (Platt)."""
    fitted = fit(margins[:, None], labels, shares, ridge=1e-6)
    return float(fitted.weights[0]), fitted.bias
