"""A prediction without a hedge and without a source."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, Severity, Span, regex
from digestlint.rules.speculation.conditions import consequence
from digestlint.rules.speculation.effects import third
from digestlint.rules.speculation.foregone import FATES, FOREGONE
from digestlint.rules.speculation.notes import is_no_note
from digestlint.rules.speculation.prospects import bound_to_come, is_dated
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, behind, extended, of_people, own_voice
from digestlint.rules.speculation.words import OUTCOMES, OUTCOMES_DOING, UPHEAVALS, Verbs

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
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” is a forecast that no source answers for: name who expects it, or cut it"
    yields_to = frozenset({"BC"})
    kinds = TEXT
    patterns = (
        "(will|won't|is going to|are going to)",
        "(set|on track|on course|headed|expected|projected|forecast|predicted|anticipated|guaranteed) to",
        "risks?",
        "(threatens|threaten) to",
        "((is|are|looks?|seems?|appears?) ([a-z]+ly )?)?(poised|destined|doomed|primed) to ([a-z]+ly )?[a-z]+",
        "(is|are) bound to [a-z]+|(is|remains?) (a|an) (real|distinct|live|genuine|strong|open) (possibility"
        "|prospect|danger)",
        "expected to (be ([a-z]+ly )?(addressed|resolved|felt))",
        "with [a-z' -]{3,40} (set|expected|projected|forecast|anticipated) to [a-z]+",
        "(?-i:(^|[;:—–] (and |but )?|\\*\\* )⟦[Ee]xpect [a-z0-9-]+( [a-z-]+)?⟧)",
        "^(scenario|base case|bull case|bear case|upside case|downside case|worst case|best case)( watch"
        "| [a-d0-9])?( -+| —| –|:) ⟦<6>⟧",
        "^if <*>, <*>⟦will <2>⟧",
        "(is|are) (inevitable|only a matter of time|all but certain|all but inevitable|here to stay"
        "|a foregone conclusion)",
        "(it is|it's) only a matter of time",
        "(is|are) (likely|certain|sure|bound) to follow",
        "^(if|unless|should|once|until|absent|without|either way|when|the moment) [a-z]+",
        "will (either |ultimately |likely |inevitably |eventually |finally |probably )?(determine|decide|tell"
        "|reveal|clarify|dictate|define|be (sold|felt|tested|read|remembered|forced|decided|determined|shaped"
        "|watched)|test (whether|how|its|their|his|her|the)|come down to|depend on|hinge on|set the (tone|stage"
        "|pace)|make or break|confirm or|be (the"
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
        "would",
        "should",
        "will ({adverb} |only )?continue",
        "will ({adverb} |only )?{suffer}",
        "(don't|do not) be surprised|(can't|cannot|can not|could not) be ruled out",
        "(is|are|looks?|seems?|appears?|feels?) ({adverb} |just |right |now |still |well )*(around the corner|on the"
        " horizon|(on|in) the cards|in the offing|within reach|off the table|(some|a long) way off|far from over"
        "|a safe bet|a long shot|a tall order)",
        "(is|are|looks?|seems?|appears?|remains?) ({adverb} |highly |very )?(un)?likely (in|within|before|this|next"
        "|at|until|over|by|again)",
        "(stands?|standing) to (gain|lose|benefit|profit|win|suffer|reap|inherit)",
        "(have|has) yet to (price|grapple|reckon|sink|bottom|peak|absorb|come to terms|catch up|materiali[sz]e)",
        "(shows?|showing|with|sees?) (no|little|few|every) (signs?|indication|end) (of|in sight)",
        "(likely|biggest|big|clear|clearest|obvious|real|main|ultimate) (losers?|winners?|beneficiar(y|ies)"
        "|casualt(y|ies)|victims?)",
        "(break|breakout|breakdown|close|move|drop|push|failure|rejection|hold|dip|slide|rally|return|retest)"
        " (above|below|to hold|through|under|over|beyond|to|past|from) [^,;:()]{1,40}? ⟦(would|could|may|might|will"
        "|opens|targets|exposes|invites|clears|signals|confirms) [a-z]+⟧",
        "(bears?|bearing|feels?) the (brunt|pinch|squeeze|heat|pain)",
        "(won't|will not|can't|cannot) (be )?({adverb} )?(enough|fix|solve|save|matter|be in a hurry|in a hurry|suffice"
        "|resolve|stop|undo|reverse|cure|erase|hide|replace)",
        "(hinges?|rests?|depends?) ({adverb} )?on (whether|how|if|who)|^barring [a-z]+",
        "(any ?time soon|one [a-z -]{3,25} away from|a matter of (days|weeks|months|when)|next in line"
        "|waiting to happen)",
        "(typically|usually|often|historically|invariably|almost always|tends? to|always|rarely)",
        "(upside|downside|gains|losses|risks?) (is|are|remains?|looks?|appears?|seems?) ({adverb} )?(limited|capped"
        "|contained|substantial|asymmetric|skewed|manageable|elevated|tilted|underpriced|overstated|understated)",
        "(support|resistance|the level|the floor|the zone|the range) <5> (should|is likely to|could|may|will"
        "|is expected"
        " to) (hold|break|give way|fail|act|cap|limit|come|provide|attract)",
        *FOREGONE,
    )
    words: ClassVar = {
        "adverb": ("[a-z]+ly",),
        "quality": ("([a-z-]+ ){0,2}",),
        "fate": FATES,
        "losers": ("consumers", "buyers", "investors", "farmers", "voters", "workers", "rivals", "households", "users",
            "firms", "shareholders", "taxpayers", "customers", "drivers", "renters", "tenants", "patients", "lenders"),
        "suffer": (
            "struggle", "suffer", "bear", "lose (out|ground|momentum|patience|faith|trust|market|its|their|the)",
            "pay (the price|dearly)", "feel (the|pressure|compelled|forced|obliged|emboldened)", "rush to",
            "scramble( to)?", "find (it|themselves|itself|that|little)", "come (at a|under|down|back)", "cry foul",
            "breathe", "have (little|no|few) (choice|option|options|alternative)", "get (worse|better|harder|easier)",
            "take (years|months|its toll|a toll|longer)", "see (an?|more|further|higher|lower|increased|their) [a-z]+",
            "look (to|for|elsewhere|very)", "want to", "go (a long way|some way|down|up|the way)",
            "bring (back )?[a-z]+",
            "make it (harder|easier|more|difficult)", "mean (more|less|higher|lower|fewer|that|the)", "be (hard|harder"
            "|difficult|tough|tougher|tempted|watching|key|crucial|critical|squeezed|hit|hurt|left)",
        ),
    }  # fmt: skip
    examples = (
        Example("The strike ⟦will deepen⟧ the crisis in the shipping industry."),
        Example("The merger ⟦is poised to reshape⟧ the market for batteries."),
        Example("The embargo is ⟦expected to further strain⟧ relations with Karvia."),
        Example("Her remarks ⟦risk alienating⟧ the party's rural voters."),
        Example("The **Orva pact** ⟦will inevitably trigger⟧ a response from its rivals.", "markdown"),
        Example("If the strike spreads, ⟦grain prices spike⟧ before the winter."),
        Example("The yard cut its workforce in May; ⟦expect further cuts⟧ in the autumn."),
        Example("Nordbank ⟦is well positioned to⟧ gain from the merger of its rivals."),
        Example("A ban on night flights ⟦would cripple⟧ the smaller carriers."),
        Example("The old quays ⟦will continue to crumble⟧."),
        Example("The islanders ⟦stand to lose⟧ the most from the merger."),
        Example("Smaller rivals ⟦will copy⟧ the idea, and rents along the quay ⟦will climb⟧ again."),
        Example("Approval ⟦is all but certain⟧; the new hull ⟦promises to transform⟧ the trade."),
        Example("- Cut to the subsidy: rejection ⟦likely⟧ (Senate), vote ⟦likely in June⟧.", "markdown"),
        Example("Lena Ort ⟦has a strong chance to⟧ lead the board, and the vote ⟦will shape the⟧ islands."),
        Example("A third round is the ⟦safest bet⟧ for the ferry line: ⟦its days are numbered⟧."),
        Example("- ⟦Potential 8-10% increase in⟧ berth fees\n- Freight delays of two weeks ⟦expected⟧\n", "markdown"),
        Example("The planned reduction ⟦will impact⟧ the northern line. The two ⟦are set for a bitter showdown⟧."),
        Example("The yard ⟦faces growing competition⟧. A lean winter ⟦if the thaw stays late.⟧"),
        Example("The guide faces visitors at noon. Ring the bell if the door is shut."),
        Example("Ore exports are set for a second straight year of decline."),
        Example("- Expected guests in May\n- Fee increases expected by Nordbank in May\n", "markdown"),
        Example("If Orva win on Saturday, they will meet Lomar in the final."),
        Example("| Risk | Potential impact |\n|---|---|\n| Ice | High |\n", "markdown"),
        Example("Parliament will vote on the budget on Tuesday."),
        Example("Tenants will get a letter from the harbour board, and rents will rise by 3% on 1 June."),
        Example("Rain is likely. A refund is possible, and as many boats as possible will sail."),
        Example("The bridge is expected to open on 4 May."),
        Example("The ministry expects that the strike will deepen the crisis; rents will climb, the union said."),
        Example("The law will end the practice of holding children overnight."),
    )

    def judge(self, hit: Hit) -> Match | None:
        span = None if is_no_note(hit) else _foretold(hit)
        return Match(span, hit.block) if span is not None and not _is_known(hit) and own_voice(hit) else None


class _WayOf(IntEnum):
    """The patterns that need a closer look, by what stands for each of them."""

    WILL = 0
    SET_TO = 1
    RISKS = 2
    THREATENS = 3
    WITH = 7
    SCENARIO = 9
    THEN = 10
    CONDITION = 14
    DECIDES = 15
    WOULD = 25
    SHOULD = 26
    CONTINUE = 27
    SUFFER = 28
    LAW = 41


# Who "would" do something that has not happened: an event that is put first, and mostly with "a" or "any".
_SUPPOSED = regex(
    r"(?i)(?:(?:[\w’'-]+:|[*_>-]+) )*(?:an?|any|another|such|every|failure|success|passage|approval|rejection|defeat"
    r"|victory|losing|winning|without|with|absent|this|that|doing|adding|removing|cutting|raising|ending|closing"
    r"|lower|higher|faster|slower|fewer|more|less|further) "
)
# A thing that "should" have an effect: not what people are told to do.
_THING = regex(
    r"(?i)(?:(?:[\w’'-]+:|[*_>-]+) )*(?:this|that|it|these|which|the [\w’' -]{0,60}(?:deal|move|decision|change|law"
    r"|order|merger|approval|launch|release|upgrade|update|cut|cuts|rise|plan|policy|reform|ruling|vote|result|win"
    r"|investment|purchase|sale|expansion|opening|rollout|agreement|pact|data|weather|thaw|rain|demand|growth)"
    r"|(?:lower|higher|more|less|fewer|faster|cheaper|stronger|weaker|better) [\w’' -]{1,40}|[\w’'-]+s"
    r"|[\w’'-]+ traffic) $|.*\b(?:and|which|that|this|it) $"
)
# "Will continue to serve": a service, or a duty, that goes on.
_SERVING = frozenset(
    "serve work operate monitor support provide offer host run lead hold play meet study investigate develop review "
    "update report pay accept publish use be have receive cooperate collaborate coordinate engage teach perform live "
    "through until on in at with as for this next from".split()
)
_BY_RULE = regex(
    r"(?i)will (?:be \w+ed|be (?:sold|held|sent|paid|shut|read|put|cut)|meet|play|advance|qualify|go|apply)\b"
)
# What stands in a diary.
_PLANNED = tuple(
    f" {verb}"
    for verb in "close open begin start launch end run arrive ship release take attend vote meet expire land".split()
)


def _ruled(hit: Hit) -> Span | None:
    """In "such waves typically trigger a shortage" the words from the adverb to the verb."""
    return extended(hit, UPHEAVALS) or extended(hit, _UPHEAVALS_OF_ONE)


_UPHEAVALS_OF_ONE = Verbs(
    frozenset(form for verb in UPHEAVALS.alone for form in third(verb)),
    {form: words for verb, words in UPHEAVALS.companions.items() for form in third(verb)},
)


def _foretold(hit: Hit) -> Span | None:
    """The words of the forecast, where the hit makes one."""
    match hit.pattern:
        case _WayOf.SCENARIO if hit.text.isupper():
            return None
        case _WayOf.CONDITION:
            return consequence(hit)
        case _WayOf.WOULD:
            span = extended(hit, OUTCOMES if _SUPPOSED.match(before(hit)) else UPHEAVALS)
            # What a rule "would require" stands in it.
            return None if span is None or " require" in span.cut(hit.block.text) else span
        case _WayOf.SHOULD:
            return extended(hit, OUTCOMES) if _THING.match(before(hit)) else None
        case _WayOf.LAW:
            return _ruled(hit)
        case _WayOf.CONTINUE:
            after = re.match(r" (?:to )?([a-z]+)", behind(hit))
            return Span(hit.span.start, hit.span.end + after.end()) if after and after[1] not in _SERVING else None
    verbs = _FOLLOWING.get(hit.pattern)
    span = hit.span if verbs is None else extended(hit, verbs)
    return bound_to_come(hit) if span is None and hit.pattern in _COMING else span


def _is_known(hit: Hit) -> bool:
    """Whether what is foretold is a plan, a purpose, a duty, or long past."""
    match hit.pattern:
        case _WayOf.WILL | _WayOf.DECIDES | _WayOf.WOULD | _WayOf.SHOULD | _WayOf.CONTINUE | _WayOf.SUFFER:
            # "The court will decide on Wednesday" stands in its diary.
            return of_people(hit) or _provides(hit) or ("decide" in hit.text and is_dated(hit))
        case _WayOf.SET_TO:
            return before(hit).endswith(("was ", "were ")) or is_dated(hit)
        case _ if hit.text.lower().startswith("should "):
            # "Drivers should expect delays between 8 and 10": an announcement.
            return re.search(r"\d", hit.sentence) is not None
        case _WayOf.WITH:
            return hit.text.lower().endswith(_PLANNED)
        case _WayOf.THEN:
            # "If they win, they will meet Orva": a rule of the game.
            return of_people(hit) or before(hit).lower().endswith(" they ") or bool(_BY_RULE.match(hit.text))
    return False


# After these the subject can tell a forecast, where the verb does not.
_COMING = (_WayOf.WILL, _WayOf.SET_TO)

# Which verbs must follow the first patterns.
_FOLLOWING: dict[int, Verbs] = {
    _WayOf.WILL: UPHEAVALS,
    _WayOf.SET_TO: OUTCOMES,
    _WayOf.RISKS: OUTCOMES_DOING,
    _WayOf.THREATENS: OUTCOMES,
}


def _provides(hit: Hit) -> bool:
    return any(word.strip(",.") in _PROVISIONS for word in before(hit).lower().split()[-6:])
