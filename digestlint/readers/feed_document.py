"""What a feed reads as: which of its elements are read, and the blocks and items that they make."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from digestlint.api import Block, BlockKind, Document, Item, Source
from digestlint.readers.feed_scan import Element, Text, scan
from digestlint.readers.plain import PlainReader
from digestlint.readers.value_blocks import ValueBlocks, holds_entity, holds_html

_ROOTS = frozenset(("rss", "feed", "rdf"))
_ENTRIES = frozenset(("item", "entry"))
_CHANNELS = frozenset(("channel", "feed"))
_SUMMARIES = frozenset(("description", "summary", "subtitle", "tagline"))
# What they hold was said in the entry's own elements.
_BESIDE = frozenset(("media", "itunes", "googleplay", "dc"))
_TEXT_TYPES = frozenset(
    ("", "text", "html", "xhtml", "text/html", "text/plain", "text/markdown", "application/xhtml+xml")
)
_HEADING_LEVEL = 2


def document(source: Source, format: str) -> Document:
    """The document of a feed; what does not begin as XML reads as plain text."""
    if source.text.lstrip()[:1] not in ("", "<"):
        plain = PlainReader().read(source)
        return Document(source, format, plain.blocks, plain.items)
    gathered = _Gathered(source)
    for text in scan(source.text, _wanted):
        gathered.add(text)
    return gathered.document(format)


def _wanted(path: list[Element]) -> bool:
    """Whether the last element of the path is one whose text is read."""
    element = path[-1]
    if len(path) < 2 or path[0].local not in _ROOTS or element.is_foreign:
        return False
    parent = path[-2].local
    if element.prefix in _BESIDE:
        return element.local == "title" or element.local in _SUMMARIES
    if parent not in _ENTRIES and parent not in _CHANNELS:
        return False
    if element.local == "content":
        return element.prefix in ("", "atom") and element.attribute("type").lower() in _TEXT_TYPES
    return element.local in ("title", "encoded") or element.local in _SUMMARIES


class _Gathered:
    """The blocks of a feed, and the entry that each belongs to."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._values = ValueBlocks(source)
        # For each block: the number of its entry, and whether it is of a summary, of a content, or of neither.
        self._entries: list[tuple[int, str]] = []

    def add(self, text: Text) -> None:
        """Read one element."""
        element, entry = text.path[-1], _entry(text.path)
        plain = element.attribute("type").lower() in ("text", "text/plain")
        is_title = element.local == "title"
        kind = BlockKind.HEADING if is_title else BlockKind.PARAGRAPH
        value = text.value(self._source.text)
        is_html = text.has_tags or (not plain and (holds_html(value) or holds_entity(value)))
        level = _HEADING_LEVEL if is_title else 0
        changes = text.changes(self._source.text)
        blocks = self._values.add(text.place, changes, kind, level=level, wraps=True, as_html=is_html)
        beside = entry < 0 or element.prefix in _BESIDE
        for block in blocks:
            if beside:
                block.kind, block.level = BlockKind.METADATA, 0
            part = "" if beside or is_title else "summary" if element.local in _SUMMARIES else "content"
            self._entries.append((entry, part))

    def document(self, format: str) -> Document:
        """The document of what was read."""
        values = self._values
        with_content = {entry for entry, part in self._entries if part == "content"}
        for block, (entry, part) in zip(values.blocks, self._entries, strict=True):
            if part == "summary" and entry in with_content:
                block.kind, block.level = BlockKind.METADATA, 0
        placed = [
            (entry, block)
            for block, (entry, _) in zip(values.blocks, self._entries, strict=True)
            if block.kind is not BlockKind.METADATA
        ]
        items = [_item([block for _, block in run]) for _, run in groupby(placed, key=itemgetter(0))]
        return Document(
            self._source, format, values.blocks, items, comments=values.comments, front_matter=values.front_matter
        )


def _entry(path: list[Element]) -> int:
    """Where the entry around an element begins, or -1."""
    return next((element.start for element in reversed(path) if element.local in _ENTRIES), -1)


def _item(blocks: list[Block]) -> Item:
    heading = next((block for block in blocks if block.kind is BlockKind.HEADING), None)
    return Item(heading, tuple(blocks))
