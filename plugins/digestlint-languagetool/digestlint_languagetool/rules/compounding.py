"""LT007 compounding."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Compounding(CategoryRule):
    """Words to be joined, parted or hyphenated.

    ## What it finds

    What LanguageTool counts as `COMPOUNDING`, such as "the second largest harbour".

    ## Why it matters

    Dictionaries differ in this, and so do houses: it is a matter of being consistent.

    ## How to fix it

    Follow the dictionary of your house.
    """

    code = "LT007"
    name = "compounding"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "Words to be joined, parted or hyphenated: {text}"
    fixable = True
    categories = frozenset({"COMPOUNDING"})
    examples = (
        Example("The town has the ⟦second largest⟧ ferry of the coast."),
        Example("The town has the second-largest ferry of the coast."),
        Example("The second ferry is the largest."),
    )
