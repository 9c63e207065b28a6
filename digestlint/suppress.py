"""Ignores that stand in the digest: comments that name a rule and, better, a reason.

``<!-- digestlint: ignore BC001 quoted from the minister -->`` on a line of its own holds for the next block, at the
end of a line for that line; ``ignore-file`` holds for the whole file. Several codes are parted by commas.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from digestlint.diagnostic import Diagnostic
from digestlint.document import Comment, Document
from digestlint.regexes import regex
from digestlint.text import Span

_COMMENT = regex(r"\s*digestlint:\s*(ignore(?:-file)?)\b(.*)", re.DOTALL)
_SELECTOR = regex(r"[A-Z]{2,4}\d*|[a-z0-9]+(?:-[a-z0-9]+)*")


class Suppression(NamedTuple):
    """One ignore: the codes, names or families it names, and the lines (from 1, both inclusive) it holds for."""

    selectors: tuple[str, ...]
    first_row: int
    last_row: int
    reason: str

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether the diagnostic starts on one of the lines and is named."""
        if not self.first_row <= diagnostic.location.row <= self.last_row:
            return False
        return any(
            selector in (diagnostic.name, diagnostic.family) or _is_prefix(selector, diagnostic.code)
            for selector in self.selectors
        )


def _is_prefix(selector: str, code: str) -> bool:
    # All the letters of the family, or S would mean half of them.
    return code.startswith(selector) and selector.startswith(code.rstrip("0123456789"))


def suppressions(document: Document) -> list[Suppression]:
    """The ignores that stand in a document."""
    found = (_suppression(document, comment) for comment in document.comments)
    return [one for one in found if one is not None]


def suppressed(diagnostic: Diagnostic, given: Sequence[Suppression]) -> bool:
    """Whether one of the ignores covers the diagnostic."""
    return any(one.covers(diagnostic) for one in given)


def _suppression(document: Document, comment: Comment) -> Suppression | None:
    match = _COMMENT.fullmatch(comment.text)
    if match is None:
        return None
    selectors, reason = _selectors(match[2])
    if not selectors:
        return None
    lines = document.source.lines
    if match[1] == "ignore-file":
        return Suppression(selectors, 1, len(lines), reason)
    row = lines.position(comment.span.start).row
    last = lines.position(comment.span.end).row
    before = Span(lines.line(row).start, comment.span.start)
    after = Span(comment.span.end, lines.line(last).end)
    if (document.source.cut(before) + document.source.cut(after)).strip():
        return Suppression(selectors, row, last, reason)
    for block in document.blocks:
        if block.source_span.start >= comment.span.end:
            first = lines.position(block.source_span.start).row
            return Suppression(selectors, first, lines.position(block.source_span.end).row, reason)
    return None


def _selectors(text: str) -> tuple[tuple[str, ...], str]:
    """The leading selectors, parted by commas, and the reason behind them."""
    selectors: list[str] = []
    rest = text.strip()
    while match := _SELECTOR.match(rest):
        selectors.append(match.group())
        rest = rest[match.end() :].lstrip()
        if not rest.startswith(","):
            break
        rest = rest[1:].lstrip()
    return tuple(selectors), rest
