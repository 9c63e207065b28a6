"""BC001: a sentence that only says that its subject is significant."""

from __future__ import annotations

from enum import IntEnum

from digestlint.api import PROSE, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity, Span
from digestlint.rules.commentary.clauses import (
    Subject,
    generic,
    is_cut_off,
    object_of,
    subject,
    takes_up,
    words,
    words_after,
    words_before,
)
from digestlint.rules.commentary.own_words import is_not_own, is_reported, is_specific
from digestlint.rules.commentary.words import FIELDS, NEW, RAISED, STATES, TURNS

_LONGEST = 250
_GO_ON = (
    "continu", "grappl", "navigat", "escalat", "mount", "intensif", "deepen", "struggl", "seek", "adapt",
    "brace", "confront",
    "rise", "rising", "grow", "evolv", "unfold", "heighten", "shift", "wrestl", "reckon",
)  # fmt: skip
_PLAIN = ("show", "prove")
_TURNING = frozenset("milestone turning watershed".split())
_EMBLEMS = frozenset(
    "reminder testament warning wake-up symbol example case catalyst beacon cautionary signal backdrop "
    "turning blueprint "
    "bellwether microcosm meditation call showcase model highlight underscore underline illustrate "
    "demonstrate show".split()
)


class _Verb(IntEnum):
    """The rule's patterns, by what stands for each of them."""

    HIGHLIGHTS = 0
    REFLECTS = 1
    MARKS = 2
    RAISES = 3
    SHAPES = 4
    COMES_AMID = 5
    COMES_AS = 6
    SERVES = 7
    IS_A_SIGN = 8
    LIES_IN = 9
    IS_INDICATIVE = 10


