"""BC012: an item or a sentence that names nobody, no figure, no place and no event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from digestlint.api import (
    PROSE,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Item,
    Match,
    Severity,
    Span,
    attributed,
    opines,
    regex,
)
from digestlint.rules.commentary.emptiness import is_empty, names_something, opens_with_name, weigh
from digestlint.rules.commentary.general_terms import in_general_terms
from digestlint.rules.commentary.platitude import is_platitude

# How many words that fit any story make a sentence empty, which share of its words, and how many words it must have:
# in the midst of a paragraph, at its end, and behind a word that sums up.
_WITHIN, _AT_END, _SUMMED = (4, 0.5, 5), (3, 0.4, 6), (2, 0.3, 3)
# From this share on a sentence is hardly an analysis of something in particular.
_BARE = 0.6
# How many words of judgement and abstraction make a closing sentence a comment, and which share of its words.
_CLOSING = (3, 0.4)
_SUMMING = regex(
    r"\W*(?:overall|ultimately|in the end|all in all|on the whole|taken together|collectively|together|at its core"
    r"|moving forward|going forward|looking ahead|in short|as always|in essence|more broadly|ultimately)\b,",
    re.IGNORECASE,
)
_LONGEST = 250
_SHORTEST_LIST = 3
_LONGEST_PHRASE = 8
# Headings that promise a gain: a list of bare noun phrases under them reports nothing.
_PROMISING = regex(
    r"\b(?:benefits?|impacts?|metrics|value|outcomes?|advantages|objectives|goals|contributions?|highlights"
    r"|achievements|capabilities|significance|implications|takeaways|themes|trends|lessons)\b",
    re.IGNORECASE,
)
_NAMING = regex(r" [A-Z][a-z]|[\d\"“]")
_LABEL_REACH = 42
_LABEL = regex(r"[A-Z][^.:!?]{1,40}:\s+(?=\S)")


class ContentlessItem(DocumentRule):
    """Words that would fit any story: no name, no figure, no place, no event.

    ## What it finds

    Sentences made of abstractions alone ("Sustainable growth requires a balance between innovation and
    responsibility."), lists of empty noun phrases under a heading that promises a gain ("Enhanced security
    awareness"), and, at low confidence, items in which nothing is named at all.

    It stays silent for what a source says, and where a name, a figure or a quotation stands.

    ## Why it matters

    News is who did what, where and when. Where none of it stands, nothing was reported.

    ## How to fix it

    Name the case that the sentence has in mind, or delete it.
    """

    code = "BC012"
    name = "contentless-item"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.LOW
    message = "No name, no figure, no place, no event: say what happened, or delete it"
    yields_to = frozenset({"BC", "SP", "AR"})
    examples = (
        Example(
            "The port of Lund closed on Monday.\n"
            "⟦Sustainable growth requires a careful balance between innovation and responsibility.⟧"
        ),
        Example("The ferry line paid its crew at last. ⟦Trust and patience have their own reward.⟧"),
        Example(
            "## Community benefits\n\n- ⟦Improved safety awareness⟧\n- ⟦Shared best practices⟧\n- ⟦Stronger "
            "resilience⟧",
            "markdown",
        ),
        Example("- ⟦The mood on the water is changing, slowly.⟧\n- Lund's port closed on 4 May.", "markdown"),
        Example("The port of Lund closed on Monday.\nStrategic growth remains a challenge for Ostrey's leaders."),
        Example("Moor said sustainable growth requires a careful balance between innovation and responsibility."),
        Example("## Benefits\n\n- Free ferries on Sundays\n- 300 new jobs\n- A clinic in Ardel", "markdown"),
        Example(
            "## Quality metrics\n\n- Intended readers: business leaders\n- Key themes: resilience, strategy\n- Notable "
            "quotes: none",
            "markdown",
        ),
        Example("## Menu\n\n- Fish soup\n- Shared bread\n- Strong tea", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The empty sentences, lists and items of a document."""
        endings = {item.blocks[-1].index for item in document.items if len(item.blocks) > 1}
        for block in document.blocks:
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL):
                yield from _empty_sentences(document, block, block.index in endings)
        yield from _empty_lists(document)
        if len(document.items) > 1:
            for item in document.items:
                yield from _empty_item(item)


