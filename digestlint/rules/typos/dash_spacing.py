"""TY009 dash-spacing."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    PROSE,
    Applicability,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Replacement,
    Severity,
    Span,
    regex,
)

_GLUED = regex(r"(?<![\w-])([A-Za-z]{3,}[a-z])- ([A-Za-z][a-z]+)(?![\w-])")
# What a hung hyphen waits for: two- or three-year terms, pre- and post-war.
_JOINS = frozenset("and or to nor but as then versus vs und oder through".split())
_LISTED = regex(r"\w- (?:and|or|to)\b|-,|\w-(?:[,/]|$)")


class DashSpacing(DocumentRule):
    """A hyphen that is stuck to the word before it where a dash was meant.

    ## What it finds
    "Russia- Donetsk": a word, a hyphen without a space, a space, and the next word. Hung hyphens, as in "two- or
    three-year", are left alone.

    ## Why it matters
    It reads as a word cut in two, and it often marks a place where a line of the page was broken.

    ## How to fix it
    Set a dash with spaces, or join the word.
    """

    code = "TY009"
    name = "dash-spacing"
    family = "typo"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "hyphen stuck to one word: {text}"
    fixable = True
    examples = (
        Example("Fighting went on along the line ⟦Tarvsok- Melnik⟧ at night."),
        Example("The ⟦minister- who⟧ had resigned twice -- came back."),
        Example("Two- or three-year terms, pre- and post-war houses, and short-, medium- and long-term loans."),
        Example("Tarvsok - Melnik, a well-known line – closed."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The stuck hyphens of all prose."""
        for block in document.blocks:
            if block.kind in PROSE and "- " in block.text:
                for found in _GLUED.finditer(block.text):
                    if found[2].lower() in _JOINS or _LISTED.search(block.text, found.end(), found.end() + 30):
                        continue
                    span = Span(*found.span())
                    right = f"{found[1]} – {found[2]}"
                    fix = Replacement(span, right, Applicability.UNSAFE, f"replace by {right!r}")
                    yield Match(span, block, replacement=fix)
