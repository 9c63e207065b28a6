"""The lines of a plain text, and how they begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from digestlint.api import BlockBuilder, Comment, Span, regex
from digestlint.readers.html_in_text import line_tokens, shown, write
from digestlint.readers.raw_html import Token, TokenKind

# The no-break space stays: a line that holds only that is a finding.
_BLANK = " \t\f\v"
_LINE = regex(r"([^\r\n]*+)(?:\r\n|\r|\n|\Z)")
_TAB = 4
_RULE_MARKS = frozenset("-=_*~#+.•·–—")
LIST_MARK = regex(r"(?:[-*–](?=\s|\Z)|[•◦▪‣●○]|\(?\d{1,3}[.)](?=\s|\Z))")
# The mark of an answer to an e-mail; figures behind it make it a sign.
QUOTE_MARK = regex(r"(?:>[ \t]*)*>(?:[ \t]+(?![\d$€£])|(?=[A-Za-z\"'“‘*]))")
HASHES = regex(r"(#{1,6})[ \t]+(?=\S)")
FIELD = regex(
    r"(?:sources?|links?|url|date|published|updated|authors?|by|credits?|via|photos?|images?)\s*:", re.IGNORECASE
)


class Line(NamedTuple):
    """A line that holds something: its text without the blanks around it, from `start` on in the source.

    `indent` and `width` are counted in columns from the left edge of the file: where the text begins, and where it
    ends. `line_end` is the span of the line's end. `tokens` are those of a line with HTML in it, whose `text` is
    what it shows as, but for `lead` blanks before.
    """

    text: str
    start: int
    indent: int
    width: int
    line_end: Span
    gap: bool
    tokens: tuple[Token, ...] = ()
    lead: int = 0

    def write(self, builder: BlockBuilder, source: str, skip: int) -> None:
        """Give the line to `builder` but for the `skip` characters of its marker; `build` takes the blanks off."""
        if self.tokens:
            write(builder, source, self.tokens, self.lead + skip if skip else 0)
        else:
            builder.literal(self.start + skip, self.start + len(self.text))


def lines(text: str) -> Iterator[Line]:
    """The lines of `text` that hold anything."""
    gap, first = False, True
    for match in _LINE.finditer(text):
        line = match[1]
        body = line.lstrip(_BLANK)
        lead = len(line) - len(body)
        body = body.rstrip(_BLANK)
        if not body:
            gap = True
            continue
        indent = len(line[:lead].expandtabs(_TAB)) if lead else 0
        line_end = Span(match.end(1), match.end())
        yield Line(body, match.start() + lead, indent, indent + len(body), line_end, gap and not first)
        gap, first = False, False


def marked_lines(text: str, comments: list[Comment]) -> Iterator[Line]:
    """The lines of a text with HTML in it that show something; the others are blank ones. Gathers the comments."""
    gap, first = False, True
    for line in lines(text):
        tokens = line_tokens(text, line.start, line.start + len(line.text))
        comments += [Comment(one.value, Span(one.start, one.end)) for one in tokens if one.kind is TokenKind.COMMENT]
        whole = "".join(shown(token, text) for token in tokens)
        body = whole.lstrip(_BLANK + "\n")
        gap = gap or line.gap
        if body:
            lead = len(whole) - len(body)
            yield line._replace(text=body.rstrip(_BLANK + "\n"), gap=gap and not first, tokens=tokens, lead=lead)
            gap, first = False, False
        else:
            gap = True


def is_rule(text: str) -> bool:
    """Whether the line is drawn and not written: ``====``, ``* * *``, box characters, a lone stop, ``--``.

    Two hyphens alone are what sets the signature of an e-mail off.
    """
    if text[:1].isalnum():
        return False
    marks = text.replace(" ", "").replace("\t", "")
    if marks in (".", "--"):
        return True
    same = len(marks) >= 3 and marks[0] in _RULE_MARKS and not marks.strip(marks[0])
    return same or all("\u2500" <= mark <= "\u259f" for mark in marks)
