"""IG001."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digestlint.api import (
    IGNORE_SETTING,
    Applicability,
    Confidence,
    CorpusMatch,
    Example,
    Fix,
    Ignore,
    IgnoreRule,
    Severity,
)


class UnusedIgnore(IgnoreRule):
    """An ignore for something that is not there, or no longer.

    ## What it finds
    A comment that ignores a rule where that rule finds nothing: the sentence was mended, the comment stayed. And an
    entry of `per-file-ignores` that names one file, where the rule finds nothing in it or the file is gone.

    Only rules that ran are counted. Rules that compare files are left alone, as another run may have more files, and so
    are patterns that may mean many files, such as `drafts/*`.

    ## Why it matters
    It hides the next fault in its place, and tells the next reader of an exception that there is not.

    ## How to fix it
    Take it out, or `digestlint check --fix` does it. Where it names several rules, take out those that are named here.
    """

    code = "IG001"
    name = "unused-ignore"
    family = "ignores"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "this ignore is of no use; delete it"
    fixable = True
    examples = (
        Example("The ferry sails on Monday. ⟦<!-- digestlint: ignore TY003 a title -->⟧\n", "markdown"),
        Example("⟦<!-- digestlint: ignore-file TY003, TY004 -->⟧\n\nThe ferry sails on Monday.\n", "markdown"),
        Example("<p>The ferry sails.</p> ⟦<!-- digestlint: ignore doubled-word: TY003 -->⟧\n", "html"),
        Example("The the ferry sails on Monday. <!-- digestlint: ignore TY003 a title -->\n", "markdown"),
        Example("The ferry sails on Monday. <!-- TODO: TY003 -->\n", "markdown"),
    )

    def check(self, ignores: Sequence[Ignore]) -> Iterator[CorpusMatch]:
        """The ignores with a selector that was of no use."""
        for ignore in ignores:
            if ignore.form == IGNORE_SETTING and not ignore.rows:
                yield CorpusMatch(ignore.place, "the file that this ignore names is gone; take the entry out")
            elif ignore.rows and ignore.unused:
                yield CorpusMatch(ignore.place, _message(ignore), fix=_fix(ignore))


def _message(ignore: Ignore) -> str:
    nothing = f"{' and '.join(ignore.unused)} {'finds' if len(ignore.unused) == 1 else 'find'} nothing here"
    if len(ignore.unused) == len(ignore.selectors):
        return f"{nothing}: delete this ignore"
    return f"{nothing}: take {'it' if len(ignore.unused) == 1 else 'them'} out of this ignore"


def _fix(ignore: Ignore) -> Fix | None:
    if not ignore.removal or len(ignore.unused) < len(ignore.selectors):
        return None
    return Fix(Applicability.SAFE, "delete the comment", ignore.removal)
