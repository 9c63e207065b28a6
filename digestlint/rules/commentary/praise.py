"""Praise that sells: of products, of progress, of evenings out, and how people are said to take it all.

Patterns (see `digestlint.patterns`) of phrases that evaluate and say nothing; a source may say the same.
"""

from __future__ import annotations

GRAND = (
    "ground-?breaking", "trail-?blazing", "path-?breaking", "jaw-dropping", "mind-blowing", "mind-bending",
    "awe-inspiring", "world-leading", "best-in-class", "next-level", "unrivall?ed", "unparall?eled",
    "industry-leading", "class-leading", "head-turning", "eye-popping", "show-stopping", "paradigm-shifting",
    "boundary-pushing", "genre-defining", "game-changing", "first-of-its-kind", "future-proof", "blazing-fast",
    "lightning-fast", "buzzy", "sleek", "must-see", "must-try", "must-have", "unmissable", "larger-than-life",
)  # fmt: skip
WARES = (
    "achievements?", "advancements?", "advances?", "agents?", "agreements?", "albums?", "apps?", "approach(es)?",
    "chips?", "collaborations?", "collections?", "concepts?", "deals?", "designs?", "devices?", "discover(y|ies)",
    "drugs?", "events?", "exhibitions?", "experiences?", "experiments?", "features?", "festivals?", "films?",
    "findings?", "fire show", "framework", "ideas?", "initiatives?", "innovations?", "inventions?", "launch(es)?",
    "legislation", "lineup", "line-up", "medicines?", "meetups?", "methods?", "models?", "moments?", "moves?",
    "new <1>", "parties", "partnerships?", "parts?", "party", "performances?", "platforms?", "processors?",
    "products?", "programmes?", "programs?", "projects?", "prototypes?", "releases?", "research", "robots?", "series",
    "services?", "shows?", "software", "solutions?", "steps?", "stud(y|ies)", "systems?", "techniques?",
    "technolog(y|ies)", "therap(y|ies)", "tools?", "treatments?", "trials?", "updates?", "vaccines?", "venues?",
    "visuals", "work",
)  # fmt: skip
BIG = (
    "significant", "major", "huge", "giant", "great", "remarkable", "bold", "big", "considerable", "tremendous",
    "impressive", "notable", "substantial", "rapid", "massive", "decisive", "monumental", "historic", "meaningful",
    "enormous", "dramatic", "pivotal",
)  # fmt: skip
FEELINGS = (
    "admiration", "alarm", "anger", "anticipation", "anxiety", "apprehension", "bewilderment", "caution", "concerns?",
    "confusion", "criticism", "curiosity", "delight", "despair", "disbelief", "dismay", "doubt", "enthusiasm",
    "euphoria", "excitement", "fear", "frustration", "gratitude", "grief", "hope", "hopefulness", "horror", "humou?r",
    "indignation", "intrigue", "joy", "nostalgia", "optimism", "outrage", "pessimism", "praise", "pride", "relief",
    "resignation", "sadness", "scepticism", "shock", "skepticism", "surprise", "suspicion", "sympathy", "trepidation",
    "uncertainty", "unease", "wonder",
)  # fmt: skip

