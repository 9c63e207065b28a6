"""The headings with which generators frame any text: key points before, analysis within, a conclusion behind."""

from __future__ import annotations

import re

from digestlint.api import Block, BlockKind, InlineKind, regex

_KEY = regex(
    r"(?:(?:the|some|our)\s+)?(?:key|main|top|major|core|important|essential)\s+(?:points?|details?|takeaways?|facts?"
    r"|highlights?|developments?|findings?|insights?|events?|issues?|themes?|aspects?|elements?|messages?|updates?"
    r"|considerations?|information|observations?|features?)\b",
    re.IGNORECASE,
)
_CLOSING = regex(
    r"(?:in\s+)?(?:conclusions?|closing)$|in\s+summary$|(?:final|closing|concluding|parting)\s+(?:thoughts?|remarks?|words?"
    r"|comments?|notes?|reflections?|observations?)$|(?:final|closing|concluding|conclusive|parting)\s+(?:remarks?|thoughts?)"
    r"|conclusions?\s+(?:and|&)(?:\s+\w+){1,4}$|(?:summary|implications)\s+and\s+"
    r"conclusions?$|wrap(?:ping)?[- ]?up$|(?:to\s+)?sum(?:ming)?\s+up$",
    re.IGNORECASE,
)
_OPENING = regex(
    r"introduction$|(?:general\s+)?background(?:\s+(?:and|&)\s+\w+)?$|context(?:\s+(?:and|&)\s+\w+)?$|(?:setting\s+the"
    r"|the)\s+(?:stage|context|scene)$|opening\s+(?:thoughts?|remarks?|words?)$",
    re.IGNORECASE,
)
# An essay's middle: what it weighs, under no name of its own.
_MIDDLE = regex(
    r"(?:(?:brief|expert|further|key|our|overall|strategic|the)\s+)*analysis(?:\s+(?:and|&)\s+\w+)?$"
    r"|(?:(?:broader|critical|economic|future|geopolitical|global|industry|key|long-term|main|policy|political|potential"
    r"|possible|regional|security|societal|strategic|the|wider)(?:\s+(?:and|&))?\s+)+(?:implications?|considerations?"
    r"|significance|ramifications|shifts)(?:\s+(?:and|&)\s+\w+)?$|(?:implications?|significance)\s+(?:and|&)\s+\w+$",
    re.IGNORECASE,
)
# A heading that weighs what it stands over, or that only promises to.
_WEIGHING = regex(
    r"(?:the\s+)?(?:optimistic|pessimistic|contrarian|sceptical|skeptical|realistic|bullish|bearish|hot|big|honest|cynical"
    r"|charitable|plain[- ]english|quick|short|hard|nuanced)\s+(?:take|takeaway|view|reading|perspective)s?$"
    r"|(?:the\s+)?(?:uncomfortable|hard|inconvenient|brutal|ugly|simple|sobering|unspoken|harsh)\s+"
    r"(?:truth|reality|question|lesson|fact)s?$"
    r"|(?:the\s+)?(?:path|road|way)\s+(?:forward|ahead)$|what(?:['’]s|\s+is)\s+next\?$|where\s+do\s+we\s+go\s+from\s+here\?*$"
    r"|why\s+(?:this|it|that)(?:['’]s|\s+is)\s+(?:a\s+)?(?:big|huge|important|significant|different)(?:\s+deal)?$"
    r"|why\s+(?:this|it|that)\s+(?:changes\s+everything|really\s+matters|should\s+worry\b.*)$"
    r"|what\s+(?:this|it|that|the(?:\s+[\w-]+){1,3})\s+(?:(?:is|are)\s+)?(?:really\s+|actually\s+)?(?:tells?|telling)\s+us$"
    r"|how\s+to\s+(?:read|interpret|think\s+about)\s+.+|where\s+the\s+evidence\s+is\b.+"
    r"|what\s+would\s+(?:confirm|change|weaken|invalidate|falsify)\b.+|what\s+smart\s+money\s.+",
    re.IGNORECASE,
)
_LONGEST = 60


def heading_text(block: Block) -> str:
    """The text of a heading, or of a line that is one in all but markup (bold, or a label alone); else nothing."""
    text = block.text.strip()
    if not text or len(text) > _LONGEST:
        return ""
    bold = any(inline.span.length + 2 >= len(text) for inline in block.marked(InlineKind.STRONG))
    if (
        block.kind is not BlockKind.HEADING
        and not bold
        and not (block.kind is BlockKind.PARAGRAPH and text.endswith(":"))
    ):
        return ""
    return text.strip(" *_#:.").lstrip("0123456789. )")


def label_text(block: Block) -> str:
    """The bold label before a block's text: "**Closing thoughts:** Fares stay"; else nothing."""
    first = next(iter(block.marked(InlineKind.STRONG)), None)
    if first is None or first.span.start or first.span.end >= len(block.text.rstrip()):
        return ""
    text = first.span.cut(block.text)
    closed = text.rstrip().endswith(":") or block.text[first.span.end : first.span.end + 1] == ":"
    return text.strip(" *_#:.") if closed and len(text) <= _LONGEST else ""


def is_key_points(text: str) -> bool:
    """Whether a heading is "Key points" or one of its kind, with whatever follows it."""
    return bool(_KEY.match(text))


def is_closing(text: str) -> bool:
    """Whether a heading is "Conclusion" or one of its kind."""
    return bool(_CLOSING.match(text))


def is_opening(text: str) -> bool:
    """Whether a heading is "Introduction" or one of its kind."""
    return bool(_OPENING.match(text))


def is_middle(text: str) -> bool:
    """Whether a heading is "Analysis", "Strategic Implications" or one of their kind."""
    return bool(_MIDDLE.match(text))


def is_weighing(text: str) -> bool:
    """Whether a heading is "The Uncomfortable Truth", "The path forward" or one of their kind."""
    return bool(_WEIGHING.match(text))
