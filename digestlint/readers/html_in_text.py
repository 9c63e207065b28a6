"""Plain text that is marked up with HTML tags, as the feeds and e-mails are from which some digests are pasted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digestlint.api import BlockBuilder, InlineKind, regex
from digestlint.readers.blocks import TAG_INLINES
from digestlint.readers.html_attributes import target
from digestlint.readers.raw_html import Token, TokenKind, tokens

_INLINE = "a abbr b big cite code del em font i ins kbd mark q s small span strike strong sub sup tt u"
_BLOCK = "blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul"
_KNOWN = frozenset(f"{_INLINE} {_BLOCK} article body br html img wbr".split())
_BREAKS = frozenset(f"{_BLOCK} br".split())
# An element on one line, or a tag that breaks the line.
_MARKUP = regex(
    rf"<({'|'.join(_INLINE.split())})(?:\s[^<>]*+)?>[^<>\r\n]*+</\1\s*>|<(?:br|{'|'.join(_BLOCK.split())})(?:\s[^<>]*+)?/?>",
    re.IGNORECASE,
)
_FEWEST = 3


def uses_html(text: str) -> bool:
    """Whether a plain text plainly uses HTML as its markup: not for a tag or two, which are then prose."""
    if "<" not in text:
        return False
    found = _MARKUP.finditer(text)
    return sum(1 for _, _ in zip(range(_FEWEST), found, strict=False)) == _FEWEST


def line_tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The tokens of a line, at their places in the text. What no reader of HTML knows as a tag is text."""
    found = []
    for token in tokens(text[start:end]):
        is_tag = token.kind in (TokenKind.OPEN, TokenKind.CLOSE)
        if token.kind is TokenKind.HIDDEN or (is_tag and token.value not in _KNOWN):
            token = token._replace(kind=TokenKind.TEXT)
        found.append(token._replace(start=token.start + start, end=token.end + start))
    return tuple(found)


def shown(token: Token, text: str) -> str:
    """What a token shows as."""
    if token.kind is TokenKind.TEXT:
        return text[token.start : token.end]
    if token.kind is TokenKind.ENTITY:
        return token.value
    return "\n" if token.kind is not TokenKind.COMMENT and token.value in _BREAKS else ""


def write(builder: BlockBuilder, text: str, line: Sequence[Token], skip: int) -> None:
    """Give a line to `builder` but for the `skip` characters of text at its start, which are its marker."""
    for kind, start, end, value in line:
        if kind is TokenKind.TEXT:
            left_out = min(skip, end - start)
            builder.literal(start + left_out, end)
            skip -= left_out
        elif kind is TokenKind.ENTITY:
            if skip:
                skip -= 1
            else:
                builder.decoded(value, start, end)
        elif kind is not TokenKind.COMMENT:
            _write_tag(builder, text, Token(kind, start, end, value))


def _write_tag(builder: BlockBuilder, text: str, token: Token) -> None:
    inline = TAG_INLINES.get(token.value)
    if inline and token.kind is TokenKind.CLOSE:
        builder.close(inline)
    builder.markup(token.start, token.end, shown(token, text))
    if inline and token.kind is TokenKind.OPEN:
        is_link = inline is InlineKind.LINK
        builder.open(inline, *(target(text[token.start : token.end], token.start) if is_link else ()))
