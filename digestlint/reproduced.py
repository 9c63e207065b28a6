"""Which words of a digest it reproduces and did not write: excerpts that were cut off, their titles, linked headlines.

A feed, a search engine or a scraper hands out the first words of an article and an ellipsis. Where a digest prints
those beside a link, they are the article's; so is the title above them, and so is a headline that is the link to its
story.
"""

from __future__ import annotations

from digestlint.document import PROSE, Block, BlockKind, Document, InlineKind
from digestlint.regexes import regex
from digestlint.text import Span

# Without block quotes: what a digest picks out as a quotation it may be asked to answer for.
_EXCERPTS = PROSE - {BlockKind.METADATA}
_TITLES = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING))
# An ellipsis at the end, with nothing behind it but marks that close and a link to the whole.
_CUT = regex(r"(?i)(?:…|\.{3}|\. \. \.)[\W_]*(?:(?:source|read|continue|full|more|link|via)\b.{0,40})?$")
_TAIL = 80
# Fewer words before it are a name or a writer's pause ("And finally…"). No title has more than the second figure.
_FEWEST, _LONGEST_TITLE = 6, 25
# A shorter link stands on a term in the digest's own claim.
_LEAST_OF_HEADLINE = 4
_STOPS = (".", ":", ".”", '."')
# How much of a line is a link that leads on, as "Read the article →".
_MOST = 0.8


def is_reproduced(document: Document, block: Block, span: Span) -> bool:
    """Whether the words at `span` of the block's prose were written by others and are only printed here.

    They stand in an excerpt that is cut off and has a link in it or beside it, in the title above such an excerpt, or
    in a headline, or a part of a sentence, that is itself a link. What the digest's own sentences quote or report is
    for `attributed`.
    """
    if _is_excerpt(document, block) or _is_linked(block, span):
        return True
    below = document.next(block)
    return below is not None and _is_title(block) and _is_excerpt(document, below)


def _is_excerpt(document: Document, block: Block) -> bool:
    if block.kind not in _EXCERPTS or not _is_cut(block.text):
        return False
    return next(block.marked(InlineKind.LINK), None) is not None or any(
        beside is not None and _is_link(beside) for beside in (document.previous(block), document.next(block))
    )


def _is_cut(text: str) -> bool:
    return _CUT.search(text, max(0, len(text) - _TAIL)) is not None and len(text.split()) >= _FEWEST


def _is_title(block: Block) -> bool:
    return (
        block.kind in _TITLES and not block.text.endswith(_STOPS) and len(block.text.split()) <= _LONGEST_TITLE
    ) or _is_link(block)


def _is_link(block: Block) -> bool:
    return sum(link.span.length for link in block.marked(InlineKind.LINK)) >= _MOST * len(block.text)


def _is_linked(block: Block, span: Span) -> bool:
    """Whether the words stand in a link that is a headline or a part of a sentence; whole sentences may be a card's."""
    return any(
        link.span.contains(span)
        and len((text := link.span.cut(block.text)).split()) >= _LEAST_OF_HEADLINE
        and not text.endswith(_STOPS)
        for link in block.marked(InlineKind.LINK)
    )
