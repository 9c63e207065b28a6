"""Marks within plain lines of Markdown that can't be meant otherwise: strong words, emphasis, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
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
    r"(?:(?<![\w*])(?=\*\*?[^\W_])|(?<!\S)(?=\*\*?[^\s*]))(\*\*?)"  # 1: a mark that opens here for sure
    r"|(?<=[\w.,:;!?)%\"'”’])(\*\*?)(?=[\s.,;:!?()\]\"'—–-]|\Z)|(?<=[^\s*])(\*\*?)(?=\s|\Z)"  # 2, 3: one that closes
    r"|(?<!!)(\[)(?![\^\]!\s])"  # 4: a link may open
    r"|\]\(((?:[^\x00-\x20\x7f()<>\\&`\[\]\s]|&(?![#A-Za-z0-9]++;))++)\)"  # 5: it closes, with its address
    r"|(\])(?![(\[])"  # 6: it was none
    r"|([ ]{2,}\n)|(?<![ ])\n"  # 7: a hard line break, or a soft one
)
_OPENS, _CLOSES, _CLOSES_TOO, _BRACKET, _ADDRESS, _LONE, _BREAK = range(1, 8)
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


def steps(text: str, parts: Sequence[tuple[int, int]]) -> list[Step] | None:
    """The steps for prose whose lines, or runs of lines, are `parts`; None where it is not plain what it reads as."""
    found: list[Step] = []
    # The marks that are open, and their places among the steps.
    opened: list[tuple[str, int]] = []
    for number, (start, end) in enumerate(parts):
        if number:
            line_end = parts[number - 1][1]
            if text[line_end - 1] == " ":
                return None
            found.append(Step(line_end, line_end + 1))
        if not _read(text, start, end, found, opened):
            return None
    return None if opened else found


def _read(text: str, at: int, end: int, found: list[Step], opened: list[tuple[str, int]]) -> bool:
    """Read on from `at` to `end`; whether it is plain what stands there."""
    while True:
        plain = _PLAIN.match(text, at, end)
        stop = plain.end() if plain else at
        if stop < end and text[stop] == "\n":
            # The blanks before it belong to the line break.
            stop = at + len(text[at:stop].rstrip(" "))
        if at < stop:
            found.append(Step(at, stop))
            at = stop
        if at == end:
            return True
        match = _INLINE.match(text, at, end)
        if match is None or not _take(match, found, opened):
            return False
        at = match.end()


def _take(match: re.Match[str], found: list[Step], opened: list[tuple[str, int]]) -> bool:
    """Take one mark; whether it is one that can only be meant so."""
    kind = match.lastindex
    if kind is None:
        found.append(Step(*match.span()))
    elif kind == _BREAK:
        found.append(Step(*match.span(), is_break=True))
    elif kind in (_OPENS, _BRACKET):
        mark = match[kind]
        if any(mark == other for other, _ in opened):
            return False
        opened.append((mark, len(found)))
        # A bracket is text until it proves to open a link.
        found.append(Step(*match.span()) if kind == _BRACKET else Step(0, 0, opens=_KINDS[mark]))
    else:
        mark = match[kind] if kind in (_CLOSES, _CLOSES_TOO) else "["
        if not opened or opened[-1][0] != mark:
            return False
        _, first = opened.pop()
        if kind == _LONE:
            found.append(Step(*match.span()))
            return True
        if kind == _ADDRESS:
            found[first] = Step(*match.span(_ADDRESS), opens=InlineKind.LINK)
        found.append(Step(0, 0, closes=_KINDS[mark]))
    return True
