"""How often the scorer speaks on edited news, where it should be silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from model import Fitted, quantised

from digestlint import plugins
from digestlint.config import Config
from digestlint.discover import Target
from digestlint.linear import pack
from digestlint.loader import Loader
from digestlint.scorer import Scorer, comments_by, opines_by, threshold_of
from digestlint.settings import Settings


def count(
    folder: Path,
    unseen: tuple[Fitted, Fitted],
    first: tuple[float, float],
    second: tuple[float, float],
    table: Mapping[str, Any],
) -> dict[str, float]:
    """Flags per 10,000 words of each rule and confidence, by models that were fitted on no edited news at all."""
    models = {"comment": quantised(unseen[0], *first), "commentary": quantised(unseen[1], *second)}
    scorer = Scorer(pack({**table, **models}))
    loader = Loader(plugins.load())
    config = Config(Settings(), Path.cwd(), {})
    flags: Counter[str] = Counter()
    words = 0
    for path in sorted(folder.iterdir()):
        target = Target(path, path.name, config)
        document = loader.document(target, loader.source(target))
        words += sum(len(block.text.split()) for block in document.blocks)
        readings = [reading for _, reading in comments_by(document, scorer)]
        opines = opines_by(document, scorer, readings)
        for reading in readings:
            leans = reading.commentary >= scorer.lean
            code = "BC020" if leans else "SP020"
            flags[f"{code} low"] += 1
            flags[f"{code} medium"] += reading.comment >= scorer.thresholds[threshold_of(leans, opines)]
    return {name: 10_000 * times / words for name, times in sorted(flags.items())}
