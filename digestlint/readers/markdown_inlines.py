"""Marks within plain lines of Markdown that can't be meant otherwise: strong words, emphasis, links."""

from __future__ import annotations

import re
from typing import NamedTuple

from digestlint.api import InlineKind, Span, regex
from digestlint.readers.blocks import BlockStream

# Lone ampersands and tildes are text: an entity has a semicolon, and a tilde behind a blank strikes nothing out.
PLAIN = (
    r"[^\x00-\x1f\x7f\x85*_`\[\]<>&\\~\u2028\u2029]*+"
    r"(?:(?:&(?![#A-Za-z0-9]++;)|(?<=\s)~(?=[\w$€£]))[^\x00-\x1f\x7f\x85*_`\[\]<>&\\~\u2028\u2029]*+)*+"
)
"""The pattern of a stretch of a line in which no character means anything."""

_INLINE = regex(
    r"(?<![\w*])(\*\*?)(?=[^\W_])"  # 1: a mark that opens here for sure
    r"|(?<=[\w.,:;!?)%\"'”’])(\*\*?)(?=[\s.,;:!?()\]\"'—–-]|\Z)"  # 2: one that closes
    r"|(?<!!)(\[)(?![\^\]!\s])"  # 3: a link opens
    r"|\]\(((?:[^\x00-\x20\x7f()<>\\&`\[\]\s]|&(?![#A-Za-z0-9]++;))++)\)"  # 4: it closes, with its address
    r"|([ ]{2,}\n)|(?<![ ])\n"  # 5: a hard line break, or a soft one
)
_PLAIN = regex(PLAIN)
_KINDS = {"**": InlineKind.STRONG, "*": InlineKind.EMPHASIS, "[": InlineKind.LINK}


class Step(NamedTuple):
    """What to tell the builder next: of the source from `start` to `end` that it is text, an address or a line break.

    Without an address or a kind it is text, which may read as a line feed.
    """

    start: int
    end: int
    opens: InlineKind | None = None
    closes: InlineKind | None = None
    is_break: bool = False

    def tell(self, stream: BlockStream) -> None:
        """Tell it."""
        if self.opens is not None:
            at = Span(self.start, self.end) if self.start < self.end else None
            stream.builder.open(self.opens, at.cut(stream.text) if at else "", at)
        elif self.closes is not None:
            stream.builder.close(self.closes)
        elif self.is_break:
            stream.decoded("\n", self.start, self.end)
        else:
            stream.literal(self.start, self.end)


def steps(text: str, start: int, end: int) -> list[Step] | None:
    """The steps for the prose from `start` to `end`; None where it is not plain what it reads as."""
    found: list[Step] = []
    # The marks that are open, and their places among the steps.
    opened: list[tuple[str, int]] = []
    at = start
    while True:
        plain = _PLAIN.match(text, at, end)
        assert plain
        stop = plain.end()
        if at < stop:
            while stop < end and text[stop] == "\n" and text[stop - 1] == " ":
                # The blanks belong to the line break.
                stop = at + len(text[at:stop].rstrip(" "))
                break
            if at < stop:
                found.append(Step(at, stop))
            at = stop
        if at == end:
            return None if opened else found
        match = _INLINE.match(text, at, end)
        if match is None or not _take(match, found, opened):
            return None
        at = match.end()


def _take(match: re.Match[str], found: list[Step], opened: list[tuple[str, int]]) -> bool:
    """Take one mark; whether it is one that can only be meant so."""
    kind = match.lastindex
    if kind is None:
        found.append(Step(*match.span()))
    elif kind == 5:
        found.append(Step(*match.span(), is_break=True))
    elif kind in (1, 3):
        mark = match[kind]
        if any(mark == other for other, _ in opened):
            return False
        opened.append((mark, len(found)))
        found.append(Step(0, 0, opens=_KINDS[mark]))
    else:
        mark = "[" if kind == 4 else match[2]
        if not opened or opened[-1][0] != mark:
            return False
        _, first = opened.pop()
        if kind == 4:
            found[first] = Step(*match.span(4), opens=InlineKind.LINK)
        found.append(Step(0, 0, closes=_KINDS[mark]))
    return True
