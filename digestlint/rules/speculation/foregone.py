"""Phrases that treat an outcome as decided: for the rule on forecasts, which names `{adverb}` and `{quality}`."""

from __future__ import annotations

from digestlint.rules.speculation.notes import LIKELY

# What a plan never has in view.
FATES = (
    "drag on", "end up", "wind up", "fall (apart|short|flat|behind|silent|foul|through|by the wayside|on deaf ears)",
    "bite", "sting", "pay off", "catch up", "dry up", "run (out of|dry|short|aground|its course|and run)",
    "burn (out|through)", "blow (over|up)", "boil over", "break down", "think twice", "sail (through|past)",
    "scrape through",
    "come (apart|unstuck|crashing|undone|back to haunt|at a price|at a cost|clean|round|to nothing|to regret"
    "|out on top|out ahead|under fire|as a relief|as no surprise|too late|sooner|later)", "heat up", "cool off",
    "go (sour|wrong|down (well|badly)|up in smoke|off the rails|to the wire|unchallenged|unresolved|on and on)",
    "grind (on|to a halt)", "haunt", "hit (hard|home|a wall|the buffers|hardest)", "live to regret", "sink in",
    "look (very |quite |rather )?(different|familiar|similar|foolish|smart|prescient)", "lose (out|interest|steam"
    "|heart|face|its (edge|grip|way|appeal|shine)|their (edge|grip|way|appeal|jobs|nerve|patience))", "rue", "regret",
    "make (headlines|waves|life|matters|or break|little difference|no difference|a difference|all the difference"
    "|things|it (harder|easier|more|less))", "pick up (the pieces|the tab|the slack|speed|steam)", "reap [a-z]+",
    "put <4> (on the map|in doubt|at risk|under pressure|in jeopardy|to the test|out of reach|out of business)",
    "have (a hard time|second thoughts|its work cut out|their work cut out|no choice|the last word|little (effect"
    "|impact|choice|room|appetite)|a field day|to settle for|to live with|to get used|to swallow|to choose|to decide"
    "|to find|to work harder|to look)", "pale", "matter (more|less|most|little)", "pass (muster|on (the|higher"
    "|its|their|to))", "stumble", "limp (on|along|into)", "find (few|little|no|it|itself|themselves) [a-z]+",
    "pounce", "balk", "baulk", "blink", "fold", "cave", "walk away", "crack", "buckle", "wither", "thrive", "flourish",
    "sour", "unravel", "get (away with|its way|their way|uglier|messier|nastier|tighter|tougher|the better of)",
    "close (its|their) doors", "survive", "prevail", "outlive", "outgrow", "dwarf", "eclipse", "vindicate", "deter",
    "(soon |only )?be (untenable|obsolete|unaffordable|over soon|extinct|history|forgotten|irrelevant|gone|brutal"
    "|painful|messy|bruising|costly|slow|uneven|bumpy|ugly|fierce|tougher|harder|worse|tight|tricky|unpopular"
    "|unavoidable|unbearable|minimal|marginal|contentious|closely fought|won or lost|tempted|hard(-| )pressed|sorely"
    "|under (pressure|strain|scrutiny)|in trouble|out of (reach|work|pocket|business)|back to square one|driverless"
    "|no (different|exception|easy|quick|shortage|surprise|match|return)|hard to (beat|ignore|sell|stop|reverse"
    "|resist))",
    "take (some (doing|time)|more than|heart|fright|note|a while|the blame|the fall|the credit)", "stay (put|away|shut"
    "|elusive|stubbornly)", "keep (climbing|rising|falling|coming|growing|paying|sliding|losing|winning|spreading|a lid"
    "|mounting|asking|pushing)", "weather the storm", "win (the day|out|over|back|big|few)", "suffer", "profit",
)  # fmt: skip

