"""BC017: a slogan or a catchphrase in the place of news."""

from __future__ import annotations

from digestlint.api import PROSE, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity, fold
from digestlint.rules.commentary.antitheses import ANTITHESES, antithesis
from digestlint.rules.commentary.catchphrases import CATCHPHRASES
from digestlint.rules.commentary.emptiness import names_something
from digestlint.rules.commentary.labels import behind_labels
from digestlint.rules.commentary.mottoes import MOTTOES
from digestlint.rules.commentary.own_words import is_answered_for, whole_sentence

# The pattern that speaks to a thing: "Move over, diesel". To a person the same words are a message.
_ADDRESSED = 11


class Slogan(PatternRule):
    """A slogan, a catchphrase or a flourish where the reader expects news.

    ## What it finds

    "Things just got interesting", "The era of cheap flights is officially over", "The battle has only just begun",
    "Ferries, meet the future", "Move over, diesel", "Game on", "A star is born", "So much for a quiet summer", "This
    changes everything", "Nobody walks away from this a winner", "Isn't just for billionaires anymore". Also what says
    of a thing what it is not, to say what it is: "The ferry isn't a boat. It's a promise", "a habit, not just a fare".

    It stays silent in quotations, for what a source says, and where the words are meant as they stand: "The train has
    arrived", "The trial has only just begun", "The baby was born in the lift".

    ## Why it matters

    It is an advertiser's sentence: it asks for a feeling, and tells nothing that the reader could check or use.

    ## How to fix it

    Delete it. What made it tempting (a price, a first, a date) is the news: say that.
    """

    code = "BC017"
    name = "slogan"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "A slogan in the place of news: delete it, or say what happened"
    yields_to = frozenset({"BC001", "BC002", "BC003", "BC004", "BC005", "BC006", "BC015"})
    kinds = PROSE | {BlockKind.QUOTE}
    examples = (
        Example("Petrel's ferry now sails by night. ⟦The battle for the strait just got a lot more interesting.⟧"),
        Example("The last coal boat was sold. ⟦The age of steam is officially over.⟧"),
        Example("Growers sued the mill on Monday. ⟦The fight over the river has only just begun.⟧"),
        Example("**Ferries:** Lund bought two hydrogen boats. ⟦Harbour, meet the future.⟧", "markdown"),
        Example("The club won 4-0 in Ardel. ⟦A star is born, and the league has been put on notice.⟧"),
        Example("The line lost its permit and its captain. ⟦So much for a quiet summer.⟧"),
        Example("Lund sold its last ferry. ⟦The harbour isn't losing a line. It's losing a memory.⟧"),
        Example("⟦Bramble didn't build the lock to save time. It built the lock to own the river.⟧"),
        Example("- ⟦The toll is no longer a fee but a weapon.⟧", "markdown"),
        Example("Tidewell bought the yard. ⟦Its crew is what makes it so hard to copy.⟧"),
        Example("Fares rose again. ⟦This is a toll problem, not a ferry problem.⟧"),
        Example("Lund's ferries sail by night. ⟦The window is closing.⟧"),
        Example("The lock isn't open. It's being repaired until Friday."),
        Example("Petrel didn't answer the letter. She was in Ardel."),
        Example("The boat is no longer a ferry, the owner said, but a restaurant."),
        Example("The train has finally arrived, and the trial has only just begun."),
        Example("The state of emergency is officially over, the ministry said."),
        Example('"The age of steam is officially over," Moor wrote.'),
        Example("The child was born in the lift, and police put the town on alert."),
        Example('It is a "sign" of frost, not foolproof evidence of frost.'),
    )
    words = {
        "contest": (
            "adventure", "argument", "arms race", "battle", "clash", "competition", "contest", "conversation",
            "countdown", "debate", "duel", "experiment", "feud", "fight", "fightback", "fireworks", "fun", "game",
            "hard (part|work)", "hunt", "journey", "land grab", "party", "price war", "quest", "race", "real (fight"
            "|race|test|work)", "rebellion", "reckoning", "renaissance", "revolution", "ride", "rivalry", "saga",
            "scramble", "show", "showdown", "story", "struggle", "transformation", "tug of war", "tug-of-war",
            "turf war",
            "war of words", "work",
        ),
        "age": (
            "age", "end", "era", "dream", "fairytale", "fairy tale", "future", "gold rush", "golden age", "great <1>",
            "hype", "party", "renaissance", "reign", "revolution", "rise", "romance", "honeymoon", "wait", "winter",
            "summer", "season", "silly season", "spring",
        ),
        "lively": (
            "bigger", "bumpier", "busier", "closer", "crazier", "cooler", "cosier", "crowded", "dearer", "easier",
            "expensive", "faster", "hairier", "harder", "hotter", "interesting", "juicier", "longer", "louder",
            "messier", "messy", "murkier", "nastier", "personal", "real", "rockier", "rougher", "scarier", "serious",
            "shorter", "simpler", "smarter", "spicier", "spicy", "steeper", "stranger", "sweeter", "tastier",
            "thornier",
            "tighter", "tougher", "trickier", "uglier", "weird", "weirder", "wider", "wild", "wilder", "worse",
        ),
    }  # fmt: skip
    patterns = behind_labels((
        "⟦just got (a (whole |hell of a )?(lot|bit|little|touch) |even |much |way |that much |far |infinitely "
        "|considerably |very |rather )?(more <1>|less <1>|{lively})⟧",
        "⟦(the )?{age} (of <4> |for <3> )?(is|are|has|have) (now |well and truly )?(officially|finally|well and truly"
        "|truly|already|firmly) (here|over|arrived|begun|dawned|landed|upon us|underway|under way|open|dead|gone|on"
        "|started|ended|alive|a thing|within reach)⟧",
        "⟦(the )?(future|age|era|tomorrow) (of <4> )?(is here|is now|has arrived|is upon us|has landed|is calling"
        "|(is|looks|seems) (bright|brighter|rosy|green|electric|exciting)|is (knocking|already here))⟧",
        "⟦(summer|spring|autumn|winter|christmas|party|election|silly|festival|awards?|wedding|earnings|transfer) "
        "?(season)? (has|is) (officially|well and truly) (here|arrived|begun|open|underway|over|started|on)⟧",
        "⟦{contest} (<5> )?(has|have|is|are) (only |just |really |barely ){1,3}(begun|started|beginning|starting"
        "|getting started|getting going|warming up|heating up)⟧",
        "⟦(real|hard|serious|true) (work|part|test|battle|fight|race|fun|challenge|game|question) (now )?(starts|begins"
        "|is only|has yet|lies ahead)( now| here| tomorrow)?⟧",
        "⟦(future|story|history|chapter|ending|legacy|script|rules?|rulebook|playbook|verdict|tale|narrative|book"
        "|epilogue|obituary) (of <4>|on <3>|for <3>)?,?( (it seems|however|though),)? ?(is|are) (still|yet|only now"
        "|now) (being|to be) (written|told|drafted|decided)⟧",
        "⟦(neither|no|nobody|no one|both|each|everyone|everybody|all|few) <4> ?(emerges?|comes? (out|away)|walks? away"
        "|gets? (off|away)) (of|from|with)? ?<4> ?(unscathed|unharmed|a winner|winners|clean hands|looking (good"
        "|well)|with (its|their|much) <1>|bruised|happy|smelling of roses|with credit|empty-handed)⟧",
        "⟦(a|another|and a) (new )?(star|legend|hero|rivalry|dynasty|icon|classic|tradition|folk hero|meme|champion) "
        "(is|was) born⟧",
        "⟦(has|have|had|is|are) (all |now |officially |well and truly )*(been )?(put|served) (on notice|notice)|(has"
        "|have) been warned|consider (yourselves|yourself|<3>) (warned|raised|served|intrigued|impressed|sold"
        "|tempted)|consider (this|it|that) (a|an|your)⟧",
        "^⟦<4>, meet (the |a |an |your |its |their )?<3>⟧[.!]$",
        "^⟦(move over|step aside|make way( for)?|goodbye|farewell|bye-bye|hello|say hello to|say goodbye to|so long|cue"
        "|enter|exit)( the| a)?,? <4>([,:;—–] ?<8>)?⟧[.!]$",
        "^⟦(and )?(game (on|over|set and match)|mission accomplished|job done|case closed|checkmate|boom|bingo|touche"
        "|ouch|yikes|phew|wow|oof|bravo|encore|fair enough|fair play|big if true|so far,? so good|mind blown|plot "
        "twist|end of story|full stop|drum ?roll|the rest is history|not bad|nice (work|one)|never say never|no "
        "pressure|who knew|go figure|lesson learned|challenge accepted|how times change|long may it (last|continue)"
        "|that's showbiz|you love to see it|it's complicated|what could go wrong|pure magic|sheer joy)⟧[.!]",
        "^⟦(and )?(talk about (a|an|bad|good|perfect|great|timing)|now that('s| is) (what|how|a)|so much for|let the "
        "<2> (begin|commence|roll)|what a (<2> )?(day|week|weekend|night|game|match|ride|season|year|time|story"
        "|comeback|finish|contrast|difference|turnaround|start|way|world|summer)|how about that|welcome to the (club"
        "|future|party|<1> age|age|era|new <1>|jungle|real world|show))⟧( <*>)?[.!]$",
        "⟦(this|that|it|which) (just )?(changes|changed) everything|nothing (will|would|can) ever be the same|(it"
        "|things) (does not|doesn't|do not|don't) get (much |any )?(better|bigger|more <1>|closer|worse|cooler) than"
        "|not bad for|no(t| longer) (just )?the preserve of|(isn't|aren't|is not|are not|no longer|not) just (for"
        "|about) <4> (any ?more|any longer|now)|(is|are) no longer (just )?(for|the (preserve|stuff|domain"
        "|privilege)) (of )?<3>|gives? (a |new |whole )+meaning to|(on|to) a whole (new|other|different) level|(is"
        "|are) having a moment|(the )?(plot|intrigue|mystery) (thickens|deepens)|the gloves (are|come) off|(not|and "
        "not) a moment too soon|the pun is|pun intended⟧",
        "⟦(could|can) (not|hardly|scarcely)( |n't )?(have )?(come|be|arrive) at a (more|better|worse) <3>|couldn't "
        "(have )?(come|be) at a (more|better|worse) <3>|(could not|couldn't|could hardly) (be|have been) (better"
        "|worse|more|clearer) (timed)?|timing (could|couldn't) (not )?(have been|be) (better|worse|more <1>)⟧",
        "⟦(exactly|just|precisely) what <4> (has|have|had) (been )?(waiting|longing|asking|crying out|hoping|praying) "
        "for|what <3> (has|have) been waiting for⟧",
        *CATCHPHRASES,
        *MOTTOES,
        *ANTITHESES,
    ))  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts unless a source answers for it; the whole sentence is the slogan."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        if is_answered_for(hit) or (hit.pattern == _ADDRESSED and names_something(hit.block.text, hit.unit)):
            return None
        if '"' in fold(hit.text):
            # A word in quotation marks is what the sentence is about: it says what a term means.
            return None
        if hit.pattern == _DENIED:
            span = antithesis(hit)
            return Match(span, hit.block) if span else None
        return Match(whole_sentence(hit), hit.block)


_DENIED = len(Slogan.patterns) - len(ANTITHESES)
