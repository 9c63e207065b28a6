"""Plain text: every line that holds anything is a block of its own, but where the text is wrapped at a width.

Digests put one paragraph on one line. A reader that joins lines would turn a digest of 26 items into one
paragraph, and would hide a sentence that is broken over two lines, which is a finding. So `wrapping` joins only what
was plainly wrapped.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import ClassVar, NamedTuple

from digestlint.api import BlockBuilder, BlockKind, Comment, Document, Reader, Source, group_items, regex
from digestlint.readers.html_in_text import uses_html
from digestlint.readers.markdown import MarkdownReader
from digestlint.readers.text_lines import FIELD, HASHES, LIST_MARK, QUOTE_MARK, is_rule, lines, marked_lines
from digestlint.readers.wrapping import Paragraph, paragraphs

_FORMAT = "text"
_DATE_WORDS = frozenset(
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october "
    "nov november dec december mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat "
    "saturday sun sunday st nd rd th am pm gmt utc of at".split()
)
_NO_LETTERS = regex(r"[\W\d_]+")
_FINAL_MARKS = tuple(".,;!?…")
_CLOSING = "\"'”’)]*_"

_LONGEST_HEADING = 100
_MOST_WORDS_OF_TITLE = 14
_MOST_WORDS_OF_SENTENCE = 9
_MOST_WORDS_OF_LABEL = 6
_LEAST_BODY = 60


class _Role(NamedTuple):
    """What a paragraph is. A heading's `rank` orders it among the others of the file: 0 is above 1."""

    kind: BlockKind
    marker: str = ""
    rank: int = 0


_PARAGRAPH = _Role(BlockKind.PARAGRAPH)
_SEPARATOR = _Role(BlockKind.SEPARATOR)
_TITLE, _UNDERLINED, _CAPITALS, _SET_OFF, _LABEL = range(0, 50, 10)


class PlainReader(Reader):
    """Reads plain text, a line a block.

    Where the text is wrapped at a width, as in e-mails, the lines of a paragraph are one block with line feeds inside.
    Headings are told by their looks (capitals, an underline, a short line set off by a blank one, a label
    before its text), and their levels by how the looks rank in this file. A list item's level counts the
    indentations of its list. An empty bullet is a list item whose text is its mark. Lines behind ``>`` are quotes.

    Tags and entities are text, but in a file that plainly uses HTML as its markup: there they are markup and decoded
    pieces, and comments are no prose. A line is a block there too.
    """

    format: ClassVar[str] = _FORMAT
    extensions: ClassVar[tuple[str, ...]] = (".txt", ".text")

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether the text is marked as Markdown: under a name that says text, its lines stay what they are."""
        return MarkdownReader.recognises(text)

    def read(self, source: Source) -> Document:
        """Take the text apart; see the class."""
        document = read_fragment(source)
        document.items = group_items(document.blocks)
        return document


def read_fragment(source: Source) -> Document:
    """Read plain text that was found inside another format, whose stories are not told by it: without items."""
    comments: list[Comment] = []
    marked_up = uses_html(source.text)
    found = marked_lines(source.text, comments) if marked_up else lines(source.text)
    units = paragraphs(list(found))
    roles = _with_title([_role(units, at) for at in range(len(units))])
    ranks = sorted({role.rank for role in roles if role.kind is BlockKind.HEADING})
    builder = BlockBuilder(source.text)
    indents: list[int] = []
    for unit, (kind, marker, rank) in zip(units, roles, strict=True):
        if kind is BlockKind.LIST_ITEM:
            level = _depth(indents, unit.lines[0].indent)
        else:
            indents.clear()
            level = min(ranks.index(rank) + 1, 6) if kind is BlockKind.HEADING else 0
        unit.write(builder, source.text, len(marker))
        builder.build(kind, level=level, marker=marker.rstrip(), gap_before=unit.gap)
    return Document(source, _FORMAT, builder.blocks, comments=comments, free_lines=True)


def _depth(indents: list[int], indent: int) -> int:
    """The depth of a list item, from the indentations of the list's items that are still open."""
    while indents and indents[-1] > indent:
        indents.pop()
    if not indents or indents[-1] < indent:
        indents.append(indent)
    return len(indents)


def _role(units: Sequence[Paragraph], at: int) -> _Role:
    text = units[at].text
    if is_rule(text):
        return _SEPARATOR
    if mark := LIST_MARK.match(text):
        return _Role(BlockKind.LIST_ITEM, mark[0] if mark.end() < len(text) else "")
    if hashes := HASHES.match(text):
        return _Role(BlockKind.HEADING, hashes[1], _TITLE + len(hashes[1]))
    if quote := QUOTE_MARK.match(text):
        return _Role(BlockKind.QUOTE, quote[0])
    after = units[at + 1] if at + 1 < len(units) else None
    rank = _heading_rank(units[at - 1] if at else None, units[at], after)
    return _PARAGRAPH if rank is None else _Role(BlockKind.HEADING, "", rank)


def _heading_rank(before: Paragraph | None, unit: Paragraph, after: Paragraph | None) -> int | None:
    """The rank of the line as a heading, or None: nothing follows it, or it looks like prose or a field."""
    if after is None or len(unit.text) > _LONGEST_HEADING or not _could_head(unit.text):
        return None
    if not after.gap and len(after.text) > 2 and after.text[0] in "=-~" and is_rule(after.text):
        return _UNDERLINED + (after.text[0] != "=")
    if unit.text.isupper() and sum(map(str.isalpha, unit.text)) > 2:
        return _CAPITALS
    words = unit.text.split()
    title_case = _is_title_case(words)
    is_short = len(words) <= _MOST_WORDS_OF_LABEL
    if unit.text.endswith(":"):
        return _LABEL if title_case and is_short else None
    if before is None or unit.gap or is_rule(before.text):
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
    if "://" in text or FIELD.match(text):
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
