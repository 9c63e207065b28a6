"""Takes CSV apart into rows of cells with their places; what breaks its rules is read line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from digestlint.api import Span, regex
from digestlint.readers.decoding import Change

_DELIMITERS = (",", ";", "\t", "|")
_LINE_END = regex(r"\r\n|\r|\n")
_DOUBLED = regex('""')
# As Excel writes and reads it, above the header.
_NAMED_DELIMITER = regex(r"sep=([^\r\n])(?:\r\n|\r|\n)", re.IGNORECASE)
# So much of a file shows its delimiter.
_ROWS_LOOKED_AT = 20
_REACH = 50_000


class Cell(NamedTuple):
    """A cell: the place of its value, without the quotes around it if it is quoted."""

    place: Span
    is_quoted: bool

    def changes(self, text: str) -> list[Change]:
        """Where the value reads otherwise than it stands: a doubled quote is one."""
        if not self.is_quoted:
            return []
        return [Change(*match.span(), '"') for match in _DOUBLED.finditer(text, *self.place)]


class Grid(NamedTuple):
    """How a text is laid out: its delimiter (none for a single column) and where its first row begins.

    `agreement` is the share of the first rows that have as many cells as the first of all.
    """

    delimiter: str
    start: int
    agreement: float


def grid(text: str, preferred: str = "") -> Grid:
    """The layout of `text`, told from its first rows; `preferred` wins where the first row has it."""
    if named := _NAMED_DELIMITER.match(text):
        return Grid(named[1], named.end(), 1.0)
    head = text[:_REACH]
    found: list[tuple[float, int, str]] = []
    for delimiter in _DELIMITERS:
        widths = [len(row) for row in islice(rows(head, Grid(delimiter, 0, 0)), _ROWS_LOOKED_AT)]
        if len(head) < len(text) and len(widths) > 1:
            widths.pop()
        if widths and widths[0] > 1:
            agreement = widths.count(widths[0]) / len(widths)
            found.append((agreement + (delimiter == preferred), widths[0], delimiter))
    if not found:
        return Grid("", 0, 1.0)
    agreement, _, delimiter = max(found)
    return Grid(delimiter, 0, min(agreement, 1.0))


def rows(text: str, layout: Grid) -> Iterator[Sequence[Cell]]:
    """The rows that hold anything, front to back.

    A quoted cell may run over several lines. Quotes that never close, or close in the middle of a cell, are text,
    and the cell ends where one without quotes would.
    """
    among = re.escape(layout.delimiter)
    blank = " *" if layout.delimiter == "\t" else r"[ \t]*"
    closing = rf'"{blank}+(?={among or "(?!)"}|[\r\n]|\Z)'
    quoted = re.compile(rf'{blank}+"([^"]*+(?:""[^"]*+)*+){closing}')
    on_one_line = re.compile(rf'{blank}+"((?:[^"\r\n]|"(?!{closing[1:]}))*+){closing}')
    opening = re.compile(rf'{blank}+"')
    bare = re.compile(rf"[^{among}\r\n]*+")
    row: list[Cell] = []
    at = layout.start
    # Whether a quote could still close on this line.
    may_close = True
    while at <= len(text):
        match = quoted.match(text, at) if text.startswith(('"', " ", "\t"), at) else None
        if not match and may_close and opening.match(text, at):
            match = on_one_line.match(text, at)
            may_close = match is not None
        if match:
            row.append(Cell(Span(*match.span(1)), True))
        else:
            match = bare.match(text, at)
            assert match
            row.append(Cell(Span(*match.span()), False))
        at = match.end()
        if layout.delimiter and text.startswith(layout.delimiter, at):
            at += 1
            continue
        if len(row) > 1 or row[0].place.length:
            yield row
        row, may_close = [], True
        end = _LINE_END.match(text, at)
        at = end.end() if end else len(text) + 1
