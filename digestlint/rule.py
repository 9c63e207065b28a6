"""What a rule is: a fault's code, page and examples, and the check that finds it.

A rule is a class. It can't be created without its page (the docstring), a firing example and a silent one:
the same list of examples is the rule's test, its documentation and what ``digestlint explain`` shows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any, ClassVar, NamedTuple

from digestlint.diagnostic import Applicability, Confidence, Fix, Severity
from digestlint.document import PROSE, Block, BlockKind, Document
from digestlint.patterns import PatternSet, Words
from digestlint.regexes import regex
from digestlint.syntax_tree import Tree
from digestlint.text import Position, Span

_CODE = regex(r"[A-Z]{2,4}\d{3}")
_NAME = regex(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LETTER = regex(r"\w")
_SECTIONS = ("## What it finds", "## Why it matters", "## How to fix it")


class RuleError(TypeError):
    """A rule class that lacks a part; raised when the class is created."""


class Example(NamedTuple):
    """A digest that shows a rule: `text`, with ⟦ and ⟧ around every span that must be reported.

    Without marks the rule must stay silent. `format` is the reader's; `beside` are further files of the folder,
    for rules that look across files, and their marks count too.
    """

    text: str
    format: str = "text"
    beside: tuple[str, ...] = ()

    @property
    def fires(self) -> bool:
        """Whether at least one span is marked."""
        return any("⟦" in text for text in (self.text, *self.beside))


class Replacement(NamedTuple):
    """How to mend a match: put `content` in place of `span` (of the match's block, or else of the source text).

    The fix is offered only where the file holds those words letter for letter, and where nothing but them changes.
    """

    span: Span
    content: str
    applicability: Applicability
    message: str


class Note(NamedTuple):
    """Another place of the same document that a match speaks of."""

    message: str
    span: Span
    block: Block | None = None


class Match(NamedTuple):
    """A fault in a document.

    `span` counts in the prose of `block`, or in the source text where `block` is None. An empty `message`
    stands for the rule's own; `severity` and `confidence` override the rule's. `trigger` are the words, in `block`,
    whose reading a tree decides (`Rule.review`); without it, those of `span`.
    """

    span: Span
    block: Block | None = None
    message: str = ""
    replacement: Replacement | None = None
    related: tuple[Note, ...] = ()
    severity: Severity | None = None
    confidence: Confidence | None = None
    trigger: Span | None = None


class Place(NamedTuple):
    """A span of a file as lines and columns, for facts that outlive the document."""

    filename: str
    location: Position
    end_location: Position


class CorpusMatch(NamedTuple):
    """A fault that shows only across files; `related` are pairs of a message and a place.

    `confidence` overrides the rule's; `fix` holds edits of the place's file.
    """

    place: Place
    message: str = ""
    related: tuple[tuple[str, Place], ...] = ()
    confidence: Confidence | None = None
    fix: Fix | None = None


class RuleOptions(NamedTuple):
    """What the settings tell a rule: patterns it finds beside its own, phrases that it lets stand, and its limit.

    `spelling` is the variety of English that they ask for, or "any".
    """

    extend: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    limit: int | None = None
    spelling: str = "any"


class Rule:
    """The base of all rules. Subclass `PatternRule`, `DocumentRule` or `CorpusRule`.

    Raises RuleError when a concrete subclass lacks a code (two to four capitals and three digits), a kebab-case
    name, a family, a message, a page with the three sections, or a firing and a silent example.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    family: ClassVar[str]
    """The family's word, as in ``commentary``; all codes with the same letters share it."""
    severity: ClassVar[Severity]
    confidence: ClassVar[Confidence]
    message: ClassVar[str]
    """One line for the reader of the report; ``{text}`` stands for the words found."""
    examples: ClassVar[tuple[Example, ...]]
    enabled: ClassVar[bool] = True
    """Whether it runs without being selected."""
    needs_syntax: ClassVar[bool] = False
    """Whether the rule wants to see the tree of a match's sentence before the match counts: see `review`."""
    fixable: ClassVar[bool] = False
    """Whether its findings may carry a fix."""
    yields_to: ClassVar[frozenset[str]] = frozenset()
    """Codes, or letters of families, whose finding on overlapping words makes this rule's a mere note on it."""
    url: ClassVar[str] = ""
    options: ClassVar[frozenset[str]] = frozenset()
    """Which fields of `RuleOptions` the settings may give."""

    def __init_subclass__(cls, *, abstract: bool = False, page: bool = True, **rest: Any) -> None:
        super().__init_subclass__(**rest)
        if not abstract:
            _require(cls)
            if page:
                _require_page(cls)

    def __init__(self, given: RuleOptions = RuleOptions()) -> None:  # noqa: B008 (immutable)
        self.given = given

    def review(self, match: Match, tree: Tree, trigger: Span) -> Match | None:
        """What is left of a match once its sentence is parsed: the match, one of another confidence, or None.

        Asked of rules that set `needs_syntax`, and only where a sentence was read: without spaCy, and for a sentence
        that no pipeline could read, the match counts as it is. `trigger` is the match's, in code points of the tree's
        text; `tree.within(trigger)` are its words. A pure function: it must not depend on other sentences.
        """
        return match

    @classmethod
    def prefix(cls) -> str:
        """The letters of the code."""
        return cls.code.rstrip("0123456789")


class DocumentRule(Rule, abstract=True):
    """A rule that looks at one document as a whole."""

    def check(self, document: Document) -> Iterable[Match]:
        """The faults in `document`; a pure function of it."""
        raise NotImplementedError


class CorpusRule(Rule, abstract=True):
    """A rule that compares files: facts of each, merged, and a report on them all.

    Facts are tuples of small values that can be pickled. `merge` is associative, so that files can be collected
    in any grouping; they are merged in the order of the files.
    """

    def collect(self, document: Document) -> tuple[Any, ...]:
        """What the rule must remember of `document`."""
        raise NotImplementedError

    def merge(self, first: tuple[Any, ...], second: tuple[Any, ...]) -> tuple[Any, ...]:
        """The facts of two groups of files as one."""
        return first + second

    def report(self, facts: tuple[Any, ...]) -> Iterable[CorpusMatch]:
        """The faults in the merged facts of all files."""
        raise NotImplementedError


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
            if not self.in_quotations and _is_quoted(at, block.quotations):
                continue
            match = self.judge(Hit(document, block, unit, at, number))
            if match is not None:
                last = at.end
                yield match._replace(trigger=match.trigger or at) if self.needs_syntax else match


def _is_quoted(at: Span, quotations: Sequence[Span]) -> bool:
    """Whether one of the quotations, which are in order and apart, overlaps the span."""
    # The last one that starts before the span's end is also the last to end.
    number = bisect_left(quotations, at.end, key=attrgetter("start"))
    return number > 0 and quotations[number - 1].overlaps(at)


def _require(rule: type[Rule]) -> None:
    where = f"{rule.__module__}.{rule.__qualname__}"
    for part in ("code", "name", "family", "severity", "confidence", "message", "examples"):
        if not hasattr(rule, part):
            raise RuleError(f"{where}: a rule needs `{part}`")
    if not _CODE.fullmatch(rule.code):
        raise RuleError(f"{where}: the code is two to four capitals and three digits, not {rule.code!r}")
    if not _NAME.fullmatch(rule.name):
        raise RuleError(f"{where}: the name is kebab-case, not {rule.name!r}")


def _require_page(rule: type[Rule]) -> None:
    where = f"{rule.__module__}.{rule.__qualname__}"
    page = rule.__doc__ or ""
    missing = [section for section in _SECTIONS if section not in page]
    if missing:
        raise RuleError(f"{where}: the page (its docstring) lacks the section {missing[0]!r}")
    if not any(example.fires for example in rule.examples):
        raise RuleError(f"{where}: no firing example; mark the span that it must report with ⟦ and ⟧")
    if all(example.fires for example in rule.examples):
        raise RuleError(f"{where}: no silent example; show a text that it must let pass")
