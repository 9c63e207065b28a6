"""TY001 misspelling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from digestlint.api import Confidence, CorpusMatch, CorpusRule, Document, Example, Severity
from digestlint.rules.typos.slips import Facts, facts, found_in, matches


class Misspelling(CorpusRule):
    """A word that no dictionary has, and that is likely a slip for one that it has.

    ## What it finds
    Words that are neither in the dictionary nor in common use, and one or two slips away from a word that is: letters
    swapped, missing, doubled, or hit beside the right key ("Articte" for "Article"). What surrounds the word decides:
    how common the likely correction is, whether the file or its folder has it, how the letters follow each other, and
    how often the odd form stands. The message names the evidence. British, American, Canadian and Australian
    spellings are accepted alike. Names, user names, tags, addresses, code, words cut by an ellipsis and quotations in
    other languages are left alone; names one slip from a known one are TY002's.

    ## Why it matters
    Readers take a misspelling as the sign that nobody has read the text. In a digest that a program made, it stands
    where a page was scanned or copied badly, and the same slip may stand in figures and names too.

    ## How to fix it
    Correct the word. If it is right, add it to `words` in the settings, or say
    `digestlint words add WORD`.
    """

    code = "TY001"
    name = "misspelling"
    family = "typo"
    severity = Severity.ERROR
    confidence = Confidence.MEDIUM
    message = "misspelling"
    fixable = True
    examples = (
        Example("The committee will ⟦recieve⟧ the report before the end of the month."),
        Example("This is ⟦Articte⟧ sidebar\nThe council approved the budget for the new school on Tuesday.\n"),
        Example("The mayor thanked the ⟦volunters⟧ who had cleared the snow from the streets overnight."),
        Example("LOCAL COUNCILS ADMIT THEIR ⟦RESPONSIBLITIES⟧ AFTER THE FLOOD"),
        Example(
            "## Harbour\n\nFreight rose in May.\n\n⟦Hastags⟧\n\n## Rail\n\nTwo lines closed.\n\n⟦Hastags⟧\n",
            "markdown",
        ),
        Example("“[W]ithin a year,” she said, the harbour’s neighbours would organise or organize a ferry in colour."),
        Example("The engineers of Kvistrup met the mayor, Bjarke Thorvild, in the villages of Oster Hurup."),
        Example("Posted by jsplitr · 63 comments\nWrite to desk@harbr.example or see #harbr and harbr.example/newz."),
        Example("The plan was presented to the governm…"),
        Example("She quoted the old motto: « Les familles des pleurs sont toujours avec nous dans la ville. »"),
    )

    def collect(self, document: Document) -> tuple[Facts]:
        """The odd words of a file."""
        return facts(document)

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """The slips for which a common word was meant."""
        for slip, spots in found_in(facts, are_names=False):
            yield from matches(slip, spots, f"misspelling of '{slip.right}'? {slip.why}")
