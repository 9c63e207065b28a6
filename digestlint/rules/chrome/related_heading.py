"""SC007."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, Span
from digestlint.rules.chrome.lines import earlier
from digestlint.rules.chrome.widgets import widgets


class RelatedHeading(DocumentRule):
    """The heading of a widget with other stories: "You may also like", "Most popular".

    ## What it finds
    A line that a page prints above links to its other stories. Where the page speaks to its visitor ("Recommended
    for you", "Readers also enjoyed") the words are enough. Where the digest could have a section of that name
    ("Related stories", "Latest news") the line counts only after the text, over nothing but titles, and never
    where the digest's maker set it as a heading.

    ## Why it matters
    What follows are other stories' headlines. Readers, and programs, take them for the digest's own.

    ## How to fix it
    Delete the heading and the teasers under it. If the section is your digest's own design, name the line in the
    setting `template`.
    """

    code = "SC007"
    name = "related-heading"
    family = "chrome"
    yields_to = earlier("SC007")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' heads a page's links to other stories; delete it with what follows"
    examples = (
        Example(
            "The strike at the Kerrin docks ended on Monday after a pay deal of 6%.\n\n⟦You May Also Like⟧\n\n"
            "Ferry Fares To Rise In Lomar\n"
        ),
        Example(
            "The strike at the Kerrin docks ended on Monday after a pay deal of 6% was signed by both sides.\n\n"
            "⟦Related Articles⟧\n\nFerry Fares To Rise In Lomar\n\nHow Varnholt Saved Its Last Cinema\n"
        ),
        Example(
            "The strike at the Kerrin docks ended on Monday after a pay deal of 6% was signed by both sides.\n"
            "⟦Most Popular⟧\nFerry Fares To Rise In Lomar\nVarnholt's cinema asks for more time…\n"
        ),
        Example("The strike ended on Monday.\n\n### ⟦Recommended for you⟧\n\n- Ferry fares to rise\n", "markdown"),
        Example("The strike ended on Monday.\n\n⟦More from around the web⟧\n"),
        Example("# Monday\n\nThe strike ended.\n\n## Around the web\n\n- Ferry fares rise in Lomar\n", "markdown"),
        Example(
            "# Monday\n\nThe strike at the Kerrin docks ended on Monday after a pay deal of 6% was signed.\n\n"
            "## Related stories\n\n- [Ferry fares rise](https://a.example/1): Lomar's council voted 9 to 4.\n",
            "markdown",
        ),
        Example(
            "LATEST NEWS\n\nKerrin docks reopen\n\nThe strike at the Kerrin docks ended on Monday after a pay deal.\n"
        ),
        Example("You may also like to know that the ferry to Lomar sails again on Friday.\n"),
        Example("The most popular dish in Lomar, a poll found, is soup.\nMost popular of all is the fish.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The headings of the document's widgets."""
        for heading, _ in widgets(document):
            yield Match(Span(0, len(heading.text)), heading)
