"""Train the scorer's table, and measure it on sources that it has not seen.

usage: train.py SENTENCES [--table FILE] [--figures FOLDER] [--by-file SOURCE] [--news SENTENCES] [--own FOLDER]
                [--clean FOLDER] [--commentary SHARE] [--speculation SHARE] [--low SHARE] [--elsewhere SHARE]

SENTENCES is in the format of data.py, and so are the sentences of our own. Two runs over the same sentences and
rules write the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import classes
import clean
import data
import numpy as np
import report
import rules
from context import thresholds, which_opine
from model import Fitted, Floats, Mask, fit, platt, quantised

from digestlint.linear import pack
from digestlint.scorer import Scorer

HERE = Path(__file__).resolve().parent
TABLE = HERE.parents[1] / "digestlint" / "data" / "scorer.bin"
OWN = HERE / "own"
# Precision of what is added to the rules: for the default view, and for --pedantic. Commentary is what the rules miss
# most, and what the scorer is surest of on digests that were labelled later.
WANTED = {"commentary": 0.83, "speculation": 0.9, "low": 0.7}
# The share of the comments that the rules find in digests of sources which nobody had seen when they were written.
ELSEWHERE = 0.48
# From this share on, a comment is taken for commentary rather than speculation.
LEAN = 0.5
# Sentences of edited news without labels, nearly all of which report: how much one counts in the fit.
NEWS_WEIGHT = 0.25
_NEWS = "news without labels"
# Of the sentences above the lowest threshold, the share that the first glance may lose.
_LOST = 0.05


class Own(NamedTuple):
    """Sentences of our own, which are only learned from."""

    features: list[frozenset[str]]
    sources: list[str]
    comment: Mask
    commentary: Mask


class Set(NamedTuple):
    """The sentences with all that is known of them, in the order of the file."""

    records: list[data.Record]
    features: list[frozenset[str]]
    sources: list[str]
    folds: list[str]
    comment: Mask
    commentary: Mask
    speculation: Mask
    by_rule: Mask
    weights: Floats
    missed: Floats
    news: list[frozenset[str]]
    own: Own


def gather(options: argparse.Namespace, words: dict[str, tuple[str, ...]]) -> Set:
    """Read the sentences, take their features, and run the rules over them."""
    records = data.read(options.sentences)
    by_rule = rules.found_by_rules(records)
    comment = np.array([bool(one.labels & data.COMMENT) for one in records])
    return Set(
        records,
        data.extract(records, words),
        [one.source for one in records],
        data.folds(records, options.by_file),
        comment,
        np.array(["commentary" in one.labels for one in records]),
        np.array(["speculation" in one.labels for one in records]),
        np.array(by_rule),
        np.array(data.weights(records, by_rule)),
        missed_elsewhere(comment, np.array(by_rule), options.elsewhere),
        data.extract(data.read(options.news), words) if options.news else [],
        _own(data.read_own(options.own), words),
    )


def _own(records: list[data.Record], words: dict[str, tuple[str, ...]]) -> Own:
    return Own(
        [data.of_words(found) for found in data.extract(records, words)],
        [one.source for one in records],
        np.array([bool(one.labels & data.COMMENT) for one in records], bool),
        np.array(["commentary" in one.labels for one in records], bool),
    )


def missed_elsewhere(comment: Mask, by_rule: Mask, recall: float) -> Floats:
    """How likely the rules would miss each sentence, had they been written without a look at its source.

    They find more of the comments here than the share `recall` that they find in sources they have not seen; so of what
    they find here, right or wrong, a part counts as missed.
    """
    here = by_rule[comment].mean()
    return np.where(by_rule, max(0.0, 1 - recall / here) if here else 0.0, 1.0)


def fitted_on(sentences: Set, chosen: Mask) -> tuple[Fitted, Fitted]:
    """Both models, fitted on the chosen sentences: comment or not; of the comments, commentary or speculation."""
    rows = np.flatnonzero(chosen)
    plain, own = len(sentences.news), sentences.own
    first = fit(
        [*(sentences.features[row] for row in rows), *own.features, *sentences.news],
        [*(sentences.sources[row] for row in rows), *own.sources, *[_NEWS] * plain],
        np.concatenate([sentences.comment[rows], own.comment, np.zeros(plain, bool)]),
        np.concatenate([sentences.weights[rows], np.ones(len(own.comment)), np.full(plain, NEWS_WEIGHT)]),
    )
    rows, ours = np.flatnonzero(chosen & sentences.comment), np.flatnonzero(own.comment)
    second = fit(
        [*(sentences.features[row] for row in rows), *(own.features[row] for row in ours)],
        [*(sentences.sources[row] for row in rows), *(own.sources[row] for row in ours)],
        np.concatenate([sentences.commentary[rows], own.commentary[ours]]),
        np.concatenate([sentences.weights[rows], np.ones(len(ours))]),
    )
    return first, second


def out_of_fold(sentences: Set) -> tuple[Floats, Floats]:
    """The margins of both models for every sentence, each from a fit that saw nothing of its fold."""
    named = np.array(sentences.folds)
    comment, commentary = np.zeros(len(named)), np.zeros(len(named))
    for fold in sorted(set(sentences.folds)):
        tested = named == fold
        first, second = fitted_on(sentences, ~tested)
        inside = [sentences.features[row] for row in np.flatnonzero(tested)]
        comment[tested], commentary[tested] = first.margins(inside), second.margins(inside)
    return comment, commentary


def gate(table: dict[str, Any], sentences: Set) -> float:
    """What a sentence's words must weigh at a glance, so that next to none of the findings is lost."""
    scorer = Scorer(pack(table | {"gate": 0.0}))
    lowest = scorer.thresholds["low"]
    margins = [scorer.comment.margin(dict.fromkeys(found, "")) for found in sentences.features]
    kept = [
        scorer.glance(one.text)
        for one, margin in zip(sentences.records, margins, strict=True)
        if scorer.comment.probability(margin) >= lowest
    ]
    return round(float(np.quantile(kept, _LOST)), 3) if kept else 0.0


