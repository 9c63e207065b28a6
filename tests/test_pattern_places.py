"""That the rules which judge their patterns by place find each of them where they think it is."""

from __future__ import annotations

from enum import IntEnum

import pytest

from digestlint.pattern_rule import PatternRule
from digestlint.rules.commentary import trend_talk, verdict
from digestlint.rules.speculation import asserted_consequence


@pytest.mark.parametrize(
    ("rule", "places"), [(trend_talk.TrendTalk, trend_talk._Form), (verdict.Verdict, verdict._Form)]
)
def test_each_pattern_has_a_place(rule: type[PatternRule], places: type[IntEnum]) -> None:
    """A pattern put between others would be judged as its neighbour, and the rule's examples may not show it."""
    assert len(rule.patterns) == len(places)


@pytest.mark.parametrize("claim", [asserted_consequence._Claim.HELPED, asserted_consequence._Claim.DAMPENED])
def test_places_far_down_are_of_the_pattern_named(claim: IntEnum) -> None:
    assert asserted_consequence.AssertedConsequence.patterns[claim].lstrip("(").startswith(claim.name.lower())
