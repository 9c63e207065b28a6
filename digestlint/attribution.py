"""Which words of a block a source answers for: direct speech, reported speech, and what carries on from it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from weakref import WeakKeyDictionary

from digestlint.document import Block
from digestlint.prose import reporting as lists
from digestlint.prose.carrying import carries_on, resolved
from digestlint.prose.reported import may_report, reported
from digestlint.prose.tokens import Token, tokens
from digestlint.syntax_tree import Tree
from digestlint.text import Span, merge

_PERSONS = frozenset("he she they who".split())
# A quotation of so many words is speech, and not a term in quotation marks.
_SPEECH = 4

# Several rules ask about one block in turn.
_KNOWN: WeakKeyDictionary[Block, tuple[Span, ...]] = WeakKeyDictionary()


def attributed(block: Block, span: Span) -> bool:
    """Whether the words at `span` of the block's prose are somebody else's than the digest's.

    They are where they begin in direct speech, in what a source says or thinks (a vague one too), or in a sentence
    that carries on an attribution from the one before it.
    """
    spans = governed(block)
    number = bisect_right(spans, (span.start, len(block.text) + 1)) - 1
    return number >= 0 and spans[number].end > span.start


def governed(block: Block) -> tuple[Span, ...]:
    """The stretches of the block's prose that sources answer for, in order and without overlaps."""
    known = _KNOWN.get(block)
    if known is None:
        known = _KNOWN[block] = tuple(merge([*block.quotations, *_reported(block)]))
    return known


def _reported(block: Block) -> Iterator[Span]:
    if block.lead_in is not None and _announces(block.lead_in):
        yield Span(0, len(block.text))
        return
    said: Sequence[Token] = ()
    age = 0
    quotations = block.quotations
    ends = [quotation.end for quotation in quotations]
    starts = [quotation.start for quotation in quotations]
    for sentence in block.sentences:
        inside = quotations[bisect_right(ends, sentence.start) : bisect_left(starts, sentence.end)]
        found: list[Span] = []
        words: Sequence[Token] = ()
        if said or may_report(sentence.cut(block.text)):
            words = tokens(block.text, sentence, inside)
            found = list(reported(resolved(words) if said else words, sentence))
            if not found and said and carries_on(words, said, is_next=age == 0):
                found = [sentence]
        yield from found
        if found or any(len(quotation.cut(block.text).split()) >= _SPEECH for quotation in inside):
            said, age = words or tokens(block.text, sentence, inside), 0
        elif age:
            said = ()
        else:
            age = 1


def _announces(lead: Block) -> bool:
    """Whether a list is what somebody says, as the block before it tells: "The agency's forecasts:"."""
    spans = governed(lead)
    return bool(spans) and spans[-1].end >= len(lead.text.rstrip(" :*_"))


def someone_says(tree: Tree, words: Span) -> bool:
    """Whether the clause that `words` stand in, as a parse of the sentence has it, is what a person or a body says.

    The parse reaches where the order of words does not tell; it answers only for verbs of saying before the words,
    with a name, a pronoun or a word for persons and bodies as their subject.
    """
    word = tree.head_of(words)
    subject = tree.said_by(word, lists.SAY_PAST | lists.SAY_PRESENT) if word is not None else None
    if subject is None:
        return False
    return subject.is_name or subject.text.lower() in lists.SOURCES | _PERSONS
