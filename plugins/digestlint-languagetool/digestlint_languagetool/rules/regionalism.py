"""LT015 regionalism."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule

if TYPE_CHECKING:
    from digestlint_languagetool.answers import Hit


class Regionalism(CategoryRule):
    """A word or phrase of another variety of English.

    ## What it finds

    British words in American texts and the other way round ("at the weekend"), where the setting `spelling` names a
    variety. Without it findings are of low confidence, by American use.

    ## Why it matters

    A text in one variety reads as one text.

    ## How to fix it

    Take the word of the variety that you write in, or set `spelling`.
    """

    code = "LT015"
    name = "regionalism"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.MEDIUM
    message = "A word or phrase of another variety of English: {text}"
    fixable = True
    categories = frozenset({"REGIONALISMS", "BRITISH_ENGLISH", "AMERICAN_ENGLISH", "AMERICAN_ENGLISH_STYLE"})
    examples = (
        Example("Shortly ⟦afterwards⟧ the ferry left."),
        Example("Shortly afterward the ferry left, and backwards it went."),
    )

    def confidence_of(self, hit: Hit) -> Confidence | None:
        """Low where no variety is asked for."""
        return Confidence.LOW if self.given.spelling == "any" else super().confidence_of(hit)
