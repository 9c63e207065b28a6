"""LK006."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, regex
from digestlint.rules.links.addresses import addresses

_RELATIVE = regex(r"/(?!/)|\.{1,2}/|\?|[\w%-]+(?:/[\w%.-]+)*(?:/|\.(?:html?|php|aspx?|md))(?:[?#]|$)")


class SiteRelativeLink(DocumentRule):
    """A link in a feed that only works on the site it comes from.

    ## What it finds
    In the text of an entry of RSS or Atom: links without a host, such as `/news/4` or `../fares.html`. A feed that
    gives a base for them (`xml:base`) is left alone.

    ## Why it matters
    A feed is read in other programs and on other sites, where the link leads to a page that does not exist.

    ## How to fix it
    Write the whole address, with `https://` and the host.
    """

    code = "LK006"
    name = "site-relative-link"
    family = "links"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "in a feed the link '{text}' leads nowhere; write the whole address"
    yields_to = frozenset({"AR", "LK004", "LK005"})
    examples = (
        Example(
            "<rss><channel><item><title>Fares</title><description><![CDATA[<p>They <a href='⟦/fares⟧'>rise</a>, see "
            "<a href='⟦../map.html⟧'>the map</a>.</p>]]></description></item></channel></rss>",
            "feed",
        ),
        Example(
            "<rss><channel><item><title>Fares</title><description><![CDATA[<p>They <a href='https://a.example/'>rise</a>"
            " <a href='#n1'>[1]</a> <a href='//b.example/2'>so</a></p>]]></description></item></channel></rss>",
            "feed",
        ),
        Example("[Fares](/fares) rise.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The links of a feed without a host."""
        if document.format != "feed" or "xml:base" in document.source.text:
            return
        for address in addresses(document):
            if _RELATIVE.match(address.text):
                yield address.match()
