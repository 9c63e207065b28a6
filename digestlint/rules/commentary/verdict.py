"""BC014: a sentence that passes a verdict on the story and adds no fact."""

from __future__ import annotations

from enum import IntEnum

from digestlint.api import Confidence, Example, Hit, Match, PatternRule, Severity, Span
from digestlint.rules.commentary.clauses import Subject, object_of, subject, words, words_after, words_before
from digestlint.rules.commentary.emptiness import names_something
from digestlint.rules.commentary.own_words import is_answered_for, is_specific, whole_sentence
from digestlint.rules.commentary.verdict_words import (
    AUDIENCES,
    ITEMS,
    JUDGEMENTS,
    JUDGING,
    OUTRIGHT,
    PERIODS,
    SOFT_JUDGING,
    SUPERLATIVES,
    TOP,
)

# How many words behind the article are looked at for an adjective, and for its noun.
_NEAR, _REACH = 3, 6
_ARTICLES = frozenset("a an the another yet one of such no nothing short what".split())
_ADVERBS = frozenset("truly genuinely really particularly especially quite rather deeply very both".split())

# Between "is" and an adjective these deny it, or make a fact of it: "is rarely serious", "are born in fresh water".
_NO_JUDGEMENT = frozenset("not rarely seldom never hardly in of from with on at by".split())

# With one of these before a relative pronoun the sentence has a verb, and reports.
_FINITE = frozenset("is are was were will would has have had can could may might must did does do".split())
_RELATIVES = frozenset("that which who whose as if when".split())


class _Form(IntEnum):
    """The rule's patterns, by what stands for each of them."""

    IS = 0
    FRAGMENT = 1
    SUPERLATIVE = 2
    RANKED = 3
    ARRIVES = 4
    PROOF = 5
    STUFF = 6
    BARE = 7
    CLEAR = 8
    THERE = 9
    GLIMPSE = 10
    FOR_ALL = 11


