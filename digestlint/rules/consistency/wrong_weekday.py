"""CN003 wrong-weekday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from digestlint.api import (
    LINES,
    MONTHS,
    WEEKDAYS,
    Block,
    Confidence,
    Day,
    Document,
    DocumentRule,
    Example,
    Match,
    Severity,
    date_of,
    days,
    nearest,
)

# A date without a year is taken for the nearest one; this far off, in days, it may be of another year.
_FAR = 120


class WrongWeekday(DocumentRule):
    """A weekday that does not fit its date.

    ## What it finds
    "Friday, 23 May 2026", which was a Saturday. Where the date has no year, it is that of the digest's own date: the
    one in the file's name, in the opening lines or in the metadata. Without any of them nothing is said. Dates that no
    calendar has are CN006's.

    ## Why it matters
    One of the two is wrong, and a reader who wants to go there needs to know which. Generators compute weekdays badly,
    and dates that were copied from last year's text keep last year's weekdays.

    ## How to fix it
    Look the date up in the source, and correct whichever is wrong. The message says which weekday the date has.
    """

    code = "CN003"
    name = "wrong-weekday"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "the weekday does not fit the date"
    examples = (
        Example("The council of Lomar meets on ⟦Friday, May 23, 2026⟧, the mayor said."),
        Example("# Tarn digest, 3 March 2031\n\nThe bridge reopens on ⟦Tuesday, 12 March⟧.\n", "markdown"),
        Example("## ⟦Monday 2026-03-10⟧\n\nTwo ports closed.\n\n## Tuesday 2026-03-10\n\nThey reopened.\n", "markdown"),
        Example("The council of Lomar meets on Saturday, May 23, 2026, the mayor said."),
        Example("The council of Lomar meets on Friday, May 23, the mayor said."),
        Example("# Tarn digest, 30 December 2030\n\nThe bridge reopens on Friday, 3 January.\n", "markdown"),
        Example("The line closes from Friday 23 to Sunday 25 May 2025, and again on Saturdays in June."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """Each date with another weekday than its own."""
        own: date | None = None
        asked = False
        for block in document.blocks:
            for day in days(block.text) if block.kind in LINES else ():
                if day.weekday is None or day.in_range or _is_quoted(block, day):
                    continue
                if not (day.year or asked):
                    own, asked = date_of(document), True
                meant = day.date if day.year else _near(day, own)
                if meant and meant.weekday() != day.weekday:
                    yield Match(
                        day.span,
                        block,
                        f"{meant.day} {MONTHS[meant.month - 1]} {meant.year} is a {WEEKDAYS[meant.weekday()]}, not a "
                        f"{WEEKDAYS[day.weekday]}; correct the weekday or the date",
                        confidence=None if day.year else Confidence.MEDIUM,
                    )


def _near(day: Day, own: date | None) -> date | None:
    found = nearest(day, own) if own else None
    return found if found and own and abs((found - own).days) <= _FAR else None


def _is_quoted(block: Block, day: Day) -> bool:
    return any(span.overlaps(day.span) for span in block.quotations)
