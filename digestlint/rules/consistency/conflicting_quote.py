"""CN008 conflicting-quote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from digestlint.api import (
    LINES,
    Block,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    Severity,
    Span,
    regex,
)

_WORD = regex(r"[^\W_]+(?:['’-][^\W_]+)*")
# Words that a careless hand changes first; the others are what the quotation is known by.
_SMALL = frozenset(
    "a an the and or nor but vs versus of in on at to for from by with as than that which who this these those is are "
    "was were be been being has have had will would shall should can could may might must do does did not no it its he "
    "she they we i you his her their our my your us them him me so if then there here very just".split()
)
# Fewer words, or letters of them, are a term rather than somebody's words; from so many on one other word may differ.
_LEAST_WORDS, _LEAST_KNOWN, _LEAST_LETTERS, _LONG = 3, 2, 12, 5
_LONGEST = 80


class _Quote(NamedTuple):
    """A quotation: all of its words, those it is known by, and where it stands."""

    words: tuple[str, ...]
    known: tuple[str, ...]
    block: Block
    span: Span


class ConflictingQuote(DocumentRule):
    """One quotation in two wordings.

    ## What it finds
    Words in quotation marks that stand in the same digest again, nearly the same: "a monument to bad weather" and "a
    monument of bad weather". Small words may differ, and in a longer quotation one word more. A part of a quotation is
    none of these, and neither are capitals and punctuation.

    ## Why it matters
    Quotation marks promise the speaker's own words, and he said one of the two. Generators retell from memory, and
    mend what they quote.

    ## How to fix it
    Look the words up in the source and quote them alike, or tell them without quotation marks.
    """

    code = "CN008"
    name = "conflicting-quote"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "these words are quoted otherwise elsewhere in the digest; quote them as they were said"
    examples = (
        Example(
            'The mayor called the bridge "a monument to bad weather". It opens in May.\n\n'
            'Lomar has rain. The bridge is ⟦"a monument of bad weather"⟧, its mayor said.\n'
        ),
        Example(
            "“We shall not sell a single ship to Ostrey this year,” the minister said.\n\n"
            "The minister said: ⟦“We shall not sell a single ferry to Ostrey this year.”⟧ He left.\n"
        ),
        Example(
            'The mayor called the bridge "a monument to bad weather". It opens in May.\n\n'
            'Lomar has rain. The bridge is "A monument to bad weather," its mayor said.\n'
        ),
        Example('The "tax on sugar" and the "tax on salt" rise in June, the ministry of Lomar said.\n'),
        Example(
            "“We shall not sell a single ship to Ostrey this year,” the minister said.\n\n"
            "The minister said that Norland would not sell “a single ship to Ostrey”.\n"
        ),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """Each quotation that differs a little from an earlier one."""
        seen: dict[tuple[str, ...], _Quote] = {}
        for quote in _quotes(document):
            earlier = next((seen[key] for key in _keys(quote) if key in seen), None)
            if earlier is not None and earlier.words != quote.words:
                note = Note("it is quoted so here", earlier.span, earlier.block)
                yield Match(quote.span, quote.block, related=(note,))
            for key in _keys(quote):
                seen.setdefault(key, quote)


def _quotes(document: Document) -> Iterator[_Quote]:
    for block in document.blocks:
        for span in block.quotations if block.kind in LINES else ():
            words = tuple(match[0].casefold().replace("’", "'") for match in _WORD.finditer(span.cut(block.text)))
            known = tuple(word for word in words if word not in _SMALL)
            enough = len(known) >= _LEAST_KNOWN and sum(map(len, known)) >= _LEAST_LETTERS
            if len(words) >= _LEAST_WORDS and enough:
                yield _Quote(words, known, block, span)


def _keys(quote: _Quote) -> Iterator[tuple[str, ...]]:
    """What a quotation is looked up by: its known words and, where it is long, all but one of them.

    That is as many keys as words, each as long as the quotation; what is no quotation at all has thousands.
    """
    yield quote.known
    if _LONG <= len(quote.known) <= _LONGEST:
        for at in range(len(quote.known)):
            yield (str(len(quote.known)), str(at), *quote.known[:at], *quote.known[at + 1 :])
