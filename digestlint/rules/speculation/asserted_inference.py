"""A conclusion that the digest draws by itself."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Confidence, Example, Hit, Match, Severity, Span, attributed
from digestlint.rules.speculation.literal import (
    is_inferred,
    is_label_or_act,
    is_published,
    is_reckoned,
    is_remembrance,
    is_task_or_layout,
)
from digestlint.rules.speculation.readings import READINGS
from digestlint.rules.speculation.trends import APHORISMS, TRENDS
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, before, own_voice, takes_a_verb

_DEDUCE, _THEREFORE, _REFLECTS, _OPENING = 1, 7, 12, 15


class AssertedInference(OwnVoiceRule):
    """A conclusion in the digest's own voice: "This shows that ...", ", suggesting a change of course".

    ## What it finds

    An event or a fact that is made to prove something: "This means that the alliance is failing", "Her silence
    suggests a rift", "a sign that the talks have stalled". What a person, a body or a document says ("the report
    suggests that") is no such conclusion, and neither is what records or figures show, what a day or a land marks,
    or what a new version removes.

    ## Why it matters

    The fact is news, the conclusion is comment. Readers take the two for one because they share a sentence.

    ## How to fix it

    Keep the fact. If the conclusion is somebody's, name them; else cut it.
    """

    code = "SP004"
    name = "asserted-inference"
    family = "speculation"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” draws a conclusion that no source answers for: name who draws it, or cut it"
    yields_to = frozenset({"BC", "AT001"})
    kinds = TEXT
    patterns = (
        "^(this|that|it|these|those|such <2>) ({adverb} )?{infer} {content}",
        "{deduce} {content}",
        "(,| ?—| ?–| -|with [a-z' -]{3,60}) ⟦({adverb} )?(suggesting|indicating|implying|hinting|proving) (that|a|an"
        "|the|at|how|it|they|he|she|its|their|his|her|possible|potential|growing|some|little|limited|strong|deep"
        "|continued|[a-z]+ [a-z]+)⟧",
        "(,| -| ?–| ?—|;|is|are|was|as|both|another|it's|seen as) ⟦({adverb} )?(a|an|the|another|yet another|both"
        "|all) ?({adjective} ){0,2}(sign|signs|signal|signals|indication|hint|proof|evidence) (that|of|to"
        "|the [a-z]+ [a-z]+s)⟧",
        "(it is|it's|it becomes|it seems) ({adverb} )?(clear|evident|obvious|apparent|undeniable|plain"
        "|no coincidence|no accident|safe to say|fair to say) (that|from|how)?",
        "(there is|there's) (no|little) (doubt|question|mistaking) (that|about|of)?",
        "(this|that|which) is (precisely |exactly |partly )?(why|because|where) [a-z]+",
        "^(therefore|thus|hence|consequently),? [a-z]+",
        "^(this|that|it) (also )?means (that|the)",
        "(,| ?—| ?–| -) ⟦({adverb} )?(signall?ing|signifying|foreshadowing|presaging|heralding)⟧ [a-z]+ [a-z]+",
        "represents? ([a-z-]+ ){0,3}(confidence|conviction|optimism|appetite|faith|belief|willingness|recognition"
        "|resilience|determination|frustration|shift|departure|turn|pivot|escalation) (in|of|that|to|from"
        "|toward|towards|for)",
        "(,| ?—| ?–| -) ⟦({adverb} )?(reflecting|signall?ing|demonstrating|showcasing|revealing|underscoring"
        "|highlighting|confirming|illustrating|underlining|pointing to|signifying|betraying|reinforcing"
        "|reaffirming|mirroring|proving)⟧ ({fresh}|[a-z’'-]+ing|[a-z’'-]+’s|[a-z’'-]+'s) [a-z]+",
        "{reflects} ({fresh}|[a-z’'-]+’s|[a-z’'-]+'s) [a-z]+",
        "(the|one|its|their) ({real} ){1,2}({crux})( here| today| now| of <3>| for <3>| behind <3>"
        "| beneath <3>)? (is|was|remains|lies|comes|becomes|here|arrives)",
        "(this|that|it) is(n't| not) (just|merely|only|simply|an? <3>(—|–|;|,|:))",
        "^⟦(signals|confirms|indicates|suggests|reflects|marks|underscores|shows|demonstrates|reinforces"
        "|highlights|implies|reframes|validates|hints at|points to|raises|puts|leaves|shifts|sets|frees|opens"
        "|removes|narrows|widens|deepens|weakens|strengthens|adds to|extends|creates|forces|becomes"
        "|makes)⟧ ({fresh}|[a-z$0-9]+)",
        "( ?—| ?–|:| -) ⟦(?-i:(This |That |It )?(Signals|Confirms|Indicates|Suggests|Reflects|Marks|Underscores"
        "|signals|confirms))⟧ [a-z]+",
        "(signals?|indicators?|trends|data points|patterns|developments|events|evidence|metrics|readings?"
        "|timelines?|(general )?availability) ({adverb} )?⟦(point(s|ing)?|now pointing) (to|toward|towards)⟧",
        "(consistent with|in keeping with|tantamount to|nothing (short|less) of) (the|imminent|[a-z]+ing)",
        "(early|leading|sobering|ominous|encouraging|troubling|clear|strong|clearest|key|telling|warning|worrying|another|first|structural|bullish"
        "|bearish|positive|negative) (sign|signal|indicator|indication|marker)s? (of|that|for|is)",
        "in a sign (that|of)",
        "(tells|tell|told) you (that|where|how|everything|what|which)",
        "(teaches|teach|reminds?|tells?) us (that|how|what)?",
        "(this|that|it) (is|was) (a|an|the) (classic|textbook|clear|stark|structural|fundamental|rare"
        "|direct response|pivotal|tactical|pattern|red line|canary|political statement|story of|moment when"
        "|point at which|part where)",
        "(is|are) ({adverb} |now |fast |already ){0,2}(shifting|moving|evolving|converging|drifting|tilting"
        "|heading|gravitating|bifurcating|splintering|pivoting|transitioning|hardening|crystalli[sz]ing) (from"
        "|toward|towards|into|away|on)",
        "(is|are) ({adverb} |now |fast )?becoming (a|an|the|more|less|increasingly|real|ever)",
        "remains? (a|an|the) ({real} |gating |practical |potent |persistent |major |serious |significant "
        "|limiting |binding )+(constraint|limiter|factor|concern|challenge|flashpoint|risk|bottleneck|driver"
        "|obstacle|variable|hurdle|wildcard)",
        "(is|are) (doing (its|their) job|paying off|bearing fruit|backfiring|having (an|the desired) effect)",
        "(are|is) (clearly|evidently|obviously|undoubtedly|plainly|subtly|quietly|visibly) ({adverb} )?[a-z]+ing",
        "(is|are) ({adverb} |now |also |fast |already |once again ){0,2}({drifting})",
        "(is|are) (clearly|finally|firmly|truly|well and truly|very much|decidedly|squarely|undeniably|undoubtedly"
        "|obviously|plainly) ({adverb} )?(a|an|the|back|over|here|in|on|ready|behind|under|dead|aware|not|off|out)",
        "(seems?|appears?|looks?) ({adverb} |more |less )?((un)?willing|(un)?able|(un)?ready|(un)?prepared|inclined"
        "|(un)?interested|determined|content|intent|reluctant|eager|keen|(un)?convinced|(un)?committed|unfazed"
        "|unmoved|vulnerable|fragile|shaky|stretched|overdone|overbought|oversold|exhausted|(un)?sustainable"
        "|deliberate|calculated|coordinated|designed|timed|geared|aimed|at odds|out of step|isolated|divided"
        "|intended|meant|priced in|solid|hollow|premature|(un)?favou?rable|(un)?attractive|promising|bleak|grim)",
        "(cannot|can't|can ill|could ill|can hardly|can scarcely) afford (to|another|a|any|not)",
        "(is|are) ({adverb} )?(increasingly|clearly|visibly|quietly|privately|deeply|understandably|acutely) (anxious"
        "|nervous|uneasy|wary|frustrated|weary|tired|eager|hungry|desperate|rattled|alarmed|impatient|emboldened"
        "|reluctant|keen|determined|confident|hesitant|divided|s[ck]eptical|worried|fearful|convinced|aware"
        "|isolated|vulnerable|dependent|reliant|irrelevant|untenable|comfortable|assertive|willing|unwilling)",
        "(retail|investor|market|public|consumer|crypto|trader|risk|overall|community|voter|business|social|developer"
        "|industry|news|analyst) sentiment ({adverb} )?(is|remains?|stays?|has turned|turned|appears?|looks"
        "|has soured|has shifted|improved"
        "|around <5> (is|remains|turned))",
        "(is|was|as|marks|marked|represents|delivers|delivered|sends|amounts to|it's) ({adverb} )?(a|another|the|yet"
        " another|less|more|little (more|less) than) ([a-z-]+ ){0,2}(statement of intent|shot across the bows?"
        "|vote of (no )?confidence|wake-up call|warning shot|reality check|show of (force|strength)|power play"
        "|victory for|win for|blow (to|for)|boost (to|for)|boon (to|for)|setback (to|for)|triumph for|gift to"
        "|red flag|tacit admission|admission that|concession that|direct challenge|existential threat|tipping point"
        "|point of no return|bet (on|that)|message to|signal to|land grab|arms race|race to)",
        "(has all|have all|bears?|bore) the hallmarks|(smacks|reeks) of|(feels|reads) ({adverb} |more "
        "|less |a lot )?like (a|an|the|it|another|less|more)|({adverb} )?(is|are) (little|nothing) (more|less) than",
        "(remains?|stays?) ({adverb} )?(intact|constructive|overbought|oversold|overextended|stretched|tilted|skewed"
        "|asymmetric)|(is|are) ({adverb} )?(overbought|oversold|overextended|tilted|skewed|asymmetric)",
        "confirm(s|ed|ing) (the|a|an) ([a-z-]+ ){0,3}(trend|uptrend|downtrend|breakout|reversal|momentum|bias"
        "|strength|weakness|support|pattern|thesis|narrative)",
        "(risk[- ]reward|risk/reward|setup|profile|picture|backdrop|technicals|fundamentals|momentum|valuation|odds"
        "|path) ({adverb} )?(favou?rs?|supports?|argues?|warrants?|justif(y|ies)|calls? for|leaves?)",
        "(neither|both) (side|sides|party|parties|camp|camps|company|government|governments) ({adverb} )?(seems?"
        "|appears?|wants?|has|have|can|believes?|sees?|need|needs|views?|treats?|keeps?|is|are)",
        "{stake} ({adverb} )?(heats? up|intensif(y|ies)|mounts?|widens?|deepens?|fades?|cools?|runs? deep(er)?|spreads?"
        "|drags? on|looms?|persists?|escalates?|hardens?|wanes?|sours?|thaws?|frays?|evaporates?|builds?)",
        "{stake} (is|are|has|have) ({adverb} |now |also |already )?(fading|waning|building|mounting|decelerating"
        "|accelerating|slowing|thinning|souring|soured|faded|evaporat(ed|ing)|intensifying|intensified|heating up"
        "|deepening|hardening|hardened|growing|eroding|eroded|fraying|spreading|weakening|strengthening|cooling|shifted"
        "|drying up|dried up|collaps(ed|ing)|cracking|cracked|creeping in|turning|turned|elusive|fragile|thin|sticky)",
        "(the|this|any|that) (pullback|dip|sell-?off|rally|move|breakout|correction|bounce|rebound|drop|surge) (is|was"
        "|looks?|appears?|seems?|remains?) ({adverb} )?(a )?(healthy|overdone|temporary|technical|transitory|corrective"
        "|short-lived|unsustainable|premature|justified|fragile|tentative|real|driven)",
        "(is|are) no longer (content|willing|able|a|an|the|just|enough|optional|about|whether|if|in doubt|viable"
        "|tenable|sustainable|safe)",
        "(has|have) ({adverb} )?(run out of (patience|options|road|steam|cards|time|ideas|excuses|luck)"
        "|run its course|rediscovered|woken up to|soured"
        "|found (its|their) (footing|voice|feet)|turned (a corner|the tables|sour)|legs|every reason to|no reason to"
        "|learned (to|that|the)|come to (see|regard|rely|realize|realise|terms))",
        "(remains?|is|are) (the|its|their) ({real} |obvious |natural |preferred |soft )?(weak(est)? (link|point|spot)"
        "|soft underbelly|underbelly|achilles heel|elephant in the room|wild card|linchpin|lynchpin|sticking point"
        "|missing piece|choke ?point|canary|new normal|path of least resistance|name of the game)",
        "(hanging|hangs|hung) by a thread|(walking|walks) a (tightrope|fine line)|(playing|plays) (the long game"
        "|hardball"
        "|for time|with fire|catch-up|both sides)|(left|leaves|leaving) (playing catch-up|to pick up)",
        "now (owns?|controls?|((has|have|holds?) (little|no|fewer|every|an? (credible|real|viable|clear|powerful"
        "|strong|serious|structural|unique|rare)))) [a-z]+",
        "(one thing is clear|make no mistake|the upshot|the message is clear)",
        "({real}|likely|apparent|ultimate) (aim|goal|motive|purpose|intent|intention|calculation|gambit|bet|logic"
        "|subtext) ({adverb} )?(is|was|here|behind|appears|seems|remains)",
        *READINGS,
        *TRENDS,
        *APHORISMS,
    )
    words: ClassVar = {
        "adverb": ("[a-z]+ly", "also", "further", "once again", "thus", "therefore", "in turn"),
        "adjective": ("[a-z-]+",),
        "infer": (
            "signals? (that|the|a|an)", "shows? (that|how|the|a|an)", "proves? (that|how|the|a|an)", "suggests?",
            "indicates?",
            "demonstrates? (that|how|the|a|an)", "implies", "imply", "tells us", "confirms? that",
            "reveals? (that|how|the|a|an)", "hints? (at|that)", "points? to", "speaks? to", "makes it clear",
            "proved (that|the)", "explains why", "goes to show",
        ),
        "deduce": (
            "suggests?", "indicates?", "implies", "imply", "demonstrates? that", "proves? that", "signals? that",
            "tells us", "hints? (at|that)", "confirms? that", "reveals? that",
            "points? to (a|an|the|growing|rising|further)", "underlines? that",
            "underscores? that", "highlights? that", "speaks? volumes",
        ),
        "fresh": (
            "a", "an", "the", "its", "their", "his", "her", "growing", "rising", "mounting", "increasing",
            "increased", "ongoing", "continued", "broader", "wider", "deep", "deeper", "deepening", "strong",
            "stronger", "potential", "possible", "public", "market", "investor", "political", "strategic",
            "economic", "cautious", "renewed", "persistent", "heightened", "significant", "both", "how", "that",
            "confidence", "concern", "optimism", "fear", "tensions", "efforts", "shifting", "intensified", "social",
            "cultural", "judicial", "regional", "global", "demand", "strength", "weakness", "commitment",
            "resilience", "conviction", "pressure", "institutional", "intent", "willingness", "readiness",
            "appetite", "interest", "support", "progress", "caution", "ambition", "frustration", "desperation",
            "weak", "stress", "momentum", "deliberate", "personal", "national", "fundamental", "structural", "early",
            "clear", "serious", "real", "skepticism", "scepticism", "unease", "worries", "hopes", "doubts", "anxiety",
            "enthusiasm", "expectations", "conviction",
        ),
        "reflects": (
            "signals", "signal", "reflects?", "reveals?", "betrays?", "mirrors?", "underscores?", "highlights?",
            "demonstrates?", "emphasi[sz]es?", "confirms?", "validates?", "marks", "exemplif(y|ies)", "showcases?",
            "signif(y|ies)",
        ),
        "real": (
            "real", "key", "primary", "critical", "main", "core", "central", "underlying", "biggest", "true",
            "deeper", "larger", "broader", "bigger", "structural", "fundamental", "governance", "practical",
            "immediate", "most likely", "single", "decisive", "crucial", "important", "strategic", "hidden",
        ),
        "crux": (
            "risk", "signal", "story", "variable", "driver", "catalyst", "issue", "question", "problem", "takeaway",
            "implication", "test", "constraint", "battleground", "consequence", "lesson", "danger", "tell", "threat",
            "challenge", "point", "winner", "loser", "stress test", "bottleneck", "effect", "impact", "concern",
            "tension", "message", "insight", "shift", "trend", "prize", "audience", "target", "fight", "money",
            "reason", "motive", "beneficiary", "wildcard", "hurdle",
            "obstacle",
        ),
        "stake": (
            "(the |a )?([a-z-]+ )?(race|competition|battle|fight|pressure|momentum|rivalry|scramble|debate|divide|rift"
            "|squeeze|crunch|hype|frenzy|backlash|growth|demand|appetite|confidence|patience|interest|adoption"
            "|enthusiasm|liquidity|trust|optimism|uncertainty|consensus|tone|mood|unity|resolve|scepticism|skepticism"
            "|fatigue|fomo|leverage|conviction|dissent|resentment|anxiety|tensions?|fears|concerns|doubts)",
        ),
        "drifting": (
            "closing the gap", "catching up", "(losing|regaining) ({real} )?(ground|traction|momentum"
            "|steam|confidence|patience|faith|interest|relevance|legitimacy|credibility|control|trust)",
            "(finally|rapidly|quickly|steadily|slowly) gaining [a-z]+", "running (out of|low on)",
            "wearing (thin|off)", "drying up", "mounting", "under (growing|mounting"
            "|increasing|intense|renewed|enormous) pressure", "growing (restless|impatient|wary|nervous|tired|louder"
            "|thin|increasingly [a-z]+|more [a-z]+)", "heating up", "cooling( off| down)?", "unravell?ing", "fraying",
            "crumbling", "faltering", "fragmenting", "scrambling", "racing (to|against)", "rushing to", "jockeying",
            "vying", "doubling down", "betting (that|on|big)", "hedging", "stalling", "testing (the|its|their|how)",
            "fighting (to|for) (save|survive|survival|stay|keep|its|their|his|her)", "feeling the [a-z]+",
            "coming of age", "maturing", "decoupling", "capitulating", "eroding", "slipping away", "playing (for"
            "|catch-up|with fire|out)", "paying attention", "paying the price",
            "sending a ([a-z]+ )?(message|signal|warning|reminder|shiver|chill)",
            "walking a [a-z]+", "taking (hold|shape|root|notice|a toll)",
            "growing (harder|crowded|tighter|louder|closer)", "(settling|easing|sliding|slipping|creeping"
            "|edging|inching) (into|toward|towards|closer|back)", "changing (how|the way|fast|rapidly|the [a-z]+)",
            "looking (increasingly|more and more|shaky)",
        ),
        "content": ("that", "[a-z0-9$£€'“\"(-]+"),
    }  # fmt: skip
    examples = (
        Example("⟦This shows that the⟧ alliance is weaker than it looks."),
        Example("⟦This proves the ministry⟧ has run out of money."),
        Example("Her silence ⟦suggests a⟧ rift in the cabinet."),
        Example("The envoy left early, ⟦suggesting that⟧ the talks had stalled."),
        Example("The port is empty, ⟦a sign that⟧ the boycott works."),
        Example("- The *late delivery* of the turbines: this ⟦suggests deeper⟧ trouble at Orva Steel.", "markdown"),
        Example("The port is empty — ⟦a sign that⟧ the boycott works."),
        Example("The yard laid off forty men — ⟦signalling⟧ growing doubts about the order."),
        Example("⟦The real story is⟧ the silence of the central bank."),
        Example("The yard hired forty men, ⟦signalling⟧ board confidence; the order ⟦represents real faith in⟧ steam."),
        Example("The yard laid off forty men, ⟦reflecting⟧ growing doubts about the order."),
        Example("The trade in copper ⟦is shifting from⟧ the northern ports to the islands."),
        Example("⟦Neither side seems⟧ willing to move."),
        Example("Support for the merger ⟦is wearing thin⟧."),
        Example("The ports' ⟦race heats up⟧ as the ice retreats."),
        Example("The yard ⟦is starting to fray⟧, and the ferry line is ⟦losing its grip⟧ on the north."),
        Example("Half the seats stayed empty, ⟦a measure of how⟧ far the club has fallen."),
        Example("Talks like these ⟦rarely end⟧ well."),
        Example("Steamers ⟦are replacing sail⟧ on the coast; coal ⟦is the new oil⟧; the ⟦outlook remains bright⟧."),
        Example("⟦The gap is narrowing⟧."),
        Example("The levy ⟦is a tax on ferries, not a climate policy⟧."),
        Example("The loss cut deep, ⟦validating the board's bear case⟧."),
        Example("The yard is replacing a crane, and the museum is in Orva, not Lomar."),
        Example("The curfew is in effect until 6 a.m."),
        Example("The report suggests that the bank was insolvent."),
        Example("Ort said this shows that the alliance is weak."),
        Example("The records show that the bank paid twice."),
        Example("The envoy suggested a compromise."),
        Example("- **Signals to watch**", "markdown"),
        Example("Confirm the berths with the harbour office. Removes OrvaQuant and RTN, and drops a metric."),
        Example("Karvia marks a colonial massacre today, and the depth software suggests a course to the pilot."),
        Example("The harbour board's circular released this week suggests dearer berths from May."),
        Example("The yard closes if her silence suggests a rift in the cabinet."),
        Example("**To check:** Whether the thaw holds, demand confirms the trend, and the yard pays.", "markdown"),
        Example("The prospectus indicates a price of $9, and the new rollup reflects the corrected list."),
        Example("“This shows that they are afraid,” Ort said."),
        Example("The board released a survey on Monday, suggesting that the crews are tired."),
        Example("The yard earned 35 million on sales of 109 million, implying a margin of roughly 32%."),
        Example("The crew's job is to watch the tide, not to race it. The fares are listed below by port, not by day."),
    )

    def judge(self, hit: Hit) -> Match | None:
        # Where a source suggests or shows, the words after the verb are its own.
        last = Span(hit.span.end - 1, hit.span.end)
        if hit.is_supposed or not own_voice(hit) or attributed(hit.block, last):
            return None
        if is_remembrance(hit) or is_published(hit) or is_reckoned(hit) or is_task_or_layout(hit):
            return None
        if hit.pattern == _OPENING and is_label_or_act(hit):
            return None
        if hit.pattern in (_DEDUCE, _REFLECTS) and not is_inferred(hit):
            return None
        if hit.pattern == _REFLECTS and not takes_a_verb(before(hit)):
            return None
        return Match(hit.span, hit.block, confidence=Confidence.LOW if hit.pattern == _THEREFORE else None)
