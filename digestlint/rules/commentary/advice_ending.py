"""BC013: advice to everybody to watch, to prepare or to adapt."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, Span
from digestlint.rules.commentary.clauses import words_after
from digestlint.rules.commentary.emptiness import names_something, weigh
from digestlint.rules.commentary.instructions import USING, WATCHING
from digestlint.rules.commentary.own_words import is_answered_for

# So many patterns here are phrases that no name redeems.
_PHRASES = 4
_LONGEST = 250
# From so many words that fit any story, and such a share of them, nothing to be done is named.
_LEAST, _BARE = 3, 0.6


class AdviceEnding(PatternRule):
    """Advice to nobody in particular to do nothing in particular.

    ## What it finds

    "Stay tuned", "watch this space", "one to watch", "Organisations must remain vigilant", "Stakeholders should
    prepare for further change", "Proactive monitoring is essential", "Now is the time to act".

    It stays silent where the advice names something to be done ("Users of version 4.2 should install the update",
    "Drivers should avoid Quay Street"), and where a source gives it.

    ## Why it matters

    A digest reports. Advice that fits every story helps no reader to act, and it is the writer's own.

    ## How to fix it

    Delete it, or name who advises whom to do what, and by when.
    """

    code = "BC013"
    name = "advice-ending"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.LOW
    message = "Advice that names nothing to be done: delete it, or say who advises whom to do what"
    yields_to = frozenset({"BC001", "BC002", "BC003", "BC004", "BC006"})
    examples = (
        Example("The tender closes in May. ⟦Stay tuned⟧ for more."),
        Example("⟦Organisations must remain vigilant as threats evolve⟧."),
        Example("**Outlook:** ⟦Investors should brace for further volatility in the months ahead⟧.", "markdown"),
        Example("⟦Proactive monitoring and timely patching are essential for all⟧."),
        Example("⟦Careful planning and steady dialogue are essential for all [4]⟧."),
        Example("⟦It is crucial for policymakers to strike a balance between growth and stability⟧."),
        Example("Lund tests a new lock. ⟦Worth watching⟧ as the season begins."),
        Example("A boat worth watching over lies in Ardel."),
        Example("⟦Shipping companies can lead by example by adopting sustainable practices⟧."),
        Example("Lund sold two ferries. ⟦Watch whether Ostrey buys the third⟧."),
        Example("⟦Traders should keep an eye on the Ardel auction⟧."),
        Example("Barley fell again. ⟦A cautious stance is advised⟧."),
        Example("Barley fell again. ⟦Don't mistake the calm for stability⟧."),
        Example("The watch was found at the gate, and the monitor was repaired."),
        Example("Users of version 4.2 should install the update."),
        Example("Residents should stay north of Quay Street until Friday."),
        Example("Firms must adapt to the new tariff, said Ines Moor of the Tessaly Board of Trade."),
        Example("The company must pay the fine by 4 May."),
        Example('"Stay tuned," the mayor wrote.'),
        Example("Insulin is essential for people with type 1 diabetes."),
    )
    words = {
        "role": (
            "organi[sz]ations?", "business(es)?", "compan(y|ies)", "firms", "enterprises", "stakeholders",
            "policy-?makers", "governments", "investors", "traders", "operators", "planners", "readers", "teams",
            "leaders", "practitioners", "professionals", "administrators", "developers", "everyone", "individuals",
            "consumers", "executives", "managers", "buyers", "vendors", "regulators", "nations", "countries",
            "market participants", "the industry", "industries", "decision-?makers", "defenders", "employers",
            "owners", "the (international|global) community", "those <4>", "sponsors", "suppliers", "manufacturers",
            "retailers", "marketers", "institutions", "communities", "societ(y|ies)", "participants", "authorities",
            "we", "procurers", "both (sides|parties)", "all parties", "observers", "users", "customers", "banks",
            "publishers", "educators", "brands", "startups", "founders", "engineers", "utilities", "it departments",
            "cisos", "boards",
            "[\\w-]+ (communit(y|ies)|professionals|companies|leaders|organi[sz]ations|firms|sectors?"
            "|practitioners|agencies|institutions)",
        ),
        "ought": (
            "should( also| now)?", "must( also| now)?", "(will |may |now |still )*need to", "would do well to",
            "would be wise to", "(are|would be|will be) (well )?(advised|encouraged|urged"
            "|recommended|served) to", "would be (smart|prudent|foolish|well-advised) (not )?to",
            "can ill afford to", "ought to", "may want to",
            "can(not|'t) afford to", "have to", "are going to have to",
        ),
        "act": (
            "monitor", "consider", "prioriti[sz]e", "remain", "stay", "ensure", "review", "assess", "prepare",
            "adapt", "watch", "be", "take note", "invest", "focus", "embrace", "adopt", "develop", "navigate",
            "balance", "rethink", "reassess", "reconsider", "pay", "keep", "brace", "anticipate", "collaborate",
            "work together", "recogni[sz]e", "understand", "strengthen", "enhance", "implement", "act", "evaluate",
            "plan", "treat", "weigh", "confront", "address", "find", "strike", "maintain", "build", "evolve",
            "learn", "think", "ask", "leverage", "expect", "proceed", "exercise", "approach", "validate",
            "stress-test", "model", "track", "take", "engage early", "begin", "move", "heed", "scrutini[sz]e",
            "reflect", "hedge", "audit",
            "brush up", "familiari[sz]e", "make sure", "lock in", "tighten", "factor", "budget", "examine",
            "explore", "tread", "do more", "come together", "look", "ignore", "rely",
            "become", "engage", "foster", "safeguard", "phase", "map", "diversify", "account", "follow", "seek",
            "check", "consult", "verify", "begin", "move", "heed", "stand", "scrutini[sz]e", "reflect", "hedge",
            "secure", "update", "audit", "brush up", "familiari[sz]e", "put", "make sure", "lock in", "tighten",
            "double",
            "mind", "raise", "note", "factor", "budget", "examine", "refresh", "explore", "exercise caution", "get",
            "revisit", "listen", "start", "stop", "do",
        ),
        "vital": (
            "essential", "crucial", "key", "vital", "critical", "paramount", "imperative", "indispensable",
            "more (important|critical|crucial|essential|vital|relevant) than ever", "non-negotiable", "a must",
            "of (the )?utmost importance", "necessary", "prudent", "advisable", "the name of the game", "called for",
        ),
    }  # fmt: skip
    patterns = (
        "^(<3>: ?)?⟦(also |still |definitely |well )?worth (<1> )?(watching|noting|raising|tracking|monitoring|flagging"
        "|considering|revisiting|exploring|keeping|following|reading|remembering|asking|a (closer |second )?look"
        "|bookmarking"
        "|checking|pondering|discussing|testing|the (read|time|wait))⟧",
        "⟦stay tuned|watch this space|(is|are|remains?) (definitely |certainly )?(one|something|worth) to watch( "
        "closely)?|a space to watch|this is one to watch( closely)?|one to watch closely|stay ahead of the curve"
        "|now is the time to|there has never been a better time|(should|must|would do well to) take (note|heed)|sit "
        "up and take notice|we('ll| will) (keep you (posted|updated|informed)|continue to (monitor|follow|track) "
        "(this|the|these))|don't say we didn't warn you|the time (to act|for action) is now⟧",
        "⟦by (leveraging|embracing|harnessing|adopting|fostering|prioriti[sz]ing|investing in|working|coming"
        "|focusing on"
        "|staying|learning|understanding|integrating|promoting|addressing|taking) <12,>, (we|{role}) (can|could|will"
        "|may"
        "|are able to)⟧",
        "⟦(must|should|need to|needs to) (remain|stay|be) (ever |always |constantly )?(vigilant|proactive|agile"
        "|adaptable|informed|nimble|watchful|flexible|resilient|ahead|alert|cautious|prepared)⟧",
        "⟦{role}( alike)? ({ought} (<1> )?{act}|can (<1> )?(lead by example|play (a|an|their) (<1> )?(role|part)"
        "|contribute"
            "|make a (<1> )?difference|help (to )?(<1> )?(build|shape|create|ensure|foster|drive)|harness|leverage"
            "|foster|embrace|advocate|work together|empower|thrive))⟧",
        "^(\\W+|<3>: )?⟦(keep (a close |a |an )?(eye|eyes) on|watch (out )?for|watch closely|stay (informed"
        "|vigilant|alert|updated|engaged|focused|agile|ahead)|be prepared|prepare for|brace (yourself|for)|expect "
        "(more|further|continued|increased|heightened)|look (out )?for|monitor|consider|ensure that|remember that)⟧",
        "⟦it (is|will be|remains|becomes|has become) (increasingly |absolutely |therefore |also |thus )?(essential"
        "|crucial|imperative|critical|vital|important|advisable|prudent|necessary|paramount) (for <6>to|that <4>|to"
        "|that all)⟧",
        "^(\\W+|<3>: )?⟦(proactive|continuous|regular|constant|close|careful|ongoing|vigilant|effective|robust"
        "|timely|strong|strategic|balancing|understanding|staying|maintaining|ensuring|sustaining|fostering"
        "|building|navigating|striking|sustained|a (measured|balanced|cautious|disciplined|nuanced|holistic)"
        "|collaboration|cooperation|transparency|vigilance|adaptability|preparedness|communication|innovation"
        "|diversification|monitoring|investing|careful|<1>ing) <6>(is|are|will be|remains?|becomes?) {vital}⟧",
        *USING,
        *WATCHING,
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts unless a source answers for it or the advice names something.

        Stock phrases and words that fit any story are sure. Other advice is shown with all that is doubtful: of 11
        findings on four sources whose labels nobody had read two were right.
        """
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block, confidence=Confidence.MEDIUM)
        after = words_after(hit)
        if is_answered_for(hit):
            return None
        if hit.pattern < _PHRASES:
            return Match(hit.span, hit.block, confidence=Confidence.MEDIUM)
        end = hit.span.end + len(after.rstrip(" .!?…"))
        span = Span(hit.span.start, min(end, hit.span.start + _LONGEST))
        if hit.pattern < _WATCHING and names_something(hit.block.text, Span(hit.span.start, hit.span.end + len(after))):
            return None
        bare = hit.pattern < _USING and _is_bare(span.cut(hit.block.text))
        return Match(span, hit.block, confidence=Confidence.MEDIUM if bare else None)


_WATCHING = len(AdviceEnding.patterns) - len(WATCHING)
_USING = _WATCHING - len(USING)


def _is_bare(text: str) -> bool:
    """Whether advice is made of words that fit any story."""
    weight = weigh(text)
    return weight.generic >= _LEAST and weight.share() >= _BARE
