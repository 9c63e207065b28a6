"""RP004 repeated-headline."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from digestlint.api import (
    LINES,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    Severity,
    Span,
    regex,
)

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")
# "Ports sold - The Harbour Post": the source behind a headline, and what marks its weight before it.
_SOURCE = regex(r"\s+[-–—|]\s+(?:[\w.'&’]+\s*){1,5}$")
_LEAST_WORDS = 5
_BODY = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM})


class RepeatedHeadline(DocumentRule):
    """A headline that stands again where the text under it begins.

    ## What it finds
    A line that opens with the words of the line right above it, all of them and five at least: the headline printed
    twice, or a snippet of a search engine that begins with its own title. The name of the source behind a headline
    does not count. A first sentence that says the same in other words is left alone, as is a list of contents. Some
    digests print the title twice on purpose, so the finding is of low confidence, and only `--pedantic` shows it.

    ## Why it matters
    The reader reads the line twice to find the difference. Where text is short, the copy takes the place of the news.

    ## How to fix it
    Delete the copy. In the pipeline, cut the title from the beginning of the description.
    """

    code = "RP004"
    name = "repeated-headline"
    family = "duplicate"
    severity = Severity.WARNING
    confidence = Confidence.LOW
    message = "the text begins with its own headline; delete the copy"
    examples = (
        Example(
            "## Norland sells two ports to Ostrey\n\n⟦Norland sells two ports to Ostrey⟧ - the ministry of ports said "
            "on Monday that the price was 3 million crowns.\n",
            "markdown",
        ),
        Example("Wheat prices fall by a third in Lomar\n⟦Wheat prices fall by a third in Lomar⟧\nRain came in time.\n"),
        Example(
            "**🟢 Norland sells two ports to Ostrey - Harbour Post**\n\n> *⟦Norland sells two ports to Ostrey⟧ ... The "
            "price was 3 million crowns.*\n",
            "markdown",
        ),
        Example("## Norland sells two ports\n\nNorland sells two ports to Ostrey, the ministry said.\n", "markdown"),
        Example(
            "## Norland sells two ports to Ostrey\n\nNorland has sold the ports of Lomar and Kerrin to Ostrey.\n",
            "markdown",
        ),
        Example("- Wheat prices fall in Lomar again\n- Wheat prices fall in Lomar again, and in Kerrin\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The copies of headlines."""
        for above, block in pairwise(document.blocks):
            if block.kind not in _BODY or above.kind not in LINES or above.kind is BlockKind.METADATA:
                continue
            if block.kind is BlockKind.LIST_ITEM is above.kind or document.is_template(block):
                continue
            copy = _copied(above, block)
            # Headlines that quote are made of what the text quotes.
            if copy and not any(span.overlaps(copy) for span in block.quotations):
                note = Note("the headline stands here", Span(0, len(above.text)), above)
                yield Match(copy, block, related=(note,))


def _copied(above: Block, block: Block) -> Span | None:
    """Where the copy of the line above stands in a block; None where there is none."""
    first, again = _WORD.search(above.text), _WORD.search(block.text)
    if not first or not again or first[0].casefold() != again[0].casefold():
        return None
    headline = _SOURCE.sub("", above.text)
    words = [match[0].casefold() for match in _WORD.finditer(headline)]
    if len(words) < _LEAST_WORDS or headline.rstrip().endswith((".", ":")):
        return None
    found = [match for match, _ in zip(_WORD.finditer(block.text), words, strict=False)]
    if [match[0].casefold() for match in found] != words:
        return None
    return Span(found[0].start(), found[-1].end())
