"""Catchphrases: patterns (see `digestlint.patterns`) of sentences that stand on their own, with nothing in them."""

from __future__ import annotations

CATCHPHRASES = (
    "⟦(history (was|is being|has been|is|gets) made|you could hear a pin drop|(no one|nobody|few) saw (it|this|that"
    "|them) coming|the days of <4> (are|may be|seem) (numbered|over|gone|behind us)|(it's|it is) not every day( "
    "that)?|blink and (you|it)|let's hope( that)?|here's hoping|fingers crossed|goes to (prove|show) that|the "
    "writing (is|was|has been|'s) (<1> )?on the wall|all good things (must )?come|in a nutshell|there (are|were|will "
    "be) no (real )?(winners|losers)|only the strong|survival of the fittest|stranger things have|never underestimate"
    "|say what you (like|will|want) about|restores? (your|our|one's|my|some) faith in|loss (is|could be|may be) "
    "<3>('s|s') gain|adapt or (die|perish|be)|(innovate|evolve|modernise|modernize|comply|publish|move fast) or (die"
    "|perish|be left|disappear|fall)|enough said|need we say more|say no more|as simple as that|that simple|and "
    "rightly so|and it shows|don't call it|if (the past|history|experience|<1> <1>) is any (guide|judge"
    "|indication)|one swallow does|when pigs fly|the proof will be in|all bets are off|(more|as many) questions (than"
    "|as) (it |they )?(answers|answered)|(leaves|left) (much|a lot|little) to be desired|for the faint[- ](of heart"
    "|hearted)|(bodes?|bodes? very) (well|ill) for|a name to remember|a (feast|sight|treat) for (the )?(sore|eyes"
    "|fans|the)|(set|sets) (pulses|tongues|hearts) (racing|wagging|fluttering)|(cat|fox) among the (pigeons|chickens)"
    "|in the theatre of|the world('s| is) a stage|(ripped|straight) (from|out of) (the pages|a (film|movie|novel"
    "|thriller|hollywood))|(reads|feels|sounds) like (a|the|something) (script|plot|scene|chapter|page|out of"
    "|thriller))⟧",
    "^⟦(and |but |so )?the (<1> )?(best|worst|good|bad|catch|kicker|result|upshot|verdict|twist|irony|takeaway|lesson"
    "|bottom line|problem|reason|reaction|solution|goal|outcome|culprit|stakes|prize|payoff|secret|trick|message|real"
    "|hard|tricky|scary|surprising)( part| news| story| thing)?⟧\\?",
    "^⟦(oh,? )?how (quickly|fast|soon|times|the mighty|far|things|the world|sweet|fitting) <4>(change|changes|fall"
    "|fallen|turn|move|moves|forget|it is)⟧[.!]",
    "^⟦(this|that|it)('s| is| was) (exactly |precisely |just |perhaps )?(what|how|where) <3> (looks?|sounds?|feels?"
    "|is built|is won|is made|are made|are won|begins?|happens?|dies?|works|comes in|means|goes)( like)?⟧( <*>)?$",
    "^⟦(this|that|such|and that|and such)('s| is) the (<1> )?(beauty|magic|joy|paradox|tragedy|genius|price|nature"
    "|power|way|thing|curse|essence|spirit|stuff|lesson|dilemma|burden|promise|peril) (of|about|with)⟧",
    "⟦the (message|lesson|signal|moral|takeaway|verdict|warning) (from <4> |to <4> |for <4> |here )?(is|was|could "
    "not be|couldn't be) (<1> )?(loud and clear|unmistakable|unambiguous|clearer|simple|unequivocal|stark|sobering"
    "|plain|obvious)⟧",
    "⟦the (irony|symbolism|timing|parallels?|contrast|significance|message|optics|subtext) (is|are|was|were) (<1> "
    ")?(hard to (miss|ignore|overlook)|not lost|lost on (no one|nobody|few)|impossible to|striking|telling|no "
    "(coincidence|accident)|unmistakable|delicious|palpable|not good|poor|terrible|perfect)⟧",
    "^⟦when it comes to <4>, (every|everyone|everybody|nothing|few|no one|nobody|all|size|less|timing|there's|old|you"
    "|we)⟧",
    "⟦(the|just the|exactly the) (kind|sort|type) of (story|news|day|deal|night|result|move|moment|performance|gesture"
    "|drama|ending) (that|you|only|we|fans)⟧",
    "^⟦(the )?(bottom line|moral of the story|takeaway|lesson|long story short|in other words|simply put|put simply): "
    "(<8>)⟧[.!]$",
    "^⟦for once, (everyone|everybody|nobody|no one|the|all)⟧",
)
