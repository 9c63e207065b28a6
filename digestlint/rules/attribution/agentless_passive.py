"""An opinion that nobody holds."""

from __future__ import annotations

import re
from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, attributed, regex
from digestlint.rules.attribution.attitudes import AT_ONCE, ATTITUDES, REACTIONS, STIRRED, holder_of
from digestlint.rules.attribution.named_nearby import closes_with_source, is_credited_behind, members_follow
from digestlint.rules.attribution.participles import PARTICIPLES
from digestlint.rules.attribution.words import NATURE, TEXT, around, before, behind, has_link, is_linked

_BY = regex(r"(?i)\W*(?:\w+\W+){0,6}?by (?!(?:many|some|most|experts|analysts|critics|observers|several)\b)")
_AT_ONCE = regex(r"\W*(?:by|from) (?:the |a |an )?[A-Za-z]")
# These are nouns, whose holder may follow: "drew criticism from the shipowners' union".
_STIRRING, _ATTITUDES = 6, 11
_PARTICIPLES = _ATTITUDES + len(ATTITUDES)
# Who says so, a line at the item's end can tell: "is cited as", "is described as".
_HANDED_ON = regex(r"(?i)\b(?:cited|described|reported|listed)\b")
# "Marked rise in traffic reported": a fragment, unless it has a verb ("The causes were not reported").
_FRAGMENT = _PARTICIPLES + len(PARTICIPLES) - 2
_VERB = regex(r"(?i)\b(?:is|are|was|were|be|been|has|have|had)\b")
_DATED = regex(
    r"(?i)\b(?:(?:on|by|from|until|before|after) (?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march"
    r"|april|(?:in|on|of|by|until) may|june|july|august|september|october|november|december|(?:next|this|later"
    r"|coming) (?:week|month|year|weekend|summer|autumn|fall|spring|winter|season|quarter)|today|tomorrow|tonight"
    r"|(?:20[2-9]\d)|[12]?\d(?::\d\d)? ?[ap]\.?m)\b"
)

# What is in somebody's diary, or their duty.
_PLANNED = tuple(
    f" {verb}"
    for verb in (
        "open arrive visit attend meet vote announce launch start begin sign speak appear publish release return "
        "close take hold be host join travel address present testify discuss deliver unveil land debut ship "
        "observe notify set voice work pay follow report make run last remain go stay perform compete play walk "
        "complete finish resume submit decide rule"
    ).split()
)

# "What the governor described as", "the Courier described as": no passive, and its subject stands there.
_SPOKEN = regex(
    r"(?:\b(?:what|which|that|who|whom|he|she|they|it|we|I)\b[^,;:]{0,60}|\b[A-Z][\w.’'-]+ (?:also |had |has )?)$"
)


