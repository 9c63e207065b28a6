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
    lexicon,
    regex,
)

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")
# "Ports sold - The Harbour Post": the source behind a headline, and what marks its weight before it.
_SOURCE = regex(r"\s+[-–—|]\s+(?:[\w.'&’]+\s*){1,5}$")
_LEAST_WORDS = 5
# The headline ends here, and the text goes on by so many words: a title that was cut from the text's own first sentence
# ends in the middle of it, and one that is printed twice by design stands alone.
_ENDED = regex(r"[\"'”’)]*\s*(?:[.!?…|]+|[–—-]+(?=\s))\s*")
_LEAST_MORE = 4
_BODY = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM})


class RepeatedHeadline(DocumentRule):
    """A headline that stands again where the text under it begins.

    ## What it finds
    A line that opens with the words of the line right above it, all of them and five at least: the headline printed
    twice, or a snippet of a search engine that begins with its own title. The name of the source behind a headline
    does not count. A first sentence that says the same in other words is left alone, as is a list of contents. Some
    digests print a title twice on purpose, or cut it from the first sentence: such findings are of low confidence, and
    only `--pedantic` shows them. Of medium confidence are copies of a headline with a name after which the text goes
    on with something else, as in a snippet.

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
            "# Ports\n\n**🟢 Norland sells two ports to Ostrey - Harbour Post**\n\n"
            "> *⟦Norland sells two ports to Ostrey⟧ ... The price was 3 million crowns.*\n",
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
                sure = above.index > 0 and _goes_on(block.text[copy.end :]) and _is_news(copy.cut(block.text))
                yield Match(copy, block, related=(note,), confidence=Confidence.MEDIUM if sure else None)


def _goes_on(after: str) -> bool:
    ended = _ENDED.match(after)
    return ended is not None and len(after[ended.end() :].split(None, _LEAST_MORE)) >= _LEAST_MORE


def _is_news(headline: str) -> bool:
    """Whether it names somebody or something: labels and lines of prices stand above many texts and at their start."""
    words = [match[0] for match in _WORD.finditer(headline) if not match[0].isdigit()]
    capitals = [word for word in words if word[0].isupper()]
    # Where few words have capitals, they say themselves that they are names.
    named = len(capitals) * 2 <= len(words) and any(word[0].isupper() for word in words[1:])
    return len(words) >= _LEAST_WORDS and (named or any(_is_name(word) for word in capitals))


def _is_name(word: str) -> bool:
    known = lexicon().known(word.lower().replace("’", "'").removesuffix("'s"))
    return known is None or known.cases == 2


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
