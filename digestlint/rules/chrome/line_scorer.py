"""A linear model of which lines are chrome, read from a small table; see ``training/chrome``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from digestlint.api import Block, Document, Model, model_of, unpack
from digestlint.rules.chrome.line_features import Found, found_lines

_TABLE = "chrome_lines.bin"
_MOST_WORDS = 3
# A weight of less counts for no evidence.
_LEAST = 0.1
_DULL = frozenset("a an the of in on at to for by with from and or as is are was this that it".split())


class Likely(NamedTuple):
    """A line that is probably chrome: with a probability of 0 to 1, and what carried the decision."""

    block: Block
    probability: float
    evidence: str


class LineScorer:
    """A table, ready to score. Raises TableError for bytes that are none."""

    def __init__(self, data: bytes) -> None:
        table = unpack(data)
        self.model: Model = model_of(table["chrome"])
        self.threshold = float(table["threshold"])
        """The probability from which a line is reported."""

    def likely(self, document: Document) -> Iterator[Likely]:
        """The lines of a document that the table takes for chrome."""
        for found in found_lines(document):
            probability = self.model.probability(self.model.margin(found.features))
            if probability >= self.threshold:
                yield Likely(found.block, probability, self._evidence(found))

    def _evidence(self, found: Found) -> str:
        weights = self.model.weights
        carried: dict[str, float] = {}
        placed = 0.0
        for feature, word in found.features.items():
            weight = weights.get(feature, 0) * self.model.scale
            if word and word not in _DULL:
                carried[word] = carried.get(word, 0.0) + weight
            elif feature[0] in "pnxu":
                placed += weight
        words = [word for word in sorted(carried, key=lambda word: (-carried[word], word)) if carried[word] > _LEAST]
        told = ", ".join(f"'{word}'" for word in words[:_MOST_WORDS])
        where = "where it stands" if placed > _LEAST or not told else ""
        return " and ".join(part for part in (told, where) if part)


@cache
def shipped() -> LineScorer:
    """The table that comes with digestlint, loaded once."""
    return LineScorer((Path(__file__).parents[2] / "data" / _TABLE).read_bytes())
