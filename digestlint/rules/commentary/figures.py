"""The figures of speech in which maxims and slogans come: asides, antitheses, generalities about few or none.

Patterns (see `digestlint.patterns`) that count in sentences that are timeless and name nothing.
"""

from __future__ import annotations

from digestlint.rules.commentary.labels import behind_labels

# What a maxim says that a thing is "not" a matter of technique but of.
IDEALS = (
    "art", "attitude", "beginning", "behaviou?r", "bridge", "calling", "choice", "commitment", "compass",
    "conversation", "craft", "culture", "dialogue", "discipline", "duty", "feature", "foundation", "gift", "habit",
    "human right", "ideal", "invitation", "investment", "journey", "language", "lifeline", "marathon", "means",
    "mindset", "mirror", "movement", "muscle", "necessity", "obligation", "opportunity", "path", "philosophy",
    "practice", "presence", "privilege", "process", "promise", "question", "relationship", "responsibility", "right",
    "skill", "starting point", "state of mind", "strategy", "strength", "survival", "teacher", "tool", "value",
    "verb", "way of life", "weapon",
)  # fmt: skip

# What carries what: the backbone of, the lifeblood of.
PILLARS = (
    "anchor", "backbone", "bedrock", "beating heart", "best friend", "best medicine", "breath", "bridge", "building "
        "block", "cement", "cornerstone", "cradle", "crucible", "currency", "dna", "engine", "enemy", "essence",
        "fabric",
    "father", "foundation", "fuel", "glue", "great equali[sz]er", "guardian", "hallmark", "heart", "heart and soul",
    "heartbeat", "key", "language", "lifeblood", "lifeline", "lubricant", "mother", "oil", "oxygen", "pillar",
    "price", "pulse", "rock", "root", "salt", "secret", "seed", "soul", "spice", "thief", "fairest test", "true test",
    "yardstick",
)  # fmt: skip

# What a maxim does not let a thing do, or be, or lets it do seldom.
SELDOM = (
    "a (straight|smooth|simple|easy|clean|one-way) <1>", "a (good|bad) (sign|idea|look|omen|time)", "a dull moment",
    "a coincidence", "a given", "accidental", "alone in <2>", "an accident", "an easy <1>", "an option", "as <1> as it "
        "(looks|seems|sounds)", "binary", "black and white", "blind", "boring", "cheap", "clean",
        "comes? (alone|cheap|easy"
        "|easily|free|without)", "come (alone|cheap|easy|easily|free|without)", "complete", "die", "dies",
        "disappoints?",
    "easy", "end well", "ends well", "enough", "fair", "far away", "far behind", "final", "finished", "forgets",
    "forgives?", "free", "gets? old", "go out of (style|fashion)", "goes out of (style|fashion)",
    "goes? (away|unpunished"
        "|unnoticed|to plan|according to plan)", "guaranteed", "hurts", "innocent", "kind", "last", "lasts?", "leads? "
        "anywhere", "lies?", "linear", "looks? back", "merely", "neat", "neutral", "painless", "perfect", "permanent",
    "pretty", "quiet", "repeats? itself", "rests?", "runs? (smooth|smoothly|straight|dry)", "simple", "sleeps?",
    "smooth", "stands? still", "stay (buried|dead|quiet|silent)", "stays? (buried|dead|quiet|silent)",
    "straightforward", "tells? the (whole|full|entire)", "tidy", "too late", "travels? alone", "truly <1>", "waits?",
    "wasted", "what (it|they) seems?", "wrong", "won", "lost",
)  # fmt: skip

# Of what "few" or "no" others are as much: talk, and what people feel strongly about.
TOPICS = (
    "books?", "brands?", "buildings?", "cities", "clubs?", "concepts?", "debates?", "decisions?", "dishes", "events?",
    "fans", "figures?", "games?", "ideas?", "industries", "inventions?", "issues?", "matches", "matters?", "moments?",
    "names?", "objects?", "phrases", "places?", "policies", "pleasures", "problems?", "products?", "professions?",
    "questions?", "rituals?", "rivalries", "sagas?", "sectors?", "sights?", "sounds?", "sports?", "stories",
    "subjects?", "symbols?", "technologies", "themes?", "things?", "topics?", "traditions?", "trends?", "words?",
)  # fmt: skip

