"""SC027."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier


class AuthorNote(ChromeLine):
    """Author boxes, contact lines and what a site says of itself: "About the author", "Contact the newsroom".

    ## What it finds
    Headings of author boxes, "Ina Marsh is a staff writer at Harbour Post", lines that are an e-mail address, a
    telephone number or a short link, and how a site describes itself. A person's office counts only with the words of
    such boxes ("covers ... for", "is a reporter at").

    ## Why it matters
    It tells of the source's staff where the reader expects news.

    ## How to fix it
    Delete the line; name the author in your source line where your digest has one.
    """

    code = "SC027"
    name = "author-bio"
    family = "chrome"
    yields_to = earlier("SC027")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is from the source's author box or contact page; delete it"
    longest = 420
    placed = 4
    words = {
        "job": (
            r"(freelance |senior |staff |contributing |associate |deputy |managing |chief |political |tech(nology)? |"
            r"business |science |sports |award-winning |investigative |digital |guest |regular |former )*(writer|"
            r"reporter"
            r"|journalist|columnist|editor|correspondent|contributor|blogger|producer|fellow at|editor-in-chief|"
            r"critic|copywriter|author and|intern)",
        ),
        "mail": (r"[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}",),
    }
    patterns = (
        r"^\W*(about (the|this) (authors?|writers?|reporters?|journalists?|contributors?|site|blog|newsletter|"
        r"publication)"
        r"|(meet|contact|e-?mail|follow|view|see|more (from|by|about)) (the|this|our) (authors?|writers?|reporters?|"
        r"team|"
        r"newsroom|editors?|author's <3>|journalists?|editorial team)|(author|writer|contributor) (bio|profile|archive|"
        r"info(rmation)?|details|page|box)|(view|see|read) all (posts|articles|stories) by <4>|(more )?(posts|articles"
        r"|stories) by (this author|<3>)|all posts by <4>|written by:?|view (full )?(bio|profile|author archive)|read "
        r"<3>'s (full )?bio|(our )?(editorial team|newsroom|masthead)|get in touch( with us)?|contact the authors?:?|"
        r"hi( there)?[!,] i('m| am) <3>\W?|nice to meet you\W?|biograph(y|ies)|<3>'s favorite gear|a word to our loyal "
        r"readers|contact (us|me|our newsroom|the editor)( at| by| today)?( <4>)?|letters? to the editor|write (to "
        r"us|for "
        r"us)\b<4>|work (with|for) us|advertise with us|who we are|our (story|mission|team)|meet the team)\W*$",
        r"^<5>\b(?-i:[A-Z])<3> \b(is|was) (an? |the |\w+'s )?<3>({job})\b ?(at|for|with|of|based|living|who|covering|"
        r"and|in|on"
        r"|from|whose)\b<*>$|^<4>\b(?-i:[A-Z])<2>(covers?|writes?( about)?|reports on|has (been )?(covered|covering|"
        r"writing|written|reported))\b<12,>\b(for|at) <4>(and|where|since|including|from|,|[.])<*>\b(she|he|they|is|"
        r"her|"
        r"his|has|hosts|previously|before|podcast|weekly|newsletter)\b<*>$|^\W*(born|based|raised) in <6>,? <3>(is|has "
        r"been) (an? )({job})\b<*>$|^<4>\(@\w+\)<*>\b({job})\b<*>$",
        r"^\W*(e-?mail|contact|reach|write to|call|text|send (tips|an e-?mail|story ideas)|questions|tips|for (media|"
        r"press|more|further|all other) <3>|have a (story|tip|question))\W <8,>({mail}|@\w{3,})\b<*>$|^<8>\b(can be "
        r"followed)( on"
        r"| at| via)\b<*>(@|http|\.com|twitter|\d{3})<*>$|^\W*(e-?mail|mail|tel|telephone|phone|fax|call|"
        r"mobile|toll[- ]free( number)?|hotline|whatsapp|contact)\W{1,3}({mail}|[+(]?\d[\d ().*-]{6,}\d)( <8>)?$|"
        r"^({mail})"
        r"( <2>)?$",
        r"^\W*(permalink|short ?link|short url|link to this (page|article|post))\W*(https?://\S+)?\W*$|^\W*(news,? |"
        r"breaking news,? |insight|analysis)<4>\b(and|&) (analysis|perspective|opinion|"
        r"insight)\b<*>\b(for|from|on|about)\b<*>$|^\W*since \d{4}\W*$|^<8>\b(is|are) (the|a|an|your) "
        r"<4>(source|home|destination|place|network|publication|website|magazine|platform|resource) (for|of|where|"
        r"dedicated|covering|devoted|about)\b<*>\b(you|your|we|our|readers|world)\b<*>$",
        r"^\W*(about( us| me)?|author|authors|contact( us| me)?|bio|bios|biography|contributors?|staff|our team|team|"
        r"the "
        r"author|editorial|contact|masthead|newsroom|writers?|information|operations|press|careers?)\W*$",
    )
    unless = (r"(said|told|says|was (arrested|killed|sentenced|charged|appointed|jailed|named)|died)",)
    examples = (
        Example("The bridge reopens in May.\n\n⟦About the author⟧\n⟦Ina Marsh is a staff writer at Harbour Post.⟧\n"),
        Example("The bridge reopens in May.\n⟦E-mail: ina@harbour.example⟧\n"),
        Example("The bridge reopens in May.\n⟦news@harbour.example⟧\n⟦Telephone: +44 20 7946 0000⟧\n"),
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs.\n⟦Short link: https://harbour.example/a1⟧\n"
        ),
        Example("The bridge over the Tarn reopens in May after two years of repairs, it was said.\n⟦About us⟧\n"),
        Example("Ina Marsh, a writer who was arrested in May, is free, her lawyer said.\n"),
        Example("## Sources\n\n- https://a.example/1\n- https://a.example/2\n", "markdown"),
        Example("About\n\nSome two hundred dockers walked out on Monday in Lomar, the union and the port agree.\n"),
        Example("Residents can call the council on 555 0100, it said. Ina Marsh is mayor of Lomar.\n"),
    )
