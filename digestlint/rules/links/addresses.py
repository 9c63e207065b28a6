"""The addresses of a document, and where the file spells them out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from digestlint.api import Block, BlockKind, Document, InlineKind, Match, Replacement, Span, regex

# What may end a sentence is no part of a bare address.
_BARE = regex(r"(?i)https?://[^\s<>\"“”«»|\\^`{}]+")
_ENDINGS = ".,;:!?'’*_~"
_PAIRS = {")": "(", "]": "["}


class Address(NamedTuple):
    """An address and the words that link to it.

    `text` reads as a browser gets it; `spelled` is the source at `at`. Where the file does not spell the address out,
    `at` is None and the words stand for it. `is_bare` says that it stands in the prose for itself.
    """

    text: str
    spelled: str
    at: Span | None
    block: Block
    words: Span
    is_bare: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether the file spells the address as it reads, but for the "&amp;" of HTML."""
        return self.text in (self.spelled, self.spelled.replace("&amp;", "&"))

    def match(self, part: Span | None = None, message: str = "", replacement: Replacement | None = None) -> Match:
        """A finding on a part of the spelled address, all of it by default."""
        if self.at is None:
            return Match(self.words, self.block, message=message)
        span = self.at if part is None else part.shift(self.at.start)
        return Match(span, message=message, replacement=replacement)


def addresses(document: Document) -> Iterator[Address]:
    """The addresses of the document's links, and those that stand bare in its prose. Code shows, it does not link."""
    for block in document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        for link in block.marked(InlineKind.LINK):
            spelled = document.source.cut(link.at) if link.at else ""
            yield Address(link.target, spelled, link.at, block, link.span)
        if "://" in block.text:
            yield from _bare(document, block)


def _bare(document: Document, block: Block) -> Iterator[Address]:
    marked = [one.span for one in block.inlines if one.kind in (InlineKind.LINK, InlineKind.CODE)]
    for match in _BARE.finditer(block.text):
        span = Span(match.start(), match.start() + len(_trimmed(match[0])))
        if not any(one.overlaps(span) for one in marked):
            at = block.to_source(span)
            yield Address(span.cut(block.text), document.source.cut(at), at, block, span, is_bare=True)


def _trimmed(text: str) -> str:
    """The address without the marks that belong to the sentence around it."""
    while text[-1] in _ENDINGS or (text[-1] in _PAIRS and text.count(text[-1]) > text.count(_PAIRS[text[-1]])):
        text = text[:-1]
    return text


def is_web(address: str) -> bool:
    """Whether it is an address of the web with its scheme."""
    return address[:8].lower().startswith(("http://", "https://"))


def host(address: str) -> str:
    """The host of an address of the web, in lower case, without "www."."""
    return re.split(r"[/?#:]", address.split("://", 1)[-1], maxsplit=1)[0].lower().removeprefix("www.")
