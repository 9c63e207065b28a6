"""LT005 casing."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Casing(CategoryRule):
    """A capital that is missing or too many.

    ## What it finds

    Names in small letters and sentences that begin with one: LanguageTool's `CASING`. Lines that are no sentences,
    and houses that write "the Labour party", make it of low confidence.

    ## Why it matters

    A name without its capital looks like a slip.

    ## How to fix it

    Write the name as its owner does, or as your house does.
    """

    code = "LT005"
    name = "casing"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "A capital that is missing or too many: {text}"
    fixable = True
    categories = frozenset({"CASING"})
    examples = (
        Example("The bank asked the ⟦federal reserve⟧ for help."),
        Example("The mayor of ⟦new York⟧ met the board."),
        Example("The bank asked the Federal Reserve for help."),
        Example("The mayor of New York met the new board."),
    )
