"""A prediction without a hedge and without a source."""

from __future__ import annotations

import re

from digestlint.api import Confidence, Example, Hit, Match, Severity, Span
from digestlint.rules.speculation.effects import third
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, behind, extended, of_people, own_voice
from digestlint.rules.speculation.words import OUTCOMES, OUTCOMES_DOING, UPHEAVALS

# What is set up to have an effect: that a law will end a practice is its purpose, no forecast.
_PROVISIONS = frozenset(
    "law bill act rule rules ordinance amendment regulation regulations legislation budget programme program "
    "scheme fund project plan grant tool app feature service vaccine treatment hearing meeting vote inquiry trial "
    "course study exhibition festival".split()
)


class UnattributedForecast(OwnVoiceRule):
    """A prediction in the digest's own voice: no source says so, and no hedge softens it.

    ## What it finds

    "The strike will deepen the crisis", "is poised to reshape the market", "is expected to further strain relations",
    "risks alienating its allies", "if talks fail, prices spike". It stays silent for what a source says, for plans and
    dates ("parliament will vote on Tuesday", "the bridge will open in May"), and for what a law or a service is made
    to do.

    ## Why it matters

    A digest reports what has happened and what is planned. A forecast needs a forecaster; without one it is the
    writer's opinion, or a language model's.

    ## How to fix it

    Say who expects it. If nobody does, report the plan or the figure behind it, or cut the sentence.
    """

    code = "SP001"
    name = "unattributed-forecast"
    family = "speculation"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” is a forecast that no source answers for: name who expects it, or cut it"
    yields_to = frozenset({"BC"})
    kinds = TEXT
    patterns = (
        "will",
        "(set|on track|on course|headed|expected|projected|forecast|predicted|anticipated|guaranteed) to",
        "risks?",
        "(threatens|threaten) to",
        "((is|are|looks?|seems?|appears?) ([a-z]+ly )?)?(poised|destined|doomed|primed) to ([a-z]+ly )?[a-z]+",
        "(is|are) bound to [a-z]+",
        "expected to (be ([a-z]+ly )?(addressed|resolved|felt))",
        "with [a-z' -]{3,40} (set|expected|projected|forecast|anticipated) to [a-z]+",
        "(?-i:(^|[;:—–] (and |but )?|\\*\\* )⟦[Ee]xpect [a-z0-9-]+( [a-z-]+)?⟧)",
        "^⟦(scenario|base case|bull case|bear case|upside case|downside case|worst case|best case)( watch"
        "| [a-d0-9])?( -+| —| –|:)<6>⟧",
        "^if <*>, <*>⟦will <2>⟧",
        "(is|are) (inevitable|only a matter of time|all but certain|all but inevitable|here to stay"
        "|a foregone conclusion)",
        "(it is|it's) only a matter of time",
        "(is|are) (likely|certain|sure|bound) to follow",
        "^(if|unless|should|once|until|absent|without|either way|when|the moment) [a-z]+",
        "will (either |ultimately |likely |inevitably |eventually |finally |probably )?(determine|decide|tell"
        "|reveal|clarify|dictate|define|be (sold|felt|tested|read|remembered|forced|decided|determined|shaped"
        "|watched)|test|come down to|depend on|hinge on|set the (tone|stage|pace)|make or break|confirm or|be (the"
        "|a) (test|turning|real|key|critical))",
        "(is|are|remains?|appears?|seems?|looks?|stands?) ({adverb} |now |set and )?(well[- ]positioned"
        "|well[- ]placed|ripe|headed|on the (brink|verge|cusp)|in danger|at risk|on a collision course|bracing"
        "|braced) (to|for|of|with)",
        "(look(s|ed)?|appears?|seems?) (set|likely|certain|bound|primed|increasingly [a-z]+) to",
        "(is|are) shaping up (to be|as|for)|bodes? (well|ill|poorly)|augurs? (well|ill)|spells? (trouble|disaster"
        "|the end)",
        "(near-term|short-term|medium-term|long-term|longer-term|further|significant|limited|additional"
        "|persistent) (headwinds?|tailwinds?|upside|downside|volatility|pressure on)",
        "(bullish|bearish|constructive|cautiously optimistic|upbeat|downbeat) (outlook|case|sentiment|bias|stance"
        "|thesis|setup|momentum|trajectory|signals?|trend|conditions)",
        "(headwinds?|tailwinds?|upside|downside) (for|to) (the|its|their|further|any|[a-z]+s)",
        "upside potential|(buying|entry) opportunit(y|ies)",
        "(will not|won't|does not|doesn't|do not|don't|cannot|can't) ((be |get )?(resolved?|normali[sz]ed?"
        "|stabili[sz]ed?)|last|disappear|go away|hold|end( (soon|until|well))|survive|recover|return to normal)",
        "((is|are) (now |no longer |already |quickly |increasingly |effectively )*|becom(es?|ing) )(a tail (event"
        "|risk)|the new (normal|equilibrium|floor|base case)|the base case|unsustainable|untenable|irreversible"
        "|structural|inevitable|unavoidable|existential|systemic|entrenched|baked in|dead|a permanent"
        "|self-reinforcing|unstoppable)",
    )
    words = {"adverb": ("[a-z]+ly",)}
    examples = (
        Example("The strike ⟦will deepen⟧ the crisis in the shipping industry."),
        Example("The merger ⟦is poised to reshape⟧ the market for batteries."),
        Example("The embargo is ⟦expected to further strain⟧ relations with Karvia."),
        Example("Her remarks ⟦risk alienating⟧ the party's rural voters."),
        Example("The **Orva pact** ⟦will inevitably trigger⟧ a response from its rivals.", "markdown"),
        Example("If the strike spreads, ⟦grain prices spike⟧ before the winter."),
        Example("The yard cut its workforce in May; ⟦expect further cuts⟧ in the autumn."),
        Example("Nordbank ⟦is well positioned to⟧ gain from the merger of its rivals."),
        Example("If you travel to Orva by train, change at the harbour."),
        Example("Parliament will vote on the budget on Tuesday."),
        Example("The bridge is expected to open on 4 May."),
        Example("The strike will deepen the crisis, the shipowners' union said."),
        Example("The finance ministry expects that the strike will deepen the crisis."),
        Example("The law will end the practice of holding children overnight."),
        Example("“The strike will deepen the crisis,” Ort said."),
    )

    def judge(self, hit: Hit) -> Match | None:
        span = _foretold(hit)
        return Match(span, hit.block) if span is not None and not _is_known(hit) and own_voice(hit) else None


