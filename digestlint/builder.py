"""The helper with which readers make blocks, so that the way back to the source is right by construction."""

from __future__ import annotations

from digestlint.document import Block, BlockKind, Inline, InlineKind, PieceKind, RawPiece
from digestlint.text import Span

# Not `str.strip`, which takes the no-break space too: that one is a finding, and a reader must not hide it.
_OUTER = " \t\n\r\f\v"
_LITERAL, _DECODED, _MARKUP = PieceKind.LITERAL, PieceKind.DECODED, PieceKind.MARKUP


class BlockBuilder:
    """Makes the blocks of one document from its source text, in order.

    Say with `literal`, `decoded` and `markup` what was read, front to back, and finish each block with `build`:
    it appends the block to `blocks`, numbers it, and the next one begins. All offsets are code points of the
    source.
    """

    def __init__(self, text: str) -> None:
        self.blocks: list[Block] = []
        self._source = text
        self._size = len(text)
        self._prose: list[str] = []
        self._length = 0
        self._pieces: list[RawPiece] = []
        self._seen = 0
        self._inlines: list[Inline] = []
        # A stack for each kind: raw HTML tags need not nest with the marks around them.
        self._open: dict[InlineKind, list[tuple[int, str, Span | None]]] = {}

    def literal(self, start: int, end: int) -> None:
        """The source from `start` to `end` reads as it stands.

        Raises ValueError where it begins before what was read last ended; so do `decoded` and `markup`.
        """
        if start >= end:
            return
        if not self._seen <= start < end <= self._size:
            raise ValueError(f"source {start}..{end} is out of order or outside the text")
        first, pieces = self._length, self._pieces
        self._length = length = first + end - start
        if start == self._seen and pieces and (last := pieces[-1])[0] is _LITERAL:
            pieces[-1] = (_LITERAL, last[1], length, last[3], end)
        else:
            pieces.append((_LITERAL, first, length, start, end))
        self._prose.append(self._source[start:end])
        self._seen = end

    def decoded(self, prose: str, start: int, end: int) -> None:
        """The source from `start` to `end` reads as `prose` and maps as a whole: an entity, an escape."""
        if prose:
            self._whole(_DECODED, prose, start, end)

    def markup(self, start: int, end: int, reads: str = "") -> None:
        """The source from `start` to `end` is a raw tag or the like, which shows as nothing or as white space."""
        self._whole(_MARKUP, reads, start, end)

    def unblank(self) -> None:
        """Leave out the one space that was read last, with or without markup behind it: a line ends here.

        Nothing happens where the prose ends otherwise.
        """
        at = len(self._prose) - 1
        while at >= 0 and not self._prose[at]:
            at -= 1
        if at < 0 or self._prose[at] != " ":
            return
        self._prose[at] = ""
        self._length = size = self._length - 1
        # What reaches beyond the new end stands last in each list.
        at = len(self._pieces) - 1
        while at >= 0 and self._pieces[at][2] > size:
            kind, first, _, start, end = self._pieces[at]
            if kind is _MARKUP:
                self._pieces[at] = (kind, min(first, size), size, start, end)
            elif first < size:
                self._pieces[at] = (kind, first, size, start, end - 1)
            else:
                del self._pieces[at]
            at -= 1
        at = len(self._inlines) - 1
        while at >= 0 and self._inlines[at].span.end > size:
            self._inlines[at] = _clipped(self._inlines[at], 0, size)
            at -= 1
        for stack in self._open.values():
            at = len(stack) - 1
            while at >= 0 and stack[at][0] > size:
                stack[at] = (size, *stack[at][1:])
                at -= 1

    def _whole(self, kind: PieceKind, prose: str, start: int, end: int) -> None:
        if not self._seen <= start <= end <= self._size:
            raise ValueError(f"source {start}..{end} is out of order or outside the text")
        first = self._length
        self._length = length = first + len(prose)
        self._pieces.append((kind, first, length, start, end))
        self._prose.append(prose)
        self._seen = end

    def open(self, kind: InlineKind, target: str = "", at: Span | None = None) -> None:
        """What follows, up to the matching `close`, is marked as `kind`; inlines may nest and overlap.

        `target` and `at`, its source, are those of `Inline`.
        """
        self._open.setdefault(kind, []).append((self._length, target, at))

    def close(self, kind: InlineKind) -> None:
        """End the inline of this kind that was opened last; without an open one, nothing happens."""
        if stack := self._open.get(kind):
            start, target, at = stack.pop()
            self._inlines.append(Inline(kind, Span(start, self._length), target, at))

    def build(self, kind: BlockKind, *, level: int = 0, marker: str = "", gap_before: bool = False) -> Block | None:
        """Finish the block: number it, append it to `blocks` and return it; None where no prose was read.

        White space around the prose is no part of it, but a no-break space or a zero-width character is.
        Inlines left open end with the block.
        """
        for kept_open, stack in self._open.items():
            while stack:
                self.close(kept_open)
        prose, pieces, inlines = self._prose, self._pieces, self._inlines
        block = None
        if prose:
            whole = prose[0] if len(prose) == 1 else "".join(prose)
            if text := whole.strip(_OUTER):
                if len(text) < len(whole):
                    low = len(whole) - len(whole.lstrip(_OUTER))
                    pieces = _cut(pieces, low, low + len(text))
                    inlines = [_clipped(inline, low, low + len(text)) for inline in inlines]
                block = Block(
                    kind,
                    text,
                    pieces,
                    _in_order(inlines) if inlines else (),
                    level=level,
                    marker=marker,
                    gap_before=gap_before,
                    index=len(self.blocks),
                )
                self.blocks.append(block)
            self._prose, self._pieces = [], []
            self._length = self._seen = 0
        if inlines:
            self._inlines = []
        return block

    def verbatim(
        self, kind: BlockKind, start: int, end: int, *, level: int = 0, marker: str = "", gap_before: bool = False
    ) -> Block | None:
        """A block of the source from `start` to `end`, which reads as it stands: `literal` and `build` in one.

        Only between two blocks: what was read before is not finished.
        """
        whole = self._source[start:end]
        text = whole.strip(_OUTER)
        if not text:
            return None
        if len(text) < end - start:
            start += len(whole) - len(whole.lstrip(_OUTER))
        size = len(text)
        block = Block(
            kind,
            text,
            ((_LITERAL, 0, size, start, start + size),),
            level=level,
            marker=marker,
            gap_before=gap_before,
            index=len(self.blocks),
        )
        self.blocks.append(block)
        return block


def _cut(pieces: list[RawPiece], low: int, high: int) -> list[RawPiece]:
    """The pieces of the prose from `low` to `high`; those of markup stay wherever they stand."""
    cut = []
    for kind, first, last, start, end in pieces:
        if first < low or last > high:
            whole = last - first
            lead = max(0, low - first)
            first = min(max(first, low), high)
            last = min(max(last, first), high)
            if kind is _LITERAL and last - first < whole:
                start, end = start + lead, start + lead + last - first
        if first < last or kind is _MARKUP:
            cut.append((kind, first - low, last - low, start, end))
    return cut


def _clipped(inline: Inline, low: int, high: int) -> Inline:
    kind, (start, end), target, at = inline
    start = min(max(start, low), high)
    return Inline(kind, Span(start - low, min(max(end, start), high) - low), target, at)


def _in_order(inlines: list[Inline]) -> tuple[Inline, ...]:
    """The inlines in order of their start, outer ones first; those without prose only for their target."""
    shown = [inline for inline in inlines if inline[1][0] < inline[1][1] or inline[2]]
    if len(shown) > 1:
        shown.sort(key=_outer_first)
    return tuple(shown)


def _outer_first(inline: Inline) -> tuple[int, int]:
    start, end = inline[1]
    return start, -end
