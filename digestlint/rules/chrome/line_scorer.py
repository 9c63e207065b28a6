"""A linear model of which lines are chrome, read from a small table; see ``training/chrome``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple
from weakref import WeakKeyDictionary

from digestlint.api import Block, Document, Model, model_of, unpack
from digestlint.rules.chrome.line_features import found_lines

_TABLE = "chrome_lines.bin"
_MOST_WORDS = 3
# A weight of less counts for no evidence.
_LEAST = 0.1
_DULL = frozenset("a an the of in on at to for by with from and or as is are was this that it".split())


class Score(NamedTuple):
    """A line that could be chrome, what is seen of it, and the probability, 0 to 1, that it is."""

    block: Block
    features: Mapping[str, str]
    probability: float


# Two rules ask about one document in turn.
_KNOWN: WeakKeyDictionary[Document, tuple[Score, ...]] = WeakKeyDictionary()


class LineScorer:
    """A table, ready to score. Raises TableError for bytes that are none."""

    def __init__(self, data: bytes) -> None:
        table = unpack(data)
        self.model: Model = model_of(table["chrome"])
        self.threshold = float(table["threshold"])
        """The probability from which a line is reported for itself alone."""

    def scores(self, document: Document) -> tuple[Score, ...]:
        """The lines of a document that could be chrome."""
        known = _KNOWN.get(document)
        if known is None:
            known = _KNOWN[document] = tuple(
                Score(block, features, self.model.probability(self.model.margin(features)))
                for block, features in found_lines(document)
            )
        return known

    def words(self, score: Score) -> list[str]:
        """The words that carried the decision, the weightiest first; none where only looks and place did."""
        return self._carried(score)[0]

    def evidence(self, score: Score) -> str:
        """What carried the decision, for a message: the weightiest words, and whether the place did."""
        words, placed = self._carried(score)
        told = ", ".join(f"'{word}'" for word in words[:_MOST_WORDS])
        where = "where it stands" if placed or not told else ""
        return " and ".join(part for part in (told, where) if part)

    def _carried(self, score: Score) -> tuple[list[str], bool]:
        weights = self.model.weights
        carried: dict[str, float] = {}
        placed = 0.0
        for feature, word in score.features.items():
            weight = weights.get(feature, 0) * self.model.scale
            if word and word not in _DULL:
                carried[word] = carried.get(word, 0.0) + weight
            elif feature[0] in "pnxu":
                placed += weight
        words = [word for word in sorted(carried, key=lambda word: (-carried[word], word)) if carried[word] > _LEAST]
        return words, placed > _LEAST


@cache
def shipped() -> LineScorer:
    """The table that comes with digestlint, loaded once."""
    return LineScorer((Path(__file__).parents[2] / "data" / _TABLE).read_bytes())
