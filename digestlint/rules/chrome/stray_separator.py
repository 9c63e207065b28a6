"""SC021."""

from __future__ import annotations

from digestlint.api import BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity, deletion


class StraySeparator(PatternRule):
    """A line that holds nothing but a stray mark.

    ## What it finds
    A lone full stop, comma, bar, slash or empty pair of brackets on a line of its own. Editors of forums and web
    pages put such a mark between two posts to keep them apart, and feeds leave one where a value was missing.
    A rule that is drawn on purpose (`---`, `***`, `====`, three bullets) is no finding, nor is a bullet.

    ## Why it matters
    The mark says nothing. Readers take it for lost text, and it shows that the page was copied unread.

    ## How to fix it
    Delete the line. Where two stories should stay apart, use a blank line, a heading or a rule.
    """

    code = "SC021"
    name = "stray-separator"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "a line of nothing but '{text}': a leftover of the page's layout; delete it"
    fixable = True
    whole_block = True
    in_quotations = True
    kinds = frozenset({BlockKind.SEPARATOR, BlockKind.PARAGRAPH})
    patterns = (r"^\s*⟦([.,;:/\\`´¦|·‥…]|[.][.]|\|\||\([ ]?\)|\[[ ]?\]|\{[ ]?\}|[«»‹›])⟧\s*$",)
    examples = (
        Example("The port of Kerrin reopened on Monday.\n\u00a0\n⟦.⟧\nFares rise by 4% in May.\n"),
        Example("The port of Kerrin reopened on Monday.\n⟦|⟧\nFares rise by 4% in May.\n"),
        Example("The port of Kerrin reopened on Monday.\n\n⟦.⟧\n\nFares rise by 4% in May.\n", "markdown"),
        Example("The port reopened on Monday.\n⟦..⟧\nFares rise by 4% in May.\n⟦()⟧\nThe end of the list.\n"),
        Example("The port of Kerrin reopened on Monday.\n---\nFares rise by 4% in May.\n"),
        Example("The port of Kerrin reopened on Monday.\n* * *\nFares rise by 4% in May.\n====\nRain on Friday.\n"),
        Example("The port of Kerrin reopened on Monday.\n...\n•••\n#\n", "text"),
        Example("The port reopened.\n\n***\n\nFares rise by 4% in May.\n", "markdown"),
        Example("5\n4\nv. Lomar Rovers\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The mark, unless the settings name it as the digest's own."""
        if hit.document.is_template(hit.block):
            return None
        return Match(hit.span, hit.block, replacement=deletion(hit))
