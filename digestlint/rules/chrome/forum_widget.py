"""SC003."""

from __future__ import annotations

from digestlint.api import (
    LINES,
    Applicability,
    BlockKind,
    Confidence,
    Example,
    Hit,
    Match,
    PatternRule,
    Severity,
    deletion,
)
from digestlint.rules.chrome.lines import after, before, is_designed, is_label, is_link, is_prose

# From this pattern on a line needs its neighbours' word for it.
_NEEDS_NEIGHBOURS = 9
_LONGEST_TAIL = 60


class ForumWidget(PatternRule):
    """Controls, counters and headings of a forum or a sidebar.

    ## What it finds
    What forum software and page builders print around a post: "Sailing Forum Latest Posts", "Members online", "Not
    open for further replies", "Thread starter", "Board index", "Primary Sidebar", "This is a widget area". A line
    that could also head a story ("What's new", "Forums") counts only at the edge of the text, beside another label.

    ## Why it matters
    It belongs to the site from which the text was copied. In a digest it reads as news without content, and it
    tells every reader that nobody looked at the copy.

    ## How to fix it
    Delete the line, and whatever the widget lists beneath it. At the source, cut the page to its article first.
    """

    code = "SC003"
    name = "forum-widget"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is part of a forum or sidebar, not of the news; delete it"
    fixable = True
    by_line = True
    kinds = LINES
    words = {
        "new": (r"latest|recent|newest|new|unread|today's|active|hot|popular|trending",),
        "post": (
            r"posts?|threads?|topics?|discussions?|activity|messages|replies|profile posts|forum (posts|threads|topics"
            r"|activity)|status updates|members",
        ),
        "board": (r"forums?|message boards?|discussion boards?|boards?|bulletin board|community",),
        "many": (r"[\d,.]+[km]?",),
        "ware": (r"xenforo|phpbb|vbulletin|discourse|invision community|mybb|simple machines|smf",),
    }
    patterns = (
        r"^\W*<4> {board} {new} {post}\W*$",
        r"^\W*{new} (forum|board|community|message board) {post}\W*$",
        r"^\W*(this is |your |the |an? |left |right |main |primary |secondary |blog |page |footer |shop |article )"
        r"<3>(side[ ]?bar|widget area|footer widgets?)\W*$",
        r"^\W*(side[ ]?bar|side[ ]?bar widgets?|widget area|footer widgets?( area)?)\W*$",
        r"^\W*((search (forums|titles only|this thread|this forum)|mark (forums|all forums|topics) (as )?read"
        r"|members? online( now)?|guests online|(no )?members online now|online now|current visitors|new profile posts"
        r"|latest (activity|profile posts)|thread (starter|tools|status)|thread starter <3> start date<*>|not open "
        r"for further replies|similar threads|forum (statistics|stats|rules|jump|software by <*>)|posting permissions"
        r"|you may not post (new threads|replies|attachments)|(bb[ ]?code|smilies|\[img\] code) (is|are) on|html code "
        r"is off|click to expand([ ]?[.]{3})?|show ignored content|board index|forum index|board startseite|reply to "
        r"(this )?(thread|topic)|post (a )?reply|post new thread|start (a )?new (topic|thread|discussion)|go to topic "
        r"listing|share more sharing options<*>|delete( all board)? cookies|who is online|jump to forum|all times are "
        r"(utc|gmt|est)\b<*>|it is currently <*> (am|pm)))\W*$",
        r"^\W*((you must|please) (log in|login|sign in|register|be logged in) (or (register|sign up|log in) )?to "
        r"(reply|post|start a (new )?(thread|topic)|view (the )?(content|attachments?|images?|links?))( here)?)\b<*>$",
        r"^\W*((users|members) (who are )?(viewing|browsing|reading|active in) this (thread|forum|topic|page)"
        r"|recently browsing {many} members?|total: {many} \(members: {many}, guests: {many}\)|registered users and "
        r"{many} guests?)\b<*>$",
        r"^\W*((joined|messages|reaction score|posts|points|likes received|trophy points|location)\W{1,3}"
        r"[a-z\d, ]{1,20}\W*){3,}$",
        r"^\W*((powered by|forum software by|community platform by|proudly powered by|running) {ware}\b<*>"
        r"|this (topic|thread) (was|is|has been) (automatically )?(closed|locked|archived)\b<*>"
        r"|thread starter \w+|last (edited|post)( by)?: <*>|(threads?|topics?|posts?|messages?|members?): {many})$",
        r"^\W*(what'?s new|forums?|new posts|latest posts|recent (posts|threads|topics|discussions)|latest (threads"
        r"|topics|discussions)|featured content|community|threads?|topics|members|moderators?|quote|report|upvote"
        r"|downvote|joined|reaction score)\W*$",
    )
    examples = (
        Example("The regatta ends on Sunday.\n\n⟦Sailing Forum Latest Posts⟧\n\n⟦Members online⟧\n"),
        Example(
            "⟦What's new⟧\n\nKerrin harbour dispute\n\nThe harbour master of Kerrin closed the north quay on Monday "
            "after two ships collided in fog.\n"
        ),
        Example("The talks resume in Lomar on Friday.\n\n⟦This is the blog sidebar⟧\n"),
        Example("The talks resume in Lomar on Friday.\n⟦Primary Sidebar⟧\n⟦Not open for further replies.⟧\n"),
        Example("The talks resume in Lomar.\n\n⟦You must log in or register to reply here.⟧\n", "markdown"),
        Example("The talks resume in Lomar.\n⟦Joined: Mar 2, 2011 Messages: 4,811 Reaction score: 300⟧\n"),
        Example("## What's new\n\nThe harbour master of Kerrin closed the north quay on Monday.\n", "markdown"),
        Example(
            "What's new\n\nThe harbour master of Kerrin closed the north quay on Monday after two ships collided in "
            "the fog off the eastern mole.\n"
        ),
        Example("The sidebar of the ruling, a footnote of 40 words, cites the forum's latest posts.\n"),
        Example("Members of the forum met in Lomar. Its latest posts drew 300 replies.\n"),
        Example("The lender said on Friday that it had joined the Lomar Economic Forum.\nQuote\nThe deal is done.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line; one that a story could have for its heading only beside other labels at the edge of the text."""
        document, block = hit.document, hit.block
        if document.is_template(block):
            return None
        if hit.pattern == _NEEDS_NEIGHBOURS:
            if is_designed(document, block) or is_link(block) or block.kind is BlockKind.TABLE_CELL:
                return None
            if not self._at_the_edge(hit):
                return None
        safety = Applicability.UNSAFE if hit.pattern == _NEEDS_NEIGHBOURS else Applicability.SAFE
        return Match(hit.span, block, replacement=deletion(hit, safety))

    @staticmethod
    def _at_the_edge(hit: Hit) -> bool:
        """Whether no text stands above the line or none below it, and the line there is a label too."""
        document, block = hit.document, hit.block
        above, below = before(document, block), after(document, block)
        if above is None:
            # A heading of the text's own would have its text beneath.
            return below is not None and not is_prose(below, 1) and below.kind is not BlockKind.LIST_ITEM
        if len(document.blocks) - block.index > _LONGEST_TAIL:
            return False
        rest = document.blocks[block.index + 1 :]
        return all(is_label(one) for one in rest) and (len(rest) > 0 or is_label(above))
