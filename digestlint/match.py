"""What rules find: a fault in a document or across files, what to put in its place, and what else it speaks of."""

from __future__ import annotations

from typing import NamedTuple

from digestlint.diagnostic import Applicability, Confidence, Fix, Place, Severity
from digestlint.document import Block
from digestlint.text import Span


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


class CorpusMatch(NamedTuple):
    """A fault that shows only across files; `related` are pairs of a message and a place.

    `confidence` overrides the rule's; `fix` holds edits of the place's file.
    """

    place: Place
    message: str = ""
    related: tuple[tuple[str, Place], ...] = ()
    confidence: Confidence | None = None
    fix: Fix | None = None
