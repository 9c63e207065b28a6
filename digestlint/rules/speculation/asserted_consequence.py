"""An effect that the digest asserts."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, Severity, Span, regex
from digestlint.rules.speculation.effects import (
    EFFECTS,
    EFFECTS_DOING,
    EFFECTS_DONE,
    EFFECTS_OF_ONE,
    OBJECTLESS,
    listed,
)
from digestlint.rules.speculation.knock_ons import KNOCK_ONS
from digestlint.rules.speculation.told import LIMIT, STATE, is_counted_cause, is_measured, is_told
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, behind, extended, own_voice, takes_a_verb
from digestlint.rules.speculation.words import Verbs

_BE = regex(r" (?:is|are|was|were|be|been|can|may|might|could|will|would|who|which|that|and) ")


_LEADING = frozenset("leading leads lead led contributing contributed contributes contribute".split())
_AFTER = 90
_PERFECT = regex(r"(?i)\b(?:has|have|['’]ve)(?: \w+ly| also| now| already)? $")
# "The talk turned to air quality and its implications for": what is spoken of.
_TOPIC = regex(r"(?i)\b(?:its|their|of|about|on|discuss(?:es|ed)?|explor(?:es|ed|ing)|assess(?:es|ed|ing)?) (?:\w+ )?$")
# What an act of its own begins with ("has stepped up its patrols"), and what is no object at all.
_OBJECT = regex(
    r"(?i) (?!(?:(?:this|next|last) (?:\w+day|week|month|year|\w+ember|january|february|march|april|may|june|july"
    r"|august|october|spring|summer|autumn|winter)\b|(?:to|by|in|on|at|as|and|or|against|for|from|since|with|over|than|after|is|are|was|were|that|its"
    r"|their|his|her|our|my|your)\b))\w"
)


class _Claim(IntEnum):
    """The rule's patterns, by what stands for each of them."""

    HAS_DONE = 0
    DOES = 1
    DO = 2
    DOING = 3
    DONE_BY = 4
    IN_TURN = 5
    THIS_MADE = 6
    RESULT = 7
    IMPLICATIONS = 8
    IS_DOING = 9
    LED_TO = 10
    HELPED = 25
    DAMPENED = 30


