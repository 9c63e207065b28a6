"""What somebody ought to do, in the digest's own opinion."""

from __future__ import annotations

from enum import IntEnum

from digestlint.api import Confidence, Example, Hit, Match, Severity, regex
from digestlint.rules.speculation.conditions import is_bound_by_rule
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, own_voice


class _Call(IntEnum):
    """The rule's patterns, by what stands for each of them."""

    THEREFORE = 0
    ORDER = 1
    CROWD_OUGHT = 2
    OUGHT = 3
    STAKE = 4


# What binds everybody: rules, forms, sports, and what follows by itself.
_BINDING = regex(
    r"(?i)\b(?:applicants?|passengers?|drivers?|players?|teams?|permits?|tickets?|forms?|bids?|rules?|laws?|court)\b"
)


class Advocacy(OwnVoiceRule):
    """What actors ought to do, said by nobody: "Veldt must act", "Operators should review their contracts".

    ## What it finds

    "Must", "should", "needs to", "has to" and "it is essential that" in the digest's own voice, and orders to the
    reader ("Monitor the talks", "Consider hedging"). Duties that a law or a rule imposes read alike, and so does the
    advice of a section made for it, so that the rule is shown with low confidence, but for the plainest forms.

    ## Why it matters

    A digest that tells a government or its readers what to do has become a leader column, without a name under it.

    ## How to fix it

    Say who demands it, or cut it. A duty: name the rule that imposes it.
    """

    code = "SP008"
    name = "advocacy"
    family = "speculation"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.LOW
    message = "“{text}” is the digest's own demand: say who makes it, or cut it"
    yields_to = frozenset({"BC", "AT001", "AR"})
    kinds = TEXT
    patterns = (
        "^((therefore|thus|hence|so|consequently|ultimately|accordingly),? [a-z' -]{2,60} ⟦(must|should|needs? to"
        "|ought to|has to|have to) [a-z]+⟧)",
        "(?-i:(^|: |— |; )⟦(Monitor|Consider|Ensure|Prioriti[sz]e|Track|Avoid|Review|Prepare|Reassess|Diversify"
        "|Audit|Update|Re-evaluate|Stress-test|Verify|Evaluate|Implement|Assess|Patch|Hedge|Plan) [a-z]+⟧)",
        "(investors|traders|operators|developers|policymakers|businesses|companies|firms|organi[sz]ations|teams"
        "|users|readers|enterprises|planners|utilities|stakeholders|leaders|governments|regulators|buyers|vendors"
        "|analysts|managers|boards) (must|should|need to|ought to|have to|would do well to|are advised to"
        "|are urged to|cannot afford to|can't afford to) ({adverb} )?[a-z]+",
        "(must|should|ought to|needs? to|has to|have to|had better|cannot afford to|can't afford to) ([a-z]+ly "
        "|also |now )?[a-z]+",
        "(?-i:(^|[:;.—–] )⟦([Bb]et on|[Pp]rofit (by|from)|[Ii]nvest in|[Ll]oad up on|[Cc]ash in on|[Cc]apitali[sz]e on"
        "|[Gg]et in on|[Ss]tay long|[Gg]o long|[Rr]otate into|[Bb]uy the dip|[Ff]ade the|[Aa]dd exposure) [a-z-]+⟧)",
        "(is|are|remains|remain|becomes|will be|be) ([a-z]+ly )?(essential|crucial|vital|imperative|critical"
        "|necessary|important|advisable|prudent) (that|to|for)",
    )
    words = {"adverb": ("[a-z]+ly", "also", "now")}
    examples = (
        Example("Veldt ⟦must act⟧ before the winter."),
        Example("⟦Operators should review⟧ their contracts."),
        Example("Therefore, Karvia ⟦needs to win⟧ back the coast."),
        Example("The yard will ⟦need to win⟧ back its clients."),
        Example("Ice: ⟦Bet on shipyards⟧ before the spring."),
        Example("It ⟦is essential that⟧ the two sides keep talking."),
        Example("- **Next:** ⟦Monitor the⟧ tender for the harbour cranes.", "markdown"),
        Example("The union said Veldt must act before the winter."),
        Example("“You should go to the harbour and see it,” Ort said."),
        Example("Should the council sell the bridge?"),
        Example("If adopted, the yard would need to refit its ferries."),
        Example("By law drivers must wait at the bridge."),
    )

    def judge(self, hit: Hit) -> Match | None:
        if not own_voice(hit):
            return None
        sure = hit.pattern in (_Call.THEREFORE, _Call.STAKE)
        sure = sure or (hit.pattern == _Call.CROWD_OUGHT and " are " not in hit.text)
        # "Will need to deliver" foretells a need.
        sure = sure or (hit.pattern == _Call.OUGHT and before(hit).endswith((" will ", " would ")))
        if hit.pattern == _Call.OUGHT and (_BINDING.search(before(hit)) or is_bound_by_rule(before(hit) + hit.text)):
            return None
        return Match(hit.span, hit.block, confidence=Confidence.MEDIUM if sure else None)
