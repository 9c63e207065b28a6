"""A digest that surely comments is believed to do so where a rule alone would not be sure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import Result

COMMENTS = (
    "This is a structural repricing of risk, and investors are learning that supply shocks don't end when talks begin.",
    "If the freeze holds into spring, grid operators face a structural shortage that keeps prices high and investment "
    "risk elevated.",
    "The gap between demand and capacity keeps widening, which pushes buyers toward longer contracts and higher risk.",
)
NEWS = (
    "The port of Velmora closed on Friday at 6 p.m.",
    "The council of Tarsk will vote on the budget on Tuesday.",
    "The plant in Ostrel made 41,000 tonnes of steel in March.",
)


@pytest.mark.parametrize(
    ("doubtful", "code"),
    [
        (
            "Resilience and innovation shape progress at yards, docks and cranes, slowly. The gate closed at 6 p.m.",
            "BC012",
        ),
        (
            "The port of Velmora closed on Friday at 6 p.m. The deal leaves small yards with fewer buyers and "
            "pushes the market toward larger docks.",
            "SP020",
        ),
        ("The gate closed at 6 p.m. on Friday, and the yards of Velmora might rename some tugs.", "SP005"),
    ],
)
@pytest.mark.parametrize(
    ("beside", "confidence"),
    [
        (COMMENTS, "medium"),
        (NEWS, "low"),
        (COMMENTS[:1], "low"),  # too few
        (COMMENTS + NEWS * 12, "low"),  # too small a share of so long a digest
    ],
)
def test_what_may_be_a_comment_is_judged_by_the_digest(
    call: Callable[..., Result],
    tmp_path: Path,
    beside: tuple[str, ...],
    confidence: str,
    doubtful: str,
    code: str,
) -> None:
    (tmp_path / "digest.md").write_text("\n\n".join((*beside, doubtful)) + "\n")
    found = call("check", "digest.md", "--pedantic", "--output-format", "json", "--select", code).findings
    assert [one["confidence"] for one in found if one["location"]["row"] == 2 * len(beside) + 1] == [confidence]
