"""The learned judgement of odd words: how likely each is a slip, by its evidence."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from digestlint.spelling.evidence import NAMES, Weighed

_TABLE = "typos.json"


class Side(NamedTuple):
    """A regression, and the least probability of each confidence (low, medium, high) and of a certain correction."""

    weights: tuple[float, ...]
    bias: float
    thresholds: Mapping[str, float]


class Model:
    """Two regressions over the features, one for words with a capital and one for the others.

    Raises ValueError where the table was trained on other features.
    """

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._capital = _side(table["capital"])
        self._small = _side(table["small"])

    def probability(self, weighed: Weighed) -> float:
        """How likely an odd word is a slip, from 0 to 1."""
        side = self._side_of(weighed)
        margin = side.bias + sum(map(float.__mul__, side.weights, weighed.features))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, margin))))

    def verdict(self, weighed: Weighed) -> str:
        """The surest of low, medium, high and certain that the probability reaches; "" for none."""
        thresholds = self._side_of(weighed).thresholds
        probability = self.probability(weighed)
        return max((least, name) for name, least in (*thresholds.items(), ("", 0.0)) if probability >= least)[1]

    def _side_of(self, weighed: Weighed) -> Side:
        return self._capital if weighed.sighting.form[0].isupper() else self._small


def _side(given: Mapping[str, Any]) -> Side:
    weights = given["weights"]
    if set(weights) != set(NAMES):
        raise ValueError(f"{_TABLE} was trained on other features; run training/typos/train.py")
    return Side(tuple(float(weights[name]) for name in NAMES), float(given["bias"]), given["thresholds"])


@lru_cache(maxsize=1)
def model() -> Model:
    """The model that comes with digestlint, loaded once."""
    path = Path(__file__).parent.with_name("data") / _TABLE
    return Model(json.loads(path.read_text(encoding="utf-8")))