def rounding(fitted: Fitted, scorer: Scorer, sentences: Set) -> dict[str, float]:
    """By how much the table's probabilities differ from those of the weights as they were fitted."""
    model = scorer.comment
    exact = probability(fitted.margins(sentences.features), model.slope, model.offset)
    told = [model.probability(model.margin(dict.fromkeys(found, ""))) for found in sentences.features]
    differences = np.abs(exact - np.array(told))
    return {"largest": float(differences.max()), "mean": float(differences.mean())}


def probability(margins: Floats, slope: float, offset: float) -> Floats:
    """Margins as probabilities."""
    return 1 / (1 + np.exp(-(slope * margins + offset)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, measure and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("--table", type=Path, default=TABLE)
    parser.add_argument("--figures", type=Path, default=HERE, metavar="FOLDER")
    parser.add_argument("--by-file", default="human-news", metavar="SOURCE", help="split this source by its files")
    for name, precision in WANTED.items():
        told = f"precision of what is added as {name}" if name != "low" else "the same with low confidence"
        parser.add_argument(
            f"--{name}", type=float, default=precision, metavar="SHARE", help=f"{told} (default: {precision})"
        )
    parser.add_argument("--news", type=Path, metavar="SENTENCES", help="edited news without labels, to learn from only")
    told = "sentences of our own, to learn from only"
    parser.add_argument("--own", type=Path, default=OWN, metavar="FOLDER", help=told)
    told = f"share of the comments that the rules find in sources nobody had seen (default: {ELSEWHERE})"
    parser.add_argument("--elsewhere", type=float, default=ELSEWHERE, metavar="SHARE", help=told)
    parser.add_argument("--clean", type=Path, metavar="FOLDER", help="edited news, to count false alarms in")
    options = parser.parse_args(arguments)

    words = classes.classes()
    sentences = gather(options, classes.by_word(words))
    comment, commentary = out_of_fold(sentences)
    first_platt = platt(comment, sentences.comment)
    second_platt = platt(commentary[sentences.comment], sentences.commentary[sentences.comment])
    scores = probability(comment, *first_platt)
    leaning = probability(commentary, *second_platt)
    wanted = {name: getattr(options, name) for name in WANTED}
    opines = which_opine(sentences, scores)
    chosen = thresholds(sentences, scores, leaning >= LEAN, opines, wanted)

    first, second = fitted_on(sentences, np.ones(len(scores), bool))
    table = {
        "classes": {name: " ".join(listed) for name, listed in words.items()},
        "comment": quantised(first, *first_platt),
        "commentary": quantised(second, *second_platt),
        "thresholds": chosen,
        "lean": LEAN,
    }
    table["gate"] = gate(table, sentences)
    packed = pack(table)
    options.table.write_bytes(packed)

    measured = report.measure(sentences, report.Scores(scores, opines, leaning), table, wanted)
    measured["table"] = {"sha256": hashlib.sha256(packed).hexdigest(), "bytes": len(packed)}
    measured["thresholds"] = table["thresholds"]
    measured["quantisation"] = rounding(first, Scorer(packed), sentences)
    if options.clean:
        unseen = fitted_on(sentences, np.array([one != options.by_file for one in sentences.sources]))
        measured["clean"] = clean.count(options.clean, unseen, first_platt, second_platt, table)
    text = json.dumps(measured, indent=1, sort_keys=True) + "\n"
    (options.figures / "figures.json").write_text(text, encoding="utf-8")
    (options.figures / "figures.md").write_text(report.markdown(measured), encoding="utf-8")
    sys.stdout.write(report.markdown(measured))


if __name__ == "__main__":
    main()
