"""Columns as the editor counts them: from 0, in the units that it agreed upon."""

from __future__ import annotations

from typing import Literal, TypeAlias

Units: TypeAlias = Literal["utf-8", "utf-16", "utf-32"]
"""What a column counts: bytes, pairs of bytes, or code points."""

# The last character of each width.
_WIDTHS = {
    "utf-8": (("\x7f", 1), ("\u07ff", 2), ("\uffff", 3), ("\U0010ffff", 4)),
    "utf-16": (("\uffff", 1), ("\U0010ffff", 2)),
}


def code_points(line: str, character: int, units: Units) -> int:
    """How many code points of a line lie before a column of the editor; of one beyond its end, all.

    A character that the column cuts in two lies behind it.
    """
    line = line.rstrip("\r\n")
    if units == "utf-32" or line.isascii():
        return min(character, len(line))
    at = 0
    for number, one in enumerate(line):
        at += _width(one, units)
        if at > character:
            return number
    return len(line)


def character(line: str, column: int, units: Units) -> int:
    """The editor's column behind so many code points of a line; beyond its end, that of its end."""
    before = line.rstrip("\r\n")[:column]
    if units == "utf-32" or before.isascii():
        return len(before)
    return sum(_width(one, units) for one in before)


def _width(one: str, units: Units) -> int:
    return next(width for last, width in _WIDTHS[units] if one <= last)
