"""BC002: a participle clause hung on a sentence to announce significance."""

from __future__ import annotations

from digestlint.api import PROSE, BlockKind, Confidence, Example, Hit, Match, PatternRule, Severity, Span
from digestlint.rules.commentary.clauses import (
    Subject,
    generic,
    is_cut_off,
    object_of,
    speaks,
    subject,
    words,
    words_after,
    words_before,
)
from digestlint.rules.commentary.emptiness import names_something
from digestlint.rules.commentary.own_words import is_not_own, is_reported, is_specific
from digestlint.rules.commentary.words import NEW, RAISED, STATES, TURNS

_LONGEST = 250
# Some of the rule's patterns, by their numbers.
_MARKING, _RAISING, _MOVE, _EMBLEM, _WITHIN, _SOFT, _APPOSED = 1, 2, 5, 6, 7, 8, 9
# What a speaker does, too, in the same words.
_SAYABLE = tuple("highlight underscor underlin point signal reaffirm draw call confirm illustrat emphasi".split())
_GLOSSING = ("highlight", "underscor", "underlin")
_WEIGHTS = frozenset(
    "importance significance relevance complexity complexities fragility gravity severity impact impacts "
    "vulnerability".split()
)
# Prices and rates are read like this, too: "reflecting demand".
_READ_OFF = ("reflect", "signal", "demonstrat", "point", "mirror")
# With these a speaker or a maker is the likelier subject.
_SPOKEN = ("confirm", "navigat", "contribut", "reveal", "expos", "amplif", "connect", "serv", "modell")
# Of a thing nobody emphasises anything; who takes a stand does.
_STRESSING = ("emphasi", "pointing to")
_STANDS = frozenset(
    "supports supported backs backed endorses endorsed opposes opposed rejects rejected denies denied".split()
)
# After "raising concerns": somebody's concerns are news.
_HELD = frozenset("among from by within".split())


