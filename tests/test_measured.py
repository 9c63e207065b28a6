"""No rule claims more confidence than its measured precision bears."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from digestlint import plugins
from digestlint.api import Confidence, IgnoreRule, Rule

MEASURED: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parent.parent / "benchmarks" / "measured.json").read_text(encoding="utf-8")
)
# Rules about ignores look at what a digest says to digestlint; that can't be right or wrong by an editor's judgement.
RULES = {
    code: rule
    for code, rule in plugins.load().rules.items()
    if rule.__module__.startswith("digestlint.") and not issubclass(rule, IgnoreRule)
}
# Nobody labelled these faults.
UNLABELLED = {"links", "readability"}
# Of fewer findings no share can be told.
FEWEST = 10


def test_every_rule_is_measured() -> None:
    assert set(RULES) - set(MEASURED["rules"]) == set()


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.family not in UNLABELLED])
def test_confidence_is_borne_out(rule: type[Rule]) -> None:
    counts = MEASURED["rules"][rule.code]
    found = counts["digests"]["findings"] + counts["apart"]["findings"]
    right = counts["digests"]["right"] + counts["apart"]["right"]
    if found >= FEWEST:
        most = (
            Confidence.HIGH if right >= 0.85 * found else Confidence.MEDIUM if right >= 0.7 * found else Confidence.LOW
        )
        assert rule.confidence <= most, f"{right} of {found} right"
