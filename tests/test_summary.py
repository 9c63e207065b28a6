"""The closing line and the statistics, word for word."""

from __future__ import annotations

import re

import pytest

from digestlint.api import (
    Applicability,
    Confidence,
    Diagnostic,
    Fix,
    Position,
    Problem,
    Readability,
    Report,
    Run,
    Screen,
    Severity,
)
from digestlint.reports import digestlint_reports
from digestlint.reports.summary import Statistics, summary

FIX = Fix(Applicability.SAFE, "Remove it.", ())


def finding(
    code: str = "SC022",
    name: str = "markup-in-prose",
    severity: Severity = Severity.WARNING,
    filename: str = "a.md",
    fix: Fix | None = None,
) -> Diagnostic:
    """A finding somewhere."""
    place = Position(1, 1)
    return Diagnostic(code, name, "chrome", severity, Confidence.HIGH, "Message.", filename, place, place, fix)


def closing(run: Run) -> str:
    """The summary without colours."""
    return summary(run, Screen())


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (Run((), 31), "All clean: 31 files checked.\n"),
        (Run((), 1), "All clean: 1 file checked.\n"),
        (Run((), 0), "No files to check.\n"),
        (Run((finding(),), 1), "Found 1 finding in 1 of 1 file: 1 warning.\n"),
        (Run((finding(),) * 1204, 2000), "Found 1,204 findings in 1 of 2,000 files: 1,204 warnings.\n"),
        (
            Run((), 31, hidden=5),
            "All clean: 31 files checked.\n"
            "Not shown: 5 below the chosen severity or confidence (--pedantic shows all).\n",
        ),
        (
            Run((finding(severity=Severity.INFO),), 31, hidden=1, suppressed=2),
            "Found 1 finding in 1 of 31 files: 1 info.\n"
            "Not shown: 1 below the chosen severity or confidence (--pedantic shows all), "
            "2 ignored by comments.\n",
        ),
        (
            Run((), 3, problems=(Problem("a", "b"),)),
            "No findings in 3 files, but digestlint could not do all of its work (1 problem).\n",
        ),
        (
            Run((), 0, problems=(Problem("a", "b"),) * 2),
            "Nothing was checked: digestlint could not do all of its work (2 problems).\n",
        ),
        (
            Run((finding(),), 3, problems=(Problem("a", "b"),)),
            "Found 1 finding in 1 of 3 files: 1 warning; digestlint could not do all of its work (1 problem).\n",
        ),
    ],
)
def test_the_closing_line(run: Run, text: str) -> None:
    assert closing(run) == text


def test_severities_are_counted_the_gravest_first() -> None:
    found = (
        *(finding(severity=Severity.INFO) for _ in range(2)),
        *(finding(filename="b.md") for _ in range(9)),
        *(finding(severity=Severity.ERROR) for _ in range(3)),
    )
    assert closing(Run(found, 31)) == "Found 14 findings in 2 of 31 files: 3 errors, 9 warnings, 2 info.\n"


def test_problems_are_never_called_clean() -> None:
    assert "clean" not in closing(Run((), 31, problems=(Problem("a", "b"),)))


@pytest.mark.parametrize("run", [Run((), 3, hidden=1), Run((finding(),), 3, problems=(Problem("", "b"),))])
def test_colour_changes_nothing_but_the_colour(run: Run) -> None:
    coloured = summary(run, Screen(colour=True))
    assert "\x1b[" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == closing(run)


def statistics(run: Run) -> str:
    """The table."""
    return Statistics().render(run, Screen())


def test_statistics_rank_rules_by_count_then_code() -> None:
    found = (
        finding("SC001", "read-more", fix=FIX),
        *(finding("AR001", "assistant-voice", Severity.ERROR) for _ in range(2)),
        finding("AA001", "first"),
        *(finding(fix=FIX) for _ in range(11)),
        finding(),
    )
    assert statistics(Run(found, 2)).splitlines() == [
        "Count  Code   Rule             Severity  Fix",
        "   12  SC022  markup-in-prose  warning   11 of 12",
        "    2  AR001  assistant-voice  error",
        "    1  AA001  first            warning",
        "    1  SC001  read-more        warning   yes",
        "",
    ]


@pytest.mark.parametrize("report", [report for report in digestlint_reports() if report.name != "diff"])
def test_the_closing_line_follows_what_people_read_and_nothing_else(report: type[Report]) -> None:
    run = Run((finding(),), 3)
    assert report().closing(run, Screen()) == (closing(run) if report.for_people else "")


def test_the_formats_are_those_that_the_command_offers() -> None:
    names = [report.name for report in digestlint_reports()]
    offered = "full concise html json json-lines github sarif gitlab junit rdjsonl markdown statistics diff"
    assert names == offered.split()


def test_statistics_of_files_are_in_order_of_their_names() -> None:
    figures = {"b.md": Readability(1200, 80, 11.25), "a.md": Readability(100, 8), "0.md": Readability()}
    assert statistics(Run((finding(),), 3, readability=figures)).splitlines()[-5:] == [
        "Findings  Per 1,000 words  Words  Words a sentence  Grade  File",
        "       0                       0                           0.md",
        "       1             10.0    100              12.5         a.md",
        "       0              0.0  1,200              15.0   11.2  b.md",
        "",
    ]


def test_statistics_of_nothing_are_nothing() -> None:
    assert statistics(Run((), 3)) == ""
