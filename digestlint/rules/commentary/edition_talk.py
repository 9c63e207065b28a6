"""BC018: the digest talks about itself, its week and its stories."""

from __future__ import annotations

from digestlint.api import PROSE, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.commentary.edition_words import DAYS, LIVELY, NEWS, SERVED, SUMS_UP
from digestlint.rules.commentary.labels import behind_labels
from digestlint.rules.commentary.own_words import is_answered_for, is_specific, whole_sentence
from digestlint.rules.commentary.self_talk import COVERS, REPORTS, SELF_TALK


class EditionTalk(PatternRule):
    """The digest talks about itself: what it brings, what a week it was, what all its stories share.

    ## What it finds

    Openers that praise the edition ("Your go-to source for", "Here is a comprehensive overview of the most critical
    developments", "Everything you need to know"), wrap-ups ("From ports to parliaments, it was a week that showed how
    fast things can change", "It has been another eventful week"), threads drawn through unrelated stories ("What
    unites these stories is", "Taken together, they tell of") and closing flourishes ("And perhaps that is the point").

    It stays silent for what a source says, and where the sentence gives a figure: "Taken together, the two funds hold
    3 billion crowns", "It was a day of mourning".

    ## Why it matters

    Nothing of it is news, and the thread between stories that share nothing but a day is invented.

    ## How to fix it

    Delete it. Where two stories are connected, say how in one of them.
    """

    code = "BC018"
    name = "edition-talk"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "The digest talks about itself or its day: delete it"
    yields_to = frozenset({"BC001", "BC002", "BC003", "BC004", "BC005", "BC006", "BC015", "BC017", "AR"})
    kinds = PROSE | {BlockKind.QUOTE}
    examples = (
        Example("⟦Here is a quick but thorough look at the stories shaping the harbour towns today.⟧\n\nLund voted."),
        Example("Lund Letter, ⟦your go-to source for⟧ all things ferry, is three years old."),
        Example("The yard closed. ⟦From ferries to fisheries, it was a week that showed how quickly luck can turn.⟧"),
        Example("Wheat fell. ⟦What unites these stories is a quiet struggle over water.⟧"),
        Example("**Closing:** ⟦Taken together, these stories describe a coast in search of itself.⟧", "markdown"),
        Example("Rain fell on Ardel. ⟦And perhaps, in the end, that is enough.⟧"),
        Example("Rye fell. ⟦The week painted a portrait of a coast under strain.⟧"),
        Example("⟦This report compiles⟧ rents from six towns."),
        Example("Rents rose in Lund. That is what ⟦our thesis⟧ foretold."),
        Example("The report compiles rents from six towns, and the summary was sent to Ardel."),
        Example("From Lund to Ostrey, it was a day's sail."),
        Example("It was a day of mourning in Ardel, and the week was the wettest since 1953."),
        Example("Taken together, the two funds hold 3 billion crowns."),
        Example("What unites the two parties is a pledge signed in May."),
        Example('"It has been an eventful week," Moor said.'),
    )
    words = {
        "day": DAYS,
        "lively": LIVELY,
        "news": NEWS,
        "served": SERVED,
        "sums": SUMS_UP,
        "report": REPORTS,
        "covers": COVERS,
    }
    patterns = behind_labels((
        "⟦your (<1> )?(go-to|one-stop|trusted|trusty|essential|favou?rite|ultimate|indispensable|daily|weekly|morning"
        "|evening|regular) (<1> )?(source|guide|dose|shot|fix|destination|shop|serving|helping|slice|companion|hub"
        "|roundup|round-up|rundown|recap) (for|of|to|on)⟧",
        "⟦{news} (that are |that |which )?(now |really |most )?(shap(e|ing)|mov(e|ing)|mak(e|ing)|driv(e|ing)"
        "|defin(e|ing)|chang(e|ing)|rock(ing)?) (our|the|your|tomorrow's) (<2> )?(world|day|week|future|agenda|planet"
        "|conversation|year|landscape|headlines|sector|industry|cities|markets?|region|country|century|globe|waves)⟧",
        "⟦{news} (that|which) (really |truly |most )?(matter(ed)?( (the )?most)?|count(ed)?|you (need|should|can't"
        "|won't|may|might) <1>)⟧",
        "⟦(everything|all|what) you need to (know|start)( (today|this week|right now|in|before|now))?⟧",
        "^⟦(here|below|this|what follows|that) ?(is|'s|are) (a|an|your|the|our) (<1> |<1>, |<1> and |<1> but ){0,3}"
        "{served} <3>(of|at|through|across|on|version)⟧",
        "⟦(today's|this week's|this month's|tonight's|this) (edition|digest|newsletter|roundup|round-up|bulletin"
        "|episode|instalment|briefing) (is (all about|packed|full|brimming|dedicated)|brings you|takes you|explores"
        "|dives|delves|has it all|serves up|unpacks|comes packed)|in (this|today's|this week's|tonight's) (edition"
        "|digest|issue|newsletter|episode|briefing|roundup),? (we|you'll|you will|we'll|i|let's)⟧",
        "^⟦from <7> (to|and) <9>,⟧ (it (was|is|has been|'s been)|this (was|is|has been)|that was|we('ve)?) "
        "(<4> )?{day} (of|that|in which|when|where|for|to|full|packed|like)",
        "^⟦from <7> (to|and) <9>,⟧ (the|this|today's|these|yesterday's) (<2> )?({day}|{news}) (<1> )?(had|saw"
        "|showed|shows|show|proved|proves|reminded|reminds|remind|served|brought|delivered|offered|offers|was|were|is"
        "|are|did|has|have|underscore\\w*|highlight\\w*|reflect\\w*|demonstrate\\w*|illustrate\\w*)",
        "^⟦(and )?(it|this|that|what|today|yesterday|the) (<1> )?(was|'s been|has been|is|'s) (been )?(a|an|another"
        "|quite a|one of those|yet another) (<2> )?{day}⟧ (of (contrasts?|contradictions|two <1>|highs|ups|twists"
        "|drama|firsts|extremes|(small|big|bold|baby|mixed|quiet|sharp|strange|stark) <1>|surprises|reckoning"
        "|milestones|transition|turmoil|uncertainty|change|joy|triumph|hope|reflection)|that (showed|shows|proved"
        "|reminded|had|will|few|nobody|tested|made clear|under\\w+|saw it all)|in which (old|everything|nothing|small"
        "|certaint\\w+)|to (remember|forget|savou?r)|for the (books?|ages|history)|full of|packed with|like no other"
        "|of <2> and <2>[.!])",
        "^⟦(and )?(it|this|that|what|today) (<1> )?(was|'s been|has been|is|'s) (been )?(a|an|another|quite a|yet "
        "another) (<1> )?{lively} (<1> )?{day}⟧",
        "⟦what (unites|links|connects|binds|ties|joins|runs through) (these|today's|this week's|all|the day's|the "
        "week's|them|it all|this) <5>(is|are)⟧",
        "^⟦what (unites|links|connects|binds|ties|joins|do|does) (these|today's|this week's|all|them|it all|all "
        "this) <5>⟧\\?",
        "⟦(today's|this week's|these|the day's|the week's|this edition's) (<2> )?{news} (all |each |may )?(share|have"
        "|tell|paint|circle|revolve|converge|add up|carry|describe|sketch|speak|point|remind|come down|boil down) "
        "<8>(in common|common|denominator|thread|picture|same|story|lesson|theme|message|truth|direction|moment|age"
        "|trust|power|control|change|to)⟧",
        "⟦(a|one|the) (<1> )?(common|single|golden|red|connecting|unifying|recurring|binding) (<1> )?(thread|theme"
        "|denominator|lesson|message) (<2> )?(runs?|unites?|links?|connects?|emerges?|binds?|ties) <4>(these|today"
        "|this|the (week|day)|all|stories|news)|if there('s| is| was) (one|any|a single) (<1> )?(thread|theme|lesson"
        "|takeaway|constant|message|word|common <1>) <*>⟧",
        "⟦(taken|read|seen|viewed|put) (together|as a whole|separately|individually|collectively|side by side|on (its"
        "|their) own),? (they|it|these|this|the|today's) <5>{sums}⟧",
        "^⟦together,? (they|these|this week's|today's) <5>{sums}⟧",
        "⟦(rounded out|rounds out|capped( off)?|caps|closed out|made for|makes for|concluded) (a|the|this|another) "
        "(<1> )?{day}⟧( (that|of|in which|where|full|marked|defined))",
        "^⟦(<1> )?((the|this|last|another|yesterday's|today's) )?{day}( \\d+)?('s news|'s headlines)? (<1> "
        ")?(painted|paints|drew|draws|sketched|laid bare|lays bare|established|proved|proves|underscored|underscores"
        "|made clear|makes clear|highlighted|highlights|reminded|reminds|captured|captures|offered|offers|delivered"
        "|delivers|crystalli[sz]ed) (a|an|the|that|how|us|just) <8>⟧",
        "⟦none of (this|these|it|them) <2>(is|are|was|were) <3>(on (its|their) own|by (itself|themselves)|in isolation"
        "|alone|individually)⟧",
        "⟦(and )?(this|the|today|last|yesterday) ?{day}? (was|is|has been|proved) no (exception|different)|(had|has) "
        "it all|(had|has) everything:|a (little )?(bit|something) (of everything|for everyone)|something for everyone"
        "|no shortage of (drama|action|excitement|surprises|talking points|intrigue|twists|headlines|fireworks)|(and "
        ")?so (ends|concludes|closes) (another|the|our|this|a)|(another|so the|our) (<1> )?{day} (comes|draws|came"
        "|drew) to (a|an|its) (close|end)|that('s| is| was) how the <2> (went|goes|ended|looked|unfolded)|the {day} "
        "that was|that's (it|all|a wrap) (for|from|on)|all the news that('s| is)|never a dull (moment|day)⟧",
        "^⟦(another|new|different|same) {day}, (another|new|more|same|different)⟧",
        "^⟦(and |but )?(perhaps|maybe)( just maybe)?,? ?(<4>, )?(that|this) (is|'s|was) (precisely |exactly |also "
        "|really )?(the (<1> )?(point|lesson|beauty|story|answer)|how (it|things) (should|ought|go|goes|must)|enough"
        "|what|as it should|why|all)⟧",
        "^⟦(and |but )(that|this),? (<4>, )?(is|may be|was) (what (matters|counts|makes|it's|it is|sport|this|all)"
        "|the (<1> )?(point|lesson|beauty|rub|real story|whole point)|why we|how (it|legends|history)|all (that|we))⟧",
        "^⟦some {day}s? <2>[;,—–] ?(this|others?|today)⟧",
        "⟦there('s| is|'s been| has been) (just )?(so much|plenty|lots|a lot|a whole lot|much) (happening|going on"
        "|to (digest|unpack|celebrate|look forward|cover|get through|love|talk about|smile)|afoot|brewing)|(left with"
        "|had|have|has|is|are|gave|gives|leaves) (<3> )?(plenty|much|lots|a lot) to (digest|chew on|ponder|cheer"
        "|unpack|smile about|talk about|celebrate|think about|look forward)⟧",
        *SELF_TALK,
    ))  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts unless a source answers for it or the sentence gives a figure."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        of_itself = hit.pattern >= _SELF_TALK
        if is_answered_for(hit) or (is_specific(hit.sentence) and not of_itself):
            return None
        if of_itself:
            return Match(hit.span, hit.block)
        return Match(hit.span if hit.pattern in _SHORT else whole_sentence(hit), hit.block)


# Of these the sentence around them may well tell something.
_SHORT = frozenset({0, 1, 2, 3})
_SELF_TALK = len(EditionTalk.patterns) - len(SELF_TALK)