class AgentlessPassive(PatternRule):
    """An attitude that nobody holds: "it is believed", "is seen as", "amid growing concerns", "raises questions".

    ## What it finds

    Passives that hide who believes, sees or expects, and nouns that do the same: a belief that grows, concerns that
    persist, a move that draws criticism, a community that is delighted. It stays silent where the holder is named
    ("is seen by the bank as", "drew criticism from the union"), where a source says it, and for what is scheduled
    ("is expected to open on 4 May").

    ## Why it matters

    The passive turns one person's opinion into everybody's. The reader can't ask who.

    ## How to fix it

    Put the holder of the view in front: "Nordbank expects ...". If nobody can be named, it is the digest's own
    opinion: cut it.
    """

    code = "AT003"
    name = "agentless-passive"
    family = "attribution"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}”: by whom? name who holds this view"
    yields_to = frozenset({"SP"})
    kinds = TEXT
    patterns = (
        "(it is|it was|it's|it has been|it had been|it is also) ({degree} )?(believed|thought|understood|hoped"
        "|feared|expected|assumed|speculated|suggested|argued|acknowledged|recogni[sz]ed)( that)?",
        "(is|are|was|were|been|being) ({degree} )?(seen|viewed|regarded|perceived|interpreted|construed|criticized"
        "|criticised|dismissed|touted|hailed|cited) (as|by (many|some|most|experts|analysts|critics|observers"
        "|several))",
        "(is|are|was|were|been|being) ({degree} )?(believed|thought|understood|presumed|assumed|suspected|feared) to",
        "(is|are|was|were|been|being) (widely|largely|generally|commonly|broadly|universally) (expected|considered"
        "|credited|criticized|criticised|acknowledged|recogni[sz]ed|discredited|blamed|praised|tipped|acclaimed"
        "|accepted|anticipated|condemned|hailed|regarded|known)",
        "(concerns|fears|questions|doubts|eyebrows|alarms|suspicions) (have |has |had )?(also )?(been|were"
        "|are being|are) (also )?(raised|voiced|expressed)",
        "(is|are|was|were) ({degree} )?expected to [a-z]+",
        STIRRED,
        "(is|are|was|were) ({degree} )?considered (to be )?(a|an|one of|the|among|as)",
        "there (is|are|was|were|has been|have been|remains?) ((some|much|growing|widespread|mounting|real|little"
        "|broad|serious|considerable|also|still) )*(concerns?|fears?|worry|worries|speculation|suspicions?|unease"
        "|anxiety|belief|consensus|agreement|talk|doubts?) (that|about|over|among|as to|whether)",
        "(concerns?|fears?|doubts?|speculation|unease|anger|frustration|criticism|suspicions?|scepticism"
        "|skepticism) (is|are|has been|have been|continues? to) (growing|mounting|rising|swirling|spreading|persist"
        "|mount|grow|swirl|linger)",
        "(is|are|was|were) ({degree} )?(tipped|reckoned|hoped|rumou?red|deemed) to",
        *ATTITUDES,
        *PARTICIPLES,
    )
    words: ClassVar = {
        "degree": tuple(
            "widely largely generally commonly often also now broadly increasingly still long already sometimes".split()
        )
    }
    examples = (
        Example("⟦It is widely believed that⟧ the bank will move in June."),
        Example("The pact ⟦is seen as⟧ a defeat for the port city."),
        Example("The envoy ⟦is thought to⟧ have left on Monday night."),
        Example("⟦Concerns have been raised⟧ about the new bridge."),
        Example("The *Orva pact* ⟦is widely regarded as⟧ a mistake.", "markdown"),
        Example("The plan ⟦drew widespread criticism⟧ on Monday."),
        Example("⟦There are growing concerns that⟧ small firms lack the staff."),
        Example("⟦Speculation is mounting⟧ about a sale of the yard."),
        Example("⟦Calls for⟧ a second ferry are growing louder on the islands."),
        Example("The strike shows ⟦a growing belief that⟧ the line can be saved."),
        Example("The merger slipped ⟦due to concerns regarding⟧ the age of the fleet."),
        Example("The new timetable is in force, but ⟦concerns persist⟧ over the night boats."),
        Example("The patrol boat ⟦has been observed circling⟧ the northern buoy."),
        Example("The plan ⟦has been criticised for⟧ the harm that it does to the reef."),
        Example("The charity ⟦was revealed to be⟧ a front of the yard."),
        Example("A **⟦wave of harbour-design posts⟧** followed the launch.", "markdown"),
        Example("⟦Reactions to the new roster were mixed⟧."),
        Example("The sailing ⟦community is understandably delighted⟧."),
        Example("The Lomar boat was slower, with the new route ⟦cited as the⟧ chief reason."),
        Example("⟦Debate over whether⟧ the quay can take the weight goes on."),
        Example("The new ramp ⟦is being hailed as⟧ the finest on the coast."),
        Example("The ferry grew by nine cabins, ⟦described as the⟧ largest refit in years."),
        Example('- Lomar yard: refit ⟦described as⟧ "heroic"', "markdown"),
        Example("Traffic on the line is ⟦projected at 40,000⟧ cars."),
        Example("- ⟦Marked rise in night traffic reported⟧.", "markdown"),
        Example("- No timetable for the refit has been reported.", "markdown"),
        Example("Fares rose again, yet ⟦concerns about⟧ the fog have kept boats in port."),
        Example("The toll raises fares by ⟦an estimated 3-5 percent⟧ on the islands."),
        Example("The order is ⟦projected at $5B⟧ in all."),
        Example("- ⟦Expected to be⟧ the widest quay of the islands.", "markdown"),
        Example("⟦Passengers are advised to⟧ book the night boat."),
        Example("- **Crews:** ⟦Concerns about⟧ the fog keep boats in port.", "markdown"),
        Example("*Orva Weekly: Hopes for a Thaw Lift Ore* ([Source](https://orva.test))", "markdown"),
        Example("The night boat is estimated at 40,000 fares."),
        Example("The toll drew wide condemnation, with the Orva Union calling it a blunder."),
        Example("The toll ⟦drew wide condemnation⟧, with fares at a peak."),
        Example("The tank held a liquid, believed to be petrol."),
        Example("It is noted that in some cases the fare is paid back."),
        Example("- Repair of the ramp slower than expected.", "markdown"),
        Example("The mayor is expected to set out the plan for the quay."),
        Example("The board met over what the harbour master described as a gap in the roster."),
        Example("The Orva Courier described as a blunder what the yard had done."),
        Example("Gusts were projected to reach 90 km/h on the islands."),
        Example("The ramp is hailed as the finest by the shipowners' union."),
        Example("The union's concerns about the roster were heard on Monday."),
        Example("The envoy, after raising concerns about the ward, left the post."),
        Example("The plan drew Karvian criticism on Monday."),
        Example("**Calls for support:** The islands asked the ministry for a second boat.", "markdown"),
        Example("Fears remain the chief obstacle, said Lena Ort, who runs the line."),
        Example("The plan has been criticised by the shipowners' union for its cost."),
        Example("There are concerns among the 40 nurses on the ward, the union said."),
        Example("The plan drew criticism from the shipowners' union."),
        Example("The pact is seen by the shipowners' union as a defeat."),
        Example("The museum is expected to open on 4 May."),
        Example("The yard ⟦is being framed as⟧ a rescue, a move ⟦surprising to many⟧."),
        Example("A tug of 1921, ⟦widely respected⟧ for its engine, left the quay."),
        Example("Nordbank said the pact is seen as a defeat."),
        Example("The plan drew wide condemnation. The mayor of Lomar, Lena Ort, urged the board to drop it."),
        Example("The plan ⟦drew wide condemnation⟧. Crews warned of a strike in the spring."),
        Example("The plan stirred outrage, with crews, lawyers and even Orva calling it a theft."),
        Example("Lomar sees like cases on the quay, ⟦prompting calls⟧ for checks."),
        Example("Trade held, yet ⟦concerns about⟧ dry docks within the islands slowed the yard."),
        Example("- ⟦Growing concern about⟧ the loss of trade from the tunnel", "markdown"),
        Example("- Growing concern about the loss of trade among the northern growers", "markdown"),
        Example("Two yards are cited as users of the hull. Source: Orva Radio"),
        Example("The plan ⟦drew wide condemnation⟧ on Monday. Source: Orva Radio"),
        Example("“It is believed that he left,” said Lena Ort."),
        Example("The islands are seen as one walks along the shore road, according to the guide."),
    )

    def judge(self, hit: Hit) -> Match | None:
        if (attributed(hit.block, hit.span) and not _is_outcome(hit)) or _holder(hit).match(behind(hit)):
            return None
        if _is_noun(hit) and (_is_named(hit) or _WITH.match(behind(hit))):
            return None
        if is_credited_behind(hit) or (hit.pattern == _STIRRING and members_follow(hit)):
            return None
        if _HANDED_ON.search(hit.text) and closes_with_source(hit):
            return None
        if (hit.pattern == 5 or "expected" in hit.text) and _DATED.search(around(hit)):
            return None
        if hit.pattern == 5 and hit.text.lower().endswith(_PLANNED):
            return None
        if hit.pattern >= _PARTICIPLES and (_is_active(hit) or NATURE.search(around(hit))):
            return None
        if hit.pattern == _FRAGMENT and (_VERB.search(hit.text) or " than " in hit.text.lower()):
            # "Slower than expected": a comparison.
            return None
        return Match(hit.span, hit.block, confidence=Confidence.LOW if hit.pattern == 7 else None)


