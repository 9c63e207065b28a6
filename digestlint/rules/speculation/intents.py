"""Phrases that look into heads: for the rule on motives."""

from __future__ import annotations

# How sure the digest is of what nobody told it.
STANCES = (
    "clearly", "plainly", "obviously", "evidently", "presumably", "doubtless", "no doubt", "surely", "undoubtedly",
    "visibly", "transparently", "manifestly", "quietly", "privately", "secretly", "apparently", "seemingly",
)  # fmt: skip
MINDS = (
    "wants?", "wanted", "hopes?", "hoped", "hoping", "thinks?", "thought", "believes?", "believed", "knows?", "knew",
    "fears?", "feared", "feels?", "felt", "sees?", "saw", "expects?", "expected", "prefer(s|red)?", "hates?", "loves?",
    "regrets?", "resents?", "resented", "enjoys?", "enjoyed", "aims?", "intends?", "intended", "decided", "concluded",
    "calculat(es|ed)", "judged", "reckon(s|ed)?", "underestimat(es|ed)", "misjudged", "misread", "wary", "had enough",
    "trying", "hoping", "eager", "keen", "relieved", "reluctant", "nervous", "unnerved", "rattled", "spooked", "stung",
    "emboldened", "worried", "frustrated", "annoyed", "irritated", "furious", "delighted", "tired", "weary",
    "uncomfortable", "uneasy", "impatient", "in no (mood|hurry)", "betting", "looking (for|to)", "banking on",
    "counting on", "getting (nervous|impatient|tired|desperate|cold feet|ready)", "running (scared|out of)",
    "losing (patience|faith|interest|nerve)", "under pressure", "unhappy", "uninterested", "bent on", "intent on",
    "timed", "meant", "designed", "aimed", "calculated", "intended", "chosen", "motivated", "desperate",
)  # fmt: skip
IDIOMS = (
    "take the (sting|heat|edge|shine|wind) out of", "get ahead of", "steal (a march|the spotlight|thunder)",
    "save face", "buy (itself|themselves|himself|herself|more time|some time)", "test the waters",
    "test (the |its |their )?([a-z’']+ )?(resolve|patience|nerve|defen[cs]es|limits|appetite)",
    "pile (more )?pressure", "(raise|ramp up|keep up|increase|step up|maintain|heap) (the )?pressure",
    "turn up the heat", "make (a point|an example)", "send (a|an) ([a-z]+ )?(message|signal|warning)",
    "(calm|soothe|settle|steady) (nerves|jitters|jittery|nervous|markets|investors|the markets|the nerves)",
    "shore up (its|their|his|her) (support|base|position|standing|flank|image|authority|power)", "cover (its|their|his"
    "|her) tracks", "bury (bad news|the news|the story)", "divert attention", "distract (from|attention)",
    "keep ([a-z'’]+ ){1,3}(happy|on side|guessing|in line|sweet|off balance|onside)",
    "win (back|over) ([a-z'’-]+ )?(voters|support|trust|sceptics|skeptics|moderates|investors|customers)",
    "curry favou?r", "settle (a |old )?scores", "score (political )?points", "claim credit", "look (tough|strong"
    "|decisive|serious|busy|presidential)", "play to (its|their|his|her|the) (base|gallery)", "muddy the waters",
    "drive a wedge", "hedge (its|their|his|her) bets", "keep (its|their|his|her) options open", "sweeten the (deal"
    "|pill|offer)", "soften the blow", "paper over", "gain (the upper hand|leverage)", "flex (its|their|his|her)"
    " muscles", "box in", "force (its|his|her|their|the [a-z]+'s) hand", "run out the clock", "play for time",
    "drum up support", "lower expectations",
    "manage expectations", "stay (relevant|in the race|in the game|in the headlines)",
)  # fmt: skip
PLOYS = (
    "concession", "sop", "olive branch", "rebuke", "snub", "overture", "swipe", "slap", "payback",
    "bargaining chip", "trial balloon", "ploy", "smokescreen", "distraction", "power grab", "land grab", "stunt",
    "face-saver", "fig leaf", "charm offensive", "delaying tactic", "stalling tactic", "bluff", "warning shot",
    "fishing expedition", "pretext", "cash grab", "power play", "peace offering", "publicity stunt", "diversion",
    "vanity project", "shakedown", "damage control", "damage limitation", "window dressing", "lip service", "gambit",
    "climbdown", "thank-you", "reward for", "test of (nerve|wills|resolve)", "message to", "gift to", "present to",
)  # fmt: skip
INTENTS = (
    "{stance} ({mind})",
    "to ⟦({idiom})⟧",
    "(is|was|are|were|looks?|looked|seems?|amounts?|amounted|smacks|reads|came|comes|serves|as) ({adverb} )?(like |to "
    "|of |as |more |less )*(a |an |the |another |little more than a |pure |mere )?{quality}({ploy})( to| for| at| of"
    "| meant| by|$|,|;|\\.)",
    "(was|were|is|are) ({adverb} |now |simply |merely |just |only |really |in effect )?(playing for time|buying time"
    "|stalling|bluffing|posturing|angling for|grandstanding|sabre-rattling|saber-rattling|sending a (message|signal"
    "|warning)|settling scores|laying the groundwork|preparing the ground|softening up|biding (its|their|his|her) time"
    "|keeping (its|their|his|her) (options open|powder dry)|cosying up|courting|wooing|calling [a-z'’ ]{2,20} bluff"
    "|looking for (cover|an excuse|a way out|an exit)|seeking cover|nudging|daring|goading|baiting|cashing in"
    "|exploiting|capitali[sz]ing on|taking advantage of|hedging (its|their|his|her) bets|testing ([a-z’']+ ){1,4}"
    "(resolve|times?|patience|limits|waters|defen[cs]es|nerve|reactions?|boundaries|unity|mettle|resilience|red lines)"
    "|probing ([a-z’']+ ){1,3}(defen[cs]es|weaknesses|limits))",
    "us(e|es|ing|ed) ([a-z'’-]+ ){1,6}as (a|an|its|their) {quality}(excuse|pretext|cover|smokescreen|bargaining chip"
    "|lever|leverage|weapon|shield|distraction|fig leaf|trojan horse|bludgeon|wedge|scapegoat|launchpad|springboard"
    "|stepping stone|trial balloon|prop|battering ram|dumping ground)",
    "(got|gets|getting) cold feet|(lost|lose|loses|losing) (its|their|his|her) nerve|(blink|blinks|blinked) first"
    "|overplay(ed|s|ing) (its|their|his|her) hand|(has|have|had) (clearly |evidently |plainly )?(calculated|gambled"
    "|wagered|figured|reckoned) that|(would (rather|sooner)|prefers? not to)",
    "with (one eye|an eye|both eyes|half an eye) (firmly |clearly )?(on|to|toward|towards)",
    "(is|are|was|were) in no (hurry|rush|mood) (to|for)|(is|are) (spoiling|itching|angling|gunning) (for|to)"
    "|(has|have) (much|everything|little|nothing|a lot|more) to (lose|gain|prove|hide|fear) (from|by|if|in|here)?",
    "(is|are|was|were|seems?|appears?|looks?|looked|remains?|grew|feels?|,) ({adverb} |under pressure and )?(keen|eager"
    "|desperate|anxious|reluctant|loath|hungry|afraid|fearful|itching|unwilling|loth|wary|determined|hoping"
    "|hell-bent) (to|of|that|for) (be (seen|drawn|the first|left)|look|appear|avoid|prove|show|cling|hold on"
    "|change the subject|save|regain|keep|rock|upset|anger|alienate|offend|antagoni[sz]e|provoke|escalate|concede"
    "|admit|lose|losing|being|appearing|upsetting|alienating|provoking|move on|draw a line|put|make (its|their|his|her"
    "|a)|nobody|no one|nothing|reassert|rebuild|repair|restore|capitali[sz]e|cash in|exploit|settle|distance|match"
    "|catch up|stay|preserve|protect|defend|project|score)",
    "(wants?|hopes?|needs?|likes?|hoping|wishes|prefers?) to (be seen|look ([a-z]+ )?(tough|strong|decisive|serious"
    "|busy|good|modern|presidential)|appear|have it both ways|change the subject|have (his|her|its|their) cake|keep"
    " (everyone|its options|the peace)|move on from|draw a line|make a point|make an example|send a|settle a|avoid"
    " (a|an|another|the) [a-z]+|cling|rock the boat|bury|prove (itself|himself|herself|themselves|that|its|his|her))",
    "(hopes?|hoping|praying|betting|trusting|gambling) (that )?(nobody|no one|few|everyone|voters|investors|customers"
    "|users|critics|the market|the public|the world|time|the storm|the fuss|the scandal|the row) (will )?[a-z]+",
    "(dreads?|loathes|covets|craves|relishes|senses (a|an|the|weakness|blood|danger)|(fears|wants) nothing (more"
    "|less))",
    "(has|have|had|with) (his|her|its|their) (eye|eyes|sights|heart) (firmly |set |now )*on",
    "(has|have) (clearly |evidently |plainly |long since |now |finally |quietly |all but )*(lost (patience|faith|heart"
    "|interest|its appetite|confidence) (in|with|for)|given up (on|the fight|hope|pretending)|no (stomach|appetite"
    "|taste|wish|desire|time|patience|illusions?|intention) (for|to|of|about)|had enough of|made up (its|his|her"
    "|their) minds?|made (its|his|her|their) peace with|written off)",
    "(is|are) under no illusions?|(is|are) (clearly |quietly |now |simply )?(digging in|hunkering down"
    "|washing (its|his|her|their) hands|cutting (its|their|his|her) losses|losing sleep|licking (its|their|his|her)"
    " wounds|sharpening (its|their|his|her) knives|circling the wagons|burning (its|their|his|her) bridges"
    "|eyeing (a|an|the)|going through the motions|paying lip service|looking over (its|their|his|her) shoulder"
    "|having second thoughts|trying to (have it both ways|save face|look|appear|stay relevant|change the"
    " subject|turn the page|get ahead|catch up|drive|buy|drown out|shift|deflect|force|bounce|pick off|wriggle"
    "|outflank|squeeze|steal|rebuild|regain|repair|reassure|rewrite|box|corner|bully|intimidate|hide|keep|avoid))",
    "(felt|feels) (cornered|slighted|betrayed|pressured|compelled|obliged|emboldened|threatened|squeezed"
    "|snubbed|vindicated|humiliated|trapped|let down|abandoned|ignored|left out|entitled|encircled|hemmed)",
    "(thinly|barely|poorly|scarcely) (disguised|veiled|concealed) [a-z]+",
    "(timed|choreographed|orchestrated|staged|leaked|calculated|rushed out|rushed through|dressed up) (so as )?(to|as)"
    "|(timed|calibrated) for (maximum|effect)",
    "(was|is|were|are) (chosen|picked|meant|intended|designed|aimed) ({adverb} )?(as|at|to) (a |an )?(warning"
    "|signal|message"
    "|rebuke|snub|(swing |older |younger |rural |urban |floating )?voters|embarrass|humiliate|the base|hardliners"
    "|critics|rivals|provocation|gesture|olive branch|test|deterrent|distraction|spoil|upstage|punish|reward|buy|win"
    "|wrong-foot|show|impress|soothe|calm|placate|silence|look|outshine|outflank|keep)",
    "^(behind|beneath|underlying|driving|at the root of) (the|this|that|all|these|its|his|her) ([a-z-]+ ){1,4}(lies?"
    "|lurks?|sits?|is|are|stands?) (a|an|the|one|another|fear|anxiety|concern|worry)",
    "to save (his|her|its|their) (own )?(skin|face|job|bacon|blushes|seat|career|reputation)|to get (the|all the|its) "
    "(pain|bad news|worst|unpleasantness) out|to (spoil|upstage|outdo|wrong-foot|one-up|outshine|trump|smother"
    "|drown out) (the|its|his|her|a|their|any|another|rival|criticism|dissent)",
    "(sees|views|regards|treats|casts) <4> as (its|their|his|her) [a-z]+",
    "(is|are|was|were) ({adverb} )?out (to|for) (get|prove|win|settle|make|punish|revenge|blood|embarrass|destroy|show"
    "|wreck|spoil)|(it|that|this|which) (all )?suits (the|its|their|his|her|both|neither|nobody|everyone)"
    "|had (little|no)"
    " (choice|option) but|could (hardly|ill|scarcely) (afford|say|refuse|ignore|resist)",
    "(ulterior|hidden|unspoken|unstated) (motives?|agendas?|aims?|goals?)",
)
WORDS = {
    "stance": STANCES,
    "mind": MINDS,
    "idiom": IDIOMS,
    "ploy": PLOYS,
    "adverb": ("[a-z]+ly", "also", "now", "still"),
    "quality": ("([a-z-]+ ){0,2}",),
}
