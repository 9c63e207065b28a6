"""Whether a fix changes its own place and nothing else: the mended text is read again and compared, block by block."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import NamedTuple

from digestlint.diagnostic import Diagnostic
from digestlint.document import Block, BlockKind, Document, Piece, PieceKind
from digestlint.edits import Patch, apart, patched, patches, together
from digestlint.regexes import regex
from digestlint.source import Source, SourceError
from digestlint.text import Span

Read = Callable[[Source], Document]
"""What reads a text as the file is read; it may raise SourceError."""

_MOST_READINGS = 64
"""So many times a text is read again at most to tell sound fixes from others; the rest is withheld."""
_MOST_BATCHES = 8
_BLANKS = regex(r"[ \t]+")
# Outside prose (in an address, between values) these could begin something new.
_PLAIN_CONTENT = regex(r"[\w./:?=#%~+,;@!$-]*")
_BREAKS = regex(r"[\x00-\x1f\x7f\u2028\u2029]")
# Readers take what is not well-formed; others that read the file after us may not.
_MARKS = regex(r"[\"\\<>&]")


class _Expected(NamedTuple):
    """What a block should be after the edits; `source` is its span where it was not edited itself."""

    block: Block
    text: str
    source: Span | None


class _Forecast(NamedTuple):
    """The blocks as they should be; the targets of links may change where an edit lies outside prose."""

    blocks: tuple[_Expected, ...]
    targets_stay: bool


class Trial:
    """Tries fixes on one document."""

    def __init__(self, document: Document, read: Read) -> None:
        self._document = document
        self._read = read
        self._left = _MOST_READINGS

    def sound(self, fixes: Sequence[tuple[Patch, ...]]) -> list[int]:
        """The numbers of the fixes that lie apart and are sound together: as many as a few trials show."""
        chosen = apart(fixes)
        return sorted(self._sound(fixes, chosen)) if chosen else []

    def _sound(self, fixes: Sequence[tuple[Patch, ...]], numbers: list[int]) -> list[int]:
        if self._holds([patch for number in numbers for patch in fixes[number]]):
            return numbers
        if len(numbers) < 2:
            return []
        middle = len(numbers) // 2
        first, second = self._sound(fixes, numbers[:middle]), self._sound(fixes, numbers[middle:])
        if not first or not second:
            return first or second
        both = first + second
        return both if self._holds([patch for number in both for patch in fixes[number]]) else first

    def _holds(self, edits: list[Patch]) -> bool:
        """Whether the text with the edits reads as it should."""
        if not self._left:
            return False
        self._left -= 1
        before = self._document
        edits = together(before.source.text, edits)
        forecast = _forecast(before, edits)
        if forecast is None:
            return False
        source = before.source.with_text(patched(before.source.text, edits))
        try:
            source.encode()
            after = self._read(source)
        except (SourceError, UnicodeEncodeError):
            return False
        return _same_frame(before, after, edits) and _same_blocks(forecast, after)


def only_sound(document: Document, diagnostics: list[Diagnostic], read: Read) -> list[Diagnostic]:
    """The diagnostics, without the fixes that would change more than their own place."""
    left: list[tuple[int, tuple[Patch, ...]]] = []
    sound: set[int] = set()
    for number, diagnostic in enumerate(diagnostics):
        if diagnostic.fix is not None:
            left.append((number, patches(diagnostic.fix, document.source.lines)))
    trial = Trial(document, read)
    for _ in range(_MOST_BATCHES):
        if not left:
            break
        fixes = [fix for _, fix in left]
        tried = set(apart(fixes))
        sound |= {left[number][0] for number in trial.sound(fixes)}
        left = [one for number, one in enumerate(left) if number not in tried]
    return [
        diagnostic if diagnostic.fix is None or number in sound else diagnostic._replace(fix=None)
        for number, diagnostic in enumerate(diagnostics)
    ]


def _forecast(document: Document, edits: list[Patch]) -> _Forecast | None:
    """What the blocks should be after the edits; None where an edit goes where none may."""
    contents = [edit.content for edit in edits]
    if any(map(_BREAKS.search, contents)) or (not document.free_lines and any(map(_MARKS.search, contents))):
        return None
    shift = _Shift(edits)
    blocks: list[_Expected] = []
    outside = set(edits)
    gaps = {edit.span.start: edit for edit in edits if edit.span.length} if document.free_lines else {}
    gap: Patch | None = None
    for block in document.blocks:
        place = block.source_span
        inside = [edit for edit in shift.near(place) if _meets(edit.span, place)]
        if any(edit.span.contains(place) and not edit.content.strip() for edit in inside):
            outside.difference_update(inside)
            continue
        in_prose: list[Patch] = []
        for edit in inside:
            if prose := _prose_span(block, edit.span):
                in_prose.append(Patch(prose, edit.content))
                outside.discard(edit)
            elif _holds_prose(block, edit.span):
                return None
        text = patched(block.text, in_prose)
        source = None if inside else place.shift(shift.before(place.start))
        if gap and blocks and gap.span.end == place.start:
            before = blocks.pop()
            blocks.append(_Expected(before.block, before.text + gap.content + text, None))
            outside.discard(gap)
        else:
            blocks.append(_Expected(block, text, source))
        gap = gaps.get(place.end)
    if all(_PLAIN_CONTENT.fullmatch(edit.content) for edit in outside):
        return _Forecast(tuple(blocks), not outside)
    return None


class _Shift:
    """Edits in order: how far they move what follows, and which of them lie near a place."""

    def __init__(self, edits: list[Patch]) -> None:
        self._edits = edits
        self._starts = [edit.span.start for edit in edits]
        self._ends = [edit.span.end for edit in edits]
        self._sums = [0]
        for edit in edits:
            self._sums.append(self._sums[-1] + len(edit.content) - edit.span.length)

    def before(self, offset: int) -> int:
        """By how much what stands at `offset` moves."""
        return self._sums[bisect_left(self._starts, offset)]

    def near(self, place: Span) -> list[Patch]:
        """The edits that overlap or touch the place."""
        first = bisect_left(self._ends, place.start)
        return [edit for edit in self._edits[first : bisect_left(self._starts, place.end + 1)]]


def _meets(edit: Span, place: Span) -> bool:
    """Whether an edit changes something in a place, its edges included where it inserts."""
    return edit.overlaps(place) or (not edit.length and place.start <= edit.start <= place.end)


def _prose_span(block: Block, source: Span) -> Span | None:
    """The prose of a run of source that reads letter for letter."""
    pieces = [piece for piece in _pieces(block, source) if piece.kind is PieceKind.LITERAL]
    if not pieces:
        return None
    first, last = pieces[0], pieces[-1]
    if source.start < first.source.start or source.end > last.source.end:
        return None
    prose = Span(
        first.prose.start + source.start - first.source.start, last.prose.start + source.end - last.source.start
    )
    return prose if prose.length == source.length and not _holds_prose(block, source, but=PieceKind.LITERAL) else None


def _pieces(block: Block, source: Span) -> list[Piece]:
    """The block's pieces that a run of source meets."""
    first = bisect_left(block.pieces, source.start, key=attrgetter("source.end"))
    last = bisect_left(block.pieces, source.end + 1, key=attrgetter("source.start"))
    return [piece for piece in block.pieces[first:last] if _meets(source, piece.source)]


