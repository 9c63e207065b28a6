"""The slots of a digest that ask for a judgement: by a label, a heading, or a column of a table."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Block, BlockKind, Document, InlineKind, regex
from digestlint.rules.speculation.voice import TEXT

_LONGEST_LABEL = 60
_MARKED = (InlineKind.STRONG, InlineKind.EMPHASIS)
# What joins the parts of a heading.
_PARTS = regex(r"\s*(?:[—–:&+|/]|\s-\s|\band\b)\s*")
# Under these nobody expects a report: the text tells what will be.
FORECASTS = regex(
    r"(?:the )?(?:(?:base|bull(?:ish)?|bear(?:ish)?|best|worst|upside|downside|central|likely|tail)[- ](?:case|scenario"
    r"|view|argument|thesis|analyst|outlook|risk)|scenarios?(?: [a-d1-9]| analysis| outlook)?|bulls?|bears?"
    r"|(?:our |my |key )?predictions?|forecasts?|(?:short|medium|mid|near|long|longer)[- ]term(?: (?:outlook|view"
    r"|implications|impact|horizon))?|motivations?|motives?|prognosis|upside|downside|base|bull|bear|upside risks?"
    r"|downside risks?|(?:key |main |tail |big |top )?risks?(?: to (?:the |our )?(?:view|outlook|call|thesis"
    r"|forecast))?"
    r"|(?:the )?(?:next )?(?:\d{1,2}(?:[-–]\d{1,2})?|one|two|three|six|twelve|five|ten)[- ](?:weeks?|months?"
    r"|quarters?|years?)"
    r"(?: (?:out|ahead|view|outlook|horizon|from now))?|next (?:week|month|quarter|year)|the (?:road|path|year) ahead"
    r"|what could go (?:wrong|right)|what would change (?:our|the|this|my) (?:mind|view|call)"
    r"|(?:cascade|spillovers?|contagion|endgame|path forward))(?: \(.{1,20}\))?$"
)
JUDGEMENTS = regex(
    r"(?:why (?:it|this|that) matters(?: now)?|(?:the )?(?:big(?:ger)? picture|bottom line|upshot|takeaways?"
    r"|subtext|read|lesson)|between the lines|so what|what (?:it|this|that) means(?: for .{1,20})?|reading the room"
    r"|(?:key |main |our |analyst |strategic )?(?:takeaways?|assessment|verdict|judg(?:e)?ment|outlook|impact"
    r"|implications?|significance|relevance|consequences?|insight|perspective)|(?:market|business|industry|policy|security"
    r"|regional|global|economic|political|likely|potential|expected|broader|wider) (?:impact|implications?|outlook"
    r"|consequences?|effects?|significance)|implications? for .{1,20}|judge|(?:our|my|the|hot) take|yes,? but|mood"
    r"|(?:first|second|third)[- ]order (?:effects?|impacts?|implications?)|read[- ]?through|the read|transmission"
    r"|what (?:changes|this changes|it changes)|the (?:stakes|catch|risk|trade-?off|lesson|signal|story|thesis|shift)"
    r"|(?:winners|losers|beneficiaries))$"
)
# Between two cells of a table: what parts their rows, and where a cell begins, an empty one as well.
_ROW_END = regex(r"(?i)<tr\b|\n(?![^|\n]*<)")
_CELL = regex(r"(?i)\||<t[dh]\b")
_TABLE_END = regex(r"(?i)<table\b|\n[ \t]*\n")
_BEFORE_TABLE = 200


def slots(document: Document) -> Iterator[tuple[Block, bool]]:
    """The prose of a document but for labels, and whether a label, a heading or a column above asks for a judgement.

    A heading asks until the next one, a label that stands alone until the next of its kind; a cell of a table asks
    for the rest of its row or, in the first row, for its column.
    """
    section, label = False, None
    table = _Table(document)
    for block in document.blocks:
        if block.kind is BlockKind.TABLE_CELL:
            yield block, table.asks(block)
            continue
        title = block.text.strip(" *_:?—–.#").lower() if len(block.text) <= _LONGEST_LABEL else ""
        if block.kind is BlockKind.HEADING:
            section, label = is_slot(title), None
        elif block.kind in TEXT and title and is_slot(title):
            label = True
        elif block.kind in TEXT and title and _stands_alone(block):
            label = None
        elif block.kind in TEXT:
            yield block, section if label is None else label


def is_slot(label: str) -> bool:
    """Whether a heading, or a part of it, asks for a judgement: "Outlook", "Outlook — risks", "6 months"."""
    label = label.replace("’", "'")
    return any(FORECASTS.match(part) or JUDGEMENTS.match(part) for part in (label, *_PARTS.split(label)))


def _stands_alone(block: Block) -> bool:
    """Whether a short block is a label and nothing else: "Sources:", or a line in bold."""
    text = block.text.rstrip()
    return text.endswith(":") or any(
        inline.span.length >= len(text) - 1 for kind in _MARKED for inline in block.marked(kind)
    )


class _Table:
    """The rows and columns of the tables of a document, cell after cell."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._columns: set[int] = set()
        self._in_header, self._row_asks = True, False
        self._column = 0

    def asks(self, cell: Block) -> bool:
        """Whether a judgement is asked for in the next cell of the document."""
        opens_row = self._move_to(cell)
        is_named = len(cell.text) <= _LONGEST_LABEL and is_slot(cell.text.strip(" *_:?").lower())
        if is_named and self._in_header:
            self._columns.add(self._column)
        if opens_row:
            self._row_asks = is_named
            return False
        return self._row_asks or (not self._in_header and self._column in self._columns)

    def _move_to(self, cell: Block) -> bool:
        """Count rows and columns on to `cell`; whether it is the first of its row."""
        above = self._document.previous(cell)
        in_table = above is not None and above.kind is BlockKind.TABLE_CELL
        start = cell.source_span.start
        since = above.source_span.end if above is not None and in_table else max(0, start - _BEFORE_TABLE)
        gap = self._document.source.text[since:start]
        opens_table = not in_table or _TABLE_END.search(gap) is not None
        *ended, line = _ROW_END.split(gap)
        opens_row = opens_table or bool(ended)
        if opens_row:
            self._column, self._in_header = 0, opens_table
        if opens_table:
            self._columns = set()
        self._column += len(_CELL.findall(line))
        return opens_row
