"""The classes of words that the scorer's table carries.

Most are the word lists of the rule families, so that a rule's vocabulary serves the scorer too; the others stand
here. None was taken from the labelled sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from digestlint.prose import reporting
from digestlint.rules.commentary import words as commentary
from digestlint.rules.speculation import words as speculation

_SIGNIFICANCE = (
    "highlight underscore underline reflect signal mark illustrate demonstrate emphasise emphasize reveal showcase "
    "exemplify cement solidify reinforce signify symbolise symbolize represent epitomise epitomize embody spotlight "
    "echo mirror encapsulate capture point testify amplify expose set pave position remind"
).split()
_CAUSE = (
    "drive fuel boost exacerbate trigger spark prompt cause lead push weigh complicate strain intensify deepen "
    "undermine strengthen weaken erode threaten reshape shift accelerate ease bolster drag lift support pressure "
    "squeeze hurt help create force leave raise reduce widen narrow compound worsen disrupt redefine transform shape "
    "alter influence affect impact enable allow limit keep make turn offset tighten loosen"
).split()
_MOTIVE = (
    "aim seek intend hope attempt try strive position want look prioritise prioritize leverage capitalise capitalize "
    "pursue prepare bet hedge"
).split()
_INFER = "suggest indicate mean imply tell show signal point confirm prove demonstrate reveal hint".split()
_MENTAL = (
    "expect anticipate fear worry believe price bet digest weigh react respond await eye watch monitor brace".split()
)
_GO_ON = (
    "continue remain persist stay keep linger loom evolve unfold emerge grow rise mount escalate deepen intensify "
    "struggle grapple navigate balance face confront"
).split()

_LISTS = {
    "motive": "bid effort efforts attempts strategy ploy desire ambition ambitions goal goals intention intentions",
    "go-on": "ongoing persistent",
    "hedge": "may might could perhaps possibly potentially probably likely unlikely maybe presumably seemingly "
    "apparently arguably seem seems seemed appear appears appeared suggests possible probable potential plausible "
    "conceivable risk risks chance odds prospect prospects scenario",
    "future": "will would won't going shall 'll set poised expected slated bound destined due upcoming coming next "
    "soon eventually ahead future tomorrow forward",
    "if": "if unless whether should assuming depending hinges hinge depends",
    "demonstrative": "this these that those such it",
    "market": "market markets investor investors trader traders stock stocks shares prices price yield yields demand "
    "sentiment equities oil gold bonds rates inflation growth costs margins volatility liquidity risk appetite",
    "degree": "increasingly further significantly more less most least even deeply highly particularly especially "
    "rapidly sharply structurally fundamentally largely heavily effectively essentially clearly notably broadly "
    "quickly directly actively truly",
    "contrast": "but though although despite while yet however amid amidst nevertheless nonetheless whereas rather "
    "instead not",
    "because": "because as since due therefore thus hence so consequently thereby meaning amid driven following after "
    "result",
    "you": "you your we our us i my me",
    "he": "he she his her him they their them who",
    "past": "was were had did said told",
    "be": "is are be been being",
    "have": "has have having",
    "must": "must should need needs ought cannot can't never always every",
    "preposition": "of in on for with by from to at into over across between against among toward towards through",
}  # fmt: skip


def _forms(verbs: Iterable[str]) -> frozenset[str]:
    return reporting._forms(verbs, "base third past ing")


def classes() -> dict[str, list[str]]:
    """Every class with its words, sorted."""
    found: dict[str, frozenset[str]] = {
        "significance": _forms(_SIGNIFICANCE),
        "cause": _forms(_CAUSE) | _forms(speculation.UPHEAVALS.alone),
        "outcome": _forms(speculation.OUTCOMES.alone),
        "scheme": _forms(speculation.SCHEMES.alone),
        "motive": _forms(_MOTIVE),
        "infer": _forms(_INFER),
        "mental": _forms(_MENTAL),
        "go-on": _forms(_GO_ON),
        "loaded": commentary.LOADED,
        "abstract": commentary.ABSTRACT,
        "event": commentary.EVENTS,
        "story": commentary.STORY,
        "speaker": commentary.SPEAKERS | commentary.SOURCES | reporting.SOURCES,
        "say": reporting.SAY_PAST | reporting.SAY_PRESENT | reporting.SAY_ING,
    }
    for name, text in _LISTS.items():
        found[name] = found.get(name, frozenset()) | frozenset(text.split())
    return {name: sorted(words) for name, words in sorted(found.items())}


def by_word(lists: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The classes of each word, in the order of their names."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in lists.items():
        for word in words:
            found[word] = (*found.get(word, ()), name)
    return found
