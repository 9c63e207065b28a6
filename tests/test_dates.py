"""Dates in a text, and the day that a digest is of."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestlint.api import MONTHS, WEEKDAYS, Document, Source, date_of, days, nearest
from digestlint.readers.markdown import MarkdownReader

FORMS = (
    "{weekday}, {month} {day}, {year}",
    "{weekday} {day} {month} {year}",
    "{short}. {day} {month} {year}",
    "{weekday} · {month} {day:02}, {year}",
    "{weekday} ({iso})",
    "{weekday}, the {day}th of {month} {year}",
)


@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)), st.sampled_from(FORMS))
def test_a_date_is_read_in_every_form(when: date, form: str) -> None:
    weekday, month = WEEKDAYS[when.weekday()], MONTHS[when.month - 1]
    told = form.format(
        weekday=weekday, short=weekday[:3], month=month, day=when.day, year=when.year, iso=when.isoformat()
    )
    (found,) = days(f"It was on {told} that the port closed.")
    assert (found.date, found.weekday) == (when, when.weekday())
    assert found.span.length == len(told.rstrip(")"))


@pytest.mark.parametrize(
    "text",
    ["It may 5 times", "version 2026-03-100", "on 12.5 March", "March 2026", "the 30 Marchers", "Sun 5"],
)
def test_what_is_no_date(text: str) -> None:
    assert list(days(text)) == []


def test_a_span_of_days_is_told_as_one() -> None:
    assert [day.in_range for day in days("19-25 January 2026; January 19-25, 2026; 25 January 2026")] == [
        True,
        True,
        False,
    ]


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(-170, 170))
def test_a_day_without_a_year_is_the_nearest(own: date, apart: int) -> None:
    when = own + timedelta(days=apart)
    (day,) = days(f"{when.day} {MONTHS[when.month - 1]}")
    assert nearest(day, own) == when


def _read(text: str, name: str = "digest.md") -> Document:
    return MarkdownReader().read(Source(name, text))


@pytest.mark.parametrize(
    ("name", "text", "of"),
    [
        ("brief-2031-03-04.md", "# Brief, 5 March 2031\n", (2031, 3, 4)),
        ("brief_20310304.md", "# Brief\n", (2031, 3, 4)),
        ("brief-20311344.md", "# Brief, 5 March 2031\n", (2031, 3, 5)),
        ("brief.md", "---\ndate: 2031-03-06\n---\n# Brief\n\nOn Monday.\n", (2031, 3, 6)),
        ("brief.md", "# Brief\n\nOf the year 2031.\n", None),
        ("brief.md", "# Week of 3-9 March 2031\n", None),
    ],
)
def test_the_day_of_a_digest(name: str, text: str, of: Any) -> None:
    assert date_of(_read(text, name)) == (date(*of) if of else None)
