"""From offsets in UTF-8 bytes, as native parsers count, to offsets in code points."""

from __future__ import annotations

from bisect import bisect_right

from digestlint.api import regex

_WIDE = regex(r"[^\x00-\x7f]")


class ByteOffsets:
    """Turns byte offsets of the UTF-8 form of `text` into code points, in the logarithm of its length."""

    def __init__(self, text: str) -> None:
        # For each character beyond ASCII: the byte where it ends, and by how many bytes the text runs ahead there.
        self._ends: list[int] = []
        self._extra = [0]
        extra = 0
        if not text.isascii():
            for match in _WIDE.finditer(text):
                extra += len(match[0].encode(errors="surrogatepass")) - 1
                self._ends.append(match.end() + extra)
                self._extra.append(extra)

    def code_point(self, byte: int) -> int:
        """The code point offset at byte offset `byte`, which must lie between two characters."""
        return byte - self._extra[bisect_right(self._ends, byte)]
