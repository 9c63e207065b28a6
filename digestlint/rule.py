"""What a rule is: a fault's code, page and examples, and the check that finds it.

A rule is a class. It can't be created without its page (the docstring), a firing example and a silent one:
the same list of examples is the rule's test, its documentation and what ``digestlint explain`` shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from digestlint.diagnostic import Confidence, Severity
from digestlint.document import Document
from digestlint.match import CorpusMatch, Match
from digestlint.regexes import regex
from digestlint.suppress import Ignore
from digestlint.syntax_tree import Tree
from digestlint.text import Span

_CODE = regex(r"[A-Z]{2,4}\d{3}")
_NAME = regex(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LETTER = regex(r"\w")
_SECTIONS = ("## What it finds", "## Why it matters", "## How to fix it")


class Unavailable(Exception):
    """Something that a rule needs is not there, such as a server: raised by the rule, for the document at hand.

    The rule loses its findings in that document, and the run ends with exit code 2. `where` names what is missing, the
    message says why in one line, with a way out; users are told once, however many rules and files it strikes.
    """

    def __init__(self, where: str, message: str) -> None:
        super().__init__(message)
        self.where = where


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


class RuleOptions(NamedTuple):
    """What the settings tell a rule: patterns it finds beside its own, phrases that it lets stand, and its limit.

    `spelling` is the variety of English that they ask for, or "any"; `settings` are those of the rule's plugin.
    """

    extend: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    limit: int | None = None
    spelling: str = "any"
    settings: Mapping[str, Any] = {}


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
    own_words: ClassVar[bool] = False
    """Whether it judges what the digest says itself: a match in words that it only reproduces does not count."""
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
    in any grouping; they are merged in the order of the files. A rule that leaves `merge` as it is is told the facts of
    one file after the other, which are not held in memory: each pass over them reads them anew.
    """

    def collect(self, document: Document) -> tuple[Any, ...]:
        """What the rule must remember of `document`."""
        raise NotImplementedError

    def merge(self, first: tuple[Any, ...], second: tuple[Any, ...]) -> tuple[Any, ...]:
        """The facts of two groups of files as one."""
        return first + second

    def report(self, facts: Sequence[Any]) -> Iterable[CorpusMatch]:
        """The faults in the merged facts of all files, of which there may be more than fit in memory."""
        raise NotImplementedError


class IgnoreRule(Rule, abstract=True):
    """A rule that looks at the ignores of a file, or of the settings, once it is known which of them were of use."""

    def check(self, ignores: Sequence[Ignore]) -> Iterable[CorpusMatch]:
        """The faults in `ignores`; a pure function of them."""
        raise NotImplementedError


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
