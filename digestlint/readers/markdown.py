"""Markdown: CommonMark with tables, footnotes, strikethrough and task lists, and raw HTML inside.

pyromark parses; this module turns its events into blocks. The events come with ranges of the source, so that
each becomes a piece at its place in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any, ClassVar

from digestlint.api import BlockKind, Document, InlineKind, Reader, Source, Span, fenced_digest, group_items, regex
from digestlint.readers.blocks import BlockStream, Leaf
from digestlint.readers.byte_offsets import ByteOffsets
from digestlint.readers.front_matter import front_matter
from digestlint.readers.html_block import HtmlBlocks
from digestlint.readers.markdown_lines import is_plain, parsers_part, read_plain
from digestlint.readers.markdown_links import Destinations
from digestlint.readers.raw_html import tokens

_FORMAT = "markdown"
_MARKER = regex(r"[-+*]|\d{1,9}[.)]")
_LONE_RETURN = regex(r"\r(?!\n)")
_HEADING = regex(r"^#{1,6}[ \t]+\w", re.MULTILINE)
_INLINE_MARKS = regex(r"\]\(https?://|\*\*\w[^*\n]*\*\*")
_ELEMENT = regex(r"<(?:p|div|html|body|table|ul|h[1-6])\b", re.IGNORECASE)
# So much of a text tells its format.
_REACH = 20_000
_CONTAINERS = {
    "Item": BlockKind.LIST_ITEM,
    "BlockQuote": BlockKind.QUOTE,
    "FootnoteDefinition": BlockKind.PARAGRAPH,
}
_INLINES = {
    "Emphasis": InlineKind.EMPHASIS,
    "Strong": InlineKind.STRONG,
    "Link": InlineKind.LINK,
    "Image": InlineKind.IMAGE,
}
_NO_BLOCKS = frozenset(("Strikethrough", "Superscript", "Subscript"))


class MarkdownReader(Reader):
    """Reads Markdown, CommonMark's blocks as its blocks.

    A paragraph of several lines is one block with line feeds inside. An item of several paragraphs is several
    list items, of which the first has the marker; an empty one is a list item whose text is its mark. Raw HTML
    reads as a browser shows it, with its tags as markup pieces. Comments are no blocks; of front matter the values
    that are prose come first, as metadata. A code fence marked as Markdown that holds the digest is read as the digest.
    """

    format: ClassVar[str] = _FORMAT
    extensions: ClassVar[tuple[str, ...]] = (".md", ".markdown")

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether the text has headings and links or strong words in Markdown's marks, and no HTML elements."""
        head = text[:_REACH]
        return bool(_HEADING.search(head) and _INLINE_MARKS.search(head)) and not _ELEMENT.search(head)

    def read(self, source: Source) -> Document:
        """Take the text apart; see the class."""
        document = read_fragment(source)
        document.items = group_items(document.blocks)
        return document


def read_fragment(source: Source) -> Document:
    """Read Markdown that was found inside another format, whose stories are not told by it: without items."""
    front = front_matter(source.text)
    walk = _Walk(source.text)
    if front:
        # Here, so that a run without front matter does not load what reads its values.
        from digestlint.readers.front_matter_values import metadata

        walk.stream.builder.blocks.extend(metadata(source.text, front))
    walk.read(front.span.end if front else 0)
    stream = walk.stream
    return Document(
        source, _FORMAT, stream.builder.blocks, comments=stream.comments, front_matter=front, free_lines=True
    )


class _Container:
    """A list item, a block quote or a footnote that is open, begun by the event number `event`."""

    def __init__(self, kind: BlockKind, marker: Span, event: int) -> None:
        self.kind = kind
        self.marker = marker
        self.event = event
        self.has_block = False


