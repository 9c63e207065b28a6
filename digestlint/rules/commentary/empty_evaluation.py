"""BC006: a set phrase that evaluates and says nothing."""

from __future__ import annotations

import re

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, regex
from digestlint.rules.commentary.clauses import words_after
from digestlint.rules.commentary.contributions import CONTRIBUTIONS
from digestlint.rules.commentary.gauges import DONE, FIRST, GAUGES, HUGE, PLACES, STEADY, THESES, TRIED
from digestlint.rules.commentary.own_words import is_answered_for, is_title
from digestlint.rules.commentary.praise import BIG, FEELINGS, GRAND, WARES
from digestlint.rules.commentary.predicates import HYPED, PREDICATES, TAKEN_UP, WEIGHED, WEIGHTY
from digestlint.rules.commentary.scenes import PLIGHTS, SHAPERS, STRAINS, SWELLING
from digestlint.rules.commentary.set_phrases import SET_PHRASES, VIRTUES
from digestlint.rules.commentary.weighings import AIMS, BROAD, CENTRES

# In a clause hung on the sentence before it the digest speaks, whoever agrees to or says something there.
_TAIL = regex(r"[,—–] ?(?:an?|the) (?:[\w-]+ ){1,3}(?:that|which) (?:now )?$")
_NEAR = 60


# What "a broader effort by the ministry" is about is news.
_OWNED = regex(r"\bbroader (?:\w+ )?(?:efforts?|push|strategy|campaign|drive|crackdown)$", re.IGNORECASE)


def _has_owner(hit: Hit) -> bool:
    return bool(_OWNED.search(hit.text)) and words_after(hit).lower().startswith(" by ")


