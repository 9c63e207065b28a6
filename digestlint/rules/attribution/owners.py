"""Whether the word before a crowd says whose it is: "Nordbank analysts", "its experts"."""

from __future__ import annotations

# Before a crowd these make it somebody's: "its analysts", "the experts on the panel".
_OWNERS = frozenset("the its their his her our these those both my your whose own such".split())
# Adjectives of places are no names: "Western analysts", "Russian experts".
_PLACES = tuple("ean ian can ese ish eli qi uk us eu u.s street ern ench utch german".split())
OPENERS = frozenset(
    "but and yet while as although though however still meanwhile because if when where since that what which with "
    "so nor or for by in on even then now also say said says among all both".split()
)
# "Labor department data", "police figures": the house stands right before them.
_HOUSES = frozenset(
    "department ministry bureau agency office bank company government police census court jail union board commission "
    "committee service centre center university hospital council county city state treasury exchange insurer group"
    " firm "
    "industry platform blockchain chain explorer payroll inflation employment satellite internal official".split()
)


def is_owned(word: str) -> bool:
    """Whether the word before a crowd says whose it is."""
    low = word.lower()
    if low in _HOUSES:
        return True
    if not word or low in OPENERS:
        return low in _OWNERS
    return low in _OWNERS or low.endswith(("'s", "’s", "s'", "s’")) or (word[0].isupper() and not low.endswith(_PLACES))
