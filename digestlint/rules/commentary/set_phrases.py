"""Set phrases of comment: the stock of summaries of news, business and sport."""

from __future__ import annotations

from digestlint.rules.commentary.flourishes import FLOURISHES
from digestlint.rules.commentary.journalese import JOURNALESE
from digestlint.rules.commentary.praise import PRAISE
from digestlint.rules.commentary.scenes import SCENES
from digestlint.rules.commentary.weighings import WEIGHINGS

# What stories are said to be "of": courage, hope.
VIRTUES = (
    "ambition", "bravery", "compassion", "courage", "creativity", "dedication", "defiance", "determination",
    "diversity", "endurance", "excellence", "faith", "generosity", "grit", "heroism", "hope", "humanity",
    "ingenuity", "innovation", "kindness", "leadership", "love", "passion", "perseverance", "pride", "redemption",
    "resilience", "sacrifice", "solidarity", "spirit", "strength", "survival", "teamwork", "tenacity", "triumph",
    "unity", "community spirit", "human spirit",
)  # fmt: skip

# Figures of speech that comment: what a summary says when it has nothing to report.
IDIOMS = (
    "⟦the tide (is|may be|might be|could be|has|seems to be|may) (<1> )?(turn\\w*|shift\\w*)|(walls?|wheels"
    "|chickens|dominoes|gloves|masks?) (are|is) (<2> )?(coming|starting to come|beginning to come|falling|starting "
    "to fall) (down|off|home)|(is|are) (<1> )?(drawing|coming|grinding|drawn) to (a|an) (<1> )?(close|end|halt)"
    "|(just |right )?around the corner|(kick|kicks|kicked|kicking) the can down the road|pop(ping)? (the "
    ")?champagne|(in|within) the crosshairs( of)?|too <1> to (ignore|overlook|dismiss)|hope is not a (strategy"
    "|plan)|the name of the game|not all heroes wear capes|mother nature|expect fireworks⟧",
    "⟦(hangs?|hanging) by a thread|(feel|feels|feeling|bring|brings) the heat|the bar (just |has been |is being "
    "|was )?(got )?(raised|set)|count(s|ing)? down the (days|hours|minutes)|(all )?the (ingredients|pieces|stars"
    "|conditions) (are|is|have) (<1> )?(in place|aligned|falling into place|there)|(neither|each|both|either) "
    "sides? (seems?|appears?|looks?|is|are|shows?|has|have) (<1> )?(willing|ready|prepared|dug|digging|signs?"
    "|backing|budging|blink\\w*)|having (its|their|his|her|a) <1> moment|moment in the sun|(is|are) here to stay"
    "|(takes?|took|taking) the world by storm|(turn|turns|turned|turning) heads|(level|levels|levell?ing) the "
    "playing field|(mov|chang|shift)(e|es|ed|ing) the goal ?posts|back to the drawing board|(the )?(gloves|cracks"
    "|cat) (are|is) (off|beginning to show|starting to show|out of the bag)⟧",
    "⟦(mak(e|es|ing)|made) (<1> )?(strides|inroads) in(to)?|push(es|ed|ing)? the (<1> "
    ")?(frontiers?|limits|envelope|boundaries)( of| in)?|mak(e|es|ing) (it|this|the|them|these) <4>(particularly"
    "|especially|all the more|even more) (concerning|worrying|significant|important|notable|timely|relevant"
    "|alarming|striking|urgent|vulnerable|remarkable|consequential)( for)?|test(s|ing)? the (boundaries|limits"
    "|resolve|resilience) of|set(s|ting)? (a|an) precedent for (how|what)|(fundamentally|profoundly|radically"
    "|dramatically|permanently) (chang|reshap|alter|transform|redefin|shift|rewrit)(e|es|ing|s) (the|how)|navigat(e"
    "|es|ing) (complex|choppy|turbulent|uncertain|troubled|difficult) (waters|times|terrain)|bridg(e|es|ing) the "
    "gap between⟧",
    "⟦(the )?(<3> )?(tussle|battle|struggle|debate|saga|standoff|race|fight|tug-of-war|feud|war of words) (<8> "
    ")?(continues|rages( on)?|drags on|goes on)⟧[.)]",
    "⟦(breath|heav)(e|es|ed|ing) a <2>sigh of relief|carv(e|es|ed|ing) out a <2>(niche|place|space)|on (your|our"
    "|everyone's) radar|(tak(e|es|ing)|took|taken) cent(er|re) stage⟧",
    "⟦only (just )?(getting started|the (start|beginning))|the best is yet to come|(just|still) (getting started"
    "|scratching)|what emerges is|there('s| is) (a|an|no) (<1> )?(palpable|growing|real|clear|distinct|quiet"
    "|unmistakable|renewed|tangible) (sense|air|mood|feeling|appetite|shortage) (of|that)|(a|the) (palpable|clear"
    "|common|unifying|underlying|recurring|connecting|golden) (<1> )?(sense of|thread|throughline|through-line"
    "|theme (running|across|here|is|of))|running through (these|all|today's|this week's) <2>|defin(es?|ing) the "
    "(winners|next|future|era)|separat(es?|ing|e) (the )?(winners|leaders|wheat)⟧",
    "⟦attention (is|has been|was|now|will be) (<1> )?(focus(ed|ing)|turn(ed|ing|s)|drawn|being paid|fixed"
    "|shifting)( on| to| toward)? (whether|how|if|what)|(draw|draws|drawing|drew|attract|attracts|attracting"
    "|attracted|garner|garners|garnered|garnering|gaining|gained|generated|generating) (<1> )?(keen|much|great"
    "|considerable|significant|widespread|growing|intense|global|international|a lot of|strong|huge|public) (<1> "
    ")?(attention|interest|buzz|praise|scrutiny|acclaim)( from| of| in)?|(is|are) (particularly |especially "
    ")?(meaningful|noteworthy|significant) in that|(carr|bear)(y|ies|ying|s) (a |an |great |deep |special "
    "|particular |immense |enormous )*(symbolic|special|deep|great|particular|historic) (meaning|significance"
    "|weight|importance|resonance)|new vitality|a (new|fresh) wind⟧",
    "⟦add(s|ed|ing)? (a|an|another|yet another|an extra|a further|a new|further|fresh) (<1> )?(layer|dimension"
    "|wrinkle|twist|urgency|weight|chapter|element|degree)( of)?( to| complexity| uncertainty| intrigue)⟧",
)

