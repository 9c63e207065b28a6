"""Plain text: every line that holds anything is a block of its own.

Digests put one paragraph on one line. A reader that joins lines would turn a digest of 26 items into one
paragraph, and would hide a sentence that is broken over two lines, which is a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from digestlint.api import BlockBuilder, BlockKind, Comment, Document, Reader, Source, Span, group_items
from digestlint.readers.html_in_text import line_tokens, shown, uses_html, write
from digestlint.readers.markdown import MarkdownReader
from digestlint.readers.raw_html import Token, TokenKind

# The no-break space stays: a line that holds only that is a finding.
_BLANK = " \t\f\v"
_LINE = re.compile(r"([^\r\n]*+)(?:\r\n|\r|\n|\Z)")
_LIST_MARK = re.compile(r"(?:[-*–](?=\s|\Z)|[•◦▪‣●○]|\(?\d{1,3}[.)](?=\s|\Z))")
_HASHES = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_FIELD = re.compile(
    r"(?:sources?|links?|url|date|published|updated|authors?|by|credits?|via|photos?|images?)\s*:", re.IGNORECASE
)
_DATE_WORDS = frozenset(
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october "
    "nov november dec december mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat "
    "saturday sun sunday st nd rd th am pm gmt utc of at".split()
)
_NO_LETTERS = re.compile(r"[\W\d_]+")
_RULE_MARKS = frozenset("-=_*~#+.•·–—")
_FINAL_MARKS = tuple(".,;!?…")
_CLOSING = "\"'”’)]*_"

_LONGEST_HEADING = 100
_MOST_WORDS_OF_TITLE = 14
_MOST_WORDS_OF_SENTENCE = 9
_MOST_WORDS_OF_LABEL = 6
_LEAST_BODY = 60


class _Line(NamedTuple):
    """A line that holds something: its text without the blanks around it, from `start` on in the source.

    `tokens` are those of a line with HTML in it, whose `text` is what it shows as, but for `lead` blanks before.
    """

    text: str
    start: int
    indent: int
    gap: bool
    tokens: tuple[Token, ...] = ()
    lead: int = 0


class _Role(NamedTuple):
    """What a line is. A heading's `rank` orders it among the others of the file: 0 is above 1."""

    kind: BlockKind
    marker: str = ""
    rank: int = 0


_PARAGRAPH = _Role(BlockKind.PARAGRAPH)
_SEPARATOR = _Role(BlockKind.SEPARATOR)
_TITLE, _UNDERLINED, _CAPITALS, _SET_OFF, _LABEL = range(0, 50, 10)


class PlainReader(Reader):
    """Reads plain text, a line a block.

    Headings are told by their looks (capitals, an underline, a short line set off by a blank one, a label
    before its text), and their levels by how the looks rank in this file. A list item's level counts the
    indentations of its list. An empty bullet is a list item whose text is its mark.

    Tags and entities are text, but in a file that plainly uses HTML as its markup: there they are markup and decoded
    pieces, and comments are no prose. A line is a block there too.
    """

    format: ClassVar[str] = "text"
    extensions: ClassVar[tuple[str, ...]] = (".txt", ".text")

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether the text is marked as Markdown: under a name that says text, its lines stay what they are."""
        return MarkdownReader.recognises(text)

    def read(self, source: Source) -> Document:
        """Take the text apart; see the class."""
        comments: list[Comment] = []
        marked_up = uses_html(source.text)
        lines = list(_marked_lines(source.text, comments) if marked_up else _lines(source.text))
        roles = _with_title([_role(lines, at) for at in range(len(lines))])
        ranks = sorted({role.rank for role in roles if role.kind is BlockKind.HEADING})
        builder = BlockBuilder(source.text)
        indents: list[int] = []
        for line, (kind, marker, rank) in zip(lines, roles, strict=True):
            if kind is BlockKind.LIST_ITEM:
                level = _depth(indents, line.indent)
            else:
                indents.clear()
                level = min(ranks.index(rank) + 1, 6) if kind is BlockKind.HEADING else 0
            if line.tokens:
                write(builder, source.text, line.tokens, line.lead + len(marker) if marker else 0)
            else:
                builder.literal(*_prose(line, marker))
            builder.build(kind, level=level, marker=marker, gap_before=line.gap)
        return Document(source, self.format, builder.blocks, group_items(builder.blocks), comments=comments)


def _lines(text: str) -> Iterator[_Line]:
    gap, first = False, True
    for match in _LINE.finditer(text):
        line = match[1]
        body = line.lstrip(_BLANK)
        lead = len(line) - len(body)
        body = body.rstrip(_BLANK)
        if not body:
            gap = True
            continue
        indent = len(line[:lead].expandtabs(4))
        yield _Line(body, match.start() + lead, indent, gap and not first)
        gap, first = False, False


def _marked_lines(text: str, comments: list[Comment]) -> Iterator[_Line]:
    """The lines of a text with HTML in it that show something; the others are blank ones. Gathers the comments."""
    gap, first = False, True
    for line in _lines(text):
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


def _prose(line: _Line, marker: str) -> Span:
    """The source span of the line's text behind its marker; `build` takes the blanks off."""
    return Span(line.start + len(marker), line.start + len(line.text))


