"""LT011 proper-noun."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class ProperNoun(CategoryRule):
    """A name that its owner writes otherwise.

    ## What it finds

    Names in a spelling that LanguageTool's lists don't have: its `PROPER_NOUNS` and `MULTITOKEN_SPELLING`. People
    whom it doesn't know are taken for others, so that it is of low confidence.

    ## Why it matters

    A name is the first thing that its owner checks.

    ## How to fix it

    Write the name as its owner does, or as your house does.
    """

    code = "LT011"
    name = "proper-noun"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "A name that its owner writes otherwise: {text}"
    fixable = True
    categories = frozenset({"PROPER_NOUNS", "MULTITOKEN_SPELLING"})
    examples = (
        Example("He flew with ⟦Delta Airlines⟧ to the coast."),
        Example("He flew with Delta Air Lines to the coast, and the airlines of the delta were late."),
    )
