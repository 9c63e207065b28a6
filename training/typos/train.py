"""Learn how likely an odd word is a slip, and say how well that is learned on texts that were not seen.

usage: train.py TEXTS [--more TEXTS] [--digests FOLDER ...]

TEXTS is a file of JSON lines, packed by gzip: texts with slips (`README.md` says what a line holds). The digests of a
FOLDER are taken to be free of slips, but for the words that its ``slips.txt`` lists. Deterministic.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from model import Fitted, Floats, calibration, fit, fold_of, out_of_fold
from rows import WORD_KINDS, Row, Text, digests, rows, texts, with_misspelt_names

from digestlint.spelling.evidence import NAMES

HERE = Path(__file__).resolve().parent
TABLE = HERE.parent.parent / "digestlint" / "data" / "typos.json"

# A word of a digest counts for less than one of an edited text: nobody has read them all.
DIGEST_SHARE = 0.5
# The log-odds from which a word that nobody marked may be a slip all the same.
DOUBT = -0.5
# Nor does one of a text that stands among the others already.
MISSPELT_SHARE = 0.3
# The least probability of each confidence. Of two words in small letters that are as likely slips fewer are names, so
# the default view asks for more there. From `certain` on the word suggested is right nearly always.
THRESHOLDS = {
    "capital": {"low": 0.3, "medium": 0.57, "high": 0.85, "certain": 0.97},
    "small": {"low": 0.4, "medium": 0.85, "high": 0.95, "certain": 0.99},
}


class Learned:
    """Rows with the probabilities that regressions gave them that had not seen their text.

    `edited` are the ids of the texts whose slips are all known.
    """

    def __init__(self, given: list[tuple[bool, Row]], edited: frozenset[str]) -> None:
        self.rows = [row for _, row in given]
        self.folder = np.array([folder for folder, _ in given])
        self.labels = np.array([float(row.error is not None) for row in self.rows])
        self.features = np.array([row.features for row in self.rows])
        self.capital = np.array([row.form[0].isupper() for row in self.rows])
        self.shares = np.array([_share(row) for row in self.rows])
        groups = [row.text.source if row.text.is_digest else row.text.id.split("-misspelt")[0] for row in self.rows]
        self.folds = np.array([fold_of(group) for group in groups])
        self.chances = np.zeros(len(self.rows))
        # The annotators of treebanks passed over many slips: what looks like one without them teaches nothing.
        self.edited = np.array([row.text.id.split("-misspelt")[0] in edited for row in self.rows])
        for part in (self.capital, ~self.capital):
            seen = part & self.edited
            first = fit(self.features[seen], self.labels[seen], self.shares[seen])
            doubtful = first.margins(self.features[part]) > DOUBT
            self.shares[part] *= ~(doubtful & ~self.edited[part] & (self.labels[part] == 0))
        self.tables = {"capital": self._learn(self.capital), "small": self._learn(~self.capital)}

    def _learn(self, part: Any) -> dict[str, Any]:
        features, labels, shares = self.features[part], self.labels[part], self.shares[part]
        margins = out_of_fold(features, labels, shares, self.folds[part])
        slope, offset = calibration(margins, labels, shares)
        self.chances[part] = 1 / (1 + np.exp(-(slope * margins + offset)))
        return _table(fit(features, labels, shares), slope, offset)

    def recall_of(self, kind: str, level: str, *, folder: bool) -> float:
        """The share of the slips of a kind that a level finds."""
        chances = [
            chance >= THRESHOLDS["capital" if row.form[0].isupper() else "small"][level]
            for row, is_folder, chance in zip(self.rows, self.folder, self.chances, strict=True)
            if is_folder == folder and row.error is not None and row.error["kind"] == kind
        ]
        return round(float(sum(chances) / len(chances)), 3)


def _share(row: Row) -> float:
    if row.text.is_digest:
        return DIGEST_SHARE
    return MISSPELT_SHARE if "-misspelt" in row.text.id else 1.0


def _table(fitted: Fitted, slope: float, offset: float) -> dict[str, Any]:
    weights: Floats = fitted.weights * slope
    return {
        "weights": {name: round(float(weight), 4) for name, weight in zip(NAMES, weights, strict=True)},
        "bias": round(fitted.bias * slope + offset, 4),
    }


def kind_of(error: dict[str, Any]) -> str:
    """The kind of a slip; names by whether the text has them elsewhere."""
    if error["kind"] == "name":
        return "name elsewhere" if error.get("n_right") else "name once"
    return str(error["kind"])


def figures(learned: Learned, tested: Sequence[Text], level: str, *, folder: bool) -> dict[str, Any]:
    """What a level is worth: precision, recall by kind, false alarms per 10,000 clean words, suggestions."""
    totals = Counter(kind_of(error) for text in tested for error in text.errors if error["kind"] in WORD_KINDS)
    words = sum(text.words for text in tested if text.clean)
    ids = {text.id for text in tested}
    found: Counter[str] = Counter()
    wrong = alarms = suggested = 0
    for row, is_folder, chance in zip(learned.rows, learned.folder, learned.chances, strict=True):
        side = "capital" if row.form[0].isupper() else "small"
        if is_folder != folder or chance < THRESHOLDS[side][level] or row.text.id not in ids:
            continue
        if row.error is not None:
            found[kind_of(row.error)] += 1
            suggested += row.suggested
        elif row.text.clean:
            alarms += 1
        else:
            wrong += 1
    right = sum(number for kind, number in found.items() if kind != "natural")
    return {
        "precision": round(right / (right + wrong), 3),
        "false_alarms": round(10_000 * alarms / words, 2),
        "suggestion": round(suggested / sum(found.values()), 3),
        "recall": {kind: round(found[kind] / totals[kind], 3) for kind in sorted(totals)},
    }


def main() -> None:
    """Write the table and the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("texts", type=Path)
    options.add_argument("--more", type=Path, action="append", default=[])
    options.add_argument("--digests", type=Path, action="append", default=[])
    given = options.parse_args()
    edited = list(texts(given.texts))
    more = [text for path in given.more for text in texts(path)]
    misspelt = list(with_misspelt_names(edited))
    generated = [text for folder in given.digests for text in digests(folder)]
    # As on a user's machine: files of one hand in one folder, and each by itself.
    clean, dirty = [one for one in edited if one.clean], [one for one in edited if not one.clean]
    ids = frozenset(text.id for text in edited)
    given_rows = [
        (folder, row)
        for folder in (True, False)
        for part in (clean, dirty, more, generated, misspelt)
        for row in rows(part, folder=folder)
    ]
    learned = Learned(given_rows, ids)
    table = {name: {**one, "thresholds": THRESHOLDS[name]} for name, one in learned.tables.items()}
    TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    told: dict[str, Any] = {
        f"{name}, {'folder' if folder else 'one file'}": figures(learned, edited, name, folder=folder)
        for name in THRESHOLDS["small"]
        for folder in (True, False)
    }
    for kind in ("misspelt", "label"):
        told[f"recall of {kind}, one file"] = {
            name: learned.recall_of(kind, name, folder=False) for name in THRESHOLDS["small"]
        }
    (HERE / "figures.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    for name, one in told.items():
        print(name, one)


if __name__ == "__main__":
    main()
