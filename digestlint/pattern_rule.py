"""Rules that are data: patterns, where they stand, and what is made of each place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import ClassVar, NamedTuple

from digestlint.diagnostic import Applicability
from digestlint.document import PROSE, Block, BlockKind, Document
from digestlint.match import Match, Replacement
from digestlint.patterns import PatternSet, Words
from digestlint.regexes import regex
from digestlint.rule import Rule
from digestlint.text import Span

_LETTER = regex(r"\w")
# A quotation of no more words and characters is a term: "vibe coding".
_TERM, _LONGEST_TERM = 3, 40

# How much of a sentence before a hit is looked at.
_NEAR = 400
_SUPPOSED = regex(r"(?i)(?<!as )\b(?:if|unless|whether)\b(?! not\b| any\b)[^,;:.!?—–]*$")
_ASKED = regex(r"(?i)(?:[\w’' -]{1,40}:)?[\W_]*whether\b[^;.!?—–]*,")
_SERIES = regex(r"(?i)^(?!.*\bor not\b).*,.*, (?:and|or) [^,]*$")


class Hit(NamedTuple):
    """A place where a pattern of a rule stands.

    `span` is what the pattern reports and `unit` the sentence (or whole block) in which it was looked for, both
    in the prose of `block`; `pattern` is its number among the rule's `patterns`.
    """

    document: Document
    block: Block
    unit: Span
    span: Span
    pattern: int

    @property
    def text(self) -> str:
        """The words reported."""
        return self.span.cut(self.block.text)

    @property
    def sentence(self) -> str:
        """The text of the unit."""
        return self.unit.cut(self.block.text)

    @property
    def before(self) -> str:
        """The unit's text before the words reported."""
        return self.block.text[self.unit.start : self.span.start]

    @property
    def after(self) -> str:
        """The unit's text after the words reported."""
        return self.block.text[self.span.end : self.unit.end]

    @property
    def is_supposed(self) -> bool:
        """Whether the words stand in a clause that "if", "unless" or "whether" opens, so that they assert nothing."""
        lead = self.block.text[max(self.unit.start, self.span.start - _NEAR) : self.span.start]
        if _SUPPOSED.search(lead):
            return True
        # Of what is asked in turn each part may be so: "whether the toll holds, the fare rises and the crews stay".
        return _ASKED.match(lead) is not None and _SERIES.search(self.sentence) is not None


def deletion(hit: Hit, applicability: Applicability = Applicability.SAFE) -> Replacement | None:
    """The replacement that takes the hit's block out: its lines, its marker, and a blank line beside it.

    None where the block says more than was found. Where it can't go without breaking the format, as in HTML and JSON,
    no fix is offered either.
    """
    block = hit.block.text
    if _LETTER.search(block, 0, hit.span.start) or _LETTER.search(block, hit.span.end):
        return None
    return Replacement(Span(0, len(block)), "", applicability, "delete the line")


class PatternRule(Rule, abstract=True):
    """A rule that is data: patterns (see `digestlint.patterns`), looked for in every sentence of the prose.

    A pattern is matched only against sentences that hold its cues, so that a further pattern costs nearly nothing.
    """

    options = frozenset({"extend", "allow"})

    patterns: ClassVar[tuple[str, ...]] = ()
    unless: ClassVar[tuple[str, ...]] = ()
    """Patterns that let a unit pass wherever they stand in it."""
    words: ClassVar[Words] = {}
    """Word lists that patterns name as ``{list}``."""
    whole_block: ClassVar[bool] = False
    """Whether the unit is the block rather than the sentence."""
    by_line: ClassVar[bool] = False
    """Whether the unit is a line: the block, or each of its lines where a break stands in it, as in a mail's text."""
    kinds: ClassVar[frozenset[BlockKind]] = PROSE
    """The kinds of blocks that are looked at."""
    in_quotations: ClassVar[bool] = False
    """Whether words inside direct speech count; they are not the digest's own."""

    @cached_property
    def found(self) -> PatternSet:
        """The rule's patterns with those of the settings behind them."""
        return PatternSet((*self.patterns, *self.given.extend), self.words)

    @cached_property
    def vetoes(self) -> PatternSet:
        """The patterns of `unless`."""
        return PatternSet(self.unless, self.words)

    @cached_property
    def allowed(self) -> PatternSet:
        """The phrases that the settings let stand."""
        return PatternSet(self.given.allow, self.words)

    def judge(self, hit: Hit) -> Match | None:
        """What a hit amounts to: a match, or None where a closer look clears it."""
        return Match(hit.span, hit.block)

    def accept(
        self, document: Document, block: Block, unit: Span, folded: bytes, hits: Sequence[tuple[Span, int]]
    ) -> Iterator[Match]:
        """The matches in one unit; of overlapping hits the widest counts.

        `folded` is the unit's text, folded and encoded; `hits` are spans of it, each with its pattern's number.
        """
        if self.unless and self.vetoes.which(folded):
            return
        allowed = [span for _, span in self.allowed.find(unit.cut(block.text))] if self.given.allow else []
        last = -1
        for span, number in sorted(hits, key=lambda hit: (hit[0].start, -hit[0].end, hit[1])):
            at = span.shift(unit.start)
            if at.start < last or any(span.overlaps(one) for one in allowed):
                continue
            if not self.in_quotations and _is_quoted(at, block):
                continue
            match = self.judge(Hit(document, block, unit, at, number))
            if match is not None:
                last = at.end
                yield match._replace(trigger=match.trigger or at) if self.needs_syntax else match


def _is_quoted(at: Span, block: Block) -> bool:
    """Whether direct speech overlaps the span; with a term in quotation marks within it, it is the digest's own."""
    for quotation in _overlapping(at, block.quotations):
        within = at.start < quotation.start and quotation.end < at.end
        if not within or quotation.length > _LONGEST_TERM or len(quotation.cut(block.text).split()) > _TERM:
            return True
    return False


def _overlapping(at: Span, quotations: Sequence[Span]) -> Sequence[Span]:
    """Those of the quotations, which are in order and apart, that overlap the span."""
    first = bisect_right(quotations, at.start, key=attrgetter("end"))
    return quotations[first : bisect_left(quotations, at.end, first, key=attrgetter("start"))]
