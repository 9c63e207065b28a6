"""Whether a sentence speaks in general terms alone: in the present, of nobody, in words of judgement."""

from __future__ import annotations

from digestlint.api import Span, regex
from digestlint.rules.commentary.emptiness import GENERIC, SOMEBODY, STRUCTURAL, names_something, opens_with_name
from digestlint.rules.commentary.verdict_words import JUDGEMENTS, JUDGING, OUTRIGHT, SUPERLATIVES

_WORD = regex(r"[^\W\d_](?:[\w'’-]*\w)?")
_ABSTRACT_ENDINGS = (
    "tion", "tions", "sion", "sions", "ment", "ments", "ity", "ities", "ness", "ism", "ship", "ance", "ence", "ency",
    "ancy", "dom", "hood", "tude", "ability",
)  # fmt: skip
_LONG = 7
# By these a sentence shows that it is in the present, or of what may come.
_PRESENT = frozenset(
    "appear appears are aren't become becomes begins brings can can't cannot carries comes continue continues could "
    "demands depends deserves ends face faces feels gives goes grows has have here's holds is isn't it's keeps lies "
    "looks makes matters may means might must need needs offers proves raises remain remains represents requires "
    "risk risks says seem seems should shows speaks stands starts takes that's there's they're we're will win wins "
    "would".split()
)
# With these it reports: something that was, or a day on which it is.
_REPORTING = frozenset(
    "according did didn't friday had he her him his monday per reported said saturday she sunday their them they "
    "thursday today told tomorrow tonight tuesday was wasn't wednesday were weren't yesterday you your".split()
)
# With these it explains, measures or advises in the matter itself, in however general words.
_ANALYSING = frozenset(
    "assets because bond bonds cash caused causes causing cost costs currency "
    "disagreement disagreements earnings equities equity exports imports income indicate "
    "indicates inflation input inputs investors liquidity load margin margins mechanism "
    "orders output price prices pricing procurement rate rates revenue risk-off "
    "sales shares should spending stocks suggest suggests tariffs tokens traders valuation "
    "valuations volume volumes wages yield yields".split()
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
