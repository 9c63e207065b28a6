"""IG002."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digestlint.api import Confidence, CorpusMatch, Example, Ignore, IgnoreRule, Severity


class UnexplainedIgnore(IgnoreRule):
    """An ignore that does not say why.

    ## What it finds
    A comment, or an entry of `per-file-ignores`, that names rules and gives no reason behind them. Off by default:
    select it with `extend-select = ["unexplained-ignore"]` where each exception is to have its reason.

    ## Why it matters
    Whoever meets the ignore later can't tell whether it still holds, and so it stays for ever.

    ## How to fix it
    Write the reason behind the rules: `ignore AT001 the ministry asked not to be named`.
    """

    code = "IG002"
    name = "unexplained-ignore"
    family = "ignores"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    enabled = False
    message = "this ignore has no reason; write it behind the rules"
    examples = (
        Example("The the ferry sails. ⟦<!-- digestlint: ignore TY003 -->⟧\n", "markdown"),
        Example("⟦<!-- digestlint: ignore-file TY003, TY004: -->⟧\n\nThe the ferry sails.\n", "markdown"),
        Example("<p>The the ferry sails. <!-- digestlint: ignore TY003 a title --></p>\n", "html"),
        Example("The the ferry sails. <!-- digestlint: ignore TY003 — a title -->\n", "markdown"),
        Example("The the ferry sails. <!-- digestlint: ignore -->\n", "markdown"),
    )

    def check(self, ignores: Sequence[Ignore]) -> Iterator[CorpusMatch]:
        """The ignores that name rules and give no reason."""
        for ignore in ignores:
            if ignore.selectors and not ignore.reason:
                yield CorpusMatch(ignore.place)
