"""CN007 headline-figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digestlint.api import (
    PROSE,
    Block,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    Severity,
    Span,
)
from digestlint.rules.consistency.quantities import Quantity, quantities

# A first sentence this short, before at least so many more, is a headline in all but markup.
_LONGEST_HEADLINE, _LEAST_AFTER = 12, 2
_Placed = tuple[Quantity, Block]


class HeadlineFigure(DocumentRule):
    """A figure in a headline that the text below does not bear out.

    ## What it finds
    "Yard lays off 150 welders" over a text that speaks of 140 welders and of no other number of them; and "sends 4.8
    million shells" over one that has "up to 4.8 million" alone. A headline is a heading, or a short first sentence that
    opens a paragraph. Rounding is no fault, and neither are figures of other things, or a text that sets two figures
    against each other.

    ## Why it matters
    Many readers take in headlines only, and the figure is what they repeat.

    ## How to fix it
    Take the text's figure into the headline, with its "up to", "about" or "at least"; or correct the text.
    """

    code = "CN007"
    name = "headline-figure"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "the text below gives another figure than '{text}'"
    examples = (
        Example(
            "## Tolvane yard lays off ⟦150⟧ welders\n\nThe yard gave notice to 140 welders, its director said.\n\n"
            "## Rain\n\nRain fell.\n",
            "markdown",
        ),
        Example(
            "Norland ships ⟦300,000⟧ shells to Ostrey. The ministry said that 90 containers had left the port. They "
            "hold up to 300,000 shells. Ostrey did not comment.\n"
        ),
        Example(
            "## Tolvane yard lays off 140 welders\n\nThe yard gave notice to 140 of its 600 welders.\n\n"
            "## Fares rise 4%\n\nFares rise by 4.2% in June, and by 3% in July.\n",
            "markdown",
        ),
        Example(
            "Norland ships up to 300,000 shells to Ostrey. The ministry said that 90 containers had left. They hold up "
            "to 300,000 shells. Ostrey did not comment.\n"
        ),
        Example(
            "## Wheat harvest at 2 million tonnes\n\nThe harvest rose from 1.6 million tonnes last year.\n\n"
            "## Ferry\n\nThree ships sail.\n",
            "markdown",
        ),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The figures of headlines that their texts contradict."""
        for item in document.items:
            prose = [block for block in item.blocks if block.kind in PROSE]
            if item.heading and prose:
                yield from _contradicted(_figures(item.heading, (_whole(item.heading),)), prose)
            for block in prose:
                first, *rest = block.sentences or (Span(0, 0),)
                if len(rest) >= _LEAST_AFTER and len(first.cut(block.text).split()) <= _LONGEST_HEADLINE:
                    yield from _contradicted(_figures(block, (first,)), (block,), rest)


def _whole(block: Block) -> Span:
    return Span(0, len(block.text))


def _figures(block: Block, parts: Sequence[Span]) -> list[_Placed]:
    return [(one, block) for part in parts for one in quantities(block.text, part)]


def _contradicted(headline: Sequence[_Placed], under: Sequence[Block], parts: Sequence[Span] = ()) -> Iterator[Match]:
    """The figures of a headline that the blocks under it, or these parts of them, don't bear out."""
    told = [(one, block) for one, block in headline if one.unit and not (one.limit or one.rough or one.contrast)]
    # Few headlines have a figure, and so few texts are asked for theirs.
    body = [one for block in under for one in _figures(block, parts or (_whole(block),))] if told else []
    for figure, block in told:
        same = [placed for placed in body if placed[0].unit == figure.unit]
        agreeing = [placed for placed in same if placed[0].agrees(figure)]
        equal = [placed for placed in agreeing if placed[0].value == figure.value]
        if equal and all(one.limit for one, _ in equal):
            found, where = equal[0]
            yield _match(figure, block, found, where, "the text has this figure as a limit alone; say so here, too")
        elif not agreeing and len(same) == 1 and _comparable(figure, same[0][0]):
            yield _match(figure, block, *same[0], "the text gives another figure for this; correct one of them")


def _comparable(figure: Quantity, found: Quantity) -> bool:
    if found.contrast or found.limit or found.rough or min(figure.value, found.value) < 2:
        return False
    # Sums and shares are of many things; what is counted says itself what it is.
    measured = figure.unit in ("%", "dollar", "euro", "pound", "yen", "rupee")
    return len(figure.around & found.around) >= (2 if measured else 1)


def _match(figure: Quantity, block: Block, found: Quantity, where: Block, message: str) -> Match:
    note = Note(f"'{found.span.cut(where.text).strip()}' stands here", found.span, where)
    return Match(figure.span, block, message, related=(note,))
