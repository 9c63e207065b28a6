"""LK002."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity
from digestlint.rules.links.addresses import addresses, host, is_web

_SHORTENERS = frozenset(
    "t.co bit.ly tinyurl.com ow.ly buff.ly lnkd.in goo.gl is.gd cutt.ly rb.gy rebrand.ly shorturl.at t.ly dlvr.it "
    "ift.tt trib.al shar.es fb.me v.gd tiny.cc bl.ink s.id soo.gd short.io snip.ly adf.ly hubs.ly hubs.la "
    "urlgeni.us geni.us smarturl.it lnk.to".split()
)


class RedirectLink(DocumentRule):
    """A link that leads over somebody else's counter instead of to its page.

    ## What it finds
    Links to Google News and Google's `/url`, to the click counters of newsletters (`list-manage.com/track/click`,
    `links.message.…/u/click`), to link shorteners and to mail filters. A link whose own page happens to be called
    "redirect" is one only if the address of another page is inside it.

    ## Why it matters
    The reader can't see where the link leads. Counters are switched off after some months, and then the source is lost;
    those of newsletters also tell who received the mail.

    ## How to fix it
    Open the link and put the address that the browser ends at. In the pipeline, follow redirects before you store a
    link.
    """

    code = "LK002"
    name = "redirect-link"
    family = "links"
    severity = Severity.INFO
    confidence = Confidence.HIGH
    message = "the link takes a detour over '{host}'; put the address that it ends at"
    yields_to = frozenset({"AR", "LK003"})
    examples = (
        Example("[Fares](⟦https://www.google.com/url?rct=j&url=https://a.example/1⟧) rise.\n", "markdown"),
        Example(
            "[Fares](⟦https://news.google.com/rss/articles/CBMiX2h0?oc=5⟧) rise: ⟦https://bit.ly/3xYz⟧.\n", "markdown"
        ),
        Example(
            '<p><a href="⟦https://kerrin.us4.list-manage.com/track/click?u=1&amp;id=2⟧">Fares</a> rise in Lomar.</p>',
            "html",
        ),
        Example("[Fares](⟦https://a.example/redirect?to=https%3A%2F%2Fb.example%2F1⟧) rise.\n", "markdown"),
        Example(
            "[Fares](https://news.google.com/home) rise, [so](https://a.example/redirect-2025) says all.\n", "markdown"
        ),
        Example("[Share](https://www.facebook.com/sharer.php?u=https://a.example) it.\n", "markdown"),
        Example("[Old](https://web.archive.org/web/2025/https://a.example/1) `https://bit.ly/3x`\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The links over a counter, a shortener or a filter."""
        for address in addresses(document):
            if is_web(address.text) and _is_detour(address.text):
                yield address.match(message=self.message.replace("{host}", host(address.text)))


def _is_detour(address: str) -> bool:
    name = host(address)
    path = address.split("://", 1)[1].partition("/")[2]
    if name in _SHORTENERS:
        return bool(path)
    known, carrier, carried = _patterns()
    if known.match(f"{name}/{path}"):
        return True
    if inside := carried.search(path):
        return carrier.search(path[: inside.start() + 1]) is not None and host(_plain(inside[1])) != name
    return False


def _plain(address: str) -> str:
    return address.replace("%3A", ":").replace("%3a", ":").replace("%2F", "/").replace("%2f", "/")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    known = re.compile(
        r"news\.google\.com/(?:rss/|__i/rss/)?(?:articles|read|topstories)/|google\.[a-z.]{2,6}/url\?"
        r"|feedproxy\.google\.com/|feeds\.feedburner\.com/~r/|r\.search\.yahoo\.com/|rss\.app/articles/"
        r"|bing\.com/(?:ck/a|news/apiclick)|duckduckgo\.com/l/\?|l\.(?:facebook|instagram|threads)\.com/"
        r"|lm\.facebook\.com/"
        r"|linkedin\.com/(?:safety/go|redir|comm/)|youtube\.com/(?:redirect|attribution_link)\?|out\.reddit\.com/"
        r"|slack-redir\.net/|urldefense(?:\.proofpoint)?\.com/|[\w.-]+\.safelinks\.protection\.outlook\.com/"
        r"|(?:protect|url)[\w-]*\.mimecast\.com/|secure-web\.cisco\.com/|linkprotect\.cudasvc\.com/"
        r"|clicktime\.symantec\.com/"
        r"|[\w.-]*list-manage\d?\.com/track/|[\w.-]*sendgrid\.net/(?:ls|wf)/click|[\w.-]*mandrillapp\.com/track/"
        r"|[\w.-]*awstrack\.me/|[\w.-]*rs6\.net/tn\.jsp|[\w.-]*hubspotlinks\.com/|[\w.-]*hs-sites\.com/e3t/"
        r"|[\w.-]*exacttarget\.com/"
        r"|link\.mail\.beehiiv\.com/|[\w.-]*convertkit-mail\d*\.com/|[\w.-]*mailerlite\.com/link/"
        r"|[\w.-]*cmail\d+\.com/t/"
        r"|(?:open\.)?substack\.com/redirect/|email\.mg\d?\.substack\.com/|tracking\.[\w-]+\.[a-z]+/"
        r"|go\.skimresources\.com/"
        r"|(?:click|clicks|links?\d?|go|e|email|trk|track)\.[\w.-]+/(?:u/click|ls/click|click\b|view/"
        r"|e/[a-z]{2,}t/|c/[A-Za-z0-9_-]{30}"
        r"|[A-Za-z0-9_-]{60})|[\w.-]+/(?:u/click|ls/click|wf/click|track/click)\?"
    )
    carrier = re.compile(
        r"(?:\b|_)(?:redirect(?:or)?|redir|rd|click|clk|track(?:ing)?|out(?:bound)?|away|leave|exit|goto|go|link"
        r"|jump|l\.php|url)"
        r"(?:\b|_)[^?]*\?",
        re.IGNORECASE,
    )
    carried = re.compile(r"[?&][\w-]+=(https?(?:://|%3A%2F%2F)[^&]+)", re.IGNORECASE)
    return known, carrier, carried
