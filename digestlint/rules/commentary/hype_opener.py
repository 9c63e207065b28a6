"""BC005: an opening that sells the news before it tells it."""

from __future__ import annotations

from digestlint.api import PROSE, BlockKind, Confidence, Example, Hit, InlineKind, Match, PatternRule, Severity

_HYPE = frozenset(
    "alarming ambitious audacious bizarre bold brazen chilling concerning controversial critical crucial "
    "curious daring dazzling decisive defiant devastating disturbing dramatic exciting explosive extraordinary "
    "fascinating game-changing grim ground-breaking groundbreaking heart-breaking heart-warming heartbreaking "
    "heartwarming high-stakes historic important incredible inspiring intriguing ironic jaw-dropping key "
    "landmark major massive momentous monumental notable noteworthy ominous pivotal poignant powerful profound "
    "promising radical rapid rare remarkable revolutionary seismic sensational shocking significant spectacular "
    "staggering startling strange strategic striking stunning sudden surprise surprising sweeping swift telling "
    "thrilling touching tragic transformative troubling unexpected unlikely unprecedented unusual welcome "
    "worrisome worrying".split()
)
_HAPPENINGS = tuple(
    "achievement act advance advancement announcement blow boost breakthrough chapter collaboration comeback "
    "decision departure development display effort escalation event exchange feat gesture incident initiative "
    "intervention leap maneuver manoeuvre milestone moment move pivot push realignment revelation reversal "
    "setback shake-up shift show sign signal stand step story stride stroke transformation turn turnabout "
    "turnaround twist u-turn update upset victory win".split()
)
_BREAKS = frozenset("of on in to for with from by at".split())


# What headlines promise when they have nothing to tell.
_HEADLINE_TAIL = (
    "[:—–-] ⟦(a|the|an) (<1> )?(new (era|chapter|dawn|frontier|paradigm|age|normal|reality|beginning)|game[- "
    "]?changer|turning point|tale|(closer|deep|deeper|quick|inside) (look|dive)|double-edged sword|wake-up call|race "
    "against time|balancing act|step (forward|closer|back)|leap( forward)?|perfect storm|call to action|brave new "
    "world|journey|reckoning|revolution|renaissance|battle for <2>|fight for <2>|delicate dance|perilous path"
    "|precarious balance|crisis in the making|world in flux|story of <2>|test of <2>|moment of <2>)( (of|for|in|into"
    "|at|towards?|to) <4>)?⟧$"
)
_HEADLINE = (
    "^(<3>: ?)?⟦((the )?(shifting|turning|rising|changing) (tides?|sands|winds|landscape|dynamics|face) of <6>|<6> "
    "(goes|going|gone) mainstream|<6> (takes?|taking) cent(er|re) stage|<6> (comes?|coming) of age|<6> under the "
    "microscope|<6> at (a|the) (crossroads|inflection point|turning point|tipping point)|<6> (enters?|entering) (a "
    ")?new (era|phase|chapter|age))⟧$"
)
_HEADLINE_HYPE = (
    "⟦((<2> )?(mind-blowing|life-changing|game-changing|jaw-dropping|must-know|must-read|must-see|earth-shattering"
    "|world-changing|unbelievable) <5>|(to|reach(es)?|hits?) new heights|(<1>er|more <1>|smarter|better) than ever"
    "|like "
    "never before)⟧$"
)