class AssertedConsequence(OwnVoiceRule):
    """An effect told as a fact: "has exacerbated tensions", "fuels inflation", ", pushing the two closer together".

    ## What it finds

    One event that is said to have brought about another, in the digest's own voice and without a hedge: in the
    present ("raises the risk of a wider war"), in the perfect ("has strained relations"), in a clause hung on the
    news (", undermining the alliance"), or in a sentence of its own ("This made the pact possible"). What prices or
    sales are "driven by" counts in full where it is a mood, and little where it can be counted. It stays silent
    for what a source says, for what people do ("she strengthened the lock", "the two deepened their ties"), for how a
    product works ("this feature allows users to") and for what is asked ("how far the levy weakens").

    ## Why it matters

    Causes are the hardest thing to know about the news. A digest that states them without a source offers a theory as
    part of the report.

    ## How to fix it

    Name who draws the connection. If nobody does, report the two events side by side and leave the "because" out.
    """

    code = "SP003"
    name = "asserted-consequence"
    family = "speculation"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” claims an effect that no source answers for: say who sees it, or report the facts alone"
    yields_to = frozenset({"BC", "SP001", "SP002", "SP004", "SP005", "AT"})
    kinds = TEXT
    patterns = (
        "(has|have)",
        "{does}",
        "{do}",
        "(,|;| ?—| ?–| -|and|while|thus|thereby|further|directly) ({adverb} ){0,2}⟦{doing}⟧",
        "(is|are|was|were|been|being|,) ({adverb} )?⟦({done_by}) ({adverb} |in part |partly )?by⟧",
        "in turn,? ⟦({caused})⟧",
        "^({this}) (also |has |have |in turn |then |only |further )?({made})",
        "^(as a( direct)? result,|consequently,|in turn,|the result:|the (end |net )?result is) [a-z]+",
        "(implications|repercussions|ramifications) (for|include)",
        "(is|are) ({adverb} ){0,2}⟦{doing}⟧",
        "(led|leads?|leading|contribut(ed|es|ing)) to",
        "(deals?|dealt|dealing|delivers?|delivered|delivering|strikes?|struck) (a|another) {quality}blow",
        "(puts?|putting|places|placing|leaves?|left|leaving) <6> (in (an? )?{quality}(awkward|difficult|tough"
        "|tight|impossible|precarious|delicate|bind|corner|spot|position|limbo|quandary|dilemma)|on (the defensive"
        "|the back foot|thin ice|a collision course)|with {quality}(few|little|no|fewer|limited) {quality}(options?"
        "|choices?|room|alternatives?|margin|cover|leverage)|at (a disadvantage|a crossroads)|under"
        " {quality}(pressure|strain)|out in the cold|vulnerable|exposed|isolated|stranded|scrambling|reeling)",
        "(gives?|gave|giving|hands?|handed|handing|lends?|lent|lending|offers|grants|buys) <6> (room|cover|leverage"
        "|momentum|ammunition|edge|advantage|lifeline|foothold|upper hand|war chest|credibility|legitimacy|weapon"
        "|breathing (space|room)|incentive|excuse|victory|line of attack|runway|firepower|head start)",
        "(leaves?|leaving|left) (little|scant|no|ample|few) {quality}(room|margin|doubt|choice|choices|options)",
        "(clears|clearing|opens?|opened|opening|removes?|removed|unlocks?|unlocking) (up )?(the|a|an"
        "|another|one more|new) <3> (path|hurdle|obstacle|door|road|barrier|opportunit(y|ies)|revenue stream"
        "|wave|era|possibilities|use cases|front) ?(for|to|of|in)?",
        "(secures|cements|seals|safeguards|clouds|darkens|brightens|burnishes|tarnishes|solidifies|underwrites) (the"
        "|its|their|his|her|[a-z]+'s) {quality}(future|place|position|status|lead|grip|dominance|legacy|hold"
        "|prospects|outlook|fate|reputation|role|standing|image|credentials|survival)",
        "(all but|effectively|virtually|practically) (ends?|guarantees?|seals?|kills?|rules? out|ensures?|assures?"
        "|closes?|settles?|dooms?|eliminates?|confirms?|forecloses|locks in|makes|turns|hands)",
        "(raises|raising|poses|invites) <3> (questions|doubts|eyebrows|the spectre|the prospect)",
        "(adds?|added|adding|piles?|piled|piling|ratchets up|ramps up|turns up|cranks up|heaps|puts?|put|putting"
        "|keeps|kept|keeping) <3> (pressure|urgency|fuel|momentum|uncertainty|strain|heat) (on|to|for)",
        "positions ([a-z’'-]+ ){1,3}to [a-z]+",
        "(struck|strikes|hit|touched|touches) a (raw )?(nerve|chord)",
        "(ignites|ignited|reignit(es|ed|ing)|kindl(es|ed)|reviv(es|ed|ing)|stok(es|ed|ing)|fann(ed|ing)) (talk|debate"
        "|calls|rumou?rs|fears|hopes|speculation|interest|the flames|the debate|concerns|questions|a debate)",
        "(comes|came|coming|arrives|lands) at (a|an) {quality}(difficult|delicate|critical|awkward|sensitive|crucial"
        "|pivotal|fraught|tense|bad|precarious|challenging) (time|moment|juncture|point)",
        "((eats?|ate|eating|cuts?|cutting|spills? over|bleeds?|bleeding) into|chip(s|ping)? away at|feeds? through"
        " (in)?to) (margins|demand|profits|share|confidence|support|sales|earnings|the|its|their|other|prices)",
        "helped (to )?(lift|boost|drive|push|ease|fuel|offset|keep|cushion|propel|stabili[sz]e|restore|calm|soothe)",
        "(exposes|exposed|exposing|lays bare|laid bare|laying bare|betrays|betrayed) (a|an|the|how|just how|deep"
        "|deeper|long-standing) {quality}(lack|gaps?|cracks?|fault lines?|fragility|weakness|weaknesses|limits|limit"
        "|divisions?|rifts?|flaws?|vulnerabilit(y|ies)|tensions?|dependence|reliance|extent)",
        "(is|are|'s) ({adverb} )?⟦(eroding|squeezing|hollowing out|reshaping|redefining|draining|starving|crowding out"
        "|driving (up|down|away)|pricing out|choking|fuell?ing|rewriting|remaking|upending) [a-z]+⟧",
        "(tightens?|squeezes?|drains|soaks up|saps|shrinks) (supply|liquidity|margins|budgets|credit|the market"
        "|global|available|financial conditions|exporters|consumers|households|resources|demand)",
        "continues? to ({adverb} )?{grow}",
        "(dampened|fuell?ed|boosted|lifted|dented|revived|weighed on|stoked|crushed|soured|bolstered|hurt|shattered"
        "|undermined|eroded|reignited|rekindled|cooled|accelerated|tempered) (the |any |its |their |some "
        "|investors?'? )?"
        "(hopes|fears|sentiment|confidence|demand|appetite|expectations|optimism|risk appetite|morale|credibility"
        "|enthusiasm|trust|decline|rally|sell-?off|slide|momentum|prospects)",
        "(prompting|leading|pushing|encouraging|driving|forcing|causing) {crowd} to [a-z]+",
        "(takes?|took|taken|suffers?|suffered) (a|another) {quality}(hit|knock|blow|battering|beating|dent)",
        "(provides?|offers?|gives?|brings?|injects?|adds?) ({adverb} )?(much-needed|welcome|badly needed|renewed"
        "|a degree"
        " of|a measure of|a glimmer of|fresh impetus) [a-z]+",
        "(proved|proves|turned out) to be (the|a) ({quality})(turning point|difference|catalyst|factor|undoing|mistake"
        "|blessing|boon)",
        "(is|are) ({adverb} )?replacing <5> as (the|a)|(is|are) ({adverb} )?(transforming|changing|redefining) (the way"
        "|how)",
        *KNOCK_ONS,
    )
    words: ClassVar = {
        "crowd": (
            "(some |many |more )?(investors|traders|companies|firms|users|customers|consumers|households|buyers|sellers"
            "|developers|teams|operators|governments|policymakers|regulators|businesses|banks|lenders|employers)",
        ),
        "quality": ("([a-z-]+ ){0,2}",),
        "caused": (
            "(is|are|was|were|has|have|had|would|could|will|may|might|can|should) [a-z]+", "led", "leads", "put",
            "puts",
            "push(es|ed|ing)?", "lift(s|ed|ing)?", "boost(s|ed|ing)?", "affect(s|ed|ing)?", "weaken(s|ed|ing)?",
            "hurt(s|ing)?", "support(s|ed|ing)?", "rais(es|ed|ing)", "lower(s|ed|ing)?", "driv(es|ing)", "drove",
            "fuell?(s|ed|ing)?", "caus(es|ed|ing)", "creat(es|ed|ing)", "forc(es|ed|ing)", "makes?", "made", "keeps?",
            "kept", "strengthen(s|ed|ing)?", "reduc(es|ed|ing)", "increas(es|ed|ing)", "trigger(s|ed|ing)?", "gives?",
            "gave", "feeds?", "fed", "pressur(es|ed|ing)", "spur(s|red|ring)", "help(s|ed|ing)?", "leaving", "leaves",
        ),
        "grow": (
            "drive", "fuel", "weigh", "shape", "push (up|down|prices|the)", "strain", "erode", "undermine",
            "dominate", "haunt", "dog",
            "plague", "overshadow", "cloud", "pressure", "squeeze", "test", "deepen", "widen", "defy", "resonate",
            "outpace", "outstrip", "struggle", "lag", "lose", "gain (ground|traction|momentum)", "feed",
            "evolve", "escalate", "mount", "blur", "shrink", "mature", "outperform", "reverberate", "ripple",
            "hamper", "hinder", "threaten", "spook", "worry",
        ),
        "adverb": (
            "[a-z]+ly", "further", "also", "still", "even", "again", "once again", "thus", "thereby", "in turn", "now",
        ),
        "does": listed(EFFECTS_OF_ONE),
        "do": listed(EFFECTS),
        "doing": listed(EFFECTS_DOING),
        "done_by": (
            "exacerbated", "aggravated", "compounded", "fuell?ed", "driven", "spurred", "propelled", "buoyed",
            "underpinned", "worsened", "deepened", "intensified", "complicated", "heightened", "amplified",
            "dampened", "weighed down", "emboldened", "strained",
            "(primarily|largely|mainly|partly|mostly|chiefly) (caused|triggered|prompted)",
        ),
        "this": ("this", "that", "these", "it", "such <2>", "(this|that|these|such) <3>"),
        "made": (
            "(led|leads?) to", "caused?", "causes",
            "(made|makes?) (a|an|it|<3> (more|less|possible|impossible|harder|easier|difficult|likely|vulnerable))",
            "leaves?", "left", "creates?", "created", "puts? (<2> )?(pressure|strain|at risk)", "gives? [a-z]+",
            "gave [a-z]+", "force[sd]?", "allow(s|ed)?", "fuel(s|led|ed)?", "boost(s|ed)?", "drive[sn]?", "drove",
            "positions? <3> as", "shift(s|ed)?", "raise[sd]?", "push(es|ed)?", "transform(s|ed)?",
            "chang(es|ed) (the|how|what|who|everything)", "removes?", "removed", "reset(s)?", "trigger(s|ed)?",
            "spark(s|ed)?", "turn(s|ed) <2> into", "flow(s|ed) (through|into)",
        ),
    }  # fmt: skip
    examples = (
        Example("The blockade ⟦has exacerbated⟧ the shortage of grain in Veldt."),
        Example("The exercise ⟦raises the risk⟧ of a clash in the strait."),
        Example("The two navies trained together, ⟦pushing Karvia closer⟧ to its old rival."),
        Example("⟦This made a⟧ common ground for the two governments."),
        Example("The tariff ⟦led to⟧ a sharp rise in prices, which in turn ⟦weakened⟧ the crown."),
        Example("The sale of the port is ⟦fuelling resentment⟧ along the coast."),
        Example("The shortage of milk was ⟦exacerbated by⟧ the strike."),
        Example("- **Impact:** the *new levy* ⟦puts the ferry at risk⟧ on the northern line.", "markdown"),
        Example("The vote ⟦puts the harbour board in an awkward position⟧."),
        Example("- **Effect:** ⟦Erodes⟧ the lead of the old yards.", "markdown"),
        Example("The weak harvest ⟦dampened hopes⟧ of an early end to the subsidy."),
        Example("The subsidy ⟦did little to help⟧ the outer islands."),
        Example("The strike ⟦explains most⟧ of the loss."),
        Example("Fuel ⟦levy → dearer tickets → weaker demand⟧, ⟦making the line harder⟧ to run."),
        Example("The ban passed, ⟦dashing hopes⟧ of a truce."),
        Example("The thaw ⟦removes a major source of⟧ delay and ⟦keeps freight rates subdued⟧."),
        Example("The ticket gives the holder a seat in the front row."),
        Example("The finance ministry said the blockade has exacerbated the shortage of grain."),
        Example("“The exercise raises the risk of a clash,” Ort said."),
        Example("The rift between the two parties has deepened."),
        Example("The navy has stepped up its patrols in the strait."),
        Example("The closure led to the arrest of two men, and the heat led to a 62% rise in calls."),
        Example("The strain was found in two herds. **Veldt Reshapes Port Law:** The vote was close.", "markdown"),
        Example("Ore freight rose in May, ⟦driven by⟧ an appetite for risk."),
        Example("Ore freight rose in May, driven by Karvia and Veldt."),
        Example("Ore freight rose in May, ⟦driven by⟧ two new ships on the northern line."),
        Example("The snowfall has hampered work on the pass and is disrupting supplies of feed."),
        Example("The court curtails the powers of the *harbour board*.", "markdown"),
        Example("The yard ⟦gains a competitive edge⟧, ⟦enhancing its influence⟧ in the north."),
        Example("Mayor Ort is pushing the union to sign, and ministers are now amplifying the call."),
        Example("The toll is enough to keep the bridge lit, and has led to a rise of $4 million in its takings."),
        Example("This alarm feature allows the pilot to rest, and the new trial tests whether it weakens his sleep."),
        Example("Veldt and Karvia are deepening cooperation; the fighting is pushing civilians into camps."),
        Example("The council asked how much the levy strains the budget; herring fell in 2024, driven by heat."),
        Example("Did the blockade worsen the shortage, and has it fuelled fears of a famine?"),
    )

    def judge(self, hit: Hit) -> Match | None:
        span = self._claimed(hit)
        if span is None or hit.is_supposed or LIMIT.match(behind(hit)):
            return None
        if is_told(hit._replace(span=span)) or not own_voice(hit):
            return None
        unsure = hit.pattern == _Claim.RESULT or (hit.pattern == _Claim.IMPLICATIONS and _TOPIC.search(before(hit)))
        unsure = unsure or (hit.pattern == _Claim.DONE_BY and is_counted_cause(hit))
        return Match(span, hit.block, confidence=Confidence.LOW if unsure else None)

    def _claimed(self, hit: Hit) -> Span | None:
        match hit.pattern:
            case _Claim.HAS_DONE:
                return _with_object(hit, extended(hit, EFFECTS_DONE))
            case _Claim.DOES:
                return _with_object(hit, _verb(hit, EFFECTS_OF_ONE)) if _is_verb(hit) or _is_clipped(hit) else None
            case _Claim.DO:
                return _with_object(hit, _verb(hit, EFFECTS)) if _is_verb(hit) and _is_plural(hit) else None
            case _Claim.DOING | _Claim.IS_DOING:
                return _with_object(hit, _verb(hit, EFFECTS_DOING))
            case _Claim.LED_TO | _Claim.DAMPENED if _PERFECT.search(before(hit)) and EFFECTS_DONE.end(
                hit.block.text, hit.span.start, hit.unit.end
            ):
                # The whole of "has led to" is found already.
                return None
            case _Claim.LED_TO:
                return _with_object(hit, hit.span)
            case _Claim.THIS_MADE if hit.text.endswith(("led to", "leads to", "lead to")):
                return _with_object(hit, hit.span)
            case _Claim.HELPED if before(hit).lower().endswith((" been ", " be ", " being ", " to ")):
                return None
            case _Claim.THIS_MADE if _BE.search(hit.text):
                return None
        return hit.span


