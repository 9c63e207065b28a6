"""Predicates that weigh: what any subject "is", "remains" or "represents", and the adjectives that stand for it.

Patterns (see `digestlint.patterns`) of phrases that evaluate and say nothing; a source may say the same.
"""

from __future__ import annotations

WEIGHTY = (
    "significant", "crucial", "critical", "important", "key", "pivotal", "vital", "notable", "noteworthy",
    "fundamental", "defining", "essential", "meaningful", "powerful", "compelling", "central", "valuable", "remarkable",
    "profound", "decisive", "monumental", "indispensable", "transformative", "consequential", "egregious", "momentous",
)  # fmt: skip
# What a thing is said to be, when it is said that it matters.
WEIGHED = (
    "achievement", "advancement", "advantage", "asset", "barometer", "benchmark", "catalyst", "challenge",
    "consideration", "contribution", "cornerstone", "departure", "development", "differentiator", "dimension",
    "evolution", "event", "foundation", "gauge", "indicator", "juncture", "leap", "lever", "marker", "metric",
    "milestone", "moment", "opportunity", "pillar", "platform", "resource", "shift", "signal", "stepping stone",
    "stride", "testament", "topic", "transformation", "transition", "turning point", "validation", "violation",
)  # fmt: skip
# Adjectives that are hype before any noun that takes up the story.
HYPED = (
    "alarming", "astonishing", "astounding", "audacious", "bold", "breathtaking", "chilling", "dramatic",
    "extraordinary", "fascinating", "game-changing", "groundbreaking", "incredible", "intriguing",
    "momentous", "monumental", "radical", "remarkable", "revolutionary", "seismic", "shocking", "staggering",
    "startling", "striking", "stunning", "unprecedented", "unsettling",
)  # fmt: skip
TAKEN_UP = (
    "achievement", "action", "advance", "advancement", "announcement", "breakthrough", "collapse", "comeback",
    "convergence", "decision", "decline", "development", "disclosure", "discovery", "escalation", "event", "feat",
    "finding", "growth", "incident", "initiative", "innovation", "intervention", "milestone", "move", "pivot",
    "progress", "rally", "result", "revelation", "reversal", "rise", "shift", "statistic", "step", "surge", "trend",
    "transformation", "turn", "turnaround", "valuation", "verdict",
)  # fmt: skip

