"""Whether the word before a crowd says whose it is: "Nordbank analysts", "its experts"."""

from __future__ import annotations

from digestlint.api import Hit, regex
from digestlint.rules.attribution.words import CIRCLES, FIGURES, KINDS, PAPERS, PARTISANS, around, before

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

# Who hands on an unnamed source answers for it.
OUTLET = regex(
    r"\b(?:told|cited|citing|quoted by|reported by|spoke to|speaking to)\b|\b[A-Z]\w+(?: \w+)? (?:reports|reported"
    r"|cited)\b"
)
# "Scientists have bred a weed at the University of Lomar", "say Lena Ort and her team".
HOUSE = regex(
    r"\b(?:at|from|by|of|with|in) (?:the |a |an )?(?:[A-Z][\w’'-]+ )*(?:[A-Z]{3,}|Universit|Institut|College|Laborator"
    r"|Lab\b|Cent(?:er|re)|Hospital|School|Academy|Agency|Corp|Inc|Google|Microsoft|Meta\b|Nvidia|Anthropic)"
    r"|\b(?:according to|told|led by|writing in|published in|reported in|writes|wrote) "
)
# "Of those interviewed", "one of many artists", "why some people feel".
_ASKED = regex(
    r"\b(?:interviewed|surveyed|polled|questioned by|posted in|(?:interviews?|conversations?) with|(?:told|speaking to"
    r"|spoke to) (?:the )?[A-Z]\w+)\b"
)
_MEANT = regex(r"\b(?:one of (?:the )?(?:\w+ )?|like |why |among |before |until )$")

# "What traders call risk-off" is a term, "if it goes as traders expect" a condition; who only comments has no terms.
_OF_THE_TRADE = {*CIRCLES, "participants"} - PARTISANS
_TERM = regex(r"(?i)\bwhat $")
_TERMED = ("call", "called", "describe", "described", "dub", "dubbed")
_IF = regex(r"(?i)\b(?:if|unless|should)\b[^,;]*\bas $")
# "The UN and regional experts warn": one of them has a name.
_BESIDE = regex(
    r"(?:^|[.;:,\n] )(?:[Tt]he )?(?!And |But |Yet )([A-Z][\w’'.-]*)"
    r"(?:(?: of)?(?: the)? [A-Z][\w’'.-]*|, (?:the )?[A-Z][\w’'.-]*)*,? and $"
)


def is_owned(word: str) -> bool:
    """Whether the word before a crowd says whose it is."""
    low = word.lower()
    if low in _HOUSES:
        return True
    if not word or low in OPENERS:
        return low in _OWNERS
    return low in _OWNERS or low.endswith(("'s", "’s", "s'", "s’")) or (word[0].isupper() and not low.endswith(_PLACES))


def is_introduced(hit: Hit) -> bool:
    """Whether "some" or "many people" were asked, or are themselves what the sentence is about.

    "Of those interviewed, some objected"; "one of many artists calling for more"; "why some people feel"; "before
    others see it".
    """
    return _ASKED.search(around(hit)) is not None or _MEANT.search(before(hit)) is not None


def stands_apart(hit: Hit, crowd: str) -> bool:
    """Whether the crowd stands beside somebody with a name, or lends the sentence a word or a condition only."""
    lead = before(hit)
    if crowd in _OF_THE_TRADE and _TERM.search(lead):
        return hit.text.lower().endswith(_TERMED)
    beside = _BESIDE.search(lead) if crowd not in PAPERS and crowd not in FIGURES else None
    return _IF.search(lead) is not None or (beside is not None and beside[1].lower() not in KINDS)
