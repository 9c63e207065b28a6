"""SC023."""

from __future__ import annotations

from digestlint.api import BlockKind, Confidence, Example, Hit, Match, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class PageResidue(ChromeLine):
    """Script, style and template code of a page, and its technical notices: "Please enable JavaScript".

    ## What it finds
    Lines of script or style code, shortcodes of publishing software ("[caption id=...]"), names of style classes in a
    list, placeholders of widgets ("Loading...", "This slideshow requires JavaScript"), notices about browsers, script,
    cookies and ad blockers, robot checks and error pages. Code that a digest shows as code is no finding.

    ## Why it matters
    It is what a browser never shows. Behind a robot check or an error page there is often no story at all.

    ## How to fix it
    Delete the line. Where the whole text is such a notice, fetch the source again.
    """

    code = "SC023"
    name = "script-or-template-residue"
    family = "chrome"
    yields_to = earlier("SC023")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is code or a notice of the page, not text; delete it"
    longest = 400
    placed = 6
    words = {
        "js": (r"java[ ]?script|js|cookies|flash( player)?|html5( video| audio)?|an ad[ -]?blocker|ad[ -]?block(er)?",),
    }
    patterns = (
        r"^\W*(please |you (need|have) to |to <8>,? (please )?)?(enable|turn on|activate|allow|switch on) ({js})\b<*>$"
        r"|^\W*<10,>\b(requires?|needs?|does not support|doesn't support|without|has disabled|have disabled|disabled) "
        r"({js})\b<4>$|^\W*({js}) (is|are|must be|appears to be|needs to be|seems to be) (disabled|required|enabled"
        r"|needed|turned off|not (enabled|supported|available))\b<*>$",
        r"^\W*((your|this|an old|you are using an?) )(<3>)?browser (does not|doesn't|is (out of date|outdated|not|no"
        r"|too old)|can ?not|has|needs|will not|which|that)\b<*>$|^\W*(this page|this site|the site) is best "
        r"viewed\b<*>$"
        r"|^\W*(we('ve| have)? (noticed|detected|see)|it (looks like|seems|appears)) (that )?you('re| are| have)\b<3>"
        r"\b(ad ?-?block\w*|blocking ads|browser|private|incognito|in)\b<*>$|^\W*(please )?(disable|turn off|whitelist|"
        r"pause) (your |the )?ad ?-?block\w*\b<*>$|^\W*(please )?(upgrade|update) (your|to a modern) browser\b<*>$",
        r"^\W*(checking (your browser|if the site connection)|verify(ing)? (that )?you are (a )?human|are you a robot"
        r"|i'm not a robot|prove you're (a )?human|please (complete|verify|solve) <4>(captcha|human|security check)"
        r"|enable cookies and reload|performance (&|and) security by cloudflare|attention required! \W cloudflare|ddos "
        r"protection by|access (to this page has been )?denied|(error )?(403|404|500|502|503)\W{0,3}(forbidden|not "
        r"found|error|bad gateway|service unavailable|page not found)|page not found|this page (could not|can't|cannot)"
        r" be (found|displayed)|something went wrong|an (unexpected |internal )?error (has )?occurred|too many requests"
        r"|this (site|form) is protected by recaptcha|just a moment\W|the request could not be satisfied|ray id)\b<*>$",
        r"^\W*(loading( content| comments| more| player| video| image| tweet| the player)?( \W*| please wait| \.\.\.)?"
        r"|please wait( while)?<3>|this content is (not |un)available( in your region)?|(this )?(video|content|embed"
        r"|player|tweet|post) (is )?(unavailable|not available|can't be displayed|failed to load|could not be loaded)"
        r"\b<*>|(image|photo|video|figure) (not available|unavailable|placeholder)|unable to load\b<4>|failed to load\b"
        r"<4>|no results( found)?|no posts|no comments yet|lorem ipsum<*>|insert (image|video|ad) here)\W*$",
        r"^\[/?[a-z_]+( [a-z_]+=<*>)?\]<*>$|^\W*[a-z]+(-[a-z0-9]+)*-(browser|tablet|phone|desktop|mobile|"
        r"viewport)(-[a-z]+)*$",
        r"^(\(?function ?\w*\(|(var|let|const) [a-z_$][\w$.]* ?=|(window|document)[.][a-z]|googletag|\$\(|if "
        r"?\(typeof|try ?\{"
        r"|@(media|import|font-face)|!function)<*>$|^[.#@]?[a-z][\w .,#>:-]*\{[^{}]*:[^{}]*\}<*>$|^<*>(&&|\|\||=>|\);)"
        r"<*>[;{}]$",
        r"^\W*(javascript|undefined|noscript|loading|iframe|script|css|html|template|widget|placeholder|embed)\W*$",
    )
    examples = (
        Example("⟦Please enable JavaScript to view the page.⟧\n\nThe bridge is open.\n\n⟦Loading...⟧\n"),
        Example('The bridge is open.\n⟦[caption id="a_12" width="600"]⟧\n⟦Your browser does not support video.⟧\n'),
        Example("⟦Checking your browser before accessing harbour.example.⟧\n"),
        Example("The bridge is open.\n⟦window.dataLayer = window.dataLayer || [];⟧\n⟦.teaser { color: red; }⟧\n"),
        Example("The bridge is open.\n⟦wide-browser-and-larger⟧\n"),
        Example("```\nvar a = 1;\n```\n\nRun `document.write` once.\n", "markdown"),
        Example("The browser does not support the new standard yet, its maker said on Monday.\n"),
        Example("Loading of grain at the port of Lomar resumed on Monday.\n"),
        Example("The firm said that its site needs JavaScript less and less.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line, unless it shows code in a digest."""
        if any(inline.kind == "code" for inline in hit.block.inlines) or hit.block.kind is BlockKind.TABLE_CELL:
            return None
        return super().judge(hit)
