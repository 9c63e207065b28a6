"""Whether a sentence is timeless: in the present, of nobody, reporting nothing."""

from __future__ import annotations

from digestlint.api import regex

_WORD = regex(r"[^\W\d_](?:[\w'-]*\w)?")
# What happened, on a day, to somebody, or is said by somebody.
_TELLS = frozenset(
    "according accused aged ago allegedly arrested ate began broke came chose confirmed did didn't died drew "
    "drove elected elsewhere fell felt flew fought friday gave got grew had hadn't he her hers him his i i'm "
    "i've killed knew last me monday mr mrs my officials paused police ran reportedly reporters rose said sank "
    "sat saturday saw she shook showed sold spoke spokesman spokesperson spokeswoman stole stood sunday thanked "
    "thursday tomorrow tonight took tuesday was wasn't wednesday went were weren't won't wore wrote yesterday".split()
)
# The past, or what "is built" and "be left".
_EITHER = frozenset(
    "brought built caught cut found held injured kept led left lost made met named paid sent set shot sold "
    "spent struck taught understood won".split()
)
_HEDGES = frozenset("could might probably possibly likely".split())
# Before a word in -ed these show that it is no verb of the past.
_PARTICIPLE = frozenset(
    "a all an and are as be been being but by every for from get gets getting have has having highly how in into is "
    "isn't its least less many more most much never no not of often on once or our over rarely seldom so some than "
    "that the their these this to too very well which with your".split()
)
_NO_PAST = frozenset(
    "aged bed beloved bleed breed connected creed crooked crowded deed distracted divided embed exceed feed "
    "greed heed hundred indeed jagged kindred naked need proceed ragged reed rugged sacred seed shared shed "
    "sled speed steed succeed sustained united wicked".split()
)
_SHORTEST_PAST = 5


def is_timeless(sentence: str) -> bool:
    """Whether a sentence tells of no past, no day and no person, and does not guess."""
    found = [word.lower() for word in _WORD.findall(sentence.replace("’", "'"))]
    if not _TELLS.isdisjoint(found) or not _HEDGES.isdisjoint(found):
        return False
    return not any(map(_is_past, ["", *found], found))


def _is_past(before: str, word: str) -> bool:
    """Whether a word looks like a verb in the past: behind a subject, and nothing that makes a participle of it."""
    ends = len(word) >= _SHORTEST_PAST and word.endswith("ed") and word not in _NO_PAST and "-" not in word
    if not before or not (ends or word in _EITHER):
        return False
    return before not in _PARTICIPLE and not before.endswith("ly")
