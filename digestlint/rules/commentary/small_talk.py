"""How a writer greets a reader, takes leave, and talks to him in between: patterns (see `digestlint.patterns`)."""

from __future__ import annotations

# Digests that mean to have a host say these, too.
GREETINGS = (
    "^⟦(hello|hi|hey|good (morning|evening|afternoon)|greetings|welcome( back)?|happy <1>day)(,? (to )?<6>)?⟧!",
    "⟦(let's|let us) (dive|jump|get|dig|unpack|break) (right |straight )?(in|into|to it|it down|started|this)"
    "|there's a (lot|ton) to (unpack|cover|digest)|without further ado|we've got you covered|on (today's|this week's) "
    "(episode|menu|docket)⟧",
)
FAREWELLS = (
    "⟦(happy|keep) (coding|building|hacking|shipping|reading|learning|trading|exploring|growing|investing|cooking"
    "|gardening|riding|listening)|see you (next|tomorrow|in the next|on)( <1>)?|(until|till) next (time|week|month"
    "|issue)|(and )?that's (a wrap|all for)( <2>)?|thanks for (reading|tuning in|listening|joining|being|your)|stay "
    "(safe|curious|hungry|frosty)( out there)?|grab (a|your) coffee⟧",
    "⟦(we'll|we will|i'll|i will) (see you|catch you|talk to you|speak to you|be (right )?back|return (tomorrow|next"
    "|on))|catch (you|ya) (next|on|later|tomorrow|soon)|over and out|signing off|(until|till) (next <1>|tomorrow,)⟧",
    "⟦see (you|ya) (tomorrow|soon|later|next week|there|then)|(talk|speak) (to "
    "you )?(soon|tomorrow)|have (a|yourself a|yourselves a) (<2> )?(day|week|weekend|evening|night|one|morning|summer"
    "|holiday|friday)|enjoy (the|your|this) (<1> )?(weekend|week|day|read|reading|sunshine|rest of <3>|evening"
    "|holidays?|break)|happy (<1>day|weekend|holidays|new year|investing|flying|travels|sailing|driving)|safe "
    "(travels?|driving|journeys?|trip|riding|sailing)|take care|(bring|roll) on (the |next )?<3>|here's to <5>|rise "
    "and shine|onwards( and upwards)?|cheers⟧[,.!]",
    "^(and |so |but )?(<6>[,—–] |remember[,:] )?⟦stay (warm|dry|cool|safe|kind|well|healthy|humble|sane|hydrated|classy"
    "|positive|thirsty|weird|golden|sharp|grounded|bullish|invested|caffeinated|strong|connected|creative|hopeful)⟧",
)
ASIDES = (
    "^⟦(loved?|enjoy(ed|ing)?|liked?) (this|today's|the|our|what you) (<1> )?(edition|issue|digest|newsletter|episode"
    "|read|reading|briefing|roundup)|(as always|remember),? (talk to|speak to|consult|do your own|this is not|check "
    "with)⟧",
    "^⟦(you|we'll let you) decide⟧[.!]",
    "^⟦((ah|oh),? (yes|the (joys?|irony|beauty) of)|((you )?gotta|(you've got|you have) to) love|dive in|i, for one,)⟧",
    "⟦(we (all )?(need|have|should) to talk about|here's how you know)⟧",
    "^⟦((dress|wrap up|bundle up) (warm|warmly)|(look out for|look after|take care of|check on|check in on|be kind to"
    "|be good to|watch out for) (each other|one another|yourself|yourselves|your neighbou?rs)|hats off to|kudos to"
    "|bravo to|congrat(ulation)?s to|well done to|a (big )?round of applause)⟧",
    "⟦(we'll|i'll) let (you|readers) (decide|judge)|you (can )?be the judge|make of (that|it|this) what you will"
    "|(pass|grab|get) (the|your|some) popcorn|hold on (to your <1>|tight)|fasten your <2>|strap in( for)?|buckle (in"
    "|up)|(grab|pour) (a|your|yourself a|another) (<2> )?(coffee|cuppa|tea|seat|drink|mug|cup)|pull up a chair"
    "|settle in for|spoiler alert|picture this|imagine (a world|waking up)|guess what|who doesn't love|raise your "
    "hand if|(not|ain't) gonna lie|let's (be (honest|real|frank)|face it)|(just )?wait (until|till) you (hear|see"
    "|read|taste)|you'll (want to|never guess|be glad)⟧",
    "⟦your (<3> )?(is|are) about to (get|become|feel|look|change|take|be)|(may|might|will|could|would) never (be|look"
    "|feel|taste|sound) the same( again)?|you heard it here( first)?|(couldn't|could not|can't) (have (said|put) it "
    "better|agree more|help but (wonder|smile|notice|think))|do we have (a|an|some|quite) <5> for you|(we've got|we "
    "have) (a|quite a|an|another|so much) <3>(for you|edition|show|lined up|line-up|lineup|issue|programme)|(blew"
    "|blows?|blowing) (my|your|our|me) (mind|minds|away|socks off)|(my|our) (jaw|mind|heart)s? (hit|dropped|sank|goes"
    "|skipped|broke|melts?)|i don't know about you|if you (only )?(read|do|watch|see) (only )?(one|just one)|don't "
    "miss (it|out)|straight to it⟧",
    "⟦(we|you|all of us) (all )?(((would|'d|should|do) (all )?)(be wise to|do well to|owe it)|owe it to (our"
    "|ourselves|the|them|future)|ignore (it|this|that|them) at (our|your)|have a (duty|role) to play|can all (agree"
    "|relate|learn))|trust us( on| when)?|take it from (me|us)|(can|could|would) you believe (it|that)|we all (need"
    "|love|could use|deserve|dream)|(is|are) sending us a (<1> )?(message|warning|signal)|(spring|love|change|summer"
    "|autumn|christmas|excitement|magic|hope) is in the air|such a (special|great|wonderful|unique|magical) place"
    "|(reminded|reminds?) us why|why we love (this|the|it|our)|we (simply |just )?can't get enough⟧",
    "^(<3>: ?)?⟦(dive|delve|step|plunge|journey|jump) (deep |deeper |right |straight )?into (the |a |an |our |this "
    "|these |exciting"
    "|new|how|what)|(download|subscribe|register|sign up|enrol|enroll|book|shop|order|act|join|apply|learn more"
    "|read more"
    "|find out more) (now|today|here)[.!]|learn (all )?(about|how|why) <6>, <4>,? and (more|beyond)|get the latest <8>"
    "|discover (how|why|what|the (power|magic|secrets?|future|latest|best))|imagine (if|a future|a time|being able"
    "|having)⟧",
    "⟦welcome to (a|an|the|another|our) (<1> )?(week|world|day|edition|era|age|future|month|new <1>) of⟧",
    "⟦((this|last) (week|month|year),? )?we('ve| have)? (seen|saw|witnessed|watched|looked at|explored|covered) "
    "(everything|it all|a lot|plenty|so much)( from)?⟧",
)
# Questions that nobody is to answer, wherever they stand.
RHETORICAL = (
    "⟦(so )?what (does|do|could|might|would|will|did) (all )?(of )?(this|that|it|these (<1> )?<1>|all this) (all "
    ")?(<1> "
    ")?(mean|signal|tell us|say|imply|look like|signify)( for <8>| about <6>| in <6>)?\\?⟧",
    "^⟦(so )?(why (does|should|do|did) (this|it|that|we|you|anyone) (<1> )?(matter|care|worry)( (now|so much|to <3>"
    "|about <4>))?|why now|so what|what('s| is) (really )?(going on|at stake|the catch|driving (this|it)|happening)( "
    "here)?|what changed|what gives|where does (this|that|it) leave <4>|what should (we|you|<1>) (<1> )?make of <4>)"
    "\\?⟧",
    "^⟦(guess (what|who|where) <5>|what could (possibly )?go wrong|think (that|this|it)'s <2>)\\?⟧",
    "\\(⟦(do|does|can|will|could|are|should|how|what|who|why) (we|you|they|it|anyone|reviewers|<1>) <9>\\?⟧\\)",
    "^(but |and |so )?⟦(if <3> (is|are|isn't|aren't|can|can't|becomes?|means?|works?) <9>, (what|how|who|why|where|is"
    "|are|will|can|does|do)|(do|are|can|should|will|would|could"
    "|must|how (do|can|should|will|far|long)|where (do|should)|what (do|can|should|if)|when (do|will)) we) <14>\\?⟧",
)
