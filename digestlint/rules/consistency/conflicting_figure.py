"""CN002 conflicting-figure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from digestlint.api import (
    PROSE,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    Opening,
    Severity,
    Span,
    pairs_in,
    regex,
    same_story,
    tellings,
)
from digestlint.rules.consistency.quantities import Quantity, quantities

# Rates of exchange move between two sources, but not by so much in a day.
_SAME_RATE = 0.01
_BRACKETED = regex(r"\d[^()]{0,40}\([^()\d]{0,20}\d")
_BETWEEN = regex(r"[^.;!?()]{0,30}\(\s*(?:about|around|some|roughly|or)?\s*$")
# What a pipeline says of a story's weight before its headline.
_RATING = regex(
    r"\s*(?:[-*]\s*)?(?:(?P<light>[🔴🟠🟡🟢🔵⚪])|\[?(?P<word>high|medium|moderate|low|critical|positive|negative|neutral)"
    r"(?:\s+(?:risk|priority|impact|confidence))?(?:\]|:))",
    re.IGNORECASE,
)
_MOST_OF_STORY = 6


# What happens to people, in the first letters of the words.
_HARM = frozenset("kille died dead death injur wound hurt missi arres detai displ hospi victi".split())
# A story has many spans of time.
_TIMES = frozenset("hour day week month year minut secon time".split())


class _Converted(NamedTuple):
    """An amount and what it is in another currency."""

    amount: Quantity
    other: Quantity
    block: Block


class ConflictingFigure(DocumentRule):
    """One quantity with two values.

    ## What it finds
    "35 million crowns ($3.2 million)" in one item and "35 million crowns ($3.9 million)" in another; ten injured in one
    telling of a story and nine in the other; a story that is marked red where it stands first and green where it
    stands again. Only tellings of one story in one digest are compared, and only what counts or measures the same.
    Rounding, "about" and "more than" are allowed for, and figures that the text sets against each other, such as
    "up from nine", are no conflict.

    ## Why it matters
    At most one of the two is right, and the reader can't know which. He will quote the wrong one.

    ## How to fix it
    Look up both sources. Correct the wrong figure; where the sources differ, say so and name both.
    """

    code = "CN002"
    name = "conflicting-figure"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "the digest gives another figure for this; correct one of them, or say that the sources differ"
    examples = (
        Example(
            "The bridge cost 35 million crowns ($3.2 million), the mayor of Lomar said.\nFares rise in June.\n"
            "Lomar spent 35 million crowns ⟦($3.9 million)⟧ on its bridge, and plans a second one.\n"
        ),
        Example(
            "## Fire in Kerrin market injures nine\n\nNine people were injured when the market hall of Kerrin burned "
            "down on Sunday, police said.\n\n## Rail strike ends\n\nTrains run again.\n\n"
            "## Kerrin market hall burns down\n\nPolice said that ⟦twelve⟧ people were injured in the market hall of "
            "Kerrin, which burned down on Sunday.\n",
            "markdown",
        ),
        Example(
            "**🔴 Ostrey Telecom buys Kerrin Cable for 210 million crowns**\n\nThe price is paid in June.\n\n"
            "**🟢 Lomar bridge reopens**\n\nIt was closed for two years.\n\n"
            "**⟦🟢⟧ Ostrey Telecom to buy Kerrin Cable for 210 million crowns**\n\nThe firms signed on Monday.\n",
            "markdown",
        ),
        Example(
            "The bridge cost 35 million crowns ($3.2 million), the mayor of Lomar said.\nFares rise in June.\n"
            "Lomar spent 35 million crowns ($3.21 million) on its bridge, and plans a second one.\n"
        ),
        Example(
            "## Fire in Kerrin market injures nine\n\nNine people were injured when the market hall of Kerrin burned "
            "down on Sunday, police said.\n\n## Rail strike ends\n\nTrains run again.\n\n"
            "## Kerrin market hall burns down\n\nPolice raised the number of injured in the market hall of Kerrin, "
            "which burned down on Sunday, from nine to twelve people.\n",
            "markdown",
        ),
        Example(
            "Nine people were injured in Lomar on Sunday.\n\nFares rise.\n\nTwelve people were injured in Kerrin.\n"
        ),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The later of two figures that can't both be right."""
        taken: defaultdict[Block | None, list[Span]] = defaultdict(list)
        for match in (*_conversions(document), *_in_tellings(document)):
            if not any(span.overlaps(match.span) for span in taken[match.block]):
                taken[match.block].append(match.span)
                yield match


