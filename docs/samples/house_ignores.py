"""A rule about ignores, in a file of rules: exceptions have a date, after which somebody looks at them again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digestlint.api import Confidence, CorpusMatch, Example, Ignore, IgnoreRule, Rule, Severity, hookimpl


class DatelessIgnore(IgnoreRule):
    """An ignore whose reason names no year.

    ## What it finds
    Comments, and entries of `per-file-ignores`, that name rules and don't say since when they hold.

    ## Why it matters
    We go through our exceptions once a year and take out those that are old.

    ## How to fix it
    Write the year: `ignore AT001 the ministry asked not to be named, 2031`.
    """

    code = "HS103"
    name = "dateless-ignore"
    family = "house"
    severity = Severity.INFO
    confidence = Confidence.HIGH
    message = "since when? write the year into the reason"
    examples = (
        Example("The the ferry sails. ⟦<!-- digestlint: ignore TY003 a title -->⟧\n", "markdown"),
        Example("The the ferry sails. <!-- digestlint: ignore TY003 a title, 2031 -->\n", "markdown"),
    )

    def check(self, ignores: Sequence[Ignore]) -> Iterator[CorpusMatch]:
        for ignore in ignores:
            if ignore.selectors and not re.search(r"\b20\d\d\b", ignore.reason):
                yield CorpusMatch(ignore.place)


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of this file."""
    return (DatelessIgnore,)