class EmptyEvaluation(PatternRule):
    """A set phrase praises, warns or weighs without a word about this story.

    ## What it finds

    "A testament to", "a game-changer", "a pivotal moment", "a complex web of", "a delicate balance between",
    "paving the way for a new era", "significant implications for", "a stark reminder", "at a crossroads", "isn't
    just a bank; it's a movement", "data is the new oil". Also praise that sells ("a groundbreaking service", "making
    great strides"), weighings ("aligns with the broader push", "emerging as the new frontier") and scenes ("amid
    mounting economic pressures", "as it navigates competing priorities"), predicates that only weigh ("is a crucial
    event", "is staggering") and hype that takes up the story ("this dramatic escalation").

    It stays silent inside quotations and for what a named source says, and where the words are meant as they
    stand: "paved the road", "the last will and testament".

    ## Why it matters

    The phrase weighs a fact that the reader doesn't have. It is the generator's habit and not an editor's
    judgement; in a digest of ten items it stands in five.

    ## How to fix it

    Say what the phrase stands for: which implication, what changed, between whom. If there is nothing, delete it.
    """

    code = "BC006"
    name = "empty-evaluation"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” weighs and says nothing: name what changes, or delete it"
    yields_to = frozenset({"BC001", "BC002", "BC003", "BC004", "BC005"})
    examples = (
        Example("The bridge ⟦is a testament to⟧ the spirit of Lund."),
        Example("The merger could be ⟦a game-changer⟧ for small shippers."),
        Example("Norland faces ⟦a delicate balance between⟧ trade and defence."),
        Example("The tax could ⟦have significant implications for⟧ growers."),
        Example("The fire ⟦is **a stark reminder** of⟧ last summer&#39;s.", "markdown"),
        Example("The valley stands ⟦at a crossroads⟧, with its mine closed."),
        Example("- **Insight:** ⟦This isn't just a tariff; it's a bet on the ports⟧.", "markdown"),
        Example("Bramble agreed to buy Tidewell, a move that ⟦redraws the regional map⟧."),
        Example("Bramble launched ⟦a groundbreaking service⟧ for anglers in Lund."),
        Example("The raid ⟦aligns with the city's broader push⟧ against smuggling."),
        Example("Replies to the plan were ⟦a mix of relief and quiet scepticism⟧."),
        Example("Lund raised its fares ⟦amid mounting economic pressures⟧."),
        Example("The dispute ⟦is being shaped by broader regional issues⟧, such as the price of grain."),
        Example("The ferry quarrel ⟦is not academic — it's⟧ a question of who pays."),
        Example("The auction ⟦is a crucial event⟧ for growers in Lund."),
        Example("⟦This dramatic escalation⟧ came after the ferry was seized."),
        Example("The strait ⟦continues to be a focal point⟧ of regional talks."),
        Example("The spending on locks ⟦is staggering⟧."),
        Example("The lock ⟦is the key swing factor⟧ for barley this week."),
        Example("The dredger's arrival ⟦reinforces the bullish thesis⟧ for Lund's port."),
        Example("Bramble spent ⟦a staggering 3⟧ billion crowns, and sales ⟦crushed analysts' estimates⟧."),
        Example("Night ferries ⟦moved from pilot projects into everyday service⟧."),
        Example("Night ferries had ⟦their iPhone moment⟧, and the fares ⟦warrant close attention⟧."),
        Example("The levy ⟦adds a layer of complexity to⟧ the barley trade."),
        Example("Lund's pilots went to court ⟦in their fight for justice⟧."),
        Example("The ferry is transformed into a hotel, and the tone of the bell is low."),
        Example("The narrative poem was read in Lund, and the thesis was handed in on Monday."),
        Example("The ship moved from the test basin to the lock, with 3 crew."),
        Example("The auction is an annual event, and the key was found at the gate."),
        Example("The vote ⟦will be essential for⟧ the coast, where demand ⟦is alive and well⟧."),
        Example("The council will be critical of the plan, and the yard makes seamless pipes."),
        Example("The groundbreaking ceremony for the mill is on 4 May."),
        Example("The raid is part of a broader effort by the ministry to clear the harbour."),
        Example("The bank has 3 billion crowns of outstanding loans, and its sales grew."),
        Example("Her last will and testament to the court was read on Friday."),
        Example("The workers paved the way to the station with granite."),
        Example('The lift ⟦adds a "new" layer of complexity to⟧ the crossing.'),
        Example("The accident happened at a crossroads near Lund."),
        Example('Petrel called the vote "a pivotal moment" for Norland.'),
        Example("The ruling is a game-changer, said Ines Moor of the Tessaly Bar."),
        Example("The law has implications for the 300 growers who sell at the gate."),
    )
    words = {
        "virtue": VIRTUES,
        "grand": GRAND,
        "wares": WARES,
        "big": BIG,
        "feeling": FEELINGS,
        "broad": BROAD,
        "aim": AIMS,
        "centre": CENTRES,
        "strain": STRAINS,
        "swelling": SWELLING,
        "shaper": SHAPERS,
        "plight": PLIGHTS,
        "weighty": WEIGHTY,
        "weighed": WEIGHED,
        "hyped": HYPED,
        "taken_up": TAKEN_UP,
        "place": PLACES,
        "first": FIRST,
        "tried": TRIED,
        "done": DONE,
        "huge": HUGE,
        "thesis": THESES,
        "steady": STEADY,
        "great": (
            "significant", "major", "far-reaching", "profound", "broad", "broader", "wide-ranging", "important",
            "serious", "huge", "big", "lasting", "long-term", "long-lasting", "substantial", "considerable",
            "critical", "enormous", "massive", "potential", "global", "deep", "dire", "severe", "immediate",
            "ripple", "wider", "direct", "strategic", "regulatory and reputational", "political",
            "geopolitical", "devastating", "sweeping", "crucial", "key", "dramatic", "transformative",
        ),
        "tangle": (
            "web", "interplay", "tapestry", "landscape", "backdrop", "dance", "mix", "picture", "mosaic",
            "puzzle", "equation", "terrain", "dynamics?", "set of challenges", "challenges", "reality",
            "environment", "situation", "calculus",
        ),
        "turn": (
            "moment", "juncture", "turning point", "shift", "phase", "chapter", "crossroads", "step",
            "milestone", "flashpoints?", "inflection point",
        ),
    }  # fmt: skip
    patterns = (
        "⟦(a|the|living|true|is) (<2> )?testaments? to⟧",
        "⟦(a |an |the |real |true |potential(ly)? )*game[- ]?chang(er|ers|ing)⟧",
        "⟦(a|the|at a|at this|this) (truly |particularly |especially )?(pivotal|watershed|defining|seminal"
        "|crucial|critical|make-or-break|decisive|delicate) {turn}⟧",
        "⟦(a|an|the|this) (<2> )?(complex|intricate|tangled|delicate|nuanced|multifaceted|turbulent|volatile"
        "|precarious|treacherous) (and <1> )?(<1> )?{tangle}⟧",
        "⟦(a|an|the|this) (<2> )?(shifting|(rapidly |ever-?)?evolving|(ever-?|fast-?|rapidly )?changing|challenging"
        "|fragmented) (and <1> )?(<1> )?(web|interplay|tapestry|landscape|dynamics?|terrain|backdrop)⟧",
        "⟦become (increasingly |ever more |deeply |inextricably )?(entangled|intertwined|enmeshed|interwoven"
        "|linked inextricably)⟧",
        "⟦(a |an |the )?(delicate|fine|precarious|fragile|careful) (balance|balancing act|equilibrium"
        "|interplay)( between| of)?⟧",
        "⟦(pav(e|es|ed|ing)|clear(s|ed|ing)?) the way (for|to) (a |an |the )?(<1> )?(new|future|further|greater|more"
        "|broader|potential|enhanced|deeper|lasting|improved|long-term|sustainable|stronger|next|better|increased"
        "|peace|growth|progress|innovation|transformati\\w+|success|change|stability)⟧",
        "⟦(set|sets|setting) the stage for (a |an |the )?(<1> )?(new|future|further|greater|more|broader|potential"
        "|high-stakes|dramatic|showdown|battle|clash|next|what|confrontation|transformati\\w+)⟧",
        "⟦(have|has|having|carr(y|ies)|with|pos(e|es)) (a |an )?{great}(,? "
        "(and )?{great})? (implications|consequences|ramifications|repercussions|impacts?|effects?)( (for|on|to"
        "|across)| well beyond)⟧",
        "⟦with implications for (<2> )?(broader|global|regional|future|domestic|foreign|international"
        "|stability|policy|diplomacy|security|markets?)⟧",
        "⟦(a|an) (<1> )?(stark|sobering|grim|powerful|poignant|timely|chilling|painful|tragic|harsh|somber"
        "|sombre|vivid|brutal|humbling) reminder⟧",
        "⟦(a|another) wake-?up call|double-edged sword|(a |the )?perfect storm|(the )?tip of the iceberg|(the "
        ")?elephant in the room|paradigm shift|seismic shift|tectonic shift|sea change|watershed (moment|year"
        "|event)|uncharted (waters|territory)|treacherous waters|shifting sands|(a )?beacon of hope|(a )?ray of "
        "hope|(a )?glimmer of hope|(the )?canary in the coal mine|(a )?force to be reckoned with|(a )?breath of "
        "fresh air|food for thought⟧",
        "(stands?|is|are|remains?|finds? (itself|themselves)|was|were) ⟦at a (critical |pivotal |crucial "
        "|dangerous |historic )?(crossroads|turning point|inflection point|breaking point)⟧",
        "⟦reach(es|ed|ing)? a (critical|pivotal|crucial|decisive|dangerous|new) (juncture|point|turning point"
        "|inflection point|phase|stage)⟧",
        "⟦(marks?|marking|signals?|the) (the )?(end of an era|dawn of a new|start of a new era|beginning of a "
        "new era|new chapter)⟧",
        "⟦(a|the) (new|golden|bold new) era (of|in|for)|(open|begin|mark|start|usher|writ"
        "|enter)\\w*( in)? a (<1> )?new chapter⟧",
        "⟦send(s|ing)? (a )?(clear|strong|powerful|unmistakable|stark|chilling|defiant) (message|signal)⟧",
        "⟦rais(es?|ed|ing) (the )?((<1> )?stakes|eyebrows)⟧",
        "⟦(can't|cannot|can not|should not|must not) be (overstated|understated|overlooked|ignored"
        "|underestimated)⟧",
        "⟦((this|it|that|these|they) )?(isn't|is not|wasn't|aren't|are not|'s not|are no longer) (just|only"
        "|merely|simply) (about )?<6>[;,.—–-]+( )?(it's|it is|they're|they are|this is) (about )?(<5>)⟧",
        "⟦<3> is (quickly |fast |rapidly )?(becoming )?the new (currency|oil|gold|normal|black|frontier"
        "|battleground|battlefield|electricity|space race|arms race|standard)⟧",
        "⟦(is|are|was|were) (particularly |especially |highly |very |deeply |so )?(significant|noteworthy"
        "|notable|consequential) (as|because|given|in that)⟧",
        "⟦this (<1> )?(meeting|visit|move|decision|development|deal|agreement|event|step|shift|trend|news"
        "|announcement|summit|milestone|result) (is|was) (particularly |especially |highly |very )?(significant"
        "|noteworthy|notable|important|crucial)⟧",
        "⟦(shows?|paints?|presents?|offers?|showing|painting) a (<1> )?(different|grim|bleak|complex|mixed"
        "|stark|troubling|confusing|nuanced|vivid|sobering|clear|rosy|dire) picture of⟧",
        "⟦unprecedented (test|level|levels|challenge|challenges|moment|times|scale|era|opportunity"
        "|opportunities) of⟧",
        "⟦part of (a|the|its|their) (broader|wider|larger|growing|bigger) (<1> )?(trend|pattern|escalation|effort"
        "|shift|strategy|push|movement|narrative|story|picture|wave|realignment|struggle)⟧",
        "⟦(spark|ignit|provok|generat|fuel|stir|trigger)(s|e|es|ed|ing)? (a )?(significant|heated|intense|widespread"
        "|fierce|considerable|renewed|much|global|varied|mixed|lively|ethical|national|international|fresh)( and "
        "<1>)? (debates?|controversy|conversations?|discussions?|reactions?|buzz|interest|outrage|excitement"
        "|speculation)⟧",
        "⟦play(s|ed|ing)? (a|an) (increasingly )?(crucial|pivotal|vital|instrumental|indispensable|central "
        "and <1>|transformative|outsized) role in⟧",
        "⟦(provid|offer)(e|es|s|ed|ing)? (a |some )?(valuable|key|crucial|deep|deeper|fascinating|unique"
        "|comprehensive|important) (insights?|overview|perspectives?|analysis|glimpse)⟧",
        "⟦navigat(e|es|ing|ed) (the |a |an |this )?(<1> )?(complex\\w*|turbulent|treacherous|challenging|uncertain"
        "|delicate|volatile|evolving|shifting|intricac\\w+|choppy|uncharted)⟧",
        "⟦(reshap|transform|revolutioni[sz]|redefin)(e|es|ing|ed) (the )?(<2> )?(industr(y|ies)|landscape"
        "|future|world|way we|global <1>|geopolitics|dynamics)⟧",
        "⟦(re)?shap(e|es|ing|ed) the (<1> )?(future|course|trajectory|narrative|contours|landscape|direction"
        "|dynamics) of⟧",
        "⟦(a|an) (significant|key|crucial|major|critical|important|decisive|pivotal) (<1> )?(factor|force"
        "|role|player) in (shaping|determining|driving|defining)⟧",
        "⟦(the )?(implications|consequences|ramifications|repercussions|stakes|challenges) (are|is|could be|may be"
        "|would be|will be|remain|extend) (<1> )?(significant|profound|far-reaching|enormous|huge|immense|clear|vast"
        "|serious|real|wide-ranging|considerable|beyond)⟧",
        "⟦(this|that|it|which) (is|was|would be|could be) (a|an) (<1> )?(significant|major|big|huge|important|crucial"
        "|notable|remarkable|historic|bold|massive|critical) (development|step|move|win|shift|moment|milestone|blow"
        "|victory|deal|change|breakthrough|achievement|setback|signal|story)⟧",
        "⟦((this|which) )?(is|are|was|were|'s|remains?|acts as|comes as|offers|as) (a|an|another|yet another) "
        "(<2> )?reminder (that|of)⟧",
        "⟦what makes (this|these|the|it) (<3> )?(so )?(interesting|significant|notable|remarkable|compelling"
        "|striking|different|important|noteworthy) is⟧",
        "⟦(it is|it's|is|are) (also )?worth (watching|keeping an eye on|paying attention to)⟧",
        "⟦(reignit|renew|rekindl|reviv)(s|es|e|ed|ing)? (a |the )?(<1> )?(debate|controversy|conversation"
        "|speculation)⟧",
        "⟦paint(s|ed|ing)? a (<2> )?picture of⟧",
        "⟦((this|it|that|these|they) )?(is|was|are|'s|'re) (about )?(much |far )?more than (just |merely |simply "
        ")?<6>[;,.—–-]+( )?(it's|it is|they're|they are|this is) (about )?(<5>)⟧",
        "⟦(a|an|another|the latest) (<1> )?(bitter|major|devastating|heavy|serious|significant|severe|crushing"
        "|huge|big|stunning|resounding|symbolic|important|crucial|key|massive|much-needed|critical|decisive"
        "|landmark) (<1> )?(blow|boost|victory|win|setback|triumph|test|shot in the arm) (to|for)⟧",
        "⟦emblematic of|(tells?|telling) a (<2> )?(story|tale) of|a cautionary tale|(a )?win-win|breath(es?"
        "|ed|ing) (new|fresh) life into|(an )?uneasy calm|shows? no signs? of (abating|slowing|letting up"
        "|easing|stopping)⟧",
        "⟦(becom(es?|ing)|became|remains?) (a|an|the) (<2> )?(flashpoint|lightning rod|rallying cry"
        "|cautionary tale|battleground|touchstone|focal point|litmus test|poster child)⟧",
        "⟦open(s|ed|ing)? (up )?(the door to |the door for )?(a )?(<1> )?(exciting|new|fresh|endless|vast"
        "|unprecedented) (<1> )?(possibilit(y|ies)|opportunit(y|ies)|avenues?|doors?|horizons?|frontiers?"
        "|chapter)⟧",
        "⟦set(s|ting)? (a|an) (<1> )?(dangerous|powerful|important|troubling|new|worrying|significant"
        "|alarming|positive|major|far-reaching) precedent⟧",
        "⟦(offer|provid|giv)(s|es?|ed|ing)? (a|us a|readers a) (<1> )?(rare |unique |fascinating |intriguing "
        "|tantali[sz]ing )?(glimpse|window|look) (in)?to (the )?(future|world|life|mind|complex\\w*|inner)⟧",
        "⟦(fac(es?|ing)|under|amid) (mounting|growing|increasing|intense|immense) (<1> )?pressure (to|over"
        "|from all)⟧",
        "⟦(faces?|facing|with|into|of) an (increasingly )?uncertain future⟧",
        "⟦position(s|ed|ing) (itself|themselves|the <2>|him|her|it) (as (a|an|the) (<2> )?(leader|player|hub"
        "|force|powerhouse|contender|alternative|champion|pioneer|frontrunner)|at the forefront)⟧",
        "⟦a (<1> )?step in the right direction|cast(s|ing)? (a |its |their )?(<1> )?(shadow|pall) over|(keep"
        "|keeps|keeping) (a close|an) eye on (the|this|these|how) (situation|developments?|space|story)⟧",
        "⟦speaks? volumes|make no mistake|the message is clear|the writing is on the wall|the genie is out of "
        "the bottle|there is no denying|the bigger picture is⟧",
        "⟦(in|at) the (<1> )?heart of (this|these|the|a) (<2> )?(debate|crisis|conflict|story|controversy"
        "|matter|issue|dispute|tension|reports?)⟧",
        "⟦under (intense|growing|mounting|heavy|increasing|unprecedented) (<1> )?scrutiny⟧",
        "⟦(a|another) (significant|major|crucial|important|big|huge|pivotal|key|bold|critical|giant|historic) "
        "(step|leap|stride|milestone) (forward|toward|towards|in|for|ahead)⟧",
        "⟦((shook|shaking|rocked|rocking) the (<2> )?(world|industry|sector|nation|globe)|(sent|sending"
        "|sends) shockwaves (through|across)|captivat\\w+ (audiences|the world|fans|millions)|(made|making"
        "|makes) waves)⟧",
        "⟦(gains?|takes? on|has taken on|assumes?) (<1> )?(relevance|significance|urgency|importance)( in "
        "(the )?(context|light|wake) of)?⟧",
        "⟦(encapsulat|epitomi[sz])(es?|ing) (a|the) (broader|wider|growing|deep\\w*|complex\\w*)⟧",
        "⟦(drops?|dropped|dropping) (a|the) bombshell⟧",
        "⟦(stark|powerful|rare|vivid|bold) display of⟧",
        "⟦(a|the) (striking|stark|remarkable) (convergence|contrast|parallel|shift) (between|in|to|with)⟧",
        "⟦(the|these|their|broader) broader (themes?|implications|context|picture|narrative|questions?) of⟧",
        "⟦(pushing|pushes|push) the boundaries of|the possibilities are endless|a match made in heaven|a rich "
        "tapestry|best of both worlds|the gold standard|cutting[- ]edge (technology|solutions?|innovations?)"
        "|unlock(s|ing)? (new|the full|its full|their full) (<1> )?(potential|possibilities|opportunities|value)"
        "|a seat at the table|bold new (direction|vision)|(a )?new frontier(s)? (of|in|for)⟧",
        "⟦(drive|drives|driving|dominates?|dominating) (the )?(<2> )?(headlines|drama|conversation|narrative)⟧",
        "⟦(is|are) (a|an) (<1> )?(undeniable|multifaceted|complex and <1>|pivotal|seminal) (<1> )?(trend"
        "|crisis|issue|moment|challenge|flashpoints?)⟧",
        *SET_PHRASES,
        *PREDICATES,
        *GAUGES,
        *CONTRIBUTIONS,
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts unless a source answers for it."""
        if _has_owner(hit):
            return None
        own = hit.pattern >= len(self.patterns) or (_TAIL.search(hit.before[-_NEAR:]) and not is_title(hit))
        return Match(hit.span, hit.block) if own or not is_answered_for(hit) else None