def _depth(indents: list[int], indent: int) -> int:
    """The depth of a list item, from the indentations of the list's items that are still open."""
    while indents and indents[-1] > indent:
        indents.pop()
    if not indents or indents[-1] < indent:
        indents.append(indent)
    return len(indents)


def _role(lines: Sequence[_Line], at: int) -> _Role:
    line = lines[at]
    if _is_rule(line.text):
        return _SEPARATOR
    if mark := _LIST_MARK.match(line.text):
        return _Role(BlockKind.LIST_ITEM, mark[0] if mark.end() < len(line.text) else "")
    if hashes := _HASHES.match(line.text):
        return _Role(BlockKind.HEADING, hashes[1], _TITLE + len(hashes[1]))
    after = lines[at + 1] if at + 1 < len(lines) else None
    rank = _heading_rank(lines[at - 1] if at else None, line, after)
    return _PARAGRAPH if rank is None else _Role(BlockKind.HEADING, "", rank)


def _is_rule(text: str) -> bool:
    """Whether the line is drawn and not written: ``====``, ``* * *``, box characters, a lone stop."""
    marks = text.replace(" ", "").replace("\t", "")
    if marks == ".":
        return True
    same = len(marks) >= 3 and marks[0] in _RULE_MARKS and not marks.strip(marks[0])
    return same or all("\u2500" <= mark <= "\u259f" for mark in marks)


def _heading_rank(before: _Line | None, line: _Line, after: _Line | None) -> int | None:
    """The rank of the line as a heading, or None: nothing follows it, or it looks like prose or a field."""
    if after is None or len(line.text) > _LONGEST_HEADING or not _could_head(line.text):
        return None
    if not after.gap and after.text[0] in "=-~" and _is_rule(after.text):
        return _UNDERLINED + (after.text[0] != "=")
    if line.text.isupper() and sum(map(str.isalpha, line.text)) > 2:
        return _CAPITALS
    words = line.text.split()
    title_case = _is_title_case(words)
    is_short = len(words) <= _MOST_WORDS_OF_LABEL
    if line.text.endswith(":"):
        return _LABEL if title_case and is_short else None
    if before is None or line.gap or _is_rule(before.text):
        # A sentence broken by a blank line goes on in lower case.
        goes_on = after.text[0].islower() and not title_case
        most = _MOST_WORDS_OF_TITLE if title_case else _MOST_WORDS_OF_SENTENCE
        return None if goes_on or len(words) > most else _SET_OFF
    leads_prose = len(after.text) >= _LEAST_BODY and _is_finished(after.text)
    return _LABEL if title_case and is_short and leads_prose and _is_finished(before.text) else None


def _could_head(text: str) -> bool:
    """Whether the line can be a heading by its own words: not a sentence, an address, a field or a date."""
    if text[0].islower() or not any(map(str.isalpha, text)) or _is_finished(text):
        return False
    if "://" in text or _FIELD.match(text):
        return False
    return not _DATE_WORDS.issuperset(_NO_LETTERS.sub(" ", text.lower()).split())


def _is_finished(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_FINAL_MARKS)


def _is_title_case(words: Sequence[str]) -> bool:
    """Whether the words are capitalised as in a title: the first, and all of four letters or more."""
    letters = [word.lstrip("\"'“‘(*_") for word in words]
    long = [word for at, word in enumerate(letters) if at == 0 or len(word) > 4]
    return all(word[:1].isupper() or word[:1].isdecimal() for word in long)


def _with_title(roles: list[_Role]) -> list[_Role]:
    """The roles with the opening heading above the others where it heads no text of its own."""
    for at, (role, after) in enumerate(pairwise(roles)):
        if role.kind is BlockKind.HEADING:
            if after.kind is BlockKind.HEADING and after.rank >= role.rank:
                roles[at] = role._replace(rank=_TITLE)
            break
        if role.kind is not BlockKind.SEPARATOR:
            break
    return roles
