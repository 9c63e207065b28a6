"""Phrases that tell a trend, a rank or a rule of thumb as if all could see it: for the rule on inferences.

They name `{adverb}`, `{adjective}` and `{real}`.
"""

from __future__ import annotations

_THESIS = (
    "(thesis|narrative|bull case|bear case|case for|view that|bet|approach|playbook|premise|notion|idea|assumption"
    "|theory|investment case|argument|hypothesis|strategy|pivot|skeptics|sceptics|critics|doubters|regime|uptrend"
    "|downtrend|bottom|breakout|demand story|growth story|model)"
)
_MARGIN = (
    "([a-z-]+ ){0,2}(gap|gulf|window|moat|lead|advantage|spread|divide|distance|bar|boundary|boundaries|barriers?"
    "|barriers? to entry|cost curve|bottlenecks?|line|runway|margin for error|margin of error|addressable market"
    "|opportunity set|playing field|frontier|edge|centre of gravity|center of gravity|battleground|battlefield)"
)
TRENDS = (
    # Change that is under way.
    "([a-z]+s|data|media) ⟦are (replacing|displacing|supplanting|eclipsing|cannibali[sz]ing|crowding out|overtaking"
    "|outpacing|absorbing|swallowing) [a-z]+⟧",
    "(is|are) {adverb} (replacing|displacing|supplanting|eclipsing|cannibali[sz]ing|overtaking|outpacing|absorbing"
    "|disrupting|eating) [a-z]+",
    "(is|are) ({adverb} )?(commoditi[sz]ing|disintermediating|outgrowing|leapfrogging|giving way to|hollowing out"
    "|consolidating around|coalescing around|gravitating towards?|coming to terms with|waking up to|rallying around"
    "|proliferating|bifurcating|professionali[sz]ing|stratifying|internali[sz]ing|financiali[sz]ing) [a-z]+",
    "(is|are) (inexorably|irreversibly|slowly but surely) [a-z]+ing",
    "(is|are) (now |increasingly |rapidly |steadily |slowly |already |quietly )*being ({adverb} )?(automated|elevated"
    "|commoditi[sz]ed|hollowed out|displaced|supplanted|rewritten|redefined|reshaped|redrawn|reimagined|rethought"
    "|repriced|re-rated|rerated|marginali[sz]ed|democrati[sz]ed|eroded|squeezed|weaponi[sz]ed|normali[sz]ed|sidelined"
    "|stress-tested|reordered|outpaced|crowded out|pulled (into|forward|apart)|tested|rewired|unbundled|reset"
    "|underwritten|underpriced|overlooked|rewarded|punished)",
    f"(the|that|this|its|their) {_MARGIN}( between <6>)? (is|are|has|have) ({{adverb}} |now |also |already |been )*"
    "(narrow(ing|ed)|clos(ing|ed)|shr[iu]nk(ing)?|widen(ing|ed)|erod(ing|ed)|blurr(ing|ed)|collaps(ing|ed)|rising"
    "|risen|falling|fallen|shift(ing|ed)|mov(ing|ed)|vanish(ing|ed)|evaporat(ing|ed)|opening|opened|thinn(ing|ed))",
    "(is|are|becomes?|became|has become|have become|becoming|remains?) the new ([a-z-]+ )?(bottlenecks?|normal|frontier"
    "|currency|oil|gold|moats?|standard|baseline|default|norm|playbook|benchmark|arms race|battleground|battlefield"
    "|scarcity|constraint|king|code|black|interface|literacy|skills?|electricity|reality|table stakes|gatekeep[a-z]+"
    "|differentiator|choke ?points?|centre|center|safe haven|growth engine|operating system|perimeter|status symbol"
    "|weapon|imperative)",
    "(cracks|fissures|fault lines|signs of (strain|stress|fatigue)|green shoots) (are|have|begin|are beginning|are "
    "starting"
    "|continue) ({adverb} |now |already |to )*(show(ing)?|appear(ing|ed)?|emerg(e|ed|ing)|form(ing|ed)?|widen(ing)?"
    "|spread(ing)?|visible|evident)",
    "(fragmentation|consolidation|adoption|convergence|deglobali[sz]ation|polari[sz]ation|commoditi[sz]ation"
    "|fatigue|automation|m&a|momentum|competition|investment|regulation|enforcement|dispersion|rotation|leverage"
    "|concentration|de-?risking|decoupling|rearmament) (accelerates|intensifies|deepens|proliferates|broadens|widens"
    "|gathers (pace|speed|steam)|picks up|spreads|matures|hardens|continues apace)",
    "(jobs|roles|skills?|expertise|knowledge|margins|moats?|barriers|differentiation|trust|incumbents|institutions"
    "|norms|workflows|workloads|attention|value) ({adverb} )?(disappears?|atroph(y|ies)|evaporates?|erodes?|vanish(es)?"
    "|decays?|commoditi[sz]es?|fragments?|migrates?|accrues?|shifts? (from|to|up)|dissolves?|collapses?|compress(es)?)",
    # Ranks and rules of thumb.
    "(matters?|counts?|weighs?) (far |much |even )?(more|less|most) (than|now|here|for)",
    "(is|are) ({adverb} )?(worth|priced|valued) (more|less) than <4> (suggests?|implies|imply|reflects?)",
    "(is|are|remains?) the ({real} |{adjective} )?(beneficiar(y|ies)|casualt(y|ies)|swing factor|gating factor|tailwind"
    "|headwind|choke ?point|kingmaker|balancing act|transmission (channel|mechanism|path)|canary)",
    "^(the )?(first-order |second-order |net |near-term |key |market )?(read-?through|transmission (path|channel"
    "|mechanism)|net (effect|result|read)|pecking order|constraint set|setup|asymmetry|throughline|through-line"
    "|flip side|common thread|pattern|net-net|direction of travel) (is|for|here|remains|becomes|favou?rs|runs)",
    "the (read|read-?through|tell|setup|inference|asymmetry|throughline) (is|here|remains) [a-z]+",
    "(is|are|remains?) ({adverb} )?(particularly|especially|most|highly|increasingly|uniquely|acutely"
    "|disproportionately"
    "|structurally) (vulnerable|exposed|susceptible|sensitive|dependent|reliant|leveraged|fragile)",
    "(this|that|it|here|there|these) (is|was|are) (a|an|the|its|their|our|another|[a-z]+'s) ([\"“”a-z0-9-]+ "
    "){1,5}moment"
    "( for|\\.|,|$)",
    "(there is|there's) (no|little) (obvious|clear|easy|credible|real|good|quick|near-term|plausible) (alternative"
    "|substitute|path|answer|fix|way out|off-ramp|catalyst|incentive|reason|solution|exit|replacement|remedy)",
    "(argues?|argued|makes? (a|the) case|builds? the case) (for|against) (caution|patience|restraint|higher|lower"
    "|staying"
    "|holding|continued|further|selectivity|vigilance|diversification|a (more|less) [a-z]+)",
    "(decides|determines|dictates) (whether|how (far|much|fast|quickly|long|deep))",
    # What is said to bear out a belief.
    f"(,|—|–| -|;|and) ⟦({{adverb}} )?(validating|vindicating|corroborating|affirming|undercutting|challenging"
    f"|contradicting|debunking|dispelling|confirming|reinforcing|bolstering|cementing) (the|a|its|their|that|this|any)"
    f" <4> {_THESIS}⟧",
    f"(proves?|validates?|confirms?|vindicates?|reinforces?|strengthens|undercuts|challenges|weakens|complicates"
    f"|supports) (the|our|this|that|a) <3> {_THESIS}",
    "(confirming|validating|vindicating|proving) (that|improving|growing|rising|weakening|strong|weak|robust|continued"
    "|broad|broader|persistent|fading|the) [a-z]+",
    "(this|that|which|it) ({adverb} )?(validates|vindicates|bears out|proves|disproves|debunks|confirms) (the|our|that"
    "|this|what|how|a) [a-z]+",
    "(is|are) ({adverb} )?(mildly|modestly|slightly|broadly|net|outright|clearly|marginally|incrementally"
    "|structurally|unambiguously|fundamentally|highly|extremely) (positive|negative|bullish|bearish|dovish|hawkish"
    "|supportive|constructive|inflationary|deflationary|disinflationary|dilutive|accretive|mispriced|undervalued"
    "|overvalued|cheap|expensive|crowded|underowned)",
    "(outlook|bias|tone|trend|momentum|backdrop|picture|stance|setup|technicals|fundamentals|posture) ({adverb} )?(is"
    "|are|remains?|stays?|looks?|appears?|turns?) ({adverb} )?(positive|negative|bullish|bearish|dovish|hawkish|mixed"
    "|supportive|constructive|favou?rable|unfavou?rable|upbeat|downbeat|neutral|fragile|cautious|bright|bleak|grim"
    "|uncertain|challenging|encouraging|optimistic|intact|defensive)",
    "(remains?|stays?|is|are) cautiously (bullish|optimistic|positive|constructive|bearish|upbeat|hopeful)",
    "appearing ({adverb} )?(to|ready|set|poised|willing|unwilling|likely|inclined|determined|content|eager|reluctant)",
    "(is|was|marks|marked|represents|represented|amounts to|amounted to|delivered) (a|an|the) ([a-z-]+ )?(repudiation"
    "|vindication|indictment|referendum|endorsement|reckoning|repositioning|capitulation|abdication|betrayal"
    "|validation|recalibration|realignment|hedge) (of|on|for|against|by)",
    "(point|points|pointing|pull|pulls|pulling|push|cut|cuts) in (different|opposite|opposing|both|conflicting)"
    " directions?",
    "(creates?|creating|offers?|offering|presents?) (a|an) ([a-z-]+ ){0,2}(buying|entry|asymmetric|arbitrage"
    "|long-term|generational|compelling) ([a-z-]+ )?(opportunity|setup|window|entry point|risk-reward)",
    "(is|are) (in|at) (the )?(early|late|middle) innings|(is|are|remains?) (make[- ]or[- ]break|do[- ]or[- ]die)"
    "|(is|remains?|looks?) (ground zero|a pressure cooker|a powder keg|a tinderbox|a bellwether|a proxy for"
    "|a barometer|a bottleneck|a choke ?point)",
)
APHORISMS = (
    # "A supply map, not a demand scare."
    "(?-i:⟦(is|are|remains|remain|becomes|become|means|slows|comes|stays|lies|rests)( [a-z0-9$%'’+/-]+){1,10}, not "
    "(just |merely |only "
    "|simply |from |about |on |by |in )?(a |an |the |its |their )?[a-z0-9-]+( [a-z-]+){0,5}⟧)[.]?$",
    "(?-i:(^|[.:] )⟦[A-Z][a-z-]+( [a-z-]+){0,3} (increases|grows|rises|falls|scales|compounds|changes|matters), "
    "[a-z-]+( [a-z-]+){0,2}"
    " (doesn't|does not|don't|do not)⟧)",
    "(any|every|no|more|less|fewer|higher|lower|rising|falling|weak|strong|cheap|cheaper) <4> ⟦= (immediate |more "
    "|less "
    "|higher |lower |massive |potential |continued |increased |faster |bigger |better |further |a |the )?[a-z-]+⟧",
    "^⟦[a-z-]+( [a-z-]+)? (>|>>|beats) [a-z-]+( [a-z-]+)? (in|for|at|today|now|right now|this)⟧",
)
