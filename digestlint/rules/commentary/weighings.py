"""Weighings: phrases that give a fact its weight, its place in something broader, or its superlative.

Patterns (see `digestlint.patterns`); a source may say the same.
"""

from __future__ import annotations

BROAD = (
    "broader", "wider", "larger", "growing", "overarching", "bigger", "longer-term", "deeper", "accelerating",
)  # fmt: skip
AIMS = (
    "push", "efforts?", "strateg(y|ies)", "trends?", "goals?", "ambitions?", "agenda", "vision", "shifts?",
    "patterns?", "narratives?", "commitments?", "mission", "movements?", "campaign", "drive", "objectives",
    "priorities", "themes?", "realignment", "transformation", "recalibration", "context", "picture", "debate",
    "conversation", "landscape", "dynamics?", "pressures?", "tensions?", "crackdown",
)  # fmt: skip
CENTRES = (
    "frontiers?", "battlegrounds?", "battlefields?", "standard", "norm", "hotspots?", "hot spots?", "powerhouses?",
    "flashpoints?", "linchpin", "cornerstones?", "catalysts?", "forces?", "themes?", "priorit(y|ies)", "hubs?",
    "bright spots?", "focal points?", "chokepoints?", "pillars?", "drivers?", "trends?", "concerns?", "challenges?",
    "players?", "contenders?", "alternatives?", "differentiators?", "imperatives?", "symbols?", "voices?",
)  # fmt: skip

