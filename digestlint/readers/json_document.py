"""What the strings of JSON read as: which of them are prose, and the blocks and items that they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter

from digestlint.api import Block, BlockKind, Document, Item, Source, Span, group_items, regex
from digestlint.readers.decoding import Change
from digestlint.readers.json_scan import Frame, Scan, Value
from digestlint.readers.plain import PlainReader
from digestlint.readers.prose_values import Name, Role, is_prose
from digestlint.readers.value_blocks import ValueBlocks

_ESCAPE = regex(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\"\\/bfnrt])")
# The length of two escapes that make one character.
_PAIR = 12
_SIMPLE = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_UNREADABLE = "\ufffd"
_HEADING_LEVEL = 2
# How much of a string is unescaped to look at; an escape has up to twelve characters.
_REACH = 2_400
# Words between the values are someone's talk from three words on.
_LEAST_GAPS_OF_TALK = 2


def as_plain(source: Source, format: str) -> Document:
    """The document of a text that is no JSON, read as plain text."""
    plain = PlainReader().read(source)
    return Document(source, format, plain.blocks, plain.items)


def document(source: Source, format: str, scan: Scan) -> Document:
    """The document of the strings that were scanned: those that are prose, in order."""
    for frame in scan.frames:
        _settle(frame)
    values = ValueBlocks(source)
    stories: list[Frame | None] = []
    for value in _prose(scan.values, source.text):
        place = Span(value.start, value.end)
        kind, level = _kind(value)
        changes = [] if value.is_bare else decoded(source.text, place)
        stories += [value.frame.story] * len(values.add(place, changes, kind, level=level))
    items = _items(values.blocks, stories)
    blocks = values.blocks
    return Document(
        source,
        format,
        blocks,
        items,
        comments=values.comments,
        front_matter=values.front_matter,
        paths=scan.paths,
    )


def _settle(frame: Frame) -> None:
    """Decide what the whole of an object tells, after its parent: whether it is skipped, and whose story it is."""
    parent = frame.parent
    if parent is None:
        return
    own = frame.name if not parent.is_array else None
    frame.skipped = parent.skipped or (own is not None and (own.role is Role.NEVER or _is_foreign(parent, own)))
    if frame.name.bare:
        # What lies under a language is what the object of languages is.
        frame.name = parent.name._replace(language="", bare=False)
    is_record = parent.is_array and not frame.is_array
    part = parent.story is not None and parent.story.titled and not frame.titled
    frame.story = frame if is_record and not part else parent.story


def _is_foreign(frame: Frame, key: Name) -> bool:
    """Whether the key names a language that is not read, where the object has another or the key is plainly so."""
    return key.is_foreign and (frame.bilingual or (not key.bare and key.role in (Role.TITLE, Role.PROSE)))


def _prose(values: Sequence[Value], text: str) -> Iterator[Value]:
    """The strings that are read.

    An array of an unknown name is read whole if half of it or more looks like prose: its short strings are, too.
    """
    marked = [(value, _is_read(value, text)) for value in values]
    lists: dict[Frame, list[bool]] = {}
    for value, is_read in marked:
        if value.frame.is_array and not value.is_bare and value.frame.name.role is Role.UNKNOWN:
            lists.setdefault(value.frame, []).append(is_read)
    whole = {frame for frame, reads in lists.items() if 2 * sum(reads) >= len(reads)}
    for value, is_read in marked:
        if is_read or (value.frame in whole and is_prose(Role.PROSE, _content(value, text))):
            yield value


def _is_read(value: Value, text: str) -> bool:
    frame, key = value.frame, value.name
    if not frame.is_array and _is_foreign(frame, key):
        return False
    if value.is_chosen:
        return True
    content = _content(value, text)
    if value.is_bare:
        return content.count(" ") >= _LEAST_GAPS_OF_TALK and is_prose(Role.PROSE, content)
    return not frame.skipped and is_prose(_role(value), content)


def _content(value: Value, text: str) -> str:
    """What the string reads as, its beginning at least."""
    content = text[value.start : value.end]
    if "\\" in content[:_REACH] and not value.is_bare:
        return _ESCAPE.sub(lambda match: _character(match[0]), content[:_REACH])
    return content


def _role(value: Value) -> Role:
    decides_within = value.frame.is_array or value.name.bare
    return value.frame.name.role if decides_within else value.name.role


def _kind(value: Value) -> tuple[BlockKind, int]:
    """What a string's block is, and its level."""
    if value.is_bare:
        return BlockKind.PARAGRAPH, 0
    if value.frame.is_array:
        return BlockKind.LIST_ITEM, 1
    return (BlockKind.HEADING, _HEADING_LEVEL) if _role(value) is Role.TITLE else (BlockKind.PARAGRAPH, 0)


def decoded(text: str, place: Span) -> list[Change]:
    """Where the inside of a JSON string reads otherwise than it stands.

    What is no escape of JSON reads as it stands; half of a surrogate pair and a NUL read as U+FFFD.
    """
    if text.find("\\", place.start, place.end) < 0:
        return []
    escapes = _ESCAPE.finditer(text, place.start, place.end)
    return [Change(*match.span(), _character(match[0])) for match in escapes]


@lru_cache(1024)
def _character(escape: str) -> str:
    if escape[1] != "u":
        return _SIMPLE[escape[1]]
    high = int(escape[2:6], 16)
    if len(escape) == _PAIR:
        return chr(0x10000 + ((high - 0xD800) << 10) + int(escape[8:], 16) - 0xDC00)
    return _UNREADABLE if high == 0 or 0xD800 <= high < 0xE000 else chr(high)


def _items(blocks: Sequence[Block], stories: Sequence[Frame | None]) -> tuple[Item, ...]:
    """The items: a run of blocks of one story each, or, where no story is told apart, what the blocks tell."""
    placed = [pair for pair in zip(stories, blocks, strict=True) if pair[1].kind is not BlockKind.METADATA]
    if any(story for story, _ in placed):
        runs = groupby(placed, key=itemgetter(0))
        return tuple(_item(story, [block for _, block in run]) for story, run in runs)
    items = group_items(blocks)
    if len(items) > 1 or all(block.kind is not BlockKind.LIST_ITEM for _, block in placed):
        return items
    # Strings of an array have no marks by which they could be told as a list of stories.
    starts = [at for at, (_, block) in enumerate(placed) if at == 0 or block.kind is BlockKind.LIST_ITEM]
    return tuple(
        _item(None, [block for _, block in placed[start:end]]) for start, end in pairwise([*starts, len(placed)])
    )


def _item(story: Frame | None, blocks: list[Block]) -> Item:
    """An item; its heading is the story's title, wherever that stands, else the heading that opens it."""
    leads = blocks if story and story.titled else blocks[:1]
    return Item(next((block for block in leads if block.kind is BlockKind.HEADING), None), tuple(blocks))
