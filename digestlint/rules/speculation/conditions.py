"""What follows a condition: "if the strike spreads, prices spike"; "if passed, the yard would have to close"."""

from __future__ import annotations

import re

from digestlint.api import Hit, Span, regex
from digestlint.rules.speculation.effects import third
from digestlint.rules.speculation.voice import behind

# What follows a condition in the present tense: "if the strike spreads, prices spike".
_TURNS = (
    "accelerate absorb break bounce cascade climb collapse compound compress contract crack crash deepen "
    "deteriorate dip drop ease erode escalate evaporate expand extend fade fail fall falter fracture freeze harden "
    "hold intensify jump lose normalise normalize outperform overshoot peak plummet plunge rally rebound recede "
    "recover remain reprice retest re-test retreat reverse rise roll sell settle shift shrink slide slow snap soar "
    "soften spill spike spiral spread stabilise stabilize stall stay steepen strengthen struggle suffer surge "
    "tighten tumble underperform unravel unwind weaken widen win worsen become face follow evolve enter shatter "
    "gain get need pressure signal confirm"
).split()
_TURN = frozenset(_TURNS) | {form for verb in _TURNS for form in third(verb)}
# How many words of the main clause are looked at.
_CLAUSE = 9
_CLAUSES = regex(r"([,—–:;]| - )")
# What a body resolves or signs, and what is bound to follow by rule and not by anybody's guess.
_RESOLVED = regex(
    r"(?i)^\W*if (?:[\w'’-]+ ){0,8}?(?:imposed|approve[sd]|adopt(?:ed|s)|pass(?:ed|es)|ratifie[sd]"
    r"|enacted|sign(?:ed|s)|granted|upheld|convicted|found guilty|sentenced|confirmed|elected|accepted|authori[sz]ed"
    r"|implemented|finali[sz]ed)\b"
)
_BOUND = regex(
    r"(?i)would (?:(?:need|have) to|be (?:required|obliged|forced|ba(?:rr|nn)ed|allowed|entitled|able|exempt|fined"
    r"|sent|paid|sold|built|used|held|replaced|added|moved|subject|the (?:first|second|third|largest|biggest))"
    r"|(?:require|ban|bar|allow|prohibit|apply|take effect|oblige|cap|pay|owe|permit|let|replace|serve|receive|cover"
    r"|enter|set)\b)"
)
# "A vote that could decide who governs": what votes and rulings are held for.
_BALLOT = regex(
    r"(?i)\b(?:elections?|votes?|referendums?|run-?offs?|primar(?:y|ies)|midterms?|by-elections?|ballots?|rulings?|hearings?"
    r"|case|trial|appeal|verdict|court|tribunal)\b[^.;:]{0,40}$"
)
_DECIDING = ("determine ", "decide ")
_NOBODY = frozenset("you we i your please they he she to call visit contact".split())


def consequence(hit: Hit) -> Span | None:
    """In "if the strike spreads, prices spike" the words that tell what follows."""
    clauses = _CLAUSES.split(behind(hit))
    at = hit.span.end + len(clauses[0])
    for mark, clause in zip(clauses[1::2], clauses[2::2], strict=True):
        at += len(mark)
        found = list(re.finditer(r"[\w$’'-]+", clause))[:_CLAUSE]
        words = [word[0].lower() for word in found]
        if not _NOBODY.isdisjoint(words[:2]):
            return None
        for number, word in enumerate(words[1:], 1):
            if word in _TURN and words[number - 1] not in _INFINITIVE:
                return Span(at + found[0].start(), at + found[number].end())
        at += len(clause)
    return None


def is_bound_by_rule(text: str) -> bool:
    """Whether `text`, a sentence from its "If" on, says what a law, a vote or a ruling would bind somebody to."""
    return _RESOLVED.match(text) is not None and _BOUND.search(text) is not None


def is_for_a_vote(lead: str, after: str) -> bool:
    """Whether a vote or a ruling "could decide" what it is held for; `lead` and `after` stand around "could"."""
    return after.startswith(_DECIDING) and _BALLOT.search(lead) is not None


_INFINITIVE = frozenset(
    "to the a an of in and or will would could may might can should must its their this that no".split()
)
