"""BC016: words to the reader that stand between him and the news."""

from __future__ import annotations

from digestlint.api import PROSE, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity
from digestlint.rules.commentary.own_words import is_answered_for
from digestlint.rules.commentary.small_talk import ASIDES, FAREWELLS, GREETINGS, RHETORICAL

# The rule's pattern of questions, in which nobody says anything.
_QUESTIONS = 2
# How far from the end of a document it takes its leave, in blocks.
_LAST_BLOCKS = 3


class ReaderAddress(PatternRule):
    """The writer turns to the reader: "Let that sink in", "Here's where it gets interesting", "What do you think?"

    ## What it finds

    Calls for attention ("Let that sink in", "Think about it", "Here's the kicker"), requests for an opinion ("What do
    you think?", "Drop your thoughts below"), the writer's own feelings ("I've been thinking a lot about this", "Our
    thoughts are with the families"), asides ("You be the judge", "Your commute is about to get longer", "This one blew
    my mind"), farewells at the end of a file ("Stay curious, and we'll see you next week"), and, at low confidence,
    greetings, and farewells elsewhere ("Let's dive in", "Until next time").

    It stays silent in quotations.

    ## Why it matters

    It could stand in any post on any day. A digest is read for what happened.

    ## How to fix it

    Delete it. Where your digest greets its readers by design, `ignore` this rule.
    """

    code = "BC016"
    name = "reader-address"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” speaks to the reader and tells nothing: delete it"
    yields_to = frozenset({"BC003", "BC004", "BC005", "AR"})
    kinds = PROSE | {BlockKind.QUOTE}
    examples = (
        Example("The pilot covers a billion crowns. ⟦Let that sink in⟧."),
        Example("⟦And here's where things get interesting⟧. The owners offered 6% on Monday."),
        Example("The line was sold. ⟦What do you think?⟧ ⟦Drop your thoughts in the comments below⟧."),
        Example("- **Ferries:** Two sailors drowned. ⟦Our thoughts are with the families⟧.", "markdown"),
        Example("Norland taxes coal from May. ⟦Your heating bill is about to get⟧ bigger."),
        Example("The line was sold.\n\nKeep dry, and ⟦we'll see you⟧ on Monday."),
        Example("The line was sold. ⟦What does this mean for the islands?⟧ The council meets in May."),
        Example("The fare rose by a crown. ⟦Guess who pays?⟧ ⟦Ah yes⟧, the old trick."),
        Example("The boat sank slowly, and the crew let it sink in the harbour."),
        Example('"Let that sink in," the mayor wrote.'),
        Example("The council asked residents what they think of the plan."),
        Example("Divers say that they will dive into the wreck on Monday."),
    )
    patterns = (
        "⟦let that sink in|let (me|us) (be (clear|honest)|repeat that|explain)|(just )?think about (it|that) for a "
        "(second|moment|minute)|read that again|you (read|heard) that (right|correctly)|don't blink|mark my words"
        "|trust me|you (can't|couldn't) make (this|it) up|yes, really|no, really|mic drop⟧",
        "⟦(and )?(but )?(here's|here is|that's|this is) (the (thing|kicker|catch|twist|rub|real <2>|interesting "
        "part|best part|scary part|crazy part|bottom line|part that <3>|big <2>)|where (it|things|this) (gets?"
        "|really gets?|become|becomes) (<1> )?(interesting|tricky|complicated|wild|messy|fun|weird|spicy|real)|what "
        "(really )?(stands out|matters|struck me|you need to know|most people (miss|don't)|nobody is)|why (this|it"
        "|that|you should care))( <3>)?⟧[:.,—–-]",
        "⟦(what('s| is| are) your (take|thoughts?|view|opinion|experience)s?( on <5>)?|what do you think( about "
        "(this|that|it))?|(do you )?agree or disagree|thoughts|who else <6>|am i (wrong|right|the only one)|sound "
        "familiar)\\?⟧",
        "⟦(share|drop|tell us|let me know|let us know) (your|what you) <4>(comments?|below|👇|think)|(repost|tag "
        "someone) (below|if|who)⟧",
        "⟦(i've|i have|we've) been thinking (a lot )?about( this( one)?)?|(this|that) one (really )?(stuck with|hit"
        "|stopped|resonated with) (me|us|home|close)|i can't stop thinking|(our|my) (thoughts|hearts?|condolences"
        "|prayers|thoughts and prayers) (are|is|go( out)?|remain|to) (with|to)( the <2>)?|(this is |it's )?bigger "
        "than (most )?(people|you|anyone) (realize|realise|think)s?|(most )?(people|nobody|no one) (don't realize"
        "|is talking about( this)?|are sleeping on|sees? (it|this) coming)⟧",
        *GREETINGS,
        *FAREWELLS,
        *ASIDES,
        *RHETORICAL,
    )

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts unless a source answers for it; greetings count for little."""
        own = hit.pattern == _QUESTIONS or hit.pattern >= len(self.patterns)
        if not own and is_answered_for(hit):
            return None
        confidence = Confidence.LOW if _is_greeting(hit) else Confidence.MEDIUM
        return Match(hit.span, hit.block, confidence=confidence)


_FAREWELLS = len(ReaderAddress.patterns) - len(RHETORICAL) - len(ASIDES) - len(FAREWELLS)
_GREETINGS = _FAREWELLS - len(GREETINGS)


def _is_greeting(hit: Hit) -> bool:
    """Whether a host may mean it: a greeting, or a farewell elsewhere than at the end of a document."""
    if _GREETINGS <= hit.pattern < _FAREWELLS:
        return True
    last = hit.block.index >= len(hit.document.blocks) - _LAST_BLOCKS
    return _FAREWELLS <= hit.pattern < _FAREWELLS + len(FAREWELLS) and not last
