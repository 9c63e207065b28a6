"""Which words of a block a source answers for: direct speech, reported speech, and what carries on from it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from weakref import WeakKeyDictionary

from digestlint.document import Block
from digestlint.prose import reporting as lists
from digestlint.prose.reported import may_report, reported
from digestlint.prose.tokens import Token, tokens
from digestlint.syntax_tree import Tree
from digestlint.text import Span, merge

_LEADING = frozenset("but and however meanwhile moreover in addition ,".split())
_PERSONS = frozenset("he she they who".split())
_NOT_CARRYING = frozenset("this that these those such if unless should".split())
# "The success could calm the coast, which would": a forecast that hangs on the digest's own words.
_RELATIVE = frozenset("which that who".split())

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
    carried = False
    quotations = block.quotations
    ends = [quotation.end for quotation in quotations]
    starts = [quotation.start for quotation in quotations]
    for sentence in block.sentences:
        inside = quotations[bisect_right(ends, sentence.start) : bisect_left(starts, sentence.end)]
        found: list[Span] = []
        if carried or may_report(sentence.cut(block.text)):
            words = tokens(block.text, sentence, inside)
            found = list(reported(words, sentence))
            if not found and carried and _carries_on(words):
                found = [sentence]
        yield from found
        carried = bool(found or inside)


def _carries_on(words: Sequence[Token]) -> bool:
    """Whether a sentence goes on with what the source of the sentence before it says.

    "He will", "the ministry will also", and the "would" of reported speech do; "this would" is the digest's.
    """
    first = [word.text for word in words[:12]]
    while first and first[0] in _LEADING:
        first.pop(0)
    if not first or first[0] in _NOT_CARRYING:
        return False
    if first[0] in lists.SUBJECTS and first[0] != "they":
        return True
    is_source = first[0] in ("they", "it") or (first[0] == "the" and not lists.SOURCES.isdisjoint(first[1:5]))
    if is_source and not lists.ALSO.isdisjoint(first[1:7]):
        return True
    return "would" in first and first[first.index("would") - 1] not in _RELATIVE


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
