"""SC013."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, InlineKind, Match, Severity, deletion
from digestlint.rules.chrome.lines import ChromeLine, earlier


class LegalFooter(ChromeLine):
    """Copyright lines, terms, disclaimers and licensing notices from the foot of a page.

    ## What it finds
    "© 2024 Harbour Media. All rights reserved.", "Terms of use", "Privacy policy", "This material may not be
    published, broadcast, rewritten or redistributed", "The views expressed are the author's own", "Our standards",
    "Reprints and permissions". A digest's own copyright line at its end, in emphasis or with a link, is its design.

    ## Why it matters
    The claim is another publisher's, and it stands over your digest.

    ## How to fix it
    Delete the line; credit the source by name and link instead.
    """

    code = "SC013"
    name = "legal-footer"
    family = "chrome"
    yields_to = earlier("SC013")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is from the foot of the source's page; delete it"
    placed = 7
    longest = 700
    words = {
        "terms": (
            r"terms|terms (of|and) (use|service|sale|conditions)|terms & conditions|terms of service|conditions of use"
            r"|privacy|privacy (policy|notice|statement|center|centre|rights|settings)|legal( notice| information)?"
            r"|cookies?|cookie (policy|notice|settings)|accessibility( statement| help)?|site ?map|imprint|impressum"
            r"|disclaimers?|copyright( policy| notice)?|dmca|contact( us)?|about( us)?|advertise|user agreement|eula"
            r"|corrections|code of (ethics|conduct)|editorial (policy|standards|guidelines)|ethics policy|fact[- ]check"
            r"ing policy|ownership|rss|feedback|help|careers|licensing|complaints|do not sell my info<2>|ad ?choices"
            r"|modern slavery( act)? statement|diversity|comment policy|closed captioning policy|eeo report|faqs?",
        ),
    }
    patterns = (
        r"^(\W*|<6> )(©|\(c\)) ?(copyright )?(\d{4}|(?-i:[A-Z])|by )<*>$",
        r"^\W*<6,>\ball (rights|content) (are )?reserved\W*( <*>)?$|^\W*copyright (by |of |in )?\W*(\d{4}|"
        r"(?-i:[A-Z])\w+ "
        r"(\d{4}|ltd|inc|llc|media|news))\b<*>$",
        r"^<14,>\b(may|must|can) ?not be (published|reproduced|broadcast|rewritten|redistributed|copied|distributed"
        r"|used without|republished|transmitted)\b<*>$|^\W*(no )?part (of this <6> )?may be reproduced\b<*>$|^\W*(all"
        r"|this|the) (content|material|document|article|site|photos?|images?)\b<6> (is|are) (subject to|protected by|"
        r"the property of|copyright(ed)?|licensed) <*>$|^\W*(reproduction|unauthori[sz]ed (use|reproduction)|"
        r"duplication)"
        r"\b<10,>\b(prohibited|permission|forbidden)\b<*>$|^\W*(republish|reprint) (our|this) (articles?|story|work)\b"
        r"<*>$|^\W*this (article|story|work|post|content) (is|was)( \w+)? (re)?(published|licensed|posted|shared) "
        r"(under|here under) <*>$|^\W*apart from any fair dealing\b<*>$|^\W*the content is provided for information "
        r"purposes\b<*>$|^<8>(are|is) (a )?(registered )?(trademarks?|service marks?) of\b<*>$",
        r"^\W*(the )?(views?|opinions?|statements)( and opinions| and views)?,?( that are)? (expressed|contained|stated"
        r") <12,>(own|author'?s?'?|writers?|not necessarily|do not|does not|solely|those of)\b<*>$|^\W*(opinions"
        r"|views) expressed by\b<*>$|^\W*(the )?(information|content|material) (provided|contained|presented|on this) "
        r"<10,>\b(does not constitute|is not intended|not (legal|financial|medical|investment)|for (general|"
        r"informational|educational)|purposes only|should not be)\b<*>$|^\W*(this (article|content|post|site|website"
        r"|information)|nothing (here|in this<*>)|the above)\b<6> (is not|does not|should not|isn't|constitutes)\b<6> "
        r"(advice|constitute|recommendation|endorsement)\b<*>$|^\W*\W?(these|the) statements (have|has) not been "
        r"evaluated by\b<*>$|^\W*(individual )?results (may )?vary\b<*>$|^\W*(past performance|not (financial|"
        r"investment"
        r"|legal|medical) advice)\b<6>$|^\W*consult (your|a|with your) (physician|doctor|professional)\b<*>$",
        r"^\W*(our standards:<*>|reprints?( (&|and) (permissions|licensing))?|rights (&|and) permissions|get "
        r"permissions"
        r"|request permissions?|purchase licensing rights<*>|license this (article|content|image)|licensing rights"
        r"|order reprints|terms of (use|service|sale)|terms (and|&) conditions|privacy (policy|notice|statement|center)"
        r"|legal notices?|user agreement|accessibility (statement|help)|copyright (policy|notice|information)"
        r"|(editorial|ethics|corrections?|comments?|privacy|cookie) policy|site ?map|(permissions|licensing) "
        r"(request|information|enquiries)|more on this story:? ?standards<*>|disclosures?:? ?(the author|i )<*>"
        r"|the thomson reuters trust principles|conditions of use|refund policy|returns policy|editorial (guidelines"
        r"|standards|statement|independence)|affiliate disclosure|advertiser disclosure|fact[- ]check(ing)? policy"
        r"|republish (this|our) (article|story|work)|code of ethics|modern slavery( act)? statement)\W*$",
        r"^\W*({terms}\W+){1,12}({terms})(\W+(designed|powered|hosted) by\b<*>)?\W*$",
        r"^\W*(designed|developed|built|hosted|powered|website|site|theme|web design) (and (developed|hosted|maintained"
        r"|designed) )?(by|with) <4>$|^\W*(proudly )?powered by (wordpress|drupal|wix|squarespace|ghost|medium|shopify"
        r"|joomla|blogger|weebly|substack|beehiiv|mailchimp)\b<4>$|^\W*(registered (office|in|company)|company (number"
        r"|registration)|vat (number|no|registration)|issn|isbn)\b<*>$",
        r"^\W*({terms})\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n\n⟦© 2025 Harbour Media Ltd. All rights reserved.⟧\n"),
        Example("The bridge reopens in May.\n⟦This material may not be published, broadcast or redistributed.⟧\n"),
        Example("The bridge reopens in May.\n\n⟦Terms of use | Privacy policy | Contact us⟧\n⟦Our Standards: here⟧\n"),
        Example("The bridge reopens in May.\n⟦The views expressed in this article are the author's own.⟧\n"),
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, it was said.\n⟦Accessibility⟧\n"
            "⟦Privacy⟧\n"
        ),
        Example("The bridge reopens in May.\n\n---\n\n*© 2025 The Tarn Digest*\n", "markdown"),
        Example("Parliament passed the Copyright Act on Monday. The privacy policy of the state needs a law.\n"),
        Example("Privacy\n\nThe court in Lomar ruled on Monday that letters of prisoners may not be opened.\n"),
        Example("All rights to the mine are reserved for the state, the decree says.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line, unless the digest's maker set it in emphasis or with a link."""
        block = hit.block
        marked = sum(
            inline.span.length
            for inline in block.inlines
            if inline.kind in (InlineKind.EMPHASIS, InlineKind.STRONG, InlineKind.LINK)
        )
        if marked > 0.4 * len(block.text):
            return None
        return Match(hit.span, hit.block, replacement=deletion(hit)) if hit.pattern <= 1 else super().judge(hit)