class SignificanceTail(PatternRule):
    """A clause at the end of a factual sentence tells the reader that the fact matters.

    ## What it finds

    A participle clause after a comma or a dash whose words could follow any fact: ", highlighting the need for",
    ", underscoring growing tensions", ", raising questions about", ", marking a significant shift in", ", a move
    that signals a broader"; also an apposition that weighs: ", a key friction point for lenders".

    It stays silent when somebody says it ("Speaking in Lund, the minister ..., highlighting"), and when the
    clause adds what can be checked: a figure, a first or third time, a rank in a span of years, a quotation.

    ## Why it matters

    The sentence before the comma was reported; what follows is the writer's verdict, joined on as if it were
    part of the report. Readers can't tell where the source ends.

    ## How to fix it

    End the sentence at the comma. If the connection is news, give it a sentence with a source of its own.
    """

    code = "BC002"
    name = "significance-tail"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "This clause only announces significance: end the sentence before it"
    yields_to = frozenset({"BC001"})
    examples = (
        Example("The river closed for the third week, ⟦highlighting the growing vulnerability of inland shipping⟧."),
        Example("Two ministers resigned on Friday, further ⟦underscoring deep divisions within the coalition⟧."),
        Example("The bank bought its rival — ⟦signaling a broader shift in the sector⟧."),
        Example("The court annulled the tender, ⟦raising questions about the future of the port⟧."),
        Example("Norland sold the ferries, ⟦marking a significant departure from decades of state ownership⟧."),
        Example("The dam was closed, a move that ⟦reflects mounting pressure on the region's water supply⟧."),
        Example("- **Tessaly** cut tariffs on steel, ⟦paving the way for deeper economic cooperation⟧.", "markdown"),
        Example("The bank wants clearer rules for deposits, ⟦a key friction point for lenders⟧."),
        Example("The harbour gave out food, ⟦fostering deeper solidarity among its people⟧."),
        Example("Norland lent Tessaly two frigates, a pledge that ⟦underscores the importance of the strait⟧."),
        Example("Bramble bought the lock in a move that ⟦consolidates its hold on the river⟧."),
        Example("Bramble bought the lock in a move that cost 300 jobs."),
        Example("Petrel arrived in Lund on Monday, marking her first visit since the war."),
        Example("The minister spoke to reporters in Lund, highlighting the need for a second bridge."),
        Example("Norland sold the ferries, marking the line's first significant change of owner in a decade."),
        Example("The Bramble Growers' Union supports the ban, emphasizing the need for broader protection."),
        Example("Ferry traffic dwindled, reflecting a fall of 12% in bookings."),
        Example("The crew repainted the buoys, highlighting them in orange."),
        Example('"They closed it overnight, highlighting the need for care," Moor said.'),
    )
    words = {
        "mark": ("[,;—–][\"']?( )?", " -{1,2} "),
        "lead": (
            "further", "also", "thus", "thereby", "again", "once again", "potentially", "ultimately", "clearly",
            "perhaps", "possibly", "effectively", "in turn", "while", "while also", "and", "starkly", "vividly",
            "simultaneously", "likely", "arguably", "essentially", "and further", "and thus", "even",
        ),
        "strong": (
            "highlighting", "underscoring", "underlining", "exemplifying", "illustrating", "spotlighting",
            "showcasing", "epitomi[sz]ing", "encapsulating", "symboli[sz]ing", "accentuating", "embodying",
            "shedding (<2> )?light on", "shining (a|the) (<2> )?(light|spotlight) on", "laying bare",
            "bringing (into focus|to light)", "(drawing|calling) (<2> )?attention to", "serving as",
            "reflecting", "signall?ing", "signifying", "demonstrating", "reinforcing", "reaffirming",
            "mirroring", "cementing", "solidifying", "attesting to", "pointing to", "paving the way for",
            "setting the stage for", "opening the door (to|for)", "revealing", "exposing", "amplifying",
            "casting (a )?(<1> )?(doubt|shadow|light)s? (on|over|upon)", "contributing to", "modell?ing how",
            "navigating", "testifying to", "confirming", "emphasi[sz]ing",
            "adding (a|another|an|yet another|further) (<1> )?(layer|dimension|twist|chapter|fuel|urgency"
            "|weight)( of| to)",
        ),
        "finite": (
            "highlight", "underscore", "underline", "exemplif(y|ie)", "illustrate", "showcase", "reflect",
            "signal", "signif(y|ie)", "demonstrate", "reinforce", "point", "speak", "reveal", "expose",
            "connect", "could reshape", "strain", "deepen", "complicate", "intensif(y|ie)", "heighten",
            "exacerbate", "cement", "solidif(y|ie)", "escalate", "compound", "amplif(y|ie)", "encapsulate",
            "symboli[sz]e", "epitomi[sz]e", "capture", "embod(y|ie)", "test", "speak",
            "could (redefine|reshape|transform)", "raise",
        ),
        "shift": (
            "move", "step", "development", "decision", "sign", "signal", "shift", "trend", "change", "outcome",
            "result", "reminder", "moment", "milestone", "event", "situation", "gesture", "fact", "dynamic",
            "pattern", "figure",
        ),
        "soft": (
            "accelerating", "advancing", "boosting", "bolstering", "bridging", "broadening", "deepening",
            "delivering", "driving", "easing", "elevating", "empowering", "enabling", "enhancing", "ensuring",
            "eroding", "expanding", "facilitating", "fostering", "heightening", "improving", "injecting", "lending",
            "maintaining", "offering", "positioning", "preserving", "presenting", "promising", "promoting",
            "providing", "pushing", "redefining", "reigniting", "reshaping", "restoring", "shaping", "strengthening",
            "supporting", "sustaining", "transforming", "undermining", "unlocking", "weakening", "posing",
        ),
        "apposed": (
            "factor", "driver", "friction point", "pain point", "consideration", "component", "pillar", "bottleneck",
            "hurdle", "obstacle", "catalyst", "turning point", "inflection point", "priority", "concern",
            "challenge", "development", "departure", "achievement", "milestone", "boost", "win", "test", "indicator",
            "enabler", "differentiator", "advantage", "threshold", "cornerstone", "issue", "theme", "trend",
        ),
        "emblem": (
            "sign", "signal", "indication", "reflection", "symptom", "illustration", "example", "reminder",
            "testament", "demonstration", "symbol", "manifestation", "showcase", "harbinger", "marker", "nod",
            "warning", "masterclass", "lesson", "proof", "evidence",
        ),
    }  # fmt: skip
    kinds = PROSE | {BlockKind.QUOTE}
    patterns = (
        "(?:{mark})({lead} ){0,2}⟦{strong}⟧",
        "(?:{mark})({lead} ){0,2}⟦(marking|representing|constituting|heralding|ushering in)⟧ (a|an|another|yet|the"
        "|one)",
        "(?:{mark})({lead} ){0,2}⟦(raising|prompting|sparking|fuell?ing|stoking|igniting|renewing|reigniting"
        "|deepening|heightening|intensifying|exacerbating|straining|adding to|escalating|compounding|complicating)⟧",
        "(?:{mark})(which|a <2> {shift} (that|which)|an <2> {shift} (that|which)) (also |further |clearly )?"
        "⟦{finite}(s|d|ed|led)?( (to|with))?⟧",
        "(?:{mark})(a|an|the) <4> (that|which) (also |further |clearly )?"
        "⟦(highlight|underscore|underline|exemplif(y|ie)|illustrate|showcase|encapsulate|epitomi[sz]e)(s|d|ed)?⟧",
        "(?:{mark}|,? in )(a|an|another) (<2> )?{shift} (that|which) ⟦((is|are) (now |also |quickly |rapidly "
        "|fundamentally )?"
        "(reshaping|transforming|redefining|reinforcing|deepening|intensifying|accelerating|straining|testing"
        "|changing)|(further |also |clearly )?(consolidat|reshap|transform|redefin|deepen|cement|solidif|strengthen"
        "|highlight|underscor|underlin|mark|illustrat|reinforc|escalat|intensif)(s|es|ed|ies|ied))⟧",
        "(?:{mark})⟦(a|an|another|yet another|the latest|the clearest) (<2> )?{emblem} (of|to|in|that)⟧",
        "(?:, | )(with|as) <9,> ⟦(highlighting|underscoring|underlining|illustrating|showcasing|signal{1,2}ing"
        "|reflecting)⟧",
        "(?:{mark})({lead} ){0,2}⟦{soft}⟧",
        "(?:{mark})⟦(a|an|another|one of the) (<1> )?(key|critical|crucial|major|pivotal|vital|significant|rare|notable"
        "|important|powerful|stark|bold|welcome|much-needed|long-awaited|central|defining|worrying|troubling|promising"
        "|strategic|growing) (<1> )?{apposed} (for|in|of|to|toward|towards|as)⟧",
    )  # fmt: skip

    def judge(self, hit: Hit) -> Match | None:
        """A hit counts when nobody says it and its object can't be checked."""
        if hit.pattern >= len(self.patterns):
            return Match(hit.span, hit.block)
        after = words_after(hit)
        thing = object_of(after)
        if is_cut_off(thing) or is_specific(thing) or is_reported("", after) or is_not_own(hit):
            return None
        if not _announces(hit, thing) or _is_said(hit, thing):
            return None
        end = hit.span.end + len(thing.rstrip(" .!?…"))
        return Match(Span(hit.span.start, min(end, hit.span.start + _LONGEST)), hit.block)


