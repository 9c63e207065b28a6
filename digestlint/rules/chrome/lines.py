"""What the family's rules ask about a line and its neighbours.

Chrome is told by a line's own words, by what stands around it, and by where in the document it stands.
"""

from __future__ import annotations

from digestlint.api import Block, BlockKind, Document, InlineKind

_CLOSING = "\"'”’)]»*_ \t"
_STOPS = (".", "!", "?", "…")
_LONGEST_LABEL = 4


def words(block: Block) -> int:
    """How many words the line has."""
    return len(block.text.split())


def is_finished(block: Block) -> bool:
    """Whether the line ends as a sentence does."""
    return block.text.rstrip(_CLOSING).endswith(_STOPS)


def is_label(block: Block) -> bool:
    """Whether the line is a few words and no sentence, as buttons and captions are."""
    return words(block) <= _LONGEST_LABEL and not is_finished(block)


def is_prose(block: Block, at_least: int) -> bool:
    """Whether the line is running text: a finished paragraph or list item of so many words."""
    return (
        block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE)
        and words(block) >= at_least
        and is_finished(block)
    )


def is_designed(document: Document, block: Block) -> bool:
    """Whether the digest's maker marked the line up: as a heading, or as a line of bold type, of Markdown."""
    if document.format != "markdown":
        return False
    bold = sum(inline.span.length for inline in block.marked(InlineKind.STRONG))
    return block.kind is BlockKind.HEADING or bold >= len(block.text.strip(" :")) > 0


def is_link(block: Block) -> bool:
    """Whether all of the line's words are links: the digest's own way on, not a dead button."""
    linked = sum(inline.span.length for inline in block.marked(InlineKind.LINK))
    return linked > 0 and linked >= 0.6 * len(block.text)


def before(document: Document, block: Block) -> Block | None:
    """The nearest line above that shows anything."""
    above = document.previous(block)
    while above is not None and not above.text.strip():
        above = document.previous(above)
    return above


def after(document: Document, block: Block) -> Block | None:
    """The nearest line below that shows anything."""
    below = document.next(block)
    while below is not None and not below.text.strip():
        below = document.next(below)
    return below


def stands_apart(document: Document, block: Block) -> bool:
    """Whether nothing is said under the line: it ends the text, or a label or a drawn line follows."""
    below = after(document, block)
    return below is None or below.kind is BlockKind.SEPARATOR or is_label(below)
