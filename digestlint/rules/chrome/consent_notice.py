"""SC010."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class ConsentNotice(ChromeLine):
    """Cookie banners and their settings: "This website uses cookies", "Accept all", "Strictly necessary".

    ## What it finds
    The text of consent banners, their buttons and headings, the standard descriptions of cookie categories, and
    "Do not sell my personal information". A story about cookies or privacy names who does what; the banner says "we",
    "our site" and "you".

    ## Why it matters
    It concerns a page that the reader is not on, and it is the first thing that tells a copied page.

    ## How to fix it
    Delete the line. Cut pages to their articles before the digest is made.
    """

    code = "SC010"
    name = "consent-notice"
    family = "chrome"
    yields_to = earlier("SC010")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is part of a page's cookie banner; delete it"
    placed = 6
    longest = 900
    words = {
        "we": (r"we|our (partners|site|website|vendors)|this (website|site|page|blog|web site)|the site",),
        "use": (r"uses?|using|may use|store|stores|place|places|process|set|sets|employ|rely on|need",),
        "kind": (
            r"(strictly )?necessary|functional|functionality|performance|analytics?|analytical|advertisement"
            r"|advertising|targeting|marketing|preferences?|statistics?|social media|unclassified|uncategori[sz]ed"
            r"|others?|third[- ]party|essential|personali[sz]ation",
        ),
    }
    patterns = (
        r"^<14,>\b{we}( and <5,>)? ({use}) (technologies (like|such as) )?<3>\bcookies\b<*>$",
        r"^\W*(by (continuing|using|browsing|clicking|closing|visiting|accepting|staying)\b<*>\b(accept|agree|consent"
        r"|cookies)\b<*>|(we|our site)( and <6>)? (value|respect|care about) your privacy\b<*>|your privacy (is "
        r"important|matters)\b<*>|(we'll|we will) assume you('re| are) (ok|happy)\b<*>|to provide the best "
        r"experiences?, we\b<*>|(read|see|learn|find out|view|check) (more (about|in)|our) (how we use cookies|cookies"
        r"|our (cookies?|privacy)|(cookies?|privacy) (policy|notice|statement))\b<*>)$",
        r"^\W*({kind}|these|any|our|some|other|most|the) cookies? <4>\b(are|is|help|may|allow|will|enable|that|do not"
        r"|collect|record|track|provide|can|store)\b<*>$|^\W*(out of these( cookies)?, the cookies|this category only"
        r" includes cookies|these cookies (do not|will be|are)|you also have the option to opt[- ]out of these|this "
        r"cookie is (set|used|installed)|the cookie is (set|used)|contains information (about|related to) <8>cookie"
        r"|used by google analytics|this content is (blocked|hosted by) <*>)\b<*>$",
        r"^\W*((accept|reject|allow|deny|decline|refuse|agree to|manage|customi[sz]e|i accept|enable|disable|necessary"
        r"|got it|save)( (all|only|my|your|the|selected|necessary|essential|optional|non-essential|and "
        r"(close|continue|accept)))*( (cookies?|choices|preferences|settings|consents?|options|all))?|(cookies?"
        r"|consent|privacy) (policy|settings?|preferences|notice|consent|choices|overview|manager|management|options"
        r"|center|centre|statement|banner|tool|details|declaration)|(manage|your|my|update|change|open|review) (your "
        r"|my )?(cookies?|consent|privacy)( (policy|settings?|preferences|choices|options|consent|manager))?"
        r"|privacy (&|and) cookies?( policy| notice)?|cookies? (&|and) privacy( policy)?|we use cookies|{kind} "
        r"cookies( \(\d+\))?|always (active|enabled)|your privacy|save (&|and) accept|i agree|accept (&|and) close)"
        r"\W*$",
        r"^\W*(do not (sell|share)( or share)?( my)?( personal)? (info|information|data)\b<4>|(your )?(us |"
        r"california )?"
        r"privacy (choices|rights)( act)?|limit the use of my sensitive personal information|ad ?choices|about ads"
        r"|opt[- ]out of (sale|targeted ads)\b<4>|interest[- ]based ads|ccpa notice|ca privacy (notice|rights)|your ad "
        r"choices)\W*$",
        r"^\W*(please )?(accept|enable|allow) (the )?({kind} )?cookies to\b<*>$|^\W*(you need to|you must|please) "
        r"(accept|enable|allow)\b<4> cookies\b<*>$",
        r"^\W*(({kind})|ok|accept|decline|agree|got it|reject|cookies?|consent|necessary|gdpr|dismiss)\W*$",
    )
    examples = (
        Example("⟦This website uses cookies to improve your experience.⟧\n⟦Accept all⟧\n\nThe bridge is open.\n"),
        Example("The bridge reopens in May.\n⟦By continuing to browse the site you agree to our use of cookies.⟧\n"),
        Example("The bridge reopens in May.\n⟦Cookie settings⟧\n⟦Do not sell my personal information⟧\n"),
        Example("The bridge reopens in May.\n\n⟦Necessary cookies are essential for the site to function.⟧\n"),
        Example("The firm said that it would no longer use cookies of other sites to follow its customers.\n"),
        Example("Oat cookies are the most popular biscuit in Lomar. The bakery uses cookies as coins.\n"),
        Example("Analytics\n\nThe statistics office of Lomar hired two hundred people last year, it said on Monday.\n"),
        Example("Regulators fined the site for the cookies that it set without consent, the ministry said.\n"),
    )
