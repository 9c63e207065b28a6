"""The helper with which readers make blocks, so that the way back to the source is right by construction."""

from __future__ import annotations

from digestlint.document import Block, BlockKind, Inline, InlineKind, Piece, PieceKind
from digestlint.text import Span

# Not `str.strip`, which takes the no-break space too: that one is a finding, and a reader must not hide it.
_OUTER = " \t\n\r\f\v"


_Raw = tuple[PieceKind, int, int, int, int]


class BlockBuilder:
    """Makes the blocks of one document from its source text, in order.

    Say with `literal`, `decoded` and `markup` what was read, front to back, and finish each block with `build`:
    it appends the block to `blocks`, numbers it, and the next one begins. All offsets are code points of the
    source.
    """

    def __init__(self, text: str) -> None:
        self.blocks: list[Block] = []
        self._source = text
        self._begin()

    def _begin(self) -> None:
        self._prose: list[str] = []
        self._length = 0
        # Plain tuples (kind, prose, prose, source, source), which are made into pieces once, when nothing changes.
        self._pieces: list[_Raw] = []
        self._seen = 0
        self._inlines: list[Inline] = []
        # A stack for each kind: raw HTML tags need not nest with the marks around them.
        self._open: dict[InlineKind, list[tuple[int, str, Span | None]]] = {}

    def literal(self, start: int, end: int) -> None:
        """The source from `start` to `end` reads as it stands.

        Raises ValueError where it begins before what was read last ended; so do `decoded` and `markup`.
        """
        if start < end:
            self._add(PieceKind.LITERAL, self._source[start:end], start, end)

    def decoded(self, prose: str, start: int, end: int) -> None:
        """The source from `start` to `end` reads as `prose` and maps as a whole: an entity, an escape."""
        self._add(PieceKind.DECODED, prose, start, end)

    def markup(self, start: int, end: int, reads: str = "") -> None:
        """The source from `start` to `end` is a raw tag or the like, which shows as nothing or as white space."""
        self._add(PieceKind.MARKUP, reads, start, end)

    def _add(self, kind: PieceKind, prose: str, start: int, end: int) -> None:
        if not self._seen <= start <= end <= len(self._source):
            raise ValueError(f"source {start}..{end} is out of order or outside the text")
        length = self._length + len(prose)
        last = self._pieces[-1] if self._pieces else None
        if last and kind is last[0] is PieceKind.LITERAL and last[4] == start:
            self._pieces[-1] = (kind, last[1], length, last[3], end)
        else:
            self._pieces.append((kind, self._length, length, start, end))
        self._prose.append(prose)
        self._length, self._seen = length, end

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
            for _ in range(len(stack)):
                self.close(kept_open)
        text = "".join(self._prose)
        start = len(text) - len(text.lstrip(_OUTER))
        kept = Span(start, max(start, len(text.rstrip(_OUTER))))
        block = None
        if kept.length:
            block = Block(
                kind,
                kept.cut(text),
                _cut_pieces(self._pieces, kept),
                _cut_inlines(self._inlines, kept),
                level=level,
                marker=marker,
                gap_before=gap_before,
                index=len(self.blocks),
            )
            self.blocks.append(block)
        self._begin()
        return block


def _clip(span: Span, kept: Span) -> Span:
    start = min(max(span.start, kept.start), kept.end)
    return Span(start - kept.start, min(max(span.end, start), kept.end) - kept.start)


def _cut_pieces(pieces: list[_Raw], kept: Span) -> tuple[Piece, ...]:
    """The pieces of the prose in `kept`; those of markup stay wherever they stand."""
    low, high = kept
    cut = []
    for kind, first, last, start, end in pieces:
        if first < low or last > high:
            whole = last - first
            lead = max(0, low - first)
            first = min(max(first, low), high)
            last = min(max(last, first), high)
            if kind is PieceKind.LITERAL and last - first < whole:
                start, end = start + lead, start + lead + last - first
        if first < last or kind is PieceKind.MARKUP:
            cut.append(Piece(kind, Span(first - low, last - low), Span(start, end)))
    return tuple(cut)


def _cut_inlines(inlines: list[Inline], kept: Span) -> tuple[Inline, ...]:
    """The inlines in order of their start, outer ones first; those without prose only for their target."""
    clipped = (Inline(kind, _clip(span, kept), target, at) for kind, span, target, at in inlines)
    shown = (inline for inline in clipped if inline.span.length or inline.target)
    return tuple(sorted(shown, key=lambda inline: (inline.span.start, -inline.span.end)))
