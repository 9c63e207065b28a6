"""The vocabulary that the rules of this family share: who acts, what announces importance, what is abstract.

All entries are lower-case; nouns are given in the singular and get their plural here.
"""

from __future__ import annotations

_IRREGULAR = {
    "man": "men", "woman": "women", "person": "people", "crisis": "crises", "analysis": "analyses",
    "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "chairman": "chairmen", "chairwoman": "chairwomen",
    "congressman": "congressmen", "congresswoman": "congresswomen", "fisherman": "fishermen",
}  # fmt: skip


def _plural(noun: str) -> str:
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _nouns(text: str) -> frozenset[str]:
    singular = text.split()
    return frozenset(singular) | frozenset(map(_plural, singular))


# Who can highlight something by saying so: with such a subject the sentence reports.
SPEAKERS = _nouns(
    "activist adviser advisor aide ally ambassador analyst archbishop attorney author banker bishop blogger "
    "boss broker buyer campaigner candidate captain ceo cfo chair chairman chairperson chairwoman chancellor "
    "chief cleric co-founder coach colonel columnist commander commentator commissioner congressman "
    "congresswoman consultant correspondent councillor critic cto curator dean delegate deputy designer "
    "detective developer dictator diplomat director doctor economist editor employee employer engineer envoy "
    "executive expert farmer fisherman founder general governor head historian host insider inspector "
    "investigator investor journalist judge justice king lawmaker lawyer leader legislator lender man manager "
    "mayor mediator member mep minister mp negotiator nurse observer officer official operator opponent "
    "organiser organizer owner panelist panellist parent participant partner pastor patient person physician "
    "pilot player pollster pope premier president prince princess principal professor prosecutor protester "
    "pundit queen rabbi rebel regulator reporter representative researcher resident respondent scholar "
    "scientist secretary senator sheriff soldier speaker spokesman spokesperson spokeswoman strategist student "
    "sultan supporter teacher tenant trader treasurer trustee veteran victim volunteer voter whistleblower who "
    "witness woman worker writer"
) | frozenset("he she we i you who people staff personnel police faculty".split())

# Bodies that speak, and texts in which somebody speaks.
SOURCES = _nouns(
    "account act administration advisory agency airline alliance announcement army article assessment association "
    "audit author authority bank bill blog blueprint board body book bulletin bureau cabinet campaign chamber charity "
    "chart church city club coalition college column commentary commission committee communique company congress "
    "consortium corporation council country court dashboard delegation department directorate document "
    "documentary documentation dossier draft editorial email embassy essay exhibit exhibition feature "
    "federation file filing film firm footage foundation framework fund government graphic group guide guild headline "
    "image indictment institute institution interview judiciary junta kremlin lawsuit league legislature letter "
    "list manual map memo message military ministry municipality nation navy newsletter newspaper ngo note "
    "notice office opinion opposition organisation organization outlet page panel paper parliament party "
    "pentagon photo photograph piece playlist podcast poll post poster presentation profile programme "
    "prospectus publication regime report research review roundup school screenshot script secretariat section "
    "segment senate series slide speech startup state statement story studio study summary survey table team "
    "testimony text think-tank thread tool trailer transcript tribunal tweet union university utility vatican "
    "video watchdog website whitepaper"
) | frozenset("media press research".split())

# Texts whose gist the digest may put in its own words of significance; only "this" and "these" make them events.
POINTED_SOURCES = _nouns(
    "alliance announcement campaign coalition draft exhibition footage indictment interview lawsuit letter "
    "message series speech statement story testimony"
)