_CONDITION = 14
# What stands in a diary.
_PLANNED = tuple(
    f" {verb}"
    for verb in "close open begin start launch end run arrive ship release take attend vote meet expire land".split()
)
# What follows a condition in the present tense: "if the strike spreads, prices spike".
_TURNS = (
    "accelerate absorb break bounce cascade climb collapse compound compress contract crack crash deepen "
    "deteriorate dip drop ease erode escalate evaporate expand extend fade fail fall falter fracture freeze harden "
    "hold intensify jump lose normalise normalize outperform overshoot peak plummet plunge rally rebound recede "
    "recover remain reprice retest re-test retreat reverse rise roll sell settle shift shrink slide slow snap soar "
    "soften spill spike spiral spread stabilise stabilize stall stay steepen strengthen struggle suffer surge "
    "tighten tumble underperform unravel unwind weaken widen win worsen become face follow evolve enter shatter "
    "gain get need pressure signal confirm"
).split()
_TURN = frozenset(_TURNS) | {form for verb in _TURNS for form in third(verb)}
# How many words of the main clause are looked at.
_CLAUSE = 9
_CLAUSES = re.compile(r"([,—–:;]| - )")
_NOBODY = frozenset("you we i your please they he she to call visit contact".split())


def _consequence(hit: Hit) -> Span | None:
    """In "if the strike spreads, prices spike" the words that tell what follows."""
    clauses = _CLAUSES.split(behind(hit))
    at = hit.span.end + len(clauses[0])
    for mark, clause in zip(clauses[1::2], clauses[2::2], strict=True):
        at += len(mark)
        found = list(re.finditer(r"[\w$’'-]+", clause))[:_CLAUSE]
        words = [word[0].lower() for word in found]
        if not _NOBODY.isdisjoint(words[:2]):
            return None
        for number, word in enumerate(words[1:], 1):
            if word in _TURN and words[number - 1] not in _INFINITIVE:
                return Span(at + found[0].start(), at + found[number].end())
        at += len(clause)
    return None


_INFINITIVE = frozenset(
    "to the a an of in and or will would could may might can should must its their this that no".split()
)


def _foretold(hit: Hit) -> Span | None:
    """The words of the forecast, where the hit makes one."""
    if hit.pattern == _CONDITION:
        return _consequence(hit)
    verbs = _FOLLOWING.get(hit.pattern)
    return hit.span if verbs is None else extended(hit, verbs)


def _is_known(hit: Hit) -> bool:
    """Whether what is foretold is a plan, a purpose, a duty, or long past."""
    match hit.pattern:
        case 0 | 15:
            return of_people(hit) or _provides(hit)
        case 1:
            return before(hit).endswith(("was ", "were "))
        case 7:
            return hit.text.lower().endswith(_PLANNED)
    return False


# Which verbs must follow the first patterns.
_FOLLOWING = {0: UPHEAVALS, 1: OUTCOMES, 2: OUTCOMES_DOING, 3: OUTCOMES}


def _provides(hit: Hit) -> bool:
    return any(word.strip(",.") in _PROVISIONS for word in before(hit).lower().split()[-6:])
