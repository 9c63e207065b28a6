"""What stands behind a label that announces a judgement, and no source with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Severity,
    Span,
    attributed,
    regex,
)
from digestlint.rules.speculation.voice import TEXT

_LABEL = regex(r"[\W_]{0,6}([^\W\d_][^.:?!—–\n]{1,40}?)\s?(?:[:—–]|\?:?)[\s*_]+(?=\S)")
_LONGEST_LABEL = 60
_FEWEST_WORDS, _MOST_WORDS = 4, 60
_LONGEST = 250
# Under these nobody expects a report: the text tells what will be.
_FORECASTS = regex(
    r"(?:the )?(?:(?:base|bull(?:ish)?|bear(?:ish)?|best|worst|upside|downside|central|likely|tail)[- ](?:case|scenario"
    r"|view|argument|thesis|analyst|outlook|risk)|scenarios?(?: [a-d1-9]| analysis| outlook)?|bulls?|bears?"
    r"|(?:our |my |key )?predictions?|forecasts?|(?:short|medium|mid|near|long|longer)[- ]term(?: (?:outlook|view"
    r"|implications|impact))?|motivations?|motives?|prognosis|upside|downside)(?: \(.{1,20}\))?$"
)
_JUDGEMENTS = regex(
    r"(?:why (?:it|this|that) matters(?: now)?|(?:the )?(?:big(?:ger)? picture|bottom line|upshot|takeaways?"
    r"|subtext|read|lesson)|between the lines|so what|what (?:it|this|that) means(?: for .{1,20})?|reading the room"
    r"|(?:key |main |our |analyst |strategic )?(?:takeaways?|assessment|verdict|judg(?:e)?ment|outlook|impact"
    r"|implications?|significance|consequences?|insight|perspective)|(?:market|business|industry|policy|security"
    r"|regional|global|economic|political|likely|potential|expected|broader|wider) (?:impact|implications?|outlook"
    r"|consequences?|effects?|significance)|implications? for .{1,20}|judge|(?:our|my|the|hot) take|yes,? but|mood"
    r"|second[- ]order effects?)$"
)
_REPORTED = regex(
    r"(?i)\b(?:sa(?:id|ys)|told|report(?:s|ed)|announc\w+|according|was|were|had|did|approved|signed|launched|released"
    r"|voted|agreed|accused|killed|arrested|filed|published|per|via|whether|please|see|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b|https?:"
    r"|20[2-9]\d"
)
# An outlook on the weather is a service, and whose it is stands elsewhere.
_WEATHER = regex(r"(?i)\b(?:rain|snow|showers|winds?|humid\w*|sunny|skies|temperatures?|highs|lows|storms?|fronts?)\b")
# Advice and things to watch are no forecasts.
_ORDER = regex(
    r"(?:Watch|Monitor|Track|Look|Consider|Ensure|Review|Keep|Avoid|Check|Update|Patch|Prepare|Plan|Verify|Validate|Use"
    r"|Apply|Read|Assess|Evaluate|Upgrade|Audit|Stay|Do|Don['’]t|Run|Test|Make|Set|Start|Stop|Buy|Sell|Hold|Wait|No|None"
    r"|Not|If|When)\b"
)


class UnsourcedJudgement(DocumentRule):
    """A judgement under a label that asks for one, with no source: "Impact: suppliers lose their grip on prices".

    ## What it finds

    Sentences behind "Base case", "Bear case", "Scenario", "Short-term", "Why it matters", "The big picture",
    "Implications", "Outlook" and the like, or below such a heading, for which no source answers. Those that give a
    figure or a date, report what happened, or advise are let pass; so are those that another rule finds. The label is
    never reported.

    ## Why it matters

    A slot for meaning is filled in every item, whether somebody has drawn a conclusion or not. What a generator
    writes there is its own forecast, and no reader can tell whose it is.

    ## How to fix it

    Name who judges so, or give the figure that bears it out. Leave the slot out where there is neither.
    """

    code = "SP009"
    name = "unsourced-judgement"
    family = "speculation"
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
        Example("**Why it matters:** The port handles 40% of Norland's grain.", "markdown"),
        Example("**Impact:** Two ferries stopped and 300 passengers were left in Lomar.", "markdown"),
        Example("**Outlook:** The islands keep their ferry, said the harbour board.", "markdown"),
        Example("Impact: Check the timetable of the ferry before you leave."),
        Example("The bear case holds a stuffed bear from the northern forest."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The judgements in the slots of a document."""
        below = False
        for block in document.blocks:
            title = block.text.strip(" *_:?—–.#").lower() if len(block.text) <= _LONGEST_LABEL else ""
            if block.kind is BlockKind.HEADING:
                below = _is_slot(title)
            elif block.kind in TEXT and title and _is_slot(title):
                below = True
            elif block.kind in TEXT:
                yield from _judgements(block, below=below)


def _is_slot(label: str) -> bool:
    label = label.replace("’", "'")
    return bool(_FORECASTS.match(label) or _JUDGEMENTS.match(label))


def _judgements(block: Block, *, below: bool) -> Iterator[Match]:
    """The sentences of a block that judge; `below`: it stands under a heading that asks for a judgement."""
    label = _LABEL.match(block.text)
    name = label[1].lower() if label else ""
    is_forecast = bool(_FORECASTS.match(name))
    if not (is_forecast or _JUDGEMENTS.match(name)):
        if not below or label:
            return
        label = None
    start = label.end() if label else 0
    for sentence in block.sentences:
        span = Span(max(sentence.start, start), sentence.end)
        if sentence.end > start and _judges(block, span, is_forecast=is_forecast, is_whole=label is None):
            yield Match(Span(span.start, min(span.end, span.start + _LONGEST)), block)


def _judges(block: Block, span: Span, *, is_forecast: bool, is_whole: bool) -> bool:
    text = span.cut(block.text)
    if not _FEWEST_WORDS <= len(text.split(None, _MOST_WORDS)) <= _MOST_WORDS or text.rstrip("*_ ").endswith("?"):
        return False
    if _LABEL.match(text) or _WEATHER.search(text):
        return False
    if (is_whole and not text.rstrip("*_ ").endswith(".")) or _ORDER.match(text) or _REPORTED.search(text):
        return False
    if not is_forecast and re.search(r"\d", text):
        return False
    if any(inline.target and inline.span.overlaps(span) for inline in block.inlines):
        return False
    if any(quotation.overlaps(span) for quotation in block.quotations):
        return False
    return not any(
        attributed(block, Span(at, at + 1)) for at in (span.start, (span.start + span.end) // 2, span.end - 1)
    )
