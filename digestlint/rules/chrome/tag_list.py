"""SC026."""

from __future__ import annotations

from digestlint.api import BlockKind, Confidence, Example, Hit, Match, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier, is_designed

_HASHTAGS = 2


class TagList(ChromeLine):
    """Tags, topics and categories of the source's page: "Filed under: Bridges, Lomar", "#bridges #lomar".

    ## What it finds
    Lines that begin with "Tags:", "Topics:", "Filed under:" or "Related topics:", and runs of two or more hashtags
    behind a text. A line of tags that the digest's maker labelled in bold type is design.

    ## Why it matters
    The tags lead nowhere, and they are those of the source.

    ## How to fix it
    Delete the line.
    """

    code = "SC026"
    name = "tag-list"
    family = "chrome"
    yields_to = earlier("SC026")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' are tags of the source's page; delete them"
    longest = 1500
    kinds = ChromeLine.kinds | {BlockKind.QUOTE}
    placed = 3
    words = {
        "tags": (
            r"tags?|topics?|filed (under|in)|categor(y|ies)|related topics?|keywords?|more (on|about) (this|these) "
            r"topics?|tagged( (with|as|in|under))?|posted in|subjects?|labels?|see more on|explore (more )?(topics?|"
            r"on these topics)|in this story|people|companies|read more about|hashtags?|article topics|topics covered|"
            r"story tags|post tags|mentioned in this article|tags assigned to this article|sections?",
        ),
    }
    patterns = (
        r"^\W*(article |story |post |related )?(tags?|tagged( (with|as|in|under))?|filed (under|in)|posted in|post "
        r"tags|"
        r"related (topics?|tags|subjects|companies|people)|keywords|hashtags|story tags|topics covered|categories) ?: "
        r"?<20,>\S+$|^\W*[|/] topics?: <*>$|^\W*tags #<*>$",
        r"^\W*(({tags}) ?:|related topics|related tags|more on these topics|explore more on these topics|topics in "
        r"this "
        r"(article|story)|(article|story|post) (tags|topics)|follow the topics within this article|(see )?more "
        r"(stories )?(about|on) (this topic|these topics|this subject))\W*$",
        r"⟦#[a-z]\w*([ ,]+#[a-z]\w*)+⟧\W*$",
        r"^\W*({tags}|tag|category|trending topics|hot topics)\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n⟦Tags: bridges, Lomar, transport⟧\n⟦Filed Under: News⟧\n"),
        Example("The bridge reopens in May.\n\n⟦Related Topics⟧\n"),
        Example("The bridge reopens in May. ⟦#bridges #lomar #tarn⟧\n"),
        Example("The bridge over the Tarn reopens in May after two years of repairs, it was said.\n\n⟦Topics:⟧\n"),
        Example("**Tags:** #bridges #lomar\n\n**Topics:** bridges\n", "markdown"),
        Example("Topics: bridges are on the agenda on Monday, ferries on Tuesday.\n"),
        Example("Category\n\nThe storm was raised to the third category on Monday, the weather office said.\n"),
        Example("The song went to #1 in Lomar.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line, unless the maker set its label in bold type, or it is nothing but hashtags of a draft."""
        block = hit.block
        if any(inline.kind == "strong" and inline.span.start < 3 for inline in block.inlines):
            return None
        if is_designed(hit.document, block) or block.kind is BlockKind.TABLE_CELL:
            return None
        if hit.pattern == _HASHTAGS:
            return Match(hit.span, block)
        return super().judge(hit)