# What happens: heads of subjects that can't speak.
EVENTS = _nouns(
    "absence abuse accident accord accumulation accusation achievement act action activity adjustment advance "
    "affair aftermath agreement aid airstrike allegation ambush anger anniversary appeal appearance approach "
    "arrest arrival aspiration assassination assault assertion attack attempt auction award backlash ban "
    "bankruptcy battle behavior behaviour bet bid blackout blast blaze blockade blow bombardment bombing bond "
    "boom boost boycott breach breakdown breakthrough broadside budget build-up buildup bust buyback call "
    "cancellation capture case casualty catastrophe ceasefire celebration ceremony challenge change charge "
    "choice claim clash climate closure collaboration collapse comeback comment commitment comparison "
    "competition complexity concern concession condition confidence conflict confrontation consensus contract "
    "contrast controversy convergence conversation conviction cooperation cost coup crackdown crash crime "
    "crisis criticism cut cyberattack danger deadline deadlock deal death debate debt decision decline decrease "
    "defeat defection delay demand demise departure dependence deployment detention determination development "
    "dialogue difference dilemma disappearance disaster discovery discussion dismissal dispute disruption "
    "divergence divide doubt drama drill drive drop drought earthquake effort election embrace emergence "
    "emphasis encounter endorsement engagement episode eruption escalation evacuation event evidence evolution "
    "exchange execution exercise exit exodus expansion experience experiment explosion export expulsion fact "
    "failure fall fallout famine fate fear feud fight figure find finding fine fire flood focus framing "
    "friction frustration funding gain gamble gap gathering gesture growth halt hearing heatwave heritage "
    "hesitation hike history hope hurricane idea image imbalance impact impasse import incidence incident "
    "increase incursion inflow influence influx information initiative innovation inquiry insistence "
    "instability interest intervention invasion investigation investment involvement ipo issue journey jump "
    "juxtaposition killing lack lapse launch layoff leak level link listing loss march massacre match measure "
    "meeting merger metric milestone misstep mix moment momentum mood move murder narrative negotiation "
    "nomination number offensive offer operation ordeal ouster outage outbreak outcome outcry overhaul overlap "
    "overture pace pact pandemic parade partnership pattern pause performance persistence pivot plan play "
    "pledge plight plunge policy position praise presence pressure price probe problem procedure process "
    "programme project protest provision pullback purchase pursuit push question raid raise rally ranking rate "
    "ratio reaction reality rebound recall reception recession record recovery reduction reform refusal "
    "relationship reliance reluctance remark removal renewal repeal rescue resignation resilience response "
    "result retreat return revelation reversal revolt revolution rhetoric rift rise risk rivalry role rollback "
    "rollout row ruling rush sale sanction scale scandal scarcity scenario scene scrutiny seizure sell-off "
    "selloff sentence sentiment sequence setback settlement shake-up shakeup shift shipment shock shooting "
    "shortage shortfall shutdown siege sign signing silence situation slowdown slump snub spat speed spike "
    "spread stake stalemate stance stand standoff statistic step stoppage storm story strain strategy strength "
    "strife strike struggle success summit supply support surge suspension swing tactic takeover talk target "
    "tariff tenor tension theme threat tie timing tone tour track trade tragedy transaction transfer transition "
    "treaty trend trial trip triumph turmoil turnaround turnout twist ultimatum unrest unveiling update upgrade "
    "upheaval upset uptick usage use vacancy valuation value verdict victory view violence visit volatility "
    "volume vote vulnerability war warning wave way weakness wildfire willingness win withdrawal work"
)
_EVENT_ENDINGS = ("tion", "tions", "sion", "sions", "ment", "ments", "ance", "ances", "ence", "ences", "ency", "ancy",
                  "ity", "ities", "ness", "ship", "ships", "ism", "ure", "ures", "dom", "hood", "age", "ages",
                  "ing",
                  "ings", "acy", "acies", "val", "sal")  # fmt: skip


def is_event(noun: str) -> bool:
    """Whether a lower-case noun names something that happens or is the case."""
    return noun in EVENTS or (len(noun) > 5 and noun.endswith(_EVENT_ENDINGS))


