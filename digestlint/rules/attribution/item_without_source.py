"""A story without the link that the other stories have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
    regex,
)

_FEWEST_ITEMS = 4
_FEWEST_WORDS = 15
# Which share of the other stories must show where they come from.
_SHARE = 0.75
_SOURCE = regex(r"https?://|(?:^|[\s(\[*_])(?:[Ss]ources?|[Vv]ia|[Rr]ead more|[Ll]inks?)\b ?:?|\[\d+\]")
# These stand around the stories and hold none.
_FRAME = regex(
    r"(?i)\b(?:summary|overview|introduction|intro|conclusion|outlook|contents|about|highlights|takeaways|tl;?dr"
    r"|notes?|disclaimer|closing|opening|method\w*|sources|themes|trends|watch|glance|brief|editor\w*|analysis"
    r"|calendar|quote|links)\b"
)


class ItemWithoutSource(DocumentRule):
    """A story that has no link, where the digest's other stories have one.

    ## What it finds

    In a digest of at least four stories, nearly all of which show where they come from (a link, an address, a line
    "Source:"), a story that shows nothing. Introductions, summaries and the like are let pass.

    ## Why it matters

    Readers and editors use the link to check a story. The one without it is often the one that was made up, or whose
    source was lost on the way.

    ## How to fix it

    Add the link to the report that the story is taken from. If none can be found, cut the story.
    """

    code = "AT006"
    name = "item-without-source"
    family = "attribution"
    severity = Severity.WARNING
    confidence = Confidence.LOW
    message = "This story has no source, though the digest's other stories have one: add the link, or cut the story"
    examples = (
        Example(
            "## Ferry\n\nThe ferry to Lomar stops in May, after forty years on the line and three million "
            "passengers a year.\n[Courier](https://courier.test/1)\n\n## Tram\n\nThe tram to the upper town runs "
            "again, after a year of work on the bridge below the castle "
            "hill.\n[Courier](https://courier.test/2)\n\n## Museum\n\nThe museum of the sea shows its charts for "
            "the first time since it moved to the old quay in spring.\n[Courier](https://courier.test/3)\n\n## "
            "⟦Harbour⟧\n\nThe harbour board has a new chairman from the islands, who was a captain of the line for "
            "twenty years.\n",
            "markdown",
        ),
        Example(
            "## Ferry\n\nThe ferry to Lomar stops in May, after forty years on the line and three million "
            "passengers a year.\n\n## Tram\n\nThe tram to the upper town runs again, after a year of work on the "
            "bridge below the castle hill.\n",
            "markdown",
        ),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The stories without a source."""
        stories = [item for item in document.items if _is_story(item)]
        if len(stories) < _FEWEST_ITEMS:
            return
        bare = [item for item in stories if not any(map(_shows_source, item.blocks))]
        if len(stories) - len(bare) < _SHARE * len(stories):
            return
        for item in bare:
            lead = _lead(item.blocks)
            if lead is not None:
                yield Match(Span(0, len(lead.text)) if lead is item.heading else lead.sentences[0], lead)


def _is_story(item: Item) -> bool:
    told = sum(len(block.text.split()) for block in item.blocks if block.kind in PROSE)
    named = item.heading is not None and _FRAME.search(item.heading.text) is not None
    return told >= _FEWEST_WORDS and not named


def _shows_source(block: Block) -> bool:
    return any(inline.target for inline in block.inlines) or _SOURCE.search(block.text) is not None


def _lead(blocks: Sequence[Block]) -> Block | None:
    return next((one for one in blocks if one.kind in PROSE | {BlockKind.HEADING} and one.sentences), None)
