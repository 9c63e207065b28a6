"""CN006 stale-date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from digestlint.api import (
    MONTHS,
    PROSE,
    Block,
    Confidence,
    Day,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    Severity,
    Span,
    date_of,
    days,
    regex,
)

# Leap years are looked at only where the year is given.
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Clocks of other places may be a day ahead.
_DAY_AHEAD = 1
# A digest of today may well speak of the last days as things to come.
_JUST_PAST = 3
_FIELD = regex(
    r"\b(?:(?P<published>published|posted|publication|pub[_ -]?date)|(?P<processed>processed|generated|fetched|scraped"
    r"|retrieved|collected|crawled|ingested|summari[sz]ed))(?:[_ -]?(?:at|on|date|time))?[\"'*_:=>\s]{1,8}",
    re.IGNORECASE,
)
_REACH = 40
# How the names of fields of the one and of the other kind begin: that is found faster than the fields, and without both
# kinds there is nothing to compare.
_EARLIER = ("publi", "post", "pubdate", "pub date", "pub_date", "pub-date")
_LATER = tuple("process generat fetch scrap retriev collect crawl ingest summari".split())
_TO_COME = regex(
    r"\b(?:will(?! not have)|(?:is|are) (?:to|set to|scheduled|due|expected|planned)|upcoming|takes? place|begins"
    r"|kicks off|opens|starts)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_HAPPENED = regex(
    r"\b(?:was|were|took place|died|signed|launched|announced|said|happened|occurred|killed|opened|won|met|voted"
    r"|arrested|released|crashed|ended|began|closed)\b[^.;]{0,40}\bon\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# What was once to come, and what only others foresaw.
_NOT_NOW = regex(
    r"\b(?:was|were|had been|would|since|until|expire[sd]?|effective|scheduled for|due|set for|by|before|from)\b",
    re.IGNORECASE,
)


class _Stamp(NamedTuple):
    """A date that a field of metadata gives: its place in the source."""

    span: Span
    when: date


class StaleDate(DocumentRule):
    """A date that can't be, or that has passed.

    ## What it finds
    Days that no calendar has, such as 31 June; stories that were published after they were processed; events that
    "will take place" on a day long before the digest's own date, and others that happened on a day after it. The
    digest's date is the one in the file's name, in the opening lines or in the metadata; without it only the first two
    are found. Words in quotation marks are left alone. Dates on the wrong side of the digest's own are of low
    confidence, and only `--pedantic` shows them.

    ## Why it matters
    A reader who goes there finds nobody. Such dates are signs of old material that was taken for new, or of a generator
    that makes dates up.

    ## How to fix it
    Look the date up in the source. If the event is over, say what came of it, or delete the item.
    """

    code = "CN006"
    name = "stale-date"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "this date can't be right"
    examples = (
        Example("The council of Lomar meets on ⟦31 June⟧, the mayor said."),
        Example("The line closed on ⟦29 February 2031⟧."),
        Example("## Ports sold\n\nPublished: ⟦2031-03-08⟧\nProcessed: 2031-03-04\n\nTwo were sold.\n", "markdown"),
        Example("# Tarn digest, 3 March 2031\n\nThe fair in Lomar will open on ⟦12 May 2030⟧.\n", "markdown"),
        Example("# Tarn digest, 3 March 2031\n\nThe ship was launched on ⟦14 April 2031⟧ at Kerrin.\n", "markdown"),
        Example("# Tarn digest, 3 March 2031\n\nThe fair in Lomar will open on 12 May 2031.\n", "markdown"),
        Example(
            "# Tarn digest, 3 March 2031\n\nThe fair that was to open on 12 May 2030 was called off.\n", "markdown"
        ),
        Example("The line closed on 29 February 2032. Published: 2031-03-04. Processed: 2031-03-04.\n"),
        Example("The fair in Lomar will open on 12 May 2030.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The dates that can't be, and those on the wrong side of the digest's own."""
        yield from _published_later(document)
        own = date_of(document)
        for block in document.blocks:
            for day in days(block.text) if block.kind in PROSE else ():
                if any(span.overlaps(day.span) for span in block.quotations):
                    continue
                if _is_impossible(day):
                    end = f"{MONTHS[day.month - 1]} {day.year or ''}".strip()
                    yield Match(day.span, block, f"there is no day {day.day} in {end}; look the date up")
                elif own and day.date and document.format != "feed":
                    yield from _on_wrong_side(block, day, day.date, own)


def _is_impossible(day: Day) -> bool:
    if not 1 <= day.month <= 12 or not 29 <= day.day <= 31:
        return False
    return day.day > _LONGEST[day.month - 1] or (bool(day.year) and day.date is None)


def _on_wrong_side(block: Block, day: Day, when: date, own: date) -> Iterator[Match]:
    start = next((span.start for span in reversed(block.sentences) if span.start <= day.span.start), 0)
    before = block.text[start : day.span.start]
    if (own - when).days > _JUST_PAST:
        found = _TO_COME.search(before)
        if found and not _NOT_NOW.search(before[max(0, found.start() - 20) :]):
            yield _doubt(day, block, f"this is to come on a day before the digest's own, {own.isoformat()}")
    elif (when - own).days > _DAY_AHEAD and _HAPPENED.search(before):
        yield _doubt(day, block, f"this happened on a day after the digest's own, {own.isoformat()}")


def _doubt(day: Day, block: Block, message: str) -> Match:
    """A date on the wrong side: how a digest tells of plans and anniversaries makes a right one look like it."""
    return Match(day.span, block, message, confidence=Confidence.LOW)


def _published_later(document: Document) -> Iterator[Match]:
    """Dates of publication after those of processing, in one record."""
    published: _Stamp | None = None
    processed: _Stamp | None = None
    text = document.source.text
    for field in _fields(text):
        day = next(iter(days(text[field.end() : field.end() + _REACH])), None)
        if day is None or day.span.start or day.date is None:
            continue
        stamp = _Stamp(day.span.shift(field.end()), day.date)
        if field["published"]:
            published, processed = stamp, processed if published is None else None
        else:
            published, processed = published if processed is None else None, stamp
        if published and processed and (published.when - processed.when).days > _DAY_AHEAD:
            note = Note("it was processed here", processed.span)
            message = "published after it was processed; look the date up"
            yield Match(published.span, None, message, related=(note,))
            published = processed = None


def _fields(text: str) -> Iterator[re.Match[str]]:
    """The fields of both kinds in order; none where all are of one."""
    small = text.replace("İ", "I").lower()  # the one letter that is longer when it is small
    later = [_FIELD.match(text, start) for start in _starts(small, _LATER)]
    if not any(later):
        return iter(())
    earlier = [_FIELD.match(text, start) for start in _starts(small, _EARLIER)]
    return iter(sorted((one for one in (*earlier, *later) if one), key=lambda one: one.start()))


def _starts(text: str, parts: Iterable[str]) -> Iterator[int]:
    """Where the parts stand in a text."""
    for part in parts:
        start = text.find(part)
        while start >= 0:
            yield start
            start = text.find(part, start + 1)
