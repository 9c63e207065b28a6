"""SC008."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Note, Severity, Span
from digestlint.rules.chrome.widgets import widgets


class Teaser(DocumentRule):
    """Headline or teaser of another story, under a heading such as "You may also like".

    ## What it finds
    Every line under a related-stories heading (SC007), up to where the digest's text goes on, its next heading
    stands, or the text ends. A teaser reads like news: only its place gives it away.

    ## Why it matters
    The digest seems to report stories that it does not have, often years old, and with their last words cut off.

    ## How to fix it
    Delete the lines together with the heading above them.
    """

    code = "SC008"
    name = "teaser"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "a teaser for another story, left from the page; delete it"
    # A line that says by itself what it is needs no second finding.
    yields_to = frozenset(f"SC{number:03}" for number in range(1, 33) if number != 8)
    examples = (
        Example(
            "The strike at the Kerrin docks ended on Monday after a pay deal of 6%.\n\nYou May Also Like\n\n"
            "⟦Ferry Fares To Rise In Lomar⟧\n\n⟦Those who travel daily face a rise of…⟧\n"
        ),
        Example(
            "Kerrin docks reopen after a strike.\n\nRecommended for you\n⟦Ferry Fares To Rise In Lomar⟧\n"
            "⟦How Varnholt Saved Its Last Cinema⟧\n\nTalks resume in Lomar\n\nNegotiators from both sides return to "
            "Lomar on Friday. They have until the end of the month to agree on a new contract for 4,000 dockers, and "
            "the mediator said on Monday that he expected a long night before any of them signed.\n"
        ),
        Example(
            "The strike ended.\n\n## Readers also liked\n\n### ⟦Ferry fares to rise⟧\n\n- ⟦Cinema saved⟧\n\n"
            "## Weather\n\nRain on Friday.\n",
            "markdown",
        ),
        Example(
            "# Monday\n\nThe strike at the Kerrin docks ended on Monday after a pay deal of 6% was signed.\n\n"
            "## Related stories\n\n- [Ferry fares rise](https://a.example/1): Lomar's council voted 9 to 4.\n",
            "markdown",
        ),
        Example("Ferry Fares To Rise In Lomar\n\nThe council voted 9 to 4 on Monday.\n\nCinema Saved\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The lines under each heading of other stories."""
        for heading, teasers in widgets(document):
            note = Note("the heading of these teasers", Span(0, len(heading.text)), heading)
            for teaser in teasers:
                yield Match(Span(0, len(teaser.text)), teaser, related=(note,))