class SignificanceSentence(PatternRule):
    """A sentence announces that the news is significant, and adds nothing to it.

    ## What it finds

    A sentence whose subject is the news itself ("This move", "The decision", "Her resignation", "These
    developments"), whose verb announces importance (highlights, underscores, illustrates, reflects, marks a
    significant, raises questions about) and whose object is an abstraction: the complexity, the importance, the
    growing tensions, the shifting dynamics.

    It stays silent when a person, a body or a document is the subject (that is reporting: "The minister
    highlighted ..."), when a source is named for the judgement, and when the object gives something that can
    be checked, such as a figure.

    ## Why it matters

    Such a sentence could hang on any story. It takes a reader's time, sounds like analysis and reports nothing;
    and the judgement that it passes is nobody's.

    ## How to fix it

    Delete the sentence. If the significance is real, say in what it consists: the figure, the rule that changes,
    the person who says so.
    """

    code = "BC001"
    name = "significance-sentence"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "This sentence only announces significance: delete it, or say what changes, for whom, by how much"
    examples = (
        Example("⟦This move highlights the complexity of fishing rights in the northern waters.⟧"),
        Example("The port reopened. ⟦The decision underscores the growing importance of trade for the region.⟧"),
        Example("⟦The talks between Marlow and Tessaly reflect a deepening partnership amid shifting alliances.⟧"),
        Example("Meanwhile, ⟦the closure of the Ostrava mill marks a profound change for inland steel.⟧"),
        Example("- **Why it matters:** ⟦These cuts raise questions about the future of rural clinics.⟧", "markdown"),
        Example("**Impact:** ⟦Underscores the growing importance of inland shipping.⟧", "markdown"),
        Example("⟦Norland&rsquo;s offer of grain illustrates the fragility of supply chains.⟧", "markdown"),
        Example("Foreign minister Ana Petrel highlighted the importance of grain exports in her speech."),
        Example("Norland's prime minister underscores the need for a new bridge."),
        Example("The ministry's report highlights the growing number of flooded cellars."),
        Example("The figures underline a fall of 12% in ferry traffic since May."),
        Example("The meeting marks the 40th anniversary of the treaty."),
        Example("⟦The eel pact reflects a deepening partnership amid shifting alliances [1].⟧"),
        Example("The highlights of the match are on the club's site, and turn signals were fitted to all buses."),
        Example("The move highlights the fragility of the grid, said Ines Moor of the Tessaly Energy Board."),
        Example('Moor said: "This decision highlights the importance of the harbour."'),
        Example("### [Quay opens](https://a.example/1)\nThis move highlights the complexity of ...", "markdown"),
    )
    words = {
        "strong": (
            "highlight(s|ed)?", "underscore[sd]?", "underline[sd]?", "exemplif(y|ies|ied)", "illustrate[sd]?",
            "spotlight(s|ed)?", "showcase[sd]?", "epitomi[sz]e[sd]?", "encapsulate[sd]?", "symboli[sz]e[sd]?",
            "accentuate[sd]?", "embod(y|ies|ied)", "she(d|ds) (new |fresh |further )?light on",
            "shin(es?|ing) (a|the) (<2> )?(light|spotlight) on", "(lays?|laid) bare", "speaks? to",
            "attests? to", "(brings?|brought) (into (sharp )?focus|to light)",
            "(calls?|draws?|drew|called) (<1> )?attention to",
            "reminds? (us|readers|everyone|the world)( of| that| how)?",
            "serve[sd]? (as|to) (a|an|the|highlight|underscore|underline|illustrate|demonstrate|show)",
        ),
        "medium": (
            "reflect(s|ed)?", "signal(s|l?ed)?", "signif(y|ies|ied)", "demonstrate[sd]?", "reveal(s|ed)?",
            "expose[sd]?", "reinforce[sd]?", "mirror(s|ed)?", "points? to", "reaffirm(s|ed)?",
            "amplif(y|ies|ied)", "(adds?|added) to", "emphasi[sz]es?", "captures?", "typif(y|ies|ied)",
            "betrays?", "crystalli[sz]e[sd]?", "cement(s|ed)?", "solidif(y|ies|ied)", "touch(es)? on",
            "connects? to", "engages? with", "shows?", "proves?",
        ),
        "emblem": (
            "sign", "signal", "indication", "indicator", "example", "illustration", "symptom", "reflection",
            "manifestation", "symbol", "reminder", "marker", "barometer", "demonstration", "showcase",
            "bellwether", "microcosm", "window into", "case study", "harbinger", "expression", "embodiment",
            "snapshot", "proof", "wake-up call", "warning",
        ),
    }  # fmt: skip
    kinds = PROSE | {BlockKind.QUOTE}
    patterns = (
        "⟦{strong}⟧",
        "⟦{medium}⟧",
        "⟦(mark(s|ed)?|represent(s|ed)?|constitutes?|herald(s|ed)?|ushers? in)⟧ (a|an|another|yet|the|one)",
        "⟦raise[sd]?⟧",
        "⟦((re)?shap(e|es|ing)|complicat(es?|ing)|redefin(es?|ing)|alter(s|ing)?)⟧ the",
        "⟦(comes?|coming) (at|amid|amidst|against)⟧",
        "⟦comes? as⟧",
        "⟦serve[sd]? (as|to)⟧",
        "⟦(is|are|was|were|remains?) (not only |also |just |yet |perhaps )?(a|an|another|the latest|one of "
        "the|part of the) <3>{emblem}s? (of|that|to|for)⟧",
        "⟦(significance|importance|relevance) of <12> lies in⟧",
        "⟦(is|are|was|were) (indicative|symptomatic|reflective|illustrative|symbolic|emblematic|representative"
        "|a product) of⟧",
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts when its subject can't speak and its object can't be checked."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        before, after = words_before(hit), words_after(hit)
        found = subject(before)
        kind = found.kind
        if kind is Subject.LINKED and takes_up(hit):
            kind = Subject.POINTING
        if kind in (Subject.NONE, Subject.SPEAKER, Subject.LINKED):
            return None
        if hit.text.lower().startswith(_PLAIN) and not after.lower().startswith((" how ", " just how ")):
            return None  # what else somebody shows may well be a fact
        if kind is Subject.IMPLIED and not hit.text.endswith("s"):
            return None
        thing = object_of(after)
        if _is_noun(hit, before):
            return None
        if is_cut_off(thing) or is_specific(thing) or is_reported(before, after) or is_not_own(hit):
            return None
        if not (_announces(hit.pattern, kind, thing) or _shows_quality(hit, words(thing.lower()))):
            return None
        if hit.text.startswith("added") and after[len(thing) :].startswith(", with ") and is_specific(after):
            return None  # it goes on to say by how much
        linked = found.kind is Subject.LINKED
        start = hit.unit.start if linked else hit.span.start - len(before) + found.start
        return Match(_cut(hit, start), hit.block)


# These are shown by what happens; prices and rates do reflect the strength of a currency.
_SHOWN = ("demonstrat", "reveal", "expos", "reinforc", "reaffirm", "speak")
_QUALITIES = frozenset(
    "strength power value importance resilience depth breadth commitment potential need complexity fragility limits "
    "gravity seriousness severity urgency relevance "
    "dangers difficulty difficulties challenges dedication versatility vulnerability ability capacity".split()
)


_INDICATES = ("indicate", "suggest", "point", "show", "imply", "from", "that")


def _is_noun(hit: Hit, before: str) -> bool:
    """Whether the verb is a noun: "Signals indicate", "each signal loses"."""
    if not hit.text.lower().startswith("signal"):
        return False
    determined = words(before)[-3:]
    single = hit.text.islower() and not hit.text.endswith(("s", "ed"))
    follows = words(words_after(hit))[:1]
    return bool(follows and follows[0].startswith(_INDICATES)) or (
        single and any(word.lower() in ("each", "every", "a", "one", "this") for word in determined)
    )


def _announces(verb: int, kind: Subject, thing: str) -> bool:
    """Whether an object says no more than that its subject matters."""
    said = generic(thing)
    near = [word.lower() for word in words(thing)[:9]]
    plain = said.loaded or (said.abstract and not said.measured)
    loaded = said.loaded or not NEW.isdisjoint(near[:3])
    goes_on = any(word.startswith(_GO_ON) for word in near)
    can_tell = kind in (Subject.POINTING, Subject.EVENT)
    turning = not _TURNING.isdisjoint(near[:2])
    if verb <= _Verb.REFLECTS and kind is Subject.POINTING and near[:1] == ["where"]:
        return True
    verdicts = {
        _Verb.HIGHLIGHTS: said.loaded and said.abstract if kind is Subject.IMPLIED else bool(said),
        _Verb.REFLECTS: plain if kind is Subject.POINTING else said.loaded and said.abstract,
        _Verb.MARKS: turning or (loaded and (said.abstract or not TURNS.isdisjoint(near[:7]))),
        _Verb.RAISES: kind is not Subject.THING and not RAISED.isdisjoint(near[:5]),
        _Verb.SHAPES: not FIELDS.isdisjoint(near[:5]),
        _Verb.COMES_AMID: can_tell and said.loaded and not STATES.isdisjoint(near),
        _Verb.COMES_AS: kind is Subject.POINTING and said.abstract and goes_on,
        _Verb.SERVES: not _EMBLEMS.isdisjoint(near[:4]),
        _Verb.IS_A_SIGN: can_tell and said.abstract,
        _Verb.LIES_IN: True,
        _Verb.IS_INDICATIVE: bool(said),
    }
    return verdicts[_Verb(verb)]


def _shows_quality(hit: Hit, near: list[str]) -> bool:
    """Whether something "demonstrates the strength of" something."""
    return hit.text.lower().startswith(_SHOWN) and not _QUALITIES.isdisjoint(near[:3])


def _cut(hit: Hit, start: int) -> Span:
    """From the subject to the end of the thought, and no further than an underline should reach."""
    tail = words_after(hit)
    for turn in (", but ", ", while ", ", although ", ", though ", "; "):
        at = tail.find(turn)
        if at >= 0:
            tail = tail[:at]
    end = hit.span.end + len(tail)
    if end - start > _LONGEST:
        start = min(max(start, hit.span.start - 100), hit.span.start)
        reach = hit.block.text.rfind(" ", hit.span.end, start + _LONGEST)
        end = reach if reach > hit.span.end else min(end, start + _LONGEST)
    return Span(start, end)
