"""BC019: a sentence that says of a whole field that it moves, and of nobody what he did."""

from __future__ import annotations

from enum import IntEnum

from digestlint.api import BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity, Span
from digestlint.rules.commentary.clauses import Subject, generic, object_of, subject, words, words_after, words_before
from digestlint.rules.commentary.emptiness import names_something
from digestlint.rules.commentary.own_words import is_answered_for, is_not_own, is_specific
from digestlint.rules.commentary.trend_words import (
    CHANGES,
    CONDITIONS,
    FIELDS,
    FORCES,
    MOODS,
    MOVES,
    MOVING,
    STAKES,
    STANDINGS,
)

# No subject is longer, in characters.
_REACH = 60
# How many words behind a change give its measure.
_MEASURE = 6


class _Form(IntEnum):
    """The rule's patterns, by what stands for each of them."""

    UNDERGOES = 0
    WITNESSES = 1
    FACES = 2
    MOVES = 3
    GOES_ON = 4
    REMAINS = 5
    BECOMES = 6
    STANDS = 7
    DRIVES = 8
    SHAPED = 9
    GAINS = 10
    STAYS = 11
    TENSE = 12
    TRUSTED = 13
    THEME = 14
    ABSTRACT = 15
    FOCUS = 16


class TrendTalk(PatternRule):
    """A sentence says that a whole field changes, grows or is challenged, and not what happened in it.

    ## What it finds

    Sentences about a market, an industry, a landscape or a conflict as a whole: "The industry is undergoing a
    transformation", "The sector is witnessing a notable shift", "Tensions are escalating", "New approaches are
    emerging", "The housing market remains vibrant", "remains a key challenge", "Several factors are shaping the
    market"; and lines of a list that are a theme alone: "Ongoing tensions in the region".

    It stays silent where a source says so, and where the sentence measures what it claims: "The market is seeing
    growth of 4%".

    ## Why it matters

    It is true of every field on every day. It mostly opens an item, and readers must get past it to the news.

    ## How to fix it

    Delete it and begin with what happened: the price, the plant, the law. Or say by how much the field has changed,
    since when, and who measured it.
    """

    code = "BC019"
    name = "trend-talk"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "This says of a whole field that it moves: say what happened in it, or by how much it changed"
    yields_to = frozenset(f"BC{number:03}" for number in (1, 2, 3, 4, 5, 6, 13, 14, 15, 17, 18))
    examples = (
        Example("⟦The inland shipping industry is undergoing a transformation⟧, with two lines sold since May."),
        Example("⟦The ferry market is witnessing a noticeable trend⟧ where owners lease their boats."),
        Example("- **Rail:** ⟦The sector is facing significant headwinds⟧, and Lund closed a depot.", "markdown"),
        Example("⟦Innovative approaches are emerging⟧ to keep the delta dry."),
        Example("**Ostrey:** ⟦Regional security dynamics are shifting⟧. Norland sent a frigate.", "markdown"),
        Example("⟦The dredging space remains active⟧, with Bramble buying a barge."),
        Example("Despite the loss, ⟦Moor remains a prominent figure⟧ in the harbour."),
        Example("⟦Several economic developments are influencing the market⟧ for barley."),
        Example("⟦Price volatility remains a concern for growers⟧."),
        Example("- ⟦Ongoing tensions and shifting dynamics⟧ in the fishing talks\n- Lund closed a lock.", "markdown"),
        Example("- ⟦Importance of⟧ dialogue in coastal planning\n- Lund closed a lock.", "markdown"),
        Example("- Ongoing talks between Norland and Tessaly collapsed as both navies met", "markdown"),
        Example("The yard is undergoing repairs, and the lock is undergoing a safety inspection."),
        Example("The grain market is seeing growth of 4% a year."),
        Example("The industry is undergoing a transformation, said Ines Moor of the Tessaly Board of Trade."),
        Example("The fire is spreading towards Ardel, and the river is rising."),
        Example("The captain remains in custody."),
        Example("Moor remains a member of the council."),
    )
    words = {
        "field": FIELDS,
        "force": FORCES,
        "mood": MOODS,
        "change": CHANGES,
        "moving": MOVING,
        "move": MOVES,
        "condition": CONDITIONS,
        "standing": STANDINGS,
        "stake": STAKES,
        "be": ("is", "are", "has been", "have been", "continues to be", "continue to be"),
        "now": (
            "currently", "now", "also", "still", "already", "rapidly", "steadily", "quickly", "quietly", "increasingly",
            "once again", "certainly", "clearly", "fast", "continually", "constantly",
        ),
    }  # fmt: skip
    patterns = (
        "⟦({be} ({now} )?(undergoing|going through|in the (midst|middle|throes) of|on the (cusp|brink|verge) "
            "of|ripe for)|{be} ({now} )?(set|poised|expected|about) to undergo|(continues? to )?undergoes?|(has"
            "|have) undergone) ((a|an|the|its|their|another) )?(<3> )?{change}⟧",
        "⟦({field}|{force}) ({be} ({now} )?(witnessing|experiencing|seeing|enjoying|entering|embracing)"
            "|(continues?|began|begins?) to (witness|see|experience|enjoy)|(has|have) ({now} )?(witnessed|seen"
            "|entered)) (a|an|some|another)? ?(<3> )?{change}⟧",
        "⟦({field}|{force}) ({be} ({now} )?(facing|grappling with|navigating|confronting|contending with"
            "|wrestling with|dealing with|bracing for)|(continues? to )?(faces?|grapples? with|navigates?"
            "|confronts?|contends? with)) (a|an|some|another)? ?(<3> )?({change}|{mood}|{force}|hurdles|obstacles"
            "|questions|complexit(y|ies)|scrutiny)⟧",
        "⟦({field}|{force}|{mood}) {be} ({now} )?{moving}⟧",
        "⟦({field}|{force}|{mood}) ({now} )?(continues?|keeps?|continued) ((to )?{move}|{moving})⟧",
        "⟦({field}|{force}|{mood}|activity) (<3> )?(remains?|stays?|is|are) (highly |very |relatively |largely "
            "|increasingly |extremely |as <1> as ever, )?{condition}⟧",
        "⟦(is|are|has become|have become|becomes?) (a|an) (growing|mounting|pressing|perennial|persistent|recurring"
        "|contentious|divisive|hotly <1>|much-debated|polari[sz]ing|thorny) (<1> )?{standing}s?⟧",
        "⟦(remains?|continues? to be|stays?) (a|an|the|one of the( most)?) (<1>,? )?(critical|prominent|key"
            "|central|crucial|vital|major|significant|dominant|persistent|pivotal|important|powerful|formidable"
            "|pressing|divisive|contentious|hot|polari[sz]ing|constant|hotly <1>|recurring|perennial|defining|big"
            "|biggest|top|main|leading|primary|potent|towering|controversial) (<1> )?({standing}s?|figures?|voice"
            "|topics?|chokepoints?|hubs?|component|part|priorit(y|ies)|worr(y|ies))⟧",
        "⟦({field}|{force}|{mood}) (<2> )?({be} ({now} )?(shaping|driving|redefining|reshaping|transforming"
            "|influencing|fuelling|fueling|dominating|weighing on|affecting|revolutioni[sz]ing|disrupting"
            "|impacting|shaking up|rocking|roiling|gripping|sweeping|rattling|upending|captivating|testing"
            "|challenging|straining|overshadowing|complicating|accelerating)) (the |a |how |its |their )?(<2> "
            ")?({field}|{mood}|decisions?|behaviou?r|outcomes|headlines|conversations?|agenda|outlook|strateg(y"
            "|ies)|landscape|future|lives|way|priorities)⟧",
        "⟦(day|days|week|weeks|month|months|year|years|session|landscape|period|quarter|season|cycle|edition"
            "|news|headlines) (<1> )?(was|were|is|are|has been|have been) (largely |mostly |primarily |heavily "
            ")?(dominated|defined|shaped|marked|characteri[sz]ed|punctuated) by⟧",
        "⟦(is|are) ({now} )?gaining (<1> )?(steam|momentum|traction|pace)⟧",
        "⟦({field}|{force}|{mood}|conflict|crisis|situation|war) (<5> )?(remains?|continues? to be|stays?) (a|an|the) "
            "{standing}( (for|among|across|in|of) (<1> )?<1>)?⟧",
        "⟦(conflict|situation|crisis|talks|negotiations|ceasefire|truce|stand-?off|stalemate|dispute|rivalry|relationship"
            "|relations) (<3> )?(remains?|continues? to be|stays?) (highly |very |deeply |extremely |increasingly )?"
            "(complex|critical|delicate|dire|dynamic|fluid|fragile|fraught|in flux|precarious|sensitive|strained|tense"
            "|uncertain|unpredictable|volatile)⟧",
        "⟦(remains?|continues? to be|is|has become) (a|an|the) (most )?(reliable|trusted|go-to|premier|valuable"
        "|credible) "
            "(<1> )?(source|resource|partner|platform|destination|choice|hub|voice|name|authority)s? (for|of|in|on"
            "|to)⟧",
        "^⟦(ongoing|continuing|continued|shifting|evolving|growing|rising|mounting|increasing|escalating"
            "|heightened|persistent|intensifying|deepening|lingering|simmering) (<2> )?(and <2> )?({stake})⟧",
        "^⟦(the )?(urgency|importance|need|intersection(ality)?|role|impacts?|complexit(y|ies)|significance"
        "|implications"
        "|potential|rise|future|value|power|benefits|relevance|evolution|state) (of|for)⟧",
        "^⟦(focus|emphasis|spotlight|attention) (is |remains |continues |was )?on⟧ ",
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts when nobody answers for it, and what it says of the field is not measured."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        before, after = words_before(hit), words_after(hit)
        thing = object_of(after)
        if is_answered_for(hit) or is_not_own(hit) or is_specific(hit.text + _near(thing)):
            return None
        if not _TELLS_NOTHING.get(_Form(hit.pattern), _always)(hit, thing):
            return None
        return Match(Span(_start(hit, before), hit.span.end), hit.block)


def _start(hit: Hit, before: str) -> int:
    """Where the hit's subject begins, if that is not far."""
    start = hit.span.start - len(before) + subject(before).start
    return start if 0 <= hit.span.start - start <= _REACH else hit.span.start


def _near(thing: str) -> str:
    """The words that would measure what stands before them."""
    return " ".join(thing.partition(",")[0].split()[:_MEASURE])


def _always(hit: Hit, thing: str) -> bool:
    return True


def _goes_nowhere(hit: Hit, thing: str) -> bool:
    """Whether nothing is moved, and to no place: "is evolving rapidly", "are shifting as"."""
    rest = words(thing.lower())[:1]
    return not rest or rest[0] in _LOOSE or rest[0].endswith("ly")


_LOOSE = frozenset(
    "across again ahead amid amidst and around as at beyond fast faster further in into over to with worldwide".split()
)


def _is_loaded(hit: Hit, thing: str) -> bool:
    """Whether what the field faces is blown up: "mounting challenges"."""
    return generic(hit.text).loaded


def _is_general(hit: Hit, thing: str) -> bool:
    """Whether what follows could be said of any day."""
    return bool(generic(thing))


def _is_of_a_thing(hit: Hit, thing: str) -> bool:
    """Whether what gains ground is no body and bears no name, so that nobody can have measured it."""
    return subject(words_before(hit)).kind in (Subject.POINTING, Subject.EVENT, Subject.THING)


def _is_theme(hit: Hit, thing: str) -> bool:
    """Whether a line of a list is a theme alone: no verb, no figure, and nothing that happened."""
    line = hit.block.text[hit.unit.start : hit.unit.end]
    listed = hit.block.kind is BlockKind.LIST_ITEM
    told = [word.lower() for word in words(line)]
    plain = len(told) <= _LONGEST_THEME and not is_specific(line) and "," not in line
    return listed and plain and not any(word in _VERBS for word in told)


def _is_bare_theme(hit: Hit, thing: str) -> bool:
    """Whether a line of a list is a theme in which nobody is named: "Importance of dialogue in the delta"."""
    line = hit.block.text[hit.unit.start : hit.unit.end]
    return _is_theme(hit, thing) and not names_something(line, Span(0, len(line)))


_LONGEST_THEME = 18
# With these a line has a verb of its own.
_VERBS = frozenset(
    "is are was were has have had will would could may might can must did does do be been as after before until since "
    "forces forced leads led threatens threatened drives drove hits hit pushes pushed prompts prompted delays delayed "
    "weighs weighed sends sent keeps kept leaves left makes made puts cuts cut raises raised lifts lifted spurs".split()
)


_TELLS_NOTHING = {
    _Form.THEME: _is_theme,
    _Form.ABSTRACT: _is_bare_theme,
    _Form.FOCUS: _is_theme,
    _Form.FACES: _is_loaded,
    _Form.MOVES: _goes_nowhere,
    _Form.GOES_ON: _goes_nowhere,
    _Form.SHAPED: _is_general,
    _Form.GAINS: _is_of_a_thing,
}
