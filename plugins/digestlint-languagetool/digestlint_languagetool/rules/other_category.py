"""LT017 other-category."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class OtherCategory(CategoryRule):
    """What LanguageTool finds beside its known categories.

    ## What it finds

    Its category `MISC`, those of a company's own rules, and those that newer releases bring.

    ## Why it matters

    That depends on the rule, which the message names.

    ## How to fix it

    Read the message. A rule that is wrong for your texts can be switched off by its id, under `disable` in the
    plugin's settings.
    """

    code = "LT017"
    name = "other-category"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "What LanguageTool finds beside its known categories: {text}"
    fixable = True
    categories = None
    examples = (
        Example("The plan is ⟦cost effective⟧ and ⟦time consuming⟧."),
        Example("The plan is cost-effective and time-consuming."),
    )
