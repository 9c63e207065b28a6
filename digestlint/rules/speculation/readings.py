"""Phrases that read a meaning into an event: for the rule on inferences, which names `{adverb}` and `{adjective}`."""

from __future__ import annotations

READINGS = (
    "(,|—|–| -|in|is|was|as) ⟦({adverb} )?(a|another|one more|yet another) ({adjective} ){0,2}(symptom"
    "|reflection|gauge|foretaste|harbinger|preview|omen|barometer|recognition|acknowledge?ment|admission|sign|taste"
    "|mark|indication)⟧ (of|that|for|to)",
    "a ({adjective} )?(measure|reflection|reminder|illustration) of (just )?(how|what)",
    "(is|was|are|were|looks? like|amounts? to) (a|an|the|another|pure) (classic|textbook|telltale|tell-tale|vintage"
    "|clear-cut|glaring) [a-z-]+",
    "(now|suddenly|increasingly) looks? [a-z]+|looks? (increasingly|ever more|suddenly|distinctly|decidedly) [a-z]+"
    "|(is|are) (starting|beginning) to (bite|pay off|crack|tell|fray|wobble|backfire|resemble|come apart"
    "|look [a-z]+)",
    "(rarely|seldom|hardly ever|almost never) (ends?|lasts?|leads?|works?|survives?|bodes?|goes|go|comes?|pays?"
    "|happens?|stays?|recovers?|wins?|sits?|translates?|sticks?)",
    "looks ({adverb} |more |less |a lot |increasingly |very much |suspiciously )?like (a|an|the|another|less|more)"
    " ({adjective} )?[a-z-]+",
    "(losing|lost|loosening|tightening|loses) (its|their|his|her) (grip|edge|lustre|luster|shine|way|appeal|footing"
    "|touch|bite|nerve|voice|relevance|allure|crown|sway|magic|sparkle|spark|bearings|cool|moral authority|bargaining"
    "|pricing power)",
    "(honeymoon|party|era|boom|gold rush|free ride|waiting game|phoney war|easy money|golden age|glory days|good times"
    "|days of [a-z -]{3,30}|age of [a-z -]{3,30}|era of [a-z -]{3,30}) (is|are|looks?|seems?|may be) ({adverb} |now"
    " |all but |well and truly )?(over|ending|drawing to a close|finished|dead|gone|numbered|coming to an end)",
    "balance of (power|risks?|forces) (has|is) [a-z]+|(tide|wind|mood|momentum|pendulum|ground|centre of gravity"
    "|center of gravity) (has|is|have) ({adverb} |now |already )?(shifted|turned|turning|swung|swinging|shifting"
    "|moved)",
    "(is|was|are|has been|had been) (really |always |never |as much |far )?(less"
    "|more) about [a-z -]{3,40} than( about)?",
    "makes? (little|no|perfect|good|economic|political|strategic|more|some) sense( (on|for|in|only|as)|$|\\.)",
    "(,| and) ⟦it shows⟧|(flatters?|flattered) (a|an|the|to)",
    "({adjective} )?(is|was|are|were|has been|have been|proved|remains|looks like|represents) (a|an|another|the|nothing"
    " but a) ({adjective} )?(failure|flop|fiasco|humiliation|farce|shambles|missed opportunity|own goal|dead end|slap"
    "|kick in the teeth|blunder|charade|sham|hollow victory|pyrrhic victory|mixed blessing|double-edged sword|poisoned"
    " chalice|win-win|zero-sum|house of cards|time bomb|wake-up call|bitter pill|black eye|bridge too far|dud|damp"
    " squib|bad omen|good omen|case study in|cautionary tale|canary|paper tiger|lame duck|sideshow|red herring"
    "|foregone|fool's errand|lost cause|moral victory|masterstroke|stopgap|sticking plaster|band-aid|half-measure"
    "|stroke of luck|far cry)( |$|,|;|\\.)",
    "(comes?|came|is|was) (far |much )?(too little|too late|too soon)( to [a-z]+|,|$|\\.)|too little,? too late",
    "(is|are|was|were|remains?|looks?) ({adverb} |now |once again )?(in (disarray|freefall|tatters|retreat|denial"
    "|meltdown|survival"
    " mode|uncharted (territory|waters))|on (the ropes|the back foot|thin ice|shaky ground|its last legs"
    "|their last legs"
    "|life support|a knife edge|borrowed time|a roll)|at (breaking point|war with itself)|stuck in (a rut|the mud"
    "|limbo|the past)|between a rock|running on (fumes|empty))",
    "(tearing|eating|pulling|ripping) (itself|themselves) (apart|alive)|(falling|coming) apart( at the seams)?",
    "(gap|gulf|disconnect|mismatch|distance|chasm|contradiction|contrast) between <5> and <4> (keeps|remains"
    "|grows|widens|is (growing|widening|wide|striking|hard|glaring)|could not|says|tells)",
    "(has|have) (now |already |effectively |all but |finally |clearly )*(reached (a stalemate|an impasse"
    "|breaking point|a"
    " tipping point|a dead end|its limits?|their limits?|a plateau|the end of|saturation|boiling point)|hit (a wall"
    "|rock"
    " bottom|a ceiling|its stride|a nerve)|moved on|spoken|run aground|gone stale|lost the (plot|argument|room)"
    "|outlived (its|their|his|her)|outstayed|blown it|met (its|his|her|their) match|overreached|overshot|gone too far"
    "|crossed a line|proved (its|their|his|her) (critics|doubters|point|worth)|backfired|misfired|fallen flat"
    "|fallen short|come (full circle|of age|undone|unstuck))",
    "^(which means|meaning|put differently,|put simply,|translation:|the upshot:|in effect,) [a-z]+",
    "rings? (hollow|false)|(confirms?|confirmed) what (many|everyone|most|critics|the|few)|(better|worse|stronger) on"
    " paper than|dead in all but name|in name only|plain(er)? for all|(no|little) coincidence",
    "tells? (its|their|his|her|a different|another|the same|a familiar|a sorry|the real|the whole) (own )?(story|tale)",
    "(says|said|speaks) (more|less|a lot|a great deal|something|much|everything|plenty) about (the|a|its|their|how"
    "|what|his|her)",
    "(what|where) (is|was) (really |actually |truly )?(driving|behind|at stake|at work|going on|missing) [a-z]+",
    "(the )?(numbers|figures|sums|maths|math|pieces|timing|story|explanation) (do|does|did)(n't| not) (add up|fit|hold"
    "|square|stack up|make sense)|the timing (is|was|of <6> is|of <6> was) (no accident|no coincidence|hardly|telling"
    "|curious|suspicious|convenient|deliberate|unlikely|anything but|awkward)",
    "({adverb} )?(is|are|has become|have become) (a|an|the) ({adjective} )?(bet|gamble|wager|punt) (on|that)",
)
