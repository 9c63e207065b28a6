"""What a reader promises, of the one beside: places, any text, linear time."""

from __future__ import annotations

from time import process_time

from hypothesis import given
from hypothesis import strategies as st
from org_reader import OrgReader

from digestlint.api import BlockKind, Document, PieceKind, Source


def read(text: str) -> Document:
    return OrgReader().read(Source("week.org", text))


def test_a_week() -> None:
    document = read("* Ferry\n\nIt sails, [[https://port.example/][the board]]\nsaid.\n- Fares stay.\n")
    assert [(block.kind, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, "Ferry"),
        (BlockKind.PARAGRAPH, "It sails, the board\nsaid."),
        (BlockKind.LIST_ITEM, "Fares stay."),
    ]


@given(st.text("*-+#: \t\r\n[]ab\u00a0\N{GRINNING FACE}"))
def test_any_text_is_read_and_every_letter_has_its_place(text: str) -> None:
    for block in read(text).blocks:
        for kind, prose, source in block.pieces:
            assert kind is not PieceKind.LITERAL or prose.cut(block.text) == source.cut(text)


@given(st.lists(st.text("ab\u00a0", min_size=1), min_size=1))
def test_no_prose_is_lost_or_doubled(paragraphs: list[str]) -> None:
    assert [block.text for block in read("\n\n".join(paragraphs)).blocks] == paragraphs


def test_time_grows_with_the_size_alone() -> None:
    for text in ("[[a][", "* a\n", "word ", "\n"):
        assert seconds(text * 40_000) < 16 * seconds(text * 10_000) + 0.1


def seconds(text: str) -> float:
    start = process_time()
    read(text)
    return process_time() - start
