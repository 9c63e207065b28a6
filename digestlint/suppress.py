"""Ignores: what is to stand although a rule finds it, and why; in comments of the digest, or in the settings.

``<!-- digestlint: ignore BC001 quoted from the minister -->`` on a line of its own holds for the next block, in a line
with other text for that line; ``ignore-file`` holds for the whole file. Several rules are parted by commas. The setting
``per-file-ignores`` names rules and reason in the same way.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from digestlint.diagnostic import Diagnostic, Edit, Place
from digestlint.document import Comment, Document
from digestlint.edits import with_gap
from digestlint.regexes import regex
from digestlint.text import Position, Span

_COMMENT = regex(r"\s*digestlint:\s*([\w-]*)(.*)", re.DOTALL)
_SELECTOR = regex(r"[A-Z]{2,4}\d*|[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE = regex(r"[A-Z]{2,4}\d{3}\b")
IGNORE_LINE = "ignore"
"""The form of a comment that holds for its line or, on a line of its own, for the block below."""
IGNORE_FILE = "ignore-file"
"""The form of a comment that holds for its file."""
IGNORE_SETTING = ""
"""The form of an ignore that stands in the settings."""


class Named(Protocol):
    """What selectors name: a rule or a finding."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def family(self) -> str: ...


class Ignore(NamedTuple):
    """One ignore: where it is written, the codes, names or families it names, why, and the rows it holds for.

    `form` is what it calls itself; in a comment anything but `IGNORE_LINE` and `IGNORE_FILE` means nothing. `unused`
    are those of the selectors whose rules ran and found nothing there, `unknown` those that name no rule. `removal`
    takes the ignore out of the file, with the blanks or the line that it stood on.
    """

    place: Place
    form: str
    selectors: tuple[str, ...]
    reason: str
    rows: range
    unused: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    removal: tuple[Edit, ...] = ()

    @property
    def stray_code(self) -> str:
        """The code of a rule with which the reason begins: no comma led up to it, so that it counts for nothing."""
        found = _CODE.match(self.reason)
        return found.group() if found else ""

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether the diagnostic starts on one of the rows and is named."""
        return diagnostic.location.row in self.rows and any(names(one, diagnostic) for one in self.selectors)


def names(selector: str, named: Named) -> bool:
    """Whether a code, a part of one with all its letters, a name or a family is that of a rule or a finding."""
    # All the letters of the family, or S would mean half of them.
    is_prefix = named.code.startswith(selector) and selector.startswith(named.code.rstrip("0123456789"))
    return is_prefix or selector in (named.name, named.family)


def selectors_of(text: str) -> tuple[tuple[str, ...], str]:
    """The leading selectors of an ignore, parted by commas, and the reason behind them."""
    selectors: list[str] = []
    rest = text.strip()
    while match := _SELECTOR.match(rest):
        selectors.append(match.group())
        rest = rest[match.end() :].lstrip()
        if not rest.startswith(","):
            break
        rest = rest[1:].lstrip()
    return tuple(selectors), rest.lstrip(":—–- ").rstrip()


def wrong_reason(reason: str) -> str:
    """What is wrong with the reason of an ignore to be, in a line; empty where nothing is."""
    if selectors_of(f"XX000 {reason}") != (("XX000",), reason) or not reason or not reason.isprintable():
        return f"{reason!r} is no reason; say in a line why the findings may stand"
    return "a reason can't hold '--', which would end the comment; write it otherwise" if "--" in reason else ""


def ignores(document: Document) -> list[Ignore]:
    """The comments of a document that speak to digestlint."""
    found = (_ignore(document, comment) for comment in document.comments)
    return [one for one in found if one is not None]


def _ignore(document: Document, comment: Comment) -> Ignore | None:
    match = _COMMENT.fullmatch(comment.text)
    if match is None:
        return None
    selectors, reason = selectors_of(match[2])
    lines = document.source.lines
    place = Place(document.source.name, lines.position(comment.span.start), lines.position(comment.span.end))
    rows = _rows(document, comment, match[1])
    return Ignore(place, match[1], selectors, reason, rows, removal=_removal(document, comment))


def _rows(document: Document, comment: Comment, form: str) -> range:
    """The rows that a comment holds for; none where nothing comes below it."""
    lines = document.source.lines
    if form == IGNORE_FILE:
        return range(1, len(lines) + 1)
    if form != IGNORE_LINE:
        return range(0)
    if not _is_alone(document, comment):
        return _between(lines.position(comment.span.start), lines.position(comment.span.end))
    for block in document.blocks:
        if block.source_span.start >= comment.span.end:
            return _between(lines.position(block.source_span.start), lines.position(block.source_span.end))
    return range(0)


def _between(first: Position, last: Position) -> range:
    return range(first.row, last.row + 1)


def _whole_lines(document: Document, span: Span) -> Span:
    lines = document.source.lines
    return Span(lines.line(lines.position(span.start).row).start, lines.line(lines.position(span.end).row).end)


def _is_alone(document: Document, comment: Comment) -> bool:
    """Whether nothing else stands on the lines of a comment."""
    whole = _whole_lines(document, comment.span)
    around = (Span(whole.start, comment.span.start), Span(comment.span.end, whole.end))
    return not any(document.source.cut(span).strip() for span in around)


def _removal(document: Document, comment: Comment) -> tuple[Edit, ...]:
    text, lines = document.source.text, document.source.lines
    if _is_alone(document, comment):
        gone = [with_gap(text, lines, _whole_lines(document, comment.span))]
    else:
        # The blanks apart, as they may be prose and the comment is not.
        blanks = Span(len(text[: comment.span.start].rstrip(" \t")), comment.span.start)
        gone = [span for span in (blanks, comment.span) if span.length]
    return tuple(Edit("", lines.position(span.start), lines.position(span.end)) for span in gone)
