"""LT008 collocation."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint_languagetool.category import CategoryRule


class Collocation(CategoryRule):
    """Words that English doesn't put together.

    ## What it finds

    Verbs and prepositions that don't go with their noun ("did a mistake", "responsible of"): LanguageTool's
    `COLLOCATIONS`.

    ## Why it matters

    They are the traces of a translation, and sound foreign.

    ## How to fix it

    Take the word that the message suggests.
    """

    code = "LT008"
    name = "collocation"
    family = "languagetool"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "Words that English doesn't put together: {text}"
    fixable = True
    categories = frozenset({"COLLOCATIONS"})
    # By their kind (agreement, forms of verbs) and by what they found in edited news: see the README.
    trusted = frozenset(
        """
        DID_A_MISTAKE RESPONSIBLE_OF_FOR IN_CHARGE_FOR MISSING_PREPOSITION A_MY SUPERIOR_THAN MENTION_ABOUT
        ANALYSIS_ABOUT BY_EXAMPLE INTERESTED_BY DISAPPOINTED_OF IN_NOWADAYS YESTERDAY_NIGHT TODAY_MORNING
        TODAY_NIGHT DAMAGE_OF_TO
        """.split()
    )
    examples = (
        Example("The council took a photo of the bridge and ⟦did⟧ a mistake."),
        Example("They are ⟦responsible of⟧ the fire."),
        Example("The council made a mistake, and it is responsible for the fire."),
    )