# What a slogan says of the one thing that matters "in" some field, and what is said to be it.
FIELDS_OF_LIFE = (
    "advertising", "agriculture", "art", "aviation", "banking", "broadcasting", "business", "chess", "comedy",
    "commerce", "cricket", "crypto", "cybersecurity", "cycling", "defence", "defense", "diplomacy", "education",
    "elections", "energy", "engineering", "exploration", "farming", "fashion", "finance", "fishing", "football",
    "forecasting", "geopolitics", "golf", "hockey", "hospitality", "insurance", "intelligence", "investing",
    "journalism", "law", "leadership", "life", "logistics", "love", "manufacturing", "marketing", "medicine", "mining",
    "motor sport", "music", "negotiations?", "peacetime", "policing", "politics", "power", "procurement", "property",
    "public health", "publishing", "racing", "real estate", "regulation", "research", "retail", "rugby", "science",
    "security", "shipping", "show business", "space", "sport", "sports", "teaching", "tech", "technology", "television",
    "tennis", "theatre", "tourism", "trade", "trading", "transport", "venture capital", "war", "wartime",
)  # fmt: skip
PRIZES = (
    "a (currency|feature|habit|liability|luxury|moving target|necessity|science|strategy|superpower|virtue|weapon)",
    "a (<1> )?(commodity|game)", "a lifetime", "all", "almost everything", "beautiful", "best", "brutal", "cheap",
    "currency", "dangerous", "destiny", "everything", "expensive", "fatal", "fleeting", "gold", "golden", "good",
    "half the (battle|story|game|job|work)", "hard", "job one", "job number one", "key", "king", "life", "money",
    "never <2>", "nothing", "oxygen", "paramount", "power", "precious", "priceless", "queen", "rare", "relative",
    "survival", "the (best|coin|enemy|exception|first|game|hardest|name of the game|new|only|price|real|rule|scarcest"
        "|ticket|true|truest|ultimate) <3>", "the rule", "treacherous", "unforgiving", "vital",
)  # fmt: skip