class HypeOpener(PatternRule):
    """A sentence opens by telling the reader how to feel about what comes.

    ## What it finds

    Openings such as "In a stunning development,", "In a bold diplomatic move,", "In a dramatic turn of
    events,", "In today's fast-paced world,", and teasers that hold the news back ("Why farmers are talking
    about this seed..."). In headlines also what they promise: "Steel in Lund: A New Era of Ambition", "What Most People
    Miss".

    It stays silent when the opening tells something: "In a letter to the council", "In a 5-4 decision",
    "In a move that will cost 300 jobs".

    ## Why it matters

    The adjective is the generator's, not the reporter's. It delays the news, and if the development is
    stunning the reader will be stunned without being told to.

    ## How to fix it

    Delete the opening and begin with who did what.
    """

    code = "BC005"
    name = "hype-opener"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "The opening sells the news instead of telling it: begin with who did what"
    kinds = PROSE | {BlockKind.HEADING}
    examples = (
        Example("⟦In a stunning development,⟧ the mayor of Lund resigned on Monday."),
        Example("⟦In a dramatic legal and political reversal,⟧ Norland and Tessaly signed a pact."),
        Example("⟦In a dramatic turn of events in the ferry dispute,⟧ both unions withdrew."),
        Example("**Rail:** ⟦In what many call a bold step,⟧ the operator cut fares.", "markdown"),
        Example("⟦In today&rsquo;s fast-paced digital landscape,⟧ small banks merge.", "markdown"),
        Example("⟦Why brewers are talking about this barley...⟧"),
        Example("## ⟦What Most People Miss⟧\n\nThe lock at Ardel closed on Monday.", "markdown"),
        Example("## Steel in Lund: ⟦A New Era of Ambition⟧\n\nThe mill reopened on Monday.", "markdown"),
        Example("## ⟦Five Mind-Blowing Locks⟧\n\nThe lock at Ardel closed on Monday.", "markdown"),
        Example("## Lund's Mill: A Timeline\n\nThe mill reopened on Monday.", "markdown"),
        Example("In a letter to the council, the mayor of Lund resigned."),
        Example("In a 5-4 decision, the court annulled the tender."),
        Example("In a move that will cost 300 jobs, the mill stops its second line."),
        Example("In a statement on Monday, the ministry called it a significant move."),
        Example('"In a dramatic move, they closed the gates," Moor said.'),
        Example("The bridge opened in a significant development zone, the town said."),
    )
    words = {
        "happening": _HAPPENINGS,
        "hurried": (
            "fast-paced", "ever-changing", "ever-evolving", "rapidly (changing|evolving)", "interconnected",
            "digital(ly)?", "globali[sz]ed", "competitive", "uncertain", "volatile", "modern", "complex",
            "fast-moving", "hyper-?connected", "data-driven", "turbulent",
        ),
    }  # fmt: skip
    patterns = (
        "(?:^|[:—–-] )⟦in (a|an|another|yet another|what <4> an?) (<4> )?{happening}s?( of events| of <2>| (in"
            "|for|on|against|to|toward|towards|within|from|at|amid|of) [^,.;:]*)?,⟧",
        "(?:^|[:—–-] )⟦in (today's|this|our|a|an) (<2> )?{hurried} (<2> )?(world|age|era|landscape|environment"
            "|economy|marketplace|market|climate|society|times)[^,.;:]*,⟧",
        "(?:^|[:—–-] )⟦in (a|an|another|yet another) (<1> )?(move|decision|twist|development|step|shift"
            "|announcement|moment|turn) that (has |have )?(already )?(surpris|stunn|shock|rattl|rais(ed|es) "
            "eyebrows|sen(t|ds) shockwaves|could|may|might|promises|is (likely|sure|set|poised)|underscor"
            "|highlight|signal|mark|reflect|caught|captivat|reshap|threaten)\\w*[^,.;:]*,⟧",
        "^⟦in (an era|an age) (of|where|when|in which|marked by|defined by) [^,.;:]*,⟧",
        "^(\\W+)?(here's )?⟦(why|how|what) <4> (are|is|can't stop|won't stop) (watching|talking about|eyeing"
            "|worried about|buzzing about|flocking to|obsessed with|quietly <1>|betting on|paying attention to) "
            "(this|these|one) <*>⟧$",
        "^(\\W+)?⟦<3> alert: <8>(\\.\\.\\.|…)⟧( )?$",
        "⟦(what|who|that|the (<2> )?(that|nobody|no one)) ((really|actually|truly) matters?|(most people"
            "|everyone|everybody|nobody|no one|they|wall street|the market|the media) (is |are )?(<1> )?(miss(es"
            "|ing)?|misses|gets? wrong|talking about|saw coming|knows?|noticed|needs? to know|tells? you|won't "
            "tell you)|(decides?|changes?|changed|defines?|rewrites?|explains?|beats?) everything|you (need|have) "
            "to know|you (might|may) have missed)⟧",
        _HEADLINE_TAIL,
        _HEADLINE,
        _HEADLINE_HYPE,
        "^⟦(welcome to (a|another|the|our) (<2> )?(week|world|age|era|future|month|day|year)( of <3>)?)⟧[.!]?$",
        "^⟦(buckle up|you won't believe|here's the kicker|plot twist|what a (week|day|month|year|time))⟧",
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit of the first pattern counts when an adjective of hype stands before its noun."""
        if hit.pattern == 0 and not _is_hyped(hit.text):
            return None
        if hit.pattern < len(self.patterns) and self.patterns[hit.pattern] in _HEADLINES and not _is_headline(hit):
            return None
        return Match(hit.span, hit.block)


_HEADLINES = frozenset((_HEADLINE_TAIL, _HEADLINE, _HEADLINE_HYPE))


def _is_headline(hit: Hit) -> bool:
    """Whether the words are a heading of the digest's own, or the bold lead of an item."""
    block, unit = hit.block, hit.unit
    if any(inline.span.overlaps(hit.span) for inline in block.marked(InlineKind.LINK)):
        return False
    bold = any(inline.span.start <= hit.span.start < inline.span.end for inline in block.marked(InlineKind.STRONG))
    return block.kind is BlockKind.HEADING or (bold and unit.start == 0)


def _is_hyped(opening: str) -> bool:
    hyped = False
    for word in opening.lower().replace(",", " ").split()[2:]:
        if word in _BREAKS:
            return False
        if word.removesuffix("s") in _HAPPENINGS:
            return hyped
        hyped = hyped or word in _HYPE
    return False