# Adjectives that announce importance or movement and say nothing that could be checked.
LOADED = frozenset(
    "abiding abrupt accelerating acute adversarial age-old aggressive agile alarming ambitious ambivalent anxious "
    "arduous asymmetric awkward bewildering bigger bitter bleak blunt blurred bold brewing brittle broad broader "
    "burgeoning calculated cascading catastrophic cautious cautiously changing chaotic chronic clear-eyed cohesive "
    "collective combustible compelling competing complex comprehensive concerning concerted conflicting "
    "consequential considerable constant constructive contentious contested continued continuing contradictory "
    "contrasting controversial converging corrosive critical crucial cumulative cutting-edge damaging dangerous "
    "dark daunting dazzling decisive deep deep-rooted deep-seated deepening deeper deeply deliberate delicate "
    "desperate destabilising destabilizing determined devastated devastating diminishing dire disciplined "
    "disproportionate disruptive distinct distinctive divergent diverse divisive dramatic drastic dynamic elusive "
    "embattled emergent emerging emotional empowering encouraging endemic enduring enormous entrenched epic "
    "escalating essential ethical ever-changing ever-evolving ever-present everyday evolving exceptional "
    "existential expanding explosive exponential extraordinary far-reaching fast-changing fast-evolving "
    "fast-growing fast-moving feverish fierce flawed fluid forward-looking forward-thinking foundational fractured "
    "fragile fraught fraying frenetic fresh frustrating fundamental fundamentally game-changing generational "
    "genuine geopolitical glaring grave greater grim growing hard-won hardening harsh haunting heated heightened "
    "heightening hidden high-stakes historic holistic hopeful huge human humanitarian ideological immense impactful "
    "important inclusive increased increasing increasingly indispensable inescapable inevitable inherent innovative "
    "insatiable intense intensified intensifying interconnected intertwined intractable intricate invaluable "
    "invisible irreplaceable irreversible landmark larger lasting layered lingering long-awaited long-overdue "
    "long-running long-standing long-term longstanding looming major massive maturing meaningful mixed momentous "
    "monumental moral mounting multi-faceted multifaceted myriad narrowing nascent new-found newfound notable "
    "noteworthy novel nuanced ominous once-in-a-generation ongoing opaque optimistic outsized overarching "
    "overwhelming palpable paradoxical paramount perennial perilous perpetual persistent pervasive philosophical "
    "pivotal poignant polarised polarising polarized polarizing potential powerful pragmatic precarious pressing "
    "prevailing proactive problematic profound profoundly prominent promising punishing radical rampant rapid "
    "rapidly razor-thin reckless recurring relentless remarkable renewed resilient resolute restless revolutionary "
    "rich rising robust rocky seamless seismic sensitive serious severe shaky shared sheer shifting shrewd "
    "significant simmering sluggish soaring sobering societal sophisticated spiraling spiralling stagnant stark "
    "steadfast steady stern strained strategic strengthening striking stronger structural stubborn stunning "
    "substantial subtle surging sweeping swift symbiotic symbolic systemic tangible tangled tectonic tense "
    "tentative tenuous thorny thought-provoking thoughtful thriving tightening timeless torn toxic tragic "
    "transformational transformative tremendous troubling turbulent ubiquitous ultimate unabated unanswered "
    "uncertain unchecked uncomfortable uncompromising unconventional undeniable underappreciated underlying uneasy "
    "unequal uneven unfolding unforgiving unified unintended unique universal unparalleled unprecedented "
    "unpredictable unrelenting unresolved unsettled unstable unsustainable untapped unwavering urgent varied vast "
    "vibrant vicious vigorous virtuous visionary vital volatile vulnerable waning watershed weakening wicked wide "
    "widening wider widespread worsening wrenching".split()
)

