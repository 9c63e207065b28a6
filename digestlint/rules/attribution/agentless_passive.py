"""An opinion that nobody holds."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, attributed, regex
from digestlint.rules.attribution.words import TEXT, around, behind

_BY = regex(r"(?i)\W*(?:\w+\W+){0,6}?by (?!(?:many|some|most|experts|analysts|critics|observers|several)\b)")
_STIRRING = 6
# "Drew criticism from the shipowners' union": their criticism is news.
_FROM = regex(
    r"(?i)\W*(?:\w+\W+){0,4}?(?:from|by|among|within) (?!(?:many|some|most|experts|analysts|critics|observers"
    r"|several)\b)"
)
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
        "observe notify pay follow report make run last remain go stay perform compete play walk complete finish "
        "resume submit decide rule"
    ).split()
)


class AgentlessPassive(PatternRule):
    """A belief, a view or an expectation in the passive: "it is believed", "is seen as", "is widely expected to".

    ## What it finds

    Passives that hide who believes, sees or expects. It stays silent where the agent follows ("is seen by the bank
    as"), where a source says it, and for what is scheduled ("is expected to open on 4 May").

    ## Why it matters

    The passive turns one person's opinion into everybody's. The reader can't ask who.

    ## How to fix it

    Put the holder of the view in front: "Nordbank expects ...". If nobody can be named, it is the digest's own
    opinion: cut it.
    """

    code = "AT003"
    name = "agentless-passive"
    family = "attribution"
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
        "(drew|draws|drawn|drawing|receiv(ed|es|ing)|spark(ed|s|ing)|fac(ed|es|ing)|prompt(ed|s|ing)|trigger(ed|s"
        "|ing)|attract(ed|s|ing)) (widespread |sharp |strong |fierce |heavy |growing |mounting |swift |some |much "
        "|significant |public |international |intense )*(criticism|condemnation|backlash|outrage|scepticism"
        "|skepticism|scrutiny|praise|acclaim|outcry)",
        "(is|are|was|were) ({degree} )?considered (to be )?(a|an|one of|the|among|as)",
        "there (is|are|was|were|has been|have been|remains?) ((some|much|growing|widespread|mounting|real|little"
        "|broad|serious|considerable|also|still) )*(concerns?|fears?|worry|worries|speculation|suspicions?|unease"
        "|anxiety|belief|consensus|agreement|talk|doubts?) (that|about|over|among|as to|whether)",
        "(concerns?|fears?|doubts?|speculation|unease|anger|frustration|criticism|suspicions?|scepticism"
        "|skepticism) (is|are|has been|have been|continues? to) (growing|mounting|rising|swirling|spreading|persist"
        "|mount|grow|swirl|linger)",
        "(is|are|was|were) ({degree} )?(tipped|reckoned|hoped|rumou?red|deemed) to",
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
        Example("There are concerns among the 40 nurses on the ward, the union said."),
        Example("The plan drew criticism from the shipowners' union."),
        Example("The pact is seen by the shipowners' union as a defeat."),
        Example("The museum is expected to open on 4 May."),
        Example("Nordbank said the pact is seen as a defeat."),
        Example("“It is believed that he left,” said Lena Ort."),
        Example("The islands are seen as one walks along the shore road, according to the guide."),
    )

    def judge(self, hit: Hit) -> Match | None:
        if attributed(hit.block, hit.span) or (_FROM if hit.pattern == _STIRRING else _BY).match(behind(hit)):
            return None
        if (hit.pattern == 5 or "expected" in hit.text) and _DATED.search(around(hit)):
            return None
        if hit.pattern == 5 and hit.text.lower().endswith(_PLANNED):
            return None
        return Match(hit.span, hit.block, confidence=Confidence.LOW if hit.pattern == 7 else None)
