"""Sources that can't be named, and claims that have none."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.attribution.agentless_passive import AgentlessPassive
from digestlint.rules.attribution.hearsay_adverb import HearsayAdverb
from digestlint.rules.attribution.item_without_source import ItemWithoutSource
from digestlint.rules.attribution.quote_without_speaker import QuoteWithoutSpeaker
from digestlint.rules.attribution.unsourced_statistic import UnsourcedStatistic
from digestlint.rules.attribution.vague_source import VagueSource


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of this family."""
    return (
        VagueSource,
        HearsayAdverb,
        AgentlessPassive,
        UnsourcedStatistic,
        QuoteWithoutSpeaker,
        ItemWithoutSource,
    )
