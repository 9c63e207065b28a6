"""AR016."""

from __future__ import annotations

from digestlint.api import LINES, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.assistant.words import is_code


class BlockedPage(PatternRule):
    """The page that a site shows to robots, taken for the article.

    ## What it finds
    "Just a moment...", "Verify you are human", "Enable JavaScript and cookies to continue", "Access to this page has
    been denied", "Are you a robot?" as a line of its own, where the title or the text of a story should be. A story
    about such a page is none.

    ## Why it matters
    The story behind the link was never read. What a model writes about such a page is made up.

    ## How to fix it
    Leave the story out, or get its text from the feed. In the pipeline, treat such a page as a failed download.
    """

    code = "AR016"
    name = "blocked-page"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is what the site shows to robots; the story was never read"
    whole_block = True
    in_quotations = True
    yields_to = frozenset({"AR004"})
    kinds = LINES | {BlockKind.QUOTE}
    patterns = (
        r"^\W*⟦just a moment ?[.…]+⟧\W*$",
        r"^\W*(please )?(enable|turn on|allow) (javascript|js|cookies)( (and|or) (javascript|cookies|reload <3>"
        r"|disable <3>))*"
        r"( in your browser)?( to (continue|view|use|run|proceed|access|see) ?<6>)?\W*$",
        r"^\W*(you need to enable javascript|javascript (is|must be) (disabled|required|enabled|not "
        r"available))( <12,>)?\W*$",
        r"^\W*(please )?(verify|verifying|confirm|checking|making sure|let's confirm|prove|we need to (verify"
        r"|make sure)) "
        r"(that )?(if )?you('re| are) (a )?(human|not a (ro)?bot)( <10,>)?\W*$",
        r"^\W*checking (your browser|if the site connection is secure)( <8,>)?\W*$",
        r"^\W*attention required! ?[|] ?cloudflare\W*$|\bcloudflare ray id\b|\bray id: ?[0-9a-f]{8,}",
        r"^\W*access to this (page|site|website|resource|content) (has been|is|was) (denied|blocked|forbidden"
        r"|restricted)\b<*>$",
        r"^\W*(access denied\W+)?you (don't|do not) have permission to access\b<*>$",
        r"^\W*(are you a robot|i'm not a robot|robot or human|are you human)\W*$",
        r"\bunusual (traffic|activity) (coming )?from your (computer )?(network|browser|ip)\b<*>$",
        r"^\W*(please )?(complete|solve) the (security check|captcha)( <8>)?\W*$",
        r"^\W*(your|this) (browser|request|ip address) (is not supported|has been blocked|is out of date|was blocked"
        r"|is blocked)( <10>)?\W*$",
        r"^\W*(pardon our interruption|security check required|ddos protection by \w+|one more step|performing "
        r"security "
        r"verification|human verification|bot verification)\W*$",
        r"^\W*(this (content|page|article|video|site) is not available in your (country|region|location)|we "
        r"recogni[sz]e you are "
        r"attempting to access this website from a country)\b<*>$",
    )
    examples = (
        Example("1. ⟦Just a moment...⟧\n2. Ferry fares rise\n"),
        Example("## ⟦Are you a robot?⟧\n\n⟦Please enable JavaScript and cookies to continue.⟧\n", "markdown"),
        Example("⟦Access to this page has been denied.⟧\n⟦Verify you are human by completing the action below.⟧\n"),
        Example("Just a moment of silence was held. Are you a robot? The question haunts the web, Lund writes.\n"),
        Example("Access denied: how banks shut out the poor\nThe site asks visitors to enable cookies.\n"),
        Example("Many pages say `Just a moment...` to programs.\n", "markdown"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line, unless it is code."""
        return None if is_code(hit) else Match(hit.span, hit.block)
