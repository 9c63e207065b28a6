"""SC005."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class FollowPrompt(ChromeLine):
    """Requests to follow, like or join a site, an author or a topic: "Follow us on Instagram".

    ## What it finds
    Whole lines that ask the reader to follow an account or a topic, to like a page, to join a channel or to subscribe
    to a video channel.

    ## Why it matters
    It is the source's own promotion. In a digest it promotes somebody else, and it is no news.

    ## How to fix it
    Delete the line.
    """

    code = "SC005"
    name = "follow-prompt"
    family = "chrome"
    yields_to = earlier("SC005")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' asks readers to follow somebody else's account; delete it"
    placed = 7
    longest = 260
    words = {
        "net": (
            r"facebook|twitter|x|linkedin|whats[ ]?app|telegram|reddit|pinterest|flipboard|instagram|threads|bluesky"
            r"|mastodon|youtube|tiktok|google news|social media|social|snapchat|rss|feedly|substack|medium|apple news"
            r"|our channels?|discord|twitch|spotify|news360|msn|the app",
        ),
        "us": (
            r"us|me|him|her|them|our (page|channel|team|reporters?|newsroom|account|blog|work|coverage|updates|stories)"
            r"|the (author|reporter|writer|journalist|newsroom)s?|@\w+|our <3> (page|channel|account)",
        ),
    }
    patterns = (
        r"^\W*(please |also,? |and |don't forget to |be sure to |you can |get in touch\W+)?((follow|like|find|join|"
        r"friend"
        r"|connect with|stay connected with|add|get|see|catch|subscribe to|reach|message) {us}|follow <4>|like <3>|"
        r"join "
        r"<4>|subscribe to <4>) (on|via|at|through|over on) (our )?{net}\b<*>$",
        r"^\W*(follow( us| me| along| the conversation)?( on| at)?\W*(@\w+\W*(and|or|,)?\W*)+|follow (us|me|the "
        r"(author|"
        r"topics?|reporter)<*>)|follow <5> for (more|updates|the latest|breaking)\b<*>|follow (the )?(live|latest) "
        r"(updates|news|developments) (here|on <3>))\W*$",
        r"^\W*(stay|keep|get) connected( with us)?\W*$|^\W*(connect|join|hang out|engage) with us( on (social media|"
        r"social|{net}))?\W*$|^\W*(find|see|like) us on {net}(\W+(and |or )?{net})*\W*$|^\W*(follow|find|visit|join) us"
        r"( (here|today|now|online|there))?\W*$",
        r"^\W*(join|follow|subscribe to) (our|the) ({net}|<3>) (channel|group|page|community|account|feed)s?\b<*>$",
        r"^\W*(you can (follow|find|reach|contact)|reach|contact|follow|tweet|find) (<3> |the (reporter|author)s? )?"
        r"(on|via|at) {net}\b(,| and| or| at|:| by)* ?(@|http|e-?mail|{net}\b)<*>$",
        r"^\W*(check|visit) out (my|our) (website|blog|page|other <3>|channel|profile|portfolio)\b<4>$",
        r"^\W*subscribe to <4> on {net}\b<5>$",
        r"^\W*(follow|following|followers?|connect|social|social media|follow author|join us|our social media|subscribe"
        r"|subscribed?|followed|follow topic|unfollow|follow this (author|topic|story))\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n\n⟦Follow us on Instagram and X for more updates.⟧\n"),
        Example("The bridge reopens in May.\n⟦Follow @harbourpost⟧\n⟦Stay connected⟧\n"),
        Example("The bridge reopens in May.\n\n⟦Join our Telegram channel⟧\n\n⟦Follow the author of this article⟧\n"),
        Example("The bridge over the Tarn reopens in May after two years of repairs, the council said.\n⟦Follow⟧\n"),
        Example("Follow the money: how the bridge over the Tarn was paid for.\n"),
        Example("Fans follow the team on Facebook, said Ina Marsh, who runs its page.\n"),
        Example("The mayor asked residents to join her on the bridge.\n"),
        Example("[Follow us on Mastodon](https://a.example/@post)\n", "markdown"),
    )