_FIGURES = (
    "^<7>⟦, ((as|like) (ever|always|so often|usual|they say|we know|(the|an) (<1> )?(saying|adage|proverb|song|cliche"
    "|phrase) goes|every <2> knows)|(as )?it (turns out|seems|appears|would seem|must be said|bears repeating)|so it "
    "seems|at (its|their) (best|core|heart|finest)|by (its |their )?(nature|definition)|in {field}|once <1>|however <1>"
    "|after all|at least|alas),⟧ ",
    "⟦, (after all|as they say|as the saying goes|as always|as ever|no less|if nothing else)⟧[.!]$",
    "⟦(is|are) only as <1> as⟧",
    "^<4> ⟦(don't|doesn't|do not|does not|can't|cannot) (just|only|merely|simply) <6>[;,—–:-]+ ?(they|it|we|but)⟧",
    "^(<1> )?<1> ⟦(isn't|aren't|is not|are not) (a |an |the |about |only |always )?<4>[;—–,]+ ?(they|it)('re|'s| is| "
    "are)⟧",
    "^<4> ⟦(is|are) not (just |only |merely |simply |so much )?(a |an |the |about )?<4>,? but (rather )?(a |an |the "
    "|one of the )?(<1> )?{ideal}⟧",
    "^<3> ⟦(is|are) (about )?(so much |far |much )?(more|less) (about <3> )?than (just |merely |simply )?(the absence"
    "|about|(a|an) (matter|question|game|word|number|slogan|building|sum|piece|place|job|luxury|label|trend|logo"
    "|ticket|headline|hobby|statistic|date|means|tool|building)|numbers|words|bricks|money|winning|profit|policy)⟧",
    "^<4> ⟦(may|might|can) be <3>,? but (it|they)('s|'re| is| are)? (rarely|never|always|seldom|also|still|hardly"
    "|no|not)⟧",
    "^<5> ⟦(may|might|can) be <3>,? but (standing still|doing nothing|the alternative|inaction|silence|failure"
    "|indifference|giving up|delay|hope|memory) <2>(is|are|would be|costs?|lasts?)⟧",
    "^<4> ⟦(is|are|can be|may be) <2>,? (but|and) (that('s| is)|this is|perhaps that is|maybe that is) (precisely "
    "|exactly |perhaps |also |just |rather |partly )*(the|what|why|how|part|fine|life|its|their|as it should)⟧",
    "^⟦<3> (is|are) <2>[;—–] ?(but |yet |and )?<3> (is|are) <2>⟧[.!]$",
    "^<6> ⟦(is|are) (<1> )?(a|an|the|about) <3>, (and )?not (a |an |the |just |merely |only |yet )?<4>⟧[.!]$",
    "^<6> ⟦(is|are) <2>[;,—–] ?(but |yet |and )?<6> (is|are|isn't|aren't) (not|another|elsewhere|less <1>|more "
    "<1>)⟧[.!]$",
    "^⟦(a|an|one) <2> (is|are) (not|no|never) (a |an |the )?<2>⟧[.!]$",
    "^<3> ⟦(takes?|took) (years|a lifetime|decades|generations|ages|time|centuries) to (build|earn|win|grow|make"
    "|gain)(,| and) (and |but |only )?(seconds|minutes|moments|a moment|an instant|a day|one) (to|can)⟧",
    "^<3> ⟦(is|are) (hard|slow|easy|quick|difficult|easier) to <2>,? (and|but|yet) (hard|easy|slow|quick|harder|easier"
    "|impossible|difficult) to <2>⟧[.!]$",
    "^(<4>, )?⟦(<1>|being <2>) (is|are) the new (being )?<1>⟧[.!]$",
    "⟦(rarely|seldom|hardly ever|is never|are never|never|almost never) (a |an )?{seldom}⟧",
    "⟦(is|are) (the |a |both the |an )?(very |real |true |only )?{pillar}(s)? (of (all|any|every|each|our|good|modern"
    "|human|a|an|democracy|society|life|success|progress|civili[sz]ation|trust|tyranny|invention|discovery|creativity"
    "|power|growth|peace|freedom|<1>)|on which|upon which|that (holds|binds|keeps|drives|feeds|powers)|for (any|every)"
    ")⟧",
    "⟦(knows?|respects?|recogni[sz]es?|(do|does)(n't| not) (respect|know|recogni[sz]e|stop at|observe)|has|have|with) "
    "(no )?(borders|bounds|boundaries|frontiers|limits|season|party lines|mercy|favou?rites|expiry date|shortcuts?"
    "|off-season|passports?|pity|calendar)⟧[.,;!]",
    "⟦waits? for (no one|nobody|no man|anyone)⟧",
    "^(but |and |so )?(<4>, )?<3> ⟦(breeds?|begets?|abhors?|loves? company|speaks? (louder|for itself|for themselves"
    "|volumes)|(don't|doesn't|do not|does not|never) lies?|conquers? all|heals? all|cuts? both ways|runs? deep|dies? "
    "hard|springs? eternal|favou?rs the <1>|rewards? the <1>|punishes the <1>|hates? (uncertainty|surprises|a vacuum"
    "|to wait)|casts? a long shadow|comes? (full circle|with strings attached|at a price|in threes|from within"
    "|knocking|before a fall|to those who|in all shapes)|begins? at home|starts? at home|finds? a way|eats? <1> for "
    "breakfast|trumps <1>|has (a price|its price|many fathers|a long memory|short memories|consequences|two sides"
    "|the last word|a mind of its own|a way of <*>)|(have|has) (a habit|the power) of <*>|(have|has) a way of <*>"
    "|travels? fast|makes? perfect|makes? strange bedfellows|is thicker than|needs? no (introduction|explanation)"
    "|takes? many forms)⟧",
    "^(but |and |in the end,? |after all,? |perhaps |maybe )?⟦(nobody|no one|everyone|everybody|nothing|few things) "
    "(really |truly |ever |quite )?(likes?|loves?|wants?|wins|hates?|gets|beats|says|unites?|lasts|is (certain"
    "|guaranteed|forever|free|perfect|above|immune|ever|sacred|inevitable|impossible|as|more)|stirs?|concentrates?"
    "|sharpens?|kills?|divides?|brings?|moves|sells|spoils|captures?|focuses|tests?|succeeds|spreads|feels?|defines"
    "|are as|are more|matters|ages|comes|stays|stands|tastes|sounds|smells|deserves)⟧",
    "^⟦(few|no|not many|hardly any) (other )?(<2> )?{topic} <4> (as|like|more|so|quite)⟧",
    "^⟦behind (every|each|the (numbers|headlines|statistics|figures|data|slogans|jargon|percentages|graphs|tables)"
    "|these (numbers|headlines|figures|statistics)) (<2> )?(is|are|lies?|stands?|hides?|there|sits?|,)⟧",
    "^(but |and |yet )?⟦in (the |an? |today's |this |our )?(<3> )?{field}, <4> (is|are|can be|may be|comes?|matters?"
    "|means?|pays?|wins?|counts?|remains?|rules?|beats|speaks?|sells|buys?|takes|hurts?|breeds?|kills?|makes|has|have)"
    "⟧ <*>",
    "^⟦in (a|an|the|today's|this|our) <3> (market|markets|world|age|era|race|economy|climate|culture|landscape"
    "|business|game|industry|environment|economy|times), <4> (is|are|can be|may be|pays|wins|counts|rules|matters"
    "|beats|sells) (<1> )?{prize}⟧",
    "^<5> ⟦(is|are) (<1> )?(king|queen|everything|half the (battle|story|game)|job (one|number one)|the best (policy"
    "|medicine|defen[cs]e|teacher|revenge|disinfectant|offen[cs]e)|the name of the game|power|golden|no excuse|a "
    "virtue|a two-way street|the enemy of <2>|forever|in the eye of <*>|in the details?|worth a thousand <1>|wealth"
    "|destiny|cheap|the only constant)⟧[.!]",
    "^⟦every <3> (has|is|contains|needs|tells|deserves|begins|starts|ends|carries|hides|brings|comes with|leaves|casts"
    "|counts|matters)( <2>)? (a|an|its|the|two|both) <2>(story|stories|silver lining|price|season|day|beginning|ending"
    "|opportunity|lesson|seed|cost|winner|loser|sides?|hero|heroes|limit|limits|moment|end|start|dawn|consequence"
    "|shadow|test|chance|crisis|comeback|reason|sequel|hangover|critics?|purpose|rule|exception)⟧",
    "^⟦(some|most|many|not all|not every|all) <2> (are|is|never|take|takes|deserve|run|speak|need|come|end|begin|last"
    "|stay|die|whisper|fade|heal) (<1> )?(to be broken|longer|louder|deeper|better|worth|made|meant|created equal"
    "|equal|by <1>|for a reason|with a <1>|heroes wear|forever|too <1>|enough|best left)⟧",
    "^(sometimes|often|perhaps|maybe|in the end|occasionally)(,| ) ?⟦(the )?(<1> )?(best|smallest|simplest|greatest"
    "|biggest|hardest|quietest|loudest|strongest|oldest|boldest|least|less|right|wrong|slow|slower|old|nothing|doing"
    "|silence|luck|all it takes|it takes|it pays)⟧",
)
FIGURES = behind_labels(_FIGURES)
