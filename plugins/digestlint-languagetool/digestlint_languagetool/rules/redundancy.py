"""LT012 redundancy."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Redundancy(CategoryRule):
    """Words that say the same twice.

    ## What it finds

    What LanguageTool counts as `REDUNDANCY`, such as "reverted back".

    ## Why it matters

    Shorter is clearer. But much of this is the usual English of news, so that it is of low confidence.

    ## How to fix it

    Leave out what adds nothing.
    """

    code = "LT012"
    name = "redundancy"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "Words that say the same twice: {text}"
    fixable = True
    categories = frozenset({"REDUNDANCY"})
    examples = (
        Example("The country ⟦reverted back⟧ to its old law."),
        Example("The country reverted to its old law, and turned back."),
    )
