"""SC020."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class MailLine(ChromeLine):
    """What a mailing adds around its text: "View in browser", "Unsubscribe", "You received this e-mail because".

    ## What it finds
    The lines that mail services print over and under a newsletter: view online, unsubscribe, update preferences,
    "Forwarded this e-mail?", referral offers, notices of mail clients, raw header fields. Rows of working links, as a
    digest that is mailed has them at its own foot, are no finding.

    ## Why it matters
    They steer somebody else's subscription. A reader who clicks "Unsubscribe" there may end yours at the source.

    ## How to fix it
    Delete the lines, or take the text of the mail instead of the whole mail.
    """

    code = "SC020"
    name = "e-mail-client-line"
    family = "chrome"
    yields_to = earlier("SC020")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' belongs to a mailing, not to its text; delete it"
    placed = 6
    longest = 300
    words = {
        "do": (
            r"unsubscribe|manage (your )?(preferences|subscriptions?|e-?mail preferences|settings)|update (your "
            r")?(e-?mail"
            r" )?(preferences|profile)|edit \w+|view (online|in( your)? browser|this e-?mail in your browser|web "
            r"version"
            r"|as web ?page|on the web)|read (online|in (the )?(app|browser))|forward( to a friend)?|web version|"
            r"subscribe"
            r"|privacy policy|contact us|privacy|preferences|opt[- ]out|terms|share|online version|e-?mail preferences"
            r"|add us to your address book|update preferences|advertise|sign up|listen|settings|refer|archive",
        ),
        "mail": (
            r"(this |the |our |your )?(e-?mails?|newsletters?|mailing|message|messages|list|mailing list|mailings)",
        ),
    }
    patterns = (
        r"^\W*((click here|tap here|to) (to )?)?(view|read|see|open|display)( {mail}| it| this| the web version)?( (in"
        r"|on|as))? (a |the |your )?(web )?(browser|online|web version|web ?page|web)\b<6>$|^\W*(having )?(trouble"
        r"|problems|difficulty) (viewing|reading|seeing|displaying)\b<*>$|^\W*(if (you('re| are)? |{mail} )(can'?t|"
        r"cannot"
        r"|can not|unable|not able|is not|isn't|having|doesn't|does not)\b<6>\b(see|read|view|display(ed|ing)?)\b<*>)$"
        r"|^\W*{mail} (not displaying|looks|is best viewed)\b<*>$|^\W*no images\?<*>$",
        r"^\W*(you('re| are| have| were)?|this e-?mail was|this message was|this newsletter (was|is)|we) (receiv(e|"
        r"ed|ing)"
        r"|get|getting|sent|subscribed|been sent|on this list|opted|e-?mailed)\b<*>\b(because|to|at|as|for|e-?mails?"
        r"|list|@|since|from)\b<*>$",
        r"^\W*(to |click here to |click to |you can |want to |if you (no longer wish|don't want|would rather not|"
        r"wish)\b"
        r"<8>)?(unsubscribe|stop receiving|be removed|change how you receive|update your preferences"
        r"|manage your (subscription|preferences)|no longer receive|opt[- ]out of (these|this|receiving))\b<*>$|"
        r"^\W*don't want (these|this|to receive)\b<*>$"
        r"|^\W*({do}\W+){1,6}({do})\W*$",
        r"^\W*(was |did |has )?(someone|a friend|anyone)? ?(forward(ed)?|shared?|send|sent) (you )?{mail}( to)?( "
        r"you)?\b"
        r"( by <4>)?[?.!]<*>$|^\W*(forward|share|send) {mail} (to|with) (a |your )?(friends?|colleagues?|someone)\b<6>$"
        r"|^\W*(was this e-?mail|how did we do|what did you think of (this|today's)|rate this|loved it|did you (like|"
        r"enjoy)"
        r") <*>(\?|newsletter|e-?mail)\W*$|^\W*(please )?(do not|don't) reply (directly )?to this (e-?mail|"
        r"message)\b<*>$"
        r"|^\W*(add <6> to your (address book|contacts|safe senders)\b<*>|to (ensure|make sure) (delivery|you (receive"
        r"|get))\b<*>)$|^\W*sent (from my (iphone|ipad|phone|galaxy|android)|with (mailchimp|love|beehiiv|convertkit"
        r"|substack)|by|via|to <2>@)\b<*>$",
        r"^\W*((ps\W+)?you(( ha)?ve)? referred \d+\b<*>|(have|know) (a )?friends? who\b<*>|(your|share your|use "
        r"your|copy your|give them your)( unique| personal| own)* (referral|invite) (link|code|url)\b<*>|(refer|"
        r"invite) (a"
        r" |your |\d+ )?friends?\b<*>|<8>\b(referral|invite) (link|code|rewards?|program|hub)\W*( <8>)?|get (an? "
        r")?(awesome "
        r"|exclusive |free )?(reward|swag|prize)s?\b<8>\b(subscribe|refer|sign up|invite)\w*\b<*>|<6>awesome reward "
        r"when "
        r"they (subscribe|join)\W*|https?://(join|refer|invite|referral|share)[.]\S+)$",
        r"^\W*(you need a (modern|different) e-?mail client|can't load (styles|images|fonts)|enable compatibility "
        r"mode|(download|display|"
        r"show|load) (the )?(images|pictures|remote content)|images are not displayed|this message (contains|has been) "
        r"<4>(truncated|clipped|remote)|\[message clipped\]|view entire message|(to|cc|bcc|reply-to|return-path|"
        r"message-id|mime-version|content-type|content-transfer-encoding|x-mailer|list-unsubscribe|received): \S+|"
        r"begin forwarded message|-+ ?(forwarded|original) message ?-*|on <8> wrote:)\b<*>$",
        r"^\W*(unsubscribe|view online|online version|web version|preferences|update preferences|manage preferences|"
        r"read"
        r" online|open in browser|view in browser|forward|<3>\W <3>\W edit( \w+)?|mailing address|our mailing "
        r"address is"
        r"|edit brew|manage subscription|email preferences)\W*$",
    )
    examples = (
        Example("⟦View this email in your browser⟧\n\nThe bridge reopens in May.\n\n⟦Unsubscribe | View online⟧\n"),
        Example("The bridge reopens in May.\n⟦You are receiving this email because you signed up on our site.⟧\n"),
        Example("The bridge reopens in May.\n⟦Forwarded this email? Subscribe here⟧\n⟦Sent from my iPhone⟧\n"),
        Example("The bridge reopens in May.\n⟦To unsubscribe from this list, click the link below.⟧\n"),
        Example("⟦You need a modern email client to view this email.⟧\n\nThe bridge reopens in May.\n", "markdown"),
        Example("The bridge reopens in May.\n⟦You referred 0 people so far!⟧\n"),
        Example("[Unsubscribe](https://a.example/u) | [View online](https://a.example/v)\n", "markdown"),
        Example("The bank lost 40,000 customers, who can unsubscribe from its services until May.\n"),
        Example("You received a letter? The ministry says that households can ignore it.\n"),
        Example("To opt out of the pension scheme, workers must write to the ministry by May.\n"),
        Example("He was sent by the ministry to Lomar.\n"),
    )
