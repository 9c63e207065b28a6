"""Text that is safe to show on a terminal or in a log, how wide it is there, and in which colours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import regex

# Controls (ANSI escapes among them), soft hyphen, zero-width and bidirectional controls, line separators and
# lone surrogates. The joiners stay where they do their work, in emoji and in scripts other than Latin.
_HIDDEN = regex(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]|(?<![^\x00-\x7f])[\u200c\u200d]"
)
# Latin, Greek, Cyrillic, quotes, dashes and currency signs take one cell each, most digests need no other:
# so the import of wcwidth (50 ms) is left to the rest.
_NARROW = regex(
    "[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\ufffd]*"
)
# What the runner of GitHub Actions would take for a command: `::` after any white space at the start of a
# line, the older `##[` anywhere.
_COMMAND = regex(r"(?m)^([^\S\n]*):(?=:)|##\[")
# 256-colour tones of middle lightness, at least 3.9 to 1 against black and against white; `code` has the
# terminal's own colour.
STYLES = {
    "file": "1;4",
    "code": "1",
    "error": "1;38;5;160",
    "warning": "1;38;5;130",
    "info": "1;38;5;31",
    "fix": "38;5;28",
    "clean": "1;38;5;28",
    "quiet": "38;5;243",
}


class Paint:
    """Colours text by the styles' names, or leaves it alone where colour is not welcome."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, style: str, text: str) -> str:
        """`text` in the colours of `style`, and back to normal behind it."""
        return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if self._colour and text else text


def harmless(text: str) -> str:
    """`text` with every character that steers a terminal or hides made visible, one for one.

    A control character becomes its picture (ESC is ␛, a line feed ␊), a tab one space, any other �.
    """
    # Most lines need no closer look.
    return text if text.isascii() and text.isprintable() else _HIDDEN.sub(_picture, text)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == 0x09:
        return " "
    if code == 0x7F:
        return "\u2421"
    return chr(0x2400 + code) if code < 0x20 else "\ufffd"


def inert(text: str) -> str:
    """Output in which no line is a workflow command: a look-alike stands for a colon or bracket."""
    return _COMMAND.sub(lambda found: "##\u2045" if found[0] == "##[" else f"{found[1]}\u2236", text)


def is_narrow(text: str) -> bool:
    """Whether every character of a `harmless` text takes one cell, as those of ASCII do."""
    return text.isascii() or _NARROW.fullmatch(text) is not None


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """The characters as a reader sees them, accents and emoji sequences whole, and the cells that each takes.

    `text` must be `harmless`. None takes more than two cells.
    """
    if is_narrow(text):
        yield from ((character, 1) for character in text)
        return
    from wcwidth import iter_graphemes, wcswidth, wcwidth

    for cluster in iter_graphemes(text):
        width = 1 if is_narrow(cluster) else max(wcswidth(cluster), 0)
        if width <= 2:
            yield cluster, width
        else:  # Indic conjuncts chain without end, and must be cut somewhere
            yield from ((character, max(wcwidth(character), 0)) for character in cluster)


def cells(text: str) -> int:
    """How many cells of a terminal a `harmless` text takes."""
    return len(text) if is_narrow(text) else sum(width for _, width in clusters(text))


def wrap(text: str, width: int) -> list[str]:
    """A `harmless` text in lines of at most `width` cells, broken at spaces, or within too wide a word."""
    lines: list[str] = []
    taken = 0
    for word in text.split(" "):
        needed = cells(word)
        if lines and taken + 1 + needed <= width:
            lines[-1] += f" {word}"
            taken += 1 + needed
            continue
        if needed <= width:
            lines.append(word)
            taken = needed
            continue
        pieces = list(_chop(word, width))
        lines.extend(piece for piece, _ in pieces)
        taken = pieces[-1][1]
    return lines


def _chop(word: str, width: int) -> Iterator[tuple[str, int]]:
    """The word in pieces that fill a line each, with their cells."""
    piece: list[str] = []
    taken = 0
    for cluster, needed in clusters(word):
        if taken + needed > width:
            yield "".join(piece), taken
            piece, taken = [], 0
        piece.append(cluster)
        taken += needed
    yield "".join(piece), taken
