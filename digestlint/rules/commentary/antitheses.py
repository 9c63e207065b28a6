"""Antitheses: "X isn't a tool. It's a movement", also over two sentences, and the clefts that go with them.

Patterns (see `digestlint.patterns`); a source may say the same.
"""

from __future__ import annotations

import re

from digestlint.api import Hit, Span, regex
from digestlint.rules.commentary.own_words import is_specific

# The first pattern is the denial of which the next sentence says the contrary.
ANTITHESES = (
    "⟦isn't|aren't|wasn't|weren't|(is|are|was|were|'s|'re) not|(didn't|doesn't|don't|did not|does not|do not) <1>⟧",
    "⟦(is|are|was|were|becomes?|becoming|remains?) (a|an|the|about|less|more) <6>[,—–] ?(and )?not (just|merely|simply"
    "|only|solely) (a|an|the|about|for|in)? ?<1>⟧",
    "⟦(is|are|was|<1>s) (who(ever)?|what(ever)?|when(ever)?|where(ver)?|how|because) <8>[,—–] ?not (who(ever)?"
    "|what(ever)?"
    "|when(ever)?|where(ver)?|how|because) <6>⟧",
    "⟦(is|are) no longer (just |merely |simply |only |solely )?(a|an|the|about) <6>[,;—–]? ?(but( rather)?|it's|it is"
    "|they are|they're|and (is )?now)⟧ (a|an|the|about|becoming)",
    "⟦(stop(s|ped)?|ceas(es|ed)|is no longer) (being |to be )?(just |only |merely |simply )?(a|an|the) <8> and "
    "(becomes?|became|becoming|starts? (being|acting))⟧ ",
    "⟦(is|are|was) (exactly |precisely |partly |also )?what (makes|made|gives|turns|sets) (this|it|that|these|them|the "
    "<2>) (so |into |apart|worth )?⟧",
    "⟦[—–] ?(that's|that is|this is|it's) (the (<1> )?(advantage|bargain|bet|bottleneck|catch|challenge|combination"
    "|danger|difference|edge|formula|gap|lesson|moat|move|opportunity|paradox|pattern|point|prize|problem|question"
    "|real <1>|recipe|risk|shift|signal|story|tension|test|tell|thesis|trade-?off|transition|trick|unlock|win))⟧[.!]",
    "^⟦(underpinning|underlying|compounding|driving|fuell?ing|complicating|accelerating|intensifying|undergirding"
    "|anchoring|powering|overshadowing|looming over|running (through|beneath)|(at the (heart|core|cent(er|re) of)"
    "|central to|beneath|behind) (all |much )?(of )?(this|these|the <1> of)) <5> (is|are|lies?|sits?|looms?)⟧ (a|an|the"
    "|what|how)",
    "^⟦as we <5>, (we|it|one) (<1> )?(reali[sz]e|see|find|learn|discover|are reminded|must|is clear|becomes)⟧",
    "^⟦(far |much |way |so much |something )?more than (just |merely |simply |only )?(a|an|another) <4>⟧[.!]",
    "⟦(didn't|did not|doesn't|don't|does not) (just )?(happen|emerge|appear|arrive|come|arise|occur) (overnight|by "
    "(accident|chance|itself|magic)|in (a vacuum|isolation)|out of (nowhere|thin air|the blue))⟧",
    "⟦(those|anyone|everyone|companies|firms|organi[sz]ations|businesses|teams|leaders|brands|banks|nations|countries"
    "|agencies|investors|employers|enterprises|professionals) (that|who|which|still|without|not) <8>(is |are |will be "
    "|risk |get |already )+(falling|left|being left|getting left|fall) (far |further |even further )?behind⟧",
)  # fmt: skip

_LONGEST = 200
_DENIAL = regex(r"^(?P<be>(?:is|are|was|were)(?:n't| not)|'(?:s|re) not)|^(?:did|does|do)(?:n't| not) (?P<verb>\S+)")
_TURN = regex(
    r"^(?:instead,? |rather,? )?(?:(?P<be>it's|it is|it was|they're|they are|they were|this is|that's|that is)"
    r"|(?P<who>it|they|he|she|we|you)) (?:now |also |really |simply |actually )?(?P<rest>.+)",
    re.IGNORECASE,
)
_ASIDE = frozenset("just only merely simply really even so much necessarily truly primarily exactly".split())
_ARTICLES = frozenset("a an the".split())
_POINTING = regex(r"^\W*(?:it|this|that|they|these)(?:'s|'re| is| are)? ?$", re.IGNORECASE)


def antithesis(hit: Hit) -> Span | None:
    """The denial in `hit` and the sentence behind it that says the contrary, if there is one."""
    block, end = hit.block, hit.unit.end
    following = next((span for span in block.sentences if end <= span.start <= end + 2), None)
    if following is None or hit.unit.length > _LONGEST or following.length > _LONGEST:
        return None
    denied = hit.text + block.text[hit.span.end : end]
    said = following.cut(block.text)
    denial, turn = _DENIAL.match(denied.replace("’", "'").lower()), _TURN.match(said.replace("’", "'"))
    if denial is None or turn is None or is_specific(denied + said):
        return None
    if not (_denies(hit, denied[denial.end() :], turn["rest"]) if denial["be"] and turn["be"] else _does(denial, turn)):
        return None
    return Span(hit.unit.start, following.end)


def _denies(hit: Hit, denied: str, said: str) -> bool:
    """Whether what something is not, and what it is, are of one kind: "a tool" and "a movement"."""
    one, other = _kind(denied), _kind(said)
    both = bool(one) and one == other
    return both or (one not in ("", "verb") and other != "verb" and bool(_POINTING.match(hit.before)))


def _kind(complement: str) -> str:
    told = [word for word in complement.lower().split() if word not in _ASIDE][:1]
    if not told:
        return ""
    if told[0] in _ARTICLES:
        return "article"
    if told[0] in ("about", "how", "what", "whether", "why", "because", "where", "when"):
        return "about" if told[0] == "about" else "clause"
    return "doing" if told[0].endswith("ing") else "verb" if told[0].endswith("ed") else "other:" + told[0]


def _does(denial: re.Match[str], turn: re.Match[str]) -> bool:
    """Whether what somebody did not do comes again as what he did: "didn't use it to ...", "He used it to"."""
    verb, done = (denial["verb"] or "")[:4].rstrip("e"), (turn["rest"] or "").lower()
    return bool(turn["who"] and len(verb) > 1) and done.split()[0].startswith(verb)
