"""SC009."""

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
from digestlint.rules.chrome.lines import after, before, earlier, is_designed, is_label, is_link

# From these patterns on a line needs more than its words.
_COUNTER, _NEEDS_NEIGHBOURS = 7, 8
# So many counters on so many lines around are the design of a feed.
_FEED, _NEAR = 3, 30


class CommentWidget(PatternRule):
    """The comment box of a page: prompts, counters, rules and closed signs.

    ## What it finds
    "Comments are closed.", "Leave a reply", "Be the first to comment", "You must be logged in to post a comment.",
    "Your email address will not be published", "12 Comments", notices of Disqus or Akismet. A bare "Comments"
    counts only where nothing or a further label follows; a counter that the digest prints with every story is
    its own design.

    ## Why it matters
    The reader can't comment there. The line is a leftover of the page, and what follows it is seldom news.

    ## How to fix it
    Delete the line, and any reader comments beneath it.
    """

    code = "SC009"
    name = "comment-widget"
    family = "chrome"
    yields_to = earlier("SC009")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' belongs to a page's comment box; delete it"
    fixable = True
    by_line = True
    kinds = LINES
    words = {
        "many": (r"\d[\d,.]*k?", "no", "one"),
        "talk": (r"comments?|replies|a reply|reply|responses?|a response|discussion|conversation|thoughts",),
        "shut": (r"closed|disabled|turned off|switched off|locked|not (available|allowed|enabled)|unavailable",),
    }
    patterns = (
        r"^\W*((sorry,? )?(the |this )?(comments?|commenting|comment section|discussion|replies)( (for|on|to|section"
        r"|thread)( (this|the))?( (post|article|story|page|entry|thread))?)? (is|are|has been|have been)( now| "
        r"currently)? {shut})\b<*>$",
        r"^\W*((leave|post|add|write|submit|make|drop) (a |an |your |the )?(first )?(public )?(comment|reply|response"
        r"|thought)s?( below| here| now| cancel reply)?)( cancel reply)?\W*$",
        r"^\W*((join|start|enter|continue) the (conversation|discussion|debate)|have your say|discussion about this "
        r"post|reader (interactions|comments)|sign in to comment|share your (thoughts|views|opinions?) (below|in the "
        r"comments?<*>)|(view|show|see|read|load|hide|expand|jump to|go to|skip to)( all| more| the)?( {many})? "
        r"comments|conversation \(?\d+\)?|(be the )?first to (comment|reply|respond)\b<*>|(most (liked|recent)|newest"
        r"|oldest|top|best|all|latest|recent|popular|featured) comments( first)?|(report|flag) (this )?(comment|abuse)"
        r"|cancel reply|comment(s|ing)? (policy|guidelines|rules)|community guidelines)\W*$",
        r"^\W*((you (must|need to|have to)|please|you'll need to) (be )?(log(ged)?[ ]?in|sign(ed)?[ ]?in|register(ed)?"
        r"|subscribed?|a subscriber)\b<*> to (post|leave|add|make|submit|write|comment|view|read|join|reply)\b<*>|(log"
        r"|sign) in( or (register|sign up|create an account))? to (comment|reply|post|leave a (comment|reply)|join "
        r"the (conversation|discussion))\b<*>)$",
        r"^\W*(your e-?mail( address)? will not be (published|shared|displayed)<*>|required fields are marked<*>"
        r"|save my name,? e-?mail,? and website <*>|notify me (of|by|when|via) <*>|this site uses akismet<*>"
        r"|learn how your comment data is processed<*>)$",
        r"^\W*(please (enable|turn on|activate) (java[ ]?script|cookies) to (view|see|read|load|post) (the "
        r")?comments<*>|(comments|blog comments|discussion) powered by <*>|please read our comment(ing|s)? (policy"
        r"|guidelines|rules)<*>|comments (may be|are) (pre-?|post-?)?moderated<*>|loading comments<*>|(thank you"
        r"|thanks) for (your )?comment(ing)?\W*|(all )?comments (must|should) (be|abide|comply|follow|adhere) <*>"
        r"|your comment is awaiting moderation\W*)$",
        r"^\W*((what do you think|what are your thoughts|do you agree|got (a|an) (tip|opinion))\b<*>\?[ ]?)?((let"
        r"|tell) us know|sound off|leave (us )?a comment|share your thoughts|comment|weigh in)( what you think)? "
        r"(below|in the comments?( section)?( below)?)\W*$",
        r"^\W*({many} (comments?|responses)( (so far|yet|on this (story|article|post)|to <*>))?"
        r"|comments?\W{1,3}\d[\d,]*\W?|add comment)\W*$",
        r"^\W*(comments?|reply|replies|discussion|responses|say something|trackbacks?( (and|&) pingbacks?)?|pingbacks?"
        r"|add your comment)\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n\n⟦Comments are closed.⟧\n"),
        Example("The bridge reopens in May.\n⟦Leave a Reply⟧\n⟦Your email address will not be published.⟧ \n"),
        Example("The bridge reopens in May.\n⟦You must be logged in to post a comment.⟧\n⟦0 Comments⟧\n"),
        Example("The bridge reopens in May.\n\n### ⟦Join the conversation⟧\n\n⟦View all 12 comments⟧\n", "markdown"),
        Example("The bridge reopens in May.\n\n⟦What do you think? Let us know in the comments below.⟧\n"),
        Example("The bridge reopens in May.\n\n⟦Comments⟧\n"),
        Example("The minister left without comment. Comments are closed to nobody, she said later.\n"),
        Example("## Comments\n\nThe mayor of Kerrin said that the bridge would reopen in May.\n", "markdown"),
        Example(
            "- Port of Kerrin reopens\n\n[12 comments](https://a.example/1)\n\n- Fares rise in Lomar\n\n"
            "[40 comments](https://a.example/2)\n",
            "markdown",
        ),
        Example("Comments\n\nThe mayor of Kerrin said that the bridge would reopen in May after repairs.\n"),
        Example("Lomar drew 3,000 comments on the draft rule, most of them from fishermen.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line; a counter unless the digest prints one with every story, a bare word only at the edge."""
        document, block = hit.document, hit.block
        if document.is_template(block) or (hit.pattern >= _COUNTER and is_link(block)):
            return None
        if hit.pattern == _COUNTER and self._is_design(hit):
            return None
        if hit.pattern == _NEEDS_NEIGHBOURS and not self._is_dead_end(hit):
            return None
        safety = Applicability.UNSAFE if hit.pattern >= _COUNTER else Applicability.SAFE
        return Match(hit.span, block, replacement=deletion(hit, safety))

    @staticmethod
    def _is_design(hit: Hit) -> bool:
        at = hit.block.index
        near = hit.document.blocks[max(0, at - _NEAR) : at + _NEAR]
        counters = [block for block in near if len(block.text) < 30 and "comment" in block.text.casefold()]
        return len(counters) >= _FEED

    @staticmethod
    def _is_dead_end(hit: Hit) -> bool:
        document, block = hit.document, hit.block
        above, below = before(document, block), after(document, block)
        if above is None or is_designed(document, block) or block.kind is BlockKind.TABLE_CELL:
            return False
        return below is None or (is_label(below) and below.kind is not BlockKind.LIST_ITEM)
