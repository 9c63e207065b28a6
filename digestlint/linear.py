"""Linear models in small tables: what the learned scorers share.

A model is a weight for every feature. Training writes it as whole-number steps in packed JSON, and running it takes
nothing but a sum.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from math import exp
from typing import Any, NamedTuple

MAGIC = b"DLS1"
"""What a table begins with; the rest is JSON, packed by zlib."""


class TableError(ValueError):
    """A table that can't be read; the message says why in one line."""


class Model(NamedTuple):
    """One question's weights, and the way from their sum to a probability.

    A feature weighs ``weights[feature] * scale``; the sum with `bias` is a margin, and ``1 / (1 + exp(-(slope * margin
    + offset)))`` a probability, calibrated on sources that the weights were not fitted on.
    """

    weights: Mapping[str, int]
    scale: float
    bias: float
    slope: float
    offset: float

    def margin(self, found: Mapping[str, str]) -> float:
        """How far the features speak for yes: the sum of their weights and the bias."""
        return self.bias + self.scale * sum(filter(None, map(self.weights.get, found)))

    def probability(self, margin: float) -> float:
        """The share of sentences with this margin for which the answer is yes."""
        logit = max(-30.0, min(30.0, self.slope * margin + self.offset))
        return 1 / (1 + exp(-logit))


def pack(table: Mapping[str, Any]) -> bytes:
    """The bytes of a table; the same table gives the same bytes."""
    text = json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return MAGIC + zlib.compress(text.encode(), 9)


def unpack(data: bytes) -> dict[str, Any]:
    """The table that was packed. Raises TableError."""
    if not data.startswith(MAGIC):
        raise TableError(f"a scorer's table begins with {MAGIC.decode()}; train it again")
    try:
        table = json.loads(zlib.decompress(data[len(MAGIC) :]))
    except (zlib.error, ValueError) as error:
        raise TableError(f"a scorer's table is damaged: {error}") from None
    if not isinstance(table, dict):
        raise TableError("a scorer's table holds no table")
    return table


def model_of(table: Mapping[str, Any]) -> Model:
    """The model that a table holds in the form that `training/scorer/model.py` writes."""
    weights: dict[str, int] = {}
    for weight, listed in table["weights"].items():
        # All at once: there are thousands, and a model is read at the start of a run.
        features = listed.replace(" ", "\n").replace("_", " ").split("\n")
        weights.update(dict.fromkeys(features, int(weight)))
    given = (float(table[name]) for name in ("scale", "bias", "slope", "offset"))
    return Model(weights, *given)
