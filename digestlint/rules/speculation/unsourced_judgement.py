"""What stands behind a label that announces a judgement, and no source with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import (
    Block,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Match,
    Severity,
    Span,
    attributed,
    regex,
)
from digestlint.rules.speculation.orders import opens_with_order
from digestlint.rules.speculation.slots import FORECASTS, JUDGEMENTS, slots

_LABEL = regex(r"[\W_]{0,6}([^\W\d_][^.:?!—–\n]{1,40}?)\s?(?:[:—–]|\?:?)[\s*_]+(?=\S)")
_SCARE = 30
_FEWEST_WORDS, _MOST_WORDS = 4, 60
_LONGEST = 250
_REPORTED = regex(
    r"(?i)\b(?:sa(?:id|ys)|told|report(?:s|ed)|announc\w+|according|was|were|had|did|approved|signed|launched|released"
    r"|voted|agreed|accused|killed|arrested|filed|published|requires?|generated|per|via|whether|please|see)\b|https?:"
)
# Days and years speak for a report, but not where a forecast is announced.
_DATED = regex(
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september"
    r"|october|november|december)\b|20[2-9]\d"
)
# An outlook on the weather is a service, and whose it is stands elsewhere.
_WEATHER = regex(
    r"(?i)\b(?:rain|snow|showers|winds?|humid\w*|sunny|skies|temperatures?|storms?|(?:cold|warm|weather) fronts?)\b"
)
# Things to watch are no forecasts, and neither is what is ruled out or only supposed.
_OPEN = regex(r"(?:Watch|No|None|Not|If|When)\b")


class UnsourcedJudgement(DocumentRule):
    """A judgement under a label that asks for one, with no source: "Impact: suppliers lose their grip on prices".

    ## What it finds

    Sentences behind "Base case", "Bear case", "Scenario", "Short-term", "Why it matters", "The big picture",
    "Implications", "Outlook" and the like, below such a heading, or in such a column of a table, for which no source
    answers. Those that give a figure or a date, report what happened, or give an order ("Block the quay") are let
    pass; so are those that another rule finds. A label of another kind, such as "Mitigations" or "Sources", ends what
    a label asked for. The label is never reported.

    ## Why it matters

    A slot for meaning is filled in every item, whether somebody has drawn a conclusion or not. What a generator
    writes there is its own forecast, and no reader can tell whose it is.

    ## How to fix it

    Name who judges so, or give the figure that bears it out. Leave the slot out where there is neither.
    """

    code = "SP009"
    name = "unsourced-judgement"
    family = "speculation"
    own_words = True
    severity = Severity.INFO
    confidence = Confidence.MEDIUM
    message = "A judgement in a slot, and no source answers for it: say whose it is, or leave the slot out"
    yields_to = frozenset({"SP", "BC", "AT"})
    examples = (
        Example("**Bear case:** ⟦Competition eats the margin before the new yard opens.⟧", "markdown"),
        Example("- **Why it matters:** ⟦Suppliers lose their grip on the price of ice.⟧", "markdown"),
        Example("Impact: ⟦Smaller ports are left to fight over the coastal trade.⟧"),
        Example(
            "## Outlook\n\n⟦The islands keep their ferry for another winter.⟧\n\n## Rail\n\nThe line opened.",
            "markdown",
        ),
        Example(
            "## Outlook\n\n### 6 months\n\n**Base:** ⟦Rents cool in the outer ports.⟧\n"
            "**Risks:** ⟦A late thaw on the Orva.⟧",
            "markdown",
        ),
        Example(
            "| Event | Impact |\n|---|---|\n| The pilots of Lomar left their union. | ⟦The harbour loses its grip on "
            "the coast.⟧ |",
            "markdown",
        ),
        Example(
            "- *Why it matters*\n  - ⟦Raises the standing of the northern yards.⟧\n- **Sources:**\n  - The gazette of "
            "the harbour board.\n",
            "markdown",
        ),
        Example("## Outlook\n\n**A fare by the mile.** The levy was set on Monday.\n", "markdown"),
        Example("## Outlook\n\n- **Block** the quay to all boats of the smugglers.\n", "markdown"),
        Example("**Why it matters:** The port handles 40% of Norland's grain.", "markdown"),
        Example("**Impact:** Two ferries stopped and 300 passengers were left in Lomar.", "markdown"),
        Example("**Outlook:** The islands keep their ferry, said the harbour board.", "markdown"),
        Example("Impact: Check the timetable of the ferry before you leave."),
        Example("The bear case holds a stuffed bear from the northern forest."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The judgements in the slots of a document."""
        for block, asks in slots(document):
            yield from _judgements(block, below=asks)


def _judgements(block: Block, *, below: bool) -> Iterator[Match]:
    """The sentences of a block that judge; `below`: it stands under a heading that asks for a judgement."""
    asks, is_forecast, is_labelled = below, False, False
    for sentence in block.sentences:
        start = sentence.start
        label = _LABEL.match(block.text, start, sentence.end)
        # A label opens the block, or a line of it.
        if label and (not block.text[:start].strip(" *_") or "\n" in block.text[max(0, start - 2) : label.start(1)]):
            name = label[1].lower()
            is_forecast = bool(FORECASTS.match(name))
            asks, is_labelled = is_forecast or bool(JUDGEMENTS.match(name)), True
            start = label.end()
        span = Span(start, sentence.end)
        if not asks or sentence.end <= start or _is_run_in(block, span):
            continue
        if _judges(block, span, is_forecast=is_forecast, is_whole=not is_labelled):
            yield Match(Span(span.start, min(span.end, span.start + _LONGEST)), block)


def _is_run_in(block: Block, span: Span) -> bool:
    """Whether the block opens with a sentence in bold, which is the title of those that follow."""
    return not block.text[: span.start].strip() and any(
        inline.span.start <= span.start + 1 and span.end - 1 <= inline.span.end < len(block.text.rstrip()) - 1
        for inline in block.marked(InlineKind.STRONG)
    )


def _judges(block: Block, span: Span, *, is_forecast: bool, is_whole: bool) -> bool:
    text = span.cut(block.text)
    if not _FEWEST_WORDS <= len(text.split(None, _MOST_WORDS)) <= _MOST_WORDS or text.rstrip("*_ ").endswith("?"):
        return False
    if _LABEL.match(text) or _WEATHER.search(text):
        return False
    if (
        (is_whole and not text.rstrip("*_ ").endswith("."))
        or _OPEN.match(text)
        or opens_with_order(text)
        or _REPORTED.search(text)
    ):
        return False
    if not is_forecast and (re.search(r"\d", text) or _DATED.search(text)):
        return False
    if any(inline.target and inline.span.overlaps(span) for inline in block.inlines):
        return False
    # A word or two in quotation marks are held at arm's length, and said by nobody.
    if any(quotation.overlaps(span) and quotation.length > _SCARE for quotation in block.quotations):
        return False
    return not any(
        attributed(block, Span(at, at + 1)) for at in (span.start, (span.start + span.end) // 2, span.end - 1)
    )
