"""LT003 typo-in-phrase."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class TypoInPhrase(CategoryRule):
    """A slip that shows in the words around it.

    ## What it finds

    Slips that leave real words behind: "could of", a lost capital or apostrophe. It is LanguageTool's `TYPOS`
    without what its dictionary doesn't know, which is LT016's.

    ## Why it matters

    Such slips are read over by whoever wrote them, and noticed by all others.

    ## How to fix it

    Write what the message suggests, if it is what was meant.
    """

    code = "LT003"
    name = "typo-in-phrase"
    family = "languagetool"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "A slip that shows in the words around it: {text}"
    fixable = True
    categories = frozenset({"TYPOS"})
    # By their kind (agreement, forms of verbs) and by what they found in edited news: see the README.
    trusted = frozenset(
        """
        MODAL_OF I_LOWERCASE COMPRISED_OF IT_IS
        """.split()
    )
    examples = (
        Example("The mayor ⟦could of⟧ waited for the ferry."),
        Example("The mayor said that ⟦i⟧ was wrong to wait."),
        Example("The mayor could have waited for the ferry."),
        Example("The mayor, of course, could, of all people, not wait."),
    )
