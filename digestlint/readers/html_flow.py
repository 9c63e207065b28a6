"""Running text of HTML put together as a browser shows it: white space collapsed, tags as markup pieces."""

from __future__ import annotations

from digestlint.api import Block, BlockBuilder, BlockKind, InlineKind, regex
from digestlint.readers.blocks import Leaf
from digestlint.readers.html_attributes import Target

WHITE = " \t\n\r\f"
"""The white space of HTML; the no-break space is none."""
_RUN = regex(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_CARRIAGE_RETURN = regex(r"\r\n?")
# More at once is a tag forgotten; each is opened anew in every block.
_MOST_INLINES = 8
_NO_TARGET = Target()


class Flow:
    """Takes the text and the inline tags of a page and cuts them into blocks.

    A run of white space reads as one space, and as nothing at the edges of a line. It is held back until what
    follows is known, so that none is left over before a line break.
    """

    def __init__(self, text: str) -> None:
        self.source = text
        self.builder = BlockBuilder(text)
        self.hidden_at: int | None = None
        """While what is read is not shown: how many elements are open outside of the hidden one."""
        self.gap = False
        """Whether white space sets the block at hand apart from the one above it."""
        self.pre = 0
        """How many elements are open that keep white space as it stands."""
        self.dirty = False
        """Whether anything has been read since the last cut."""
        self.text_end = 0
        """Where the last text or entity ends that was given."""
        # Text without these needs no look at each of its blanks.
        self._may_collapse = tuple(white for white in ("\n", "  ", "\t", "\r", "\f") if white in text)
        # The block's text so far, where it is all of one run: most blocks end so, and need no builder.
        self._sole: tuple[int, int] | None = None
        self._fresh = True
        self._after_break = False
        self._held: tuple[int, int] | None = None
        self._inlines: list[tuple[str, InlineKind, Target]] = []

    @property
    def blocks(self) -> list[Block]:
        """The blocks so far."""
        return self.builder.blocks

    def text(self, start: int, end: int) -> None:
        """Text of the page, from `start` to `end`."""
        if self.hidden_at is not None:
            return
        self.text_end = end
        if self.pre:
            self._lines(start, end)
            return
        whole = self.source[start:end]
        body = whole.strip(WHITE)
        if not body:
            if not self._fresh and self._held is None:
                self._held = (start, end)
            return
        at, stop = start, end
        if len(body) < end - start:
            at += len(whole) - len(whole.lstrip(WHITE))
            stop = at + len(body)
            if start < at and not self._fresh and self._held is None:
                self._held = (start, at)
        if self._held is not None:
            self._flush()
        for white in self._may_collapse:
            if white in body:
                self._runs(at, stop)
                break
        else:
            if self.dirty or self._inlines:
                self._settle()
                self.builder.literal(at, stop)
            else:
                self._sole = (at, stop)
        self._fresh = self._after_break = False
        self.dirty = True
        if stop < end:
            self._held = (stop, end)

    def entity(self, value: str, start: int, end: int) -> None:
        """An entity that reads as `value`."""
        if self.hidden_at is not None:
            return
        self.text_end = end
        if value in WHITE and not self.pre:
            if value and not self._fresh and self._held is None:
                self._held = (start, end)
            return
        self._settle()
        self._flush()
        self.builder.decoded(value, start, end)
        self._fresh = self._after_break = False
        self.dirty = True

    def _settle(self) -> None:
        """Hand the builder what was kept from it."""
        if self._sole is not None:
            self.builder.literal(*self._sole)
            self._sole = None

    def _runs(self, start: int, end: int) -> None:
        self._settle()
        at = start
        for match in _RUN.finditer(self.source, start, end):
            self.builder.literal(at, match.start())
            self.builder.decoded(" ", *match.span())
            at = match.end()
        self.builder.literal(at, end)

    def _lines(self, start: int, end: int) -> None:
        self._settle()
        at = start
        for match in _CARRIAGE_RETURN.finditer(self.source, start, end):
            self.builder.literal(at, match.start())
            self.builder.decoded("\n", *match.span())
            at = match.end()
        self.builder.literal(at, end)
        self._fresh, self.dirty = False, True

    def _flush(self) -> None:
        """Write the white space that was held back."""
        if self._held is not None:
            self._settle()
            start, end = self._held
            if end - start == 1 and self.source[start] == " ":
                self.builder.literal(start, end)
            else:
                self.builder.decoded(" ", start, end)
            self._held = None
            self._fresh = True

    @property
    def at_word(self) -> bool:
        """Whether a word could be going on here: prose has been read, and no white space behind it."""
        return not self._fresh and self._held is None

    def tag(self, start: int, end: int, reads: str = "") -> None:
        """An inline tag; it reads as nothing, or as the space that a browser shows in its place."""
        self._settle()
        if self._held is not None:
            self._flush()
        self.builder.markup(start, end, reads)
        self.dirty = True
        if reads:
            self._fresh = True

    def break_line(self, start: int, end: int) -> bool:
        """A line break; False where it is the second one in a row, which ends the block instead."""
        if self._after_break:
            return False
        self._held = None
        if self._fresh and not self.dirty:
            return True
        self._settle()
        if self._fresh:
            # The blank before the tags that stand before the break.
            self.builder.unblank()
        self.builder.markup(start, end, "\n")
        self._fresh = self._after_break = True
        return True

    def open_inline(self, name: str, kind: InlineKind, target: Target = _NO_TARGET) -> None:
        """What follows, up to the matching `close_inline`, is marked as `kind`, in further blocks too."""
        if len(self._inlines) < _MOST_INLINES:
            self._settle()
            self._inlines.append((name, kind, target))
            self.builder.open(kind, *target)

    def close_inline(self, name: str) -> None:
        """End the inline that the last tag of this name opened."""
        for at in range(len(self._inlines) - 1, -1, -1):
            if self._inlines[at][0] == name:
                self.builder.close(self._inlines[at][1])
                del self._inlines[at]
                return

    def image(self, target: Target) -> None:
        """An image, which shows no text."""
        self.builder.open(InlineKind.IMAGE, *target)
        self.builder.close(InlineKind.IMAGE)

    def forget_inlines(self) -> None:
        """No inline reaches from here on into what follows: a table's cell ends."""
        self._inlines.clear()

    def finish(self, leaf: Leaf) -> bool:
        """Cut here: what was read since the last cut is a block, unless it shows as nothing. Whether it is one."""
        if not self.dirty:
            return False
        kind, level, marker = leaf
        gap = self.gap and bool(self.builder.blocks)
        self._held = None
        self._fresh, self.dirty, self._after_break = True, False, False
        if self._sole is not None:
            built = self.builder.verbatim(kind, *self._sole, level=level, marker=marker, gap_before=gap)
            self._sole = None
        else:
            built = self.builder.build(kind, level=level, marker=marker, gap_before=gap)
        for _, inline, target in self._inlines:
            self.builder.open(inline, *target)
        if built is None:
            return False
        if built.text.isspace():
            # No-break spaces alone are how a page leaves an empty cell or line open.
            self.builder.blocks.pop()
            return False
        self.gap = False
        return True

    def separator(self, start: int, end: int) -> None:
        """A rule across the page, which is a block of its own."""
        self.builder.literal(start, end)
        self.dirty = True
        self.finish(Leaf(BlockKind.SEPARATOR))
