"""What the rules about the assistant's speech share: word lists, and how they tell speech that is quoted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from digestlint.api import Hit, InlineKind

WORDS: Mapping[str, Sequence[str]] = {
    # What a model is asked to write.
    "product": (
        r"(summar(y|ies)|analys[ei]s|synops[ei]s|(digest|brief|briefing|overview|round-?up|report|article|newsletter"
        r"|post|rundown|recap|breakdown|draft|version|translation|headline|outline|list|update|bulletin|edition"
        r"|response|answer|output|assessment|paragraph)s?)",
    ),
    # What it is given to write from.
    "input": (
        r"(information|context|data|news|search results|results|json|stor(y|ies)|(article|text|content|source|document"
        r"|headline|transcript|snippet|excerpt|material|passage|link|url|input|feed|file|prompt)s?)",
    ),
    "given": ("provided|supplied|pasted|uploaded|retrieved",),
    "cant": (
        "can't|cannot|can not|could(n't| not)|(am|'m|was) (currently )?(un|not )able to|wasn't able to|wo(n't| not) "
        "be able to|will not be able to|(do not|don't) have the (abil|capabil|capac)ity to|(am|'m) not (allowed"
        "|permitted|programmed|designed) to",
    ),
}

# A sentence that says who speaks is not the assistant's own, even without quotation marks.
SAID = (
    r"\b(said|says|told|tells|wrote|writes|replied|replies|tweeted|answered)\b",
    r"\w+[,:]? '(I|I'm|as|sorry|sure|certainly|here)\b",
)
_OPENING = frozenset("'‘\"“")


def is_opened(hit: Hit) -> bool:
    """Whether a quotation mark stands right before the words; the straight single one opens nothing elsewhere."""
    return hit.span.start > 0 and hit.block.text[hit.span.start - 1] in _OPENING


def is_code(hit: Hit) -> bool:
    """Whether the words stand in a span of code, which shows them and doesn't say them."""
    return any(inline.span.overlaps(hit.span) for inline in hit.block.marked(InlineKind.CODE))
