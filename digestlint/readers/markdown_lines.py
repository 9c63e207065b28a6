"""The plain part of Markdown: headings, paragraphs and lists whose lines can mean one thing only.

Most of a digest is of that sort. The parser tells every event of any Markdown, and takes its time to hand each over; so
here those lines are read that can't be meant otherwise. All others are left to the parser, and with them every line
that could depend on them. What is read here reads the same there, which the tests hold it to.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from digestlint.api import BlockKind, regex
from digestlint.readers.blocks import BlockStream, Leaf
from digestlint.readers.markdown_inlines import PLAIN, Step, steps

# How a line of prose begins: with nothing that could open a block, within a paragraph too.
_PROSE = (
    r"(?=\*\*?[^\s*]|\[(?![xX]\])[^\s\^\]]|[\"'($%@?.,;/]|(?!\d{1,9}[.)](?:\s|\Z))[^\W_]"
    r"|[^\x00-\x7f\u2000-\u200a\u3000])"
)
_LINE = regex(
    r"(?:(\#{1,6})[ ]+(?=[^\s\#])"  # 1: a heading
    rf"|(?:([ ]*)([-*+]|(\d{{1,9}})[.)])[ ]{{1,4}}(?=\S)"  # 2, 3, 4: a list item, its mark, its number
    rf"|[ ]+)?{_PROSE})"  # or prose
    rf"({PLAIN})([^\n]*+)(?:\n|\Z)"  # 5: how far the line is plain; 6: the rest
)
_BLANK = regex(r"(?:[ ]*+\n)*+(?:[ ]++\Z)?+")
_BLANK_LINE = regex(r"[ ]*+(?:\n|\Z)")
_INDENTED = regex(r"(?![ ]*+(?:\n|\Z))|(?:[ \t]*+\n)++[ \t]")
_RULE = regex(r"(?:-{3,}|\*{3,}|_{3,})(?:\n(?=[ ]*+(?:\n|\Z))|\Z)")
# Behind a blank line a line that is not indented goes on with no block above it.
_ANEW = regex(r"\n(?:[ \t]*+\n)++(?=\S)")
_FENCE = regex(r"(`{3,}|~{3,})[^`\n]*+\n(?:(?!\1[`~]*+[ ]*+(?:\n|\Z))[^\n]*+\n)*+\1[`~]*+[ ]*+(?:\n|\Z)")
_FENCE_MARK = regex(r"```|~~~")
# What may run on over blank lines, beside fences and comments.
_RUNS_ON = regex(r"<(?:\?|!(?!--)|script|pre|style|textarea)", re.IGNORECASE)

# More than this, and the text of an item above goes on, or it is code.
_MOST_INDENT = 3

_PARAGRAPH = Leaf(BlockKind.PARAGRAPH)
_SEPARATOR = Leaf(BlockKind.SEPARATOR)
_HEADINGS = [Leaf(BlockKind.HEADING, level) for level in range(1, 7)]


class _Level(NamedTuple):
    """An open list item: the column where its text begins, and its mark without the number."""

    column: int
    mark: str


class _Block(NamedTuple):
    """A block to be made: the source of its text, and how that is told to the builder if it is not all literal."""

    leaf: Leaf
    start: int
    end: int
    steps: list[Step] | None


def is_plain(text: str) -> bool:
    """Whether each line can be understood without what stands further on: no definitions, and LF line ends."""
    return "]:" not in text and "\r" not in text


def parsers_part(text: str, start: int) -> int:
    """Where what begins at `start` and is not plain ends, so that nothing behind depends on it."""
    end = start
    if fence := _FENCE.match(text, start):
        end = fence.end() - 1
    anew = _ANEW.search(text, end)
    stop = anew.end() if anew else len(text)
    rest = text[end:stop]
    if _FENCE_MARK.search(rest) or _RUNS_ON.search(rest) or rest.rfind("<!--") > rest.rfind("-->"):
        return len(text)
    return stop


def read_plain(stream: BlockStream, start: int) -> int:
    """Read on from `start`, where a line begins that depends on none above; where other lines begin, or the end."""
    text = stream.text
    while True:
        blank = _BLANK.match(text, start)
        start = blank.end() if blank else start
        if start >= len(text):
            return start
        if rule := _RULE.match(text, start):
            stream.literal(*rule.span())
            stream.finish(_SEPARATOR)
            start = rule.end()
            continue
        chunk = _Chunk(text)
        end = chunk.read(start)
        if end is None:
            return start
        for leaf, first, last, marked in chunk.blocks:
            if marked is None:
                stream.verbatim(leaf, first, last)
            else:
                for step in marked:
                    step.tell(stream)
                stream.finish(leaf)
        start = end


class _Chunk:
    """Lines without a blank one between them, as `blocks`."""

    def __init__(self, text: str) -> None:
        self.blocks: list[_Block] = []
        self._text = text
        self._levels: list[_Level] = []
        # The block that may go on in the next line, if any: what it is, its lines, and whether it is all literal.
        self._leaf: Leaf | None = None
        self._lines: list[tuple[int, int]] = []
        self._is_literal = True

    def read(self, start: int) -> int | None:
        """Read from `start` to the next blank line; where that begins, or None where a line is not plain."""
        text, at = self._text, start
        while match := _LINE.match(text, at):
            hashes, indent, mark, number = match.group(1, 2, 3, 4)
            begin, end = match.start(5), match.end(6)
            is_literal = match.end(5) == end
            if mark is not None:
                leaf = self._item(len(indent), begin - at, mark, number)
                if leaf is None or not self._begin(leaf, begin, end, is_literal):
                    return None
            elif hashes is not None:
                closed = text[begin:end].rstrip(" ").endswith("#")
                leaf = _HEADINGS[len(hashes) - 1]
                if closed or not self._begin(leaf, begin, end, is_literal) or not self._end():
                    return None
                self._levels.clear()
            elif self._leaf is not None:
                self._go_on(begin, end, is_literal)
            elif begin > at or not self._begin(_PARAGRAPH, begin, end, is_literal):
                return None
            at = match.end()
            if at == len(text):
                break
        goes_on = _INDENTED.match(text, at) if self._levels else not _BLANK_LINE.match(text, at)
        return None if goes_on or not self._end() else at

    def _begin(self, leaf: Leaf, start: int, end: int, is_literal: bool) -> bool:
        """Begin a block; whether it is plain what the one before it reads as."""
        ended = self._end()
        self._leaf, self._lines, self._is_literal = leaf, [(start, end)], is_literal
        return ended

    def _go_on(self, start: int, end: int, is_literal: bool) -> None:
        """Go on with the block in another line."""
        first, last = self._lines[-1]
        if last + 1 == start:
            self._is_literal = self._is_literal and is_literal and self._text[last - 1] != " "
            self._lines[-1] = (first, end)
        else:
            self._is_literal = False
            self._lines.append((start, end))

    def _end(self) -> bool:
        """End the block, if one has begun; whether it is plain what it reads as."""
        leaf, self._leaf = self._leaf, None
        if leaf is None:
            return True
        first, last = self._lines[-1]
        found = None
        if not self._is_literal:
            self._lines[-1] = (first, first + len(self._text[first:last].rstrip(" ")))
            found = steps(self._text, self._lines)
            if found is None:
                return False
        self.blocks.append(_Block(leaf, first, last, found))
        return True

    def _item(self, indent: int, width: int, mark: str, number: str | None) -> Leaf | None:
        """What a line is that begins with the mark of a list, or None where that is not plain."""
        levels, fellow = self._levels, ""
        was_list = bool(levels)
        while levels and indent < levels[-1].column:
            fellow = levels.pop().mark
        base = levels[-1].column if levels else 0
        if indent > base + _MOST_INDENT:
            return None
        if number not in (None, "1") and (was_list or self._leaf is not None) and mark[-1] != fellow:
            # It goes on with the prose of the line before.
            return None
        levels.append(_Level(width, mark[-1]))
        # The parser tells no mark that stands further in than it must.
        return _leaf(len(levels), mark if indent == base else "")


@lru_cache
def _leaf(depth: int, mark: str) -> Leaf:
    return Leaf(BlockKind.LIST_ITEM, depth, mark)
