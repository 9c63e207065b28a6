"""A value of a structured file as a block: what stands there, with its escapes and doubled quotes resolved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from digestlint.api import Block, BlockBuilder, BlockKind, PieceKind, RawPiece, Span

OUTER = " \t\n\r\f\v"
"""White space that around a value is no prose, as in `BlockBuilder`."""


class Change(NamedTuple):
    """A place in a value where the source, from `start` to `end`, reads otherwise than it stands."""

    start: int
    end: int
    prose: str


def decoded_block(text: str, place: Span, changes: Sequence[Change], kind: BlockKind, level: int = 0) -> Block | None:
    """The value at `place` in `text` as one block, white space around it left out; None where nothing is left.

    What no change covers is literal. Raises ValueError for changes that are out of order.
    """
    if not changes:
        return BlockBuilder(text).verbatim(kind, *place, level=level)
    start, end, changes = _trimmed(text, place, changes)
    prose: list[str] = []
    pieces: list[RawPiece] = []
    length, at = 0, start
    for from_, to, reads in [*changes, Change(end, end, "")]:
        if not at <= from_ <= to <= end:
            raise ValueError(f"source {from_}..{to} is out of order or outside the value")
        if at < from_:
            pieces.append((PieceKind.LITERAL, length, length + from_ - at, at, from_))
            prose.append(text[at:from_])
            length += from_ - at
        if reads:
            pieces.append((PieceKind.DECODED, length, length + len(reads), from_, to))
            prose.append(reads)
            length += len(reads)
        at = to
    return Block(kind, "".join(prose), pieces, level=level) if length else None


def _trimmed(text: str, place: Span, changes: Sequence[Change]) -> tuple[int, int, Sequence[Change]]:
    """Start and end of a value and the changes inside, without the white space around what it reads."""
    (start, end), first, last = place, 0, len(changes)
    while start < end:
        if first < last and changes[first].start == start:
            if changes[first].prose.strip(OUTER):
                break
            start, first = changes[first].end, first + 1
        elif text[start] in OUTER:
            start += 1
        else:
            break
    while start < end:
        if first < last and changes[last - 1].end == end:
            if changes[last - 1].prose.strip(OUTER):
                break
            end, last = changes[last - 1].start, last - 1
        elif text[end - 1] in OUTER:
            end -= 1
        else:
            break
    return start, end, changes[first:last]
