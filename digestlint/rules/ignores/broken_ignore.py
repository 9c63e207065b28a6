"""IG003."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digestlint.api import (
    IGNORE_FILE,
    IGNORE_LINE,
    IGNORE_SETTING,
    Confidence,
    CorpusMatch,
    Example,
    Ignore,
    IgnoreRule,
    Severity,
)


class BrokenIgnore(IgnoreRule):
    """A comment to digestlint that ignores nothing, or not what it seems to.

    ## What it finds
    A comment that begins with `digestlint:` and can't be followed: it names no rule, a rule that there is not, or a
    second rule without a comma; it is neither `ignore` nor `ignore-file`; or it stands below the text that it means.

    ## Why it matters
    Its author believes that the finding is dealt with. It is still there, or will be back.

    ## How to fix it
    Write `<!-- digestlint: ignore CODE reason -->`, several codes parted by commas, in the line or above the block that
    it is for. `digestlint rules` lists the codes.
    """

    code = "IG003"
    name = "broken-ignore"
    family = "ignores"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "this comment ignores nothing"
    examples = (
        Example("The ferry sails. ⟦<!-- digestlint: ignore -->⟧\n", "markdown"),
        Example("The ferry sails. ⟦<!-- digestlint: ignore doubled-wrd a title -->⟧\n", "markdown"),
        Example("The the ferry sails. ⟦<!-- digestlint: ignored TY003 a title -->⟧\n", "markdown"),
        Example("The the ferry sails. ⟦<!-- digestlint: ignore TY003 TY004 a title -->⟧\n", "markdown"),
        Example("<p>The the ferry sails.</p>\n⟦<!-- digestlint: ignore TY003 a title -->⟧\n", "html"),
        Example("The the ferry sails. <!-- digestlint: ignore TY003, TY004 a title -->\n", "markdown"),
        Example("The ferry sails. <!-- the digestlint: ignore comment is explained elsewhere -->\n", "markdown"),
    )

    def check(self, ignores: Sequence[Ignore]) -> Iterator[CorpusMatch]:
        """The ignores that can't be followed, each with the first reason why."""
        for ignore in ignores:
            why = _fault(ignore)
            if why:
                yield CorpusMatch(ignore.place, why)


def _fault(ignore: Ignore) -> str:
    if ignore.form not in (IGNORE_LINE, IGNORE_FILE, IGNORE_SETTING):
        return f"'{ignore.form}' means nothing to digestlint; write ignore or ignore-file, and the rules"
    if not ignore.selectors:
        return "this ignore names no rule; write its code or name behind it"
    if ignore.unknown:
        return f"there is no rule '{ignore.unknown[0]}'; `digestlint rules` lists them"
    if ignore.stray_code:
        return f"{ignore.stray_code} is not ignored: several rules are parted by commas"
    if not ignore.rows and ignore.form != IGNORE_SETTING:
        return "nothing stands below this ignore; put it into the line, or above the block, that it is for"
    return ""
