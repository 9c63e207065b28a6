"""The figures of a training run, and the page that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from context import kinds
from data import grouped
from figures import (
    PRECISIONS,
    auc,
    average_precision,
    cut_at,
    recall_at,
    share_with_interval,
    with_interval,
)
from model import Floats, Mask
from sklearn.metrics import average_precision_score, roc_auc_score

from digestlint.scorer import threshold_of

if TYPE_CHECKING:
    from train import Set

# A source with fewer labelled sentences says nothing by itself.
_FEWEST = 3
_RULES = ("SP020", "BC020")


class Scores(NamedTuple):
    """Of each sentence, out of fold: how likely it comments, whether its digest opines, how likely it is commentary."""

    comment: Floats
    opines: Mask
    commentary: Floats

    def flagged(self, table: dict[str, Any]) -> dict[str, Mask]:
        """The sentences that the product would show, by confidence."""
        chosen, leans = table["thresholds"], self.commentary >= table["lean"]
        names = map(threshold_of, leans, self.opines)
        return {"medium": self.comment >= [chosen[name] for name in names], "low": self.comment >= chosen["low"]}


def measure(sentences: Set, scores: Scores, table: dict[str, Any], wanted: dict[str, float]) -> dict[str, Any]:
    """All figures of a run, out of fold: rankings, what is added to the rules, and each source."""
    flagged, leans = scores.flagged(table), scores.commentary >= table["lean"]
    questions = {name: (among, wanted[side]) for name, side, among in kinds(leans, scores.opines)}
    questions["low"] = np.ones_like(leans), wanted["low"]
    groups = {
        "comment": (sentences.comment, scores.comment),
        "commentary": (sentences.commentary, scores.comment * scores.commentary),
        "speculation": (sentences.speculation, scores.comment * (1 - scores.commentary)),
    }
    return {
        "sentences": len(scores.comment),
        "sources": len(set(sentences.sources)),
        "sources by name": sorted(set(sentences.sources)),
        "ranking": {name: _ranking(sentences, *group) for name, group in groups.items()},
        "added": _added(sentences, flagged, leans),
        "nested": _nested(sentences, scores.comment, questions),
        "by source": _by_source(sentences, scores.comment, flagged),
    }


def _ranking(sentences: Set, wanted: Mask, scores: Floats) -> dict[str, Any]:
    measures = {"AUC": auc, "average precision": average_precision} | {
        f"recall at precision {one}": recall_at(one) for one in PRECISIONS
    }
    alone = ~sentences.by_rule
    inside = [one for one, is_alone in zip(sentences.sources, alone, strict=True) if is_alone]
    found: dict[str, Any] = {"positives": int(wanted.sum()), "no rule": int(wanted[alone].sum())}
    for name, one in measures.items():
        found[name] = with_interval(one, wanted, scores, sentences.sources)
        found[f"{name}, where no rule finds any"] = with_interval(one, wanted[alone], scores[alone], inside)
    by_source = [_pair(wanted[rows], scores[rows]) for rows in _rows(sentences, wanted).values()]
    found["mean AUC of the sources"], found["mean average precision of the sources"] = (
        float(np.mean(column)) for column in zip(*by_source, strict=True)
    )
    return found


def _rows(sentences: Set, wanted: Mask) -> dict[str, Any]:
    """The rows of each source that has both kinds of sentences."""
    named = np.array(sentences.sources)
    rows = {name: np.flatnonzero(named == name) for name in sorted(set(sentences.sources))}
    return {name: at for name, at in rows.items() if _FEWEST <= wanted[at].sum() < len(at)}


def _pair(wanted: Mask, scores: Floats) -> tuple[float, float]:
    return float(roc_auc_score(wanted, scores)), float(average_precision_score(wanted, scores))


def _added(sentences: Set, flagged: dict[str, Mask], leans: Mask) -> dict[str, dict[str, Any]]:
    """What each rule finds in sentences without a finding of the other rules, at each confidence."""
    sides = {"SP020": (~leans, sentences.speculation), "BC020": (leans, sentences.commentary)}
    return {
        f"{code} {confidence}": _findings(sentences, side & shown, strict)
        for code, (side, strict) in sides.items()
        for confidence, shown in flagged.items()
    }


def _findings(sentences: Set, flagged: Mask, strict: Mask) -> dict[str, Any]:
    here, missed = (~sentences.by_rule).astype(float), sentences.missed
    found: dict[str, Any] = {
        "findings": int((flagged & ~sentences.by_rule).sum()),
        "sources": len({sentences.sources[row] for row in np.flatnonzero(flagged & ~sentences.by_rule)}),
    }
    for place, weights in (("here", here), ("elsewhere", missed)):
        found[f"right {place}"] = share_with_interval(sentences.comment, flagged, weights, sentences.sources)
        found[f"in the family {place}"] = share_with_interval(strict, flagged, weights, sentences.sources)
        found[f"of the missed {place}"] = share_with_interval(flagged, strict, weights, sentences.sources)
    return found


def _nested(sentences: Set, scores: Floats, questions: dict[str, tuple[Mask, float]]) -> dict[str, Any]:
    """What is added elsewhere where even the threshold was chosen on the other sources, for the precision wanted."""
    named = np.array(sentences.sources)
    found = {}
    for name, (side, precision) in questions.items():
        flagged = np.zeros(len(named), bool)
        for source in sorted(set(sentences.sources)):
            others = side & (named != source)
            at = cut_at(precision, sentences.comment[others], scores[others], sentences.missed[others])
            flagged |= side & (named == source) & (scores >= at)
        found[name] = {
            "findings": int((flagged & ~sentences.by_rule).sum()),
            "right": share_with_interval(sentences.comment, flagged, sentences.missed, sentences.sources),
            "of the missed": share_with_interval(flagged, sentences.comment, sentences.missed, sentences.sources),
        }
    return found


def _by_source(sentences: Set, scores: Floats, shown: dict[str, Mask]) -> dict[str, dict[str, Any]]:
    alone = ~sentences.by_rule
    found: dict[str, dict[str, Any]] = {}
    named = np.array(grouped(sentences.sources))
    for source in sorted(set(named)):
        inside = named == source
        row: dict[str, Any] = {"sentences": int(inside.sum()), "comments": int(sentences.comment[inside].sum())}
        if _FEWEST <= row["comments"] < row["sentences"]:
            row["AUC"], row["average precision"] = _pair(sentences.comment[inside], scores[inside])
        for confidence, mask in shown.items():
            flagged = inside & alone & mask
            row[f"added {confidence}"] = int(flagged.sum())
            row[f"right {confidence}"] = int((flagged & sentences.comment).sum())
        found[source] = row
    return found


def markdown(measured: dict[str, Any]) -> str:
    """The figures as tables."""
    lines = [
        f"{measured['sentences']} sentences of {measured['sources']} sources, questions and labels left out; out of "
        "fold by source; in brackets 95% intervals, sources drawn with replacement.",
        "",
        "| ranking | " + " | ".join(measured["ranking"]) + " |",
        "|---|" + "---|" * len(measured["ranking"]),
    ]
    for name in next(iter(measured["ranking"].values())):
        lines.append(f"| {name} | " + " | ".join(_shown(one[name]) for one in measured["ranking"].values()) + " |")
    lines += ["", *_table(measured["added"], "added to the rules")]
    lines += ["", *_table(measured["nested"], "threshold from the other sources")]
    lines += ["", *_table(measured["by source"], "source")]
    if "clean" in measured:
        lines += ["", *_table({"edited news": measured["clean"]}, "false alarms")]
    rounded = measured["quantisation"]
    lines += ["", "Probabilities of the table differ from those of the fitted weights by "
              f"{rounded['mean']:.4f} on average, {rounded['largest']:.3f} at most."]  # fmt: skip
    thresholds = ", ".join(f"{name} {value}" for name, value in sorted(measured["thresholds"].items()))
    table = measured["table"]
    lines += ["", f"Table: {table['bytes']} bytes, SHA-256 `{table['sha256']}`; thresholds {thresholds}."]
    return "\n".join(lines) + "\n"


def _table(rows: dict[str, dict[str, Any]], title: str) -> list[str]:
    columns = list(dict.fromkeys(name for row in rows.values() for name in row))
    lines = [f"| {title} | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    for name, row in rows.items():
        lines.append(f"| {name} | " + " | ".join(_shown(row.get(one, "")) for one in columns) + " |")
    return lines


def _shown(value: Any) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value)
