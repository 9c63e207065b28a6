"""LT006 typography."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Typography(CategoryRule):
    """White space, apostrophes and dashes that are out of place.

    ## What it finds

    What LanguageTool counts as `TYPOGRAPHY`: a missing space, an apostrophe in "1980's", the wrong dash.

    ## Why it matters

    In generated digests these are the traces of pages that were taken apart and put together again.

    ## How to fix it

    Write what the message suggests.
    """

    code = "LT006"
    name = "typography"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "White space, apostrophes and dashes that are out of place: {text}"
    fixable = True
    categories = frozenset({"TYPOGRAPHY"})
    examples = (
        Example("The ferry was late⟦,and⟧ nobody waited."),
        Example("The mill closed in the ⟦1980’s⟧ after a fire."),
        Example("The ferry was late, and nobody waited."),
        Example("The mill closed in the 1980s after a fire."),
    )
