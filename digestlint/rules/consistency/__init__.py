"""Consistency: one thing said or spelt in two ways."""

from digestlint.api import Rule, hookimpl
from digestlint.rules.consistency.conflicting_figure import ConflictingFigure
from digestlint.rules.consistency.conflicting_quote import ConflictingQuote
from digestlint.rules.consistency.headline_figure import HeadlineFigure
from digestlint.rules.consistency.mixed_spelling import MixedSpelling
from digestlint.rules.consistency.name_variant import NameVariant
from digestlint.rules.consistency.stale_date import StaleDate
from digestlint.rules.consistency.wrong_count import WrongCount
from digestlint.rules.consistency.wrong_weekday import WrongWeekday


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of the family."""
    return (
        NameVariant,
        ConflictingFigure,
        WrongWeekday,
        WrongCount,
        MixedSpelling,
        StaleDate,
        HeadlineFigure,
        ConflictingQuote,
    )