class _Walk:
    """One pass over the parser's events."""

    def __init__(self, text: str) -> None:
        self.stream = BlockStream(text)
        self._text = text
        self._destinations = Destinations(text)
        self._containers: list[_Container] = []
        self._depth = 0
        self._leaf: Leaf | None = None
        self._html: list[Span] = []
        self._event = 0
        self._handlers: dict[str, Callable[[Any, int, int], None]] = {
            "Start": self._start,
            "End": self._end,
            "Text": self._prose,
            "Code": self._code,
            "Html": lambda _, start, end: self._html.append(Span(start, end)),
            "InlineHtml": self._inline_html,
            "SoftBreak": lambda _, start, end: self.stream.line_end(start, end),
            "HardBreak": lambda _, start, end: self.stream.decoded("\n", start, end),
            "Rule": self._rule,
            "FootnoteReference": lambda _, start, end: self.stream.markup(start, end),
            "TaskListMarker": self._task,
        }

    def read(self, start: int) -> None:
        """Read the source from `start` to its end: what is plain by its lines, and what the parser has to tell."""
        text, at = self._text, start
        if fenced := fenced_digest(text, start):
            self._parse(start, fenced.mark.start)
            self._parse(*fenced.inside)
            self._parse(fenced.end, len(text))
            return
        if not is_plain(text):
            self._parse(at, len(text))
            return
        while (at := read_plain(self.stream, at)) < len(text):
            end = parsers_part(text, at)
            self._parse(at, end)
            at = end

    def _parse(self, base: int, end: int) -> None:
        # The parser knows the old line end only in part; a line feed in its place moves no offset.
        body = _LONE_RETURN.sub("\n", self._text[base:end])
        offsets = ByteOffsets(body)
        for event, place in _parser()(body):
            self._event += 1
            name, value = _unpack(event)
            start, stop = offsets.code_point(place["start"]), offsets.code_point(place["end"])
            self._handlers[name](value, base + start, base + stop)
        self._finish()

    def _finish(self) -> None:
        if self.stream.finish(self._leaf or self._default()) and self._containers:
            self._containers[-1].has_block = True
        self._leaf = None

    def _default(self) -> Leaf:
        """What a block is that only its container names: a paragraph, or the text of a tight list item."""
        if not self._containers:
            return Leaf(BlockKind.PARAGRAPH)
        container = self._containers[-1]
        if container.kind is not BlockKind.LIST_ITEM:
            return Leaf(container.kind)
        marker = "" if container.has_block else container.marker.cut(self._text)
        return Leaf(container.kind, self._depth, marker)

    def _start(self, tag: Any, start: int, end: int) -> None:
        name, value = _unpack(tag)
        if name in _INLINES:
            address = value["dest_url"] if value else ""
            at = self._destinations.of(value, start, end) if address else None
            self.stream.builder.open(_INLINES[name], address, at)
        elif name not in _NO_BLOCKS:
            self._start_block(name, value, start)

    def _start_block(self, name: str, value: Any, start: int) -> None:
        self._finish()
        if kind := _CONTAINERS.get(name):
            mark = _MARKER.match(self._text, start)
            marker = Span(*mark.span()) if mark else Span(start, start)
            self._containers.append(_Container(kind, marker, self._event))
            self._depth += kind is BlockKind.LIST_ITEM
        elif name == "Heading":
            self._leaf = Leaf(BlockKind.HEADING, int(value["level"][1]))
        elif name == "CodeBlock":
            self._leaf = Leaf(BlockKind.CODE)
        elif name == "TableCell":
            self._leaf = Leaf(BlockKind.TABLE_CELL)

    def _end(self, tag: Any, start: int, end: int) -> None:
        name, _ = _unpack(tag)
        if name in _INLINES:
            self.stream.builder.close(_INLINES[name])
        elif name in _CONTAINERS:
            self._end_container()
        elif name == "HtmlBlock":
            HtmlBlocks(self.stream, self._default()).read(self._html)
            self._html = []
        elif name not in _NO_BLOCKS:
            self._finish()

    def _end_container(self) -> None:
        self._finish()
        container = self._containers.pop()
        if container.kind is BlockKind.LIST_ITEM:
            if self._event == container.event + 1:
                self.stream.literal(*container.marker)
                self.stream.finish(Leaf(container.kind, self._depth))
            self._depth -= 1

    def _rule(self, _: None, start: int, end: int) -> None:
        self._finish()
        self.stream.literal(start, end)
        self.stream.finish(Leaf(BlockKind.SEPARATOR))

    def _task(self, _: bool, start: int, end: int) -> None:
        item = self._containers[-1]
        item.marker = Span(item.marker.start, end)

    def _prose(self, value: str, start: int, end: int) -> None:
        # The parser leaves an escape's backslash out of its ranges.
        if start > self.stream.seen and self._text[start - 1 : start + 1] == "\\" + value[:1]:
            self.stream.decoded(value[0], start - 1, start + 1)
            value, start = value[1:], start + 1
        if _LONE_RETURN.sub("\n", self._text[start:end]) == value:
            self.stream.lines(start, end)
        else:
            self.stream.decoded(value, start, end)

    def _code(self, value: str, start: int, end: int) -> None:
        marked = self._text[start:end]
        ticks = len(marked) - len(marked.lstrip("`"))
        at = self._text.find(value, start + ticks, end - ticks)
        self.stream.builder.open(InlineKind.CODE)
        if at >= 0:
            self.stream.literal(at, at + len(value))
        else:
            self.stream.decoded(value, start, end)
        self.stream.builder.close(InlineKind.CODE)

    def _inline_html(self, value: str, start: int, end: int) -> None:
        self.stream.inline_token(next(tokens(value)), start, end)


@cache
def _parser() -> Callable[[str], Iterable[tuple[Any, Any]]]:
    # Here, so that a run without Markdown does not load the parser.
    from pyromark import Options, events_with_range

    options = (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_GFM
    )
    return partial(events_with_range, options=options)


def _unpack(tag: Any) -> tuple[str, Any]:
    """Name and value of an event or a tag: a word, or a word and what it holds."""
    if isinstance(tag, str):
        return tag, None
    (pair,) = tag.items()
    name: str = pair[0]
    return name, pair[1]
