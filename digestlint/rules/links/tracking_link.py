"""LK001."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    Applicability,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Replacement,
    Severity,
    Span,
    regex,
)
from digestlint.rules.links.addresses import Address, addresses, is_web

# From the documentation of the services that set them and the lists of ClearURLs and Brave.
_PREFIXES = (
    "utm_",
    "mc_",
    "pk_",
    "mtm_",
    "matomo_",
    "piwik_",
    "hsa_",
    "_hs",
    "ns_",
    "fb_",
    "oly_",
    "vero_",
    "wt_",
    "wt.",
)
_NAMES = frozenset(
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid ysclid twclid ttclid igshid igsh li_fat_id epik "
    "scid s_cid s_kwcid ef_id rb_clickid irclickid mkt_tok trk trkcampaign trkinfo elqtrackid elqtrack elqaid "
    "elqat cmpid ncid ocid smid smtyp ito xtor guccounter guce_referrer guce_referrer_sig at_medium at_campaign "
    "at_link_id at_link_type at_link_origin at_bbc_team at_format at_ptr_name at_custom1 at_custom2 at_custom3 "
    "at_custom4 __twitter_impression _openstat ck_subscriber_id dicbo sc_campaign sc_channel sc_content "
    "sc_country sc_geo sc_medium sc_outcome sc_publisher sr_share sref feature_src spm scm traffic_source "
    "hsctatracking inf_contact_key bsft_clkid bsft_uid bsft_eid bsft_mid ml_subscriber ml_subscriber_hash mod_trk "
    "mibextid share_id user_email_address ssrc dgcid showwelcomeonshare shareimagevariant".split()
)
_QUERY = regex(r"\?([^#\s]*)")
_JOINT = regex(r"&amp;|&")


class TrackingLink(DocumentRule):
    """A link with parameters that only count the click.

    ## What it finds
    `utm_source`, `fbclid`, `gclid`, `mc_cid`, `smid` and their like in the query of a link. The parameters that the
    page itself needs are left alone.

    ## Why it matters
    They tell the publisher where the reader came from, often name another newsletter as the source, and make two links
    to one story look different.

    ## How to fix it
    Delete them; the link leads to the same page. The fix does so.
    """

    code = "LK001"
    name = "tracking-link"
    family = "links"
    severity = Severity.INFO
    confidence = Confidence.HIGH
    message = "the link counts its clicks by '{text}'; delete these parameters"
    fixable = True
    yields_to = frozenset({"AR", "LK002", "LK003"})
    examples = (
        Example("[Fares](https://a.example/1?⟦utm_source=rss&utm_medium=feed⟧) rise.\n", "markdown"),
        Example("Fares rise: https://a.example/1?id=4&⟦fbclid=IwAR0x⟧#top.\n"),
        Example('<p><a href="https://a.example/?id=4&amp;⟦utm_source=x&amp;page=2&amp;gclid=7⟧">Fares</a></p>', "html"),
        Example('{"summary": "Fares [rise](https:\\/\\/a.example\\/1?⟦mc_cid=4⟧) in Lomar."}\n', "json"),
        Example("[Fares](https://a.example/1?id=4&page=2&medium=print) rise.\n", "markdown"),
        Example("Delete `https://a.example/?utm_source=rss` and the word utm_source=rss.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The links with such parameters: from the first of these to the last."""
        for address in addresses(document):
            if "?" in address.text and is_web(address.text) and (match := _tracked(address)):
                yield match


def _tracked(address: Address) -> Match | None:
    query = _QUERY.search(address.spelled if address.at else address.text)
    if query is None:
        return None
    parts = _parts(query[1], query.start(1))
    tracking = [span for span, text in parts if _is_tracking(text)]
    if not tracking:
        return None
    kept = [text for _, text in parts if not _is_tracking(text)]
    joint = "&amp;" if "&amp;" in query[1] else "&"
    content = "?" + joint.join(kept) if kept else ""
    mend = None
    if address.at is not None and address.is_exact:
        place, content = _least(query[0], content)
        place = place.shift(query.start() + address.at.start)
        mend = Replacement(place, content, Applicability.SAFE, "delete the tracking parameters")
    return address.match(Span(tracking[0].start, tracking[-1].end), replacement=mend)


def _least(old: str, new: str) -> tuple[Span, str]:
    """What must be replaced in `old` to make it `new`, and by what: mostly by nothing."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    return Span(head, len(old) - tail), new[head : len(new) - tail]


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _parts(query: str, start: int) -> list[tuple[Span, str]]:
    """The parameters of a query, each with its place."""
    parts, at = [], 0
    for joint in _JOINT.finditer(query):
        parts.append((Span(at, joint.start()).shift(start), query[at : joint.start()]))
        at = joint.end()
    return [*parts, (Span(at, len(query)).shift(start), query[at:])]


def _is_tracking(parameter: str) -> bool:
    name, equals, _ = parameter.lower().partition("=")
    return bool(equals) and (name in _NAMES or name.startswith(_PREFIXES))
