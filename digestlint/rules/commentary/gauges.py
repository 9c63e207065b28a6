"""How generated digests gauge the news: its place in the week, its mood, the size of its figures, what it proves.

Patterns (see `digestlint.patterns`) of phrases that evaluate and say nothing; a source may say the same.
"""

from __future__ import annotations

# What something "is" to markets, weeks and stories, with "key" or a superlative before it.
PLACES = (
    "bottlenecks?", "catalysts?", "constraints?", "data points?", "differentiators?", "drags?", "dynamics?", "events?",
    "focal points?", "gating factors?", "headwinds?", "highlights?", "inflection points?", "levers?", "moats?",
    "narratives?", "overhangs?", "plot ?lines?", "pressure points?", "proof points?", "read-throughs?", "signals?",
    "shocks?", "stor(y|ies)", "storylines?", "surprises?", "tests?", "upsets?", "swing factors?", "tailwinds?",
    "takeaways?", "talking points?", "tells?", "themes?",
    "threads?", "unlocks?", "unknowns?", "variables?", "watch ?points?", "watch items?", "wild ?cards?", "x-factors?",
)  # fmt: skip
FIRST = (
    "key", "main", "central", "critical", "crucial", "defining", "dominant", "dominating", "standout", "top", "real",
    "biggest", "largest", "primary", "principal", "single most <1>", "single biggest", "single largest", "pivotal",
    "recurring", "overriding", "overarching", "most <1>",
)  # fmt: skip
# From where and to where hype lets things go.
TRIED = (
    "ambition", "aspirations?", "buzzwords?", "concepts?", "curiosit(y|ies)", "demos?", "demonstrations?",
    "experiments?", "experimental <1>", "experimentation", "fringe", "hype", "ideas?", "labs?", "laborator(y|ies)",
    "niche <1>", "novelt(y|ies)", "pilots?", "pilot (projects?|programmes?|programs?|phases?)", "possibility",
    "potential", "promises?", "proof[- ]of[- ]concepts?", "prototypes?", "research", "research labs?", "rhetoric",
    "science fiction", "slideware", "speculation", "testing", "theor(y|ies)", "theoretical <1>", "vision",
)  # fmt: skip
DONE = (
    "adoption", "centre stage", "center stage", "commerciali[sz]ation", "commercial <1>", "day-to-day <1>",
    "deployments?", "enterprise", "everyday <1>", "execution", "implementation", "inevitability", "infrastructure",
    "industrial <1>", "mainstream", "mass <1>", "mission-critical", "necessit(y|ies)", "operational <1>", "operations",
    "practice", "product(ion)?", "production <1>", "practical <1>", "real-world <1>", "realit(y|ies)", "scale",
    "standard practice", "the real world", "utility",
)  # fmt: skip
HUGE = (
    "astonishing", "astounding", "blockbuster", "blowout", "breathtaking", "colossal", "eye-popping", "eye-watering",
    "gargantuan", "incredible", "insane", "jaw-dropping", "mammoth", "mind-blowing", "mind-boggling", "monster",
    "phenomenal", "staggering", "stunning", "unheard-of", "whopping",
)  # fmt: skip
# What stories are told about markets: to prove or to disprove them is commentary.
THESES = (
    "bear case", "bearish case", "bull case", "bullish case", "bull thesis", "bear thesis", "investment case",
    "investment thesis", "long-term thesis", "narratives?", "playbooks?", "storyline", "thesis", "theses",
    "<1> thesis", "<1> narrative", "<1>-on (message|story|narrative|mood)", "<1>-off (message|story|narrative|mood)",
    "backdrop", "<1> backdrop",
)  # fmt: skip
STEADY = (
    "balanced", "benign", "bearish", "bullish", "cautious", "cautiously <1>", "choppy", "clearly <1>", "constructive",
    "defensive", "favou?rable", "firm", "fragile", "healthy", "hawkish", "dovish", "intact", "mixed", "muted",
    "negative", "neutral", "nuanced", "orderly", "positive", "resilient", "risk-on", "risk-off", "robust", "solid",
    "solidly <1>", "strong", "subdued", "supportive", "tilted <3>", "upbeat", "moderately <1>", "broadly <1>",
)  # fmt: skip

