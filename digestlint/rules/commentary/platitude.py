"""Whether a short closing sentence is a platitude: timeless, of nothing in particular, in the words of wisdom."""

from __future__ import annotations

from digestlint.api import regex
from digestlint.rules.commentary.timeless import is_timeless

_WORD = regex(r"[^\W\d_](?:[\w'-]*\w)?")
# With these a sentence is about all or none.
_ABSOLUTE = frozenset(
    "all always anything enough ever every everybody everyone everything forever hardly never nobody none "
    "nothing rarely seldom sometimes".split()
)
# What wisdom is about, and what it says of it.
_WISDOM = frozenset(
    "ambition art beauty beginnings bravery character choice choices comeback comebacks compassion complacency "
    "confidence consequences courage creativity culture curiosity dawn democracy destiny dignity diplomacy "
    "discipline dreams earned effort endings equality experience failure fairness faith fate fear forgiveness "
    "fortune freedom friendship future genius glory goodwill greatness greed habit habits happiness hard-won "
    "harmony haste heroes hindsight history honesty hope hubris humanity humility hype imagination impatience "
    "ingenuity instinct integrity invention journey journeys justice kindness legacy legend legends lessons "
    "liberty life loss love loyalty luck magic memories memory miracles mistakes nature neglect nostalgia "
    "optimism passion patience perfection perseverance persistence pessimism power prejudice pride principle "
    "progress promises prosperity prudence redemption reinvention resilience respect revenge reward rewards "
    "rivalry sacrifice science secrecy silence simplicity solidarity sorrow soul sport statistic success "
    "symbolism talent teamwork temptation tenacity time timing tradition tragedy transparency triumph trust "
    "truth truths unity vanity victory vigilance virtue vision wealth wisdom wonder wounds".split()
)
# Such words make a sentence of it that tells, measures, explains or gives notice.
_PLAIN = frozenset(
    "according also apply available because cause caused causes contact cost costs day days hour hours i'm may "
    "meeting minutes month months open per please price prices rate rates rules scheduled should subscribe test "
    "they treatment trial week weeks which who will year years you your".split()
)
# A platitude does not say which.
_DEFINITE = frozenset("some the this these that those its his her their our there it he she we i".split())
_SHORTEST, _LONGEST, _LEAST, _SHORT = 3, 14, 2, 8


def is_platitude(sentence: str) -> bool:
    """Whether a sentence that names nothing is a platitude: it must hold several marks of one."""
    found = [word.lower() for word in _WORD.findall(sentence.replace("’", "'"))]
    if not _SHORTEST <= len(found) <= _LONGEST or not _PLAIN.isdisjoint(found):
        return False
    wise = sum(word in _WISDOM for word in found)
    if not wise:
        return False
    marks = 2 * (not _ABSOLUTE.isdisjoint(found)) + wise + (found[0] not in _DEFINITE) + (len(found) <= _SHORT)
    return marks > _LEAST and is_timeless(sentence)
