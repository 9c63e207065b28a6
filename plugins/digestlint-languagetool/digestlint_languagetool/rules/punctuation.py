"""LT004 punctuation."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Punctuation(CategoryRule):
    """A comma, hyphen or quotation mark that is missing or too many.

    ## What it finds

    What LanguageTool counts as `PUNCTUATION`. Houses differ in most of it, so that it is of low confidence.

    ## Why it matters

    Punctuation helps to read a sentence at the first go.

    ## How to fix it

    Follow the style of your house.
    """

    code = "LT004"
    name = "punctuation"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "A comma, hyphen or quotation mark that is missing or too many: {text}"
    fixable = True
    categories = frozenset({"PUNCTUATION"})
    examples = (
        Example("⟦However⟧ the ferry ran on Sunday."),
        Example("On 24 ⟦April, 2026⟧ the board met."),
        Example("However, the ferry ran on Sunday."),
        Example("On 24 April 2026 the board met."),
    )
