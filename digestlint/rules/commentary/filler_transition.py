"""BC010: words that lead from one item to the next and tell nothing."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity


class FillerTransition(PatternRule):
    """A sentence opens with a bridge from the one before it that carries no news.

    ## What it finds

    "Amid this complex backdrop,", "In light of these developments,", "In a separate development,", "In other news,",
    "Turning to the world of sport,", "In the realm of technology,", and signposts such as "It is important to note
    that", "It is worth mentioning that".

    It stays silent where the opening tells something: "Amid the strike,", "In light of the ruling on 4 May,", "In a
    separate interview,".

    ## Why it matters

    Items of a digest stand beside each other; nothing needs to lead from one to the next. The words suggest a
    connection that nobody has shown, and push the news to the end of the sentence.

    ## How to fix it

    Delete the opening. If two stories are connected, say how.
    """

    code = "BC010"
    name = "filler-transition"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” only leads over: begin with the news"
    yields_to = frozenset({"BC004", "BC005", "BC006", "BC008"})
    examples = (
        Example("⟦Amid these mounting challenges,⟧ the ferry line sold two ships."),
        Example("⟦In light of these developments,⟧ ten towns asked for dikes."),
        Example("⟦In a separate development,⟧ the court in Lund freed the captain."),
        Example("**Sport.** ⟦Turning to the world of sport,⟧ Ostrey drew with Ardel.", "markdown"),
        Example("⟦It is important to note that⟧ the dikes were built in 1953."),
        Example("Meanwhile, ⟦on the international front,⟧ Norland signed the pact."),
        Example("⟦Adding to the regional instability,⟧ two ports closed in Tessaly."),
        Example("The yard was sold. ⟦The bottom line is that⟧ its crew stays until May."),
        Example("Adding to the fleet, the line bought two boats, despite the setback, for 3 million crowns."),
        Example("Amid the strike, the ferry line sold two ships."),
        Example("In light of the ruling on 4 May, ten towns asked for dikes."),
        Example("In a separate interview, the captain denied it."),
        Example("The court took note that the dikes were old."),
        Example("Against the wall stood a row of oars."),
    )
    words = {
        "stir": (
            "developments?", "events?", "circumstances", "challenges?", "changes", "concerns", "tensions",
            "uncertaint(y|ies)", "dynamics", "pressures", "trends", "issues", "complexities", "shifts", "backdrop",
            "landscape", "environment", "climate", "context", "turmoil", "turbulence", "situation", "factors",
            "considerations", "revelations", "headwinds",
        ),
        "field": ("front", "sphere", "realm", "arena", "scene", "stage", "side", "world", "landscape"),
    }  # fmt: skip
    patterns = (
        "(^|[:—–] )⟦(adding to|compounding|complicating|deepening|heightening|further <1>|fuelling|fueling"
        "|amplifying|capping|rounding out|building on|underscoring) (the"
        "|this|these|those|its|their|an already <1>|already <1>|all of this|all this) (<2> )?({stir}|complexity"
        "|confusion|disruption|drama|gloom|instability|intrigue|momentum|mix|optimism|pain|puzzle|setbacks?|strain"
        "|sense of <1>|troubles|unease|unrest|volatility|woes|worries|picture|advances|advancements|obstacles"
        "|hurdles|strides|achievements|successes),⟧",
        "^⟦(as (the|this) (<1> )?(day|week|month|year|quarter|session|story|situation|dust|season|summit|drama) "
        "(unfolds?|unfolded|wore on|progress(es|ed)|develop(s|ed)|drew to a close|continues?|evolved?s?),)⟧",
        "(^|[:—–.] |meanwhile, )⟦(amid|amidst|against|given|in light of|in view of|in the (midst|wake|context"
        "|face) of|considering|with) (this|these|such( a)?|all (of )?(this|these)) (<3> )?{stir}( in mind)?,⟧",
        "(^|[:—–] )⟦(amid|amidst|against|in) (a|an|the|today's) (complex|tense|volatile|shifting|turbulent"
        "|challenging|evolving|uncertain|changing|dynamic|heated) (<2> )?{stir},⟧",
        "(^|[:—–] |meanwhile, )⟦in (a |an |another )?(separate|related|parallel|similar|other|further|positive"
        "|lighter|international|domestic|local|sports|business|tech|technology|financial|political|world|global"
        "|national|entertainment|health|science|economic|corporate|regional|environmental|legal|separate but "
        "related) (developments?|news|vein|note|updates?|happenings|headlines)( from <4>| in <4>)?,⟧",
        "(^|meanwhile,? |elsewhere,? |additionally,? |finally,? )⟦(on|in) (the )?(<1> )?(international|domestic"
        "|global|diplomatic|economic|political|regional|national|military|geopolitical|technological|corporate"
        "|legal|home|foreign|regulatory|cultural|business|sports?|sporting|entertainment|policy|health|climate) "
        "{field},⟧",
        "(^|meanwhile,? |elsewhere,? )⟦(turning|moving|shifting|switching|looking) (<2> )?(to|toward|towards|over to"
        "|beyond) [^,.;:]*,⟧",
        "(^|meanwhile,? |elsewhere,? |and )⟦in the (<1> )?(world|realm|sphere|domain) of <4>,⟧",
        "⟦(it|what) (is|'s|should be|must be|bears|remains) (also |equally |particularly |especially )?(important"
        "|crucial|essential|worth|interesting|critical|vital|notable|noteworthy|worthwhile)( to)? "
        "(not(e|ing)|mention(ing)?|remember(ing)?|recogni[sz](e|ing)|understand(ing)?|consider(ing)?|highlight(ing)?"
        "|emphasi[sz](e|ing)|point(ing)? out|acknowledg(e|ing)|keep in mind|observ(e|ing)|stress(ing)?)( that)?⟧",
        "⟦it (should|must|bears) (also )?(be )?(noted|mentioned|remembered|emphasi[sz]ed|noting|mentioning|repeating"
        "|remembering)( that)?⟧",
        "⟦(needless to say|it goes without saying( that)?|with (that|this) in mind|all things considered|when all "
        "is said and done|that being said|on a (lighter|brighter|related|different|positive) note|without further "
        "ado|last but not least|as we (all )?know,|here's (what you need to know|the thing)|let's (dive|take a "
        "(closer )?look|break (it|this) down|unpack))⟧",
        "⟦(let's|let us|time to|we'll|i'll|it's time to|now let's|tonight,? we|next,? we) (now |also |quickly "
        ")?((shift|switch|change) (gears|focus|tack|channels|topics|subjects|lanes)|(turn|pivot|jump|head|hop|switch"
        "|shift|zoom) (now |over |on |back |our attention |swiftly |quickly |out ){0,3}to|move (on|along)|get "
        "(straight |right )?to it|kick (things|it) off|round (things|it) (off|out|up)|wrap (things|it) up|finish (on"
        "|with)|end (on|with) (a|some)|start with)⟧",
        "^⟦(and )?(now|next|first|finally|lastly|but first)( up)?,? (for|to|it's time for|on to|we|let's|over to"
        "|here's) (something|some|our|the|a|your) (<1> )?(news|story|piece|lighter|different|update|item|note|segment"
        "|completely|good|bad|quick|word|look|happier|happy|uplifting|feel-good|fun|sport|weather|headlines)⟧",
        "^(<3>: ?)?⟦(the (<1> )?(bottom line|upshot|net effect|net result|key takeaway|main takeaway|takeaway|short "
        "answer"
        "|short version|honest answer) (here )?is( that)?|in plain (english|terms|language|words)|(put|to put it) "
        "(simply|plainly|bluntly|differently|another way|succinctly),?|simply put|translation:|what('s| is) (really "
        "|most )?(different|new|notable|striking|changed|interesting|unusual|surprising|clear|telling) (this "
        "time|here|now|about (this|it)|this year) is|(a|another|the) (<1> )?(useful|helpful|better|good|obvious|closest"
        "|apt|instructive) (parallel|comparison|analogy|frame|framing|lens|mental model|way to (think|read|look)) "
        "(here )?(is|about)|the (<1> )?(read|signal|tell|issue|question|debate|test|move|key|trick|crux|risk|point) "
        "(now "
        "|here )?is (whether|how|not|about))⟧",
        "^⟦(in (summary|conclusion|closing)|to (sum up|summari[sz]e|conclude)),⟧",
        "^⟦(but (wait|that('s| is) not all)|and that('s| is) not all|but there('s| is) more|wait, there('s| is) more"
        "|(speaking|talking) of (which|<2>),|moving (on|along|swiftly on) to|moving (on|along)[.:,]|on ?to "
        "<3>(topics?|news|matters|stories|pastures)|over to <2> (sport|sports|news|weather|business|markets)"
        "|meanwhile, things are|(which|that|this) (brings|leads|takes) (us|me)( <1>)? to|from one <1> to (the next"
        "|another)|last(ly)?,? but (certainly |by no means |definitely )?not least|(and )?(finally|lastly),? because"
        "|because (we|everyone|everybody) (all )?(could |can )?(need|use|deserve|love)s? (a|some|to|the) <1>|with "
        "that out of the way|that aside|sticking with|in (happier|lighter|brighter|sadder|stranger|sunnier|sporting"
        "|less cheerful|more cheerful|better) news|on the other side of the (<1> )?(coin|spectrum|ledger)|zooming "
        "(out|in)|if that wasn't enough|as if that (wasn't|weren't|were not|was not) enough)⟧",
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit is a match, wherever it stands."""
        return Match(hit.span, hit.block)
