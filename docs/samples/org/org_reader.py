"""A reader of Org files, for their headings, lists, paragraphs and links: a format as a plugin."""

from __future__ import annotations

import re
from typing import ClassVar

from digestlint.api import BlockBuilder, BlockKind, Document, InlineKind, Reader, Source, group_items, hookimpl

_LINE = re.compile(r"([^\r\n]*+)(?:\r\n|\r|\n|\Z)")
_HEADING = re.compile(r"(\*{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"[ \t]*([-+])[ \t]+(?=\S)")
_SILENT = re.compile(r"[ \t]*(?:\Z|#\+|#[ \t]|:\w+:)")  # a blank line, a keyword, a comment, a drawer's field
_LINK = re.compile(r"\[\[([^\[\]]++)\]\[([^\[\]]++)\]\]")


class OrgReader(Reader):
    """Reads Org: what begins with stars is a heading, with a dash an item, and a blank line ends a paragraph."""

    format: ClassVar[str] = "org"
    extensions: ClassVar[tuple[str, ...]] = (".org",)

    def read(self, source: Source) -> Document:
        """Take the text apart, line by line."""
        text, builder = source.text, BlockBuilder(source.text)
        kind, level, marker = BlockKind.PARAGRAPH, 0, ""
        for line in _LINE.finditer(text):
            mark = _HEADING.match(line[1]) or _ITEM.match(line[1])
            is_silent = _SILENT.match(line[1]) is not None
            if mark or is_silent or kind is BlockKind.HEADING:
                builder.build(kind, level=level, marker=marker)  # what was read so far; nothing, where nothing was
                kind, level, marker = _begun(mark)
            if not is_silent:
                _read_links(builder, text, line.start() + (mark.end() if mark else 0), line.end(1))
                builder.decoded("\n", line.end(1), line.end())
        builder.build(kind, level=level, marker=marker)
        return Document(source, self.format, builder.blocks, group_items(builder.blocks))


def _begun(mark: re.Match[str] | None) -> tuple[BlockKind, int, str]:
    """The kind, level and marker of the block that begins with the mark."""
    if mark is None:
        return BlockKind.PARAGRAPH, 0, ""
    return (BlockKind.HEADING, len(mark[1]), "") if mark[1][0] == "*" else (BlockKind.LIST_ITEM, 1, mark[1])


def _read_links(builder: BlockBuilder, text: str, start: int, end: int) -> None:
    """Read the source from `start` to `end`; a link ``[[address][words]]`` shows as its words."""
    for link in _LINK.finditer(text, start, end):
        builder.literal(start, link.start())
        builder.markup(link.start(), link.start(2))
        builder.open(InlineKind.LINK, link[1])
        builder.literal(*link.span(2))
        builder.close(InlineKind.LINK)
        builder.markup(link.end(2), link.end())
        start = link.end()
    builder.literal(start, end)


@hookimpl
def digestlint_readers() -> tuple[type[Reader], ...]:
    """The reader of this file."""
    return (OrgReader,)
