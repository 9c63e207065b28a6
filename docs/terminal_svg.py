"""Terminal output as a picture: text with ANSI colours in, SVG out, the same bytes for the same text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from wcwidth import wcswidth

_CODE = re.compile(r"\x1b\[([0-9;]*)m")
_CELL = 8.4
_LINE = 19
_MARGIN = 18
_STEPS = (0, 95, 135, 175, 215, 255)


class _Run(NamedTuple):
    """Text of one style: the cell where it begins and its CSS."""

    text: str
    cell: int
    style: str


def render(output: str, width: int) -> str:
    """The picture of `output`, `width` cells wide.

    Every run of text is stretched to its cells, so that underlines stay in place whatever font the viewer has.
    The panel has a colour of its own in light and in dark surroundings.
    """
    lines = output.rstrip("\n").split("\n")
    right, bottom = round(2 * _MARGIN + width * _CELL), 2 * _MARGIN + len(lines) * _LINE
    texts = [text for row, line in enumerate(lines) for text in _line(line, _MARGIN + row * _LINE + 14)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {right} {bottom}" width="{right}" '
            f'height="{bottom}" xml:space="preserve" role="img" aria-label="digestlint in a terminal">',
            "<style>",
            "rect { fill: #ffffff; stroke: #d0d7de; }",
            "text { font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #1f2328; }",
            "@media (prefers-color-scheme: dark) {",
            "rect { fill: #0d1117; stroke: #3d444d; }",
            "text { fill: #e6edf3; }",
            "}",
            "</style>",
            f'<rect x="0.5" y="0.5" width="{right - 1}" height="{bottom - 1}" rx="8"/>',
            *texts,
            "</svg>",
            "",
        ]
    )


def _line(line: str, y: int) -> Iterator[str]:
    for text, cell, style in _runs(line):
        bare = text.strip(" ")
        if bare:
            cell += len(text) - len(text.lstrip(" "))
            x, length = round(_MARGIN + cell * _CELL, 1), round(wcswidth(bare) * _CELL, 1)
            css = f' style="{style}"' if style else ""
            yield f'<text x="{x}" y="{y}" textLength="{length}"{css}>{escape(bare)}</text>'


def _runs(line: str) -> Iterator[_Run]:
    cell, style = 0, ""
    for number, part in enumerate(_CODE.split(line)):
        if number % 2:
            style = _css(part)
        elif part:
            yield _Run(part, cell, style)
            cell += wcswidth(part)


def _css(code: str) -> str:
    """The CSS of a code such as ``1;38;5;160``: bold, underline and the 256 colours are all that digestlint uses."""
    if colour := re.search(r"38;5;(\d+)", code):
        rest = [*code[: colour.start()].split(";"), *code[colour.end() :].split(";")]
        css = [f"fill: {_colour(int(colour[1]))}"]
    else:
        rest, css = code.split(";"), []
    css += ["font-weight: bold"] * ("1" in rest) + ["text-decoration: underline"] * ("4" in rest)
    return "; ".join(css)


def _colour(number: int) -> str:
    """The colour of xterm's palette, from the cube (16 to 231) or the greys (232 to 255)."""
    if number >= 232:
        return "#" + f"{8 + 10 * (number - 232):02x}" * 3
    red, green, blue = (number - 16) // 36, (number - 16) // 6 % 6, (number - 16) % 6
    return "#" + "".join(f"{_STEPS[part]:02x}" for part in (red, green, blue))