GAUGES = (
    "⟦(matters?|mattered) (here|more than (ever|the|any|just|its|their)|because|precisely because|less than (the|it"
    "|its)|far beyond|beyond|enormously|deeply|greatly|in practice|on (several|two|multiple|many) (levels|fronts)|for "
    "(everyone|anyone|all|two|three|several|many|a few|anybody|(the )?(<1> )?(industry|sector|markets?|future|region"
    "|investors|developers|users|economy|businesses|companies|consumers|world|teams|builders|operators|traders)))⟧",
    "⟦(warrants?|deserves?|merits?|demands?|bears?|invites?|requires?) (<1> )?(watching|(a |an )?(<1> )?(acceptance"
    "|rethink"
    "|reassessment|re-?evaluation|reckoning|comparisons?|debate|questions)|attention|scrutiny|monitoring"
    "|caution|vigilance|care|a (closer|second|hard|fresh|careful) look|(close|careful|closer|continued|constant|ongoing"
    "|serious|sustained) (<1> )?(watching|attention|scrutiny|monitoring|consideration|observation|vigilance"
    "|management)|reflection|context)⟧",
    "⟦(invites?|prompts?|encourages?|forces?|challenges?|compels?|reminds?|teaches|pushes|asks?) (us|readers|everyone"
    "|all of us) (all )?(to (<1> )?(ask|rethink|reconsider|reflect|think|question|consider|confront|embrace|look"
    "|imagine|reimagine|re-?evaluate|reassess|pause|remember|wonder|approach|view)|that|of)⟧",
    "⟦(its|their|our|the|a|an|this is|another|own|industry's|sector's|field's|market's) (very own |own |real |true "
    ")?[\"“']?(ai|aha|app store|apollo|aws|breakout|browser|chatgpt|deepseek|gpt-?\\d|gutenberg|inflection|iphone"
    "|kodak|lehman|lightbulb|linux|make-or-break|manhattan project|minsky|model t|napster|netflix|oppenheimer|pinch-me"
    "|reckoning|sputnik|tesla|uber|wake-up|(seo|internet|mobile|cloud|social media|web|crypto|search|iphone|tech) (in "
    "|of )?(the )?(19|20)\\d\\ds?)[\"”']? moment⟧",
    '⟦(this|that|it)(\'s| is| was) (the|a|an|its|their|our) (<1> )?⟧["“]<5>["”] (moment|era|phase|problem)',
    "⟦<2> (gold rush|feeding frenzy|hype cycle|hype train)⟧",
    "⟦(transition|mov|shift|evolv|leap|graduat|jump|matur|progress|pivot|turn|go|went|gone|going|cross)(s|es|e|ed|ing"
    "|t|ped)? (\\w+ )?from (a |an |the |mere |pure |early |isolated )?(<1> )?{tried} <3>?(in)?to (a |an |the |full "
    "|full-"
    "scale )?(<1> )?{done}⟧",
    "⟦(enter(s|ed|ing)?|mov(es|ed|ing) into|began|begins|ushers? in|marks?) (a|an) (<1> )?(new|next|different|decisive"
    "|delicate|transformative|more <1>) (<1> )?(phase|era|chapter|regime|stage|age|territory|reality|cycle)⟧",
    "⟦(is|are|was|were|remains?|becomes?|became|as) (also |now |still |arguably |perhaps )*(a |an |the |its |their "
    "|this (week|month|year|quarter|cycle)'s |the <1>'s |one of the )?{first} (<2> )?{place}⟧( (of|for|in|to|behind"
    "|here|now|right|this|today|heading|and|going|is|are|that|across|at|as|on)|[.,;:—)])",
    "⟦(is|are|was|were|remains?) (also |now |still )?(central|front and cent(er|re)|core|integral|pivotal|key) to (the "
    "current|this|today's|the broader|the wider|any|every|all|understanding|the <1> (story|narrative|debate|outlook"
    "|thesis|tape|picture|conversation|equation))⟧",
    "⟦(validat|vindicat|reinforc|underpin|undercut|complicat|support|bolster|challeng|underscor|confirm|cement|test"
    "|strengthen)(es|s|ed|ing|e)? (the|a|an|our|this|that) (<1> )?{thesis}⟧",
    "⟦(a |an |truly |absolutely |simply )?{huge} (<1> )?([$€£¥]? ?\\d|numbers|results|quarter|earnings|figures|growth"
    "|sums?|amount|rate|pace|valuation|scale|percent|levels?|haul|raise|run)⟧",
    "⟦(crush|smash|obliterat|demolish|annihilat|blow|blew|shatter|pulveri[sz]|trounc|destroy)(es|ed|ing|e|s)? (past "
    "|through |away )?(the |its |all |even |analysts?'? |wall street'?s? |consensus |street |revenue |earnings "
    "|previous )*(estimates|expectations|forecasts|consensus|record highs|benchmarks)⟧",
    "⟦(explod|skyrocket)(es|ed|ing|s)? (by |to |past |over |more than |nearly |an? <1> )?[$€£¥]?\\d⟧",
    "⟦(highly|much|hotly|eagerly|keenly|feverishly)[- ](anticipated|awaited|hyped|touted|ballyhooed|vaunted)⟧",
    "⟦there('s| is| remains| was) (<1> )?(a |an )?(<1> )?(cautious|growing|renewed|palpable|mounting|guarded|quiet"
    "|widespread|increasing|undeniable|prevailing|lingering|sense of|an? (palpable|growing) sense of) (<1> )?(optimism"
    "|anxiety|excitement|unease|hope|pessimism|scepticism|skepticism|enthusiasm|recognition|reali[sz]ation|consensus"
    "|urgency|momentum|tension|apprehension|frustration|appetite|interest|fatigue|awareness|concern)⟧",
    "⟦(is|are|was)(n't| not) (entirely |just |merely |simply )?(unfounded|unwarranted|misplaced|hyperbole|an "
    "exaggeration|a coincidence|coincidental|cosmetic|hypothetical|just noise|noise|incremental|happening in (a vacuum"
    "|isolation)|a given|guaranteed|trivial|without (its |their )?(risks?|challenges|irony|controversy|precedent"
    "|critics|drawbacks|merit|trade-?offs))⟧",
    "⟦(market|markets|risk|investor|cross-asset|overall|macro|technical|near-term|underlying|sector|broader|the) "
    "(<1> )?(tone|mood|backdrop|sentiment|risk appetite|set-?up|tape|health|bias|picture|narrative|structure"
    "|technicals|breadth) (<2> )?(is|are|remains?|looks?|appears?|stays?|feels?|seems?) (<1> )?{steady}⟧",
    "⟦(draws?|drew|drawing|blurs?|blurring|blurred) (a|the) (<1> )?(clear |sharp |bright |firm |stark |hard |fine "
    ")*lines? (between|around|under|in the sand)⟧",
    "⟦(pav(es?|ing)|opens?|opening|clears?|clearing|lays?|laying|sets?|setting) (the |new |up )*(way|path|doors?"
    "|groundwork|foundations?|stage) (for|to|toward|towards) (<3> )?(adoption|advancements?|advances|applications"
    "|breakthroughs|deployments?|development|digital|effective|ethical|future|integration|intelligent|large-scale"
    "|next-generation|personali[sz]ed|practical|real-world|reliable|responsible|robust|safer|scalable|smarter"
    "|solutions|systems|widespread)⟧",
    "⟦(offers?|provid(es?|ing)|offering|gives?|giving|yield(s|ing)?|delivers?|delivering) ((actionable|rich|critical"
    "|key|useful|meaningful|deeper|deep|fresh|profound|practical|nuanced|invaluable|vital|timely) (insights? (into|for"
    "|on|about)|lessons for|clarity (on|about|for))|a (<1> )?(roadmap|blueprint|template|lens|counterweight"
    "|counterpoint|playbook|cautionary tale) (for|to|of))⟧",
    "⟦(is|are|proves?|remains?) (highly |particularly |especially |deeply )?(instructive|actionable|illustrative"
    "|revealing|informative|telling|sobering|encouraging|promising|ironic|notable|remarkable|striking|fascinating) "
    "(for|given|because|as|in that)⟧",
    "⟦(is|are|remains?|stays?|looks?|appears?) (notable|important|significant|critical|crucial|a notable <1>|worth "
    "<1>)⟧[.,;]",
    "⟦(a|an|the|this|these) (genuinely|truly|fundamentally|entirely|wholly|profoundly|remarkably|surprisingly"
    "|strikingly|increasingly) (new|novel|different|important|significant|remarkable|complex|compelling|critical"
    "|impressive|interesting|useful|vital|relevant) (<1> )?(<1>)⟧",
    "⟦(with |has |have |is )?(no|without) (<1> )?(precedent|parallel|playbook|roadmap|easy answers?|silver bullet"
    "|clear "
    "winners?|modern parallel)⟧( (in|for|to|here)|[.,;])",
    "⟦(second-order|knock-on|downstream|long-term|broader|wider|deeper|underlying|full|real|true) (<1> )?(effects?"
    "|implications|consequences|picture|story|impact|question|dynamics|reality|issue) (is|are|remains?|goes?|runs?) "
    "(<1> )?(more |less |far |even )*(complex|complicated|nuanced|subtle|mixed|interesting|deeper|murky|murkier|clear"
    "|profound|significant|simple|instructive|sobering|telling)⟧",
)