def _in_tellings(document: Document) -> Iterator[Match]:
    """What differs between two tellings of one story."""
    stories = tellings(document)
    for pair in pairs_in(document):
        (one, first), (two, again) = stories[pair.earlier], stories[pair.later]
        # A feed holds many days, on which counts change; those of one day stand beside each other.
        if same_story(pair, one, two) and (document.format != "feed" or two.item - one.item < 2):
            yield from _ratings(first, again)
            yield from _counts(_text_of(document, first), _text_of(document, again))


def _conversions(document: Document) -> Iterator[Match]:
    """Amounts that are converted twice, by rates that are too far apart."""
    first: dict[tuple[float, str, str], _Converted] = {}
    for block in document.blocks:
        if block.kind not in PROSE or "(" not in block.text or not _BRACKETED.search(block.text):
            continue
        found = list(quantities(block.text, Span(0, len(block.text))))
        for amount, other in pairwise(found):
            between = block.text[amount.span.end : other.span.start]
            if not (amount.unit and other.unit and _BETWEEN.fullmatch(between)) or amount.unit == other.unit:
                continue
            here = _Converted(amount, other, block)
            earlier = first.setdefault((amount.value, amount.unit, other.unit), here)
            allowed = max(_SAME_RATE * other.value, other.step + earlier.other.step)
            if abs(earlier.other.value - other.value) > allowed:
                yield _match(other, block, earlier.other, earlier.block, brackets=True)


def _text_of(document: Document, opening: Opening) -> list[Block]:
    """The blocks of a story, from its opening to the next heading."""
    blocks = [opening.block]
    for block in document.blocks[opening.block.index + 1 : opening.block.index + _MOST_OF_STORY]:
        if block.kind not in PROSE or (opening.block.kind is not BlockKind.HEADING):
            break
        blocks.append(block)
    return blocks


def _ratings(one: Opening, two: Opening) -> Iterator[Match]:
    """Marks of weight or mood that differ."""
    first, again = _RATING.match(one.block.text), _RATING.match(two.block.text)
    if not first or not again or first.lastgroup != again.lastgroup:
        return
    group = first.lastgroup or 0
    if first[group].lower() != again[group].lower():
        note = Note(f"'{first[group]}' stands here", Span(*first.span(group)), one.block)
        message = f"this story is marked '{first[group]}' where it stands first, and '{again[group]}' here; choose one"
        yield Match(Span(*again.span(group)), two.block, message, related=(note,))


def _counts(one: Sequence[Block], two: Sequence[Block]) -> Iterator[Match]:
    """Counts and measures of the same thing in two tellings of one story."""
    first = [(figure, block) for block in one for figure in quantities(block.text, Span(0, len(block.text)))]
    again = [(figure, block) for block in two for figure in quantities(block.text, Span(0, len(block.text)))]
    for figure, block in again:
        same = [placed for placed in first if _of_one_thing(placed[0], figure)]
        if not same or any(placed[0].agrees(figure) for placed in same):
            continue
        # What this telling says, too, in another place, is no conflict.
        if not any(other.unit == figure.unit and other.agrees(same[0][0]) for other, _ in again):
            yield _match(figure, block, *same[0])


def _of_one_thing(one: Quantity, two: Quantity) -> bool:
    if one.contrast or two.contrast or one.limit or two.limit or one.rough or two.rough:
        return False
    if one.unit in _TIMES:
        return False
    around = one.around | {one.unit}, two.around | {two.unit}
    harmed = _HARM & around[0] & around[1]
    if harmed and "" not in (one.unit, two.unit):
        return one.unit == two.unit or bool(harmed & {one.unit, two.unit})
    return bool(harmed) or (bool(one.unit) and one.unit == two.unit and len(one.around & two.around) >= 2)


def _match(figure: Quantity, block: Block, found: Quantity, where: Block, *, brackets: bool = False) -> Match:
    note = Note(f"'{found.span.cut(where.text).strip()}' stands here", found.span, where)
    span = figure.span
    if brackets:
        opening, closing = block.text.rfind("(", 0, span.start), block.text.find(")", span.end)
        span = Span(opening, closing + 1 if 0 <= closing < span.end + 20 else span.end)
    return Match(span, block, related=(note,))
