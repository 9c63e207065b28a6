"""AR011."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Severity,
    Span,
    regex,
)

# With a space behind each mark: "18,400" is one number.
_LIST = regex(r"\d{1,9}(?:\s?[,;|]\s\d{1,9})+\.?")
# At the start of any line: Markdown makes one paragraph of headlines that follow each other.
_HEAD = regex(r"^\[?(\d{1,9})\]?[.):]?[ \t]+(?=\S*[^\W\d])", re.MULTILINE)
_LABELLED = regex(
    r"\b(?:article|source|story|news|doc|document|record|chunk|item|entry|post"
    r"|cluster)[ _]?ids?\b\s*[:=#]?\s*\[?\d+(?:\s?[,;]\s?\d+)*\]?",
    re.IGNORECASE,
)
_LEAST_LISTS = 3
# Below it a number is rather a rank, a score or a count of the dead.
_LEAST_RECORD = 100
_YEARS = range(1900, 2101)


class RecordNumber(DocumentRule):
    """The pipeline's own numbers for its articles, printed in the digest.

    ## What it finds
    A line of bare numbers (`4071, 4088, 4114`) whose numbers lead the headlines beneath it, or that comes back
    under heading after heading, and labelled lists (`Article IDs: 4071, 4088`). The numbers of a list, a table,
    a lottery or a score are no findings.

    ## Why it matters
    The numbers name rows of a database that the reader can't see. They stand where a source or a link belongs.

    ## How to fix it
    Replace them with links to the articles, or delete them.
    """

    code = "AR011"
    name = "record-number"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}': the pipeline's own number, which says nothing to a reader; link the article or delete it"
    examples = (
        Example(
            "## Ferry\n\n⟦4071, 4088⟧\n\n⟦4071⟧ Ferry fares rise in Lomar\n\n⟦4088⟧ Kerrin votes on a quay\n",
            "markdown",
        ),
        Example("⟦4071, 4088⟧\n\n⟦4071⟧ Ferry fares rise in Lomar\n⟦4088⟧ Kerrin votes on a quay\n", "markdown"),
        Example("Ferry\n⟦4071, 4088, 4114⟧\n⟦4071⟧ Ferry fares rise in Lomar\n⟦4088⟧ Kerrin votes on a quay\n"),
        Example("⟦Article IDs: 6505, 6552⟧\n\nFerry fares rise in Lomar.\n\n(⟦article_id 88⟧)\n", "markdown"),
        Example("Winning numbers:\n4, 8, 15, 16, 23, 42\n"),
        Example("1. Ferry fares rise in Lomar\n2. Kerrin votes on a quay\n"),
        Example(
            "| Port | Tonnes |\n|---|---|\n| Kerrin | 18,400 |\n| Lomar | 17,950 |\n| Varn | 9,300 |\n", "markdown"
        ),
        Example("2019, 2021, 2023\n\nThe ferry company lost money in three years.\n"),
        Example(
            "12 dead in a fire in Kerrin\n3 held over the fire in Kerrin\nArticle 5 binds Lomar. Bring your voter ID: "
            "2 will do.\n"
        ),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """Lists of numbers and the headlines that the numbers lead, then labelled lists."""
        blocks = [block for block in document.blocks if block.kind in LINES and block.kind is not BlockKind.TABLE_CELL]
        lists = {block: _numbers(block) for block in blocks if _is_list(block)}
        listed = {number for numbers in lists.values() for number in numbers if number >= _LEAST_RECORD}
        led = [
            (block, head) for block in blocks if listed for head in _HEAD.finditer(block.text) if int(head[1]) in listed
        ]
        leading = {int(head[1]) for _, head in led}
        recurs = len(lists) >= _LEAST_LISTS and len({block.kind for block in lists}) == 1 and bool(listed)
        for block, numbers in lists.items():
            if recurs or len(leading.intersection(numbers)) > 1:
                yield Match(Span(0, len(block.text)), block)
        for block, head in led:
            if len(leading) > 1:
                yield Match(Span(*head.span(1)), block)
        for block in blocks:
            yield from _labelled(block)


def _numbers(block: Block) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", block.text)]


def _is_list(block: Block) -> bool:
    if not (block.text[:1].isdecimal() and _LIST.fullmatch(block.text)):
        return False
    return any(number not in _YEARS for number in _numbers(block))


def _labelled(block: Block) -> Iterator[Match]:
    for match in _LABELLED.finditer(block.text) if "id" in block.text.casefold() else ():
        yield Match(Span(*match.span()), block)
