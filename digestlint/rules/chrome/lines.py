"""What the family's rules ask about a line and its neighbours.

Chrome is told by a line's own words, by what stands around it, and by where in the document it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from digestlint.api import (
    Block,
    BlockKind,
    Document,
    Hit,
    InlineKind,
    Match,
    PatternRule,
    Span,
    deletion,
    once_per_document,
)

_CLOSING = "\"'”’)]»*_ \t"
_STOPS = (".", "!", "?", "…")
_LONGEST_LABEL = 4
# So many words, and a full stop, make a line running text.
_RUNNING = 12


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
    """Whether the digest's maker marked the line up, as a heading or as a line of bold type.

    The headings of plain text are guesses by their looks, and mark nothing.
    """
    if document.format == "text":
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


class Frame(NamedTuple):
    """Where the running text of a document begins and ends: the indices of its first and last paragraph.

    A document without any has `first` above `last`.
    """

    first: int
    last: int


@once_per_document
def frame(document: Document) -> Frame:
    """The frame of a document; asked for every line, found once."""
    prose = [block.index for block in document.blocks if is_prose(block, _RUNNING)]
    return Frame(prose[0], prose[-1]) if prose else Frame(len(document.blocks), -1)


def at_edge(document: Document, block: Block) -> bool:
    """Whether the line stands before or after all running text, or between two labels: where buttons stand."""
    first, last = frame(document)
    above, below = before(document, block), after(document, block)
    if block.index < first <= last:
        # Right above the text it could be the text's own heading.
        return below is not None and (below.index != first or (above is not None and is_label(above)))
    if first <= last < block.index:
        # Over a sentence it could head the last, short item of a digest.
        return below is None or not is_finished(below) or words(below) <= _LONGEST_LABEL
    return above is not None and below is not None and is_label(above) and is_label(below)


def earlier(code: str) -> frozenset[str]:
    """The family's codes before this one, to which it yields, so that a line gives one finding.

    Labels of menus and teasers yield to all others, and nothing to them.
    """
    return frozenset(f"SC{number:03}" for number in range(1, int(code[2:]))) - {"SC002", "SC008"}


class ChromeLine(PatternRule, abstract=True):
    """A rule about lines that are told by their words, from the first to the last.

    Patterns from `placed` on need the line's place for evidence: a story could have such a line for its heading, and
    only at the edge of the text is it the page's.
    """

    by_line = True
    in_quotations = True
    kinds = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
    longest: ClassVar[int] = 160
    """The length, in characters, above which no line is looked at."""
    placed: ClassVar[int] = 1000
    links: ClassVar[bool] = False
    """Whether a line that is all link counts, too: one that works is mostly the digest's own way on."""

    def accept(
        self, document: Document, block: Block, unit: Span, folded: bytes, hits: Sequence[tuple[Span, int]]
    ) -> Iterator[Match]:
        """The matches in a line that is short enough, not named as a template, and no link that works."""
        if unit.length > self.longest or document.is_template(block) or (not self.links and is_link(block)):
            return iter(())
        if next(block.marked(InlineKind.IMAGE), None):
            return iter(())
        return super().accept(document, block, unit, folded, hits)

    def judge(self, hit: Hit) -> Match | None:
        """The line, and its deletion where its words alone are proof enough."""
        document, block = hit.document, hit.block
        if hit.pattern < self.placed:
            return Match(hit.span, block, replacement=deletion(hit) if self.fixable else None)
        if is_designed(document, block) or block.kind is BlockKind.TABLE_CELL or not at_edge(document, block):
            return None
        return Match(hit.span, block)
