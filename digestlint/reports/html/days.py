"""The day that a digest is of: by its path, or by what it says of itself before its first story."""

from __future__ import annotations

import re
from datetime import date

from digestlint.api import PROSE, Document, regex

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DIGITS = regex(rf"(?<!\d){_YEAR}(?P<mark>[-_./]?)(?P<number>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)")
_WORDS = (
    regex(rf"(?i)\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of )?{_MONTH},?[\s-]{_YEAR}\b"),
    regex(rf"(?i)\b{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}\b"),
)
_HEAD = 3
"""Blocks at the beginning of a digest that may be its title, its date and its greeting."""
_SHORT = 15
"""A paragraph of more words is a story, whose dates are not the digest's."""


def day_of(name: str, document: Document | None) -> date | None:
    """The day of the digest in the file `name`, if its path or the document tells one.

    The file's own name is asked first, then its folders, the front matter and other metadata before the first prose,
    and the short lines at the top.
    """
    for text in (name.rpartition("/")[2], name, *(_own(document) if document else ())):
        if day := _first(text):
            return day
    return None


def _own(document: Document) -> list[str]:
    """What a document says of itself, in the order in which it is believed."""
    if not document.blocks:
        return []
    head = document.source.text[: document.blocks[0].source_span.start]
    short = [block for block in document.blocks[:_HEAD] if block.kind not in PROSE or len(block.text.split()) <= _SHORT]
    return [head, *(block.text for block in short)]


def _first(text: str) -> date | None:
    found = [match for pattern in (_DIGITS, *_WORDS) for match in pattern.finditer(text)]
    days = (_day(match) for match in sorted(found, key=lambda match: match.start()))
    return next((day for day in days if day), None)


def _day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    month = int(parts["number"]) if "number" in parts else _MONTHS.index(parts["month"].lower()[:3]) + 1
    try:
        return date(int(parts["year"]), month, int(parts["day"]))
    except ValueError:
        return None