PRAISE = (
    "⟦(outstanding|stellar|phenomenal|spectacular|superb|exceptional|sensational|dazzling|blowout|knockout"
    "|stunning|impressive|remarkable|blistering|extraordinary) (<1> )?(earnings|results|quarter|growth|beat"
    "|numbers|sales|returns|execution|momentum|fundamentals|track record|gains|(earnings|financial|operational"
    "|operating|sales|market|stock|quarterly) performance)⟧",
    "⟦(operational|technological|clinical|engineering|culinary|sporting|academic|execution|service) excellence"
    "|(proven|strong|solid) track record|industry (leader|leadership|giant|titan|powerhouse)|(wind|energy|tech"
    "|retail|chip|media|social media|e-commerce|pharma|banking|shipping|steel|defen[cs]e) (titan|juggernaut"
    "|powerhouse|behemoth)⟧",
    "⟦((a|an|the|its|their|his|her|our|this|these|two|three|four|several|new|another|other|many|some|with|and"
    "|most) (<1> )?)?{grand},? (<2> )?{wares}⟧",
    "⟦(made|making|makes|make|taken|taking|takes|take|marks?|represents?|achieved?|unveiled?) (a |an |some "
    ")?{big} (strides?|leaps?|moves?|advances?|advancements?|inroads|headway|splash|breakthroughs?)⟧",
    "⟦(a|an|another) (<1> )?{big} (advancements?|breakthroughs?|leap|stride)( forward)?⟧ (with|in|for|of|by"
    "|toward|towards|as)",
    "⟦(innovative|transformative|visionary|forward-thinking|forward-looking|future-ready|next-generation"
    "|groundbreaking|seamless|holistic) (<1> )?(work|solutions?|measures|approach(es)?|efforts|strateg(y|ies)"
    "|offerings?|capabilities|leadership|vision|ideas|experiences?|integration|initiatives?|methods)⟧",
    "⟦(unwavering|tireless|relentless|steadfast|unyielding|tenacious) (<1> )?(support|commitment|dedication"
    "|efforts?|work|pursuit|determination|resolve|focus|advocacy|devotion|spirit|belief)⟧",
    "⟦(this|that|the|an?) (impressive|staggering|remarkable|eye-watering|astonishing|whopping|stunning"
    "|mind-boggling|jaw-dropping|breathtaking) (figure|number|sum|total|amount|tally|feat|growth|performance"
    "|run|rise|rally|gain|turnaround|recovery|achievement|milestone|statistic|haul)⟧",
    "⟦(crunchy|cosy|cozy|festive|good|chill|summer|autumn|retro|magical|laid-back|party|holiday|beachy|boho) "
    "(<1> )?vibes|(pure|sheer|unadulterated|non-stop|endless|wholesome) (fun|joy|bliss|magic|delight"
    "|entertainment|escapism|indulgence)|fun for (all|everyone|the whole|kids|young)|where <6> collide|(soak "
    "up|drink in) the (<2> )?(atmosphere|sun|sunshine|views?|vibes?|scenery|ambience|culture)|indulge in (a "
    "|an |some |the )?<2>|immerse yourself|treat (yourself|your taste buds)|get your <2> fix|tantali[sz]e your"
    "|a feast for the (eyes|senses)|off the beaten (track|path)|dance the night away|(mark|save) (your "
    "calendars?|the date)|not to be missed⟧",
    "⟦(turn|transform)(s|ed|ing)? (a|an|the|your|this|any|every|our) <4> into (a|an|the|your|<1>'s|<2>'s) "
    "(<2>,? ){0,2}(soundtrack|playground|wonderland|stage|party|adventure|feast|celebration|spectacle|runway"
    "|canvas|dance floor|dancefloor|time machine|masterpiece|oasis|paradise|sanctuary|cauldron|theatre"
    "|carnival)⟧",
    "[—–:] ?⟦(discover|enjoy|explore|savou?r|sample|experience|catch|grab|learn|meet|sip|taste|wander|browse"
    "|marvel at|unwind|relax|join|come) <3>(, <4>){1,2},? and (<1> )?<2>⟧",
    "⟦(a |an )?(<1> )?(mix|mixture|combination|blend|cocktail|wave|chorus|flurry|outpouring|torrent) of (<1> "
    ")?{feeling}(, (<1> )?{feeling})?,? (and|with|but also) (<1> )?{feeling}⟧",
    "⟦(is|are|was|were|feels?|remains?) (understandably|rightly|justifiably|predictably|unsurprisingly"
    "|rightfully|deservedly|justly|naturally|quite rightly) (<1> )?(delighted|thrilled|excited|upset|angry"
    "|furious|worried|concerned|nervous|anxious|proud|cautious|sceptical|skeptical|wary|frustrated|alarmed"
    "|disappointed|pleased|outraged|relieved|hopeful|optimistic|shaken|shocked|celebrated|praised|hailed"
    "|lauded|popular|famous)⟧",
    "⟦(the )?(reaction|reactions|response|responses|backlash|feedback|mood)( (in|on|from|to|across|online) "
    "<4>)? (has been|have been|was|were|is|are) (<1> )?(intense|swift|mixed|divided|fierce|electric"
    "|polari[sz]ed|overwhelming|overwhelmingly <1>|palpable|predictable|telling|immediate|visceral)⟧",
    "⟦(cuts?|cutting) through the (noise|hype|clutter|chatter|fog|spin|jargon)|high[- ]signal|signal-to-noise"
    "|(grounded|nuanced|thoughtful|clear-eyed|insightful|razor-sharp|incisive|no-nonsense|spot-on|masterful) "
    "(takes?|analys[ie]s|commentary|critiques?|perspectives?|reflections?|insights?|look|reporting"
    "|storytelling|essay|piece)|(standout|killer|mind-blowing|jaw-dropping|must-have) (insights?|takeaways?"
    "|feature|detail|quote|stat)|breath of fresh|(highly |strongly |warmly )?recommended for (anyone|everyone"
    "|all|those|any)|(hidden|absolute|real|true) gem⟧",
)
