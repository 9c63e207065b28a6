"""A rule's page, which is Markdown, as terminals show it best: headings bold, examples indented, finds underlined."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from itertools import takewhile

from digestlint.regexes import regex

_FENCE = regex(r"(`{3,})(\w*)")
_HEADING = regex(r"#+ ")
_OF_ITS_OWN = regex(r"[-*|] |\|")
_CODE = regex(r"`([^`]+)`")
_LINK = regex(r"\[([^\]]+)\]\([^)]+\)")
_FOUND = regex(r"⟦(.*?)⟧", re.DOTALL)
_BOLD, _UNDERLINED, _NORMAL = "\x1b[1m", "\x1b[1;4m", "\x1b[0m"
_WIDEST = 100
"""Prose that is wider is hard to read, however wide the terminal."""


def on_screen(page: str, width: int) -> str:
    """The page with the escapes of a terminal that is `width` cells wide."""
    return "".join(f"{line}\n" for line in _lines(page, min(width, _WIDEST)))


def _lines(page: str, width: int) -> Iterator[str]:
    paragraph: list[str] = []
    lines = iter(page.splitlines())
    for line in lines:
        if fence := _FENCE.match(line):
            yield from _example(lines, fence[1], width, is_output=fence[2] == "text")
        elif line:
            paragraph.append(line)
        else:
            yield from _prose(paragraph, width)
            yield ""
            paragraph = []
    yield from _prose(paragraph, width)


def _example(lines: Iterator[str], end: str, width: int, *, is_output: bool) -> Iterator[str]:
    """What a fence holds: a text, what was found in it underlined, or what digestlint says of the text above."""
    inside = "\n".join(takewhile(lambda line: line != end, lines))
    if not is_output:
        # Some terminals underline to the end of the line what is not closed before it.
        found = _FOUND.sub(lambda match: "\n".join(map(_underlined, match[1].split("\n"))), inside)
        yield from textwrap.indent(found, "    ").split("\n")
        return
    for line in inside.split("\n"):
        yield from textwrap.wrap(line, width, initial_indent="    -> ", subsequent_indent="       ")


def _underlined(text: str) -> str:
    return f"{_UNDERLINED}{text}{_NORMAL}" if text else ""


def _prose(lines: list[str], width: int) -> Iterator[str]:
    paragraphs: list[str] = []
    for line in lines:
        goes_on = paragraphs and not _OF_ITS_OWN.match(line) and not _HEADING.match(paragraphs[-1])
        if goes_on:
            paragraphs[-1] += f" {line.strip()}"
        else:
            paragraphs.append(line)
    for paragraph in paragraphs:
        if heading := _HEADING.match(paragraph):
            yield f"{_BOLD}{paragraph[heading.end() :]}{_NORMAL}"
        elif paragraph.startswith("|"):
            yield paragraph
        else:
            indent = "  " if _OF_ITS_OWN.match(paragraph) else ""
            wrapped = textwrap.wrap(_LINK.sub(r"\1", paragraph), width, subsequent_indent=indent)
            # A code may go on in the next line.
            yield from _CODE.sub(_bold, "\n".join(wrapped)).split("\n")


def _bold(code: re.Match[str]) -> str:
    return "\n".join(f"{_BOLD}{line}{_NORMAL}" for line in code[1].split("\n"))