class Verdict(PatternRule):
    """A sentence that says what to think of the news: a sobering moment, a bold bet, a must-read.

    ## What it finds

    Sentences whose subject only points back ("It is", "This feels like", "The deal marks") and whose predicate is a
    judgement: "a sobering moment for the industry", "a meaningful step", "the clearest sign yet that". Also the same
    judgement without a verb ("A solid release that shows care.", "Thought-provoking stuff.") and news that "comes at
    a sensitive moment".

    It stays silent where a source passes the verdict, and where the sentence gives a figure, a quotation or, behind
    a bare adjective, a name.

    ## Why it matters

    Nobody is named who thinks so, and nothing is said that a reader could check. The same sentence fits under the
    next item as well.

    ## How to fix it

    Delete it, or give the fact that the verdict rests on: what is first, what is lost, who calls it so.
    """

    code = "BC014"
    name = "verdict"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "This passes a verdict that is nobody's: delete it, or give the fact behind it"
    yields_to = frozenset({"BC001", "BC002", "BC003", "BC004", "BC005", "BC013"})
    examples = (
        Example("The mill closed. ⟦It's a sobering moment for a town that lived on steel.⟧"),
        Example("Lund's club sold its keeper. ⟦This feels like a bold gamble in a tight season.⟧"),
        Example("- **Sift 2.0** searches notes offline. ⟦A must-have for any busy team.⟧", "markdown"),
        Example("The line was sold. ⟦The sale is the clearest sign yet that the old order is gone.⟧"),
        Example("The bank was fined. ⟦The ruling comes at a sensitive moment for lenders.⟧"),
        Example("Petrel explained the draft at length. ⟦Thought-provoking stuff.⟧"),
        Example("Moor keeps ⟦the week's most telling line⟧ for the last page."),
        Example("She paints in the dark. ⟦A glimpse of the mind that built the lock.⟧"),
        Example("Norland bought the ferries. ⟦The rationale is clear: the islands vote in May.⟧"),
        Example("Norland shut two locks. ⟦For shippers and investors, this means a fundamental rethinking of routes.⟧"),
        Example("It is a steel bridge for trams and buses."),
        Example("The ferry is the town's biggest employer, and the day's first boat sails at six."),
        Example("It's a bold plan to cut 300 jobs by May."),
        Example("The sale is a sobering moment for the town, said Ines Moor of the Lund Chamber."),
        Example('Moor called it "a sobering moment" for Lund.'),
        Example("A powerful storm hit the coast of Norland on Monday."),
        Example("The ruling comes at the end of a two-year trial."),
    )
    words = {
        "judging": tuple(sorted(JUDGING)),
        "soft": tuple(sorted(SOFT_JUDGING)),
        "judged": tuple(sorted(JUDGEMENTS)),
        "outright": tuple(sorted(OUTRIGHT)),
        "superlative": tuple(sorted(SUPERLATIVES)),
        "period": PERIODS,
        "top": TOP,
        "item": ITEMS,
        "audience": AUDIENCES,
        "be": ("is", "'s", "are", "'re", "remains?", "feels like", "looks like", "makes for", "represents?", "marks?",
               "amounts to", "could be", "may be", "might be", "would be", "may well be", "could well be", "offers?",
               "provides?", "delivers?", "makes?", "presents?", "gives us", "paints"),
    }  # fmt: skip
    patterns = (
        "⟦{be}⟧ (<1> )?(nothing short of |no less than |one of the |such )?(a|an|the|another|yet another|no) "
        "(<1> ){0,2}({judging}|{outright}|{soft})",
        "^⟦(a|an|another|yet another|what a|talk about a|definitely a|truly a) (<1> ){0,2}({judging}"
        "|{outright}|{soft})⟧",
        "⟦(the|its|their|our|his|her|perhaps the|one of the) {superlative} (<1> )?(sign|signal|indication"
        "|indicator|evidence|proof|example|illustration|reminder|test|expression|demonstration|symbol|signs"
        "|examples|tests)( yet)?⟧ (that|of|to|how|for)",
        "⟦(the |this )?{period}'s (single )?most (<2> )?({item}|{top})|(the |this )?{period}'s (single )?(best"
        "|biggest|boldest|clearest|defining|deepest|dominant|central|sharpest|richest|standout|strangest"
        "|loudest|freshest|funniest|smartest|top) (<1> )?{item}|(the )?(most {top}|(single )?(best|biggest"
        "|largest|boldest|strongest|clearest|loudest|sharpest|deepest|smartest)|standout|defining|top"
        "|must-<1>) (<2> )?{item} (of|from|in|to come out of) (the|this) (<1> )?{period}|the (deepest|fullest"
        "|frankest|clearest|sharpest|most <1>|best|closest|starkest) (look|read|account|picture|view|glimpse"
        "|articulation|case|window|explanation|statement|distillation) (<2> )?(yet|so far|to date)⟧",
        "⟦(comes?|arrives?|lands?|coming|arriving|landing) at (a|an) (<1> ){0,2}(moment|time|juncture|point|stage)⟧",
        "^⟦(proof|evidence|a sign|a reminder|further proof|yet more proof|living proof) (, if <4> needed, )?(that|of)⟧",
        "^⟦({judging}|{outright}) (stuff|work|read|reading|piece|move|news|times|analysis|take|thread)[.!]⟧",
        "⟦(is|are|remains?|seems?|feels?|(has|have) become) (<1> ){0,2}(nothing short of |nothing less than "
        ")?({judging}|all too familiar|undeniable|undeniably <1>|palpable|inescapable|unmistakable"
        "|self-evident|hard to (overstate|ignore|miss|deny)|a long time coming)⟧",
        "⟦(lesson|message|takeaway|verdict|point|pattern|direction|signal|trend|rationale|logic|reasoning"
        "|stakes|math|implication|appeal|contrast|challenge|goal|upshot|writing|incentive|economics|bottom "
        "line|case) (here |behind it )?(is|are|remains?|seems?) (<1> )?(clear|simple|plain|obvious"
        "|straightforward|stark|compelling|unmistakable|undeniable|familiar|sobering)[:.—–]⟧",
        "^⟦there('s| is| are) (<2> )?({judging}|good|great|real|strong|plenty of) <2>(on both sides|here|ahead"
        "|in|for|to|about|behind|at)⟧",
        "^⟦(a|an|another|yet another) (<1> )?(new (front|chapter|twist|phase|wrinkle|entry|era) in|(preview|glimpse"
        "|foretaste|harbinger|microcosm|snapshot|portrait|window|reflection|manifestation|symptom|embodiment) (of"
        "|into|on))⟧",
        "^(<3>: ?)?⟦for (the )?(<1> )?{audience}(,? (and |or )?(the )?(<1> )?{audience}){0,3}, (this|that"
        "|these|it|they|the <2>|<1>) (<1> )?(means?|represents?|signals?|requires?|demands?|offers?|creates?"
        "|presents?|underscores?|highlights?|raises?|suggests?|serves as|is|are|may be|could be|comes? as"
        "|opens?|brings?|changes?)⟧",
    )

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts when its subject points back, its predicate judges, and nothing in it can be checked."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        before, after = words_before(hit), words_after(hit)
        if is_answered_for(hit) or is_specific(before + hit.text + after):
            return None
        form = _Form(hit.pattern)
        if not _VERDICTS[form](hit, before, after):
            return None
        return Match(hit.span if form is _Form.RANKED else whole_sentence(hit), hit.block)


