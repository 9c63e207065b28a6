"""Where direct speech stands in a block."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from digestlint.regexes import regex
from digestlint.text import Span

_MARK = regex(r"[\"“”„«»‘]")
_DOUBLE = regex(r"[\"“”„«»]")
_SINGLE = regex(r"[‘’]")
# A straight single mark is an apostrophe unless it stands before a word and not in one: "said it 'lacked reason'".
_STRAIGHT_OPENING = regex(r"(?:^|[\s(\[—–])'[^\W\d_]")
_STRAIGHT = regex(r"'")
# A transcript names who speaks before the words: "((Lena Ort)) We saw it coming."
_SPEAKER = regex(r"\(\([\w .,'’-]{2,40}\)\)\s")

# By which marks each opening mark is closed: writers mix straight and curly ones.
_CLOSERS = {'"': '"”', "“": '”"', "„": '“”"', "«": "»", "»": "«"}

# How far beside the words of a list its brackets and commas stand.
_NEAR = 40
_BEFORE_OPENING = frozenset("([{<—–-*_/|:>¿¡‘'")
_AFTER_CLOSING = frozenset(".,;:!?)]}>…—–-*_/|'’")


def quotations(text: str) -> tuple[Span, ...]:
    """The spans of quoted text, marks included, in order and without overlaps; the outer of nested ones.

    Double quotes and guillemets left open run to the end of the text. A single quote counts only with
    its closing one: without it, it is an apostrophe. The strings of a list that a program printed are no speech; what
    stands in a transcript behind the speaker's name is.
    """
    if text.startswith("((") and _SPEAKER.match(text):
        return (Span(0, len(text)),)
    straight = "'" in text and _STRAIGHT_OPENING.search(text) is not None
    if _MARK.search(text) is None:
        return tuple(_straight_quoted(text)) if straight else ()
    found = list(_double_quoted(text))
    for single in (_single_quoted(text), _straight_quoted(text) if straight else ()):
        outside = [span for span in single if not _overlaps_any(span, found)]
        found = sorted([*found, *outside])
    return tuple(found)


def _double_quoted(text: str) -> Iterator[Span]:
    opened, start = "", 0
    for match in _DOUBLE.finditer(text):
        mark, at = match[0], match.start()
        if opened:
            if mark in _CLOSERS[opened] and (mark != '"' or not _only_opens(text, at)):
                if not (mark == '"' and _is_element(text, start, at + 1)):
                    yield Span(start, at + 1)
                opened = ""
        elif _opens(text, at):
            opened, start = mark, at
    if opened:
        yield Span(start, len(text))


def _is_element(text: str, start: int, end: int) -> bool:
    """Whether the quoted words are a line of a printed list, as in JSON: a bracket or a comma on either side."""
    before, after = text[max(0, start - _NEAR) : start].rstrip(" \t"), text[end : end + _NEAR].lstrip()
    return before.endswith("\n") and before.rstrip().endswith(("[", '",')) and after.startswith((",", "]"))


def _opens(text: str, at: int) -> bool:
    """Whether the mark can open direct speech: not an inch mark, nor a closing mark whose opening one is missing."""
    mark = text[at]
    if mark in "“„«":
        return True
    if mark == "”":
        return False
    if mark == "»":
        return _only_opens(text, at)
    return not (text[at - 1 : at].isdecimal() or (_may_close(text, at) and not _may_open(text, at)))


def _may_open(text: str, at: int) -> bool:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return (not before or before.isspace() or before in _BEFORE_OPENING) and bool(after) and not after.isspace()


def _may_close(text: str, at: int) -> bool:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return bool(before) and not before.isspace() and (not after or after.isspace() or after in _AFTER_CLOSING)


def _only_opens(text: str, at: int) -> bool:
    return _may_open(text, at) and not _may_close(text, at)


def _single_quoted(text: str) -> Iterator[Span]:
    start = -1
    for match in _SINGLE.finditer(text):
        at = match.start()
        if match[0] == "‘":
            # A figure after it is a year with its century left out.
            if start < 0 and _may_open(text, at) and not text[at + 1].isdecimal():
                start = at
        elif start >= 0 and _may_close(text, at):
            yield Span(start, at + 1)
            start = -1


def _straight_quoted(text: str) -> Iterator[Span]:
    start = -1
    for match in _STRAIGHT.finditer(text):
        at = match.start()
        if start >= 0 and _may_close(text, at):
            yield Span(start, at + 1)
            start = -1
        elif _may_open(text, at) and text[at + 1].isalpha():
            start = at


def _overlaps_any(span: Span, ordered: list[Span]) -> bool:
    """Whether `span` overlaps one of the spans, which are in order."""
    at = bisect_left(ordered, (span.end, 0))
    return at > 0 and ordered[at - 1].end > span.start