def _holds_prose(block: Block, source: Span, *, but: PieceKind | None = None) -> bool:
    """Whether a piece that reads as something lies in a run of source, those of one kind left aside."""
    inside = (piece for piece in _pieces(block, source) if piece.kind is not but)
    return any(piece.prose.length and piece.source.overlaps(source) for piece in inside)


def _same_frame(before: Document, after: Document, edits: list[Patch]) -> bool:
    """Whether what stands beside the blocks is as it was, but for the comments that the edits take out."""
    kept = [one for one in before.comments if not any(edit.span.contains(one.span) for edit in edits)]
    return (
        before.format == after.format
        and before.foreign == after.foreign
        and [comment.text for comment in kept] == [comment.text for comment in after.comments]
        and (before.front_matter and before.front_matter.error) == (after.front_matter and after.front_matter.error)
        and (before.front_matter is None) == (after.front_matter is None)
    )


def _same_blocks(forecast: _Forecast, after: Document) -> bool:
    return len(forecast.blocks) == len(after.blocks) and all(
        _is_as_expected(one, block, forecast.targets_stay)
        for one, block in zip(forecast.blocks, after.blocks, strict=True)
    )


def _is_as_expected(expected: _Expected, found: Block, targets_stay: bool) -> bool:
    block = expected.block
    is_item = block.kind is BlockKind.LIST_ITEM
    return (
        _flat(expected.text) == _flat(found.text)
        and _looks(block.kind) == _looks(found.kind)
        and block.marker == found.marker
        and (not is_item or block.level == found.level)
        and [inline.kind for inline in block.inlines] == [inline.kind for inline in found.inlines]
        and (not targets_stay or [one.target for one in block.inlines] == [one.target for one in found.inlines])
        and expected.source in (None, found.source_span)
    )


def _flat(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" \t\r\n\f\v")


def _looks(kind: BlockKind) -> BlockKind:
    # A line of plain text is a heading by its looks and its neighbours, which a fix nearby may well change.
    return BlockKind.PARAGRAPH if kind is BlockKind.HEADING else kind