def _is(hit: Hit, before: str, after: str) -> bool:
    found = subject(before)
    if found.kind in (Subject.NONE, Subject.SPEAKER, Subject.LINKED, Subject.IMPLIED):
        return False
    told = words(before[found.start :])
    pointing = found.kind is Subject.POINTING or found.kind is Subject.EVENT
    if not pointing and (len(told) > 3 or (told[:1] and told[0].lower() not in ("the", "they", "its", "their"))):
        return False
    if any(word[0].isupper() for word in told[1:]) and found.kind is not Subject.POINTING:
        return False
    near = [word.lower() for word in words(after)[:_REACH]]
    plain = JUDGING.isdisjoint(near) and OUTRIGHT.isdisjoint(near)
    return _judges(after) and (found.kind is Subject.POINTING or not plain)


def _judges(predicate: str) -> bool:
    """Whether a predicate from its article on is a judgement: "a sobering moment", "a must-have"."""
    near = [word.lower() for word in words(object_of(predicate))]
    while near and near[0] in _ARTICLES | _ADVERBS:
        near.pop(0)
    if not OUTRIGHT.isdisjoint(near[:_NEAR]):
        return True
    if JUDGING.isdisjoint(near[:_NEAR]) and SOFT_JUDGING.isdisjoint(near[:_NEAR]):
        return False
    return not JUDGEMENTS.isdisjoint(near[:_REACH])


def _fragment(hit: Hit, before: str, after: str) -> bool:
    """Whether a judgement without a verb stands behind a sentence, a dash or a label."""
    span = Span(hit.span.start, hit.unit.end)
    return not names_something(hit.block.text, span) and _is_fragment(hit, before, after) and _judges(hit.text + after)


def _is_fragment(hit: Hit, before: str, after: str) -> bool:
    """Whether words without a verb of their own stand behind a sentence."""
    told = [word.lower() for word in words(hit.text + after)]
    ends = next((at for at, word in enumerate(told) if word in _RELATIVES), len(told))
    return _follows(hit) and _FINITE.isdisjoint(told[:ends])


def _arrives(hit: Hit, before: str, after: str) -> bool:
    near = {word.lower() for word in words(hit.text)}
    return not near.isdisjoint(JUDGING | OUTRIGHT | SOFT_JUDGING)


def _bare(hit: Hit, before: str, after: str) -> bool:
    """Whether a bare adjective judges what is pointed back at, and nobody is named."""
    found = subject(before)
    told = words(before[found.start :])
    kinds = (Subject.POINTING, Subject.EVENT, Subject.THING)
    if found.kind not in kinds or len(told) > _NEAR or not _NO_JUDGEMENT.isdisjoint(words(hit.text.lower())):
        return False
    return _follows(hit) and not names_something(hit.block.text, hit.unit)


def _there(hit: Hit, before: str, after: str) -> bool:
    return _follows(hit) and not names_something(hit.block.text, hit.unit)


def _follows(hit: Hit) -> bool:
    """Whether other words stand before the sentence in its block."""
    return bool(hit.block.text[: hit.unit.start].strip())


def _shown(hit: Hit, before: str, after: str) -> bool:
    """Whether a proof "that" something without a verb of its own stands behind a sentence."""
    span = Span(hit.span.start, hit.unit.end)
    return _follows(hit) and not names_something(hit.block.text, span)


def _always(hit: Hit, before: str, after: str) -> bool:
    return True


_VERDICTS = {
    _Form.IS: _is,
    _Form.FRAGMENT: _fragment,
    _Form.SUPERLATIVE: _always,
    _Form.RANKED: _always,
    _Form.ARRIVES: _arrives,
    _Form.PROOF: _shown,
    _Form.STUFF: _always,
    _Form.BARE: _bare,
    _Form.CLEAR: _always,
    _Form.THERE: _there,
    _Form.GLIMPSE: _is_fragment,
    _Form.FOR_ALL: _always,
}
