"""SC019."""

from __future__ import annotations

from digestlint.api import Applicability, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity, deletion
from digestlint.rules.chrome.lines import before, earlier, is_designed, is_link, stands_apart

# From this pattern on a line needs its neighbours' word for it.
_NEEDS_NEIGHBOURS = 6


class Pagination(PatternRule):
    """Page turners and jumps: "Back", "Top Bottom", "Page 2 of 5", "Next article".

    ## What it finds
    Lines that are nothing but a control for moving about a site: back to the top or to a list, to the previous or
    next page, post or story, "Load more", page numbers. A single word such as "Back" or "Next" counts only where no
    text follows it. Links that still work are the digest's own way on, and no finding.

    ## Why it matters
    The button does nothing in a digest. It is the surest sign that a page was copied whole.

    ## How to fix it
    Delete the line.
    """

    code = "SC019"
    name = "pagination"
    family = "chrome"
    yields_to = earlier("SC019")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a button of the page from which the text came; delete it"
    fixable = True
    by_line = True
    in_quotations = True
    kinds = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})
    words = {
        "thing": (
            r"page|post|article|story|entry|slide|photo|image|gallery|video|episode|issue|thread|topic|chapter|section"
            r"|item|result",
        ),
        "things": (
            r"pages|posts|articles|stories|entries|comments|results|items|photos|videos|threads|topics|news|headlines"
            r"|episodes",
        ),
        "turn": (r"previous|prev|next|back|forward|first|last|top|bottom|up|older|newer",),
        "place": (
            r"top|the top|top of( the)? page|home|home[ ]?page|main page|main menu|news|all news|blog|the blog|gallery"
            r"|index|search( results)?|results|list|all( of)? {things}|{things}|{thing}|articles list|overview"
            r"|archives?|table of contents|contents|bottom|main content|content",
        ),
    }
    patterns = (
        r"^\W*(back|return|go|jump|scroll|skip)( back)?( up| down)? to (the )?{place}\W*$",
        r"^\W*((previous|prev|next|older|newer|earlier) ({thing}|{things})\W*(navigation)?\W*){1,2}$",
        r"^\W*({thing}|posts?|blog|page) (navigation|pagination)\W*$",
        r"^\W*(load|show|view|see|display)( all)? (more|older|newer|previous|earlier|next)( {things})?\W*$",
        r"^\W*((go to )?(page|slide|photo|image|showing|results?)\W*\d{1,4}([ ]?[-–][ ]?\d{1,4})? (of|/) \d{1,5}( "
        r"{things})?)\W*((prev|previous|next|first|last)\W*)*$",
        r"^\W*({turn}\W+){1,3}(\d{1,4}\W+){2,}([.…]+\W*)?(\d{1,4}\W+)*({turn}\W*)*$|^\W*(\d{1,4}\W+){2,}(next|last"
        r"|older)\W*$|^\W*({turn}\W+){2,5}{turn}\W*$|^\W*(top bottom|bottom top|previous next|prev next|back next"
        r"|back top)\W*$",
        r"^\W*(back|top|bottom|next|previous|prev|older|newer|first|last|load more|more|continue|go|skip|up|page "
        r"\d{1,4}|\d{1,3} (of|/) \d{1,3})\W*$",
    )
    examples = (
        Example("The talks resume in Lomar on Friday.\n\n⟦Back⟧\n⟦Top Bottom⟧\n"),
        Example("The talks resume in Lomar on Friday.\n⟦« Previous article⟧\n⟦Back to top ↑⟧\n⟦Page 2 of 5⟧\n"),
        Example("The talks resume in Lomar.\n\n⟦« Prev 1 2 3 … 14 Next »⟧\n"),
        Example("The talks resume in Lomar.\n\n⟦Older posts⟧\n\n⟦Load more stories⟧\n", "markdown"),
        Example("The talks resume in Lomar.\n\n⟦Post navigation⟧\n⟦Return to home page⟧\n"),
        Example("Back\n\nThe winger returned to Lomar on Friday after four months out with a broken ankle.\n"),
        Example("The talks resume in Lomar.\n\n[← Previous](a.md) | [Next →](b.md)\n", "markdown"),
        Example("## Next\n\nParliament votes on Tuesday.\n\n## Top\n\n- Kerrin reopens its port.\n", "markdown"),
        Example("Back to school costs rise by 4%\nPage 3 of the report names four firms.\n"),
        Example("The next page of the report is blank. Turn back to top billing.\n"),
        Example("1 2 3 4\nLomar 3 1 2\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line; a single word only where nothing is said under it."""
        document, block = hit.document, hit.block
        if document.is_template(block) or is_link(block) or is_designed(document, block):
            return None
        if hit.pattern == _NEEDS_NEIGHBOURS and not self._is_button(hit):
            return None
        safety = Applicability.UNSAFE if hit.pattern == _NEEDS_NEIGHBOURS else Applicability.SAFE
        return Match(hit.span, block, replacement=deletion(hit, safety))

    @staticmethod
    def _is_button(hit: Hit) -> bool:
        document, block = hit.document, hit.block
        above = before(document, block)
        if above is None and len(document.blocks) == 1:
            return False
        return stands_apart(document, block)
