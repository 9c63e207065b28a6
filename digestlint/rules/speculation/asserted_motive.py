"""What somebody wants, told as if the digest could see into heads."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, Severity, regex
from digestlint.rules.speculation.intents import INTENTS, WORDS
from digestlint.rules.speculation.orders import is_under_order
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, behind, extended, own_voice
from digestlint.rules.speculation.words import SCHEMES, SCHEMES_DOING

_TO = 18
# "Able to", "plans to": here the infinitive is no purpose.
_NO_PURPOSE = frozenset(
    "able unable failed fails fail need needs needed power ability right plan plans planned want wants wanted how "
    "likely unlikely continue continues continued used trying tries try helped helps help has have had ought going "
    "began begin begins started start threatened threatens decided agreed refused promised vowed chance chances "
    "way ways is are was were measures means tools enough hard difficult easy time not and or expected set said "
    "told urged allowed aim aims aimed aiming seek seeks sought seeking attempt attempts attempted attempting "
    "intends intended designed meant calculated hope hopes hoping tries striving eager keen determined desperate "
    "bid effort efforts move push ploy gambit play probably perhaps possibly presumably apparently evidently "
    "ostensibly partly".split()
)
# "To disrupt supply lines": what a strike does, and whoever is there sees.
_IN_WAR = regex(
    r"(?i)(?:disrupt|isolate) (?:[\w'’-]+ ){0,3}?(?:logistics|supply (?:lines|routes)|communications|troop movements"
    r"|air defen[cs]es|troops|garrison|positions)\b"
)


class AssertedMotive(OwnVoiceRule):
    """A motive, a strategy or a state of mind that the digest asserts without a source.

    ## What it finds

    "The visit aims to counterbalance Karvia's influence", "in a desperate attempt to silence critics", "a move
    designed to provoke". What is done to gain an advantage counts; a stated purpose ("the programme aims to vaccinate
    40,000 children") does not, nor does what a source says about itself or others, nor the aim of what is advised
    ("Enhance patrols to deter smugglers").

    ## Why it matters

    Motives can't be observed. Told as facts they take sides, and they are what a language model adds most readily.

    ## How to fix it

    Report what was done. If the motive matters, say who claims it: the actor, an opponent, an analyst by name.
    """

    code = "SP002"
    name = "asserted-motive"
    family = "speculation"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” states a motive that no source answers for: report the act, or say who claims this"
    yields_to = frozenset({"BC"})
    kinds = TEXT
    patterns = (
        "(aims?|aimed|aiming|seeks?|sought|seeking|attempts?|attempted|attempting|intends?|intended|designed|meant"
        "|calculated|hoping|hopes|tries|tried|trying|wants|wanted|striving|eager|keen|determined|desperate) to",
        "(a|an|his|her|its|their|the|this|latest) ([a-z]+ )?(bid|effort|attempt|move|push|ploy|gambit|play) to",
        "(?-i:(^|: )⟦To⟧)",
        "(likely|probably|perhaps|possibly|presumably|apparently|evidently|ostensibly|partly) to",
        "(exercis|flex|exert|leverag|us|wield|weaponi[sz])(es|ing|ed) (its|his|her|their) [a-z]+ to",
        "(aimed|aiming) at",
        "an? ([a-z]+ )?(desperate|thinly veiled|veiled|cynical|calculated|strategic|transparent|deliberate|blatant"
        "|last-ditch|brazen|shrewd) (attempt|bid|effort|ploy|gambit|tactic|provocation|play) (to|at|by|for)",
        "(driven|motivated|fuell?ed|prompted|spurred|animated) (mainly |largely |primarily |partly "
        "|in part )?by ([a-z'-]+ ){0,2}(desires?|fears?|ambitions?|optimism|frustration|greed|anxiety|anxieties"
        "|desperation|resentment|insecurity|pride|calculations?|self-interest|hopes?|goals)",
        "stem(s|ming)? from ([a-z'.-]+ ){0,4}(efforts?|desires?|fears?|concerns?|ambitions?|frustrations?|mistrust"
        "|distrust|belief|need)",
        "due to (concerns|fears|anxiety|frustration|worries|uncertainty|mistrust) (over|about|of|that|among|at)",
        "out of (desperation|spite|self-interest|a desire|frustration)",
        "position(s|ed|ing)? (itself|himself|herself|themselves) (as|to|for|at)",
        "(was|were|is|are) ([a-z]+ly )?(designed|calculated|meant|intended|timed) to (provoke|appeal|send|distract"
        "|pressure|signal|intimidate|undermine|embarrass|influence|deter|sway|reassure|impress|placate|divert)",
        "^(why|motivations?|motives?|intentions?|intent|objectives?|goals?|rationale): <*> ⟦(aims?|seeks?|wants?"
        "|hopes?|intends?) [a-z]+⟧",
        "^(motivations?|motives?|intentions?|underlying motives?): ⟦[a-z]<4>⟧",
        "emboldened by [a-z]+",
        "(has|have|had|with) (no|little|every|strong|clear|few) (incentive|incentives|reason|interest|appetite"
        "|intention"
        "|choice|excuse|desire) (to|but|in|not)",
        "aimed (squarely|directly|specifically) at|(squarely|directly) aimed at",
        "to ⟦({scheming})⟧",
        "(sens|smell|scent|spott?|see)(s|es|ing|ed)? (an opportunity|weakness|vulnerability|an opening|blood|a chance)",
        "(privately|quietly|secretly) (conced|fear|worr|hop|admit|believ|know|accept|acknowledg|welcom|relie)[a-z]+",
        "neither ([a-z]+ ){0,2}(wants?|can afford|trusts?|will blink)",
        "as <5> (seeks?|sought|looks?|races?|scrambles?|rush(es)?|hopes?|vies|vie|angles?|jockeys?|maneuvers?"
        "|manoeuvres?) (to|for|against) [a-z]+",
        "(views?|sees?|regards?|considers?|treats?) <6> as (its|their|his|her|a|an|the) ([a-z-]+ ){0,2}"
        "(bargaining chip|chip|leverage|threat|tool|weapon|lifeline|insurance|priority|opportunity|prize|rival|asset"
        "|liability|test|trophy|springboard|counterweight|buffer|red line|distraction|nuisance|stepping stone)",
        "(its|his|her|their|the|whose) (real |true |ultimate |main |likely |apparent |primary |evident )?(aim|goal"
        "|motive|purpose|intent|intention|calculation|bet|gamble) (is|was|here is|appears|seems|remains)"
        " (less|not|clear|simple|obvious|likely|probably|partly|as much|clearly|plainly|apparently)",
        "(betting|gambling|wagering|calculating|banking on the idea|convinced|confident|fearful|wary|mindful) that",
        "(needs?|is under pressure|are under pressure|has been looking|have been looking) to (show|prove|save face"
        "|shore up|reassure|justify|look|appear)",
        *INTENTS,
    )
    words = {
        "scheming": tuple(
            "alienate appease assuage coerce counterbalance deflect delegitimise delegitimize destabilise "
            "destabilize deter discredit disrupt distract divert embarrass humiliate intimidate isolate "
            "marginalise marginalize mollify outflank placate polarise polarize pressure pressurise provoke quell "
            "shame sideline stifle subvert sway undercut undermine weaken weaponise weaponize whitewash woo".split()
        ),
        **WORDS,
    }
    examples = (
        Example("The visit ⟦aims to counterbalance⟧ Karvia's influence in the region."),
        Example("The decree is ⟦a desperate attempt to⟧ hold the coalition together."),
        Example("The minister cut the tax in ⟦a bid to placate⟧ rural voters."),
        Example("He cancelled the tour, ⟦likely to appease⟧ his own party."),
        Example("Veldt is ⟦positioning itself as⟧ the broker of the talks."),
        Example("*Orva Steel* moved its seat abroad, ⟦driven by fears⟧ of a new levy.", "markdown"),
        Example("The envoy flew to Karvia to ⟦pressure⟧ its new government."),
        Example("Veldt ⟦has no incentive to⟧ end the blockade."),
        Example("The board ⟦clearly hoped⟧ that the row would blow over."),
        Example("The yard is ⟦using the strike as a pretext⟧ for cuts."),
        Example("The late vote ⟦is a sop to⟧ the island parties."),
        Example("Orders rise ⟦as the islands look to escape⟧ the grip of the mainland."),
        Example("The minister moved the vote to June as the bridge opens to traffic."),
        Example("The council plainly marked the new crossing in yellow."),
        Example("The programme aims to vaccinate 40,000 children by June."),
        Example("The opposition said the visit aims to counterbalance Karvia's influence."),
        Example("The minister said he cut the tax in a bid to placate rural voters."),
        Example("The device is designed to measure the salt in drinking water."),
        Example("The brigade used drones to disrupt Karvian supply lines."),
        Example("- **Coast:** Enhance the patrols in the strait to deter smugglers.", "markdown"),
        Example("Police are trying to identify the driver."),
    )

    def judge(self, hit: Hit) -> Match | None:
        verbs = SCHEMES if hit.pattern < 5 else SCHEMES_DOING if hit.pattern == 5 else None
        if hit.pattern == _TO and (
            _is_no_purpose(before(hit)) or is_under_order(before(hit)) or _IN_WAR.match(hit.text + behind(hit))
        ):
            return None
        span = hit.span if verbs is None else extended(hit, verbs)
        return Match(span, hit.block) if span is not None and own_voice(hit) else None


def _is_no_purpose(lead: str) -> bool:
    """Whether the word before the "to" that ends `lead` takes an infinitive by itself."""
    words = lead.lower().split()
    return len(words) < 2 or words[-2].strip(",") in _NO_PURPOSE
