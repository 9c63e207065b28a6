"""SC012."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class Advertisement(ChromeLine):
    """Marks of advertising, sponsors and affiliates, and what sells: "Advertisement", "Buy now", "Request a demo".

    ## What it finds
    Labels such as "Advertisement", "Sponsored", "Article continues below", disclosures ("As an affiliate, we may earn
    a commission") and the calls of shops and vendors. A word such as "Promoted" counts only at the edge of the text.

    ## Why it matters
    The advertisement itself is gone or, worse, reads on as if it were news.

    ## How to fix it
    Delete the label, and look whether the line beneath it is an advertisement's text.
    """

    code = "SC012"
    name = "advertisement"
    family = "chrome"
    yields_to = earlier("SC012")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is the mark of an advertisement or a shop; delete it"
    placed = 6
    longest = 300
    words = {
        "ad": (
            r"advertisements?|advertising|adverts?|advertorial|sponsored|ads|advertisment|publicity|promoted|sponsor"
            r"|google ads|ad|paid partnership|branded content",
        ),
        "thing": (
            r"content|posts?|stories|story|links?|articles?|messages?|results?|listings?|by <4>|partners?|"
            "features?"
            r"|message|video|headlines|offers?",
        ),
    }
    patterns = (
        r"^\W*(advertisements?|advertorial|adverts?|advertisement advertisement|sponsored( {thing})?|{ad}[ ]?[:(-]+ ?"
        r"((scroll|continue|article|story) <*>|skip<*>|\d+\W*(seconds|of \d+)?\W*|remove<*>|close<*>)?|(paid|partner"
        r"|promoted|branded|advertiser|presented|in partnership with|native) {thing}|(remove|skip|hide|report (this )?"
        r"|close|why (am i seeing|this)|about (these|this)|turn off|no) ads?( {thing})?|advertise( (with us|here|on "
        r"<3>)"
        r")?|skip advertisement|ad (feature|blocker detected|free)|from our (sponsors?|partners?|advertisers)|(our|your"
        r"|message from our) sponsors?|brought to you by\W*|digg picks \W ?affiliate|affiliate( {thing})?|partner "
        r"content|powered by <3>|{ad} feedback|promoted (by|stories) <3>)\W*$",
        r"^\W*((the )?(article|story|post|text|content|report|recipe) (continues|resumes) (below|after)\b<*>|"
        r"(continue|keep|scroll)( down)?( reading)?( for more)? (below|after|to continue|with)( the| this)?( <2>)?"
        r"( (advertisement|ad|content|reading|story))?|(scroll|swipe) (down|left|right|below|on|to) (to|for|below)\b<*>"
        r"|continue reading (the main story|below|after the ad<*>)|swipe( left| right)?( for more| to <4>)?"
        r"|swipe left below<*>|[“\"]?swipe left below to view more authors\W*(swipe)?|story continues|advertisement - "
        r"(story|scroll|article|continue) <*>)\W*$",
        r"^<16,>\b((we|our|i|us|editors|site|links?|you|purchase|\w+ may earn an affiliate)\b<12,>)(may (earn|"
        r"receive|get|make|be paid) (an? |some )?(small )?<2>(commissions?|compensation|affiliate "
        r"commissions?|portion of sales)|earn(s)? (a commission )?(from|on) qualifying purchases|affiliate (links?"
        r"|partnerships?|commissions?) (may|in|are|and|that|on|to|,)|(contains?|includes?|use|uses|have|has) affiliate "
        r"(links?|partnerships?))\b<*>$|^\W*these partnerships do not influence\b<*>$",
        r"^\W*(buy|shop|order|book|pre-?order|get|add to|view|check out|see) (it |yours |them )?(now|today|here|online"
        r"|cart|basket|bag|deals?|the deal|at amazon|on amazon|price|offer|the offer|at (best buy|walmart|target))"
        r"( (on|at|from) <3>)?\W*$|^\W*(shop (the|our|all|now)|view all|see all) (collection|products|deals|offers"
        r"|items|sales?)\W*$|^\W*(add to (cart|basket|bag|wishlist)|sold out|free (shipping|delivery|returns)( on <4>)?"
        r"|limited[- ]time offer|your cart|view cart|check ?out now|use (promo |coupon )?code <4>|see at <3>|\$[\d.,]+ "
        r"at <3>|today's best deals?)\W*$|^\W*(get|save|take|enjoy|claim|receive) (an extra |up to |your )?\d+ ?% (off"
        r"|discount)\b<6>$|^<10,>\b(get|save|take|enjoy) (an extra |up to )?\d+ ?% off( (today|now|your <4>|with <4>"
        r"))?[.!]$",
        r"^\W*((request|book|schedule|get|see|watch|arrange) (a |an |your |our )?(free )?(live )?(demo|quote|"
        r"consultation"
        r"|call ?back|meeting|appointment|estimate|callback|trial)( (now|today|here))?|get (started|a quote|in touch"
        r"|instant access)( (now|today|here|for free|free))?|(talk|speak) to (an |our |a )?(expert|sales|team|us)\b<3>"
        r"|contact (sales|an expert|our (team|sales))|start (for free|free|now|today|selling|your journey)|try (it |<2>"
        r")?(for )?(free|now|today)|(download|get) (the|our|your|this|free) (free )?(<3> )?(e-?book|white ?paper|guide"
        r"|brochure|report|checklist|template|quiz|pdf)\b<4>|instant download|get the quiz: instant download"
        r"|still have questions|no credit card required|find out how we can help\b<*>|ready to get started)\W*$",
        r"^\W*(best gifts?|gift guides?|holiday gift guides?|(today's|the|very|our)? ?(very )?best (black friday|prime "
        r"day|cyber monday) deals\b<4>|see <4> coverage at <2>)\W*$",
        r"^\W*(promoted|sponsored|ads?|advertising|commercial|affiliate|partner|promo|promotion|shop|store|deals|deal"
        r"|offers|get it|buy|order now|learn more|find out more|get started|start now|book now|apply now|discover|"
        r"publicidad|anzeige|sponsors?|our partners|partners|ad choices|click here|view deal|check price|shopping"
        r"|black friday|get offer|watch now)\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n\n⟦Advertisement⟧\n\nTolls rise by 4%.\n\n⟦Article continues below⟧\n"),
        Example("The bridge reopens in May.\n⟦Sponsored content⟧\n⟦Scroll to continue⟧\n"),
        Example("⟦When you buy through links on our site, we may earn a commission.⟧\nThe bridge is open.\n"),
        Example("The bridge reopens in May.\n\n⟦Add to cart⟧\n\n⟦Request a demo⟧\n\n⟦Save 20% off today!⟧\n"),
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council said.\n\n⟦Learn more⟧\n"
        ),
        Example("Sponsored by the bank, the race drew 4,000 runners.\nThe firm may earn a commission on each sale.\n"),
        Example("Deals\n\nTwo shipyards in Lomar said on Monday that they would merge, in a deal worth 400m crowns.\n"),
        Example("The advertisement was pulled on Monday. The story continues to divide Lomar.\n"),
    )
