"""SC004."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class SharePrompt(ChromeLine):
    """Share buttons, prompts and counters: "Share on Facebook", "Click to tweet", "1.2K shares".

    ## What it finds
    Lines that offer to share, send, save or print the text, rows of network names that were buttons, and the counters
    beside them. A single word such as "Share" or "Print", or a network's name alone, counts only at the edge of the
    text, where no story goes on.

    ## Why it matters
    The buttons did not come with the text. What is left is noise, in every story anew.

    ## How to fix it
    Delete the line.
    """

    code = "SC004"
    name = "share-prompt"
    family = "chrome"
    yields_to = earlier("SC004")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a share button of the page; delete it"
    fixable = True
    placed = 6
    words = {
        "net": (
            r"facebook|twitter|x|x [(]twitter[)]|linkedin|linked in|whats[ ]?app|telegram|reddit|pinterest|flipboard"
            r"|tumblr|instagram|e-?mail|messenger|threads|bluesky|mastodon|snapchat|pocket|line|vk|viber|skype|mix"
            r"|hacker news|instapaper|evernote|xing|sms|tiktok|youtube|wechat|weibo|signal|google[ ]?[+]|digg"
            r"|stumbleupon|buffer|print|copy link|link|permalink|copy url",
        ),
        "this": (
            r"(this|the|our|your)( <2>)? (article|story|post|page|video|episode|recipe|news|gallery|digest|newsletter"
            r"|link|entry|podcast|issue|report|content|blog post|brief|briefing|on|with|via)|this|article|story|post"
            r"|page|link|it|permalink|full article",
        ),
        "do": (r"share|send|tweet|post|pin|e-?mail|print|save|bookmark|copy|forward|recommend|gift|republish|cite",),
        "folk": (
            r"(your |a |some |with |family and )?(friends?|colleagues?|followers|others|someone|the world|a "
            r"colleague|your (network|audience|social networks))",
        ),
        "many": (r"\d[\d.,]*[ ]?[km]?",),
    }
    patterns = (
        r"^\W*((click|tap) (here )?to )?(share|post|send|tweet|save|pin)( {this})? (on|to|via|with|by|in|through|using)"
        r" (your )?{net}(\W+(opens in (a )?new (window|tab)|{net}))*\W*$",
        r"^\W*((click|tap) (here )?to (share|tweet|e-?mail|print)|sharing is caring|share (this|via|the love|the news"
        r"|the (article|story|post)|options|panel|link|permalink|article|buttons?|tools|full article)|{do}( or {do})?"
        r" this( (article|story|post|page|video|episode|recipe|entry|with<*>|on<*>|via|link))?|(close|open|show) "
        r"share (panel|menu|options)|addthis( sharing)?( buttons?)?|share with (your )?{folk}|share {this} with "
        r"{folk}|x share via|share your (story|thoughts with friends)|copy (the )?(link|url)( to (the )?clipboard)?"
        r"|link copied( to (the )?clipboard)?|copied!?|e-?mail (this|the) (article|story|page)|e-?mail to a friend"
        r"|(print|printer)[- ]friendly( version| page)?|print (this|the) (article|page|story)|save (for later|article"
        r"|story|to (pocket|favou?rites|library|my list))|add to (favou?rites|bookmarks|reading list|my list"
        r"|library)|bookmark this( page)?|gift (this )?article|like this|(like|share) this:|share this:"
        r"|social (sharing|media links|media icons|links)|spread the (word|love)|pin it|tweet (this|it)|share it"
        r"|embed( this)?( (video|post|tweet|code))?)\W*$",
        r"^\W*(share|love|tell|forward|recommend|refer|invite) <6>(friends?|colleagues?)( (and|&) (family|"
        r"colleagues?))?"
        r"( about <3>| to <3>)?!\W*$",
        r"^\W*((share|like|tweet|pin|e-?mail|print|save|copy|follow|comment|send)\W+)?({net}\W+){2,}({net}|share|more"
        r"|copy link|print|comments?)\W*$",
        r"^\W*{many} (shares?|likes?|tweets?|pins?|retweets|reposts|restacks|views|claps|upvotes|reactions)(\W+{many}"
        r" (shares?|likes?|tweets?|pins?|comments?|retweets|reposts|views|replies))*\W*$",
        r"^\W*((share|tweet|print|save|like|e-?mail|copy)\W+){2,}(share|tweet|print|save|like|e-?mail|more|copy|link"
        r"|shares|comment)\W*$",
        r"^\W*(share|shares|shared|tweet|print|save|like|pin|e-?mail|send|copy|bookmark|forward|restack|like loading"
        r"|share\W{1,3}(save|print|more)|share (article|story|post|page|video)|republish|cite|listen|gift)\W*$",
        r"^\W*{net}\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n\n⟦Share this article on Facebook⟧\n⟦Click to Tweet⟧\n"),
        Example("The bridge reopens in May.\n⟦Facebook Twitter WhatsApp Email⟧\n⟦1.2K Shares⟧\n"),
        Example("⟦Sharing is caring!⟧\n\nThe bridge reopens in May.\n\n⟦Tell your friends about Harbour Post!⟧\n"),
        Example(
            "⟦Print⟧\n⟦Share⟧\n\nThe bridge over the Tarn reopens in May after two years of repairs, the council "
            "said.\n\n"
            "⟦Reddit⟧\n"
        ),
        Example("The bridge reopens in May.\n\n[Share this article](https://a.example/share)\n", "markdown"),
        Example(
            "Facebook\n\nThe firm said on Monday that it would close its office in Kerrin, with 200 jobs.\n\n"
            "Twitter\n\nThe network was down for two hours on Monday, its third failure this month, a notice said.\n"
        ),
        Example("Facebook and Reddit shares fell by 4%.\nShare prices on Twitter rose after it reported 3m views.\n"),
        Example("The two firms share an email server in Lomar.\nPrint sales fell by a tenth.\n"),
    )
