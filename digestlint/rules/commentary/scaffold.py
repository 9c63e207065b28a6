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
    r"|comments?|notes?|reflections?|observations?)$|conclusions?\s+(?:and|&)\s+\w+$|(?:summary|implications)\s+and\s+"
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
