"""SC011."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class AccountPrompt(ChromeLine):
    """Sign-in links, paywalls, subscription offers, appeals for support, and app prompts.

    ## What it finds
    Lines such as "Already a subscriber? Log in", "This article is for subscribers only", "You have 2 free articles
    left", "Support independent journalism", "Download our app", "Turn on notifications". They speak to the visitor of
    a page; a story about subscriptions or donations reports who pays whom.

    ## Why it matters
    The reader can't act on it, and a paywall's line also shows that the text above it was cut off.

    ## How to fix it
    Delete the line. Behind a paywall's notice, look whether the digest has more than the first lines of its source.
    """

    code = "SC011"
    name = "account-or-paywall"
    family = "chrome"
    yields_to = earlier("SC011")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' speaks to a visitor of the page: an account, a paywall or an app; delete it"
    placed = 7
    longest = 320
    words = {
        "text": (
            r"(article|story|content|post|page|report|feature|column|newsletter|video|issue|site|section|episode|item"
            r"|edition)s?",
        ),
        "member": (r"(free |premium |paid |paying |digital |registered |print )*(subscribers?|members?|users?)",),
        "log": (r"log[ -]?in|log[ -]?on|sign[ -]?in|sign up|register|create an? (free )?account|subscribe",),
    }
    patterns = (
        r"^\W*((this|the (full|rest of this)|full) {text}( <4>)? (is|are) (only |exclusively |reserved |available |"
        r"exclusive |for |locked|behind )+(only )?(to |for |by )*(our |paid |all )?({member}|a paywall)\b<*>|"
        r"{member}[- ]only( {text}| access)?|(exclusive(ly)? )?(for|to) {member}( only)?|(premium|exclusive|locked"
        r"|subscriber|member) {text}|you('ve| have) (read |reached |used |hit )(all )?(your |the |\d+ (of|out of) )"
        r"<4>(free )?({text}|limit)\b<*>|you have \d+ (free )?({text}|views?) (left|remaining)\b<*>)$",
        r"^\W*(already|not) (a |an |have an? )?(<1>(subscriber|member|account|subscription|user|registered|subscribed)"
        r"|account)( yet)?\?<*>$|^\W*(have|got|lost|forgot(ten)?|need|don't have)( an?| your| my)? (account|password"
        r"|username|login|subscription)( yet)?\?<*>$|^\W*(forgot|reset|lost)( your| my)? (password|username)\W*$"
        r"|^\W*new (user|here|to <3>|member|customer)\?<*>$",
        r"^\W*(please )?({log})( or ({log}))?( for free| now)? (to|for) (continue|read|view|access|unlock|keep|get|see"
        r"|save|enjoy|watch|follow|manage|bookmark|comment|full|unlimited|listen|your|more)\b<*>$|^\W*(you (must|need "
        r"to|have to) (be )?)(log(ged)?[ -]?in|sign(ed)?[ -]?in|registered?|subscribed?|a (subscriber|member))\b"
        r"<*>$|^\W*(to )?(continue|keep) reading( this (article|story))?, (please )?({log})\b<*>$|^\W*(continue|sign "
        r"(in|up)|log in|register) with (google|facebook|apple|e-?mail|twitter|linkedin|x|microsoft|sso)\W*$",
        r"^\W*(subscribe|upgrade|join|try|sign up|become a (member|subscriber|patron|supporter))( now| today| here)?"
        r" ?((to|for|and|from) <8,>)?\b(unlimited|full access|digital access|ad[- ]free|premium|only \$|per (month|"
        r"week)"
        r"|as little as|free trial|[$£€]\d+|months? free|exclusive (content|access|articles)|today and (get|save|stay)"
        r"|and stay smart)\b<*>$|^\W*(get|enjoy|unlock) (full |unlimited |instant |complete |premium |\w+'s "
        r")?(digital )?"
        r"access (to|for)\b<*>$|^\W*(start|begin|claim|get|try) (your |a |our )?(free|\d+[- ](day|month|week)|"
        r"one-month)"
        r"( \d+[- ]days?)? (trial|subscription)\b<4>$|^\W*(get|save) <8,>(issues|months?|weeks|year) for "
        r"(just |only )?[$£€]\d<*>$",
        r"^\W*(please )?(support|help (us|fund)|donate|contribute|consider|back|make a donation|fund) <10,>(our "
        r"(work|journalism|reporting|newsroom|mission|independent|site|nonprofit|cause)|independent (journalism|media"
        r"|news)|quality journalism|us today|donation|a tax-deductible|becoming a (member|patron|supporter|subscriber)"
        r"|make a difference|if you can|readers like you|for readers everywhere|click here)\b<*>$|^\W*(donate|give"
        r"|contribute|support us|become a (member|patron|supporter|subscriber))( (now|today|here|to us|monthly|on "
        r"patreon|via paypal))*\W*$|^\W*(buy (me|us) a coffee\b<*>|support (us|our work|this (site|blog|work|project)"
        r"|the (site|show))\b<4>|(make|give|leave) (a|your) (donation|gift|contribution|tip)\b<4>|do you (rely on|value"
        r"|like|appreciate) <3>(reporting|journalism|work|coverage|content)\?<*>|if you (enjoyed|liked|found|value"
        r"|appreciate|like)\b<10,>\b(consider|support|proposition|subscrib|donat|share|buy me|tip)<*>)$",
        r"^\W*(click here to )?(download|get|install|open( this)?( in)?|try|use|view in|read (it |more )?in|switch to)"
        r" (the|our|it on the) (<4> )?(mobile )?app( (now|today|for <*>|to <*>|here|and <*>|on <*>))?\W*$|"
        r"^\W*(download|get it|available|find us|get the app) (on|from"
        r"|in|it on) (the )?(app store|google play|play store|apple store|app store and google play)\b<*>$"
        r"|^\W*(download on the|get it on|available on the) (app store|google play|ios|android)\W*$|^\W*(turn on|enable"
        r"|allow|get|receive|activate) (desktop |push |browser |breaking news )?notifications\b<*>$|^\W*(scan|use) "
        r"(the|this) qr code\b<*>$|^\W*<6>(would like|wants) to send you( push)? notifications\b<*>$|^\W*start your "
        r"substack\b<3>$",
        r"^\W*(my account|my profile|your account|account settings|manage (my |your )?(account|subscription|profile"
        r"|membership)|log ?out|sign ?out|create (free )?(an )?account|view (your )?profile|edit profile|e-?paper|"
        r"(log|sign) in (or|/|and|\|) (register|subscribe|sign up|join|create an account)|register (or|/) (log|sign) "
        r"in|(log|sign) in( to (your|my) account| here| now)?( with <2>)?|renew (your )?subscription|gift "
        r"subscriptions?"
        r"|subscribe (or|/|and) (log|sign) in|free account|create free account|follow your favorite <2> create free "
        r"account|today's paper|in this issue|current issue)\W*$",
        r"^\W*(log ?in|log on|sign ?in|register|account|join( now| us| today)?|my account|membership|premium|pro"
        r"|donate|donations?|upgrade|subscribers? only|members? only|exclusive|paywall|get the app|app|plus|support "
        r"us|insider)\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n\n⟦This article is for subscribers only.⟧\n⟦Already a member? Log in⟧\n"),
        Example("The bridge reopens in May.\n⟦You have 2 free articles remaining this month.⟧\n"),
        Example("The bridge reopens in May.\n\n⟦Sign in to continue reading⟧\n\n⟦Forgot your password?⟧\n"),
        Example("The bridge reopens in May.\n⟦Please consider making a donation to support our journalism.⟧\n"),
        Example("The bridge reopens in May.\n⟦Download our app for breaking news⟧\n⟦Get it on Google Play⟧\n"),
        Example("⟦Sign in⟧\n\nThe bridge over the Tarn reopens in May after two years of repairs, the council said.\n"),
        Example("The union asked its members to support the strike, and to donate what they could.\n"),
        Example("Premium\n\nThe oil price rose by 4% on Monday, which puts the premium at its highest in a year.\n"),
        Example("Readers can subscribe to the paper from Monday, its owner said, for 4 crowns per month.\n"),
        Example("Get the app makers to pay, the minister said.\n"),
    )
