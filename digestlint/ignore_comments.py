"""Puts ignores into a digest, where its format has comments: tried out by reading the text again with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from digestlint.diagnostic import Diagnostic
from digestlint.document import Block, BlockKind, Document
from digestlint.edits import Patch, patched
from digestlint.soundness import Read
from digestlint.source import SourceError
from digestlint.suppress import IGNORE_FILE, IGNORE_LINE, ignores
from digestlint.text import Position, Span

_Place: TypeAlias = Callable[[Document, Position, str], Patch | None]
"""Where a comment for a finding at a position goes; None where there is no such place."""
_FORMATS = frozenset({"markdown", "html"})
"""Those whose own comments these are: a value of JSON, or a line of text, may be read as HTML and shown as it is."""
_MOST_READINGS = 64
"""So many times a text is read again at most for each way to put comments in."""


class _Comment(NamedTuple):
    """A comment to be, and the findings that it is for."""

    patch: Patch
    found: tuple[Diagnostic, ...]


def takes_comments(format: str) -> bool:
    """Whether ignores can stand in digests of a format."""
    return format in _FORMATS


def with_file_comment(document: Document, read: Read, finding: Diagnostic, reason: str) -> str | None:
    """The text with a comment above its first block that ignores the finding's rule in the file; None for no place."""
    # What is given beside the text, as in front matter, is no place for comments.
    starts = [block.source_span.start for block in document.blocks if block.kind is not BlockKind.METADATA]
    if not starts or not takes_comments(document.format):
        return None
    top = document.source.lines.position(min(starts))
    patch = _above(document, top, _text([finding], reason, IGNORE_FILE))
    comments = _Trial(document, read, ()).holding([_Comment(patch, (finding,))] if patch else [])
    return patched(document.source.text, [one.patch for one in comments]) if comments else None


def with_comments(
    document: Document, read: Read, found: Iterable[Diagnostic], reason: str
) -> tuple[str, list[Diagnostic]]:
    """The text with a comment for each line on which findings start, and the findings for which none can be put in.

    A comment goes to the end of the line, else to the end of the block there, else above the block: where the text
    reads as before, and the comment holds for the findings.
    """
    by_row: defaultdict[int, list[Diagnostic]] = defaultdict(list)
    for one in found:
        by_row[one.location.row].append(one)
    chosen: list[_Comment] = []
    for place in (_line_end, _block_end, _above) if takes_comments(document.format) else ():
        wanted = [_comment(document, place, of_row, reason) for of_row in by_row.values()]
        trial = _Trial(document, read, chosen)
        for comment in trial.holding([one for one in wanted if one]):
            chosen.append(comment)
            del by_row[comment.found[0].location.row]
    text = patched(document.source.text, sorted(one.patch for one in chosen))
    return text, [one for of_row in by_row.values() for one in of_row]


class _Trial:
    """Tries further comments beside those that are `chosen`."""

    def __init__(self, document: Document, read: Read, chosen: Sequence[_Comment]) -> None:
        self._document = document
        self._read = read
        self._chosen = chosen
        self._left = _MOST_READINGS

    def holding(self, wanted: list[_Comment]) -> list[_Comment]:
        """As many of the comments as a few readings show to hold together."""
        if not wanted or self._holds(wanted):
            return wanted
        if len(wanted) == 1:
            return []
        middle = len(wanted) // 2
        first, second = self.holding(wanted[:middle]), self.holding(wanted[middle:])
        both = first + second
        return both if not first or not second or self._holds(both) else first

    def _holds(self, more: Sequence[_Comment]) -> bool:
        if not self._left:
            return False
        self._left -= 1
        comments = sorted((*self._chosen, *more))
        before = self._document
        source = before.source.with_text(patched(before.source.text, [one.patch for one in comments]))
        try:
            source.encode()
            after = self._read(source)
        except (SourceError, UnicodeEncodeError):
            return False
        return _reads_alike(before, after) and _all_hold(before, after, comments)


def _reads_alike(before: Document, after: Document) -> bool:
    return len(before.blocks) == len(after.blocks) and all(
        _looks(one) == _looks(other) for one, other in zip(before.blocks, after.blocks, strict=True)
    )


def _looks(block: Block) -> tuple[object, ...]:
    inlines = [(inline.kind, inline.target) for inline in block.inlines]
    return block.kind, block.marker, block.level, " ".join(block.text.split()), inlines


def _all_hold(before: Document, after: Document, comments: Sequence[_Comment]) -> bool:
    """Whether each finding is ignored where it then stands."""
    there = ignores(after)
    for one in (one for comment in comments for one in comment.found):
        offset = before.source.lines.offset(one.location)
        by = sum(len(comment.patch.content) for comment in comments if comment.patch.span.start <= offset)
        row = after.source.lines.position(offset + by).row
        if not any(row in ignore.rows and one.code in ignore.selectors for ignore in there):
            return False
    return True


def _comment(document: Document, place: _Place, found: list[Diagnostic], reason: str) -> _Comment | None:
    patch = place(document, found[0].location, _text(found, reason, IGNORE_LINE))
    return _Comment(patch, tuple(found)) if patch else None


def _text(found: Iterable[Diagnostic], reason: str, form: str) -> str:
    codes = ", ".join(sorted({one.code for one in found}))
    return f"<!-- digestlint: {form} {codes} {reason} -->"


def _line_end(document: Document, at: Position, comment: str) -> Patch:
    line = document.source.lines.line(at.row)
    end = line.start + len(document.source.cut(line).rstrip())
    return Patch(Span(end, end), f" {comment}")


def _block_end(document: Document, at: Position, comment: str) -> Patch | None:
    block = _block(document, at)
    return Patch(Span(block.source_span.end, block.source_span.end), f" {comment}") if block else None


def _above(document: Document, at: Position, comment: str) -> Patch | None:
    block = _block(document, at)
    if block is None:
        return None
    lines = document.source.lines
    line = lines.line(lines.position(block.source_span.start).row)
    text = document.source.cut(line)
    ending = text[len(text.rstrip("\r\n")) :] or "\n"
    indent = text[: len(text) - len(text.lstrip(" \t"))]
    return Patch(Span(line.start, line.start), f"{indent}{comment}{ending}")


def _block(document: Document, at: Position) -> Block | None:
    offset = document.source.lines.offset(at)
    return next((one for one in document.blocks if one.source_span.start <= offset < one.source_span.end), None)
