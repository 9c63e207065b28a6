"""ST002."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from digestlint.api import (
    Applicability,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Replacement,
    Severity,
    Span,
    regex,
)
from digestlint.rules.structure.lines import CLOSING, ENDED, OPEN_END, WEAK_END, is_headline, is_marked, is_wrapped

_FEWEST_WORDS = 6
_FEWEST_BEFORE_NAME = 12
_LONGEST_HEADLINE = 15
_WORDS_SHOWN = 2
_OF_VALUES = frozenset(("json", "json-lines", "csv", "feed"))
_LINE_END = regex(r"(?:\s|\\[nrt])*")
# More than any of the words have at which a line may break off: no more of it is looked at.
_LONGEST_END = 30

_TITLE_END = regex(
    r"(?:\b(?:President|Vice President|Prime Minister|Minister|Chancellor|Secretary|Senator|Governor|Mayor|General"
    r"|Colonel|Captain|Admiral|Chairman|Chairwoman|Chair|Director|Judge|Justice|King|Queen|Prince|Princess|Pope"
    r"|Cardinal|Bishop|Speaker|Ambassador|Commissioner|Professor|Premier|Congressman|Congresswoman|Representative"
    r"|spokesman|spokeswoman|spokesperson)|\w-elect)$"
)
_GOES_ON = regex(r"[\"“‘'(]?[a-z]+(?:[-'’][a-z]+)?(?=[\s,;:!?)]|\.(?:\s|$)|$)")
_NAME = regex(r"[A-Z][\w'’-]+")
# Small letters at the start that are no continuation.
_OWN_START = regex(r"(?:https?|www|by|via|source|image|photo|e\.g|i\.e|vs?|de|von|van|al|el|la|le)\b", re.IGNORECASE)


class BrokenLine(DocumentRule):
    """A sentence that is broken over two lines.

    ## What it finds
    A line of prose that stops in the middle of a sentence, while the next one, or the next paragraph, goes on with
    it. Text that is wrapped at a width throughout, verse, addresses, headings and list items are no findings.

    ## Why it matters
    On a page the sentence falls into two paragraphs, and programs that read a line at a time see two pieces, of
    which neither is a sentence.

    ## How to fix it
    Join the two lines with a space.
    """

    code = "ST002"
    name = "broken-line"
    family = "structure"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "a sentence is broken over two lines at '{text}'; join them"
    fixable = True
    examples = (
        Example(
            "The talks went on until midnight, with three sides hoping to win over ⟦Foreign Minister-elect\nAnna "
            "Lund,⟧ who has said "
            "nothing.\nRain on Friday.\n"
        ),
        Example(
            "The council of Kerrin voted nine to four on Monday for a ferry that will ⟦cost the\ncity 4⟧ million a "
            "year.\nRain on Friday.\n"
        ),
        Example("Passengers who travel daily between Lomar and ⟦Kerrin must\n\npay twice⟧ from May.\n", "markdown"),
        Example(
            "The council of Kerrin voted nine to four on Monday for a new ferry and for the repair of ⟦a quay\nthat "
            "opens⟧ in May.\n"
        ),
        Example(
            "The council voted on Monday for a ferry that will cost the\ncity 4 million a year and sail from the old "
            "quay of\nKerrin to "
            "Lomar in half an hour, or in a quarter of\nthat when the tide is right, the harbour master said\non "
            "Friday.\n"
        ),
        Example(
            "Council of Kerrin Votes Nine to Four for a Ferry\nThe ferry will sail in May.\nTalks That the City "
            "Waited For\nRain.\n"
        ),
        Example(
            "The harbour sleeps beneath the moon and waits\nand no one sails the silver road to you\nuntil the "
            "morning.\n"
        ),
        Example(
            "A long line of the digest's prose that ends without its stop\n\nThe ferry sails in May.\n", "markdown"
        ),
        Example("Kerrin Ferry Company of Lomar, Harbour Office\n12 Old Quay\nnear the light\n"),
        Example("The council voted on Monday for a ferry that will cost the\ncity 4 million a year.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """Each place where a line breaks off and the next one goes on."""
        breaks = [(one, two) for one, two in _neighbours(document) if _breaks_off(one, two)]
        if not breaks or is_wrapped(document):
            return
        for number, (one, two) in enumerate(breaks):
            # Lines that run on and on are verse or wrapped text.
            before = number > 0 and breaks[number - 1][1] is one
            after = number + 1 < len(breaks) and breaks[number + 1][0] is two
            if not (before or after):
                yield _match(document, one, two)


def _neighbours(document: Document) -> Iterator[tuple[Block, Block]]:
    for one, two in pairwise(document.blocks):
        prose = one.kind is two.kind is BlockKind.PARAGRAPH
        if prose and document.format in _OF_VALUES:
            # Two values are no two lines: between those stands nothing but white space, written as itself or not.
            gap = Span(one.source_span.end, two.source_span.start)
            prose = gap.length >= 0 and _LINE_END.fullmatch(document.source.cut(gap)) is not None
        if prose and not (document.is_template(one) or document.is_template(two)):
            yield one, two


def _breaks_off(one: Block, two: Block) -> bool:
    """Whether `one` stops in mid-sentence and `two` goes on."""
    last, first = one.text.rstrip(), two.text.lstrip()
    number = len(last.split())
    if number < _FEWEST_WORDS or is_marked(one) or is_marked(two):
        return False
    tail = max(0, len(last) - _LONGEST_END)
    if _TITLE_END.search(last, tail):
        return number >= _FEWEST_BEFORE_NAME and not two.gap_before and _NAME.match(first) is not None
    end = OPEN_END.search(last, tail)
    if end is None and last.rstrip(CLOSING).endswith(ENDED):
        return False
    goes_on = _GOES_ON.match(first) is not None and _OWN_START.match(first) is None
    if goes_on:
        # A headline without a stop can stand above a line in small letters.
        return end is not None or last.endswith(",") or number > _LONGEST_HEADLINE or len(one.sentences) > 1
    if end is None or not first[:1].isalnum():
        return False
    return end[0].strip() not in WEAK_END and not is_headline(last) and number >= _FEWEST_BEFORE_NAME


def _match(document: Document, one: Block, two: Block) -> Match:
    last, first = one.text.rstrip(), two.text
    shown = sum(map(len, last.split()[-_WORDS_SHOWN:])) + _WORDS_SHOWN - 1
    head = " ".join(first.split()[:_WORDS_SHOWN])
    start = one.to_source(Span(max(0, len(last) - shown), len(last)))
    end = two.to_source(Span(0, min(len(head), len(first))))
    gap = Span(start.end, end.start)
    mend = Replacement(gap, " ", Applicability.UNSAFE, "join the two lines with a space")
    clean = not document.source.cut(gap).strip()
    return Match(Span(start.start, end.end), replacement=mend if clean else None)