# What nobody has decided yet, told as a matter of course.
FOREGONE = (
    *LIKELY,
    "(has|have|had|stands?|gives? <2>) (a|an|the|little|no|every) ((much|far|very) )?(better|stronger|good|strong|slim"
    "|outside|high|low|best|fair|decent|real|fighting|worse|weaker|greater|small) (chance|shot|prospect|odds|hope)s?"
    " (to|of|at|than)",
    "(promises?|promising) to ([a-z]+ly )?(revolutioni[sz]e|transform|reshape|redefine|change (how|the way|everything)"
    "|upend|usher|unlock|disrupt|reinvent|reimagine|rewrite|overhaul|remake|democrati[sz]e|supercharge|turbocharge"
    "|accelerate|streamline|open up|set a)",
    "will ([a-z]+ly )?shape [a-z]+",
    "(is|are|looks?|seems?|appears?|remains?) (now |already )?(all but|almost|as good as|virtually|practically"
    "|more or less|far from|anything but) (assured|guaranteed|certain|inevitable|inescapable|unavoidable|settled"
    "|sealed|decided|unstoppable|irreversible|doomed|won|lost|secured|secure|locked in|priced in|impossible|done"
    "|over|dead|gone"
    "|finished)",
    "(will|won't|will not|is going to|are going to) ({adverb} |soon |only |still |never |once again )?({fate})",
    "(more|further|others?|another|new) ([a-z-]+ ){0,2}(will|are likely to|is likely to|are sure to|is sure to"
    "|are bound to|are certain to) (soon |surely )?follow",
    "(nobody|no one|few|everyone|all sides|neither side|both sides|either side) will (be|come|get|give|win|mourn|miss"
    "|thank|want|dare|care|notice|escape|emerge|blink|trust|believe|walk|shed|forget) [a-z]+",
    "(is|are) (now |already )?(looming|brewing|coming to a head|coming to an end|drawing to a close|a question of when"
    "|a matter of when|not a question of if|going nowhere|doomed|here to stay|in for a [a-z]+"
    "|set for (a|an|another) ([a-z-]+ ){0,2}(showdown|clash|shake-?up|battle|fight|reckoning|collision|comeback|rebound"
    "|revival|boom|ride|ending|turnaround|overhaul|confrontation|bumpy|rough|turbulent|volatile|bruising|tough))",
    "(was|were|are|is|looks?|seems?) ({adverb} )?doomed|(looms?) (over|large|for|on the horizon)|promis(es|ed) to (be a"
    "|be an|be one|be the|be close|be [a-z]+er|bring|prove|make|deliver|dominate|test|keep|shake)",
    "(has|have) ((much |a lot |some |plenty of )?(further|room|more room) to (fall|go|run|rise|grow|climb|drop)"
    "|bottomed out|nowhere to go|every chance|legs)|(is|are) going nowhere (but|fast)",
    "(is|are|looks?|seems?|appears?) (heading|headed|on course|on track|destined|bracing|cruising|hurtling"
    "|sleepwalking|drifting|careering|lurching) (for|towards?|into) (a |an |another |more |yet |its |their "
    "|the )[a-z-]+",
    "faces? (a|an) ([a-z-]+ )?(long|hot|hard|tough|difficult|rough|bumpy|rocky|steep|bitter|uphill|daunting|stern"
    "|bruising|uncertain|nervous|crucial|delicate|painful|stark|anxious|bleak|lean|brutal|reckoning),? [a-z-]+",
    "(it is|it's|it remains) (hard|difficult|impossible|tempting|tough|easy) to (see|escape|avoid|argue|deny"
    "|shake|conclude|picture|envisage)",
    "(it )?(will not|won't|may not|might not) be (too )?long (before|until)",
    "(can|could|may as well) (only )?(now )?(expect (a|an|more|to|little|no|further|another)|forget about"
    "|look forward to"
    "|count on|kiss|wave goodbye|say goodbye)",
    "(trouble|danger|pain|difficulty|turbulence|change|disappointment|heartache|hard times|rough times|choppy waters)"
    " (lies?|is|are|awaits?) (ahead|coming|on the way|in store|around the corner|looming)",
    "(looks?|seems?|appears?) ({adverb} |now |already )?(assured|guaranteed|certain|inevitable|inescapable"
    "|unavoidable|baked in|locked in|unlikely|improbable|remote|doubtful|probable|plausible|imminent"
    "|unstoppable|a given|a formality|a certainty|a stretch|set in stone|fanciful|destined|far off|distant"
    "|out of reach|optimistic|ambitious)",
    "(is|are) (now |already )?(baked in|locked in|a given|a done deal|a formality|a near[- ]certainty|nailed on"
    "|a racing certainty|on borrowed time|living on borrowed time|not far (off|behind)|never far (away|behind)"
    "|to be expected)",
    "(is|are) (surely|only|probably|likely|mere|merely|almost certainly|no more than|at most)( only| a few| mere"
    "| just)? (days|weeks|months|hours|a step|a headline) (away|off)",
    "(most (realistic|probable|plausible|credible)|likeliest|safest|logical|natural|obvious|predictable) (outcome"
    "|ending|end|result|scenario|next step|next move|conclusion|compromise|bet|endgame|course|successor|candidate"
    "|destination|buyer|suitor|response)",
    "(will|won't|will not|is going to|are going to) (almost certainly |surely |likely |probably )?be (the )?(first|next"
    "|last|only ones) to (lose|fold|give|blink|feel|suffer|go|cave|crack|leave|fall|break|follow|benefit|cash|profit"
    "|collapse|close|quit|notice|bear|default|sell|cut|raise|move|buckle|regret|jump|pay|be [a-z]+|try|admit)",
    "(will|would|won't) (be|become|prove|remain) (the|a|an|its|their|his|her) {quality}(weak (spot|link|point)"
    "|sticking point|stumbling block|template|blueprint|new normal|norm|battleground|flashpoint|casualt(y|ies)|losers?"
    "|winners?|beneficiar(y|ies)|victims?|headache|hurdle|kingmaker|turning point|game[- ]changer|boon|blow|boost"
    "|catalyst|trigger|reckoning|uphill [a-z]+|bloodbath|disaster|slog|bumpy ride|tall order|hard sell|tough sell"
    "|pressure point|litmus test|defining [a-z]+|burden|liability|drag|bottleneck|benchmark|lightning rod)",
    "will ({adverb} )?go (to waste|to the wall|under|bust|unnoticed|unpunished|unanswered|unspent|unfilled|unsold"
    "|unheeded|nowhere|begging|elsewhere|hungry|without)",
    "(before long|sooner or later|in all (likelihood|probability)|odds are|chances are|the smart money|not if but when"
    "|when, not if|it is only a question of|the likelihood is|more likely than not)",
    "(faces?|facing) (long|steep|slim|daunting|overwhelming|formidable) odds|(stands?|has|have) (little|no|scant"
    "|a slim|every|a real|an outside|no real) (chance|hope|prospect) (of|to)",
    "(its|their|his|her|whose) days (are|look|may be|seem) numbered|(living|running) on borrowed time|the writing is"
    " on the wall|the clock is ticking|time is running out",
    "(the )?worst (is|may be|is likely|is probably) (yet|still|over|behind|to come)|(there is|there's|expect) (more"
    "|worse) to come",
    "(more|further|deeper|fresh) (pain|cuts|closures|trouble|disruption|losses|volatility|turbulence|delays|defaults"
    "|consolidation|surprises|layoffs|departures|resignations|strikes|shortages|casualties|headaches|weakness|declines"
    "|gains|increases|fireworks|scrutiny) (lies?|ahead|to come|are coming|is coming|will follow|looms?|is likely"
    "|are likely|beckons?|await|awaits)",
    "(won't|will not|will hardly|is unlikely to|may not|might not) be the last",
    "(look for|watch for|count on|bank on) (the |a |more |further )?([a-z'-]+ ){1,4}to [a-z]+",
    "(?-i:(^|[;—–] |, and |, so |\\. )⟦([Bb]race|[Bb]uckle up|[Gg]et ready|[Pp]repare) for [a-z]+⟧)",
    "(?-i:(^|[;—–] |, but |, so |\\. )⟦(Don't|don't|Do not|do not) (expect|count on|bet on|bank on|hold your)⟧)",
    "(there's|there is|with) no (way|getting) (around|round|out)",
    "(should|will need to|will have to|had better|would do well to) ({adverb} |now |also )?(expect|brace"
    "|get used to"
    "|prepare for|steel themselves|buckle up|count on|bank on) [a-z]+",
    "(looks?|seems?|appears?) ({adverb} |now |more |less |most )?(likely|misplaced|misjudged|hollow|dated|numbered"
    "|tired"
    "|exposed|beatable|unbeatable|unstoppable|assured)( [a-z]+)?",
    "faces? (another|yet another|a further|years of|months of|weeks of|more) ([a-z-]+ )?[a-z-]+",
    "(is|are) on (his|her|its|their|the) way (out|down)|(waiting|lurking) in the wings|living on borrowed [a-z]+",
    "(my|our|the safe) (guess|bet|hunch|prediction) (is|would be)",
    "(the|a|another) next leg (up|down|higher|lower|of)|(before|for|ahead of|in) the next leg",
    "(is|are|looks?|seems?) (overdue|ripe|headed|heading|destined|in store|in) for (a|an|another|more) {quality}"
    "(correction|reckoning|shake-?up|shakeout|rebound|fall|pullback|awakening|surprise|shock|ride|comeback|clash"
    "|showdown|collision|winter|slog|fight|crash|repeat|revival|defeat|victory|bruising)",
    "(, |; |— |– |- |^)⟦threatening (further|more|new|fresh|wider|broader|to [a-z]+|[a-z]+ (chaos|disruption|stability"
    "|supply|supplies|jobs|growth|progress|recovery))⟧",
    "(explosive|exponential|outsized|parabolic|quick|easy|asymmetric|multi-bagger) (growth|returns?|gains|profits?"
    "|upside)|(poised|primed|set|positioned|ripe) for ([a-z0-9-]+ ){0,2}(booms?|growth|gains|takeoff|breakouts?"
    "|expansion|rallies|adoption|consolidation)|(with|offering|promising) (high|huge|strong|massive) (roi|returns"
    "|upside|growth potential)",
    "(has|have) (not yet|yet to) ({adverb} )?(processed|priced|absorbed|grasped|digested|appreciated|understood"
    "|internali[sz]ed|reckoned|adjusted|caught (up|on)|noticed|reflected)",
    "((is|are|looks?|seems?) )?about to (pop|burst|break|explode|change|collapse|crack|unravel|get [a-z]+|become|end"
    "|face"
    "|hit|boil|erupt|shift|flip|find out|learn)",
    "(faces?|facing) ((significant|serious|growing|mounting|rising|major|considerable|substantial|persistent|structural"
    "|near-term|headline|regulatory|renewed|intense|intensifying|increasing|increased|logistical|operational|ongoing"
    "|heightened|elevated|stiff|severe|material|execution|downside|competitive|margin|political|existential) ){1,2}"
    "(headwinds?|hurdles?|risks?|challenges?|pressures?|scrutiny|uncertaint(y|ies)|backlash|questions|threats?"
    "|disruptions?|competition|strain|obstacles?|constraints?|exposure|volatility)",
    "(we'll|we will|the market will|investors will|voters will|everyone will|time will) (know|find out|learn|see|tell)"
    " (whether|which|if|who|how|soon|more|in)",
    "(the )?(next|coming|real|true|ultimate|first|big|crucial|critical|key) (test|battle|fight|hurdle|milestone"
    "|inflection point|domino|shoe|leg) (comes|will come|arrives|is|to fall|to drop|lies)",
    "(keeps?|keep) (gravitating|drifting|migrating|flowing|climbing|widening|rising|falling|compounding|growing"
    "|tightening|shrinking|accelerating|eroding|moving (up|down|towards?)) ",
    "{adverb}? ?(a|the) (matter|question) of (when|time|how fast|how quickly)|(long|medium|near|short)-term (threat"
    "|risk"
    "|tailwind|headwind|upside|overhang|opportunity|catalyst) (to|for)",
    "(could|may|might|can) (still|yet|well|also|easily|quickly|meaningfully|modestly|materially) ({adverb} )?(rally"
    "|rise"
    "|fall|amplify|slide|spike|surge|break|grind|rebound|drift|drop|extend|recover|erase|reverse|turn|weigh|lean|carry"
    "|swing|slip|climb|support|offset|unwind|fade|crack|snap|squeeze)",
    "if ([a-z0-9’'+&/-]+ ){1,6}(sticks?|persists?|holds?|fails?|escalates?|spreads?|hardens?|stays? [a-z]+"
    "|remains? [a-z]+|continues?|falters?|breaks?|worsens?|deteriorates?|run together|materiali[sz]es?|collapses?"
    "|slips?"
    "|weakens?|slows?|real|true|confirmed|sustained|successful)[.;,]?$",
    "(will|would|won't) (leave|mean|spell|cost|hurt|help|benefit|favou?r|suit|please|anger|delight|alarm|disappoint"
    "|satisfy|tempt|deter|scare) (the |its |their |many |most |some |few |smaller |larger )?({losers})",
)
