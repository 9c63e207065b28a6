"""Marks of Markdown that show, because they are broken or because the format has no Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from digestlint.api import Block, InlineKind, Span, regex

LINK = "a link that Markdown can't read: '{text}'; mend its brackets and its address"
BOLD = "the bold marks don't close or don't hug their words, so they show: '{text}'; mend them"
HEADING = "the heading mark shows as text: '{text}'; put a line break before it and a space behind it"
TABLE = "the table is broken, so its marks show: '{text}'; mend its second row"
HASHTAG = "a hashtag ends at the space: '{text}'; join its words"
MARKDOWN = "Markdown that shows as text: '{text}'; convert it, or write it without marks"

Found = tuple[Span, str]
# A quick look: no mark is without one of these.
_CUES = ("](", "**", "#", "|", "[[", "] (")


def broken(block: Block) -> Iterator[Found]:
    """Marks in a block of Markdown that the format did not take for marks."""
    text = block.text
    if not any(cue in text for cue in _CUES):
        return
    links, bold, heading, _ = _patterns()
    for pattern, message in ((links, LINK), (bold, BOLD), (heading, HEADING)):
        for match in pattern.finditer(text):
            span = Span(*match.span(match.lastindex or 0))
            if _is_meant(block, span):
                yield span, message
    yield from _tables(text)
    yield from _hashtags(text)


def wrong_layer(block: Block) -> Iterator[Found]:
    """Markdown in a format that shows it as it stands."""
    text = block.text
    if "**" in text or "](" in text or text.startswith("#"):
        for match in _patterns()[3].finditer(text):
            if _is_meant(block, Span(*match.span())):
                yield Span(*match.span()), MARKDOWN


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    links = re.compile(
        # An address that is not closed or has a space in it, a space before it, an empty pair of brackets.
        r"!?\[[^\[\]\n]{0,200}\] ?\((?:https?:|www\.|/|\)|<)[^\s()]{0,400}\)?"
        r"|\[\[?[^\[\]\n]{1,200}\]?\]\(https?:[^\s()]{0,400}\)?"
        r"|\[[^\[\]\n]{1,200}(?<!\])\((?=https?://)[^\s()]{1,400}\)"
    )
    # A pair that marks nothing, one that opens a word, one behind a label; "**" behind a word is a footnote's mark.
    bold = re.compile(
        r"(?<![\w*\\])\*\*(?!\*)[^*\n]{1,200}?(?<!\*)\*\*(?!\*)|(?<![\w*\\])\*\*(?=[\w\"“'(])\S+|[^\s*]*:\*\*(?!\*)"
    )
    heading = re.compile(r"(?:^|\n)(#{2,6}[A-Z]\w*)|(?<=[.!?:)] )(#{2,6} [A-Z]\w*)")
    layer = re.compile(
        r"(?<![\w*])\*\*[^\s*](?:[^*\n]{0,200}[^\s*])?\*\*(?![\w*])"
        r"|!?\[[^\[\]\n]{1,200}\]\((?:https?:|www\.|/)[^\s()]{0,400}\)"
        r"|\A#{1,6} (?=\S)"
    )
    return links, bold, heading, layer


def _is_meant(block: Block, span: Span) -> bool:
    """Whether the marks were written to be marks: not escaped, and not in a span of code."""
    in_code = any(inline.span.overlaps(span) for inline in block.marked(InlineKind.CODE))
    return not in_code and block.is_literal(span)


_DELIMITER = regex(r"(?:^|(?<=\n))[ ]*\|?[ ]*:?-{2,}:?[ ]*(?:\|[ ]*:?-{2,}:?[ ]*)+\|?[ ]*(?=\n|$)")
_ROW = regex(r"(?:^|(?<=\n))[ ]*\|(?:[^|\n]+\|){2,}[ ]*(?=\n|$)")
_FEWEST_ROWS = 2


def _tables(text: str) -> Iterator[Found]:
    if "|" not in text:
        return
    delimiter = _DELIMITER.search(text)
    rows = [] if delimiter else list(_ROW.finditer(text))
    if delimiter:
        yield Span(*delimiter.span()), TABLE
    elif len(rows) >= _FEWEST_ROWS:
        yield Span(*rows[0].span()), TABLE


_TAG = regex(r"#[A-Z][A-Z0-9]+(?: [A-Z][A-Z0-9]+)+(?=\s|$)")
_FEWEST_TAGS = 2


def _hashtags(text: str) -> Iterator[Found]:
    if text.count("#") < _FEWEST_TAGS:
        return
    for line in re.finditer(r"[^\n]+", text):
        tags = re.findall(r"#\w+", line[0])
        if len(tags) >= _FEWEST_TAGS and len(tags) >= len(line[0].split()) / 2:
            yield from ((Span(*found.span()).shift(line.start()), HASHTAG) for found in _TAG.finditer(line[0]))
