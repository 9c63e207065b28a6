"""Phrases that hang one event on another: for the rule on consequences, which names `{adverb}` and `{quality}`."""

from __future__ import annotations

from digestlint.rules.speculation.notes import CHAINS

KNOCK_ONS = (
    *CHAINS,
    "(paves?|paved|smooths|smoothed|opens) the way (for|to|towards?)|(opens?|opened|opening) (new |the )?doors? (for"
    "|to)",
    "(sends?|sent|sending) <3> (flooding|scrambling|rushing|scurrying|soaring|plunging|tumbling|spiralling|spiraling"
    "|flocking|racing|reeling|into (a tailspin|panic|overdrive|freefall|turmoil|a frenzy))",
    "(explains|explained) (most|much|part|some|the bulk|nearly all|half|the (haste|timing|rush|delay|silence"
    "|fall|rise|drop|surge|gap|slump|jump|move|decline))",
    "(lies?|lay|stands?) (squarely )?behind (the|this|that|much|most|its|their)",
    "(is|was|are|were) ({adverb} )?(largely|mostly|partly|mainly|squarely|clearly|probably|likely|chiefly|primarily"
    "|at least partly|in part) (to blame|responsible for|behind|down to|the result|the product|a result|a product"
    "|a function|thanks to|the work)",
    "(do|does|did|done|doing) (very |precious |too |so )?(little|nothing|not much|more harm|wonders|much) (to|for"
    "|than) [a-z]+",
    "(throws?|threw|thrown|throwing|plunges?|plunged|plunging|tips?|tipped|sinks?|sank) <4> (into (disarray|doubt"
    "|confusion|chaos|turmoil|question|crisis|limbo|recession|uncertainty)|off balance|off course|under the bus)",
    "(breathes?|breathed|breathing|injects?|injected) (new |fresh |some |much-needed )*(life|momentum|energy"
    "|urgency|hope"
    "|confidence|uncertainty|doubt) into",
    "(has|have) (<1> )?(cost <3> dear(ly)?|hollowed out|driven <3> (out|underground|away|abroad|up|down|apart|into)"
    "|emptied (the|whole|entire)|priced <3> out|crowded out|squeezed out|turned <4> (into|against|on)|poisoned|soured"
    "|eaten into|chipped away|thrown|shaken|rattled|spooked|unsettled|unnerved|made <4> (richer|poorer|weaker|stronger"
    "|safer|riskier|costlier|cheaper|more|less|harder|easier|worse)|exposed|laid bare|left <4> (weaker|stronger"
    "|poorer|richer|worse|better|short|exposed|isolated|little|in (limbo|disarray|doubt))|bought <3> time"
    "|set <4> back|(raised|lowered) the (stakes|bar|temperature|cost|price|odds|prospect|spectre|specter|risk"
    "|pressure|threshold)"
    "|silenced|emptied|upset the|tested the|pushed <4> (into|out|up|down|to|over|underground|towards?|further|closer))",
    "(pushed|pushes|drove|drives|forced|sent|sends) <4> (underground|to the brink|over the edge|further apart|closer"
    " together|out of (reach|business|work|the market)|into the arms of|to the wall|to the sidelines|to the margins)",
    "(deprives|robs|robbed|starves|starved|saddles|saddled|burdens) <4> (of|with) [a-z]+",
    "(leaves?|left|leaving) <6> (with (less|fewer|more|little|no|only|nothing|neither|no choice)|short|worse off"
    "|better off|no (better|closer|wiser)|to fend|at the mercy|guessing|scrambling|wanting|dangerously|to carry"
    "|to pay)",
    "(makes|made|making) <3> (uncompetitive|untenable|unviable|unaffordable|unworkable|pointless|redundant|irrelevant"
    "|obsolete|unprofitable|meaningless|unavoidable|look (weak|foolish|bad|silly|good|cheap|expensive|like)|nervous"
    "|uneasy|(a|an) (target|mockery|laughing stock|pariah|nonsense))",
    "(is|are) ({adverb} |now |already )?(tempting|luring|pricing|forcing|driving|scaring|pushing|pulling|choking"
    "|bleeding) <3> (back|out|into|away|towards?|to)",
    "(is|are) ({adverb} )?(killing|strangling|crippling|gutting|decimating|destroying|ruining|warping|distorting"
    "|poisoning|splitting|paralysing|paralyzing|overwhelming|starving|bleeding|suffocating) (the|its|their|local|small"
    "|smaller|public|entire|whole|any|what) [a-z]+",
    "(has|have) ({adverb} )?(warped|distorted|splintered|paralysed|paralyzed|overwhelmed|overshadowed|vindicated"
    "|discredited|sidelined|outflanked|humbled|humiliated|wrong-footed|cost <3> (its|his|her|their)) [a-z]+",
    "(owes|owed) (much|more|less|a lot|little|a great deal|everything) to|(has|have|had) (more|less|little|much"
    "|everything|nothing) to do with|(boils?|boiled) down to (a|the|one|who|whether|how|money|politics)",
    "(is|are) (a|an|the|yet another|another) {quality}(symptom|by-?product|flip side|knock-on effect|natural"
    " consequence|direct result|direct consequence|logical consequence|price) of",
    "(left|leaves?|leaving|ends? up|ended up|be) <5> ?(holding the (bag|baby)|in the lurch|high and dry|to pick up the"
    " (pieces|bill|tab)|footing the bill|picking up the (tab|bill|pieces))",
    "(takes?|took|taking) the (sting|edge|shine|wind|heat) (out|off)|(pours?|poured|pouring) (cold water|fuel|oil) on"
    "|(adds?|added|adding) (insult|fuel) to|(tips?|tipped|tipping) the (balance|scales)|(turns?|turned|turning) the"
    " (tide|tables)|(moves|shifts|shifted) the (needle|goalposts|dial)|(tightens?|loosens?|tightened)"
    " the (noose|screws)|(kicks?|kicked|kicking) the can|(opens?|opened|opening) the floodgates|(rubs?|rubbed) salt"
    "|(sets?|setting) (up )?(a|the|another) {quality}(showdown|clash|collision course|confrontation|scramble)",
    "(is|are) ({adverb} )?(losing out|paying (for|a heavy|a high|a steep)|bearing (the cost|the burden)"
    "|carrying the can)",
    "(the (immediate|practical|net|first|obvious|real|main|likely|inevitable|predictable|knock-on)"
    " (effect|result|consequence|upshot|impact|outcome|winner|loser|casualty|victim)s?) (is|are|was|were|will be)",
    "(that|this|which) (alone )?(is enough to|is sure to|is bound to) [a-z]+",
    "(, |; | — | – |and )⟦({adverb} )?(discouraging|dissuading|emboldening|incentivi[sz]ing|deterring|dashing"
    "|shattering"
    "|closing|foreclosing|narrowing|bridging|deepening|blurring|compounding|vindicating|isolating|sidelining) ((a|the"
    "|any|its|their|all|what|key|further) )?[a-z]+⟧",
    "(, |; | — | – )⟦leaving ([a-z’'-]+ ){1,6}(to (choose|fend|absorb|bear|shoulder|decide|rely|cope|contend|grapple"
    "|pick"
    "|scramble|weigh|struggle|fill|pay)|struggling|scrambling|facing|wondering|reliant|dependent|divided)⟧",
    "(trends?|risks?|rates|incidence|pressures?|decline|rise|growth|gains|losses|price action|demand|shortages?"
    "|outlook)"
    " ⟦(exacerbated|aggravated|compounded|fuell?ed|driven|worsened|amplified|tempered|underpinned|clouded) by⟧",
    "^(this|it|the (move|development|approach|technology|breakthrough|deal|result)) (advances|revolutioni[sz]es"
    "|democrati[sz]es|bridges|elevates|redefines|bolsters|demystifies|supercharges|turbocharges|cements|catapults)"
    " [a-z]+",
    "make it ({adverb} |much |far |even )?(harder|easier|cheaper|riskier|costlier|tougher|simpler|more (difficult"
    "|likely"
    "|expensive|attractive|costly)|less (likely|attractive))",
    "(supports?|underpins?|bolsters?|reinforces?|strengthens?|sustains?|anchors?|undercuts?|supporting) ({adverb} "
    ")?(a|an|the"
    "|our|their|higher|lower|continued|further|stronger|elevated) {quality}(valuations?|multiples?|environment|backdrop"
    "|case|thesis|outlook|bias|uptrend|upside|prices|demand|rally|risk assets|sentiment|risk appetite|spending"
    "|greenback|dollar|bid|risk-on|risk-off|regime|greenback|margins|soft landing|base case|setup)",
    "(keeps?|kept|keeping|leaves?) ([a-z-]+ ){1,4}(accommodative|elevated|sticky|contained|tight|loose|alive|in play"
    "|on the table|anchored|capped|range-bound|rangebound|higher for longer|subdued|honest|in limbo|in place"
    "|on edge|in check|at bay|well supported)",
    "(removes?|removed|removing|eliminates?|eliminating|erases?|erasing|lifts?|lifting) (a|an|the|one|some|any"
    "|another|much of the"
    "|much of|inflation|key|major) <4> ?(concerns?|overhang|pressures?|uncertainty|source of|reason|headwinds?"
    "|tailwinds?"
    "|constraints?|friction|ceiling|cushion|premium|discount|bottleneck|excuse|incentive)",
    "(collapses?|collapsing|shatters?|upends?|rewires?|rewiring|resets?|resetting|flips?|flipping|inverts?|breaks?"
    "|unlocks?|rewrites?|caps?) (the|a|any|this|its|their|how) {quality}(moat|premium|model|calculus|economics"
    "|assumptions?|thesis"
    "|equation|narrative|logic|playbook|status quo|value proposition|cost structure|unit economics|bargain|rulebook"
    "|upside|downside|leverage|far|much)",
    "(draw(s|ing)?|finds?|finding|deriv(es|ing)|takes?|taking) (support|strength|comfort|encouragement|heart) from",
    "(transforms|transforming|elevates|elevating|positioning|establishing|cements|cementing)"
    " ([a-z0-9’'&.-]+ ){1,5}(into|as|among) (a|an|the|one of|[a-z]+'s) [a-z-]+",
    "(forces?|forcing) (discipline|consolidation|a (rethink|reckoning|choice|repricing|reassessment)|trade-?offs"
    "|tough choices|hard choices|a trade-?off)",
    "(, |; | — | – |and )⟦risking [a-z-]+ [a-z-]+⟧",
    "(trickles?|flows?|feeds?|cascades?|ripples?|bleeds?|filters?) (through|down|across|into) (to |into )?(the|every"
    "|all"
    "|other|prices|margins|earnings|inflation|services|supply|housing|credit|valuations)",
)