# Patterns (see `digestlint.patterns`) of phrases that evaluate and say nothing.
SET_PHRASES = (
    "⟦(story|stories|tale|journey|celebration|showcase|display|exhibition|masterclass|lesson|message|symbol|beacon"
    "|spirit) (is one )?(of|in) (<2> )?{virtue}⟧",
    "⟦(bring|brings|bringing|brought|thrust|put|puts|putting|push|pushed|pushing) <6>(to|into|under|back into) (the "
    ")?(forefront|spotlight|sharp focus|sharper focus|limelight)( of)?|set(s|ting)? up (a|an) (<1> )?(thrilling"
    "|exciting|intriguing|mouth-watering|tantali[sz]ing|dramatic|epic|compelling|fascinating|high-stakes|pivotal"
    "|crucial) <1>|(draw|drew|draws|drawing|receiv|elicit|prompt|attract|met with)(ed|es|s|ing)? (a )?(mixed|varied"
    "|divided|conflicting|both praise and) (reactions?|responses?|reviews|feedback|criticism)⟧",
    "⟦(is|was|are|marks|represents|as|remains) (a|an) (<1> )?(welcome|worrying|troubling|encouraging|promising"
    "|positive|exciting|alarming|concerning|reassuring|notable|much-needed) (<1> )?(development|sign|step|change"
    "|trend|relief|boost|addition|reminder|shift|move)s?|(a|an|its|the|their) (bright|brighter|promising"
    "|challenging|better|more sustainable|sustainable|more inclusive|inclusive|equitable|more equitable) (and <2> "
    ")?future|a (<1> )?step (closer )?(to|toward|towards|forward for|back for) (a |an )?(more|fairer|greater|better"
    "|lasting|safer|cleaner|full|real|true) <1>|(transform|revolutioni[sz]|chang|redefin|reshap|alter)(e|es|ing|ed"
    "|s)? the way (we|people|the|consumers|users|businesses|companies)|(simmer|bubbl|brew|lurk)\\w* (just "
    ")?(beneath|under|below) the surface|(a|the|an) (world|market|industry|region|nation|sector|city|sport) in "
    "(flux|transition|turmoil|transformation)|it (will|would|'ll) be (<1> )?(interesting|fascinating|intriguing"
    "|worth) (to see|to watch|seeing|watching)⟧",
    "⟦(a |an )?(mixed bag|tall order|uphill (battle|climb|struggle)|balancing act|bold gamble|calculated risk"
    "|moment of (pride|triumph|truth|reckoning|reflection)|night to remember|game of two halves|force for good|race "
    "to the bottom|new lease of life|bitter pill|vicious cycle|slippery slope|house of cards|ticking time bomb"
    "|zero-sum game|wait-and-see (approach|mode|attitude))|wait and see|big shoes to fill|liv(ed|es|ing) up to (its"
    "|the|his|her|their) (billing|hype|potential|reputation|expectations)|on the edge of (their|your|our) seats?"
    "|against all odds|for the ages|(rose|rise|rising) to the occasion|did not disappoint|didn't disappoint"
    "|remains? in short supply|may or may not|pay(s|ing)? the (ultimate )?price|keeps? (everyone|us|fans) guessing"
    "|strength to strength|(weigh|weighs|weighing) heavily on⟧",
    "⟦(yet another|another|a further|the latest|a fresh|a major|a big) (blow|setback|boost|twist|milestone|test"
    "|chapter|reminder) (to|for|in|of)|(a|an|the) (simple|harsh|uncomfortable|inconvenient|fundamental|universal"
    "|undeniable|hard) truth|a (measure|sense|modicum) of (closure|relief|comfort|justice|stability|calm)|(lay|lays"
    "|laid|laying) the (groundwork|foundations?) for|position(s|ed|ing) (itself|themselves|it|them|the <2>) (well "
    ")?for (<2> )?(success|growth|the future|expansion|leadership)|(is|are) (everything|king|half the battle)[.!]"
    "|in (recent|living) memory|in a (difficult|precarious|vulnerable|delicate|tough|tricky) (position|situation"
    "|spot)|caught in the (middle|crossfire of)|one thing stands out|(fresh|renewed|new|renew\\w*|spark\\w*"
    "|prompt\\w*|fuel\\w*) (fresh |new |renewed )?calls for (<1> )?(action|reform|change|accountability"
    "|transparency|caution|restraint|unity)⟧",
    "⟦(welcomed|praised|hailed|applauded|supported|embraced|celebrated|seen) by some (and|but|while|, others)|from "
    "all walks of life|for better or (for )?worse|like it or not|beyond the headlines|behind the headlines|(the "
    ")?light at the end of the tunnel|(a )?silver lining|(a )?calm before the storm|storm clouds (gather|on)|the "
    "devil is in the details?|the jury is still out|the proof is in the pudding|history (will judge|repeats itself"
    "|has a way of)|actions speak louder|time is of the essence|the more things change|there (is|are) no (easy"
    "|simple|quick|one-size-fits-all|single) (answers?|solutions?|fix(es)?|wins?)|much (is|remains) at stake|a lot "
    "is riding on|pandora's box|fuel to the fire|insult to injury|(hearts and minds)|strik(es?|ing) a (chord|nerve)"
    "|struck a (chord|nerve)|blur(s|red|ring)? the lines? between|rais(es?|ing) the spect(er|re) of|no stranger to"
    "|gone are the days|only scratch(es|ing)? the surface|a tale of two|(has|have) never been (more |so |as "
    ")?(important|clearer|higher|greater|urgent|relevant|critical|apparent|clear)|a world where|whether you're a⟧",
    "⟦((it is|it's|what is|what's) (increasingly |now |becoming |abundantly )?clear( is)? that|(good|bad|welcome"
    "|great|exciting|worrying|encouraging) news for (the )?(<1> )?(consumers|investors|fans|industry|sector|market"
    "|markets|everyone|businesses|companies|homeowners|borrowers|environment|economy|community|region))⟧",
    "⟦with (<2> )?implications (for|on|across|beyond|well beyond|extending)⟧",
    "⟦in an? (increasingly|ever-?more|ever-?(changing|evolving)|rapidly (changing|evolving|shifting)|fast-?moving) "
    "(<2> )?(world|landscape|environment|market|marketplace|economy|society|climate|region|industry)|in an (era"
    "|age) (of|where|when|in which|defined by|marked by)|at a time of (<1> )?(heightened|growing|rising|mounting"
    "|increasing|intense|deep|deepening|great|unprecedented|profound|significant|global|economic|political) (<2> "
    ")?(tensions?|uncertaint(y|ies)|change|scrutiny|pressures?|instability|turmoil|volatility|division|strain"
    "|anxiety|upheaval)⟧",
    "⟦((a|an|the|another) (<2> )?(cauldron|powder keg|tinderbox|quagmire|maelstrom|crucible|whirlwind|rollercoaster"
    "|roller coaster|kaleidoscope|labyrinth|minefield|hotbed|perfect blend|delicate dance|tug-of-war|push and pull"
    "|tightrope) (of|between))|walk(s|ing|ed)? a (fine |thin |delicate |political |diplomatic )?(line|tightrope)( "
    "between)?⟧",
    "⟦(leav(e|es|ing)|left) (a|an|its|his|her|their) (<1> )?(lasting|indelible|enduring|profound|permanent) (impact"
    "|legacy|impression|mark|imprint)|(will|to) be remembered (for (years|generations|decades)|as (one of|a turning"
    "|a defining))|for (years|generations|decades) to come|continues? to (inspire|captivate|resonate|spark"
    "|fascinate|push the|set the|make (headlines|history)|raise questions)⟧",
    "⟦(leav(e|es|ing)|left) (a|the|an|many|its|his|her|their)? ?(<2> )?(community|communities|town|nation|family"
    "|families|residents|city|world|fans|country|observers|investors|analysts|industry|region|many|experts"
    "|supporters|viewers|critics) (<1> )?(grappling|reeling|searching for answers|wondering|questioning|in shock"
    "|stunned|heartbroken|divided|uncertain|on edge|in limbo|hopeful|eager)⟧",
    "⟦(become|became|becomes|becoming) (a|an|the) (<2> )?(symbol|emblem|hallmark|cornerstone|byword|defining "
    "(feature|issue|moment))( of| for)|(stands?|standing|stood|acts?|acting) as (a|an) (<2> )?(reminder|testament"
    "|beacon|warning|symbol|example|model|cautionary|pillar|bulwark)⟧",
    "⟦(often|always|inevitably|rarely|usually) comes? (with|at) (<2> )?(consequences|price|cost|trade-?offs"
    "|challenges|risks|caveats)|not without (its |their )?(<1> )?(challenges|controversy|risks|critics|detractors"
    "|hurdles)|easier said than done|no small feat|more (important|critical|relevant|urgent|crucial|vital|pressing) "
    "than ever⟧",
    "⟦ripple effects? (across|through|throughout|beyond|for|on|in)|(the|a|an) (stark|harsh|grim|sobering|brutal"
    "|complex|uncomfortable) realit(y|ies) (of|that|facing|for)|(a|an|the) (<1> )?(sense|air|mood|wave|atmosphere) "
    "of (uncertainty|optimism|urgency|unease|anticipation|foreboding|cautious <1>|renewed <1>|normalcy|hope)⟧",
    "⟦(on the (cusp|verge|brink) of (a|an) (<1> )?(new|breakthrough|transformation|revolution|historic|major)|at "
    "the (intersection|nexus) of|captur(e|es|ed|ing) the (imagination|hearts|spirit|mood|zeitgeist|essence)|(rais(e"
    "|es|ed|ing) the bar|breaks?(ing)? new ground|sets? a new (standard|benchmark)|setting a new (standard"
    "|benchmark)|ushers? in|ushering in) )⟧",
    "⟦(which|that|this|it)( is|'s| was) (also |just |honestly )?(kind of |kinda |pretty |really |quite |super |very "
    "|so |absolutely |actually |a bit )?(wild|crazy|insane|mind-blowing|huge|a big deal|fascinating|pretty cool"
    "|telling|eye-opening)⟧",
    "⟦(caught|catches|grabbed|piqued) (my|our|everyone's) (eye|attention|interest|curiosity)( <3>(so|and) (i|we) "
    "<6>)?⟧",
    "⟦(is|are) (shaping|driving|dominating|making|leading|grabbing) (<3> )?(the news|headlines|the conversation|the "
    "agenda)⟧",
    "⟦(highly|fiercely|intensely|increasingly|ever more) competitive (<1> )?(market|marketplace|landscape|industry"
    "|environment|field|sector|space)|(plung|throw|plunge|throws|threw|cast)(s|es|ed|ing)? <6>into (fresh |further "
    "|deeper |new |renewed )?(uncertainty|turmoil|chaos|crisis|disarray)|(powerful|rare|moving|remarkable|defiant"
    "|touching|strong) show of|(leav(e|es|ing)|left) a (<1> )?(scar|void)|close-knit community|(come"
    "|comes|came|coming|bring|brings|brought) (the <2> |people |communities |everyone )?together (in|as)|when "
    "people come together|more research is needed|weather(ing)? the storm|(cement|cements|cemented|cementing"
    "|secur\\w*) (its|his|her|their) (place|status|legacy|reputation|position) (as|among|in)|(the )?end of (a|this"
    "|that) chapter|(only )?adds? to (our|the) understanding of|an? (exciting|thrilling|dramatic) (finish|finale"
    "|conclusion|climax|showdown)⟧",
    "⟦(themes?|narratives?|angles?|solutions?|services?|tools?|approach(es)?|ideas?|technolog(y|ies)|platforms?"
    "|calls?) gaining (<1> )?(traction|attention|popularity|steam)⟧",
    "⟦table stakes|(the )?holy grail|(is|are|remains?) (very much )?alive and well|(?-i:(the|our|a) north star)"
    "|unlock(s|ed|ing)? the (<1> )?(power|potential|secrets?|promise) (of|in)|(is|are|was|were) (<1> )?(abuzz|buzzing) "
    "(with|about|over)|seamlessly|a seamless <1>|cutting-edge⟧",
    *IDIOMS,
    *FLOURISHES,
    *JOURNALESE,
    *PRAISE,
    *WEIGHINGS,
    *SCENES,
)  # fmt: skip
