"""Terminal output as a picture: text with ANSI colours in, SVG out, the same bytes for the same text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from wcwidth import wcswidth

_CODE = re.compile(r"\x1b\[([0-9;]*)m")
# What stands between wide gaps is placed by itself: programs differ in whether they keep the spaces of a text.
_WORDS = re.compile(r"\S+(?: \S+)*")
_CELL = 8.4
_LINE = 19
_MARGIN = 18
_STEPS = (0, 95, 135, 175, 215, 255)
_COLOUR = re.compile(r"38;5;(\d+)")
_LIGHT, _DARK = "#ffffff", "#0d1117"
_LEAST_CONTRAST = 4.5


class _Run(NamedTuple):
    """Text of one style: the cell where it begins, its class and its CSS."""

    text: str
    cell: int
    look: str


class Frame(NamedTuple):
    """What the terminal shows, and for how many seconds."""

    text: str
    seconds: float = 0


def render(frames: Sequence[Frame], width: int, shows: str) -> str:
    """The picture of a terminal that is `width` cells wide; several frames follow one another, over and over.

    Every run of text is stretched to its cells, so that underlines stay in place whatever font the viewer has.
    The panel has a colour of its own in light and in dark surroundings, and letters are made lighter or darker until
    they can be read on it, as terminals do on request (WCAG AA). `shows` tells of it those who can't see it.
    """
    drawn = [frame.text.rstrip("\n").split("\n") for frame in frames]
    right, bottom = round(2 * _MARGIN + width * _CELL), 2 * _MARGIN + max(map(len, drawn)) * _LINE
    colours = sorted({int(found) for frame in frames for found in _COLOUR.findall(frame.text)})
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {right} {bottom}" width="{right}" '
            f'height="{bottom}" role="img" aria-label="{escape(shows)}">',
            "<style>",
            f"rect {{ fill: {_LIGHT}; stroke: #d0d7de; }}",
            "text { font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #1f2328; }",
            *(f".c{colour} {{ fill: {_legible(colour, _LIGHT)}; }}" for colour in colours),
            "@media (prefers-color-scheme: dark) {",
            f"rect {{ fill: {_DARK}; stroke: #3d444d; }}",
            "text { fill: #e6edf3; }",
            *(f".c{colour} {{ fill: {_legible(colour, _DARK)}; }}" for colour in colours),
            "}",
            *(_motion([frame.seconds for frame in frames]) if len(frames) > 1 else ()),
            "</style>",
            f'<rect x="0.5" y="0.5" width="{right - 1}" height="{bottom - 1}" rx="8"/>',
            *(part for number, lines in enumerate(drawn) for part in _frame(lines, number, len(frames))),
            "</svg>",
            "",
        ]
    )


def plain(text: str) -> str:
    """The text without its colours."""
    return _CODE.sub("", text)


def _frame(lines: list[str], number: int, count: int) -> Iterator[str]:
    texts = [text for row, line in enumerate(lines) for text in _line(line, _MARGIN + row * _LINE + 14)]
    yield from (f'<g class="f{number}">', *texts, "</g>") if count > 1 else texts


def _motion(seconds: Sequence[float]) -> Iterator[str]:
    """One frame after the other; for those who want no motion, the one before the last stands still."""
    total, at = sum(seconds), 0.0
    for number, one in enumerate(seconds):
        start, end = round(100 * at / total, 1), round(100 * (at + one) / total, 1)
        hidden = "0% { visibility: hidden; } " if start else ""
        yield (
            f"@keyframes f{number} {{ {hidden}{start}% {{ visibility: visible; }} "
            f"{'' if end >= 100 else f'{end}% {{ visibility: hidden; }} '}}}"
        )
        yield f".f{number} {{ visibility: hidden; animation: f{number} {total:.1f}s step-end infinite; }}"
        at += one
    still = f"g {{ animation: none !important; }} .f{len(seconds) - 2} {{ visibility: visible; }}"
    yield f"@media (prefers-reduced-motion) {{ {still} }}"


def _line(line: str, y: int) -> Iterator[str]:
    for text, cell, look in _runs(line):
        for words in _WORDS.finditer(text):
            at = cell + wcswidth(text[: words.start()])
            x, length = round(_MARGIN + at * _CELL, 1), round(wcswidth(words[0]) * _CELL, 1)
            yield f'<text x="{x}" y="{y}" textLength="{length}"{look}>{escape(words[0])}</text>'


def _runs(line: str) -> Iterator[_Run]:
    cell, look = 0, ""
    for number, part in enumerate(_CODE.split(line)):
        if number % 2:
            look = _look(part)
        elif part:
            yield _Run(part, cell, look)
            cell += wcswidth(part)


def _look(code: str) -> str:
    """The attributes for a code such as ``1;38;5;160``: bold, underline and 256 colours are all there is."""
    rest = _COLOUR.sub("", code).split(";")
    colour = _COLOUR.search(code)
    css = ["font-weight: bold"] * ("1" in rest) + ["text-decoration: underline"] * ("4" in rest)
    return (f' class="c{colour[1]}"' if colour else "") + (f' style="{"; ".join(css)}"' if css else "")


def _legible(number: int, background: str) -> str:
    """The colour of xterm's palette, lighter or darker until it has enough contrast to the background."""
    colour, towards = _colour(number), 0 if background == _LIGHT else 255
    while _contrast(colour, background) < _LEAST_CONTRAST:
        colour = tuple(part + (1 if towards > part else -1 if towards < part else 0) for part in colour)
    return "#" + "".join(f"{part:02x}" for part in colour)


def _colour(number: int) -> tuple[int, ...]:
    """Red, green and blue of a colour from the palette's cube (16 to 231) or its greys (232 to 255)."""
    if number >= 232:
        return (8 + 10 * (number - 232),) * 3
    return tuple(_STEPS[part] for part in ((number - 16) // 36, (number - 16) // 6 % 6, (number - 16) % 6))


def _contrast(colour: tuple[int, ...], background: str) -> float:
    """The contrast ratio of WCAG 2, from 1 to 21."""
    there = tuple(int(background[at : at + 2], 16) for at in (1, 3, 5))
    lighter, darker = sorted((_luminance(colour), _luminance(there)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: tuple[int, ...]) -> float:
    shares = [part / 255 for part in colour]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
