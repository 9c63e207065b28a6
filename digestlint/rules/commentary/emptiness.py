"""Whether words name anything: a person, a place, a figure; and how much of them would fit any story."""

from __future__ import annotations

from typing import NamedTuple

from digestlint.api import Span, regex
from digestlint.rules.commentary.words import ABSTRACT, LOADED

_WORD = regex(r"[^\W\d_](?:[\w'’-]*\w)?")
_FIGURE = regex(r"[\d$€£¥%\"“]")
# The number of a source in a list of sources is no figure: "[1]", "[^2]", "【3】".
_CITATION = regex(r"\[\^?\d{1,3}\]|【[^】]{1,20}】")
# A capital that opens no sentence, label or bullet.
_NAME = regex(r"[\w,;’')%] [\W_]?([A-Z](?:[\w.-]*\w)?)|^[A-Z][\w-]*['’]s\b")
# In capitals, and yet nobody: "AI", "IT", and what a title would write large.
_NO_NAMES = frozenset("I AI CEO CEOs DIY EV EVs HR ICT IT LLM LLMs ML PR R&D SME SMEs TV VC VCs".split())
# With these the sentence is about somebody, or reports what somebody says.
SOMEBODY = frozenset(
    "i he she him her his hers me my said says told asked added wrote police officials residents court judge man "
    "woman boy girl men women children mother father hospital we us our i'm expert experts analyst analysts "
    "reports consensus believe "
    "believes footage patients half thousands hundreds millions dozens billions protest protests march strike "
    "strikes".split()
)
STRUCTURAL = frozenset(
    "a about across after against all also always amid among an and any are as at be because been before being "
    "between beyond both but by can cannot could do does during each even every few for from further had has have "
    "having how however if in into is isn't it it's its just like many may might more most much must need needs "
    "no nor not now of off on once one only or other others our out over own per rather same should since so some "
    "still such than that that's the their them then there these they this those though through throughout to "
    "today together too toward towards under until up upon us very was we were what when where whether which "
    "while who whose why will with "
    "within without would yet you your ever here never".split()
)
# Beside loaded adjectives and abstract nouns: the words of plans, talks about "players" and calls to go forward.
_FILLER = frozenset(
    "accelerate accelerating actionable actions actor actors adapt adaptation adapting address addressing advance "
    "advancement advancements advancing ahead align aligned alignment attention awareness balance balancing "
    "behind better broader build building business businesses careful carefully clear closely communities "
    "companies complex comprehensive connect consideration considerations constant consumers contemporary "
    "contribute continue continued continues continuous coordinated countries critical crucial cultural "
    "decision-making deeper deliver delivering demonstrate demonstrates dialogue digital diplomatic drive drives "
    "driving economic educate education effective effectively effectiveness efficiency efficient effort efforts "
    "embrace embracing emerging emphasize emphasizes empower empowering enable enabling endure engage engaging "
    "enhance enhanced enhancing ensure ensuring environment essential ethical ethics evolve evolves evolving "
    "experience face faced faces facing fast faster focus focused forces foster fostering forward general "
    "generations geopolitical global globally goals governance governments grapple grappling grow growing growth "
    "hard harder highlight highlighting highlights human humanity impact impactful impacts implication "
    "implications implement implementation implementing important improve improved improvement improvements "
    "improving inclusive increase increasingly industries industry inform informed innovate innovative inspire "
    "inspires inspiring integral international intersection investors journey key keep lasting leaders learning "
    "leverage leveraging lies long-term maintain maintaining manage managing market marketplace markets matter "
    "matters meaningful mitigate mitigating mitigation modern monitor monitoring move moving nations natural "
    "navigate navigates navigating needed organisational organisation organisations organization organizations "
    "outcome outcomes participants peaceful personal players policymakers political positive posture powerful "
    "practice practices prepare prepared preparedness pressing prioritise prioritising prioritize prioritizing "
    "proactive public citizens institutions incidents undermine undermines undermining erode erodes eroding "
    "weaken complicate complicates exacerbate exacerbates deepen deepens uncertain uncertainty certainty fair "
    "fairer transparent seamless sophistication sophisticated immune setback doubt malaise pride moment bright "
    "brighter hopes optimism pessimism reality realities nuanced nuance intricate interplay delicate fragile bold "
    "calculated gamble reward rewards trade-offs tradeoffs momentum legacy identity values heritage spirit "
    "belonging excellence quality potential possibilities opportunity landscape frontier era period age "
    "transition transitioning flux disruption disruptive resilience resilient adaptability preparedness readiness "
    "best defence defense seek seeking pursue pursuing achieve achieving overcome confront confronting respond "
    "responding response responses remind reminds underline underlines illustrate illustrates exemplify "
    "exemplifies signal signals signaling signalling suggests suggest indicate indicates require required demands "
    "expectations expectation perceptions perception narrative narratives sentiment competitive competition "
    "complexity flexible flexibility agile agility change changes changing shift shifts shifting priorities "
    "priority consequences unintended questions answers concern concerns discussion discussions debate debates "
    "decision-makers difficult easy lessons people progress  promote promoting proper rapidly reflect reflects "
    "regional relevant remain remaining remains reminder require requires reshape reshaping respective "
    "responsible responsibly risk risks robust role roles sector sectors secure serve serves shape shapes shaping "
    "shared significant significantly smart social societal societies society solution solutions stakeholder "
    "stakeholders stay staying strategic strategically strategies strengthen strengthening strike striking strong "
    "stronger success successful support supporting sustain sustainable sustaining technological thoughtful "
    "thrive thriving timely tomorrow traditional transform transforming trends turn ultimately underscore "
    "underscores underscoring understand understanding "
    "valuable vigilant vital ways well-being wellbeing widespread world".split()
)
# Behind a sentence's first word these show that it may be a name.
_FINITE = frozenset(
    "aims can continues could faces gets had has is may might must needs plans remains seeks should was will "
    "would".split()
)
GENERIC = LOADED | ABSTRACT | _FILLER
"""Words that fit any story."""


