"""LK005."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, regex
from digestlint.rules.links.addresses import Address, addresses, host, is_web

_HOST = regex(r"(?:[^\W_](?:[\w-]*\w)?\.)+[^\W\d_][\w-]*\.?|\[[0-9a-f:.]+\]|\d{1,3}(?:\.\d{1,3}){3}|localhost")
_SLOT = regex(r"(?i)[{\[<]|%7B")


class MalformedLink(DocumentRule):
    """An address that no browser can open.

    ## What it finds
    A slip in the scheme (`htp://`, `https//`, `https:/`, `https://https://`), an address of another site without a
    scheme, which a browser looks for beside the digest (`[Gazette](www.gazette.example)`), spaces, stars, quotation
    marks or a second Markdown link inside the address, and a host that can't be one.

    ## Why it matters
    The source is given, but the reader gets an error page.

    ## How to fix it
    Mend the address; the message says where it breaks.
    """

    code = "LK005"
    name = "malformed-link"
    family = "links"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "no browser opens '{text}'; mend the address"
    yields_to = frozenset({"AR", "LK004", "ST004"})
    examples = (
        Example(
            "[Fares](⟦https:/a.example/1⟧), [roads](⟦htps://a.example⟧), [sport](⟦https//a.example/2⟧)\n", "markdown"
        ),
        Example("[Gazette](⟦www.gazette.example/1⟧) and the [Post](⟦kerrinpost.com/fares⟧) say so.\n", "markdown"),
        Example("[Fares](⟦https://https://a.example/1⟧) [Roads](<⟦https://a.example/road map⟧>)\n", "markdown"),
        Example('<p><a href="⟦https://gazette/1⟧">Fares</a> <a href="⟦https://a..example/2⟧">Roads</a></p>', "html"),
        Example(
            "[Fares](https://a.example/1_(2)), [map](map.pdf), [us](../about.html), [anna](mailto:a@b.example)\n",
            "markdown",
        ),
        Example("[Old](https://web.archive.org/web/https://a.example/) [call](tel:+4512) [here](#fares)\n", "markdown"),
        Example("Open http://localhost:8080/x or https://[::1]/ or https://127.0.0.1 or `https:/x`.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The addresses with a fault in them."""
        for address in addresses(document):
            if _is_malformed(address):
                yield address.match()


def _is_malformed(address: Address) -> bool:
    text = address.text.strip()
    if not text or "@" in text.split("/", 1)[0] or _SLOT.match(text):
        return False
    if not is_web(text):
        scheme, site = _patterns()
        return not address.is_bare and (scheme.match(text) is not None or site.match(text) is not None)
    rest = text.split("://", 1)[1]
    if rest.lower().startswith(("http://", "https://", "http//", "https//", "http:/", "https:/")) or "](" in rest:
        return True
    if not address.is_bare and any(mark in rest for mark in ' "<>*\n') and not address.spelled.startswith('"'):
        return True
    return not _SLOT.search(rest) and _HOST.fullmatch(host(text).split("@")[-1]) is None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    scheme = re.compile(
        r"(?:https?(?::/(?!/)|:(?!/)|//|;//|\.//|/)|h?t?tps?://|htt?ps?://|hhttps?://|https?s://|htpp|hptt|httpa?:/)"
        r"(?<!https://)(?<!http://)|(?:http|https) ?:",
        re.IGNORECASE,
    )
    site = re.compile(
        r"www\.[\w-]+\.\w|[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|co\.uk|news|info|int|eu|de|fr|ca"
        r"|com\.au|co\.jp)"
        r"(?:/|$)",
        re.IGNORECASE,
    )
    return scheme, site
