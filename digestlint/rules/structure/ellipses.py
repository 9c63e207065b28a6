"""Ellipses that a program left where it cut a text: at its end, at its start, between two snippets."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from digestlint.api import Block, InlineKind, Span, regex
from digestlint.rules.structure.lines import CLOSING, OPEN_END

_ELLIPSIS = regex(r"\[?(?:\.{3,}|…|\. \. \.)(?:[ \u00a0]?(?:\.{3,}|…))*+\]?")
_DOTS = regex(r"\.{5,}|[.…]{3}[ \u00a0]?…|…[ \u00a0]?[.…]|\.{3}[ \u00a0]\.{3}")
_SOURCE = regex(
    r"(?i)\W*(?:source|read (?:more|on|the \w+)|full (?:story|article)|continue reading|more|link|via)\b.{0,40}"
)
_QUOTE_MARKS = "\"”’»'"
_SPACES = " \u00a0"
_STOPS = ".!?:;"
# "Hacker News ...", "And finally…"
_FEWEST_WORDS = 4
_LEAST_SNIPPET = 8
# A shorter sentence may stop at "not…" for its effect.
_FEWEST_OF_SENTENCE = 8


class Cut(Enum):
    """Where an ellipsis stands."""

    END = auto()
    START = auto()
    GAP = auto()


class Ellipsis(NamedTuple):
    """An ellipsis that speaks of a cut, with the words beside it; `is_sure` where it can't be a writer's own."""

    kind: Cut
    span: Span
    is_sure: bool


def ellipses(block: Block) -> Iterator[Ellipsis]:
    """The cuts that a block shows, direct speech left out: there an ellipsis is a pause or an editor's."""
    if ".." not in block.text and "…" not in block.text and ". ." not in block.text:
        return
    for match in _ELLIPSIS.finditer(block.text):
        found = _cut(block, Span(*match.span()))
        if found is not None and not _is_spoken(block, found):
            yield found


def _cut(block: Block, dots: Span) -> Ellipsis | None:
    text = block.text
    before, after = text[: dots.start].rstrip(), text[dots.end :]
    spaced = dots.start > 0 and text[dots.start - 1] in _SPACES
    if _is_end(block, dots.end):
        sure = _is_sure_end(before, dots.cut(text), spaced, _words_of_sentence(block, dots))
        if len(before.split()) < _FEWEST_WORDS or sure is None:
            return None
        return Ellipsis(Cut.END, Span(_last_word(before), dots.end), sure)
    if not after[:1].isspace():
        return None
    word = _next_word(text, dots.end)
    if not before.strip(CLOSING):
        goes_on = text[word.start].islower() and len(after.split()) >= _LEAST_SNIPPET
        return Ellipsis(Cut.START, Span(dots.start, word.end), False) if goes_on else None
    if not spaced or before.endswith((*_STOPS, ",")) or len(before.split()) < _FEWEST_WORDS:
        return None
    return Ellipsis(Cut.GAP, Span(_last_word(before), word.end), False)


def _is_sure_end(before: str, dots: str, spaced: bool, words: int) -> bool | None:
    """Whether an ellipsis at the end of a block is a program's for sure; None where it is a writer's."""
    if _DOTS.search(dots) or dots.startswith("["):
        return True
    if dots == "....":
        return True
    if before.endswith(tuple(_STOPS)):
        return None
    return spaced or (words >= _FEWEST_OF_SENTENCE and (before.endswith(",") or OPEN_END.search(before) is not None))


def _words_of_sentence(block: Block, dots: Span) -> int:
    """How many words the sentence has that the ellipsis ends."""
    return next((len(one.cut(block.text).split()) for one in block.sentences if one.end > dots.start), 0)


def _is_end(block: Block, end: int) -> bool:
    """Whether nothing follows but a link to the source."""
    rest = Span(end, len(block.text))
    shown = rest.cut(block.text).strip(" ()[]|·•—–-*_\u00a0" + _QUOTE_MARKS)
    if not shown or _SOURCE.fullmatch(rest.cut(block.text)):
        return True
    linked = sum(
        min(one.span.end, rest.end) - max(one.span.start, rest.start)
        for one in block.marked(InlineKind.LINK)
        if one.span.overlaps(rest)
    )
    return linked >= len(shown)


def _is_spoken(block: Block, found: Ellipsis) -> bool:
    """Whether it stands in direct speech that ends; a mark left open may be a part of the cut."""
    for quotation in block.quotations:
        if quotation.start < found.span.start < quotation.end:
            return block.text[quotation.end - 1] in _QUOTE_MARKS and quotation.length > 1
    return False


def _last_word(before: str) -> int:
    return max(before.rfind(" "), before.rfind("\u00a0"), before.rfind("\n")) + 1


def _next_word(text: str, at: int) -> Span:
    start = at + len(text[at:]) - len(text[at:].lstrip())
    return Span(start, start + len(text[start:].split(maxsplit=1)[0]))
