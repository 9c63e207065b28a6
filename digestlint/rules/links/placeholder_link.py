"""LK004."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, regex
from digestlint.rules.links.addresses import Address, addresses

_LOCAL = regex(
    r"(?i)(?:file:|[A-Za-z]:[\\/]|/(?:home|Users|root|tmp|var|mnt|private|workspace|content|app)/[\w.-]+/|~/)"
)
_NOWHERE = regex(r"(?i)javascript:|about:blank$|https?:/*$|#!?$|$")
_ABOUT_PAGE = frozenset(
    "top back menu toggle close open next previous prev share print copy show hide expand up".split()
)
_FEWEST_WORDS = 3
_CALLS = frozenset(("source", "link", "read more", "full story", "more", "read", "article", "full article"))


class PlaceholderLink(DocumentRule):
    """A link that leads nowhere: to nothing, to a script, or to a file on the machine that made the digest.

    ## What it finds
    A story or a source linked to `javascript:void(0)`, to `about:blank`, to nothing, or to a local path
    such as `file:///home/…`. Buttons of a page ("Close", "Back to top") are no findings; addresses that somebody made
    up are AR010.

    ## Why it matters
    The reader clicks on the source and nothing happens. A local path also shows how the machine is set up.

    ## How to fix it
    Link the story, or leave its words without a link.
    """

    code = "LK004"
    name = "placeholder-link"
    family = "links"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "the link '{text}' leads nowhere; link the story, or take the link away"
    yields_to = frozenset({"AR003", "AR004", "AR008", "AR010"})
    examples = (
        Example('<p>Fares rise. <a href="⟦javascript:void(0)⟧">Read the full story</a></p>', "html"),
        Example('<p>Fares rise. <a href="⟦#⟧">Source</a> <a href="#">Close</a></p>', "html"),
        Example("Fares rise, the [Gazette](⟦file:///home/anna/fares.html⟧) says.\n", "markdown"),
        Example('<p><a href="javascript:history.back()">Back</a> <a href="#fares">The fares of May</a></p>', "html"),
        Example("See the [fares](/fares/may.html), the [map](C.pdf) and [home](/home).\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The links that lead nowhere for a reader."""
        for address in addresses(document):
            if not address.is_bare and (_LOCAL.match(address.text) or _is_dead(document, address)):
                yield address.match()


def _is_dead(document: Document, address: Address) -> bool:
    """Whether a link whose words promise a text has no page behind it."""
    # The format Markdown has no scripts; there AR010 looks at such links.
    if document.format == "markdown" or _NOWHERE.match(address.text) is None or not address.spelled:
        return False
    words = address.words.cut(address.block.text).strip(" \u00a0→»›>[]().").casefold()
    promises = words in _CALLS or len(words.split()) >= _FEWEST_WORDS
    return promises and _ABOUT_PAGE.isdisjoint(words.split())
