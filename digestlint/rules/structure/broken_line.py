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
    InlineKind,
    Match,
    Replacement,
    Severity,
    Span,
)

_ENDED = tuple(".!?…:;。")
_CLOSING = "\"'”’)]»*_ \t\u00a0"
_FEWEST_WORDS = 6
_FEWEST_BEFORE_NAME = 12
_LONGEST_HEADLINE = 15
_WIDEST = 130
_FULL = 0.7
_WORDS_SHOWN = 2
_RUN = 3

# A sentence can't end with these, nor can a headline.
_OPEN_END = re.compile(
    r"(?:^|\s)(?:the|an?|of|to|and|or|but|nor|in|into|onto|for|from|with|within|without|by|at|as|than|that|which|who"
    r"|whom|whose|because|although|though|while|whereas|if|unless|until|since|when|where|whether|is|are|was|were|be"
    r"|been|being|am|has|have|had|having|will|would|shall|should|can|could|may|might|must|do|does|did|its|their|his"
    r"|her|our|your|my|this|these|those|between|among|against|amid|during|about|toward|towards|upon|per|via|despite"
    r"|including|such|very|more|most|some|any|every|each|no|not|also|both|either|neither|under|over|after|before"
    r"|through|across|around|near|U\.S\.|U\.K\.|Mr\.|Mrs\.|Ms\.|Dr\.|Gen\.|Sen\.|Rep\.|Gov\.|Col\.|Lt\.)$"
)
# A headline may well: "The deal the president walked away from", "What you can do".
_WEAK_END = frozenset(
    (
        "in for from with by at as than that who is are was were be have had will would can could may might do does "
        "did "
        "his her this these those about via such very more most some any each no not also both under over after "
        "before "
        "through across around near of"
    ).split()
)
_TITLE_END = re.compile(
    r"(?:\b(?:President|Vice President|Prime Minister|Minister|Chancellor|Secretary|Senator|Governor|Mayor|General"
    r"|Colonel|Captain|Admiral|Chairman|Chairwoman|Chair|Director|Judge|Justice|King|Queen|Prince|Princess|Pope"
    r"|Cardinal|Bishop|Speaker|Ambassador|Commissioner|Professor|Premier|Congressman|Congresswoman|Representative"
    r"|spokesman|spokeswoman|spokesperson)|\w-elect)$"
)
_GOES_ON = re.compile(r"[\"“‘'(]?[a-z]+(?:[-'’][a-z]+)?(?=[\s,;:!?)]|\.(?:\s|$)|$)")
_NAME = re.compile(r"[A-Z][\w'’-]+")
# Small letters at the start that are no continuation.
_OWN_START = re.compile(
    r"(?:https?|www|by|via|source|image|photo|e\.g|i\.e|vs?|de|von|van|al|el|la|le)\b", re.IGNORECASE
)


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
        if not breaks or _is_wrapped(document):
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
        if prose and not (document.is_template(one) or document.is_template(two)):
            yield one, two


def _breaks_off(one: Block, two: Block) -> bool:
    """Whether `one` stops in mid-sentence and `two` goes on."""
    last, first = one.text.rstrip(), two.text.lstrip()
    number = len(last.split())
    if number < _FEWEST_WORDS or _is_marked(one) or _is_marked(two):
        return False
    if _TITLE_END.search(last):
        return number >= _FEWEST_BEFORE_NAME and not two.gap_before and _NAME.match(first) is not None
    end = _OPEN_END.search(last)
    if end is None and last.rstrip(_CLOSING).endswith(_ENDED):
        return False
    goes_on = _GOES_ON.match(first) is not None and _OWN_START.match(first) is None
    if goes_on:
        # A headline without a stop can stand above a line in small letters.
        return end is not None or last.endswith(",") or number > _LONGEST_HEADLINE or len(one.sentences) > 1
    if end is None or not first[:1].isalnum():
        return False
    return end[0].strip() not in _WEAK_END and not _is_headline(last) and number >= _FEWEST_BEFORE_NAME


def _is_marked(block: Block) -> bool:
    """Whether the line is one that ends as its maker pleases: a link, an image, bold type."""
    kinds = (InlineKind.LINK, InlineKind.IMAGE, InlineKind.STRONG, InlineKind.CODE)
    covered = sum(inline.span.length for inline in block.inlines if inline.kind in kinds)
    return covered > len(block.text) / 2 or "://" in block.text[-60:]


def _is_headline(text: str) -> bool:
    long = [word for word in text.split()[1:] if len(word) > 3]
    return sum(word[:1].isupper() for word in long) > len(long) / 2


def _is_wrapped(document: Document) -> bool:
    """Whether the file's lines are broken at a width: then a break is no fault."""
    if document.format != "text":
        return False
    lines = [block for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
    widest = max((len(block.text) for block in lines), default=0)
    open_ended = [block for block in lines if not block.text.rstrip(_CLOSING).endswith(_ENDED)]
    full = sum(len(block.text) >= _FULL * widest for block in open_ended)
    enough = full > len(open_ended) / 2 if len(open_ended) >= _RUN else full == len(open_ended) > 1
    return widest <= _WIDEST and enough


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
