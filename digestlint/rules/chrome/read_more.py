"""SC016."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, Severity
from digestlint.rules.chrome.lines import ChromeLine, earlier, is_link

# This pattern heads a headline in the same line; a working link behind it is the digest's own.
_INLINE = 1


class ReadMore(ChromeLine):
    """Dead buttons and cross-references: "Read more", "Continue reading", "READ MORE: Ferry fares rise".

    ## What it finds
    Lines that are nothing but the words of a button, and those that send the reader to another story by its
    headline. A link that works is the digest's own way on, and no finding.

    ## Why it matters
    There is nothing to click. Behind the words, the headline of another story reads as part of this one.

    ## How to fix it
    Delete the line, or make it a link.
    """

    code = "SC016"
    name = "read-more"
    family = "chrome"
    yields_to = earlier("SC016")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a button or a pointer of the page, and leads nowhere here; delete it"
    placed = 3
    longest = 220
    words = {
        "text": (
            r"articles?|stories|story|posts?|reports?|news|here|now|on|below|details|the rest|interviews?|reviews?"
            r"|letters?|transcripts?|thread|comments|coverage|statement|it|text|document|about (this|it|us)|paper"
            r"|analysis|blog|columns?|gallery|galleries|profile|list|biography|bio|newsletters?|opinions?|press release"
            r"|source|original|at the source|on the (site|web)|results|photos|topics|videos?|stories here",
        ),
    }
    patterns = (
        r"^\W*(\[ ?|\( ?)?((click|tap|press|go) here (to|for)( <3>)? ?(read|view|see|watch|more|details|details?"
        r"|get|join|subscribe|download|full|the full|information)( <8>)?|click here( now)?|(read|see|view|show|find "
        r"out|get|open|browse|check out)( (all|even|the|this))?( (full|more|entire|complete|whole|original|less|"
        r"latest))"
        r"( ({text}))*( ?(here|now|on <4>|at <4>|from <4>|by <4>))?|(continue|keep) reading( <6>)?|(read|view|see) "
        r"(the|this|our|it|original|all) ({text})( here| now)?|(load|show|see|view) (more|all|less|full)( ({text}))*"
        r"|(explore|learn|discover) (more|further|now)|explore further|learn more( about <5>)?|more details|more info"
        r"(rmation)?|more here|full (story|article|coverage|text|report)( here)?|the rest of the story|tap to read"
        r"|details here|jump to( review| recipe| section)?|read (here|on|now|more here)|to be continued|continue)"
        r"( ?[)\]])?\W*$",
        r"^\W*((also |must |further )?read( (more|also|next|on|this|now|here|the full story|about))?|more|related"
        r"( (stories|story|news|articles?|content|coverage|posts?|links?|video|reading|topics))?|see( (also|more))?"
        r"|also( (read|see|on <4>))?|watch( (also|now|more|live|this|next|the video|below))?|listen( (also|now|here"
        r"|to))?|recommended( reading)?|don't miss|from the archives?|you (may|might) (also )?like|suggested|must "
        r"read|further reading|dig "
        r"deeper|go deeper|gallery|in pictures) ?[:»>›] ?\W?<25,>\S+$",
        r"^\W*(\[|\()?(read|see|continue) (more|reading|full|also)\b ?[^a-z0-9]{1,4}$|^<40,>\b(\.\.\.|…) "
        r"?\W{0,2}(read|see|"
        r"show|view) (more|full|all)\W*$|^\W*(more on|more about|read more (on|about|from)|more from|related to) "
        r"<5>[»>›→]\W*$",
        r"^\W*(more|see more|view|read|read more|show more|details|go|click here|here|open|expand|collapse|view all|"
        r"see "
        r"all|show all|full story|next up|more stories|explore|discover)\W*$",
    )
    examples = (
        Example("The bridge reopens in May.\n⟦Read more⟧\n⟦Click here to read the full story⟧\n"),
        Example("The bridge reopens in May.\n⟦READ MORE: Ferry fares rise in Lomar⟧\nTolls rise.\n"),
        Example("The bridge reopens in May.\n⟦Continue reading →⟧\n⟦[Related: The long repair of the Tarn]⟧\n"),
        Example("The bridge over the Tarn reopens after two years of repairs, the council said.\n⟦See all⟧\n"),
        Example("The bridge reopens in May.\n\n[Read more](https://a.example/1)\n", "markdown"),
        Example("The bridge reopens in May. **Read more:** [Ferry fares](https://a.example/1)\n", "markdown"),
        Example("Read more books, the minister told pupils, and read them again.\n"),
        Example("More: a life of the saint, in two volumes, has sold 4,000 copies, its publisher said on Monday.\n"),
        Example("Background: the strike began in May.\nSee the full list of names on page 4 of the report.\n"),
        Example("Related: two men, both from Lomar, were arrested.\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The line; a pointer only where a headline follows, not a sentence of the digest's own or a working link."""
        block = hit.block
        if hit.pattern == _INLINE and (block.text.rstrip().endswith((".", ";")) or _has_link(hit)):
            return None
        return super().judge(hit)


def _has_link(hit: Hit) -> bool:
    return is_link(hit.block) or any(inline.kind == "link" for inline in hit.block.inlines)
