"""Forecasts, motives and conclusions that no source answers for."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.speculation.advocacy import Advocacy
from digestlint.rules.speculation.asserted_consequence import AssertedConsequence
from digestlint.rules.speculation.asserted_inference import AssertedInference
from digestlint.rules.speculation.asserted_market_cause import AssertedMarketCause
from digestlint.rules.speculation.asserted_motive import AssertedMotive
from digestlint.rules.speculation.hedged_speculation import HedgedSpeculation
from digestlint.rules.speculation.likely_speculation import LikelySpeculation
from digestlint.rules.speculation.unattributed_forecast import UnattributedForecast
from digestlint.rules.speculation.unsourced_judgement import UnsourcedJudgement
from digestlint.rules.speculation.unsupported_superlative import UnsupportedSuperlative


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of this family."""
    return (
        UnattributedForecast,
        AssertedMotive,
        AssertedConsequence,
        AssertedInference,
        HedgedSpeculation,
        AssertedMarketCause,
        UnsupportedSuperlative,
        Advocacy,
        UnsourcedJudgement,
        LikelySpeculation,
    )