def _empty_sentences(document: Document, block: Block, ends: bool) -> Iterator[Match]:
    text = block.text
    for sentence in block.sentences:
        colon = text.find(":", sentence.start, sentence.start + _LABEL_REACH)
        label = _LABEL.match(text, *sentence) if colon >= 0 else None
        span = Span(label.end(), sentence.end) if label else sentence
        # Most sentences hold a name or a figure, and are done with here.
        if _NAMING.search(text, *span) or not _is_whole(text, span):
            continue
        if _is_closing(block, span, ends) and _closes_emptily(text, span):
            confidence = Confidence.MEDIUM
        elif is_empty(text, span, *_measure(text, span)):
            bare = weigh(span.cut(text)).share() >= _BARE or _SUMMING.match(text, *span)
            confidence = Confidence.MEDIUM if bare or opines(document) else Confidence.LOW
        else:
            continue
        if not attributed(block, span):
            yield Match(_cut(text, span), block, confidence=confidence)


def _is_closing(block: Block, span: Span, ends: bool) -> bool:
    """Whether the sentence in `span` is the last of its block and not the first, or `ends`, the block, an item."""
    return (span.start > 0 or ends) and span.end >= len(block.text.rstrip()) - 1


def _closes_emptily(text: str, span: Span) -> bool:
    """Whether a closing sentence is one of judgement and abstraction alone, or a platitude."""
    if in_general_terms(text, span, *_CLOSING):
        return True
    part = span.cut(text)
    return is_platitude(part) and not names_something(text, span) and not opens_with_name(part)


def _measure(text: str, span: Span) -> tuple[int, float, int]:
    """What makes the sentence in `span` empty, by its place (see `is_empty`)."""
    if _SUMMING.match(text, *span):
        return _SUMMED
    return _AT_END if span.end >= len(text.rstrip()) else _WITHIN


def _is_whole(text: str, span: Span) -> bool:
    """Whether a sentence stands there from its capital to its stop."""
    return text[span.start].isupper() and text[span.end - 1] in ".!" and text[span.end - 2] != "."


def _empty_lists(document: Document) -> Iterator[Match]:
    """The phrases of lists that stand under a heading of promise and name nothing."""
    heading = ""
    for is_list, run in groupby(document.blocks, lambda block: block.kind is BlockKind.LIST_ITEM):
        blocks = list(run)
        if not is_list:
            heading = blocks[-1].text
        elif len(blocks) < _SHORTEST_LIST or not _PROMISING.search(heading):
            continue
        elif all(map(_is_bare, blocks)) and _are_generic(blocks):
            yield from (Match(Span(0, len(block.text)), block, confidence=Confidence.MEDIUM) for block in blocks)


def _is_bare(block: Block) -> bool:
    """Whether a list item is a short phrase that names nothing, and no field with its value: "Audience: Clerks"."""
    text = block.text
    short = len(text.split()) <= _LONGEST_PHRASE and text[-1:] not in ".!?:" and ": " not in text
    return short and not block.inlines and not names_something(text, Span(0, len(text)))


def _are_generic(blocks: Sequence[Block]) -> bool:
    """Whether most of some phrases hold a word that fits any story."""
    return sum(weigh(block.text).generic > 0 for block in blocks) * 2 > len(blocks)


def _empty_item(item: Item) -> Iterator[Match]:
    """The item's first sentence where nothing in the whole item is named."""
    told = [block for block in item.blocks if block.kind in PROSE]
    if not told or any(block.inlines or _NAMING.search(block.text) for block in item.blocks):
        return
    if any(names_something(block.text, Span(0, len(block.text))) for block in item.blocks):
        return
    first = told[0]
    sentence = next((span for span in first.sentences if first.text[span.end - 1] in ".!"), None)
    if sentence is not None and not attributed(first, sentence):
        yield Match(_cut(first.text, sentence), first)


def _cut(text: str, span: Span) -> Span:
    if span.length <= _LONGEST:
        return span
    return Span(span.start, text.rfind(" ", span.start, span.start + _LONGEST))
