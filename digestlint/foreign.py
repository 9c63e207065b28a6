"""Leaves what is not English out of a document: its rules know one language."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.document import Block, BlockKind, Document, Item
from digestlint.prose.language import Language, language

_NO_PROSE = frozenset({BlockKind.CODE, BlockKind.SEPARATOR})


def english_only(document: Document) -> Document:
    """The document without its blocks in other languages, which `Document.foreign` counts.

    A block that is too short to tell goes with the language of most of the text, or of both its neighbours.
    """
    verdicts = [Language.UNKNOWN if block.kind in _NO_PROSE else language(block.text) for block in document.blocks]
    if Language.FOREIGN not in verdicts:
        return document
    foreign = _foreign(document.blocks, verdicts)
    kept = [block for block in document.blocks if block.index not in foreign]
    items = [_item(item, foreign) for item in document.items]
    for index, block in enumerate(kept):
        block.index = index
    return Document(
        document.source,
        document.format,
        kept,
        [item for item in items if item.blocks],
        comments=document.comments,
        front_matter=document.front_matter,
        foreign=len(foreign),
        free_lines=document.free_lines,
        paths=document.paths,
    )


def _foreign(blocks: Sequence[Block], verdicts: Sequence[Language]) -> set[int]:
    sizes = dict.fromkeys(Language, 0)
    for block, verdict in zip(blocks, verdicts, strict=True):
        sizes[verdict] += len(block.text)
    mostly = sizes[Language.FOREIGN] > sizes[Language.ENGLISH]
    around = [verdict for verdict in verdicts if verdict is not Language.UNKNOWN]
    foreign: set[int] = set()
    told = 0
    for block, verdict in zip(blocks, verdicts, strict=True):
        told += verdict is not Language.UNKNOWN
        between = {*around[max(0, told - 1) : told + 1]} == {Language.FOREIGN}
        if verdict is Language.FOREIGN or (verdict is Language.UNKNOWN and (mostly or between)):
            foreign.add(block.index)
    return foreign


def _item(item: Item, foreign: set[int]) -> Item:
    heading = item.heading if item.heading is not None and item.heading.index not in foreign else None
    return Item(heading, tuple(block for block in item.blocks if block.index not in foreign))
