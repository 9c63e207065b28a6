"""Positions survive whatever a file holds: random documents are taken apart and put back onto the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.tiling import check_tiling

from digestlint.api import Block, Document, PieceKind, Reader, Source, Span
from digestlint.readers.markdown import MarkdownReader
from digestlint.readers.plain import PlainReader

WORD = re.compile(r"w\d+x")
# The shapes that inline prose takes; each "W" becomes a word of its own.
INLINE = [
    "W",
    "W W",
    "W &amp; W",
    "W &#128512;W",
    "\\*W\\*",
    "W\\\\",
    "*W*",
    "**W _W_**",
    "~~W~~",
    "`W`",
    "`` W ` W ``",
    "[W](https://example.org/a_b)",
    "[W **W**](<x y> 'title')",
    "![W](pic.png)",
    "<https://example.org>",
    "<b>W</b>",
    "<a href='#'>W</a>W<br>W",
    "W <!-- note --> W",
    "🎉W𝒳",
    "é\u00a0W\u200b",
    "W\tW",
    '"W" “W” W\'s',
    "W < W > W & W [W] (W",
    "1. W",
    "W: W | W",
]
BLOCKS = [
    "# I",
    "### I ###",
    "I\n===",
    "I",
    "I I",
    "I\nI",
    "I  \nI\\\nI",
    "> I\n> I",
    "> I\n> > I",
    "- I\n- I\n  - I\n\n    I\n  - I",
    "1. I\n2. I\n\n   I\n",
    "* [ ] I\n* [x] I\n*",
    "W | W\n---|---\nW &lt; W | `W`\n**W** |",
    "```\nW\n  W\n```",
    "    W\n\tW",
    "<div>W &amp; <b>W</b>\nW<p>W</p><!-- x --></div>",
    "> <p>W\n> W</p>",
    "<ul><li>W<li>W</ul>",
    "<!-- note\nnote -->",
    "<script>\nvar x;\n</script>",
    "***",
    "W[^1]\n\n[^1]: W",
    "\u00a0",
    "• I\n    – I\n.",
    "HEADLINE W\nI",
]
FRONTS = ["", "---\ntitle: é 🎉\n---\n", "---\ntitle: [\n---\n", "+++\na = 1\n+++\n", "---\n", "\n\n"]


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A file: front matter or none, blocks with blank lines between them, one kind of line end."""
    shapes = draw(st.lists(st.sampled_from(BLOCKS), max_size=6))
    gaps = st.sampled_from(["\n\n", "\n\n\n", "\n \t\n"])
    body = "".join(shape + draw(gaps) for shape in shapes)
    body = re.sub("I", lambda _: draw(st.sampled_from(INLINE)), body.replace("HEADLINE", "HEAD-L-NE"))
    numbers = count()
    text = re.sub("W", lambda _: f"w{next(numbers)}x", draw(st.sampled_from(FRONTS)) + body)
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))


READERS = pytest.mark.parametrize("reader", [PlainReader, MarkdownReader])


def read(reader: type[Reader], text: str) -> Document:
    return reader().read(Source("digest", text))


def check_block(source: Source, block: Block) -> None:
    """The block's pieces tile it, and each literal character is told as one."""
    check_tiling(source, block)
    for piece in block.pieces:
        if piece.kind is PieceKind.LITERAL:
            check_characters(source, block, piece.prose)


def check_characters(source: Source, block: Block, prose: Span) -> None:
    for at in range(prose.start, prose.end):
        one = Span(at, at + 1)
        assert source.cut(block.to_source(one)) == block.text[at]
        assert block.is_literal(one)


def spans(document: Document) -> Iterator[tuple[Block, Span]]:
    for block in document.blocks:
        for span in (*block.sentences, *block.quotations, *(inline.span for inline in block.inlines)):
            yield block, span


@READERS
@settings(max_examples=120)
@given(text=documents())
def test_every_span_maps_back_to_the_file(reader: type[Reader], text: str) -> None:
    document = read(reader, text)
    for block in document.blocks:
        check_block(document.source, block)
    for block, span in spans(document):
        source = block.to_source(span)
        assert 0 <= source.start <= source.end <= len(text)
        words = WORD.findall(span.cut(block.text))
        assert words == WORD.findall(document.source.cut(source))


@READERS
@settings(max_examples=120)
@given(text=documents())
def test_no_word_is_lost_or_doubled(reader: type[Reader], text: str) -> None:
    document = read(reader, text)
    found = [word for block in document.blocks for word in WORD.findall(block.text)]
    assert found == WORD.findall(text)
    assert [block.index for block in document.blocks] == list(range(len(document.blocks)))
    assert [block for item in document.items for block in item.blocks] == list(document.blocks)


@READERS
@settings(max_examples=150)
@given(text=st.text(st.sampled_from('ab1 \t\r\n#>-*_`[]()<!&;|~\\:."=+é🎉\u00a0\u200b/p'), max_size=80))
def test_any_text_is_read(reader: type[Reader], text: str) -> None:
    document = read(reader, text)
    for block in document.blocks:
        check_block(document.source, block)
    for block, span in spans(document):
        block.to_source(span)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_are_those_of_the_file(end: str) -> None:
    lines = ["---", "title: é", "---", "", "# 🎉 Head", "", "\tcode", "", "- é &amp; *here*", "  𝒳 <b>there</b>"]
    document = read(MarkdownReader, end.join(lines))
    places = {}
    for block in document.blocks:
        for match in re.finditer("Head|code|here|there", block.text):
            start = block.to_source(Span(*match.span())).start
            places[match[0]] = tuple(document.source.lines.position(start))
    assert places == {"Head": (5, 5), "code": (7, 2), "here": (9, 12), "there": (10, 8)}


@READERS
def test_deep_nesting_and_long_lines_are_read(reader: type[Reader]) -> None:
    for text in ("[" * 100_000, "(" * 100_000, "> " * 100_000, "<div>" * 100_000, "word word " * 400_000):
        read(reader, text)
