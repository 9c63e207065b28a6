"""BC009: the digest speaks of its source, or of itself, instead of telling the news."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, regex
from digestlint.rules.commentary.clauses import generic, object_of, words_after
from digestlint.rules.commentary.own_words import is_answered_for, is_specific

# The pattern for texts that are often news themselves: it needs an object that says nothing.
_NEWSWORTHY = 2
_ARTICLE = 0
# What only a generator writes of its input or of its own text.
_SURE = frozenset((6, *range(10, 17), 19, *range(22, 26)))
# "The article warns of floods" hands on a view, as "the Courier warns" would: poor, and not empty.
_STANCE = regex(
    r"(?i)\b(?:warn|suggest|advocate|argue|urge|state|agree|question|(?:report|call|point|make|implie))(?:s|d|ed)?"
    r"(?: that| for| out| the case)?$"
)
_MANY = ("many ", "multiple ", "several ", "most ", "two ", "both ", "all ")


class SourceTalk(PatternRule):
    """The sentence tells what an article does, and not what happened.

    ## What it finds

    "The article discusses", "This piece explores", "Both articles agree", "The report highlights the importance
    of", "Based on the title", "The text does not provide further details", "No disagreements are noted", "This
    analysis outlines", "as mentioned above".

    It stays silent where a document is the news: "The report says that 41 bridges need repair", "The text of the
    treaty", "Article 12 guarantees", "The article, published in 1931"; and where the texts meant follow, each with its
    link. "The article warns of" hands on somebody's view and is shown with low confidence; what only a generator writes
    of its input ("No disagreements are noted") with high confidence.

    ## Why it matters

    Readers of a digest want the news and not a description of somebody's text. The words are also a sign that the
    generator saw only a headline, or that several sources were merged without being understood.

    ## How to fix it

    Begin with who did what. Name the outlet where it matters whose report it is. Where the source told too little,
    leave the item out.
    """

    code = "BC009"
    name = "source-talk"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” speaks of the source instead of the news: tell what happened"
    yields_to = frozenset({"BC001", "BC006", "AR"})
    examples = (
        Example("⟦The article discusses⟧ the plans for a second bridge in Lund."),
        Example("⟦This short piece also explores⟧ how growers fare under the new tariff."),
        Example("- **Ferries:** ⟦Both articles highlight⟧ fares and delays.", "markdown"),
        Example("⟦Based on the title⟧, the story is about a flood in the Ardel valley."),
        Example("⟦The report highlights⟧ the importance of dialogue between port and town."),
        Example("The fire began at noon; ⟦the text does not provide⟧ more on its cause."),
        Example("⟦No explicit disagreements are noted⟧ among the mayors."),
        Example("⟦This analysis outlines⟧ the actors in the ferry dispute."),
        Example('The essay "The Lock at Ardel" ⟦frames⟧ the flood as a warning.'),
        Example("The report says that 41 bridges need repair."),
        Example("The report highlights a fall of 12% in ferry traffic."),
        Example("Article 12 guarantees the right of way."),
        Example("The article, published in 1931, made her known in Tessaly."),
        Example("The text of the treaty was made public on Monday."),
        Example('"The article discusses my father\'s ship," Moor told the court.'),
        Example("Police gave no further details."),
        Example("Multiple newsletters documented the toll. [The Letter](https://orva.test) has a map.", "markdown"),
        Example("⟦The article warns⟧ of floods along the quay."),
    )
    words = {
        "told": (
            "discuss(es|ed)?", "explores?", "explored", "examin(es?|ed)", "delve[sd]? into", "touch(es|ed)? (up)?on",
            "cover(s|ed)?", "sh(ed|eds|ines?|one) (a )?light (up)?on", "looks? (at|into)", "focus(es|ed)? on",
            "highlight(s|ed)?", "underscore[sd]?", "emphasi[sz]e[sd]?", "outline[sd]?", "detail(s|ed)?",
            "describe[sd]?", "summari[sz]e[sd]?", "address(es|ed)?", "analy[sz]e[sd]?", "present(s|ed)?",
            "provide[sd]? (an?|some|more|insights?|details|context|information|updates)",
            "offer(s|ed)? (an?|insights?)", "conclude[sd]?", "mention(s|ed)?", "note[sd]?", "reports? (on|that)",
            "argue[sd]?", "suggest(s|ed)?", "point(s|ed)? out", "raise[sd]?", "warn(s|ed)?", "critique[sd]?",
            "recount(s|ed)?", "chronicle[sd]?", "review(s|ed)?", "profile[sd]?", "trace[sd]?", "consider(s|ed)?",
            "aims? to", "seeks? to", "serves? (as|to)", "reference[sd]?", "reflect(s|ed)?", "reiterate[sd]?",
            "state[sd]?", "explain(s|ed)?", "list(s|ed)?", "connect(s|ed)? to", "unpack(s|ed)?", "dives? into",
            "walks? (us |readers )?through", "introduces?", "appears? to", "does not", "did not", "doesn't",
            "didn't", "do not", "don't", "agree[sd]?", "implies", "engage[sd]? with", "centers on", "centres on",
            "captures?", "illustrate[sd]?", "weighs?", "documented", "operates at", "likely", "is about",
            "are about", "frame[sd]?", "positions", "casts", "portray(s|ed)?", "paints", "makes the case", "calls for",
            "breaks down", "dissects?", "showcases?", "situates", "synthesi[sz]es", "stress(es|ed)?", "echoes",
            "closes (with|by)", "opens (with|by)", "ends (with|by)", "urges", "advocates", "questions", "juxtaposes",
        ),
        "soft": (
            "discuss(es|ed)?", "explores?", "explored", "delve[sd]? into", "touch(es|ed)? (up)?on", "dives? into",
            "unpacks?", "walks? (us |readers )?through", "sh(ed|eds|ines?) (a )?light on", "recounts?", "chronicles?",
            "covers (several|a range|key|various|topics|developments|the latest|how|why|everything)",
            "provides? (an overview|insights?|a (<2> )?(overview|summary|glimpse|look|analysis|breakdown|update))",
            "offers? (insights?|an? (<2> )?(overview|summary|glimpse|look|analysis|breakdown|perspective))",
        ),
        "weighing": (
            "highlight(s|ed)?", "underscore[sd]?", "emphasi[sz]e[sd]?", "illustrate[sd]?", "examines?", "addresses",
            "focuses on", "outlines?", "paints",
        ),
        "untold": (
            "provide", "specify", "mention", "include", "elaborate", "offer", "give", "state", "contain", "disclose",
            "clarify", "indicate", "detail", "identify", "explain", "name", "say",
        ),
        "given": ("title", "headline", "description", "metadata", "excerpt", "snippet", "abstract", "preview"),
        "little": ("article", "text", "excerpt", "passage", "snippet", "summary", "source text", "source material",
                   "headline", "description", "metadata", "provided text", "provided content", "input"),
    }  # fmt: skip
    patterns = (
        "⟦(the|this|these|both|each|two|another|all|most|several|multiple|many) ((?-i:[a-z-]+) )?(articles?|pieces?"
        "|passages?|write-ups?|excerpts?|summary|summaries|snippets?|blog post|news story|news item|op-?eds?"
        "|editorials|newsletters) ((this week|today) )?(also |then |further |briefly |primarily |mainly |likely "
        "|explicitly |collectively ){0,2}{told}⟧",
        "⟦(the|this|these) ((?-i:[a-z-]+) )?(report|story|stories|post|episode|podcast|interview|newsletter|analysis"
        "|author|update|briefing|roundup|edition|section|video|text|headline|coverage|conversation|paper|chapter"
        "|column|essay|talk|discussion) (also |then |further |briefly |primarily |mainly ){0,1}{soft}⟧",
        "⟦(the|this|these) (report|story|post|episode|podcast|interview|newsletter|analysis|update|briefing"
        "|coverage|edition|paper|essay|column|headline|text)s? (also |further )?{weighing}⟧",
        "(the|this) (<1> )?(article|piece|feature|write-up|blog post|essay|op-?ed|post|explainer|editorial) "
        "[\"“][^\"”]+[\"”],? ⟦(also )?{told}⟧",
        "⟦(a|an|the) (<1> )?(article|piece|feature|write-up|blog post|essay|op-?ed|explainer|long read|deep dive) "
        "(on|about|from|by|in) <7> (showcases?|explores?|highlights?|examines?|delves into|looks at|discusses"
        "|unpacks|spotlights|sheds light on|outlines|underscores)⟧",
        "⟦the (author|writer) (highlights|emphasi[sz]es|discusses|explores|underscores"
        "|notes|reflects|contends|delves)|the source (text )?does not (specify|provide|mention|give|state)⟧",
        "⟦(the|this) (accompanying |provided |available |source |original |full )?{little} (does not|did not|doesn't"
        "|didn't) (<1> )?{untold}⟧",
        "⟦(according to|based (solely |only |purely )?on|judging (by|from)|going by|as) the (<2> )?{given}( "
        "(metadata|alone|suggests?|implies|indicates|provided|given|available))?⟧[, ]",
        "⟦the (video's |article's |post's )?(title|headline) (suggests?|implies|indicates|hints|claims|refers"
        "|poses|asks|promises)⟧",
        "⟦based (solely |only )?on (the |this )?(provided|given|available|limited|supplied) (<1> )?(information|text"
        "|article|content|data|details|context|sources?|material|summary|articles|excerpts?)⟧",
        "⟦(no|few|limited) (further |additional |specific |other |more |explicit )*(details?|information"
        "|specifics|context|data|figures|transcript|description|summary|content|text)( or [a-z]+)? (is |are |was "
        "|were |has been |have been )?(provided|given|available|specified|mentioned|included|offered|noted"
        "|present) in (the|this|available|these)⟧",
        "⟦(the )?(full |complete |original )?(article text|full text|article|transcript|full article|source "
        "text)( itself)? (is|was) (not available|unavailable|inaccessible|behind a paywall|truncated)⟧",
        "⟦no (transcript|description|article text|body text|summary|abstract|full text)( or [a-z]+)? (is|was|are"
        "|were) (available|provided|given|supplied)⟧",
        "(details?|specifics|figures|information|date|names?|terms|amounts?|cause|number|reason)s? <6>⟦(is|are"
        "|was|were) not (provided|specified|mentioned|included|available|given|stated|disclosed|detailed|present) "
        "in (the|this|these|available) (<1> )?(article|report|text|source|summary|excerpt|story|metadata"
        "|description|snippet|headline|piece|post|coverage)s?⟧",
        "⟦no (explicit |major |significant |direct |clear |notable )*(disagreements?|contradictions?"
        "|counter-?perspectives|counterpoints|opposing views|discrepancies|consensus) (is|are|was|were) (noted"
        "|mentioned|evident|found|provided|present|identified)⟧",
        "⟦(disagreements?|agreement|consensus|corroboration) (is|are|across|among|between) (<2> )?(articles|sources"
        "|reports|pieces|outlets|stories)⟧",
        "⟦articles? #?\\[?\\d{3,}\\]?( and #?\\[?\\d{3,}\\]?)? (strongly |also )?(reports?|argues?|details?"
        "|discuss(es)?|highlights?|opposes?|critiques?|notes?|describes?|emphasi[sz]es?|warns?|focus(es)?"
        "|suggests?)⟧",
        "⟦(this|the following|the present) (<2> )?(analysis|summary|digest|brief|briefing|overview|roundup|recap"
        "|compilation|round-up|rundown|synthesis|rollup|edition|issue|newsletter|report|watch|section) (also "
        ")?(outlines?|covers?|summari[sz]es|aims to|is based on|was (generated|compiled|produced)|is (generated"
        "|compiled|produced)|draws on|synthesi[sz]es|examines|explores|highlights|presents|offers|provides"
        "|focuses on|details|captures|reflects|brings (you|together)|consolidates|contributes to|delves|rounds up"
        "|distills)⟧",
        "⟦this (update|intelligence|item|entry|section|content|scenario|piece|post|contribution|information"
        "|documentation|guide|resource|analysis|report|brief) (is|was) (currently |also )?(contributed|shared"
        "|classified|generated|intended|provided|published|presented|produced|compiled|based on|designed|meant) ⟧",
        "⟦this (update|contribution|intelligence|post|report|work|analysis|documentation) (contributes to"
        "|supports the|demonstrates (our|my|the)|aims to|serves (as|to)|is part of (our|my|the))⟧",
        "⟦as (previously |already |briefly )?(mentioned|noted|discussed|described|stated|outlined|highlighted"
        "|explained|referenced) (in (the|this) (article|text|passage|piece|summary"
        "|headline|introduction|report|excerpt))⟧",
        "^(\\W+)?⟦in (this|the|today's|the latest) (article|piece|post|episode|edition|newsletter|essay|blog "
        "post|interview|report|issue|roundup|digest)(, | of )⟧",
        "⟦(the|this|each) (intelligence |strategic |overall |article's |narrative )?framing (suggests|indicates"
        "|recommends|implies|highlights|emphasi[sz]es)⟧",
        "⟦(summary|description|main topic): (this|these|the) (articles?|pieces?|report|story|video|text)⟧",
        "⟦(specific|further|more|additional|full|exact) (<1> )?(details|specifics|content|information)( <3>)? (is"
        "|are) (not|un)( )?(provided|available|specified)( in (the|this) <2>)?⟧",
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts unless a source answers for it, or the text that it speaks of is the news."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        if is_answered_for(hit) or (hit.pattern == _ARTICLE and _are_linked(hit)):
            return None
        if hit.pattern == _NEWSWORTHY:
            thing = object_of(words_after(hit))
            if not generic(thing) or is_specific(thing):
                return None
        if hit.pattern == _ARTICLE and _STANCE.search(hit.text):
            return Match(hit.span, hit.block, confidence=Confidence.LOW)
        return Match(hit.span, hit.block, confidence=Confidence.HIGH if hit.pattern in _SURE else None)


def _are_linked(hit: Hit) -> bool:
    """Whether the texts meant follow with their links: "Several newsletters looked at it: [the Orva Letter](...)"."""
    many = hit.text.lower().startswith(_MANY)
    return many and any(inline.target and inline.span.start >= hit.span.end for inline in hit.block.inlines)
