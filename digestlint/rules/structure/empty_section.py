"""ST003."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Match,
    Severity,
    Span,
    regex,
)

# What may stand between two headings and shows nothing: their marks, rules, comments, tags without a picture.
_NOTHING = regex(
    r"(?s)(?:[\s#=*_~\ufeff\u200b\u00a0:>-]|<!--.*?-->|&nbsp;|</?(?:div|section|p|br|hr|a|span|details|center"
    r"|strong|em|b|i|h\d)"
    r"(?=[\s/>])[^<>]*>)*+"
)
# What a title has under it as its second line: a date, a list of places.
_SUBTITLE = regex(r"\d|,")
_FIRST_OF_LIST = regex(r"\W*1\b")
_FORMATS = frozenset({"markdown", "html"})
# So many headings with nothing under them are a list of headlines.
_MOST = 0.25


class EmptySection(DocumentRule):
    """A heading with nothing under it.

    ## What it finds
    A heading that the next heading of its level, or the end of the file, follows at once. Headings that link to their
    story, digests that are lists of headings, a heading over sub-headings or over a numbered list of them, a date or
    list of places under the title, and a farewell at the end are no findings.

    ## Why it matters
    The reader looks for the section's news and finds the next title. Most often a step of the pipeline found
    nothing, or the text was cut off.

    ## How to fix it
    Delete the heading, or say that there is no news.
    """

    code = "ST003"
    name = "empty-section"
    family = "structure"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "nothing stands under '{text}'; delete the heading or fill the section"
    examples = (
        Example("# Kerrin\n\nThe ferry sails.\n\n## ⟦Weather⟧\n\n---\n\n## Sport\n\nLomar won.\n", "markdown"),
        Example("## Ferries\n\nOne sails.\n\n## Roads\n\nA bridge shut.\n\n## ⟦Outlook⟧\n\n***\n", "markdown"),
        Example("<h2>Ferries</h2><p>One sails.</p><h2>⟦Roads⟧</h2><h2>Sport</h2><p>Lomar won.</p>", "html"),
        Example("# Kerrin\n\n## Ferries\n\n### To Lomar\n\nOne sails.\n\n## Sport\n\nLomar won.\n", "markdown"),
        Example("## [Ferry fares rise](https://a.example/1)\n\n## [Lomar won](https://a.example/2)\n", "markdown"),
        Example("## Ferry fares rise\n\n## Lomar won\n\n## Rain on Friday\n\nIt may snow.\n", "markdown"),
        Example("## Map\n\n![](map.png)\n\n## Sport\n\nLomar won.\n", "markdown"),
        Example("# Kerrin brief\n\n## Monday, 3 March\n\n## Ferries\n\nOne sails.\n", "markdown"),
        Example(
            "# Kerrin\n\n### Issues\n\n### 1. Ferries\n\nOne sails.\n\n### 2. Roads\n\nA bridge shut.\n", "markdown"
        ),
        Example("# Kerrin\n\nThe ferry sails.\n\n## That was Monday, until tomorrow!\n", "markdown"),
        Example("FERRIES\n\nROADS\n\nA bridge shut in Kerrin.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The headings without a text, unless the digest has many of them."""
        if document.format not in _FORMATS:
            return
        headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
        empty = [block for block in headings if _is_empty(document, block)]
        levels, empties = Counter(one.level for one in headings), Counter(one.level for one in empty)
        for block in empty:
            if empties[block.level] <= max(1, _MOST * levels[block.level]):
                yield Match(Span(0, len(block.text)), block)


def _is_empty(document: Document, block: Block) -> bool:
    if document.is_template(block) or next(block.marked(InlineKind.LINK), None) is not None:
        return False
    below = document.next(block)
    while below is not None and below.kind is BlockKind.SEPARATOR:
        below = document.next(below)
    if below is None:
        # A title alone is a matter of its own; so is a farewell that is set as a heading.
        farewell = block.text.rstrip().endswith((".", "!"))
        alone = document.previous(block) is None or farewell
        return not alone and _is_nothing(document, block, len(document.source.text))
    if below.kind is not BlockKind.HEADING or below.level > block.level or block.level == 1:
        return False
    if _is_subtitle(document, block) or (_FIRST_OF_LIST.match(below.text) and below.level == block.level):
        return False
    return _is_nothing(document, block, below.source_span.start)


def _is_subtitle(document: Document, block: Block) -> bool:
    above = document.previous(block)
    titled = above is not None and above.kind is BlockKind.HEADING and document.previous(above) is None
    return titled and _SUBTITLE.search(block.text) is not None


def _is_nothing(document: Document, block: Block, end: int) -> bool:
    """Whether the source up to `end` shows nothing: no picture, no text in another language."""
    between = Span(block.source_span.end, end).cut(document.source.text)
    return _NOTHING.fullmatch(between) is not None
