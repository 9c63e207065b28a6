"""Columns as the editor counts them: from 0, in the units that it agreed upon."""

from __future__ import annotations

from typing import Literal, TypeAlias

Units: TypeAlias = Literal["utf-8", "utf-16", "utf-32"]
"""What a column counts: bytes, pairs of bytes, or code points."""

_ENCODINGS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}


def code_points(line: str, character: int, units: Units) -> int:
    """How many code points of a line lie before a column of the editor; of one beyond its end, all.

    A character that the column cuts in two lies behind it.
    """
    line = line.rstrip("\r\n")
    if units == "utf-32" or line.isascii():
        return min(character, len(line))
    encoding, size = _ENCODINGS[units]
    before = line.encode(encoding, "surrogatepass")[: character * size]
    return len(before.decode(encoding, "ignore" if units == "utf-8" else _kept(before)))


def character(line: str, column: int, units: Units) -> int:
    """The editor's column behind so many code points of a line; beyond its end, that of its end."""
    before = line.rstrip("\r\n")[:column]
    if units == "utf-32" or before.isascii():
        return len(before)
    encoding, size = _ENCODINGS[units]
    return len(before.encode(encoding, "surrogatepass")) // size


def _kept(before: bytes) -> str:
    # Half a pair at the end is no character yet; elsewhere one without its other half is what the text has.
    high = len(before) >= 2 and 0xD8 <= before[-1] <= 0xDB
    return "ignore" if high else "surrogatepass"
