"""A forecast or a guess with a hedge in front of it."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, Severity, Span, regex
from digestlint.rules.speculation.conditions import is_bound_by_rule
from digestlint.rules.speculation.modals import weighed_modal
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, extended, of_people, own_voice
from digestlint.rules.speculation.words import OUTCOMES, OUTCOMES_DOING, UPHEAVALS

_PROCESS = regex(
    r"(?i)(?:(?<!applica)(?<!organiza)(?<!organisa)(?<!institu)(?<!administra)(?<!corpora)(?<!configura)(?<!installa)(?:t|s)ions?"
    r"|(?<!govern)(?<!parlia)(?<!depart)ments|(?:nc|g)es|ities|ness|corrections|updates|legislation|laws?|reforms?"
    r"|measures|polic(?:y|ies)|delays|shortages|yields?|losses|rates|prices|costs|rules|collateral|volatility"
    r"|growth|demand|spending|equities|stocks|markets|terms|methods|tactics|approaches) $"
)
# How much of a sentence that opens with a condition is looked at.
_CONDITION = 300
_COMPARING = ("more ", "less ", "most ", "least ", "times ", "as ", "not ", "’re ", "'re ")


class HedgedSpeculation(OwnVoiceRule):
    """A guess at what comes next, softened by "could", "may" or "likely", for which no source answers.

    ## What it finds

    A consequence, a forecast or a motive that the digest offers as possible: "could lead to further unrest",
    "potentially weakening the coalition", "is likely to deepen the rift". It stays silent where somebody says so
    ("the bank warned that prices could rise", "may fall, according to the agency"), in direct speech and in
    questions, about what a rule, once passed, would bind somebody to, and in a linked headline or an excerpt that is
    cut off beside a link. Other uses of "may", "could" and "likely" are shown with low confidence; those that are
    more likely a guess than leave, ability or a concession count in full where the digest surely comments.

    ## Why it matters

    A hedge makes a guess safe, not true. Nobody said it, nobody can check it, and the reader can't tell it from the
    news beside it.

    ## How to fix it

    Name who expects it and where they said so. If nobody did, cut the clause: the fact before it stands alone.
    """

    code = "SP005"
    name = "hedged-speculation"
    family = "speculation"
    own_words = True
    severity = Severity.INFO
    confidence = Confidence.MEDIUM
    message = "“{text}” is the digest's own guess: say who expects it, or cut it"
    kinds = TEXT
    patterns = (
        "(may|might|could)",
        "(will|would) (most |very |quite )?(likely|probably|almost certainly|inevitably|undoubtedly|surely"
        "|presumably) [a-z]+",
        "(possibly|presumably|conceivably|probably|perhaps)",
        "((likely|unlikely)|(is|are|almost|seems|looks) (certain|sure)) to",
        "(appears?|seems?) to",
        "potentially [a-z]+(ing|ed)",
        "likely [a-z]+ing",
        ", (most |quite |very )?likely (a|an|the|due|because|as|in response|on|driven|linked|reflecting)",
        "(apparently|seemingly|arguably)",
        "^(this|that|such|which) <2> would",
        "(raising|raises?|faces?|facing|faced with) the (prospect|spectre|specter|possibility) (of|that)",
        "(^if <*>, <*>) ⟦would [a-z]+⟧",
        "(there is|there's) ((also|now|still|always) )?an? ([a-z]+ )?(risk|danger|possibility|prospect) (of|that)",
        "likely (within|down|up|lower|higher)",
        "(opens|opening) the (door|possibility) (to|for|of)",
        "(this|it|that|which) can be an? ([a-z-]+ ){0,2}(factor|blow|setback|shock|problem|threat|risk|boost|sign"
        "|result|turning point)",
        "(this|it) can be (a|the) ([a-z]+ )?result of",
        "can (also |further |easily |quickly |potentially )?",
        "(the |a |one |another |plausible |likely )*scenarios? (watch|where|to watch|in which|that|is|includes)",
        "(has|have|had|its|with|holds?|offers?|significant|huge|considerable) (the )?([a-z]+ )?potential (for|to)",
        "(creat(e|es|ed|ing)|pos(e|es|ed|ing)|rais(e|es|ed|ing)|fac(e|es|ed|ing)|signall?(s|ed|ing)?|includ(e|es"
        "|ing)|and|highlight(s|ing)?|suggest(s|ing)?|amid|avoid|the|a|its|of|for) ⟦potential ([a-z-]+ )?({harm})⟧",
        "(a|the most|the single most|an increasingly) likely [a-z]+",
        "potentially",
        "(,|and|but) which would",
        "(most |very |quite )?likely (reflect|contribut|stem|driv|drov|result|caus|influenc|signal|indicat|mean"
        "|aim|seek|sought|view|want|fear|hop|intend|prompt|trigger|affect|impact|play|face|need|explain|account"
        "|help|accelerat|boost|strengthen|weaken|hurt|benefit|lead|push|rais|reduc|increas|creat|forc|deepen|delay|slow"
        "|keep|support|mark|shift|limit|undermin|continu|remain|becom|provid|enhanc|improv|encourag|deter|exacerbat"
        "|complicat|worsen|expand|intensif|fuel|prolong)[a-z]*",
        "expected ([a-z]+ )?(impacts?|effects?|consequences|benefits|fallout)",
        "(is|are|was|were|has|have|had|do|does) (almost certainly|in all likelihood|quite possibly|quite probably"
        "|presumably|conceivably|doubtless|no doubt) [a-z]+",
        "(is|are|was|were|has|have|had) (very likely|most likely|probably|possibly|surely|perhaps) (not |too |far "
        "|much "
        "|already |the (result|work|product|reason|cause|most|first|last|best|worst)|caused|linked|driven|meant|due"
        "|because|aimed|behind|down|overstated|understated|over|only|more|less|enough|why|closer)( [a-z]+)?",
        "(?-i:(^|: |; )⟦(Perhaps|Maybe|Possibly|Presumably|Conceivably|Chances are|In all likelihood"
        "|No doubt|Doubtless)⟧)",
        "(seems?|appears?) ({adverb} )?(no|little|some|set|bent|headed|destined|as (if|though)|more|less|far|too"
        "|fitting|odd|telling|hard|poised|safe|reasonable|fair|almost) [a-z]+",
        "(there is|there's|with) (every|a (good|fair|strong|real|decent|high)|little|some|an? (outside|even)|no small)"
        " (chance|reason|indication|likelihood|prospect|possibility|risk|hope|danger) (that|of|to)",
        "⟦(there is|there's) ((also|now|still|always) )?an? ([a-z]+ )?(risk|danger|possibility|prospect|chance)⟧ (the"
        "|it|he|she|they|this|its|their|[a-z]+ (becomes?|will|could|may|might|is|are|ends?|turns?))",
        "there (might|may|could) (also |still |well )?be (a|an|some|further|additional|new|initial|significant"
        "|potential|long-term|short-term|increased|higher|lower|less|fewer|challenges|delays|costs|disputes"
        "|consequences|implications|risks?|opportunities|resistance|pressure|confusion) [a-z]+",
        "(might|may|could) (just |well )?(yet|prove|turn out|spell|signal|mean|be why|be part)",
    )
    words = {
        "adverb": ("[a-z]+ly",),
        "harm": (
            "disruptions?",
            "shortages?",
            "bottlenecks?",
            "fallout",
            "conflicts?",
            "escalation",
            "instability",
            "consequences",
            "implications",
            "impacts?",
            "ramifications",
            "repercussions",
            "shifts?",
            "breakthroughs?",
            "divergence",
            "ceiling",
            "floor",
            "wave",
            "backlash",
            "volatility",
            "slowdown",
            "downturn",
            "recession",
            "crisis",
            "collapse",
            "upside",
            "downside",
            "headwinds?",
            "tailwinds?",
            "turning point",
            "threats?",
            "risks?",
            "relief",
            "gains",
            "rally",
            "sell-off",
            "catalysts?",
            "flashpoints?",
            "losses",
            "delays",
            "setbacks?",
            "complexity",
            "isolation",
            "realignment",
            "confrontation",
        ),
    }
    examples = (
        Example("The minister resigned, which ⟦could weaken⟧ the coalition in the north."),
        Example("The ban ⟦may have deepened⟧ the rift between Veldt and its neighbours."),
        Example("The port reopened on Monday, ⟦potentially easing⟧ pressure on grain prices."),
        Example("A second shutdown ⟦could lead to⟧ shortages in the coastal districts."),
        Example("- [Quay opens](https://a.example/1): it ⟦could lead to⟧ a fall in tolls.", "markdown"),
        Example("- [Quay opens](https://a.example/1): it could lead to a fall in tolls and...", "markdown"),
        Example("- [A wider quay could lead to a fall in tolls](https://a.example/1) (Orva Radio)", "markdown"),
        Example("The tariff ⟦will likely hurt⟧ the farmers of the Orva valley."),
        Example("This cooperation ⟦may signal⟧ a broader effort to rebuild trust."),
        Example("- **Outlook:** Sanctions ⟦could ultimately push⟧ Karvia towards its rivals.", "markdown"),
        Example("The pact ⟦has the potential to⟧ split the alliance."),
        Example("The merger creates a ⟦potential bottleneck⟧ at the northern port."),
        Example("The plan ⟦appears to⟧ be dead."),
        Example("The fire ⟦was probably caused by⟧ the new cable."),
        Example("The cut ⟦likely accelerates⟧ the move, a step that households ⟦may⟧ welcome."),
        Example("⟦There's a real risk⟧ the islands end up alone."),
        Example("New rules ⟦can streamline⟧ the trade, and ⟦there could be some disputes⟧."),
        Example("⟦Perhaps⟧ the yard hopes for a better offer."),
        Example("The central bank warned that a second shutdown could lead to shortages."),
        Example("Grain prices could fall further, according to the harbour authority."),
        Example("“It could lead to shortages,” said Lena Ort, who runs the port."),
        Example("The driver could face up to six years in prison."),
        Example("Fans may bring small bags."),
        Example("This summary is made by a machine and may contain errors."),
        Example("For me it could change everything, and I don't mind."),
        Example("The harbour will reopen on 4 May 2025."),
        Example("Could the ban lead to shortages?"),
        Example("She could not attend the hearing on Tuesday."),
        Example("The drone can carry a load of 40 kilograms."),
        Example("If passed, the yard would need to refit its ferries. The vote could decide who runs the port."),
        Example("The march is planned for May 12 in Orva."),
    )

    def judge(self, hit: Hit) -> Match | None:
        span, confidence = _weighed(hit)
        if span is None or of_people(hit) or not own_voice(hit):
            return None
        return Match(span, hit.block, confidence=confidence)


def _weighed(hit: Hit) -> tuple[Span | None, Confidence | None]:
    """What is to be reported and how surely it is a guess."""
    match hit.pattern:
        case 0:
            return weighed_modal(hit)
        case 2:
            return extended(hit, OUTCOMES_DOING), None
        case 3:
            # "Women are more likely to live alone" is a count, not a forecast.
            return hit.span, Confidence.LOW if before(hit).endswith(_COMPARING) else None
        case 4:
            sure = extended(hit, OUTCOMES)
            # "The plan seemed to work": as it looked to somebody, then.
            is_past = "eemed" in hit.text or hit.text.lower() == "seem to"
            return (sure, None) if sure else (hit.span, Confidence.LOW if is_past else None)
        case 8:
            return hit.span, None if hit.text.lower() == "apparently" else Confidence.LOW
        case 9:
            return extended(hit, OUTCOMES), None
        case 22 | 23:
            return extended(hit, OUTCOMES), None
        case 11 if is_bound_by_rule(hit.sentence[:_CONDITION]):
            return None, None
        case 17:
            # What a process or a law "can" do is foretold; what a drone can do is known.
            return extended(hit, OUTCOMES if _PROCESS.search(before(hit)) else UPHEAVALS), None
    return hit.span, None
