"""Quantities in a text: how much of what, how exactly, and what stands around."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from digestlint.api import Span, regex

_SMALL = {
    word: number
    for number, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_SCALES = {
    "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9,
    "bln": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12, "lakh": 1e5, "crore": 1e7, "cr": 1e7,
}  # fmt: skip
_SIGNS = {"$": "dollar", "us$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "rs": "rupee"}
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_QUANTITY = regex(
    rf"(?<![\w.,/:#-])(?P<sign>US\$|Rs\.?\s?|[$€£¥₹])?(?:(?P<number>{_NUMBER})|(?P<word>{'|'.join(list(_SMALL)[1:])})\b)"
    rf"(?:[\s-]?(?P<scale>{'|'.join(sorted(_SCALES, key=len, reverse=True))})\b)?"
    r"(?P<percent>\s?(?:%|per\s?cent\b|percentage points?\b))?(?![\w/:]|[.,]\d|-[a-z])",
    re.IGNORECASE,
)
_YEAR = regex(r"(?:19|20)\d\d")
# Before a number that is a name: "article 14", "Flight 302".
_NAMED = regex(
    r"\b(?:articles?|no|nos|numbers?|sections?|pages?|items?|resolutions?|flights?|chapters?|versions?|routes?|rooms?"
    r"|phases?|days?|weeks?|levels?|highways?|ids?|figures?|tables?|parts?|stages?|groups?|units?|gates?)\.?\s*#?"
    r"(?:\d+,?\s*(?:and\s*)?)*$",
    re.IGNORECASE,
)
_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Words between a number and what it counts: adjectives of degree and kind end no search.
_BESIDE = 5
_SKIPPED = frozenset("more further additional other another new metric about of the a an its their u us".split())
_NO_UNIT = frozenset(
    "and or to in on at by for from with per as than but a an the of is are was were be been has have had will would "
    "that which who its their his her it this these those percent january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday am pm".split()
)
_CONTRAST = regex(
    r"\b(?:rose|rise[sn]?|rising|up|down|fell|falls?|increas\w+|decreas\w+|grew|grows?|climb\w+|jump\w+|dropp?\w*|revis\w+"
    r"|earlier|previous\w*|initial\w*|original\w*|former\w*|later|so far|already|updated?|correct\w+|now|instead|last"
    r"|compared|others?|while|whereas|versus|vs|next|year-on-year|target\w*|forecast\w*|expect\w+)\b",
    re.IGNORECASE,
)
_LIMIT = regex(
    r"\b(?:up to|as (?:many|much) as|at most|no more than|a maximum of|potentially|possibly"
    r"|(?:could|may|might) \w+)\s*$",
    re.IGNORECASE,
)
_ROUGH = regex(
    r"(?:\b(?:about|around|some|roughly|nearly|almost|over|under|more than|less than|fewer than|at least|approximately"
    r"|close to|an estimated|estimated|above|below|just)|[~≈<>])\s*$",
    re.IGNORECASE,
)


class Quantity(NamedTuple):
    """So much of something: `unit` is what is counted or measured, in its first letters; "" where that is not told.

    `limit`: the text says "up to" or the like; `rough`: it says "about", "more than" or the like. `contrast`: the words
    around set the figure against another. `around` are the first letters of the words beside it.
    """

    span: Span
    value: float
    unit: str
    step: float
    limit: bool
    rough: bool
    contrast: bool
    around: frozenset[str]

    def agrees(self, other: Quantity) -> bool:
        """Whether two figures are one, as far as they were rounded."""
        slack = max(self.step, other.step) * 1.01
        if self.rough or other.rough or self.limit or other.limit:
            slack = max(slack, 0.1 * max(self.value, other.value))
        return abs(self.value - other.value) <= slack


def quantities(text: str, within: Span) -> Iterator[Quantity]:
    """The quantities in a part of a text; years and numbers of things, such as "item 12", are none."""
    for match in _QUANTITY.finditer(text, within.start, within.end):
        found = match.groupdict()
        written = found["number"]
        sign, scale = (found["sign"] or "").lower().strip(" ."), _SCALES.get((found["scale"] or "").lower(), 1.0)
        value = float(written.replace(",", "")) if written else float(_SMALL[found["word"].lower()])
        lead = text[max(within.start, match.start() - 40) : match.start()]
        if (
            scale == 1
            and written
            and not (sign or found["percent"])
            and (_YEAR.fullmatch(written) or _NAMED.search(lead))
        ):
            continue
        after = _WORD.findall(text[match.end() : min(match.end() + 60, within.end)])
        before = _WORD.findall(text[max(within.start, match.start() - 60) : match.start()])
        unit = _SIGNS[sign] if sign in _SIGNS else "%" if found["percent"] else _unit(after)
        yield Quantity(
            Span(*match.span()),
            value * scale,
            unit,
            _step(written, scale),
            bool(_LIMIT.search(lead)),
            bool(_ROUGH.search(lead)),
            bool(_CONTRAST.search(lead) or _CONTRAST.search(text[match.end() : min(match.end() + 40, within.end)])),
            frozenset(_stem(word) for word in (*before[-_BESIDE:], *after[:_BESIDE]) if len(word) > 3) - {unit},
        )


def _unit(after: list[str]) -> str:
    for word in after[:3]:
        if word.lower() in _SKIPPED:
            continue
        return "" if word.lower() in _NO_UNIT or len(word) < 2 else _stem(word)
    return ""


def _stem(word: str) -> str:
    small = word.lower()
    return small[:5] if len(small) > 5 else small.removesuffix("s")


def _step(written: str | None, scale: float) -> float:
    """How far the figure may be off by having been rounded: half of its last digit that is not 0."""
    if written is None:
        return 0.0
    digits = written.replace(",", "")
    if "." in digits:
        return scale * 10.0 ** -len(digits.partition(".")[2]) / 2
    zeros = len(digits) - len(digits.rstrip("0"))
    return scale * 10.0**zeros / 2 if zeros or scale > 1 else 0.0
