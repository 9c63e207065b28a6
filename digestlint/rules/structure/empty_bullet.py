"""ST007."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Block, BlockKind, Confidence, Document, DocumentRule, Example, Match, Severity, Span, regex

_MARK = regex(r"(?:[-*+•◦▪‣●○–]|\(?\d{1,9}[.)])(?:[ \t]+\[[ xX]\])?")
_LABEL = regex(r"\W*\b[^.:!?]{1,40}:\W*")
_FEWEST_FILLED = 2
_MOST_WORDS = 4


class EmptyBullet(DocumentRule):
    """A list item with nothing in it, or with a label and nothing behind it.

    ## What it finds
    A bullet or a number without text, and a labelled slot that was left open ("- **Impact:**") in a list whose other
    slots are filled. A label over a list or a paragraph of its own is no finding.

    ## Why it matters
    The page shows a lone dot or a promise without a text: a field of the template that the generator did not fill.

    ## How to fix it
    Fill the item or delete it.
    """

    code = "ST007"
    name = "empty-bullet"
    family = "structure"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a list item with nothing in it; fill or delete it"
    examples = (
        Example("- The ferry sails.\n⟦-⟧\n- Fares rise.\n", "markdown"),
        Example("Today in Kerrin:\n1. The ferry sails.\n⟦2.⟧\n3. Fares rise.\n"),
        Example(
            "- **What:** The ferry sails.\n- **Where:** Kerrin.\n- **⟦Impact:⟧**\n\n## Sport\n\nLomar won.\n",
            "markdown",
        ),
        Example("- **What:** The ferry sails.\n- **Where:** Kerrin.\n- **Fares:**\n  - They rise.\n", "markdown"),
        Example("- Ferries:\n- Roads:\n- Sport:\n", "markdown"),
        Example("- Who: the council.\n- What: a ferry.\n- Why:\n\n  It was time.\n", "markdown"),
        Example("The fare is 5 -\n- The ferry sails.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The items without text, then the labels without theirs."""
        filled = sum(_is_filled(block) for block in document.blocks)
        for block in document.blocks:
            if block.kind is not BlockKind.LIST_ITEM or document.is_template(block):
                continue
            is_open = filled >= _FEWEST_FILLED and _is_label(block) and _ends_there(block, document.next(block))
            if _MARK.fullmatch(block.text) or is_open:
                yield Match(Span(0, len(block.text)), block)


def _is_label(block: Block) -> bool:
    return len(block.text.split()) <= _MOST_WORDS and _LABEL.fullmatch(block.text) is not None


def _is_filled(block: Block) -> bool:
    """Whether it is a list item with a label and a text behind it."""
    if block.kind is not BlockKind.LIST_ITEM:
        return False
    label, colon, text = block.text.partition(":")
    return bool(colon and text.strip()) and len(label.split()) <= _MOST_WORDS


def _ends_there(block: Block, below: Block | None) -> bool:
    """Whether nothing below belongs to the item."""
    if below is None or below.kind in (BlockKind.HEADING, BlockKind.SEPARATOR):
        return True
    # A list of other marks, or the item's own next paragraph, which has none, is its text.
    same = below.kind is BlockKind.LIST_ITEM and below.level <= block.level and bool(below.marker)
    return same and (below.marker[-1] == block.marker[-1:])
