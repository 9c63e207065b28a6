"""Which lines go where a block goes as a whole, and where none may."""

from __future__ import annotations

import pytest

from digestlint.deletion import lines_of
from digestlint.edits import Patch, apart, patched, together
from digestlint.readers.html import HtmlReader
from digestlint.readers.json_reader import JsonReader
from digestlint.readers.markdown import MarkdownReader
from digestlint.readers.plain import PlainReader
from digestlint.soundness import Trial
from digestlint.source import Source
from digestlint.text import Span

READERS = {"md": MarkdownReader, "txt": PlainReader, "html": HtmlReader, "json": JsonReader}
LINES = ("md", "txt")


def without(format: str, text: str, *words: str) -> str | None:
    """The text without the blocks of these words; None where one of them can't go or the rest would change."""
    reader = READERS[format]()
    document = reader.read(Source(f"a.{format}", text))
    spans = [lines_of(document, block) for block in document.blocks if block.text in words]
    assert len(spans) == len(words)
    if None in spans:
        return None
    fixes = [(Patch(span, ""),) for span in spans if span]
    if Trial(document, reader.read).sound(fixes) != list(range(len(fixes))):
        return None
    return patched(text, together(text, [patch for fix in fixes for patch in fix]))


@pytest.mark.parametrize("format", LINES)
@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("One fell.\n\nBack\n\nTwo rose.\n", "One fell.\n\nTwo rose.\n"),
        ("One fell.\r\n\r\nBack\r\n\r\n \r\nTwo rose.\r\n", "One fell.\r\n\r\nTwo rose.\r\n"),
        ("Back\n\nTwo rose.\n", "Two rose.\n"),
        ("One fell.\n\n\nBack", "One fell."),
        ("One fell.\n\nBack\n\n\n", "One fell.\n"),
        ("- One fell.\n- Back\n- Two rose.\n", "- One fell.\n- Two rose.\n"),
        ("1. One fell.\n2. Back\n3. Two rose.\n", "1. One fell.\n3. Two rose.\n"),
        ("One fell.\n\n## Back\n\nTwo rose.\n", "One fell.\n\nTwo rose.\n"),
    ],
)
def test_a_line_goes_with_its_marks_and_a_gap(format: str, text: str, after: str) -> None:
    assert without(format, text, "Back") == after


@pytest.mark.parametrize("format", LINES)
def test_lines_below_one_another_leave_one_gap(format: str) -> None:
    text = "One fell.\n\n- Back\n- Next\n\n- Top\n\nTwo rose.\n"
    assert without(format, text, "Back", "Next", "Top") == "One fell.\n\nTwo rose.\n"
    assert without(format, "One fell.\n\n- Back\n- Top\n", "Back", "Top") == "One fell.\n"


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("md", "Back\n"),  # nothing would be left
        ("md", "- Back\n  - a child of it\n- Next one\n"),  # the child would move up
        ("md", "- Back\n\n  It rose.\n\nText.\n"),  # the paragraph would leave the list
        ("md", "Back\n====\n\nText.\n"),  # the underline would be text
        ("md", "Text.\n\nBack <!-- digestlint: ignore SC019 -->\n"),
        ("md", "[Back](a.md)\n\nText.\n"),
        ("md", "<b>Back</b>\n\nText.\n"),
        ("md", "| Back | Text |\n| --- | --- |\n| a | b |\n"),
        ("md", "---\ntitle: Back\n---\n\nText.\n"),
        ("html", "<p>Text.</p>\n<p>\nBack\n</p>\n"),
        ("json", '{"summary": "It rose to four.\\nBack\\nIt fell to two."}'),
    ],
)
def test_what_can_not_go(format: str, text: str) -> None:
    assert without(format, text, "Back") is None


@pytest.mark.parametrize(
    ("text", "span", "content", "sound"),
    [
        ("It *rose* in May.", (3, 9), "fell", False),  # through marks of emphasis
        ("It *rose* in May.", (4, 8), "fell", True),
        ("It *rose* in May.", (4, 8), " fell", False),  # no emphasis any more
        ("It rose in [May](a?utm=1).", (18, 24), "", True),  # an address alone
        ("It rose in [May](a?utm=1).", (18, 25), "", False),  # and its bracket
        ("It &amp; they rose.", (3, 8), "and", False),  # a decoded piece
        ("One fell.\n\nTwo rose.", (9, 11), " ", True),  # two blocks become one
        ("- One fell.\n- Two rose.", (11, 14), " ", True),
        ("One fell.\n\n- Two rose.", (4, 14), "", False),
        ("One fell.\n\nTwo rose.", (0, 0), "# ", False),
    ],
)
def test_an_edit_changes_its_own_place_alone(text: str, span: tuple[int, int], content: str, sound: bool) -> None:
    reader = MarkdownReader()
    trial = Trial(reader.read(Source("a.md", text)), reader.read)
    assert trial.sound([(Patch(Span(*span), content),)]) == ([0] if sound else [])


def test_one_bad_fix_does_not_spoil_the_others() -> None:
    reader = MarkdownReader()
    text = "It rose in in May.\n\n" * 20
    fixes = [(Patch(Span(20 * number + 7, 20 * number + 10), "# " if number == 13 else ""),) for number in range(20)]
    fixes[13] = (Patch(Span(20 * 13, 20 * 13), "# "),)
    assert Trial(reader.read(Source("a.md", text)), reader.read).sound(fixes) == [*range(13), *range(14, 20)]


def test_of_fixes_that_overlap_the_first_is_taken() -> None:
    def fix(*spans: tuple[int, int]) -> tuple[Patch, ...]:
        return tuple(Patch(Span(*span), "") for span in spans)

    assert apart([fix((4, 8)), fix((0, 5)), fix((5, 6)), fix((6, 6)), fix((6, 6)), fix((1, 2), (9, 9))]) == [1, 2, 3]
