"""BC004: a phrase that closes any story whose end is not known."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.commentary.emptiness import names_something
from digestlint.rules.commentary.own_words import is_answered_for

# A clause that says no more than that things go on; whoever is named in it may well be news.
_AS_THEY_GRAPPLE = (
    "^⟦as <7> (grapples?|navigates?|adapts?|proliferates?|matures?|evolves?|accelerates?|race|races|scrambles?"
    "|strives?|becomes? (<2> )?(more|common|ubiquitous|normal|commonplace|embedded|central|mainstream|sophisticated"
    "|capable)|grows? (<2> )?(more|louder|closer|increasingly)|continues? to (<1> )?(grapple|navigate|adapt|push"
    "|grow|mature|embrace|wrestle|seek|expand|rise|change|shift)) <8>,⟧"
)


class StockEnding(PatternRule):
    """A sentence says that the story is not over, in words that fit every story.

    ## What it finds

    "Only time will tell", "it remains to be seen", "the world watches closely", "hangs in the balance", "as the
    situation continues to unfold", "will be closely monitored", "the coming weeks will be crucial", "the road
    ahead is long".

    It stays silent for what a source says, and where somebody is named who watches or decides: "The weather
    service is closely monitoring the river", "The court decides on 4 May".

    ## Why it matters

    That the future is open is true of all news. The phrase takes the place where a reader looks for the next
    date, the next vote, the next figure.

    ## How to fix it

    Delete it, or name what comes next: who decides, and when.
    """

    code = "BC004"
    name = "stock-ending"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "A stock ending that fits any story: delete it, or name what comes next and when"
    yields_to = frozenset({"BC001", "BC002", "BC003"})
    examples = (
        Example("The tender closes in May. ⟦Only time will tell⟧ whether the ferry survives."),
        Example("⟦It remains to be seen⟧ how Tessaly will answer."),
        Example("⟦As the situation continues to unfold⟧, residents wait."),
        Example("Talks resumed in Lund ⟦as the world watches closely⟧."),
        Example("The fate of the mill ⟦hangs in the balance⟧."),
        Example("**Outlook:** ⟦The coming weeks will be crucial⟧ for the coalition.", "markdown"),
        Example("The effects ⟦will be closely monitored by observers⟧ around the globe."),
        Example("In the delta the ⟦situation calls for constant vigilance⟧."),
        Example("Much depends on ⟦whether the pledge translates into lasting change⟧."),
        Example("Six states are ⟦following the dispute closely⟧."),
        Example("The weather service is closely monitoring the river at Lund."),
        Example("The yard closed on Monday. ⟦Keep an eye on⟧ the tide, and ⟦watch for⟧ further cuts."),
        Example("Crews keep watch for whales, and police kept an eye on the quay."),
        Example("The court will decide on 4 May whether the tender stands."),
        Example('"Only time will tell," Moor told the council.'),
        Example("The driver's condition remains critical, the hospital said."),
        Example("As the situation in the tunnel worsened on Monday, 300 people were led out."),
    )
    words = {
        "go_on": (
            "unfolds?", "evolves?", "develops?", "escalates?", "progress(es)?", "play(s)? out", "mounts?",
            "navigates?", "grapples?( with)?", "looms?", "intensif(y|ies)", "deepens?", "shifts?", "persists?",
            "simmers?", "adapts?", "contemplates?", "hangs? in the balance", "wrestles? with", "braces?( for)?",
            "moves? (forward|ahead)", "looks? (ahead|to the future)",
        ),
        "affair": (
            "situation", "story", "events?", "developments?", "crisis", "conflict", "tensions?",
            "negotiations?", "discussions?", "debate", "talks", "landscape", "dynamics", "saga", "drama", "war",
            "dispute", "trend", "technology", "industry", "market", "world", "region", "investigation", "race",
            "standoff", "relationship", "process", "narrative", "partnership", "overtures", "efforts",
            "nations", "countries", "sides", "parties", "leaders", "powers", "actors", "governments",
            "community", "nation", "country", "company", "companies", "markets", "investors", "policymakers",
            "stakeholders",
        ),
        "onlookers": (
            "(the |much of the |whole )?(entire )?world",
            "(global |world |regional |international |western )?(powers|observers|audiences)",
            "(global|world|regional|international|western) (leaders|markets)",
            "(the )?(international|global|wider|diplomatic) community",
            "(the )?(entire |whole )?(nation|country|region|globe)", "everyone",
        ),
        "outcome": (
            "outcomes?", "future", "outlook", "impact", "effects?", "effectiveness", "implementation", "fate",
            "path", "prospects?", "implications?", "consequences", "success", "viability", "sustainability",
            "trajectory", "results?", "situation", "next steps", "feasibility", "road ahead", "way forward",
            "relationship", "stability", "balance", "ceasefire", "truce", "peace", "long-term <2>",
        ),
        "unsure": (
            "uncertain", "unclear", "precarious", "fluid", "in flux", "volatile", "delicate", "fragile",
            "tense", "unresolved", "unpredictable", "an open question", "far from (over|clear|certain|settled)",
            "complex", "to be determined", "elusive", "murky", "anyone's guess", "up in the air",
            "shrouded in <2>", "tenuous", "tentative", "bleak",
        ),
    }  # fmt: skip
    patterns = (
        "⟦((it|what) )?(still |yet )?remains? to be (seen|determined|decided)⟧",
        "⟦(only )?time (alone )?will (ultimately )?(tell|reveal|show|judge)⟧",
        "⟦(as |while |and |with )?{onlookers} (is |are |will be |will |continues? to |now )?(closely |anxiously "
        "|warily |eagerly |keenly |nervously )?(watch(es|ing)?|look(s|ing)? on|hold(s|ing)? (its|their) (collective "
        ")?breath)( on)?( (very )?(closely|warily|anxiously|intently|carefully))?⟧",
        "⟦(as |while |and |with )?(the )?(investors|analysts|experts|stakeholders|markets?|traders|policymakers"
        "|fans|many) (is |are |will be |will )?((closely|anxiously|warily|eagerly|keenly|nervously) (watch(es|ing)?"
        "|monitor(s|ing)?)|(watch|monitor)(ing)? (closely|carefully|anxiously|warily))⟧",
        "⟦(it )?(remains|is (still )?|remain) (unclear|uncertain|unknown) (how|whether|if) <6> (will|would|can"
        "|could) (ultimately )?(respond|react|impact|affect|play out|unfold|evolve|hold|succeed|last|translate|be "
        "enough|materiali[sz]e)⟧",
        "⟦(with )?all eyes (will |are |were |now |remain |turn |be |firmly |squarely |fixed |currently ){0,4}(on|to"
        "|toward|towards)⟧",
        "⟦(hangs?|hanging|hung) in the balance⟧",
        "⟦as (the|this|these|both|such|all|tensions|talks|negotiations|discussions|events) ((<3> )?{affair} )?(<4> "
        ")?(continues? to )?{go_on}⟧",
        "⟦as <7> (continues? to (evolve|unfold|develop|escalate|play out|mount|grow|navigate|grapple|intensify)"
        "|evolves?|unfolds?)⟧[,.]",
        "^⟦as (<4> )?{affair} <8> continues?⟧,",
        _AS_THEY_GRAPPLE,
        "⟦(will |must |should |need to |needs to )?(be|remain|being|is|are) (closely|carefully|keenly) (watched"
        "|monitored|followed|scrutini[sz]ed|observed)( by (<3> )?(observers|analysts|experts|investors|stakeholders"
        "|markets|leaders|world|community|powers|watchers|all|many))?⟧",
        "⟦(situation|developments?|process|matter|issue) (will )?(requires?|demands?|warrants?|calls? for) (careful"
        "|close|continued|constant|ongoing|vigilant) (<2> )?(monitoring|attention|observation|scrutiny|watching"
        "|vigilance)⟧",
        "⟦{onlookers} (remains?|stays?) (watchful|vigilant|on edge|on alert|divided|cautious|wary|hopeful)⟧",
        "⟦{outcome} (<6> )?(remains?|is still|are still|stays?) (highly |deeply |largely |very |somewhat |as "
        ")?{unsure}⟧",
        "⟦the (coming|next few|next|days and weeks|weeks|months) (<3> )?(days|weeks|months|years|ahead|year) (will"
        "|are likely to|could|may|promise to) (likely )?(be (crucial|critical|decisive|pivotal|telling|key)|tell"
        "|determine|reveal|show|prove|test|bring|see)⟧",
        "⟦the (road|path|journey|way) (ahead|forward|to <2>) (is|remains|will be|looks|appears|seems|promises to "
        "be) (<2> )?(long|uncertain|fraught|difficult|challenging|unclear|bumpy|complex|steep|full|paved|far)⟧",
        "⟦(future|outcomes?|fate|success|fortunes|survival|recovery|prospects|viability|credibility) (<5> "
        ")?(hinges?|hangs?|depends?|rests?|will (largely |ultimately )?(depend|hinge|rest)|may (depend|hinge|rest)) "
        "(heavily |largely |ultimately )?on (how|whether|the ability|its ability|their ability|balancing|navigating"
        "|continued|what)⟧",
        "⟦(is|are|remains?|seems?) (now )?(poised|set|likely|bound|destined) to (<1> )?(evolve|reverberate|reshape"
        "|redefine|shape the|remain a (<2> )?(topic|issue|focus|point))⟧",
        "⟦(will |likely |to )?continues? to (<1> )?(evolve|unfold|reverberate|shape|resonate|ripple|dominate (the "
        ")?headlines|captivate|make waves|navigate|pose challenges)⟧",
        "⟦the (<2> )?question (now |still |that )?(remains|is|becomes|lingers|looms)[:,]? (now )?(whether|how|if"
        "|what|who|when)⟧",
        "⟦what (happens|comes) next (could|will|may|might|is|remains)⟧",
        "⟦the challenge (now )?(remains|is|lies)⟧",
        "⟦(many |several |key |serious |big |more )?questions (still )?((remain|linger|persist|abound)( unanswered)?"
        "|arise|swirl|(have|are) (<1> )?(arisen|emerged|emerging|swirled|swirling|mounting|being (raised|asked))) "
        "?(about|regarding|over|around|concerning|as to)?⟧",
        "⟦one thing is (clear|certain|for sure)|the clock is ticking|the ball is (now )?in <3> court|the stakes "
        "(are|have never been|could not be|couldn't be|could hardly be|could scarcely be) (<2> )?high(er)?|the "
        "story is far from over|this story is (still )?(developing|far)|(this|it) is (only|just) the beginning|the "
        "rest is history|this is a developing story|the dust (has yet to|settles)|uncharted (territory|waters)|what "
        "the future holds|the world (is|was) never the same⟧",
        "^⟦as (international actors|global powers|world leaders|stakeholders|policymakers|both (nations|countries"
        "|sides|leaders|parties)|the (two )?(nations|countries|sides)|the (region|world|country|industry"
        "|international community)) (<1> )?(navigates?|contemplates?|weighs?|grapples?|braces?|adapts?|continues?"
        "|moves?|looks?|strives?|seeks?|confronts?|watch(es)?)⟧",
        "⟦(challenges|hurdles|obstacles|risks|gaps|difficulties|(tough|difficult|hard) (choices|questions"
        "|decisions)) (still )?(remain|persist|lie ahead|loom|abound)⟧[.,;]",
        "⟦(is|remains) another (matter|question|story)( entirely| altogether)?⟧[.;]",
        "⟦(even )?(as|though|while) (concerns|questions|doubts|tensions|fears|worries) <7>(linger|persist|mount"
        "|simmer)⟧",
        "⟦the real (test|question|challenge|story|issue|work|winners?|losers?) (will be|is|are|lies|comes|begins"
        "|may be)⟧",
        "⟦(uncertainty|questions|doubts?|tensions?|concerns?) (persists?|looms?|lingers?|reigns?|prevails?|abounds?"
        "|remains? high)( large)?|uncertainty remains⟧",
        "⟦(is|are|remains?) anyone's guess|(is|are|has|have) yet to be (seen|felt|fully (understood|felt|seen|known"
        "|reali[sz]ed))|(is|are|seems?) (unlikely|not likely|not going) to (disappear|go away|fade|abate|ease"
        "|subside|end|be resolved|change) (any time|anytime) soon|with no (clear )?end in sight|(is|are|remains?"
        "|seems?) far from (over|settled|certain|resolved|guaranteed|finished|clear)|only a matter of time⟧",
        "⟦(i'm|i am|we're|we are|fans|many|investors|analysts|observers|supporters|residents|experts|everyone|all"
        "|curious|markets) (will be |are |is |remain )?(curious|excited|eager|anxious|keen|interested|waiting"
        "|hoping|left|watching) to (see|find out|learn|discover) (if|how|what|whether|where|who)⟧",
        "⟦(build on|capitali[sz]e on|maintain|carry|continue|regain|ride|sustain|keep up) (this|their|its|his|her"
        "|that) (<1> )?(momentum|success|progress|winning (streak|ways|run)|run of form|form)⟧",
        "⟦(is|are|remains?) (still )?an open question|(final|next|new|latest) chapter (<6> )?((has |is )?yet to be "
        "written|(is )?about to (begin|unfold)|begins|unfolds|opens)|tensions (are )?(running|run|ran) high|what "
        "promises to be|shap(es|ing) up to be|sets? the tone for|(several|many|various|multiple|a number of) "
        "factors (will|could|may|are likely to) (determine|shape|influence|affect|drive)|(pressure|anticipation"
        "|tensions?|excitement|speculation|frustration) (is|are|continues? to) (mount|build|simmer)(ing)?⟧",
        "⟦(will be|are|is|be) ((closely|anxiously|eagerly|keenly) )?(watching (closely|what|how|whether|to see|for "
        "signs|with interest)|paying (close|closer|careful) attention( to)?|keeping a close (eye|watch)( on)?)⟧",
        "⟦(hop(e|es|ing)|eager|keen|look(s|ing)?|aim(s|ing)?|seek(s|ing)?|desperate|determined|bid) to (bounce back"
        "|rebound|put (this|that|the|their|its|his|her) <3>behind|make amends|turn the page|right the ship|make a "
        "statement|keep (its|their|his|her) <2>(hopes|dreams?) alive|get back (on track|to winning))⟧",
        "⟦(race|battle|competition|rivalry|contest|debate|fight|war of words) (for|over|between|to) <6>(is |are "
        ")?(heating up|heats up|intensif(ies|ying)|just beginning)⟧",
        "⟦(resolution|agreement|solution|consensus|peace|compromise|breakthrough|answers|closure|clarity|stability"
        "|reconciliation|accountability|justice) (<4> )?(remains?|appears?|seems?|proves?|looks?)( <1>)? (elusive"
        "|distant|unlikely|out of reach|far off|remote)⟧",
        "⟦(implications|effects?|impact|fallout|repercussions|consequences|ripples|reverberations|aftershocks) "
        "<7>felt (far|across|for (years|decades|months|generations)|well|around the world|throughout|beyond"
        "|globally)⟧",
        "^⟦(further|more|additional|other) (developments?|details?|information|updates?|news|announcements|surprises"
        "|twists|episodes) (is|are|will|may|to|can) (<1> )?(awaited|expected|anticipated|follow|come|emerge|be "
        "expected|be awaited)⟧( <4>)?[.!]$",
        "^⟦updates? (will|to) follow⟧",
        "(^|; |, |— |– |- |and |should |must )⟦(keep (an|a (close|watchful|keen)|your) eyes? on|watch (for|whether"
        "|how))⟧ [a-z]",
        "⟦(whether|if|how) <8> (translates? (in)?to|leads? to|results? in|turns? into|converts? (in)?to|amounts? to"
        "|materiali[sz]es? (in)?to) (<1> )?(actual|real|concrete|meaningful|lasting|tangible|durable|sustained"
        "|substantive|genuine|measurable) (<2>)?⟧",
        "⟦(watch|follow|monitor|track)(ing|es|s)? (the|this|these|that|those) (<1> )?{affair} (<1> )?(closely|carefully"
        "|intently|anxiously|warily|keenly|with (interest|concern|anticipation|bated breath))( as <3>)?⟧",
        "⟦(as|while) (it|this|they|things|matters|everything) (continues? to )?(unfolds?|evolves?|develops?|plays? out"
        "|takes? shape|progress(es)?)⟧",
        "⟦(will|must|should|to|likely to|expected to|certain to) be (<1> )?(followed|watched|monitored|tracked"
        "|scrutini[sz]ed|observed) (very )?(closely|carefully|keenly|intently|with (interest|concern))⟧",
        "⟦(also |well |still |definitely |certainly )?worth (watching|tracking|monitoring|following|bookmarking"
        "|keeping <4>|paying attention to)⟧",
        "^⟦(and )?(so )?(the|this) (story|saga|drama|debate|soap opera|quest|journey|tale|adventure|wait|waiting"
        "|waiting game|guessing game|countdown|hunt|beat) (continues|goes on|rolls on|is far from over|isn't over"
        "|begins)⟧[.!]$",
        "^⟦to be continued⟧",
        "⟦the (coming|next few|next) (days|weeks|months|hours|year|years)( ahead)? (deserves?|merits?|bears?|demands?"
        "|calls? for|warrants?|requires?|promises? (to be|to bring|more|plenty)|(will|should) be (anything but"
        "|interesting|busy|watched|key|lively|fascinating|tense)|will not be|won't be|look)⟧",
        "⟦the (days|weeks|months|years) (ahead|to come) (deserve|merit|bear|demand|call for|warrant|require|promise"
        "|will be (crucial|key|telling|busy|critical|decisive))⟧",
        "⟦(attention|focus|all attention|the spotlight|eyes|the baton|the ball) (now |then |soon |quickly |next "
        ")?(turns?|shifts?|moves?|switch(es)?|passes|swings?|falls?|returns?) (now )?to⟧",
        "⟦how (this|it|that|the story|the saga) (ends|plays out|will end|unfolds),? (nobody|no one|only time|remains"
        "|is)⟧",
        "⟦where (this|it|that) (leads|goes|ends|ends up|will lead|will end),? (is|nobody|no one|remains|only)⟧",
        "⟦the (last|final|closing) (word|chapter|page|act|say|line) (has|is|on <3> has|in <4> has) (yet to be|not "
        "(yet )?been|still to be) (spoken|written|said|heard|told)⟧",
        "⟦the dust (has|is|has yet) (not |still |barely |hardly |to )?(yet "
        ")?(settled?|settling)⟧",
        "⟦the (fallout|fun|trouble|backlash|hangover) (is|has) (only |just )+(beginning|begun"
        "|starting)⟧",
        "^⟦(it (won't|will not) be the last( time)?|(probably )?not for the last time|expect (more (of the same|to "
        "come|twists|drama|surprises|fireworks)|sparks|fireworks|plenty|the unexpected)|all (that remains|we can do"
        "|anyone can do) (now )?is( to)?|for now,? (the (waiting|wait|world|uncertainty|guessing|drama)|calm|patience"
        "|hope|caution|silence|(we|everyone|all) (can only |must )?wait)|only the (future|coming)|the (next|first) "
        "move is|more to (come|follow)|we('ll| will) (see|know soon|find out)|stay with us)⟧",
        "⟦(that )?promises? to (keep <4>on (their|its|our|your) toes|be (anything but|a <1> (one|affair|contest"
        "|battle))|deliver|captivate|entertain|get|bring)⟧",
        "⟦(keeps|keeping) <3> on (their|its|our|your|his|her) toes⟧",
        "⟦(is|are) "
        "holding (its|their) breath⟧",
        "⟦what (this|that|it|the <2>) (will |could )?(ultimately )?means? for <8>(remains|is) (un|to|an)\\w*⟧",
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts unless a source answers for it; a clause with "as" is the digest's own even then."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        if self.patterns[hit.pattern] == _AS_THEY_GRAPPLE and names_something(hit.block.text, hit.span):
            return None
        if hit.text.lower().startswith(("as ", "while ", "with ")):
            return Match(hit.span, hit.block)
        if is_answered_for(hit):
            return None
        return Match(hit.span, hit.block)
