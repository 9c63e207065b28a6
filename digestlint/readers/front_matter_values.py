"""The prose among the values of front matter: a title, a description and the like, each at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from digestlint.api import Block, BlockKind, FrontMatter, PieceKind, Span, regex
from digestlint.readers.decoding import Change, decoded_block
from digestlint.readers.prose_values import Name, Role, is_prose, name
from digestlint.readers.toml_strings import toml_strings

_BREAK = r"(?:\r\n|\r|\n)"
# It begins where a run of blanks does, so that a long run is read once.
_FOLD = regex(rf"(?<![ \t])[ \t]*+(?P<breaks>(?:{_BREAK}[ \t]*)+)")
_ESCAPE_OR_FOLD = regex(
    r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([^\r\n]))"
    rf"|(?:\\{_BREAK}|(?<![ \t])(?P<breaks>[ \t]*+{_BREAK}))(?P<more>[ \t]*(?:{_BREAK}[ \t]*)*)"
)
_ONE_BREAK = regex(_BREAK)
_FENCE = regex(rf"---[ \t]*{_BREAK}")
_SIMPLE = dict(zip("0abtnvfreN_LP", "\ufffd\a\b\t\n\v\f\r\x1b\x85\xa0\u2028\u2029", strict=True))
_HEADER = regex(rf"[^\r\n]*{_BREAK}\s*")
_ROOT = Name(Role.UNKNOWN)


def metadata(text: str, front: FrontMatter) -> list[Block]:
    """The values in the front matter of `text` that are prose, as blocks of metadata in order.

    Of broken front matter those before the fault. Dates, tags, addresses, sorts and other languages are none.
    """
    if text.startswith("+++"):
        found = _of_toml(text, front) if front.error is None else iter(())
    else:
        found = _of_yaml(text, front)
    blocks = [block for block in found if block is not None]
    for index, block in enumerate(blocks):
        block.index = index
    return blocks


def _of_toml(text: str, front: FrontMatter) -> Iterator[Block | None]:
    for key, place, changes in toml_strings(text, front.span):
        named = name(key)
        if not named.is_foreign and is_prose(named.role, place.cut(text)):
            yield decoded_block(text, place, changes, BlockKind.METADATA)


def _of_yaml(text: str, front: FrontMatter) -> Iterator[Block | None]:
    import yaml

    fence = _FENCE.match(text)
    start = fence.end() if fence else 0
    # As in the check of the syntax: line ends of one kind, and every offset where it was. The fence ends a document.
    window = front.span.cut(text).replace("\r\n", " \n").replace("\r", "\n")[start:]
    limit = front.span.end
    if front.error_span:
        # What stands on the line of the fault may be half of a value.
        fault = front.error_span.start
        limit = max(text.rfind("\n", 0, fault), text.rfind("\r", 0, fault)) + 1
    events = yaml.parse(window, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    try:
        for key, event in _scalars(events, limit - start):
            if is_prose(key.role, event.value):
                yield _block(text, Span(start + event.start_mark.index, start + event.end_mark.index), event)
    except yaml.YAMLError:
        # The fault is named elsewhere; what stands before it was read.
        return


class _Collection:
    """A mapping or a sequence that is open, and what its values are called."""

    def __init__(self, name: Name, is_mapping: bool) -> None:
        self.name = name
        self.is_mapping = is_mapping
        self.key: Name | None = None


def _scalars(events: Iterator[Any], limit: int) -> Iterator[tuple[Name, Any]]:
    """The scalars of the first document that are values and end before `limit`, and what their keys say of them."""
    import yaml

    stack: list[_Collection] = []
    for event in events:
        if isinstance(event, yaml.DocumentEndEvent) or event.end_mark.index > limit:
            return
        if isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
        if not isinstance(event, yaml.NodeEvent):
            continue
        around = stack[-1] if stack else _Collection(_ROOT, False)
        is_key = around.is_mapping and around.key is None
        named = around.name if not around.is_mapping else around.key or _ROOT
        around.key = None
        if isinstance(event, yaml.CollectionStartEvent):
            stack.append(_Collection(named, isinstance(event, yaml.MappingStartEvent)))
            if is_key:
                around.key = _ROOT
        elif is_key:
            around.key = _named(getattr(event, "value", ""), around.name)
        elif isinstance(event, yaml.ScalarEvent):
            yield named, event


def _named(key: str, around: Name) -> Name:
    """What a key says: nothing is read under one that is never prose, nor in another language than English."""
    named = name(key)
    if named.is_foreign or around.role is Role.NEVER:
        return Name(Role.NEVER)
    return around if named.bare else named


def _block(text: str, place: Span, scalar: Any) -> Block | None:
    """The block of a scalar; as a whole where its style is not understood to the letter."""
    block = decoded_block(text, *_decoded(text, place, scalar), BlockKind.METADATA)
    value = scalar.value.replace("\0", "\ufffd")
    if block is None or block.text.split() == value.split():
        return block
    value = value.strip()
    return Block(BlockKind.METADATA, value, ((PieceKind.DECODED, 0, len(value), *place),))


def _decoded(text: str, place: Span, scalar: Any) -> tuple[Span, list[Change]]:
    """Where the value of a scalar stands, and where it reads otherwise than it stands."""
    if scalar.style in ("|", ">"):
        return _of_block(text, place, scalar)
    if scalar.style not in ("'", '"'):
        return place, [_folded(match) for match in _FOLD.finditer(text, *place)]
    place = Span(place.start + 1, place.end - 1)
    if scalar.style == '"':
        return place, [_unescaped(match) for match in _ESCAPE_OR_FOLD.finditer(text, *place)]
    doubled = [Change(*match.span(), "'") for match in re.compile("''").finditer(text, *place)]
    return place, sorted(doubled + [_folded(match) for match in _FOLD.finditer(text, *place)])


def _folded(match: re.Match[str]) -> Change:
    """A line end inside a scalar reads as a space, and each blank line as a line end."""
    count = len(_ONE_BREAK.findall(match["breaks"]))
    return Change(*match.span(), "\n" * (count - 1) or " ")


def _unescaped(match: re.Match[str]) -> Change:
    code = match[1] or match[2] or match[3]
    if code:
        number = int(code, 16)
        readable = 0 < number <= 0x10FFFF and not 0xD800 <= number < 0xE000
        return Change(*match.span(), chr(number) if readable else "\ufffd")
    if match[4]:
        return Change(*match.span(), _SIMPLE.get(match[4], match[4]))
    blank = len(_ONE_BREAK.findall(match["more"]))
    return Change(*match.span(), "\n" * blank or (" " if match["breaks"] else ""))


def _of_block(text: str, place: Span, scalar: Any) -> tuple[Span, list[Change]]:
    """A scalar of lines: each stands behind its indentation."""
    header = _HEADER.match(text, *place)
    start = header.end() if header else place.end
    line = max(text.rfind("\n", place.start, start), text.rfind("\r", place.start, start)) + 1
    value = scalar.value.lstrip("\r\n")
    indent = start - line - (len(value) - len(value.lstrip(" ")))
    changes = []
    for match in re.compile(
        rf"(?<![ \t])[ \t]*+(?P<breaks>(?:{_BREAK}[ \t]*?)+)(?: {{{indent}}}(?P<deeper>[ \t])?)?"
    ).finditer(text, start, place.end):
        end = match.start("deeper") if match["deeper"] else match.end()
        folded = _folded(match).prose
        if scalar.style == "|" or match["deeper"]:
            folded = "\n" * len(_ONE_BREAK.findall(match["breaks"]))
        changes.append(Change(match.start(), end, folded))
    return Span(start, place.end), changes