def _is_outcome(hit: Hit) -> bool:
    """Whether it is what came of a sentence, and no part of what that reports: "..., prompting calls for a ban"."""
    return hit.pattern == _STIRRING and hit.text.split()[0].endswith("ing") and before(hit).endswith(", ")


def _is_active(hit: Hit) -> bool:
    """Whether a participle has its own subject before it: "what the governor described as"."""
    return hit.text.lower().startswith("described") and _SPOKEN.search(before(hit)) is not None


def _holder(hit: Hit) -> re.Pattern[str]:
    """What finds the holder of the attitude behind it."""
    if hit.pattern - _ATTITUDES in AT_ONCE:
        return _AT_ONCE
    return holder_of(hit.text) if _is_noun(hit) else _BY


def _is_noun(hit: Hit) -> bool:
    """Whether the attitude is a noun, whose holder may be named behind it."""
    return hit.pattern == _STIRRING or _ATTITUDES <= hit.pattern < _PARTICIPLES


# "Drew wide condemnation, with the Orva Union calling it a blunder": named right behind.
_WITH = regex(
    r"[^.;]{0,60}, with (?:[a-z]+,? ){0,5}[A-Z][^.;]{0,60}\b(?:calling|slamming|decrying"
    r"|condemning|denouncing|threatening|urging|warning|saying|accusing|demanding|arguing|criticising|criticizing"
    r"|questioning|rejecting)\b"
)


# "After raising concerns about the ward": somebody has just been named who raised them.
_RAISED = ("after ", "before ", "for ", "by ", "of ", "in ", "without ", "from ", "despite ", "when ", "while ")


# "Calls for Support: Veldt asked its allies": a label, and no sentence.
_OBJECT = regex(r" (?:an?|the|his|her|its|their|one)\b")
_LABEL = regex(r"[\w ’'-]{0,40}\W{0,2}:")


def _is_named(hit: Hit) -> bool:
    """Whether the holder stands before it or within ("drew Karvian criticism"), or it is part of a title or a label."""
    where = hit.pattern - _ATTITUDES == REACTIONS
    if not where and any(word[:1].isupper() for word in hit.text.split()[1:]):
        return True
    if _LABEL.match(behind(hit)) or is_linked(hit):
        return True
    if before(hit).endswith(": ") and has_link(hit):
        # "Orva Steel Weekly: Hopes for a Thaw Lift Ore ([source](...))": the headline of an outlet.
        return True
    if hit.text.lower().endswith((" remain", " remains")) and _OBJECT.match(behind(hit)):
        # "Fears remain the main obstacle".
        return True
    return hit.text.lower().startswith("raising") and before(hit).lower().endswith(_RAISED)
