"""LK003."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, Span, regex
from digestlint.rules.links.addresses import addresses, is_web

_EMAIL = regex(
    r"(?i)(?<=[=/])[A-Z0-9][A-Z0-9._+-]*(?:(?:%2B|%2E)[A-Z0-9._-]+)*(?:@|%40)[A-Z][A-Z0-9-]*"
    r"(?:(?:\.|%2E)[A-Z0-9-]+)*(?:\.|%2E)[A-Z]{2,}(?=$|[&#/;?\s])"
)
_FILE = regex(r"(?i)\.(?:js|css|mjs|ts|json|html?|png|svg|zip|tgz)$")


class EmailInLink(DocumentRule):
    """A link that carries somebody's e-mail address.

    ## What it finds
    An e-mail address in the path or the query of a link, as the links of newsletters have it that know their
    reader (`?email=anna%40kerrin.example`). Links that write a mail (`mailto:`), and the names of accounts
    (`/@anna`), are no findings.

    ## Why it matters
    The digest publishes the address of the person whose mail was read. Often the link also logs in as that person,
    or ends the subscription.

    ## How to fix it
    Put the address of the story itself, without what follows the "?". Where a digest with such a link is out, delete
    the link there too.
    """

    code = "LK003"
    name = "email-in-link"
    family = "links"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "the link gives away the e-mail address '{text}'; put the plain address of the page"
    examples = (
        Example("[Fares](https://a.example/1?id=4&email=⟦anna.lund%40kerrin.example⟧&x=1) rise.\n", "markdown"),
        Example("Unsubscribe: https://a.example/off/⟦anna@kerrin.example⟧/4\n"),
        Example("[Anna](mailto:anna@kerrin.example) of <desk@kerrin.example> writes.\n", "markdown"),
        Example(
            "[Anna](https://social.example/@anna@kerrin.example), [code](https://a.example/lib@4.1.min.js)\n",
            "markdown",
        ),
        Example("Write to anna@kerrin.example or see https://a.example/?q=@kerrin.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The e-mail addresses inside the addresses."""
        for address in addresses(document):
            spelled = address.spelled if address.at else address.text
            if not is_web(address.text) or ("@" not in spelled and "%40" not in spelled):
                continue
            found = next((one for one in _EMAIL.finditer(spelled) if not _FILE.search(one[0])), None)
            if found is not None and spelled[: found.start()].count("/") > len("//"):
                yield address.match(Span(*found.span()))
