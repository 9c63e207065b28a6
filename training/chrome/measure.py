"""What the rules and the line scorer find among labelled lines, with intervals.

A line of a page counts once, however many extractors left it, and is found if it is in any of their outputs.
"""

from __future__ import annotations

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from data import Labelled
from model import Floats

from digestlint import plugins
from digestlint.checker import Checker
from digestlint.config import Config
from digestlint.readers.plain import PlainReader
from digestlint.rules.chrome.repeated_line import LEAST, LEAST_FILES
from digestlint.settings import Settings
from digestlint.source import Source

Key = tuple[str, str]
_DRAWS = 2000
_STEPS = np.arange(0.5, 0.995, 0.005)
# What looks across files, and the scorer itself.
_OTHERS = frozenset(("SC029", "SC030"))
NEWS = ("fundus", "scrapinghub")


def by_rules(path: Path) -> frozenset[Key]:
    """The lines that the family's other rules find, each file by itself."""
    registry = plugins.load()
    codes = (code for code, rule in registry.rules.items() if rule.family == "chrome" and code not in _OTHERS)
    settings = Settings(select=tuple(codes), min_confidence="low")
    checker = Checker(registry, Config(settings, Path.cwd(), {}))
    found: set[Key] = set()
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            document = PlainReader().read(Source(row["id"], "\n".join(row["lines"]) + "\n"))
            for one in checker.check(document).diagnostics:
                first, end = one.location, one.end_location
                last = end.row - (end.column == 1 and end.row > first.row)
                found.update((row["id"], row["lines"][at - 1]) for at in range(first.row, last + 1))
    return frozenset(found)


def scored(news: Labelled, probabilities: Floats, threshold: float) -> frozenset[Key]:
    """The lines that the scorer reports."""
    return frozenset(one.key for one, value in zip(news.examples, probabilities, strict=True) if value >= threshold)


def repeated(news: Labelled, probabilities: Floats) -> frozenset[Key]:
    """The lines that SC029 reports where the outputs of an extractor, by source, are a folder."""
    copies: defaultdict[tuple[str, str, str], list[tuple[Key, float]]] = defaultdict(list)
    for one, value in zip(news.examples, probabilities, strict=True):
        copies[one.source, one.extractor, one.key[1].strip().casefold()].append((one.key, float(value)))
    found: set[Key] = set()
    for same in copies.values():
        pages = {page for (page, _), _ in same}
        if len(pages) >= LEAST_FILES and sum(value for _, value in same) >= LEAST * len(same):
            found.update(key for key, _ in same)
    return frozenset(found)


def threshold(news: Labelled, by_rule: frozenset[Key], probabilities: Floats, precision: float) -> float:
    """The lowest probability at which the lines that the table alone reports are as precise as wished."""
    for value in _STEPS:
        alone = scored(news, probabilities, value) - by_rule
        right = sum(news.lines[key][2] for key in alone if key in news.lines)
        if alone and right / len(alone) >= precision:
            return round(float(value), 4)
    return 1.0


def figures(news: Labelled, by_rule: frozenset[Key], probabilities: Mapping[str, Floats], cut: float) -> dict[str, Any]:
    """Recall, precision and false alarms of the rules alone and with the scorer, by source, with intervals by site."""
    found = {"rules": by_rule}
    for split, values in probabilities.items():
        alone = by_rule | scored(news, values, cut)
        found[f"with the scorer, {split} left out"] = alone
        found[f"with repetition, {split} left out"] = alone | repeated(news, values)
    parts: dict[str, Callable[[str], bool]] = {
        "fundus and scrapinghub": NEWS.__contains__,
        **{source: source.__eq__ for source in sorted({source for source, _, _ in news.lines.values()})},
    }
    return {
        "threshold": cut,
        "found": {
            name: {part: _figure(news, keys, chosen) for part, chosen in parts.items()} for name, keys in found.items()
        },
    }


def _figure(news: Labelled, found: frozenset[Key], chosen: Callable[[str], bool]) -> dict[str, Any]:
    """Of the chosen sources: counts by site, summed up, and the middle 95 % of draws of sites."""
    sites: dict[str, list[int]] = {}
    for key, (source, site, is_chrome) in news.lines.items():
        if chosen(source):
            count = sites.setdefault(site, [0, 0, 0, 0])
            count[0 if is_chrome else 2] += 1
            count[1 if is_chrome else 3] += key in found
    counts = np.array([sites[site] for site in sorted(sites)])
    draw = random.Random(0)
    drawn = [counts[[draw.randrange(len(counts)) for _ in counts]].sum(axis=0) for _ in range(_DRAWS)]
    told = {}
    for name, ratio in (("recall", _recall), ("precision", _precision), ("false alarms per 1,000", _alarms)):
        low, high = np.quantile([ratio(one) for one in drawn], (0.025, 0.975))
        told[name] = [round(float(value), 3) for value in (ratio(counts.sum(axis=0)), low, high)]
    return {"chrome": int(counts[:, 0].sum()), "article": int(counts[:, 2].sum()), **told}


def _recall(count: Any) -> float:
    return float(count[1] / max(1, count[0]))


def _precision(count: Any) -> float:
    return float(count[1] / max(1, count[1] + count[3]))


def _alarms(count: Any) -> float:
    return float(1000 * count[3] / max(1, count[2]))


def markdown(measured: dict[str, Any]) -> str:
    """The figures as a table."""
    lines = [
        "# What the line scorer is worth",
        "",
        "Written by `train.py`. In brackets the middle 95 % of 2,000 draws of sites. A line is reported from a "
        f"probability of {measured['threshold']} on; the table takes {measured['table']['bytes']:,} bytes.",
        "",
        "| | lines: chrome / article | recall | precision | false alarms per 1,000 article lines |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name, parts in measured["found"].items():
        for part, told in parts.items():
            cells = " | ".join(
                f"{told[key][0]} ({told[key][1]} to {told[key][2]})"
                for key in ("recall", "precision", "false alarms per 1,000")
            )
            lines.append(f"| {name}: {part} | {told['chrome']} / {told['article']} | {cells} |")
    return "\n".join(lines) + "\n"
