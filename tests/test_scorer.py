"""The learned scorer: its table, its sums, its evidence, and that the shipped table is the one that was measured."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from math import exp
from pathlib import Path
from typing import Any

import pytest

from digestlint.document import Block, BlockKind
from digestlint.linear import TableError, pack
from digestlint.scorer import LONGEST, THRESHOLDS, Scorer, shipped, telling_part
from digestlint.scorer_features import features
from digestlint.text import Span

ROOT = Path(__file__).resolve().parents[1]
FIGURES = ROOT / "training" / "scorer" / "figures.json"
SENTENCE = "This move could deepen the crisis in Marlow, raising costs by 4 percent."
CLASSES = {"hedge": "could may", "event": "move crisis", "demonstrative": "this"}


def table(**changed: Any) -> dict[str, Any]:
    model = {
        "scale": 0.01,
        "bias": -1.0,
        "slope": 2.0,
        "offset": 0.5,
        "weights": {"120": "w:could c:hedge", "40": "k:demonstrative_event s:tail b:move_could", "-30": "s:figures_1"},
    }
    plain = {"scale": 0.01, "bias": -2.0, "slope": 1.0, "offset": 0.0, "weights": {"100": "w:crisis"}}
    made: dict[str, Any] = {
        "classes": CLASSES,
        "comment": model,
        "commentary": plain,
        "thresholds": dict.fromkeys(THRESHOLDS, 0.8) | {"low": 0.6},
        "lean": 0.5,
        "gate": 0.3,
    }
    return made | changed


def block(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, text, ())


def whole(text: str) -> Span:
    return Span(0, len(text))


def logistic(value: float) -> float:
    return 1 / (1 + exp(-value))


def test_a_reading_is_the_sum_that_the_table_says() -> None:
    reading = Scorer(pack(table())).read(block(SENTENCE), whole(SENTENCE))
    # could + hedge, this + move, the tail "raising", "move could", one figure
    margin = -1.0 + 0.01 * (120 + 120 + 40 + 40 + 40 - 30)
    assert reading.comment == pytest.approx(logistic(2.0 * margin + 0.5))
    assert reading.commentary == pytest.approx(logistic(-2.0 + 0.01 * 100))
    assert reading.evidence == ("could", "move", "raising")
    assert reading.reported == 0


def test_reported_words_count_by_their_class_alone() -> None:
    text = "The harbour board said the move could deepen the crisis."
    found = features(block(text), whole(text), "", {"could": ("hedge",)})
    assert "r:hedge" in found.words
    assert "w:could" not in found.words
    assert found.reported > 0.5


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("Officials in Marlow met twice.", "b:in @"),
        ("It lost 40 million crowns.", "b:lost #"),
        ("Why it matters: the gap widens.", "s:slot matter"),
        ("The gap widens, further raising costs.", "s:tail"),
        ("Prices rose!", "s:end !"),
        ("This gap widens.", "s:subject this market"),
        ("The gap meets a wider gap.", "n:market 2"),
    ],
)
def test_features(text: str, feature: str) -> None:
    assert feature in features(block(text), whole(text), "", {"gap": ("market",)}).words


def test_a_heading_counts() -> None:
    text = "Prices rose."
    assert "s:heading watch" in features(block(text), whole(text), "What to watch", {}).words


def test_the_same_table_gives_the_same_bytes() -> None:
    shuffled = dict(reversed(table().items()))
    assert pack(table()) == pack(shuffled)


NO_SURE = pack(table(thresholds={"commentary": 0.85, "speculation": 0.75, "low": 0.6}))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"DLS1",
        b"DLS1garbage",
        pack({"classes": {}}),
        pack(table(gate="much")),
        pack(table())[:-9],
        NO_SURE,
    ],
)
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(TableError):
        Scorer(data)


def test_the_first_glance_guesses_from_single_words() -> None:
    scorer = Scorer(pack(table()))
    assert scorer.worth_reading(SENTENCE)
    assert not scorer.worth_reading("The council met on Tuesday.")


def test_a_long_sentence_is_cut_to_the_clause_that_tells() -> None:
    filler = "the board of the port met again in the old town hall, "
    text = filler * 8 + "and the freeze could deepen the crisis, " + filler * 8
    span = telling_part(text, whole(text), ("freeze",))
    assert "freeze could deepen" in span.cut(text)
    assert span.length <= LONGEST
    unbroken = "word " * 200
    assert telling_part(unbroken, whole(unbroken), ()).length <= LONGEST


def test_the_shipped_table_is_the_one_that_was_measured() -> None:
    packed = (ROOT / "digestlint" / "data" / "scorer.bin").read_bytes()
    measured = json.loads(FIGURES.read_text(encoding="utf-8"))
    assert hashlib.sha256(packed).hexdigest() == measured["table"]["sha256"]
    assert len(packed) == measured["table"]["bytes"] < 100_000
    assert measured["thresholds"] == shipped().thresholds
    assert measured["quantisation"]["largest"] < 0.05
    assert measured["quantisation"]["mean"] < 0.005


def test_the_figures_page_shows_the_figures() -> None:
    assert json.loads(FIGURES.read_text(encoding="utf-8"))["table"]["sha256"] in FIGURES.with_suffix(".md").read_text(
        encoding="utf-8"
    )


def test_the_work_of_scoring_grows_with_the_length(steps: Callable[..., int]) -> None:
    def work(times: int) -> int:
        text = " ".join(["the gap could widen, raising risk: “so be it” (again)"] * times)
        return steps(lambda: shipped().read(block(text), whole(text)))

    work(10)
    assert work(800) < 10 * work(200)