def _verb(hit: Hit, verbs: Verbs) -> Span | None:
    end = verbs.end(hit.block.text, hit.span.start, hit.unit.end)
    return None if end is None else Span(hit.span.start, end)


def _with_object(hit: Hit, span: Span | None) -> Span | None:
    """The span where the verb has an object: of "the rift has deepened" nothing else is said to be the cause."""
    if span is None:
        return None
    words = span.cut(hit.block.text).lower().split()
    after = hit.block.text[span.end : span.end + _AFTER]
    if words[-1] == "to" and not _LEADING.isdisjoint(words):
        return span if STATE.match(after) and not is_measured(hit._replace(span=span)) else None
    return span if words[-1] in OBJECTLESS or len(words) > 2 or _OBJECT.match(after) else None


def _is_verb(hit: Hit) -> bool:
    """Whether the hit is what a subject does; "forces" are mostly those of an army."""
    return takes_a_verb(before(hit)) and not hit.text.lower().startswith("force")


def _is_clipped(hit: Hit) -> bool:
    """Whether the verb opens the sentence or follows a label, as in "Impact: Strains the budget"."""
    lead = before(hit).rstrip(" *_")
    return hit.text[0].isupper() and (not lead.strip(" *_>•-") or lead.endswith((":", "—", "–")))


def _is_plural(hit: Hit) -> bool:
    """Whether the word before the hit can be the subject of a plural verb."""
    words = before(hit).split()
    return words[-1].lower().endswith(("s", "data", "people")) and not words[-1].endswith(("'s", "’s"))
