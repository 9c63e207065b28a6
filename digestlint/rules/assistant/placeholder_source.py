"""AR010."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Hit,
    Inline,
    InlineKind,
    Match,
    PatternRule,
    PatternSet,
    Severity,
)
from digestlint.rules.assistant.words import is_code

_HOSTS = (
    "(example|yourwebsite|your-website|yourdomain|yoursite|yourcompany|articlelink|article-link|articleurl"
    "|sourcelink|source-link|sourceurl|newslink|news-link|newssource|news-source|newsarticle|placeholder"
    r"|placeholder-link|linktoarticle|link-to-article|link-to-source|somewebsite|fakeurl|dummyurl)"
    r"\.(com|org|net|edu)|www\.(source|url|article|link)\.com|localhost|127\.0\.0\.1|0\.0\.0\.0"
)
_WORDS = {
    "host": (_HOSTS,),
    "stub": (
        r"(insert[-_ ])?(link|url|href|source|article|story|news|here|your|the|full|original|actual|to)"
        r"([-_ ]?(link|url|href|source|article|story|news|here|\d|the|to|full|original|page|goes)){0,4}",
    ),
}
_TARGET = PatternSet(
    (
        r"^(https?://)?(www\.)?{host}(:\d+)?($|[/?#])",
        r"^(https?://)?(\{|\[|<|%7B|%5B)?{stub}(\}|\]|>|%7D|%5D)?$",
        r"^https?://(www\.)?[^/]+/((path|link|url)[-_ ]to[-_ ].{1,40}|your[-_](article|link|url|source).{0,20}"
        r"|(article|source)[-_](link|url)( here)?)/?$",
        r"^(undefined|null|none|nan|n/a|tbd|https?://|https?://\.\.\.|\.\.\.)$",
    ),
    _WORDS,
)
# Such a link leads about the page.
_ABOUT_PAGE = PatternSet(
    (r"\b(top|back|menu|contents?|toc|home|index|up|skip|jump|next|previous|close|share|print)\b",)
)


class PlaceholderSource(PatternRule, DocumentRule):
    """A source that is none: a made-up address, a link that leads nowhere, a slot that says "N/A".

    ## What it finds
    Links to `example.com`, `localhost`, `link-to-article`, `url` or `#`, and source slots with such an address or with
    "N/A", "not available", "link". Links about the page itself ("Back to top"), code and an address that a sentence
    speaks of let pass.

    ## Why it matters
    The reader who wants to check the news can't. A made-up address often goes with a made-up story.

    ## How to fix it
    Find the source and link it. Where there is none, leave the story out. In the pipeline, take addresses from the
    articles and never from the model.
    """

    code = "AR010"
    name = "placeholder-source"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' has no source behind it; link the real one"
    kinds = LINES
    whole_block = True
    yields_to = frozenset({"AR003", "AR004"})
    words = {
        **_WORDS,
        "slot": (
            "(source|article|story|news|original|full|read)? ?(sources?|links?|urls?|more|story|article|reference"
            "|references|citation|website)",
        ),
        "none": (
            "n/a|not (available|provided|specified|given|found)|unavailable|no (url|link|source)( available| provided"
            "| found| given)?|link|url|source link|link (here|to <2>(article|source|story))|(the )?(provided|given"
            "|supplied) <2>(articles?|text|context|sources?|data|search results)|my (knowledge|training data)|general "
            "knowledge|internal knowledge|simulated( data)?|hypothetical|fictional",
        ),
    }
    patterns = (
        r"^\W*(source|via|link|url|read more|full story|reference|original article)s?( \d+| link| url)?\W*:\W*"
        r"⟦https?://(www\.)?({host})[^ )\]]*⟧",
        r"^\W*⟦https?://(www\.)?({host})[^ )\]]*⟧\W*$",
        r"^\W*⟦{slot}\W{0,2}:\W{0,3}({none})⟧\W*$",
    )
    examples = (
        Example("The ferry sails. [⟦Kerrin Gazette⟧](https://www.example.com/ferry)\n", "markdown"),
        Example("Fares rise. [⟦Read the story⟧](#) [⟦Source⟧](link-to-article) [⟦link⟧](url)\n", "markdown"),
        Example("Fares rise.\nSource: ⟦https://www.articlelink.com/fares⟧\n"),
        Example("Fares rise.\n\n- ⟦Source: N/A⟧\n", "markdown"),
        Example("Fares rise.\n\n*⟦Source: Provided articles⟧*\n", "markdown"),
        Example("[Back to top](#) [Ferries](#ferries) [Gazette](https://gazette.kerrin/fares)\n", "markdown"),
        Example("The attackers listened at http://localhost:8080, and `https://example.com` is free to use.\n"),
        Example("See [the fares](/fares.html), [the map](map.pdf) and [an article](article-7.html).\n", "markdown"),
        Example("Source: Kerrin Gazette\nThe links were not available on Friday.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The address or the slot, unless it is code or a link, which is looked at by its target."""
        linked = any(inline.span.overlaps(hit.span) for inline in hit.block.marked(InlineKind.LINK))
        return None if linked or is_code(hit) else Match(hit.span, hit.block)

    def check(self, document: Document) -> Iterator[Match]:
        """Links whose target is none."""
        for block in document.blocks:
            if block.kind in (BlockKind.CODE, BlockKind.QUOTE):
                continue
            for link in block.marked(InlineKind.LINK):
                if _leads_nowhere(document, block, link):
                    yield Match(link.span, block)


def _leads_nowhere(document: Document, block: Block, link: Inline) -> bool:
    words, target = link.span.cut(block.text), link.target.strip()
    # An address that stands for itself may be what the sentence is about.
    if not any(map(str.isalpha, words)) or "://" in words or words.strip() == target.removeprefix("http://"):
        return False
    if target in ("", "#"):
        return document.format == "markdown" and not _ABOUT_PAGE.matches(words)
    return _is_short_of_a_path(target) and _TARGET.matches(target)


def _is_short_of_a_path(target: str) -> bool:
    """Whether it is an address, or so short that it may be a stub."""
    return "://" in target or len(target) < 60