# Nouns for what can't be pointed at: relations, states of mind, tendencies, importance itself.
ABSTRACT = _nouns(
    "absence acceptance accountability adaptability affordability agenda aggression agility ambiguity ambition "
    "anxiety appeal appetite approach aspiration assertiveness atmosphere attempt attitude authenticity autonomy "
    "awareness backdrop balance barrier battle battleground benefit blend blow boundary breadth breakdown "
    "breakthrough burden calculus capability capacity caution challenge chance change chapter character chasm "
    "circumstance climate clout coherence cohesion collaboration commitment community competence competition "
    "competitiveness complexity complication complicity concern condition confidence conflict confluence "
    "confrontation connection consensus consequence constraint contest context continuity contradiction contrast "
    "contribution control controversy convergence conviction cooperation coordination cost courage crackdown "
    "creativity credibility crisis crossroads culture danger debate decay decline dedication deficit delicacy "
    "demand departure dependence dependency depth desire despair desperation determination devotion dialogue "
    "dichotomy difference difficulty dignity dilemma dimension diplomacy direction disagreement discipline "
    "disconnect discontent discord discourse disillusionment disparity disruption dissatisfaction dissonance "
    "distrust divergence diversification diversity divide division dominance doubt drama drive duality dynamic "
    "dynamics dynamism ecosystem effect effectiveness efficiency effort emphasis empowerment endurance engagement "
    "entanglement enthusiasm environment equality equilibrium equity era erosion escalation essence ethos evolution "
    "excellence exhaustion expectation expertise exposure extent fabric fairness fallout fascination fatigue fear "
    "feasibility fight firmness flashpoint flexibility focus footing force forefront fracture fragility "
    "fragmentation framework freedom friction frustration fusion future gap geopolitics globalization governance "
    "gravity grievance grip grit growth gulf hallmark hardship harmony hazard headwind heart heritage hesitation "
    "history hope horizon hostility humanity hurdle hype hypocrisy ideal identity ideology imagination imbalance "
    "impact impasse imperative implication importance impunity inability incentive inclusion inclusivity "
    "independence inequality inertia influence ingenuity innovation insecurity insight instability integration "
    "integrity intensity intent intention interconnectedness interconnection interdependence interest interplay "
    "intersection intransigence intricacy introspection irony isolation issue jeopardy journey juncture "
    "juxtaposition lack landscape leadership legacy legitimacy lens lesson leverage liability limit limitation "
    "linkage logic longevity longing loyalty magnitude malaise maturation maturity meaning merit milestone mindset "
    "misalignment misery mistrust mix modernisation modernity modernization moment momentum mood morale motivation "
    "movement narrative nature necessity need nexus norm nuance obstacle obstruction openness opportunity optimism "
    "orthodoxy outlook outrage overreach ownership pace paradigm paradox partnership passion path pathway patience "
    "pattern peace perception peril persistence perspective pessimism phase philosophy picture pitfall pivot plight "
    "polarisation polarization popularity populism position positioning possibility posture potential power "
    "pragmatism precariousness precarity predicament preference preparedness presence pressure prestige pride "
    "principle priority privilege problem process professionalism profile progress prominence promise prospect "
    "prosperity prowess purpose pursuit push quest question ramification rapprochement readiness realignment "
    "reality rebirth recklessness reckoning recognition reconciliation redemption reform regard rejection relation "
    "relationship relevance reliability reliance reluctance renaissance renewal repercussion reputation resentment "
    "resilience resistance resolve response responsibility restraint resurgence rethink revival rift rigidity rise "
    "risk rivalry robustness role rupture sacrifice scale scarcity scepticism scope scrutiny security "
    "self-determination self-reliance sense sensitivity sentiment seriousness severity shake-up shift shortage "
    "shortcoming significance silence sincerity situation skepticism solidarity sophistication soul sovereignty "
    "specter spectre spectrum speed spirit split stability stagnation stake stalemate stance standing standoff "
    "standstill status step stigma strain strategy strength stress strife struggle success suffering support surge "
    "surveillance susceptibility sustainability symbolism sympathy synergy tactic talent tapestry tenacity tendency "
    "tension terrain texture theme threat threshold tie timeliness tolerance toll tone toughness trade-off "
    "tradition tragedy trajectory transformation transition transparency trauma trend trust truth tumult turbulence "
    "turmoil turn uncertainty undercurrent unease unity universality unpredictability unrest upheaval urgency "
    "usefulness utility validity value variation versatility viability vibrancy view vigilance violence virtue "
    "visibility vision vitality volatility vulnerability weakness web weight well-being wellbeing willingness "
    "wisdom world worry yearning zeal"
) | frozenset("geopolitics politics economics logistics stakes ethics".split())

# What can be counted or priced; prices and rates do reflect these.
MEASURED = _nouns(
    "change cost decline demand expectation fear growth interest loss number order position pressure price "
    "question rise risk shortage size success supply surge value weight"
)

