"""A digest in a code fence: how a chatbot hands out a file of Markdown."""

from __future__ import annotations

import re
from typing import NamedTuple

from digestlint.regexes import regex
from digestlint.text import Span

# An inner fence says what it holds or closes one that does; so the last bare one of the text closes the digest's.
_OPENING = regex(r"^[ ]{0,3}(```+(?:markdown|md))[ \t]*(?:\r\n|\r|\n)", re.MULTILINE | re.IGNORECASE)
_CLOSING = regex(r"^[ ]{0,3}```+[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)


class FencedDigest(NamedTuple):
    """The mark that opens the fence, what the fence holds, and where the text goes on behind it."""

    mark: Span
    inside: Span
    end: int


def fenced_digest(text: str, start: int = 0) -> FencedDigest | None:
    """The fence marked as Markdown that holds most of `text` from `start` on, or None.

    All places are code points of `text`. A fence that nothing closes ends with the text. Where less than half of the
    text stands in it, or no heading, it shows how something is written and is code.
    """
    if "```m" not in text and "```M" not in text:
        return None
    opening = _OPENING.search(text, start)
    if not opening:
        return None
    closings = list(_CLOSING.finditer(text, opening.end()))
    inside = Span(opening.end(), closings[-1].start() if closings else len(text))
    if 2 * inside.length <= len(text) - start or "#" not in inside.cut(text):
        return None
    return FencedDigest(Span(*opening.span(1)), inside, closings[-1].end() if closings else len(text))
