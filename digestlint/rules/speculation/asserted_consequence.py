"""An effect that the digest asserts."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, Severity, Span
from digestlint.rules.speculation.effects import (
    EFFECTS,
    EFFECTS_DOING,
    EFFECTS_DONE,
    EFFECTS_OF_ONE,
    OBJECTLESS,
    listed,
)
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, extended, own_voice, takes_a_verb
from digestlint.rules.speculation.words import Verbs

_BE = re.compile(r" (?:is|are|was|were|be|been|can|may|might|could|will|would|who|which|that|and) ")


_LEADING = frozenset("leading leads lead led contributing contributed contributes contribute".split())
_AFTER = 90
# What an act of its own begins with ("has stepped up its patrols"), and what is no object at all.
_OBJECT = (
    r"(?i) (?!(?:to|by|in|on|at|as|and|or|against|for|from|since|with|over|than|after|is|are|was|were|that|its"
    r"|their|his|her|our|my|your)\b)\w"
)
# After "leading to": a change of state, and not a thing that happened.
_STATE = (
    r"(?i) (?:(?:a|an|the|some|further|more|greater|growing|increased|increasing|heightened|higher|lower|rising"
    r"|potential|possible|significant|significantly|sharp|renewed|widespread|subsequent|broader|wider|deeper"
    r"|substantial|new|corresponding|slight|major|massive|[a-z]+ed) )*(?:[a-z-]+ ){0,2}?(?:increases?|increased"
    r"|rises?|rising|surges?|declines?|decreases?|drops?|falls?|higher|lower|greater|growing|heightened|tensions?"
    r"|concerns?|pressures?|instability|fears?|speculation|shifts?|uncertaint(?:y|ies)|volatility|disruptions?"
    r"|shortages?|slowdown|escalation|confusion|distrust|mistrust|backlash|discontent|frustration|erosion|loss"
    r"|gains?|growth|improvements?|improved|boost|recession|inflation|instabilities|divisions?|isolation|rethink"
    r"|reassessment|reevaluation|consequences|impacts?|effects?|costs|delays|risks?|vulnerabilit(?:y|ies)"
    r"|imbalances?|stagnation|sell-?offs?|rall(?:y|ies)|dynamics?)\b"
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


class AssertedConsequence(OwnVoiceRule):
    """An effect told as a fact: "has exacerbated tensions", "fuels inflation", ", pushing the two closer together".

    ## What it finds

    One event that is said to have brought about another, in the digest's own voice and without a hedge: in the
    present ("raises the risk of a wider war"), in the perfect ("has strained relations"), in a clause hung on the
    news (", undermining the alliance"), or in a sentence of its own ("This made the pact possible"). It stays silent
    for what a source says and for what people do ("she strengthened the lock").

    ## Why it matters

    Causes are the hardest thing to know about the news. A digest that states them without a source offers a theory as
    part of the report.

    ## How to fix it

    Name who draws the connection. If nobody does, report the two events side by side and leave the "because" out.
    """

    code = "SP003"
    name = "asserted-consequence"
    family = "speculation"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” claims an effect that no source answers for: say who sees it, or report the facts alone"
    yields_to = frozenset({"BC", "SP001", "SP002", "SP004", "SP005", "AT"})
    kinds = TEXT
    patterns = (
        "(has|have)",
        "{does}",
        "{do}",
        "(,|;|—|–|-|and|while|by|thus|thereby|further|directly) ({adverb} ){0,2}⟦{doing}⟧",
        "(is|are|was|were|been|being|,) ({adverb} )?⟦({done_by}) ({adverb} |in part |partly )?by⟧",
        "in turn,? ⟦[a-z]+⟧",
        "^({this}) (also |has |have |in turn |then |only |further )?({made})",
        "^(as a( direct)? result,|consequently,|in turn,|the result:|the (end |net )?result is) [a-z]+",
        "(implications|repercussions|ramifications) (for|include)",
        "(is|are) ({adverb} ){0,2}⟦{doing}⟧",
        "(led|leads?|leading|contribut(ed|es|ing)) to",
    )
    words: ClassVar = {
        "adverb": (
            "[a-z]+ly", "further", "also", "still", "even", "again", "once again", "thus", "thereby", "in turn", "now",
        ),
        "does": listed(EFFECTS_OF_ONE),
        "do": listed(EFFECTS),
        "doing": listed(EFFECTS_DOING),
        "done_by": (
            "exacerbated", "aggravated", "compounded", "fuell?ed", "driven", "spurred", "propelled", "buoyed",
            "underpinned", "worsened", "deepened", "intensified", "complicated", "heightened", "amplified",
            "dampened", "weighed down", "emboldened", "strained", "bolstered", "reinforced",
            "(primarily|largely|mainly|partly|mostly|chiefly) (caused|triggered|prompted)",
        ),
        "this": ("this", "that", "these", "it", "such <2>", "(this|that|these|such) <3>"),
        "made": (
            "(led|leads?) to", "caused?", "causes",
            "(made|makes?) (a|an|it|<3>(more|less|possible|impossible|harder|easier|difficult|likely|vulnerable))",
            "leaves?", "left", "creates?", "created", "puts? (<2> )?(pressure|strain|at risk)", "gives? [a-z]+",
            "gave [a-z]+", "force[sd]?", "allow(s|ed)?", "fuel(s|led|ed)?", "boost(s|ed)?", "drive[sn]?", "drove",
            "shift(s|ed)?", "raise[sd]?", "push(es|ed)?", "transform(s|ed)?",
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
        Example("The finance ministry said the blockade has exacerbated the shortage of grain."),
        Example("“The exercise raises the risk of a clash,” Ort said."),
        Example("The rift between the two parties has deepened."),
        Example("The navy has stepped up its patrols in the strait."),
        Example("The closure led to the arrest of two men."),
        Example("The strain was found in two herds near Orva."),
        Example("Did the blockade worsen the shortage, and has it fuelled fears of a famine?"),
    )

    def judge(self, hit: Hit) -> Match | None:
        span = self._claimed(hit)
        if span is None or not own_voice(hit):
            return None
        return Match(span, hit.block, confidence=Confidence.LOW if hit.pattern == _Claim.RESULT else None)

    def _claimed(self, hit: Hit) -> Span | None:
        match hit.pattern:
            case _Claim.HAS_DONE:
                return _with_object(hit, extended(hit, EFFECTS_DONE))
            case _Claim.DOES:
                return _with_object(hit, _verb(hit, EFFECTS_OF_ONE)) if _is_verb(hit) else None
            case _Claim.DO:
                return _with_object(hit, _verb(hit, EFFECTS)) if _is_verb(hit) and _is_plural(hit) else None
            case _Claim.DOING | _Claim.IS_DOING:
                return _with_object(hit, _verb(hit, EFFECTS_DOING))
            case _Claim.LED_TO:
                return _with_object(hit, hit.span)
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
    if words[-1] == "to" and words[0] in _LEADING:
        return span if re.match(_STATE, after) else None
    return span if words[-1] in OBJECTLESS or len(words) > 2 or re.match(_OBJECT, after) else None


def _is_verb(hit: Hit) -> bool:
    """Whether the hit is what a subject does; "forces" are mostly those of an army."""
    return takes_a_verb(before(hit)) and not hit.text.lower().startswith("force")


def _is_plural(hit: Hit) -> bool:
    """Whether the word before the hit can be the subject of a plural verb."""
    words = before(hit).split()
    return words[-1].lower().endswith(("s", "data", "people")) and not words[-1].endswith(("'s", "’s"))
