"""Whether a sentence speaks in general terms alone: in the present, of nobody, in words of judgement and abstraction."""

from __future__ import annotations

import re

from digestlint.api import Span
from digestlint.rules.commentary.emptiness import GENERIC, SOMEBODY, STRUCTURAL, names_something, opens_with_name
from digestlint.rules.commentary.verdict_words import JUDGEMENTS, JUDGING, OUTRIGHT, SUPERLATIVES

_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")
_ABSTRACT_ENDINGS = (
    "tion", "tions", "sion", "sions", "ment", "ments", "ity", "ities", "ness", "ism", "ship", "ance", "ence", "ency",
    "ancy", "dom", "hood", "tude", "ability",
)  # fmt: skip
_LONG = 7
# By these a sentence shows that it is in the present, or of what may come.
_PRESENT = frozenset(
    "is are isn't aren't it's that's there's here's we're they're remain remains has have will can cannot can't must "
    "may might could would need needs should seem seems appear appears become becomes represents offers shows takes "
    "feels looks makes gives goes comes keeps means stands speaks continue continues grows depends requires demands "
    "deserves matters proves carries holds raises brings says lies starts begins ends face faces risk risks win wins".split()
)
# With these it reports: something that was, or a day on which it is.
_REPORTING = frozenset(
    "was were had did wasn't weren't didn't said told reported according today yesterday tonight tomorrow monday tuesday "
    "wednesday thursday friday saturday sunday he she they his their her him them you your per".split()
)
# With these it explains, measures or advises in the matter itself, in however general words.
_ANALYSING = frozenset(
    "because caused causes causing should mechanism suggest suggests indicate indicates leads leading assets bond bonds "
    "capacity cash contracts costs cost currency delivery demand disagreement disagreements earnings equities equity "
    "exports generation growth grid imports income inflation input inputs investors lead liquidity load margin margins "
    "operators orders output price prices pricing procurement production providers rate rates revenue risk-off sales "
    "shares spending stocks suppliers supply tariffs tokens traders valuation valuations volume volumes wages yield "
    "yields".split()
)
# Whom "us" and "our" mean in a digest, nobody knows.
_OTHERS = SOMEBODY - frozenset("us our".split())
_JUDGING = GENERIC | JUDGING | JUDGEMENTS | OUTRIGHT | SUPERLATIVES
_LONGEST, _SHORTEST = 26, 4


def in_general_terms(text: str, span: Span, least: int, share: float) -> bool:
    """Whether the words in `span` name nothing, report nothing, and are words of judgement and abstraction.

    At least `least` of the words that carry a meaning must be such, and a share of `share` of them.
    """
    part = span.cut(text)
    found = [word.replace("’", "'") for word in _WORD.findall(part.lower())]
    if not _SHORTEST <= len(found) <= _LONGEST:
        return False
    present = set(found)
    if present.isdisjoint(_PRESENT) or not all(map(present.isdisjoint, (_REPORTING, _ANALYSING, _OTHERS))):
        return False
    content = [word for word in found if word not in STRUCTURAL and word not in _PRESENT]
    judging = sum(map(_is_general, content))
    few = judging < least or judging < share * len(content)
    return not (few or names_something(text, span) or opens_with_name(part))


def _is_general(word: str) -> bool:
    if word in _JUDGING or (len(word) >= _LONG and word.endswith(_ABSTRACT_ENDINGS)):
        return True
    return "-" in word and not _JUDGING.isdisjoint(word.split("-"))