def _is_said(hit: Hit, thing: str) -> bool:
    """Whether a speaker in the sentence does the highlighting.

    He asks for a thing and not for its importance: what "the minister said ..., highlighting the importance of"
    has after the comma is the digest's gloss.
    """
    verb = hit.text.lower()
    if verb.startswith(_STRESSING) and _takes_a_stand(words_before(hit)):
        return True
    if not verb.startswith(_SAYABLE) or not speaks(words_before(hit)):
        return False
    named = {word.lower() for word in words(thing)[:4]}
    return not verb.startswith(_GLOSSING) or _WEIGHTS.isdisjoint(named)


def _takes_a_stand(before: str) -> bool:
    """Whether a person or a body with a name is for something or against it in the words before."""
    found = words(before)
    at = next((place for place, word in enumerate(found) if word.lower() in _STANDS), -1)
    return at > 0 and subject(" ".join(found[:at])).kind is Subject.SPEAKER


def _announces(hit: Hit, thing: str) -> bool:
    """Whether the object says no more than that something matters."""
    said = generic(thing)
    near = [word.lower() for word in words(thing)[:9]]
    verb = hit.text.lower()
    if hit.pattern == _MARKING:
        loaded = said.loaded or not NEW.isdisjoint(near[:3])
        return loaded and (said.abstract or not TURNS.isdisjoint(near[:7]))
    if hit.pattern == _RAISING:
        at = next((place for place, word in enumerate(near[:5]) if word in RAISED or word in STATES), -1)
        if at < 0 or not _HELD.isdisjoint(near[at : at + 2]):
            return False
        return verb == "raising" or said.loaded or (at == 0 and near[0] not in STATES)
    if hit.pattern == _EMBLEM and verb.endswith("that"):
        return not names_something(thing, Span(0, len(thing)))
    if hit.pattern in (_APPOSED, _MOVE):
        return True
    if hit.pattern == _SOFT:
        return said.loaded and said.abstract and not names_something(thing, Span(0, len(thing)))
    if hit.pattern == _WITHIN or verb.startswith(_SPOKEN):
        return said.loaded and said.abstract
    if verb.startswith(_READ_OFF):
        return said.abstract and (said.loaded or not said.measured)
    return bool(said)
