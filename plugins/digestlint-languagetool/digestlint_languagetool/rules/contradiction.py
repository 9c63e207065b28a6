"""LT010 contradiction."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Contradiction(CategoryRule):
    """A date or a statement that can't be.

    ## What it finds

    Dates that don't exist, or that fell on another day of the week: LanguageTool's `SEMANTICS`. Dates without a
    year are judged by today's, and so of low confidence.

    ## Why it matters

    A wrong date makes readers doubt the rest, and mostly one of its parts was made up.

    ## How to fix it

    Look the date up in the source.
    """

    code = "LT010"
    name = "contradiction"
    family = "languagetool"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "A date or a statement that can't be: {text}"
    fixable = True
    categories = frozenset({"SEMANTICS"})
    # Not the dates without a year, which are held against today's.
    trusted = frozenset(
        """
        EN_DATE_WEEKDAY INVALID_DATE TWELFTH_OF_NEVER DATE_FUTURE_VERB_PAST DATE_NEW_YEAR YEAR_20001
        BOTH_ENUM TENDER_HOOKS CASE_AND_POINT BESIDES_THE_POINT
        """.split()
    )
    examples = (
        Example("The board met on ⟦Monday, 7⟧ October 2014, in the old town hall."),
        Example("The law goes back to ⟦30 February⟧ 2019."),
        Example("The board met on Tuesday, 7 October 2014, in the old town hall."),
        Example("The law goes back to 28 February 2019."),
    )
