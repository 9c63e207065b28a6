"""LT013 style."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Style(CategoryRule):
    """A matter of style.

    ## What it finds

    What LanguageTool counts as style: weak adjectives, colloquial words, long phrases for short ones.

    ## Why it matters

    It is advice. What people say in interviews is full of it, and has to stay.

    ## How to fix it

    Take it or leave it.
    """

    code = "LT013"
    name = "style"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "A matter of style: {text}"
    fixable = True
    categories = frozenset(
        {
            "STYLE",
            "PLAIN_ENGLISH",
            "WIKIPEDIA",
            "CREATIVE_WRITING",
            "TON_ACADEMIC",
            "COLLOQUIALISMS",
            "GENDER_NEUTRALITY",
        }
    )
    examples = (
        Example("The small town got a ⟦really good⟧ bridge."),
        Example("The small town got a good bridge, really."),
    )