# What the digest calls the whole story by: "the move", "the ruling".
STORY = _nouns(
    "accident acquisition agreement announcement appointment arrangement arrest attack ban breach breakthrough "
    "case ceasefire change clash closure collaboration collapse comment comparison conflict controversy "
    "crackdown crash crisis deal debate decision departure deployment development discovery discussion dispute "
    "election episode escalation event exchange expansion failure fire incident initiative investigation "
    "investment launch lawsuit layoff legislation loss meeting merger milestone move negotiation offensive "
    "operation outage outbreak outcome overhaul partnership pledge policy programme project protest reform "
    "removal resignation response result revelation reversal rollout ruling sale scandal settlement shift "
    "shooting situation slowdown stance standoff step strike summit surge suspension talk tragedy transition "
    "treaty trend unrest update verdict victory violence visit vote win withdrawal"
) | frozenset("news violence unrest legislation".split())

# How fast, how far, how much: after "how" they make a clause of significance.
HOW = frozenset(
    "central close closely complex complicated critical crucial dangerous deep deeply delicate dependent "
    "difficult divided easily entrenched essential even far fast fluid fragile hard important interconnected "
    "interlinked intertwined intricate little much powerful precarious profoundly quickly rapidly serious "
    "seriously severe significant strongly "
    "swiftly tense thin vital volatile vulnerable widespread".split()
)

# What turns a body of words into somebody's statement.
REPORTING = frozenset(
    "acknowledged added adding adds admits admitted announced announces announcing argued argues arguing "
    "asserted asserts believe believed believes claimed claiming claims commented concluded contended contends "
    "declared expects explained explains feared fears hoped hopes insisted insisting insists maintained "
    "maintains noted notes noting observed predicted predicts reiterated reiterates remarked said say saying "
    "says stated states stating stressed stresses stressing suggested telling tells thinks thought told warned "
    "warning warns writes wrote".split()
)

PREPOSITIONS = frozenset(
    "about across after against aimed along alongside amid amidst among amongst around at backed because before "
    "behind between beyond by concerning despite during featuring following for from held in including inside "
    "into involving led like linked near of off on outside over per regarding since surrounding targeting than "
    "that through throughout tied to toward towards under upon via when where which while who whom whose with "
    "within without".split()
)
DETERMINERS = frozenset("the a an this that these those its his her their our my your some any each every".split())
HELPERS = frozenset(
    "again all already also always aptly arguably both broadly can certainly clearly collectively could did do "
    "does effectively even frequently further had has have increasingly just likely may merely might must "
    "neatly now often once only painfully perfectly perhaps poignantly potentially powerfully really seemingly "
    "sharply should simply starkly still strongly then therefore thus together truly ultimately undoubtedly "
    "vividly will would".split()
)

# With "raises": nobody's questions and fears.
RAISED = frozenset(
    "alarm alarms anxieties concern concerns debate doubt doubts expectations eyebrows fear fears hope hopes "
    "issue issues question questions stakes tension tensions uncertainty worries".split()
)
# With "marks a significant".
TURNS = frozenset(
    "acceleration achievement acknowledgement advance advancement beginning blow boost break breakthrough "
    "challenge change chapter commitment concession continuation contribution convergence culmination defeat "
    "departure deterioration development effort end era escalation evolution expansion gain high improvement "
    "inflection intensification investment juncture leap loss low milestone moment move opportunity phase pivot "
    "point push realignment response return reversal revolution setback shift start step stride tension test threat "
    "transformation triumph turn turnaround turning upgrade victory watershed win".split()
)
NEW = frozenset("new another yet turning historic first-ever latest quiet rare subtle welcome".split())
FIELDS = frozenset(
    "balance calculus contours conversation course debate direction discourse dynamic dynamics economics environment "
    "fabric face future geopolitics identity landscape logic narrative nature outlook picture relations rules terms "
    "trajectory way ways".split()
)
STATES = frozenset(
    "backdrop calls challenges competition concern concerns conflict conflicts crises crisis criticism debate "
    "doubts fears frictions instability interest juncture moment momentum pressure pressures rivalry scrutiny "
    "speculation tension tensions ties time turmoil uncertainties uncertainty unrest volatility wave worries".split()
)