PREDICATES = (
    "⟦(is|are|was|were|represents?|marks?|marked|constitutes?|signif(y|ies)|signals?|(has|have) (achieved|reached"
    "|marked|become)|becomes?|becoming|achiev(es|ed)|serves? as|stands? as) (a|an|another|yet another|one of the "
    "most) (particularly |especially |truly |very |highly |increasingly )?{weighty} (<1> )?{weighed}s?⟧",
    "⟦(is|are|remains?|becomes?) (particularly |especially |highly |very |increasingly |deeply |so )?(significant"
    "|noteworthy|consequential|pivotal|transformative|momentous)( and <1>)? (for|to|in terms of)⟧",
    "⟦(is|are|remains?) (simply |truly |nothing short of |nothing less than |quite )?(staggering|astonishing"
    "|astounding|breathtaking|mind-boggling|mind-blowing|jaw-dropping|awe-inspiring|eye-watering|eye-opening"
    "|unmistakable|undeniable|palpable|paramount|profound and <1>|game-changing|transformative)⟧",
    "⟦(this|these|the|such|that) {hyped} (and <1> )?{taken_up}s?⟧",
    "⟦(has|have|had|having) (a )?(unique|golden|rare|historic|unprecedented|real|genuine) opportunit(y|ies) to⟧",
    "⟦(is|are|remains?|continues? to be|stays?|has become|becomes?) (a|the) (<1> )?(focal point|flashpoint"
    "|lightning rod"
    "|hot topic|talking point|point of contention|bone of contention|source of (<1> )?(concern|tension|debate"
    "|contention|uncertainty)|matter of (<1> )?(concern|debate|urgency)|subject of (<1> )?(debate|scrutiny|speculation"
    "|discussion))⟧",
    "⟦(offers?|holds?|brings?|shows?) (<1> )?(promising (solutions?|avenues?|potential|possibilities)"
    "|(great|immense|enormous|tremendous|significant|huge|vast) (promise|potential))⟧",
    "⟦(sits?|lies?|stands?|located|situated|positioned) at the (crossroads|intersection|nexus|confluence|heart) of⟧ "
    "(<4>,? )?(and|global|regional|power|trade|geopolitic\\w+|history|culture)",
    "⟦(continu\\w+ to wreak havoc|reach(es|ing|ed)? (a )?fever pitch|hit(s|ting)? a (hard |brick |physical )+(wall"
    "|ceiling)"
    "|priced for perfection|mixed at best|(murky|shaky|thin|uncertain|fragile|tenuous|questionable|dubious|slim) at "
    "best|(can't|cannot|couldn't) help (himself|herself|itself|themselves)|never ceases? to (amaze|impress|surprise"
    "|astonish|inspire)|takes? (us|you|readers|listeners) (on (a|an)|through|into|from) |an? (exciting|intriguing"
    "|fascinating|thrilling|inspiring|remarkable|incredible|extraordinary) (journey|voyage|ride|adventure|glimpse"
    "|tour)( (into|through|from|of))?|lead(s|ing)? by example|(is|are) (akin to|nothing short of|the stuff of) )⟧",
    "^⟦in recent (years|months|weeks|decades),? (the |a )?(<1> )?(conversation|conversations|debate|discussion"
    "|discourse"
    "|dialogue|landscape|field|interest|concerns?|attention|focus|awareness|demand|role|importance|intersection"
    "|rise|world|relationship) <8>(has|have)⟧",
    "⟦(in )?(light|view|the face|the wake) of (the |these |this )?(ongoing|growing|mounting|evolving|current|pressing"
    "|persistent) (challenges?|concerns?|tensions?|developments?|issues?|pressures?|uncertaint(y|ies)|trends?)( posed "
    "by <4>| surrounding <4>| facing <4>)?,⟧",
    "⟦(is|are|becomes?) (<1> )?(critical|crucial|vital|essential|important|key) (right now|now|today|here"
    "|at this (moment"
    "|stage|juncture|point)|in (the current|this|today's) <1>)⟧[.,;:—–!]",
    "⟦(will|would) be ((absolutely )?(crucial|pivotal|essential|vital|paramount|instrumental|indispensable)( (to|for|in"
    "|as))?|critical (to|for|in|as))⟧",
    "^⟦the (<1> )?((timing|optics|symbolism) (here )?(is|are) (strategic|telling|striking|revealing|deliberate|notable"
    "|no (accident|coincidence))|(angle|timing|distinction|detail|context|framing|nuance|contrast|split) matters)⟧",
    "⟦(the|a) (new|next|final|real|latest|ultimate) (frontier|battleground|battlefield|gold rush|arms race|space race"
    "|bottleneck|buzzword|playbook|mantra|currency) (is|will be|in|for|of)⟧ ",
    "⟦(fluctuat|var|chang|differ|depend|evolv)(es?|ies|y|s)? (based on|depending on|on|with"
    "|according to) (<1> )?(market"
    "|various|several|many|multiple|prevailing|current|individual|external|a (number|range|variety) of) (<1> )?"
    "(conditions|factors|circumstances|developments|sentiment|dynamics|forces)⟧",
    "⟦(a|an) (<1> )?(<1> )?(shift|transformation|realignment|reckoning|revolution|transition|awakening|rupture|divide"
    "|reset|recalibration) (has (now )?(occurred|emerged|begun|taken (place|hold|root))|is (now |already |quietly )?"
    "(underway|under way|unfolding|taking (place|hold|shape)|afoot|brewing|emerging))⟧",
    "⟦(has|have) (transitioned|evolved|morphed|matured|graduated|metamorphosed) (from (a|an|the|mere|simple|<1>) <6> "
    "(to|into)|(far |well )?beyond <6> into)⟧ ",
    "⟦, with (investors|traders|markets|observers|analysts|stakeholders|fans|consumers|voters|experts|the (world|market"
    "|industry|public|international community)) (<1> )?(reacting to|responding to|digesting|keeping (a close |an )?eye"
    "|closely (watching|monitoring|following)|watching closely|taking (note|notice)|bracing for)⟧ ",
    "⟦(will|would) (also |now |likely )*be (also |closely |keenly |carefully )?(watching|looking|monitoring|scanning"
    "|eyeing"
    "|parsing) <6>for (any |further |more |early |clear )?(signs|clues|hints|indications|signals|evidence)( of"
    "| that)?⟧",
    "⟦as (close|good|easy|simple|near|real|big) as (you can get|it gets)⟧",
    "⟦(fac(es?|ing|ed)|confronts?|passed|meets?) (its|their|his|her|the|a) (<1> )?(most (critical|important|serious"
    "|consequential|difficult|severe|formidable|significant)|biggest|toughest|sternest|greatest|ultimate|defining"
    "|real|true) "
    "(<1> )?(test|challenge|hurdle|moment|trial)( yet| to date)?⟧",
    "⟦worth (watching|tracking|monitoring|flagging|following|keeping an eye on|exploring|considering)"
    "( closely| carefully)?⟧[.,;]",
    "⟦(is|was|remains?) (this|the) <1>'s (<1> )?(consistent |dominant |recurring |defining )?(theme|thread"
    "|through-?line"
    "|pattern|story|takeaway|lesson)⟧",
    "⟦(is|are) (likely to be |set to be |sure to be |expected to be )(closely |keenly )(followed|watched|monitored"
    "|scrutini[sz]ed)|(is|are|will be|being) (followed|watched|monitored|scrutini[sz]ed) (closely|carefully|keenly)⟧",
    "⟦(promises?|promising) (faster|cheaper|better|smarter|greener|safer|cleaner|fairer|brighter|new)(,? (and )?(faster"
    "|cheaper|better|smarter|greener|safer|cleaner|fairer|brighter|more <1>)){1,2} <1>⟧",
    "⟦extends? (far |well )?beyond (<1> )?(individual|immediate|mere|just|simple|the (immediate|individual|financial"
    "|economic|technical|purely <1>))⟧",
    "⟦(poses?|raises?|presents?|begs?) (a|an|the|some|several) (<1> )?(fundamental|crucial|critical|profound|important"
    "|pressing|ethical|uncomfortable|deeper|larger|bigger|broader|troubling|obvious|difficult|thorny) (<1> )?"
    "(questions?|dilemmas?)⟧",
    "⟦(raises?|raising|sparks?|prompts?) (significant|serious|profound|important|critical|broader|deep|pressing"
    "|fundamental|legitimate|ethical|new|major|grave) (<1> )?(concerns?|questions?|doubts|issues) "
    "(regarding|concerning|about|over|surrounding|around|for)⟧",
)  # fmt: skip
