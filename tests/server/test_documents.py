"""The text of a document, kept by its changes: against a plain model, with line ends and characters of every width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestlint.diagnostic import Edit
from digestlint.edits import Patch, patched
from digestlint.server.difference import edits_between
from digestlint.server.documents import Change, Document
from digestlint.text import LineIndex, Position, Span

# Line ends, what Python takes for some, and characters of one to four bytes; half of a pair, as JSON may hold it.
TEXTS = st.text("ab \n\r\u2028\x0c\x85é–\U0001f600\ud83d", max_size=12)
UNITS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}


def place(text: str, offset: int, units: str) -> tuple[int, int]:
    """The editor's place of a code point, reckoned from the text before it."""
    encoding, size = UNITS[units]
    index = LineIndex(text)
    row, column = index.position(offset)
    line = index.line(row).cut(text)
    kept = line.rstrip("\r\n")[: column - 1]
    return row - 1, len(kept.encode(encoding, "surrogatepass")) // size


@given(st.sampled_from(sorted(UNITS)), TEXTS, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), TEXTS), max_size=6))
def test_changes_make_the_text_that_they_make(units: str, text: str, edits: list[tuple[float, float, str]]) -> None:
    document = Document("file:///a.md", "markdown", 0, text, units)  # type: ignore[arg-type]
    for version, (first, second, new) in enumerate(edits):
        start, end = sorted((int(first * len(text)), int(second * len(text))))
        index = LineIndex(text)
        # An editor has no place between the two halves of a line end.
        start, end = (min(at, index.offset(Position(*_before_its_end(index, text, at)))) for at in (start, end))
        document.change(version, [Change(new, (place(text, start, units), place(text, end, units)))])
        text = text[:start] + new + text[end:]
        assert document.text == text
    for offset in range(len(text) + 1):
        row, column = LineIndex(text).position(offset)
        assert document.place(Position(row, column)) == place(text, offset, units)


def _before_its_end(index: LineIndex, text: str, offset: int) -> tuple[int, int]:
    row, column = index.position(offset)
    return row, min(column, len(index.line(row).cut(text).rstrip("\r\n")) + 1)


@pytest.mark.parametrize("between", [((5, 0), (9, 9)), ((0, 99), (0, 99)), ((9, 0), (0, 99))])
def test_places_beyond_the_end_are_the_end(between: tuple[tuple[int, int], tuple[int, int]]) -> None:
    document = Document("file:///a.md", "markdown", 0, "one", "utf-16")
    document.change(1, [Change("!", between)])
    assert (document.text, document.version) == ("one!", 1)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_the_edits_between_texts_make_the_one_of_the_other(start: str, one: str, other: str, end: str) -> None:
    before, after = start + one + end, start + other + end
    index = LineIndex(before)
    edits = edits_between(before, after)
    assert all(isinstance(edit, Edit) for edit in edits)
    patches = [
        Patch(Span(index.offset(edit.location), index.offset(edit.end_location)), edit.content) for edit in edits
    ]
    assert patched(before, patches) == after
    cut = [at for patch in patches for at in patch.span if before[at - 1 : at + 1] == "\r\n" and at]
    assert not cut
