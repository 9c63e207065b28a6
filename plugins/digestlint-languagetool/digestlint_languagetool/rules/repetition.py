"""LT014 repetition."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Repetition(CategoryRule):
    """The same word at the start of one sentence after another.

    ## What it finds

    What LanguageTool counts as repetitions of style.

    ## Why it matters

    A row of sentences that begin alike sounds like a list.

    ## How to fix it

    Begin one of them otherwise, or join two.
    """

    code = "LT014"
    name = "repetition"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "The same word at the start of one sentence after another: {text}"
    fixable = True
    categories = frozenset({"REPETITIONS", "REPETITIONS_STYLE"})
    examples = (
        Example("Also, the mill burned. ⟦Also⟧, the mayor left. ⟦Also⟧, the ferry stopped."),
        Example("Also, the mill burned. The mayor left. The ferry stopped."),
    )
