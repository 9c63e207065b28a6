"""Journalese: what a summary writes of moods, blows, reliefs and form where a fact would stand.

Patterns (see `digestlint.patterns`); a source may say the same.
"""

from __future__ import annotations

JOURNALESE = (
    "⟦(makes?|made|making) for (<1> )?(grim|uncomfortable|sobering|bleak|happy|fascinating|painful|difficult|awkward"
    "|compelling|interesting|depressing|encouraging|stark|worrying) (reading|viewing|listening|watching)|(will|would"
    "|may|should) (surely |no doubt )?come as (a|an|no|little|some) (<1> )?(relief|blow|surprise|shock|comfort|boost"
    "|disappointment|consolation|blessing|news) (to|for)|sen(d|t|ds|ding) (<1> )?(ripples|shivers|chills|tremors"
    "|jitters|a shiver|a chill) (through|down|across)|speaks? (a clear language|for (itself|themselves))|(soft "
    ")?underbelly of|rewrites? what (we|is|was) (know|thought|known)⟧",
    "⟦(is|was|are) (a|an) (<1> )?(vindication|indictment|validation|rebuke|affirmation|repudiation|masterstroke"
    "|masterclass|triumph|tour de force|revelation|boon|godsend|love letter) (of|for|to|in)|(is|was) (a|an|nothing "
    "short of a) (quiet |small |minor |genuine |rare |unlikely |personal )?(triumph|masterclass|masterpiece"
    "|revelation|delight|joy|gem|tour de force|no-brainer|godsend|nightmare)⟧[.!]",
    "⟦(yet another|another|a fresh|a new|the latest) (headache|blow|setback|embarrassment|nightmare|thorn|twist|test"
    "|hurdle|wrinkle) (for|in|to)|packs a (<1> )?punch|most (personal|ambitious|accomplished|mature|daring"
    "|complete|assured) (<1> )?(yet|to date)|(can|should) (be proud|hold (its|their|his|her) heads? high|take a bow)"
    "|never looked like (losing|winning|scoring|being)|(hero|heroes|man|woman) of the (hour|moment|night)|too good "
    "to (refuse|miss|pass up|last)|(is|are) as old as <3>(itself|themselves|time)|a tale of <2>halves⟧",
    "⟦(tempers|nerves|emotions|passions|spirits|expectations|feelings) (are|is|were|ran|run|runs|remain) (<1> )?(high"
    "|frayed|raw|fraying|running high|on edge|sky-high)|hopes (are|remain|were) high|the (pressure|race|heat|hunt"
    "|chase|countdown) is (now )?(on|off)|the (honeymoon|party|wait|waiting|nightmare|fairytale|good times) (is|are) "
    "over|the (bar|stage|scene|tone) (is|has been) (now )?set|the knives are out|the die is cast|the tables have "
    "turned|the tide (has|is) (turned|turning)|the mood (is|was|remains) (one of )?(<1> )?(optimis\\w+|pessimis\\w+"
    "|gloomy|sombre|somber|subdued|buoyant|tense|bleak|upbeat|jubilant|defiant|grim)⟧",
    "⟦(fans|commuters|investors|consumers|shoppers|savers|borrowers|critics|supporters|purists|gamers|readers|drivers"
    "|locals|homeowners|travell?ers|environmentalists|growers|workers|employees|parents|everyone|we) (will|can|may"
    "|might) (surely |no doubt |now |all |finally )?(be (delighted|relieved|pleased|disappointed|hoping|thrilled|glad"
    "|licking|forgiven)|rejoice|breathe (a|easier|easy)|take (heart|comfort)|rest easy|sleep easier|cheer)|(relief"
    "|help|hope|change|salvation) is (<1> )?(in sight|at hand|on the way|on the horizon|in the air)⟧",
    "⟦it('s| is) (hard|easy|difficult|tempting|impossible) (not )?to (imagine (a|that|how|what|another)|see why"
    "|overstate|ignore|argue|deny|forget|escape|understand why|dismiss|exaggerate|shake)|(has|have) (rarely|seldom"
    "|never) been (wider|greater|clearer|starker|stronger|tighter|closer|sharper|higher|so (<1>|close))|(is|was) no "
    "(coincidence|accident)⟧",
    "^⟦(a|an|another) (strong|solid|fine|impressive|commanding|spirited|dismal|gutsy|dominant|remarkable|bitter"
    "|fitting|sad|cruel|sweet|perfect|happy|strange|low-key) (<1> )?(showing|display|effort|outing|performance|feat"
    "|end|ending|finish|start|coda|farewell|irony|twist|send-off|result) (all round|by any|to|for|from|indeed|in)⟧",
    "⟦(finds?|found|finding) (its|their) (feet|voice|stride|footing)|(has|have) (its|their|his|her) work cut out"
    "|everything to play for|in safe hands|(at|on) (the )?top of (its|their|his|her) game|in a league of (its|their"
    "|his|her) own|head and shoulders above|second to none|a cut above|one step ahead|(ahead of|behind) the curve"
    "|firing on all cylinders|riding high|on cloud nine|lick(s|ing)? (its|their) wounds|back to square one|in the "
    "eye of the storm|on thin ice|a (bumpy|rocky|wild) (ride|road)|choppy (waters|seas)|(smooth|plain) sailing"
    "|stormy (waters|seas)|a tough act to follow|the talk of the town|the new kid on the block|(on|hit|hits) the "
    "right (track|note|path)|walking a fine|(a|one) heck of a|(turn|turns|turned) a (new )?(corner|leaf)⟧",
)
