"""Formats inside formats: the way back to the file holds through three levels."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestlint.api import Block, BlockKind, Document, InlineKind, PieceKind, Source, Span, embed
from digestlint.readers.decoding import Change, decoded_block
from digestlint.readers.markdown import MarkdownReader


def outer(text: str, escape: str) -> Block:
    """A block of all of `text`, in which what matches `escape` reads as its first group."""
    changes = [Change(*match.span(), match[1]) for match in re.finditer(escape, text)]
    block = decoded_block(text, Span(0, len(text)), changes, BlockKind.PARAGRAPH)
    assert block
    return block


def markdown(text: str) -> Document:
    return MarkdownReader().read(Source("inner", text))


def test_literal_pieces_are_cut_at_the_outer_ones() -> None:
    text = "Rain ~and~ hail"
    block = outer(text, "~(and)~")
    (placed,) = embed(block, markdown(block.text)).blocks
    assert placed.text == "Rain and hail"
    assert [(piece.kind, piece.source.cut(text)) for piece in placed.pieces] == [
        (PieceKind.LITERAL, "Rain "),
        (PieceKind.DECODED, "~and~"),
        (PieceKind.LITERAL, " hail"),
    ]
    assert placed.is_literal(Span(9, 13))
    assert not placed.is_literal(Span(5, 8))


def test_decoded_and_markup_pieces_map_as_a_whole() -> None:
    text = "x &~amp~; <~b~>y</b>"
    block = outer(text, "~(.*?)~")
    (placed,) = embed(block, markdown(block.text)).blocks
    assert placed.text == "x & y"
    assert placed.to_source(Span(2, 3)).cut(text) == "&~amp~;"
    assert PieceKind.MARKUP in {piece.kind for piece in placed.pieces}
    assert placed.to_source(Span(4, 5)).cut(text) == "y"


def test_inlines_comments_and_front_matter_come_along() -> None:
    text = "---|title: @home|---|See [here](x) <!-- no|te --> and there."
    changes = [Change(at, at + 1, "\n") for at, letter in enumerate(text) if letter == "|"]
    block = decoded_block(text, Span(0, len(text)), changes, BlockKind.PARAGRAPH)
    assert block
    found = embed(block, markdown(block.text), index=3)
    assert found.front_matter is not None
    assert found.front_matter.error is not None
    assert found.front_matter.error_span is not None
    assert found.front_matter.span.cut(text) == "---|title: @home|---|"
    assert found.front_matter.error_span.cut(text) == "@home"
    assert [comment.span.cut(text) for comment in found.comments] == ["<!-- no|te -->"]
    (placed,) = found.blocks
    assert placed.index == 3
    (link,) = placed.marked(InlineKind.LINK)
    assert (link.span.cut(placed.text), link.target) == ("here", "x")


def test_half_of_a_decoded_run_takes_the_whole() -> None:
    text = "one ~*two* three~ four"
    block = outer(text, "~(.*?)~")
    (placed,) = embed(block, markdown(block.text)).blocks
    assert placed.text == "one two three four"
    for word, source in (("one", "one"), ("two", "~*two* three~"), ("three", "~*two* three~"), ("four", "four")):
        at = placed.text.index(word)
        assert placed.to_source(Span(at, at + len(word))).cut(text) == source
    spans = [piece.source for piece in placed.pieces]
    assert all(before.end <= after.start for before, after in pairwise(spans))


def test_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="not read from"):
        embed(outer("one", "x(y)"), markdown("two"))


def doubled(text: str) -> list[Change]:
    return [Change(*match.span(), '"') for match in re.finditer('""', text)]


def of_json(text: str) -> list[Change]:
    return [
        Change(*match.span(), json.loads(f'"{match[0]}"'))
        for match in re.finditer(r"\\(?:u[dD][89abAB]..\\u....|u....|.)", text)
    ]


@settings(max_examples=200)
@given(inner=st.text(st.sampled_from('ab *_&;<>"\\\n🎉é-#'), min_size=1, max_size=40), ascii=st.booleans())
def test_three_levels_keep_every_character(inner: str, ascii: bool) -> None:
    """Markdown in a string of JSON in a cell of CSV."""
    text = json.dumps(inner, ensure_ascii=ascii)[1:-1].replace('"', '""')
    cell = decoded_block(text, Span(0, len(text)), doubled(text), BlockKind.PARAGRAPH)
    if cell is None:
        return
    string = decoded_block(cell.text, Span(0, len(cell.text)), of_json(cell.text), BlockKind.PARAGRAPH)
    if string is None:
        return
    assert string.text == inner.strip(" \t\n\r\f\v")
    middle = Document(Source("cell", cell.text), "json", [string])
    (composed,) = embed(cell, middle).blocks
    placed = embed(composed, markdown(composed.text))
    read_alone = markdown(string.text)
    assert [block.text for block in placed.blocks] == [block.text for block in read_alone.blocks]
    for block in placed.blocks:
        prose_end = source_end = 0
        for piece in block.pieces:
            assert piece.prose.start == prose_end
            assert source_end <= piece.source.start <= piece.source.end <= len(text)
            prose_end, source_end = piece.prose.end, piece.source.end
            if piece.kind is PieceKind.LITERAL:
                assert piece.prose.cut(block.text) == piece.source.cut(text)
            for at in range(*piece.prose):
                source = block.to_source(Span(at, at + 1)).cut(text)
                back = json.loads('"' + source.replace('""', '"') + '"') if piece.kind is PieceKind.LITERAL else None
                assert back in (None, block.text[at])
