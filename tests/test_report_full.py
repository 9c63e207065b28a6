"""What people see: the window around a span, and the two formats for them, in cells and without surprises."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.findings import finding
from wcwidth import wcswidth, wcwidth

from digestlint.api import (
    Applicability,
    Diagnostic,
    Fix,
    Position,
    Related,
    Run,
    Screen,
    Severity,
    Span,
)
from digestlint.reports import window as window_module
from digestlint.reports.concise import Concise
from digestlint.reports.full import Full
from digestlint.reports.terminal import STYLES, cells, clusters, harmless, inert, is_narrow, wrap
from digestlint.reports.window import Window, window

FAMILY = "👩\u200d👩\u200d👧"
HOSTILE = "\x1b[31m\x07\x9b1m\u202e\u2066\u200b\u200e\ufeff\udc80\u2028\r\n\x7f"
STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u202a-\u202e\u2028\u2066-\u2069\ufeff\ud800-\udfff]")


def at(line: str, words: str, row: int = 1, **changes: Any) -> tuple[Diagnostic, str]:
    """A finding on `words` in `line`."""
    start = line.index(words) + 1
    place = {"location": Position(row, start), "end_location": Position(row, start + len(words))}
    return finding(**(place | changes)), line


def run_of(*found: tuple[Diagnostic, str]) -> Run:
    """A run with these findings on these lines."""
    lines = {(diagnostic.filename, diagnostic.location.row): line for diagnostic, line in found}
    return Run(tuple(diagnostic for diagnostic, _ in found), files=3, lines=lines)


def full(*found: tuple[Diagnostic, str], width: int = 60, colour: bool = False, most: int = 50) -> list[str]:
    """The lines of the full format."""
    return Full().render(run_of(*found), Screen(width, colour, most)).split("\n")


def underlined(view: Window) -> str:
    """The text above the carets."""
    taken, marked = 0, ""
    for cluster, width in clusters(view.text):
        if view.before <= taken < view.before + view.marked and width:
            marked += cluster
        taken += width
    return marked


# The window


@pytest.mark.parametrize(
    ("words", "width", "text", "underline"),
    [
        ("alpha", 20, "alpha bravo charlie…", "^^^^^"),
        ("delta", 20, "…delta echo…", " ^^^^^"),
        ("golf", 20, "…echo foxtrot golf", "              ^^^^"),
        ("bravo charlie delta echo", 20, "…bravo charlie…", " ^^^^^^^^^^^^^"),
        ("alpha", 200, "alpha bravo charlie delta echo foxtrot golf", "^^^^^"),
    ],
)
def test_the_window_shows_whole_words_around_the_span(words: str, width: int, text: str, underline: str) -> None:
    line = "alpha bravo charlie delta echo foxtrot golf"
    start = line.index(words)
    view = window(line, Span(start, start + len(words)), width)
    assert (view.text, view.underline) == (text, underline)


def test_a_line_that_just_fits_is_not_cut() -> None:
    assert window("x" * 20, Span(0, 3), 20).text == "x" * 20
    assert window("x" * 21, Span(0, 3), 20) == Window("x" * 19 + "…", 0, 3)
    assert window("x" * 21, Span(18, 21), 20) == Window("…" + "x" * 19, 17, 3)


def test_an_empty_span_has_one_caret_even_behind_the_line() -> None:
    assert window("abc", Span(1, 1), 20) == Window("abc", 1, 1)
    assert window("abc", Span(3, 3), 20).underline == "   ^"
    assert window("x" * 20, Span(20, 20), 20) == Window("…" + "x" * 18 + " ", 19, 1)
    assert window("", Span(0, 0), 20).underline == "^"


@pytest.mark.parametrize(
    ("line", "span", "text", "underline"),
    [
        ("日本の首相", Span(2, 4), "日本の首相", "    ^^^^"),
        ("cafe\u0301 bar", Span(6, 9), "cafe\u0301 bar", "     ^^^"),
        ("cafe\u0301 bar", Span(4, 5), "cafe\u0301 bar", "   ^"),
        (f"a {FAMILY} b", Span(8, 9), f"a {FAMILY} b", "     ^"),
        (f"a {FAMILY} b", Span(4, 5), f"a {FAMILY} b", "  ^^"),
        ("a\tb", Span(2, 3), "a b", "  ^"),
        ("a\x1b[1mb", Span(1, 2), "a␛[1mb", " ^"),
        ("a\u202eb\u200bc", Span(1, 4), "a�b�c", " ^^^"),
        ("a\u200db", Span(1, 2), "a�b", " ^"),
    ],
)
def test_the_underline_is_measured_in_cells(line: str, span: Span, text: str, underline: str) -> None:
    view = window(line, span, 40)
    assert (view.text, view.underline) == (text, underline)


ATOMS = [
    "a",
    "b ",
    " ",
    "word ",
    "e\u0301",
    "日",
    "本 ",
    FAMILY,
    "👍🏽",
    "❤\ufe0f",
    "\t",
    "\x1b",
    "\u202e",
    "’",
    "ж",
]
STRETCH = st.lists(st.sampled_from(ATOMS), max_size=120).map("".join)


@given(STRETCH, STRETCH, STRETCH, st.integers(8, 200))
def test_the_window_fits_and_underlines_what_shows_of_the_span(before: str, words: str, after: str, width: int) -> None:
    line = before + words + after
    view = window(line, Span(len(before), len(before) + len(words)), width)
    assert wcswidth(view.text) <= width
    assert view.before + view.marked <= width
    marked, whole = underlined(view), harmless(words)
    if not words:
        assert view.marked == 1
    elif marked != whole:
        assert whole.startswith(marked)
        assert marked
        assert view.text.endswith("…")
    assert view.text.strip("…").rstrip() in harmless(line)


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(8, 100))
def test_no_text_breaks_the_window(line: str, start: int, length: int, width: int) -> None:
    view = window(line, Span(start, start + length), width)
    assert cells(view.text) <= width
    assert view.marked >= 1
    assert view.before + view.marked <= width
    assert not STEERING.search(view.text)


def test_a_chain_of_conjuncts_is_cut_too() -> None:
    view = window("क्" * 500, Span(0, 1000), 30)
    assert cells(view.text) <= 30


def test_the_window_measures_no_more_for_a_longer_line(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []

    def counting(text: str) -> bool:
        measured.append(len(text))
        return is_narrow(text)

    monkeypatch.setattr(window_module, "is_narrow", counting)
    for size in (50_000, 5_000_000):
        line = "word " * (size // 5)
        view = window(line, Span(size - 5, size - 1), 80)
        assert view.text.endswith("word word ")
        assert view.before + view.marked == cells(view.text) - 1
        window(line, Span(0, size), 80)
    assert measured[:2] == measured[2:]
    assert max(measured) < 1000


# Text that is safe to show


def test_each_harmful_character_is_replaced_by_one_visible_one() -> None:
    assert harmless("a\x1b\x00\t\n\x7f\x9b\u202e\u2069\ufeff\xad\udc80z") == "a␛␀ ␊␡������z"
    assert harmless(f"{FAMILY} می\u200cخواهم né") == f"{FAMILY} می\u200cخواهم né"
    assert len(harmless(HOSTILE)) == len(HOSTILE)


def test_no_character_held_for_narrow_is_wide() -> None:
    for code in range(0x20, 0x3000):
        character = harmless(chr(code))
        assert cells(character) == max(wcwidth(character), 0), hex(code)


def test_wrapping_counts_cells_and_breaks_long_words() -> None:
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("日本の首相 x", 5) == ["日本", "の首", "相 x"]
    assert wrap("a  b", 10) == ["a  b"]
    assert wrap("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]


def test_no_output_line_is_a_workflow_command() -> None:
    assert inert("::error::x\n \u3000::warning::y\na ::b\n##[error]z :") == (
        "∶:error::x\n \u3000∶:warning::y\na ::b\n##⁅error]z :"
    )


def contrast(style: str, background: float) -> float:
    """The WCAG contrast of a style's tone (colour cube or greys) with a background of that luminance."""
    tone = int(style.rsplit(";", 1)[1])
    steps = (0, 95, 135, 175, 215, 255)
    levels = (
        [8 + 10 * (tone - 232)] * 3
        if tone >= 232
        else [steps[(tone - 16) // 36], steps[(tone - 16) // 6 % 6], steps[(tone - 16) % 6]]
    )
    linear = [((level / 255 + 0.055) / 1.055) ** 2.4 if level > 10 else level / 255 / 12.92 for level in levels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    high, low = max(luminance, background), min(luminance, background)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("style", [style for style in STYLES.values() if "38;5;" in style])
def test_the_colours_are_readable_on_black_and_on_white(style: str) -> None:
    assert min(contrast(style, 0.0), contrast(style, 1.0)) >= 3.8


# The full format


def test_a_finding_shows_place_message_text_note_and_fix() -> None:
    line = "The council said the **northern quay** would open in June, after a debate of six hours."
    first = Related("first stands in", "digests/sunday.md", Position(31, 4), Position(31, 9))
    fix = Fix(Applicability.SAFE, "Remove the marks.", ())
    found = at(line, "**northern quay**", row=12, related=(first,), fix=fix)
    assert full(found) == [
        "digests/monday.md",
        "",
        "  12:22  warning  SC022 markup-in-prose [*]",
        "       A mark is left.",
        "     |",
        "  12 | …council said the **northern quay** would open in…",
        "     |                   ^^^^^^^^^^^^^^^^^",
        "     = note: first stands in: digests/sunday.md:31:4",
        "     = fix: Remove the marks.",
        "",
        "",
    ]


def test_places_and_gutters_of_a_file_stand_below_one_another() -> None:
    lines = full(at("alpha", "alpha", row=3), at("x" * 120 + "!", "!", row=118, severity=Severity.ERROR, code="AR001"))
    assert lines[2] == "    3:1    warning  SC022 markup-in-prose"
    assert lines[5] == "    3 | alpha"
    assert lines[8] == "  118:121  error    AR001 markup-in-prose"


def test_each_file_has_its_heading() -> None:
    text = full(at("a", "a"), at("b", "b", filename="digests/tuesday.md"))
    assert [line for line in text if line.startswith("digests/")] == [
        "digests/monday.md",
        "digests/tuesday.md",
    ]


def test_the_message_wraps_below_itself() -> None:
    lines = full(at("x", "x", message="one two three four five six seven"), width=24)
    assert lines[3:6] == ["      one two three four", "      five six seven", "    |"]


def test_a_span_over_lines_is_underlined_to_the_end_of_its_first() -> None:
    found = at("The sentence breaks", "breaks", end_location=Position(3, 4))
    assert full(found)[6] == "    |              ^^^^^^ to line 3"
    to_line_end = at("The sentence breaks", "breaks", end_location=Position(2, 1))
    assert full(to_line_end)[6] == "    |              ^^^^^^"


def test_without_a_line_or_with_a_blank_one_there_is_no_window() -> None:
    diagnostic = finding()
    for lines in ({}, {("digests/monday.md", 12): "  "}):
        text = Full().render(Run((diagnostic,), 1, lines=lines), Screen())
        assert "|" not in text
        assert "12:5  warning  SC022 markup-in-prose\n       A mark is left.\n\n" in text


def test_an_unsafe_fix_says_so_and_a_crowd_of_places_is_counted() -> None:
    places = tuple(Related("also in", f"{n}.md", Position(n, 1), Position(n, 2)) for n in range(1, 9))
    found = at("x", "x", related=places, fix=Fix(Applicability.UNSAFE, "Delete it.", ()))
    assert full(found)[7:14] == [
        *(f"    = note: also in: {n}.md:{n}:1" for n in range(1, 6)),
        "    = note: and 3 places more",
        "    = fix (unsafe): Delete it.",
    ]


def test_findings_of_a_rule_beyond_the_most_are_counted_by_file() -> None:
    found = [at("x", "x", row=row) for row in range(1, 6)] + [at("x", "x", row=9, code="SC001", name="read-more")]
    lines = full(*found, most=2)
    assert sum("SC022 markup-in-prose" in line for line in lines) == 3
    assert lines[-3:] == ["  ... and 3 more SC022 markup-in-prose", "", ""]
    assert sum("SC001 read-more" in line for line in lines) == 1
    assert not any("more SC022" in line for line in full(*found, most=0))
    assert not any("more SC022" in line for line in full(*found, most=5))


@pytest.mark.parametrize("width", [1, 20, 60, 200])
@pytest.mark.parametrize("words", ["quay", "The " * 90, "日本", FAMILY])
def test_no_line_is_wider_than_the_screen(width: int, words: str) -> None:
    line = "The " * 90 + words + " 日本 " * 50
    fix = Fix(Applicability.UNSAFE, "word " * 40 + "x" * 300, ())
    lines = full(at(line, words, message="日本語 " * 30, fix=fix), width=width)
    assert max(cells(line) for line in lines[3:]) <= max(width, 20)


def test_hostile_text_reaches_the_terminal_nowhere() -> None:
    found = at(
        f"a {HOSTILE} b",
        HOSTILE,
        filename=f"::error::{HOSTILE}.md",
        message=f"::stop-commands::x {HOSTILE} ##[error]",
        related=(Related(HOSTILE, HOSTILE, Position(1, 1), Position(1, 2)),),
        fix=Fix(Applicability.SAFE, HOSTILE, ()),
    )
    for report in (Full(), Concise()):
        text = report.render(run_of(found), Screen(width=30))
        assert not STEERING.search(text)
        assert not re.search(r"(?m)^\s*::", text)
        assert "##[" not in text
        text.encode()


def test_colour_changes_nothing_but_the_colour() -> None:
    found = at("A **mark** here", "**mark**", fix=Fix(Applicability.SAFE, "Remove it.", ()))
    plain, coloured = full(found), full(found, colour=True)
    assert [re.sub("\x1b\\[[0-9;]*m", "", line) for line in coloured] == plain
    assert coloured[6].endswith(f"\x1b[{STYLES['warning']}m  ^^^^^^^^\x1b[0m")
    assert not any("\x1b" in line for line in plain)


def test_nothing_found_is_nothing_said() -> None:
    assert Full().render(Run((), 3), Screen()) == ""
    assert Concise().render(Run((), 3), Screen()) == ""


# The concise format


def test_concise_is_one_line_a_finding_whatever_the_width() -> None:
    found = [at("x y", "y", row=row) for row in range(1, 61)]
    lines = Concise().render(run_of(*found), Screen(width=20, max_per_rule=1)).splitlines()
    assert len(lines) == 60
    assert lines[0] == "digests/monday.md:1:3: SC022 markup-in-prose warning A mark is left."
