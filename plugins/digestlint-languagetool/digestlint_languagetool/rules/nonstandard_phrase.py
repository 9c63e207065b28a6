"""LT009 nonstandard-phrase."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class NonstandardPhrase(CategoryRule):
    """A set phrase that is not quite right.

    ## What it finds

    Phrases in a form that dictionaries don't have ("with regards to"): LanguageTool's `NONSTANDARD_PHRASES`.

    ## Why it matters

    Many readers stumble over them.

    ## How to fix it

    Take the usual form, or a shorter word.
    """

    code = "LT009"
    name = "nonstandard-phrase"
    family = "languagetool"
    severity = Severity.INFO
    confidence = Confidence.MEDIUM
    message = "A set phrase that is not quite right: {text}"
    fixable = True
    categories = frozenset({"NONSTANDARD_PHRASES"})
    # Not those on dates, hours and units, where houses differ.
    trusted = frozenset(
        """
        ALL_AND_ALL ALL_OF_THE_SUDDEN ALONG_THE_SAME_VEIN EARLY_ADAPTER FAR_BE_IT_FOR_ME INFORMATIONS
        IN_OR_WITH_REGARDS_TO_OF MAKE_SINCE NIP_IT_IN_THE_BUTT NOW_AND_DAYS QUI_BONO
        THE_PROOF_IS_IN_THE_PUDDING WHIP_CREAM
        """.split()
    )
    examples = (
        Example("The minister spoke ⟦with regards to⟧ the bridge."),
        Example("The minister spoke with regard to the bridge, and sent his regards to the mayor."),
    )
