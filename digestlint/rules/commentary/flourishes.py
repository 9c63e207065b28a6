"""Flourishes of journalese: what a summary in high spirits says of sport, business, houses and culture.

Patterns (see `digestlint.patterns`); a source may say the same.
"""

from __future__ import annotations

FLOURISHES = (
    "⟦(ticks?|ticking) (all|every|all of) (of )?(the |its |their |our )?(right )?box(es)?|(delivers?|delivered) in "
    "(spades|style|abundance)|(proves|proved|proving) (its|their) (worth|mettle|class|credentials|doubters wrong"
    "|critics wrong)|(lives?|lived|living) up to (its|their|his|her) (<1> )?(reputation|name|billing|hype|promise)"
    "|(left|leaves|leaving) (everything|it all|their hearts) (out )?on the (pitch|field|court|ice|road|track|floor)"
    "|who wanted it more|wanted it more|(showed|shows|showing) (great |real |true |immense |tremendous |<1>, )?(<1> "
    ")?(heart|grit|character|guts|nerves of steel|class|steel)( and <1>)?|(dug|digs?|digging) deep to|pull(s|ed"
    "|ing)? out all the stops|(laid|lays?|laying|put|puts|putting) down a marker|(stamp|stamps|stamped|stamping) (its"
    "|their|his|her) authority|silenc(e|es|ed|ing) (the|its|their|his|her) (<1> )?(doubters|critics|crowd)|put(s"
    "|ting)? (the <6> )on notice|(on|off) to a (flyer|dream start|flying start)|the stuff of (dreams|legends?"
    "|nightmares|fairytales)|(rewrit|rewrot)(e|es|ing|ten) the (history books|record books|rules of|rule book)|the "
    "one to beat|(a )?must for (any|every|all|fans|anyone|lovers)|(nobody|no one|few) will forget (in a hurry|soon"
    "|easily)|one for the (ages|history books|record books|purists|neutrals)⟧",
    "⟦(a |the |real |collective |proper )*(gut[- ]punch|body blow|hammer blow|bitter blow|shot in the arm|feather in "
    "<2>cap|stroke of (genius|luck)|cherry on (top|the cake)|icing on the cake|jewel in the crown|roll of the dice"
    "|leap of faith|baptism of fire|poisoned chalice|labour of love|labor of love|recipe for (disaster|success"
    "|trouble)|match made in|diamond in the rough|tough nut to crack|bitter pill|storm in a teacup|david and goliath"
    "|elephant in|thorn in the side|bone of contention|can of worms|drop in the ocean|bolt from the blue|house of "
    "cards|hot potato|blast from the past|rabbit out of|white elephant|nail in the coffin|sigh of relief|shot across "
    "the bows?|sign of the times|tempest in a|trip down memory lane|walk in the park|whole new ball ?game"
    "|rags-to-riches|roller-?coaster of|heart-in-mouth)( (for|to|of|in))?⟧",
    "(finds? (itself|himself|herself|themselves)|found (itself|himself|herself|themselves)|sits|(company|industry|party"
    "|country|city|sector|region|club|market|business|team|institution|nation|bank)) (now )?⟦at (an|a|its) (<1> "
    ")?(inflection point|crossroads|fork in the road|turning point|tipping point|breaking point|low ebb|crunch point"
    "|moment of truth|point of no return)⟧",
    "⟦(has|have|with|faces?|facing|and|is|still) a mountain to climb|(in|into|from|of) uncharted (territory|waters)"
    "|in the (driving|driver's|hot) seat|no longer a supporting <1>|open(s|ed|ing)? (a|an|up a|up an) (<1> )?(<1> "
    ")?window (on|into|onto) (our|the|a|how)|(is|are|remains?) (always |still |ever )?(the |a |our |their )?(top"
    "|number one|first|highest|overriding|utmost) priority when|proof that (boring|small|old|slow|less|patience|size"
    "|age|good|bigger|the)|(delivery|success|much|the rest|the outcome|everything) (will |now |ultimately )*depends? "
    "on (political will|implementation|execution|delivery|follow-through|timing|trust|whether|how)|of all stripes|(an"
    "|a) (<1> )?(embarrassment of riches|murky mess|minefield|maze of|moving target)|music to <2>ears|no easy (task"
    "|feat|answers?|fix|ride|way|matter|job|undertaking|choice|road|path|sell)|no (small|mean) (feat|task|achievement"
    "|matter|undertaking|thing)|no walk in the park|(anything but|far from|never|rarely|hardly|seldom) (easy|simple"
    "|straightforward|dull|ordinary|boring|child's play)[.!]|a far cry from|light years (ahead|away)|leaps and bounds"
    "|(through|go(es|ing)? through|hits? the|raises? the) roof|sky'?s the limit|a long way (to go|off|from over)"
    "|(bounce|bounces|bounced) back with a bang|(off|out) (with|on) a (bang|high|high note|whimper)|with (bated "
    "breath|open arms|flying colou?rs)⟧",
    "⟦(strik(e|es|ing)|struck|hit|hits) (a|the) (<1> )?(right |perfect |careful |fine |delicate |happy |difficult "
    "|fair |workable )?(balance|chord|note|tone|compromise|nerve|bargain|blend|middle ground)( between)?⟧",
    "⟦(send|sends|sent|sending) (a|an) (<1> )?(clear|strong|powerful|unmistakable|unequivocal|stark|chilling|defiant"
    "|loud|blunt|firm|resounding|bold|mixed|troubling|worrying|encouraging|hopeful|sobering|welcome|timely|important"
    "|dangerous) (and <1> )?(message|signal|warning|reminder)( (to|about|that|on|across))?|(redraw|redrew|rewrit"
    "|rewrote|reshuffl|upend)(s|n|ed|e|es|ing|ten)? the (<2> )?(map|rules|rulebook|playbook|order|pecking order"
    "|balance|landscape|status quo|hierarchy|deck)|(tilt|tip|tips|tipped|tipping|shift|shifts|shifting)(s|ed|ing)? "
    "the (<1> )?(balance of power|scales|balance)|(carr(y|ies|ied|ying)|bear(s|ing)?|hold(s|ing)?) (a |an )?(<1> "
    ")?(considerable|outsized|symbolic|enormous|great|special|real|significant|deep|immense|unusual) (<1> )?(weight"
    "|significance|meaning|resonance|heft|importance|promise)⟧",
    "⟦(breath|inject)(e|es|ed|ing|s) (new|fresh|some|much-needed) (<1> )?(life|energy|vigou?r|impetus|momentum) into"
    "|(turn|turns|turned|turning|clos|close|closes|closed|closing|open|opens|opening) (the page|a (<1> )?chapter|the "
    "book|the curtain|the door) (on|in|for)|(bring|brings|bringing|brought|draw|draws|drawing|drew) (down )?(the|a) "
    "(curtain|veil|line) (down )?(on|over|under (a|the) (<1> )?(chapter|saga|era|dispute|row|affair))|put(s|ting)? "
    "<5>(firmly |back |squarely )?on the map|thr(ow|ows|ew|owing) <5>into (fresh |further |new |serious )?(doubt"
    "|question|disarray|uncertainty)|deal(s|t|ing)? a (<1> )?(blow|setback) to|test(s|ed|ing)? the (patience|nerves"
    "|mettle|limits|patience|resolve) of|few (saw|had seen|could have seen) coming|no one saw coming|nobody saw "
    "coming|proof (, if <4> needed, )?that (no one|nobody|nothing|even|everything|money|size|the|patience)|fuel(s|ed"
    "|ing)? the fire|leav(e|es|ing) (a|an) (<2> )?(void|hole|mark|gap|question mark|bitter taste|bad taste|sour "
    "taste)⟧",
    "⟦(a|an|the) (proud|bittersweet|magical|fairytale|heartbreaking|heart-warming|heartwarming|memorable|emotional"
    "|fitting|fittingly <1>|golden|humbling|surreal|joyous|triumphant|poignant|glorious|sobering) (<1> )?(moment|day"
    "|night|end|ending|farewell|coda|chapter|return|homecoming|debut|send-off|swansong|swan song|tribute|conclusion"
    "|climax|reward|comeback|twist|victory|defeat|milestone|occasion|triumph) (for|in|to|of)⟧",
    "⟦(a|an) (rare|welcome|belated|overdue|frank|candid|bold|brave|smart|shrewd|savvy|striking|surprising|curious"
    "|remarkable|modest|small|sobering|telling|timely|humbling|tacit|quiet),? (but |if |and |though |yet |albeit "
    ")(<1> )?(belated|overdue|modest|small|welcome|risky|costly|symbolic|late|limited|significant|important"
    "|meaningful|necessary|painful|telling|crucial|imperfect|predictable|unsurprising|incomplete|revealing) (<1> "
    ")?(step|move|admission|sign|gesture|reminder|victory|concession|start|development|acknowledgement|response"
    "|decision|choice|shift|signal|win|breakthrough|change|clause|gain|advance)⟧",
    "⟦(is|was|are|were) (narrow|broad|small|modest|short|long|simple|strong|weak|rich|poor|thin|big|bold|quiet|loud"
    "|grand|vast|slight|heavy|light) in <1>,? (and|but|yet) (<1> )?<1> in (implication|implications|ambition"
    "|consequence|effect|form|impact|meaning|name|practice|promise|reach|scope|significance|spirit|substance"
    "|symbolism|tone|execution|detail|specifics|intent)⟧",
    "⟦what (really |truly |perhaps |most )?(stands out|strikes <2>|matters( most)?|is (most )?(striking|remarkable"
    "|telling|notable|surprising|interesting|clear|certain|new)|sets <3> apart|is (lost|missing) <4>|makes <5> "
    "(remarkable|special|unusual|notable|so <1>)) (here )?(is|'s) (not |less |the |that |how )⟧",
    "⟦(vibrant|bustling|nestled|picturesque|stunning|iconic|breathtaking|state-of-the-art|world-class|best-in-class"
    "|cutting-edge|one-of-a-kind|bespoke|luxurious|leafy|charming),? (and )?(mixed-use|walkable|welcoming|inclusive"
    "|modern|vibrant|stylish|sustainable|thriving|spacious|sleek|diverse|contemporary|family-friendly|elegant"
    "|well-connected|affordable|<1> and <1>,)|(place|places|somewhere) (to|they can|we|we can|you can) (proudly "
    ")?call home|for the whole family|the (perfect|ideal) (blend|mix|place|setting|backdrop|getaway|spot|way|balance"
    "|gift|opportunity) (of|for|to)|the best of both|(sure|bound|certain|guaranteed) to (please|delight|impress|turn "
    "heads|raise|spark|captivate|inspire|dazzle|charm|entertain|wow)|(hidden|local) gem|(it's|it is|how) (<1> "
    ")?(heart-?warming|inspiring|wonderful|refreshing|great|lovely|encouraging|exciting|hard not|good|impossible "
    "not) to (see|know|watch|be|smile|root|feel|hear|witness)⟧",
    "⟦in (turbulent|uncertain|troubled|volatile|challenging|troubling|difficult|unsettled|stormy|anxious|divided"
    "|distracted|restless|trying|strange|dark) (times|waters|age|world|days|seas)|in (a|an|this|our) (<1> "
    ")?(distracted|divided|anxious|restless|noisy|crowded|troubled|volatile|uncertain|fractured|fragmented"
    "|polari[sz]ed|sceptical|skeptical|hyperconnected|post-truth) (age|world|market|era|time|moment|society|field)⟧",
    "⟦(will|would|'ll) (surely |certainly |no doubt |undoubtedly )?(do little to|be music|raise (a few )?eyebrows"
    "|turn heads|ruffle (a few )?feathers|have <2> (smiling|licking|rubbing|sweating|worried))|little (wonder"
    "|surprise)( then)?( that)?|(it's|it is|small|no) (no )?wonder( then)?( that)?⟧",
)
