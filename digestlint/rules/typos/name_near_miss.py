"""TY002 name-near-miss."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from digestlint.api import Confidence, CorpusMatch, CorpusRule, Document, Example, Severity
from digestlint.rules.typos.slips import Facts, facts, found_in, matches


class NameNearMiss(CorpusRule):
    """A name one slip away from a name that the text, its folder or the world knows.

    ## What it finds
    A word that no dictionary has, beside a name, a country or a people that is spelt almost so: "Rassian" where
    the folder has "Russian" forty times, "Zelenksy" beside "Zelensky". Names that stand several times, or beside
    forenames of their own, are taken as meant, and so are forms that differ by an ending, such as Ivanov and Ivanova.
    A new name that stands only once can't be told from a slip, unless a well-known one is near.

    ## Why it matters
    A wrong name is the error that the people concerned notice first. A spell checker hides it among a hundred right
    names that it does not know either.

    ## How to fix it
    Correct the name. If it is right, add it to `words` in the settings, or say `digestlint words add NAME`.
    """

    code = "TY002"
    name = "name-near-miss"
    family = "typo"
    severity = Severity.ERROR
    confidence = Confidence.MEDIUM
    message = "name-near-miss"
    fixable = True
    examples = (
        Example("⟦Rassian⟧ Foreign Affairs\nThe Russian ministry said that Russian ships had left the Baltic Sea."),
        Example("Officials in ⟦Afganistan⟧ said that the border with Pakistan would stay closed."),
        Example(
            "Residents of the port said that ⟦Tarvosk⟧ had no water on Sunday.\n",
            beside=("The mayor of Tarvsok left.\n", "In Tarvsok the trams ran again.\n", "Tarvsok has a new mayor.\n"),
        ),
        Example("Mr Ivanov and Ms Ivanova sat beside Gazan, Iraqi and Irani guests."),
        Example("Zelensky, also written Zelenskyy or Zelenskiy, met Erdogan (Erdoğan) in Odessa, or Odesa."),
        Example("Bjarke Thorvild, the mayor of Kvistrup, met Iraj Tamsen, who leads the Jutland ferry line."),
    )

    def collect(self, document: Document) -> tuple[Facts]:
        """The odd words of a file."""
        return facts(document)

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """The slips for which a name was meant."""
        for slip, spots in found_in(facts, are_names=True):
            yield from matches(slip, spots, f"slip for the name '{slip.right}'? {slip.why}")
