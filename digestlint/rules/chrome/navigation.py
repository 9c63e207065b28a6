"""SC001."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine


class Navigation(ChromeLine):
    """Menus, search boxes, skip links and breadcrumbs: "Skip to content", "Home > World > Asia", "Search for:".

    ## What it finds
    Controls of menus and search, jumps for screen readers, the path to the article, headings of a page's own table of
    contents, and choices of edition or language. A word such as "Menu" or "Home" counts only at the edge of the text.
    Rows of links that work are the digest's own navigation.

    ## Why it matters
    It is the first thing on a copied page, and the first thing that its reader sees of yours.

    ## How to fix it
    Delete the line. Take the article instead of the page.
    """

    code = "SC001"
    name = "navigation"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' belongs to the page's menus; delete it"
    longest = 200
    placed = 4
    words = {
        "main": (
            r"(main |primary |page |article |site )?(content|navigation|menu|search|article|footer|sidebar|site "
            r"index|body|"
            r"main|text|header|nav)|accessibility (help|links?)|bottom|results|comments?|navbar|secondary menu",
        ),
        "ctl": (r"open|close|toggle|show|hide|expand|collapse|exit|view|see|clear|dismiss|main|primary|mobile|top",),
        "part": (
            r"menus?|(main |mobile |side |sub |primary |user |section )*(navigation|nav|menu|search|sidebar|search "
            r"(bar|box"
            r"|form|field)|sub-?menu|dropdown|panel|alert|banner|window|popup|pop-up|modal|dialog|drawer|sections?|"
            r"filters?"
            r"|table of contents|breadcrumbs?|overlay|this (module|dialog|window|ad|message))",
        ),
    }
    patterns = (
        r"^\W*(skip|jump|go|continue) (ahead |directly |back )?to (the )?{main}( (of|in|on) <4>)?\W*$|^\W*(you are "
        r"here|"
        r"breadcrumbs?|current location|you're here)\W*( <8>)?$",
        r"^\W*({ctl}) (the )?({part})\W*$|^\W*(search( (for|form|this site|our site|the site|site|here|box|icon|button|"
        r"results( for)?|by keyword|articles|news|<2> \d?|<3>\.com)|\W{1,3}search|:|\.\.\.|…)|type (your |and hit |"
        r"to )<4>"
        r"search\b<4>|what are you (looking|searching) for|enter (a |your )?(search|keyword)s?( terms?| here)*|(main|"
        r"site|"
        r"primary|secondary|footer|global|top|mobile|user|section|post|header|english main) (navigation|menu|nav|"
        r"links)|"
        r"menu (toggle|close|open|icon|button)|hamburger menu|(navigation|nav) menu|use (the )?(up and down |left and "
        r"right )?arrow keys\b<*>|press (enter|esc|escape|tab)\b<6>|site (index|navigation|links|information)|quick "
        r"links|useful links|(important|helpful|external) links|more options|all sections|sections (& )?search|browse "
        r"(by|all|our)?<2>(categor(y|ies)|topics?|sections?|tags|archives?)|social media links)\W*$",
        r"^\W*(home|news|homepage|index|front page) ?([»>›/→⟩·|\\]+ ?<4>){1,6}\W*$",
        r"^\W*(in this (article|story|post|guide|page)|on this page|jump to( section)?|article contents|"
        r"page contents|what's inside|contents of this page|article sections|skip this section)\W*( ?(show|hide|"
        r"toggle))?\W*"
        r"$|^\W*(select|choose|change|switch|pick) (your |a |the )?(language|edition|region|country|location|site|"
        r"store|"
        r"currency)( edition)?\W*$|^\W*((us|uk|international|global|asia|europe|indian?|world|local) edition|"
        r"(available "
        r"|read |also )+in (other )?(languages|english|spanish|french|german|hindi)|translate( this page)?|english "
        r"version|all languages)\W*$|^\W*(these are external links|external links?|opens (in|external)|this link "
        r"opens) "
        r"?<12>\W*$|^\W*(make|set) <3> (my|your) home ?page\W*$",
        r"^\W*(menu|search|home|table of contents|homepage|navigation|close|contents|sections|language|editions?|"
        r"toggle|breadcrumb|main menu|"
        r"site map|sitemap|browse|all|explore|index|skip|filter|filters|categories|archives?|blog|information|"
        r"bookmarks|main|all news|quick search|local guides|english|français|español|deutsch)\W*$",
    )
    examples = (
        Example("⟦Skip to main content⟧\n⟦Toggle navigation⟧\n⟦Home > World > Asia⟧\n\nThe bridge is open.\n"),
        Example("⟦Search for:⟧\n\nThe bridge reopens in May.\n\n⟦Quick links⟧\n⟦Close alert⟧\n"),
        Example("⟦In this article⟧\n\nThe bridge reopens in May.\n\n⟦Select language⟧\n"),
        Example(
            "⟦Menu⟧\n⟦Search⟧\n\nThe bridge over the Tarn reopens in May after two years of repairs, it was said.\n"
        ),
        Example("[Home](a.md) > [World](b.md)\n\nThe bridge reopens in May.\n", "markdown"),
        Example("Menu\n\nThe canteen of the parliament will serve fish on Fridays again, its cook said on Monday.\n"),
        Example("Search for survivors ends\nThe ministry closed the navigation on the Tarn.\n"),
        Example("Skip to the end of the film and you will see the main content of it.\n"),
    )
