"""Whether the word after an indefinite article begins with the sound of a vowel."""

from __future__ import annotations

import re

from digestlint.api import regex

# Letters whose names begin with the sound of a vowel: an F, an MP.
_SOUNDS_OPEN = frozenset("AEFHILMNORSX")
# Written with a vowel, spoken with a consonant: a European, a one-off, a unit, a Ukrainian, a useful tool.
_SPOKEN_CLOSED = regex(
    r"eu|ew[eo]|one(?![a-z])|one(?:ness|self|time|s\b)|once(?!l)|oui(?!s)|u(?:ni(?!n|d|m|r|ss)|nanim|s[aeu](?!n)|su[ar]|ti|topi|"
    r"ter[iou]|biq|fo|k(?!i)|kr|rani|rine|rol|ru|gand|rugu|ruguay|rals?\b|san)"
)
# Written with a consonant, spoken with a vowel.
_SPOKEN_OPEN = regex(r"hours?(?![a-z])|hourly|hourglass|hono[u]?r|honest|heir")
# Either is heard.
_EITHER = regex(
    r"herb|homage|histor|hotel|habit|hyster|hallucin|hilar|horrif|heroic|humble|uni(?:n|d|m|r|ss)[a-z]*ed?$|ur[ab]|u[lm]$|ut|ugr|"
    r"us(?:a|s)?$|y[^aeiou]|sql|led$|faq|lol|urg?"
)
# Names of letters are spoken one by one where they make no syllable, and in these.
_SPELT = frozenset(
    """
    FBI NGO MRI HIV IRS SUV FAQ RAF MOU LGBTQ LGBTQI RSVP LED LPG NHS SEC FDA FAA FCC NFL NBA MVP MIT HGV HR XR ROI REIT
    NPR MBA MEP MSNBC MLA RMT SOS SMS RNA SNP LNG FPV FTSE SPD LLM HTML IAEA NIH NSA NRA NRL SAT
    """.split()
)
_VOWELS = frozenset("AEIOUY")


def open_sound(word: str) -> bool | None:
    """Whether the sound at the start of a word, an acronym or a numeral is a vowel's; None where that is not sure."""
    if word[0].isdigit():
        return _numeral(word)
    core = re.match(r"[^\W\d_]+", word)
    if core is None or not core[0].isascii():
        return None
    letters = core[0]
    if len(letters) == 1:
        # X-ray, F-16, U-turn; a letter by itself may be anything.
        return _letter(letters) if len(word) > 1 and letters.isupper() and word[1] in "-‑0123456789" else None
    if sum(map(str.isupper, letters)) > 1 and not letters[1].islower():
        return _acronym(letters)
    lower = letters.lower()
    if _EITHER.match(lower):
        return None
    if lower[0] in "aeiou":
        return not _SPOKEN_CLOSED.match(lower)
    return bool(_SPOKEN_OPEN.match(lower))


def _numeral(word: str) -> bool | None:
    """Eight, eleven and eighteen, and the numbers that begin with them."""
    digits = re.match(r"\d[\d,]*", word)
    plain = digits[0].replace(",", "") if digits else ""
    if plain.startswith("8"):
        return True
    if plain[:2] in ("11", "18"):
        # 11 and 11,000 are spoken with eleven, 110 is not, and of 1100 and 1800 nobody knows.
        return None if len(plain) == 4 else len(plain) in (2, 5, 8)
    return False


def _letter(letter: str) -> bool:
    return letter in _SOUNDS_OPEN


def _acronym(letters: str) -> bool | None:
    base = letters.rstrip("s")
    if not base.isupper():
        return None
    first = base[0]
    if first in "AEIO":
        return True
    if first not in _SOUNDS_OPEN:
        return False
    # NATO is a word, NBC is three letters.
    return True if base in _SPELT or not _VOWELS.intersection(base) else None
