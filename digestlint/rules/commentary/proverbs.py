"""Sayings that come ready-made: patterns (see `digestlint.patterns`), each of which is a comment wherever it stands."""

from __future__ import annotations

PROVERBS = (
    "⟦where the rubber meets the road|ha(s|ve|d) the last (word|laugh)|got the last (word|laugh)|a rising tide lifts"
    "|when the music stops|when push comes to shove|when the chips are down|when the dust settles|money talks|talk "
    "is cheap|numbers (don't|do not|never) lie|the numbers speak for themselves|history (does not|doesn't|never"
    "|rarely) repeats? itself|history (often |rarely )?rhymes|fortune favou?rs the|rome wasn't built|all that "
    "glitters|better late than never|slow and steady|practice makes perfect|no news is good news|the early bird|good "
    "things come to|every cloud has|when it rains,? it pours|it never rains but|necessity is the mother|you reap what"
    "|what doesn't kill|the customer is always|the house always wins|a win is a win|the show must go on|no such "
    "thing as (bad|a free|a safe|too|enough)|no free lunch|it takes two to tango|it takes a village|cooler heads|you "
    "get what you pay for|life goes on|life finds a way|easy come|the only constant|change is in the air|prevention "
    "is better|goals win|defen[cs]e wins|form is temporary|out of the window|tale as old as time|the road to hell"
    "|hindsight is|ignorance is bliss|a picture is worth|a picture paints a thousand|all's well that|the devil finds"
    "|strike while the iron|the grass is (always )?greener|two wrongs|where there's (smoke|a will)|where there is "
    "(smoke|a will)|you can't (make an omelette|have it both ways|teach an old|put a price on|win them all|please "
    "everyone|buy <1>)|if it ain't broke|if you can't beat|don't put all|all eggs in one|the apple doesn't|best laid "
    "plans|best-laid plans|the bigger they are|what's past is|the past is never|pride comes before|seeing is "
    "believing|strength in numbers|the pen is mightier|the sky('s| is) the limit|there('s| is) (always )?(light|hope"
    "|strength in|method in|no smoke|no time like|more than one way)|third time('s| is) (a|the) charm|tomorrow is "
    "another|the rest, as they say|too many cooks|what a difference a|when one door|you never know what|the more, the"
    "|garbage in|hard work (really |always |still )?(does |do )?pays? off|if walls could talk|is dead[,;—] ?long live"
    "|is dead[.!] long live|(do|does) not <2>(itself|themselves|happen) overnight|trust but verify|measure twice"
    "|cash is (still )?king|content is king|sunlight is the best|an ounce of|forewarned is|actions? speaks? louder|a "
    "stitch in time|big things (come|have)|great oaks|from small (beginnings|acorns)|it's (always )?darkest before"
    "|the night is darkest|so goes the|what goes up|(lightning|luck) (never|rarely) strikes?|(champions|legends"
    "|heroes|titles|championships|matches|games|leagues|careers|reputations|wars|elections|battles|fortunes) (are"
    "|is) (not )?(made|born|won|lost|forged|built) (on|in|at|by|with|;|,)|holds? up a mirror to|(gives?|takes?"
    "|giveth), and the <1> (takes?|taketh|gives?)⟧",
    "⟦(memories|memory|attention spans?) (is|are) short|(is|are) (a )?(hard|difficult) habits? to (break|kick)|every "
    "(vote|drop|second|minute|penny|cent|inch|voice|kilometre|mile|little|point|life) (counts|matters|helps)|(is|are) "
    "what happens when|made to be broken|written by the (winners|victors)|(is|was|are) only human|boys will be boys"
    "|rules are rules|business is business|a deal is a deal|enough is enough|that('s| is) (life|football|politics"
    "|showbiz|sport|racing|baseball|hockey|business)( for you)?⟧[.!]",
)