WEIGHINGS = (
    "⟦((reinforc|cement|solidif|reaffirm|affirm|underscor)(s|es|e|ed|ies|ied|ing|ying) (its|their|his|her"
    "|<2>'s) (<1> )?(position|status|role|standing|reputation|dominance|leadership|foothold|credentials|place"
    "|legacy) (as|in|at|among)|(strengthen|consolidat|bolster|secur|enhanc|elevat)(s|es|e|ed|ing) (its|their"
    "|his|her|<2>'s) (<1> )?(position|status|role|standing|reputation|credentials|place) as)⟧",
    "⟦(represents?|remains?|ranks? (as|among)|constitutes?|marks?) one of (the <3>|<4>) most (acute|ambitious"
    "|challenging|complex|consequential|contentious|critical|crucial|dramatic|dynamic|dangerous|enduring"
    "|important|influential|intractable|notable|persistent|pivotal|pressing|profound|promising|serious|severe"
    "|significant|transformative|urgent|vexing|volatile) (<2> )?(advances|battles|challenges|conflicts|crises"
    "|crisis|debates|developments|disasters|efforts|emergencies|fronts|issues|moments|overhauls|problems"
    "|questions|rivalries|shifts|steps|stories|threats|transformations|trends)⟧",
    "⟦(address|tackl|fill|plug|clos|confront)(es|e|ed|ing|s)? (a|an|the|one of the) (<1> )?(critical|key"
    "|crucial|major|pressing|urgent|long-standing|longstanding|growing|vital|glaring|significant) (<1> "
    ")?(bottlenecks?|gaps?|needs?|challenges?|issues?|pain points?|shortfalls?|problems?|void|blind spots?)⟧",
    "⟦(is|are|carry|carries|has|have|process|deal|move|decision|moment|vote|step|issue|story|question|shift"
    "|case) with (<1> )?(high|broad|major|serious|global|regional|wide|wide-ranging|far-reaching|significant"
    "|profound|direct|deep|huge|real) (<2> )?(implications|consequences|ramifications|stakes)⟧",
    "⟦(is not|isn't|are not|aren't|was not|wasn't) <6>[—–;] ?(it's|it is|they're|they are|it was|that's)⟧ (a|an|the"
    "|about|how|what|whether|who|why|because)",
    "⟦(markets?|investors|traders|companies|firms|industry|industries|regulators|governments|voters|consumers"
    "|employers|banks|world|capitals|policymakers|nations|boards|everyone|users|developers|teams|allies|executives) "
    "(is|are) (<1> )?(learning|discovering|waking up to|coming to (terms|grips) with|(beginning|starting) to "
    "(reali[sz]e|understand|grasp|reckon|feel)|finding out) (that|how|the|what|just)⟧",
    "⟦(is|are) (itself|themselves) (a|the) (<1> )?(story|signal|message|statement|news|answer|tell|warning|lesson)⟧",
    "⟦the real (risk|signal|danger|problem|lesson|value|cost|prize|driver|constraint|fight|news|shift|bottleneck"
    "|threat|story|concern|surprise|takeaway|battle|work|power|breakthrough|opportunity|significance|impact|loser"
    "|winner|target|moat|edge) (here )?(is|isn't|was|wasn't|lies|comes)⟧",
    "^(<3>: ?)?⟦(few|no|not many) (<1> )?<1> (generate|attract|command|enjoy|match|carry|inspire|capture|draw"
    "|have|embody)s? (this|such|so much|quite|the same) ⟧",
    "⟦(align|dovetail|chime|fit|resonat|sit)(s|es|ed|ing)? (<1> )?(with|into|within) (a |an |the |its |their "
    "|this |his |her |<2>'s |<1>s' )?{broad} (<1> )?{aim}⟧",
    "⟦(is|are|was|were|comes|forms?|as) (all |yet |just |also |another )?(<1> )?(consistent|in line|in keeping"
    "|part) (with|of) (a |the |its |their |<2>'s )?{broad} (<1> )?{aim}⟧",
    "⟦what (it|this|that|these|they|the <2>) (really |actually |ultimately )?(reveals?|says?|tells? us|tell us"
    "|suggests?|signals?) about (<1> )?⟧",
    "⟦(is|are|was|were|has been|have been) (further |also |again |perhaps best |best |starkly )?(underscored"
    "|underlined|exemplified|epitomi[sz]ed|encapsulated|punctuated) by⟧",
    "⟦(the|its|their|this) (enduring|lasting|broader|wider|symbolic|true|real|growing|deeper|outsized|outsize) "
    "(significance|importance|relevance|resonance) of⟧",
    "⟦(burns?|shines?|looks?|is|are|grows?|runs?|feels?|seems?|has become|becomes?|appears?) (brighter"
    "|stronger|louder|clearer|deeper|sharper|hotter|fiercer|greater|busier|bigger|wider|closer|tighter|faster"
    "|higher|more <1>) than ever( before)?⟧",
    "⟦(emerg|becom)(es|e|ed|ing) (as )?(a|an|the|one of the) (<1> )?(new|next|key|major|critical|central"
    "|crucial|real|unlikely|potential|leading|dominant|defining|recurring|pressing) (<1> )?{centre}⟧",
    "⟦emerg(es|e|ed|ing) as (a|an|the|one of the) (<2> )?{centre}⟧",
    "⟦unprecedented (<1> )?(access|boldness|capabilit(y|ies)|clarity|control|convenience|efficiency"
    "|flexibility|freedom|growth|insights?|opportunit(y|ies)|pace|performance|possibilities|power|precision"
    "|rate|scrutiny|speed|surge|visibility|momentum|turbulence|volatility|uncertainty|demand|interest"
    "|convergence|shift)⟧",
    "⟦(offer|provid|creat|present|generat)(s|es?|ed|ing) (<1> )?(new|fresh|exciting|novel|additional"
    "|promising) (avenues|possibilities|opportunities|pathways|horizons|paths|ways forward|frontiers)⟧",
    "⟦(cross(es|ed|ing)?|pass(es|ed|ing)?|reach(es|ed|ing)?|hit(s|ting)?) (a|an|another|the|some) (<1> "
    ")?(threshold|rubicon|tipping point|inflection point|critical mass|watershed|fever pitch|boiling point"
    "|point of no return)⟧",
    "⟦mak(es|ing) (it|them|this|that|its <2>|their <2>|the <3>|these <2>|his <2>|her <2>) (paramount"
    "|imperative|indispensable|inexcusable|indefensible|unavoidable|undeniable|inescapable|all the more <1>"
    "|(crucial|critical|essential|vital|pivotal|central|key) (for|to|in) (both|the|any|all|understanding"
    "|maintaining|ensuring|its|their|future|regional|global|economic|national))⟧",
    "⟦(fundamentally|radically|profoundly|dramatically|rapidly|quietly|swiftly|steadily|forever) (chang"
    "|transform|reshap|redefin|alter|revolutioni[sz]|disrupt|rewrit|shift)(e|es|ing|s|ed)? (how|the way|what"
    "|the <2>(landscape|balance|dynamics?|nature|face|calculus|equation|rules|future|relationship))⟧",
    "⟦(promis|pois|set|aim|look|seek|threaten)(e|es|ed|ing|s)? to (<1> )?(revolutioni[sz]e|transform|redefine"
    "|reshape|reimagine|upend|supercharge|turbocharge|reinvent|democrati[sz]e) (how|the way|the (<2> "
    ")?(industry|landscape|sector|market|field|world|future)|our|every|all|<1> (industry|landscape|sector"
    "|market|field|world))⟧",
    "⟦(it's|it is|this is|that's|that is|they're|they are|these are) not (a|an|about|the) <8>[\"”]?[—–;] "
    "?(it's|it is|this is|that's|they're|they are|these are) (a|an|about|the|how|what|why)⟧",
    "⟦not (just|only|merely|simply) (a|an|the|about) <6>,? but (also )?(a|an|about|the) (<1> )?(fundamental"
    "|profound|new|whole|complete|true|genuine|real|deeper|broader|wider|growing|bold|radical|shared|strategic"
    "|symbolic)⟧",
    "⟦(game of |regulatory |diplomatic |political )*(whack-?a-?mole|cat[- ]and[- ]mouse)( game| problem)?|the "
    "wild west of|(tear|tore|torn|rip|ripped|flip|flipped|rewrit|rewrote|def|ignor|flout)(s|ies|ied|y|e|es|ed"
    "|ing|ten)? the (<2> )?(script|playbook|rulebook)⟧",
    "⟦(the )?(most|single most|single biggest) (significant|important|consequential|notable|striking|dramatic"
    "|noteworthy|impactful|interesting|surprising|telling|pivotal|critical) (<2> )?(development|developments"
    "|movement|moves?|change|shift|event|trend|story|news|piece|takeaway|catalyst|update|release|signal"
    "|announcement)( (today|recently|overnight|of the <1>|this <1>|for <2>))? (is|was|were|are|has been|have "
    "been|comes?|came|remains?)⟧",
)
