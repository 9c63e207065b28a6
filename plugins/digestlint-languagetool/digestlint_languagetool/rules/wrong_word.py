"""LT002 wrong-word."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class WrongWord(CategoryRule):
    """A real word in place of another one.

    ## What it finds

    Words that are mistaken for others of nearly the same letters or sound ("heath agencies"), as far as their
    neighbours tell: LanguageTool's `CONFUSED_WORDS`.

    ## Why it matters

    No dictionary finds such a slip, and it can turn the sense of a sentence.

    ## How to fix it

    Take the other word, if it is what was meant.
    """

    code = "LT002"
    name = "wrong-word"
    family = "languagetool"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "A real word in place of another one: {text}"
    fixable = True
    categories = frozenset({"CONFUSED_WORDS"})
    examples = (
        Example("The committee agreed that ⟦heath⟧ agencies should pay for the clinics."),
        Example("They want to ⟦temporary⟧ close the bridge."),
        Example("The committee agreed that health agencies should pay for the clinics."),
        Example("They want to close the bridge temporarily; the heath is open."),
    )