class Weight(NamedTuple):
    """How many of a text's words carry a meaning, and how many of those fit any story."""

    generic: int
    content: int

    def share(self) -> float:
        """The share of the words that fit any story."""
        return self.generic / self.content if self.content else 0.0


def without_citations(text: str) -> str:
    """The text without the numbers of its sources."""
    return _CITATION.sub("", text)


def names_something(text: str, span: Span) -> bool:
    """Whether the words in `span` give a name, a figure or somebody's own words."""
    part = without_citations(span.cut(text))
    if _FIGURE.search(part):
        return True
    return any((match[1] or match[0]) not in _NO_NAMES for match in _NAME.finditer(part))


def opens_with_name(part: str) -> bool:
    """Whether a sentence's first word looks like somebody's name: "Africa has", and not "Growth has"."""
    opening = part.split(None, 2)[:2]
    if len(opening) < 2 or opening[1] not in _FINITE:
        return False
    word = opening[0].lower().strip("*_")
    return not (word in STRUCTURAL or word in GENERIC or word.endswith(("ing", "tion", "ment", "ity", "ness", "ship")))


def weigh(text: str) -> Weight:
    """The words of a text that carry a meaning, and those that fit any story; nothing where somebody acts in it."""
    found = [word.replace("’", "'") for word in _WORD.findall(text.replace("US ", "U.S. ").lower())]  # not "us"
    if not SOMEBODY.isdisjoint(found):
        return Weight(0, len(found))
    content = [word for word in found if word not in STRUCTURAL]
    generic = sum(word in GENERIC or ("-" in word and not GENERIC.isdisjoint(word.split("-"))) for word in content)
    return Weight(generic, len(content))


def is_empty(text: str, span: Span, least: int, share: float, shortest: int = 0) -> bool:
    """Whether the words in `span` name nothing, and at least `least` and a share of `share` of them fit any story.

    With fewer than `shortest` words that carry a meaning they are no sentence to be judged.
    """
    part = span.cut(text)
    # Quick, and short of words in compounds: half of what is asked for is enough to look closer.
    few = len(GENERIC.intersection(part.lower().replace(",", " ").rstrip(".! ").split())) * 2 < least
    if few or names_something(text, span) or opens_with_name(part):
        return False
    weight = weigh(part)
    return weight.content >= shortest and weight.generic >= least and weight.share() >= share
