"""Calendar dates in a text, and the day that a digest is of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple

from digestlint.document import PROSE, Block, Document
from digestlint.regexes import regex
from digestlint.text import Span

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""In the order of `date.weekday`."""
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

_WEEKDAY = r"(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%])"
_YEAR = r"(?:,?\s+(?P<{}>(?:19|20)\d\d)\b)?"
# A name of a day binds to the date beside it: "Friday, 23 May", "Friday (May 23)", "MONDAY · March 9".
_DATE = regex(
    rf"(?:\b(?P<weekday>{_WEEKDAY})\b\.?(?:,?\s+(?:the\s+)?|\s*[(·|–—-]\s*))?(?<!\w)(?:"
    rf"(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?![\d-])"
    rf"|\b(?P<month>{_MONTH})\b\.?\s+{_DAY.format('day')}{_YEAR.format('year')}"
    rf"|(?<![\d.,/]){_DAY.format('day_first')}\s+(?:of\s+)?(?P<month_after>{_MONTH})\b(?:\.(?=,?\s+(?:19|20)\d\d\b))?{_YEAR.format('year_after')})",
    re.IGNORECASE,
)
# Without it there is no date; few blocks have it. Its first letters are what makes the search quick.
_HINT = regex(
    r"[JFMASOND-](?:(?:(?<=J)(?:an(?:uary)?|une?|uly?)|(?<=F)eb(?:ruary)?|(?<=M)(?:ar(?:ch)?|ay)|(?<=A)(?:pr(?:il)?|ug(?:ust)?)"
    r"|(?<=S)ep(?:t(?:ember)?)?|(?<=O)ct(?:ober)?|(?<=N)ov(?:ember)?|(?<=D)ec(?:ember)?"
    r"|(?<=J)(?:AN|UN|UL)|(?<=F)EB|(?<=M)A[RY]|(?<=A)(?:PR|UG)|(?<=S)EP|(?<=O)CT|(?<=N)OV|(?<=D)EC)(?![a-z])"
    r"|(?<=-)\d\d-)"
)
_RANGE = regex(r"\s*(?:[-–—/&]|to|and|or)\s*\d")
_RANGE_BEFORE = regex(r"\d\s*(?:st|nd|rd|th)?\s*(?:[-–—/&]|to|and|or)\s*$")
_IN_NAME = regex(r"(?<!\d)((?:19|20)\d\d)[-_./]?(\d\d)[-_./]?(\d\d)(?!\d)")
# Where formats with fields and pages say what day they are of; looked for near the start alone.
_FIELD = regex(
    r"""["'<]?\b(?:date|day|published(?:_?at|_time|Date)?|pubDate|lastBuildDate|updated|generated(?:_?at)?|created(?:_?at)?"""
    r"""|datetime|edition)["']?(?:\s+content)?\s*[:=>]\s*["']?""",
    re.IGNORECASE,
)
_HEAD = 4000
# A paragraph of more words is a story, whose dates are not the digest's.
_OPENING_BLOCKS, _OPENING_WORDS = 8, 15


class Day(NamedTuple):
    """A date as a text gives it: `year` is 0 and `weekday` None where it says none; `weekday` counts from Monday, 0.

    `in_range`: it is one end of a span of days, such as "19-25 January".
    """

    span: Span
    year: int
    month: int
    day: int
    weekday: int | None
    in_range: bool

    def on(self, year: int) -> date | None:
        """The date in a year; None where there is no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def date(self) -> date | None:
        """The date, where the text gives the year and there is such a day."""
        return self.on(self.year) if self.year else None


@lru_cache(maxsize=1 << 11)
def days(text: str) -> tuple[Day, ...]:
    """The dates in a text that name at least a month and a day."""
    return tuple(_days(text)) if _HINT.search(text) else ()


def _days(text: str) -> Iterator[Day]:
    for match in _DATE.finditer(text):
        found = match.groupdict()
        weekday, month = found["weekday"], found["month"] or found["month_after"]
        if month and month.islower() and month == "may":
            continue
        before = text[max(0, match.start() - 9) : match.start()]
        yield Day(
            Span(*match.span()),
            int(found["iso_year"] or found["year"] or found["year_after"] or 0),
            int(found["iso_month"]) if found["iso_month"] else _number(month, MONTHS) + 1,
            int(found["iso_day"] or found["day"] or found["day_first"]),
            _number(weekday, WEEKDAYS) if weekday else None,
            bool(_RANGE.match(text, match.end()) or _RANGE_BEFORE.search(before)),
        )


def _number(word: str, names: tuple[str, ...]) -> int:
    return next(number for number, name in enumerate(names) if name[:3].lower() == word[:3].lower())


def nearest(day: Day, to: date) -> date | None:
    """The date that a day without a year means in a text of the date `to`: the one nearest to it."""
    around = (day.on(year) for year in (to.year - 1, to.year, to.year + 1))
    return min((one for one in around if one), key=lambda one: abs((one - to).days), default=None)


def date_of(document: Document) -> date | None:
    """The day that a digest is of, or None where nothing tells it.

    Its file's own name is asked first, then its folders, its front matter, its title and the short lines at the top,
    and the fields of metadata near its start.
    """
    path = PurePath(document.source.name)
    text = document.source.text
    front = document.front_matter.span.cut(text) if document.front_matter else ""
    return (
        day_in_name(path.name)
        or day_in_name(path.as_posix())
        or _field(front)
        or _opening(document.blocks)
        or _field(text[:_HEAD])
    )


@lru_cache(maxsize=1 << 10)
def day_in_name(name: str) -> date | None:
    """The first day that the name of a file or a path gives, as in 2031-03-09 or 20310309; None where there is none."""
    found = [_date(*match.groups()) for match in _IN_NAME.finditer(name)]
    return next((one for one in found if one), None)


def _opening(blocks: tuple[Block, ...]) -> date | None:
    for block in blocks[:_OPENING_BLOCKS]:
        if block.kind in PROSE and len(block.text.split(None, _OPENING_WORDS)) > _OPENING_WORDS:
            continue
        for day in days(block.text):
            if day.date and not day.in_range:
                return day.date
    return None


def _field(head: str) -> date | None:
    for match in _FIELD.finditer(head):
        found = next(iter(days(head[match.end() : match.end() + 40])), None)
        if found and found.span.start < 8:
            return found.date
    return None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
