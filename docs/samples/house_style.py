"""The rules of one newsroom, in one file, named under `plugins` in its settings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from digestlint.api import (
    Applicability,
    BlockKind,
    Confidence,
    CorpusMatch,
    CorpusRule,
    Document,
    DocumentRule,
    Example,
    Match,
    Place,
    Replacement,
    Rule,
    Severity,
    Span,
    hookimpl,
    place,
)


class StoppedHeadline(DocumentRule):
    """A headline that ends in a full stop.

    ## What it finds
    Headings whose last word is in small letters and ends in a full stop; the stop of "Inc." stays.

    ## Why it matters
    Our headlines carry none, and one that does looks like a sentence that slipped into the heading.

    ## How to fix it
    Delete the stop.
    """

    code = "HS101"
    name = "stopped-headline"
    family = "house"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "a headline ends without a full stop"
    fixable = True
    examples = (
        Example("## Ferry leaves service⟦.⟧\n\nThe *Merrin* sails until June.", "markdown"),
        Example("## Ferry leaves service\n\nThe *Merrin* sails until June.", "markdown"),
        Example("## Talks with Halm Grid Inc.\n\nThey go on.", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        for block in document.blocks:
            word = block.text.rpartition(" ")[2]
            if block.kind is BlockKind.HEADING and word.endswith(".") and word[:-1].isalpha() and word.islower():
                stop = Span(len(block.text) - 1, len(block.text))
                delete = Replacement(stop, "", Applicability.SAFE, "delete the full stop")
                yield Match(stop, block, replacement=delete)


class SameHeadline(CorpusRule):
    """A headline that another digest of the run has already.

    ## What it finds
    Second-level headings that stand in two files, whatever their case.

    ## Why it matters
    Our readers see the headlines of a week in one list.

    ## How to fix it
    Say in the later headline what is new.
    """

    code = "HS102"
    name = "same-headline"
    family = "house"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "another digest has this headline"
    examples = (
        Example(
            "## Ferry leaves service\n\nThe *Merrin* sails until June.\n",
            "markdown",
            beside=("## ⟦Ferry leaves service⟧\n\nThe *Merrin* has sailed.\n",),
        ),
        Example("## Ferry leaves service\n", "markdown", beside=("## Ferry returns\n",)),
    )

    def collect(self, document: Document) -> tuple[Any, ...]:
        return tuple(
            (block.text.casefold(), place(document, Span(0, len(block.text)), block))
            for block in document.blocks
            if block.kind is BlockKind.HEADING and block.level == 2
        )

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        places: defaultdict[str, list[Place]] = defaultdict(list)
        for headline, where in facts:
            places[headline].append(where)
        for first, *later in places.values():
            for where in later:
                if where.filename != first.filename:
                    yield CorpusMatch(where, related=(("it stands first here", first),))


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of this file."""
    return StoppedHeadline, SameHeadline
