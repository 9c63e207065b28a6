"""AR003."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from digestlint.api import (
    LINES,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Hit,
    InlineKind,
    Match,
    PatternRule,
    PatternSet,
    PieceKind,
    Severity,
)

# From this pattern on the words need the digest's word for it: a field may well be open.
_OPEN_FIELD = 19
_ASKS = (
    "[your",
    "[insert",
    "[enter",
    "[fill",
    "[add",
    "[replace",
    "[placeholder",
    "[specify",
    "[describe",
    "[link",
    "[brief",
    "[short",
    "[e.g.",
    "[details",
    "[name of",
)
# A text about templates may show a slot.
_ABOUT = ("template", "placeholder", "variable", "syntax", "prompt")
_WORDS = {
    "slot": (
        "(your[ _-]|company'?s? |client'?s? |author'?s? |source |article |story |section |main |full |first |last "
        "|exact |specific |current |today'?s? |publication |start |end |event |product |brand |project |team "
        "|contact |newsletter |podcast |blog |site |channel |agency "
        "|news |today|insert )*(names?|dates?|times?|titles?|headlines?|sub-?headlines?|city|country|state|region"
        "|locations?|compan(y|ies)|organi[sz]ations?|institutions?|numbers?|amounts?|figures?|percentages?|percent"
        "|prices?|values?|urls?|topics?|subjects?|days?|months?|years?|recipients?|clients?|phone( number)?|e-?mail( "
        "address)?|address|summary|description|byline|author|publication|sources?|tickers?|quotes?|statistics?|details"
        "|position|job title|website|handle|signature|levels?)( here)?([ ]?#?\\d+)?",
    ),
    "put": (
        r"insert|enter|fill in|fill out|add|replace with|put|paste|specify|describe|write|include|provide|input|type"
        r"|choose|select|mention|state|list|attach|upload|placeholder|to be|link to|name of|details? (of|about|on)"
        r"|description of|summary of|brief <2>(of|about)|short <2>(of|about)|one[- ]sentence|\d(-\d)? (sentences?"
        r"|paragraphs?|words|lines|bullet points?)|one or two sentences|e\.g\.,?",
    ),
    "unit": (
        r"headline|story|item|bullet( point)?|key (point|takeaway)|topic|point|article|section|fact|source|takeaway"
        r"|event|sentence|paragraph|name|link|quote|heading|subheading|detail|title",
    ),
    "field": (
        r"title|date|name|summary|url|link|source|author|content|headline|topic|today|body|text|description|city"
        r"|country|number|value|time|day|month|year|image|subject|category",
    ),
    "open": (r"tbd|tbc|to be (determined|confirmed|added|filled( in)?|completed|written|inserted)|tk( tk)*|xx+|x{3,}",),
}
_TAG = PatternSet((r"^<((insert|your|enter|add|replace|fill|paste|placeholder)\b[^>]*|{slot})/?>$",), _WORDS)


class Placeholder(PatternRule, DocumentRule):
    """A slot of a template that nobody filled in.

    ## What it finds
    `[Insert name]`, `[Your Company]`, `[Headline 1]`, `{{title}}`, `{article_title}`, `<INSERT LINK>`, "XX/XX/2025",
    "lorem ipsum", a line that begins with TODO, a field that reads TBD. Links, footnotes, `[sic]`, `[photo]`, an
    editor's brackets in a quotation ("[The mayor] said") and code are no findings.

    ## Why it matters
    The place where a fact belongs holds the name of the fact. It shows that the text was never finished.

    ## How to fix it
    Put the fact in, or delete the sentence. Never publish a guess for it.
    """

    code = "AR003"
    name = "placeholder"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a placeholder that was never filled in"
    whole_block = True
    kinds = LINES | {BlockKind.QUOTE}
    words = _WORDS
    patterns = (
        r"\[[ ]?({put}\b[^\]\[]*|{slot})\]",
        r"\[((?-i:[A-Z][A-Z]+[A-Z _/-]*(NAME|DATE|TITLE|HERE|LINK|URL|NUMBER|AMOUNT|SOURCE|CITY|COMPANY|TOPIC|TEXT"
        r"|TBD))|tbd|tbc|tk|todo|fixme|placeholder|xx+|x%|[^\]\[]* (goes here|here|to be (added|confirmed|determined"
        r"|inserted|filled in|completed)|tbd)|{unit}[ ]?#?(\d{1,2}|x|n)|link (here|text)|image here"
        r"|(?-i:[a-z]+(_[a-z]+)+))\]",
        r"\[(?-i:LINK|URL|DATE|NAME|TITLE|HEADLINE|SUMMARY|SOURCE|CITY|COMPANY|INSERT|TEXT|AMOUNT|NUMBER|PRICE"
        r"|TOPIC|BODY"
        r"|CONTENT|AUTHOR|TICKER)\]|[$€£]\[[^\]\[]{1,20}\]|\[(?-i:X|XX|N|Y|#)\]%?|\[{slot}(, {slot})+\]"
        r"|%%[a-z_]+%%|@@[a-z_]+@@",
        r"\[{unit}[ ]?#?\d{1,2}[ ](title|headline|summary|link|url|source|description|text)\]",
        r"[(](insert|add|put|place|link to) <4>(here|link|source|name|date|title|image|url|quote)[)]",
        r"(^|[ (])⟦%[sd]⟧[ ,.)]",
        r"[\[(](\.\.\.|…)? ?(and so on|repeat|continue|continued|same (format|structure)|rest of|(the )?remaining"
        r"|\d+ more) <6>"
        r"(articles?|stor(y|ies)|items?|format|sections?|structure|above|bullets|each)( <6,>)?[\])]",
        r"\[(fact[- ]check|verify|needs (source|citation|review|verification|fact[- ]check)|source needed|check "
        r"(date|source"
        r"|figure|name|spelling))\b[^\]\[]{0,80}\]",
        r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|<%[^<>]*%>|\$\{[^{}]*\}|%\([a-z_]+\)[sd]",
        r"\{({field}|[a-z]+_[a-z_]+|[a-z]+\.[a-z_]+)[}]",
        r"<(insert|enter|add|fill in|replace with|paste)\b[^<>]*>|<(your|the)[ _-][a-z _-]+>|<(?-i:YOUR"
        r"|YOUR[ _-][A-Z _-]+|[A-Z]+[ _][A-Z _]*(HERE|NAME|DATE|TITLE|LINK|URL))[>]",
        r"\blorem ipsum( dolor( sit( amet)?)?)?\b",
        r"\b(?-i:XX?[/-]XX?[/-](XXXX|XX|\d{4}|\d\d))\b|\b(?-i:XX:XX)\b|\b(?-i:(DD|MM)[/.-](MM|DD)[/.-]YYYY"
        r"|YYYY[/.-]MM[/.-]DD)\b|\bMonth DD,? YYYY\b",
        r"(^|[ (])⟦(?-i:[$€£]?X{1,3}(\.X{1,2})?)[%]⟧",
        r"(^|[ (])⟦[$€£](?-i:X{1,3}(\.X{1,2})?)( (million|billion|bn|trillion)|[mb]n?)?⟧",
        r"^\W*⟦(?-i:TODO|FIXME|TO-DO|TODOs)⟧\W*$",
        r"^\W*⟦(?-i:TODO|FIXME|TO-DO|TODOs)⟧[ ]?[:(\[–—-]",
        r"^\W*⟦((article|your|main|news|story) (title|headline|summary|text) here|placeholder|placeholder (text"
        r"|content|headline|title|image|summary)|(text|content|summary|title"
        r"|headline|story|copy|image) (goes )?here|(your|sample|dummy|example) (text|content|title|headline|copy"
        r"|summary)( (goes )?here)?|to be (added|written|completed|filled in|inserted))⟧\W*$",
        r"^\W*(<3>:)[ ]?⟦(your|sample|dummy|placeholder|insert) (text|content|title|headline|name|summary|link"
        r"|<2>here)( here)?⟧\W*$",
        r"^\W*(sources?|titles?|summary|links?|urls?|authors?|byline|headline|description|category|analysis|impact"
        r"|outlook|verdict|key (points?|takeaways?)|notes?|conclusion|takeaways?|sentiment|next steps?|why it matters"
        r"|content|details|publication date)\W*:[ ]?\W*⟦{open}⟧\W*$",
        r"^\W*⟦(tbd|tbc|tk( tk)*|xxx+)⟧\W*$",
    )
    examples = (
        Example("Shares in Lomar Steel fell to ⟦[Insert Support Level]⟧ on Monday.\n"),
        Example("⟦[Your Name]⟧, ⟦[Company Name]⟧\n"),
        Example("# ⟦{{title}}⟧\n\n- **⟦[Headline 1]⟧**: ⟦[2-3 sentences on the vote]⟧\n", "markdown"),
        Example("The vote is on ⟦XX/XX/2025⟧ in Kerrin, ⟦{city}⟧. Turnout was ⟦XX%⟧.\n"),
        Example("Read more at ⟦<INSERT LINK HERE>⟧.\n\nContact ⟦<your_name>⟧.\n", "markdown"),
        Example("⟦TODO⟧: add the source\n⟦Lorem ipsum dolor sit amet⟧, consectetur\nSource: ⟦TBD⟧\n"),
        Example('"[The mayor] said nothing," she wrote. "[W]ithin a year [sic] it was gone."\n[photo] [Updated] [1]\n'),
        Example(
            "Read [the title](https://a.example) and [insert coin][1].[^1]\n\n[1]: https://b.example\n\n[^1]: Note.\n",
            "markdown",
        ),
        Example("The app is called TODO and its maker is the TODO Group. The word lorem comes from dolorem.\n"),
        Example("Write `{{title}}` in the template, the manual of the `<insert>` tag says.\n", "markdown"),
        Example("The sides {a, b} meet. Superbowl XX was a rout. Fares: to be announced. A placeholder bill.\n"),
        Example("- [ ] Call Lomar\n- [x] Call Kerrin\n\nThe kick-off time is TBD, the league said.\n", "markdown"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The slot, unless it is code or a link's words."""
        shown = (InlineKind.CODE, InlineKind.LINK, InlineKind.IMAGE)
        if any(inline.kind in shown and inline.span.contains(hit.span) for inline in hit.block.inlines):
            return None
        # "[the company]" and "[city]" in small letters are an editor's.
        if hit.pattern == 0 and hit.text.islower() and hit.text[1].isalpha() and not hit.text.startswith(_ASKS):
            return None
        told = hit.sentence.casefold()
        if hit.text[:1] in "{<$%" and any(word in told and word not in hit.text.casefold() for word in _ABOUT):
            return None
        # "[Article 10] of the convention".
        if hit.text[-2:-1].isdigit() and hit.after.startswith(" of "):
            return None
        return Match(hit.span, hit.block, confidence=Confidence.MEDIUM if hit.pattern >= _OPEN_FIELD else None)

    def check(self, document: Document) -> Iterator[Match]:
        """Slots in angle brackets that Markdown takes for tags, so that they are no prose."""
        for block in document.blocks:
            if block.kind not in self.kinds:
                continue
            for piece in block.pieces:
                if piece.kind is PieceKind.MARKUP and _is_slot(document.source.cut(piece.source)):
                    yield Match(piece.source)


@lru_cache(maxsize=1024)
def _is_slot(tag: str) -> bool:
    """Whether a tag is a slot: a page has few tags that differ, but many of them."""
    return _TAG.matches(tag)
