"""Train the table of the line scorer, and measure it on sites and sources that it has not seen.

usage: train.py NEWS [--web FILE] [--digests FOLDER] [--table FILE] [--figures FOLDER] [--precision SHARE]

NEWS and the file of `--web` are in the format of data.py. NEWS is learned from and measured on; `--web` (noisier
labels) and `--digests` (digests of any format, without chrome) are learned from only. Two runs write the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The fit, its quantisation and its calibration are those of the sentence scorer.
sys.path.append(str(HERE.parent / "scorer"))

import data  # noqa: E402
import measure  # noqa: E402
import numpy as np  # noqa: E402
from model import Fitted, Floats, Mask, fit, platt, quantised  # noqa: E402

from digestlint.linear import pack  # noqa: E402

TABLE = HERE.parents[1] / "digestlint" / "data" / "chrome_lines.bin"
# The share of right lines among those that the table alone reports on unseen sites.
PRECISION = 0.85
FOLDS = 6
WEB_WEIGHT, DIGEST_WEIGHT = 0.3, 0.5


class Trainer:
    """The lines to learn from, and fits on parts of them."""

    def __init__(self, news: list[data.Example], web: list[data.Example], digests: list[data.Example]) -> None:
        self.news = news
        self._all = [*news, *web, *digests]
        weights = (
            *data.weights(news),
            *(WEB_WEIGHT * one for one in data.weights(web)),
            *(DIGEST_WEIGHT * one for one in data.weights(digests)),
        )
        self._weights = np.array(weights)
        self._wanted = np.array([one.is_chrome for one in self._all])

    def fitted(self, left_out: Mask) -> Fitted:
        """The model of all lines but the news lines left out."""
        kept = np.flatnonzero(~np.concatenate([left_out, np.zeros(len(self._all) - len(self.news), bool)]))
        features = [self._all[row].features for row in kept]
        groups = [self._all[row].group for row in kept]
        return fit(features, groups, self._wanted[kept], self._weights[kept])

    def margins(self, parts: Sequence[str]) -> Floats:
        """The margin of every news line, from a fit that saw nothing of its part."""
        named = np.array(parts)
        margins = np.zeros(len(named))
        for part in sorted(set(parts)):
            tested = named == part
            inside = [self.news[row].features for row in np.flatnonzero(tested)]
            margins[tested] = self.fitted(tested).margins(inside)
        return margins


def folds(examples: list[data.Example]) -> list[str]:
    """A fold for every line: all lines of a site are in one."""
    return [str(int(hashlib.sha256(one.group.encode()).hexdigest(), 16) % FOLDS) for one in examples]


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, measure and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news", type=Path)
    parser.add_argument("--web", type=Path)
    parser.add_argument("--digests", type=Path, metavar="FOLDER")
    parser.add_argument("--table", type=Path, default=TABLE)
    parser.add_argument("--figures", type=Path, default=HERE, metavar="FOLDER")
    parser.add_argument("--precision", type=float, default=PRECISION, metavar="SHARE")
    options = parser.parse_args(arguments)

    news = data.read(options.news)
    web = data.read(options.web).examples if options.web else []
    trainer = Trainer(news.examples, web, data.read_digests(options.digests) if options.digests else [])
    by_rule = measure.by_rules(options.news)
    wanted = np.array([one.is_chrome for one in news.examples])

    by_site = trainer.margins(folds(news.examples))
    slope, offset = platt(by_site, wanted)
    probabilities = {"sites": 1 / (1 + np.exp(-(slope * by_site + offset)))}
    by_source = trainer.margins([one.source for one in news.examples])
    probabilities["sources"] = 1 / (1 + np.exp(-(slope * by_source + offset)))

    threshold = measure.threshold(news, by_rule, probabilities["sites"], options.precision)
    fitted = trainer.fitted(np.zeros(len(wanted), bool))
    packed = pack({"chrome": quantised(fitted, slope, offset), "threshold": threshold})
    options.table.write_bytes(packed)

    measured = measure.figures(news, by_rule, probabilities, threshold)
    measured["table"] = {"sha256": hashlib.sha256(packed).hexdigest(), "bytes": len(packed)}
    (options.figures / "figures.json").write_text(
        json.dumps(measured, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
    sys.stdout.write(measure.markdown(measured))
    (options.figures / "figures.md").write_text(measure.markdown(measured), encoding="utf-8")


if __name__ == "__main__":
    main()
