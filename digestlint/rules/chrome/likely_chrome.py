"""SC030: a line that a trained model takes for chrome."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, Span
from digestlint.rules.chrome.line_scorer import shipped


class LikelyChrome(DocumentRule):
    """A line looks like a leftover of the page, as far as a model trained on labelled pages can tell.

    ## What it finds
    Lines whose words no other rule knows, and that look like navigation, promotion or another story's teaser by their
    words, their looks and their place: before the text begins or behind its last paragraph, in a row of short lines,
    under a label such as "More from us". A small statistical model adds up what speaks for it and what against it, and
    the message names the words that weighed most, or says that the place did.

    The model learned from the lines that article extractors left of news pages and web articles, each labelled chrome
    or article; `benchmarks/README.md` says how well it does on sites that it has not seen. Only plain text is looked
    at: in other formats the marks tell what is design.

    ## Why it matters
    A third of what is left of pages are other stories' headlines, which say nothing of themselves. Readers, and
    programs, take them for the digest's own.

    ## How to fix it
    Read the line in its place. If it belongs to the page, delete it; if it is your digest's own, name it in the setting
    `template`.
    """

    code = "SC030"
    name = "likely-chrome"
    family = "chrome"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "looks like a leftover of the page"
    yields_to = frozenset((*(f"SC{number:03}" for number in range(1, 33) if number != 30), "AR", "ST"))
    examples = (
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council of Lomar said on Monday.\n"
            "\nTolls will rise by 4%, to pay for the work, and lorries will be banned at night for the first time.\n\n"
            "⟦More great stories from the coast⟧\n"
        ),
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council of Lomar said on Monday.\n"
            "\nTolls\n\nThey will rise by 4%, to pay for the work, and lorries will be banned at night for the first "
            "time.\n"
        ),
        Example("Kerrin reopens its port\nFares rise in Lomar\nRain on Friday\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The lines that the model takes for chrome; of a first line, which may be the title, words must tell."""
        if document.format != "text":
            return
        scorer = shipped()
        for line in scorer.scores(document):
            if line.probability >= scorer.threshold and (line.block.index or scorer.words(line)):
                message = f"{self.message}: delete it, unless it is your own (learned: {scorer.evidence(line)})"
                yield Match(Span(0, len(line.block.text)), line.block, message)
