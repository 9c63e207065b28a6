"""The sentence splitter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from digestlint.prose.sentences import sentences


def split(text: str) -> list[str]:
    return [span.cut(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "marked",
    [
        "The council met on Monday.| It adopted the budget.",
        "Mr. Okafor met Gen. Ruiz and Dr. Lind.| They spoke for an hour.",
        "The U.S. Senate voted.| The vote was 51 to 49.",
        "Exports went to the U.S.| The rest stayed in Europe.",
        "J. K. Adeyemi wrote it with P. Holm.| It sold well.",
        "It was vitamin C.| The dose was small.",
        "Prices rose 3.5 percent to $2.40 a litre.| Wages did not.",
        "Trading opened on Jan. 5 at No. 12 Dock Street.| Nobody came.",
        "Asked again, she said no.| The reporter left.",
        "Acme Corp. shares fell while Bolt Inc. rose.| However, volumes were thin.",
        "Flights leave at 6 a.m. Monday and 5 p.m. EST.| Tickets are free.",
        "The doors close at 10 p.m.| Late guests wait.",
        "Some metals, e.g. Copper, i.e. Cu, were up.| Others, cf. Table 2, were not.",
        "Wait... what?!| Nobody knew.",
        "It could take years…| The mayor disagreed.",
        "It was late ... and dark.| Rain fell.",
        '"We will appeal."| The lawyer left.',
        "“We will appeal.”| The lawyer left.",
        '"Really?" he asked.| "Yes!" she said.',
        "(The vote was close.)| The bill passed.",
        "Rep. Ana Cruz (D-Calif.) Tuesday filed a motion.| It failed.",
        "**The bill passed.**| The opposition walked out.",
        "Turnout was 61%.[1][23]| It was 58% before.",
        "Notes are in report.pdf and at https://example.org/a.b?c=D.e today.| Both are public.",
        "See example.org.| The page is short.",
        "Built with Node.js, it runs anywhere.| It costs $5.",
        "1. Parliament passes the budget.| 2. Strike ends.",
        "It fell in 2024.| 3 people were hurt.",
        "The plan has three parts: Money, time and people.| None is there.",
        "A line that\ngoes on.| Another.",
        "Three points:|\n- First point|\n- Second point|\n2) Third",
        "One paragraph|\n\nanother one",
        "Great news! 🎉 It works.",
        "She paused . . . and left.| He stayed.",
        "Prague—Brno vs. Ostrava ended 2:1.| Fans sang.",
        "No stop at the end",
        "  Outer blanks.|  None inside.  ",
    ],
)
def test_splits(marked: str) -> None:
    parts = [part.strip() for part in marked.split("|")]
    if marked.startswith("Great"):
        parts = ["Great news!", "🎉 It works."]
    assert split(marked.replace("|", "")) == parts


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0", "\t \n"])
def test_white_space_has_no_sentence(text: str) -> None:
    assert sentences(text) == ()


def test_spans_lie_in_order_and_cover_all_but_white_space() -> None:
    text = 'First one. "Second!"  Third… (Fourth?) \n fifth. Sixth'
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize("unit", ["word word ", ".", "(", ". ", ".) ", "\n", "a.\n- b", "J. ", '?"', "1. ", "[1]."])
def test_the_work_grows_with_the_length(unit: str, steps: Callable[..., int]) -> None:
    assert steps(lambda: sentences(unit * 4_000)) < 16 * steps(lambda: sentences(unit * 500))
