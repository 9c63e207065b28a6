"""Whether a sentence is timeless: in the present, of nobody, reporting nothing."""

from __future__ import annotations

from digestlint.api import regex

_WORD = regex(r"[^\W\d_](?:[\w'-]*\w)?")
# What happened, on a day, to somebody, or is said by somebody.
_TELLS = frozenset(
    "according accused ago aged allegedly arrested ate began broke brought built came caught chose confirmed cut died "
    "did didn't drew drove elected elsewhere fell felt flew fought found friday gave got grew had hadn't he held her "
    "hers him his i i'm i've injured kept killed knew last led left lost made me met monday mr mrs my named officials "
    "paid paused police ran reportedly reporters rose said sank sat saturday saw sent set she shook showed shot sold "
    "spent spoke spokesman spokesperson spokeswoman stole stood struck sunday taught thanked thursday told tomorrow "
    "tonight took tuesday understood was wasn't wednesday went were weren't won't wore wrote yesterday".split()
)
_HEDGES = frozenset("could might probably possibly likely".split())
# Before a word in -ed these show that it is no verb of the past.
_PARTICIPLE = frozenset(
    "a all an and are as be been being but by every for from get gets getting have has having highly how in into is "
    "isn't its least less many more most much never no not of often on once or our over rarely seldom so some than "
    "that the their these this to too very well which with your".split()
)
_NO_PAST = frozenset("bed bleed breed creed deed embed exceed feed greed heed indeed need proceed reed seed shed sled "
                     "speed steed succeed sacred naked wicked hundred crowded divided distracted sustained connected "
                     "beloved aged rugged ragged crooked jagged kindred shared united".split())  # fmt: skip
_SHORTEST_PAST = 5


def is_timeless(sentence: str) -> bool:
    """Whether a sentence tells of no past, no day and no person, and does not guess."""
    found = [word.lower() for word in _WORD.findall(sentence.replace("’", "'"))]
    if not _TELLS.isdisjoint(found) or not _HEDGES.isdisjoint(found):
        return False
    return not any(map(_is_past, ["", *found], found))


def _is_past(before: str, word: str) -> bool:
    """Whether a word looks like a verb in the past: in -ed, and behind nothing that makes a participle of it."""
    if len(word) < _SHORTEST_PAST or not word.endswith("ed") or word in _NO_PAST or "-" in word:
        return False
    return before not in _PARTICIPLE and not before.endswith("ly")
