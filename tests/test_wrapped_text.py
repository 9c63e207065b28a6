"""Plain text that is wrapped at a width: which lines are one paragraph, and which never are."""

from __future__ import annotations

import re
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestlint.api import Block, BlockKind, Document, Source, Span
from digestlint.readers.plain import PlainReader
from digestlint.rules.structure import BrokenLine

FERRY = (
    "The council of Kerrin voted nine to four on Monday for a ferry that will cost the city 4 million a year and sail "
    "from the old quay to Lomar in half an hour, or in a quarter of that when the tide is right. Fares rise in May."
)
HARBOUR = (
    "The harbour master closed the old quay on Tuesday after divers had found long cracks in three of the piers that "
    "carry it, and said that the repair would take until the autumn of next year at least."
)
WORDS = st.sampled_from(
    "council ferry quay of the to in and for from harbour-side Kerrin Lomar vote million repair four café it".split()
)


@st.composite
def prose(draw: st.DrawFn) -> str:
    """A paragraph of a few sentences, too long for a line."""
    some = draw(st.lists(st.lists(WORDS, min_size=16, max_size=30), min_size=2, max_size=4))
    return " ".join(f"The {' '.join(words)}." for words in some)


def read(text: str) -> Document:
    return PlainReader().read(Source("digest.txt", text))


def plainly(block: Block) -> str:
    return " ".join(block.text.split())


@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(prose(), min_size=1, max_size=4),
    width=st.integers(40, 95),
    end=st.sampled_from(["\n", "\r\n", "\r", " \n"]),
    marks=st.sampled_from([("", ""), ("    ", ""), ("- ", "  "), ("• ", ""), ("> ", "> "), ("> > ", "> > ")]),
)
def test_wrapped_paragraphs_read_as_before(texts: list[str], width: int, end: str, marks: tuple[str, str]) -> None:
    # So that there are three breaks in mid-sentence or more, which is what tells.
    texts = [FERRY, *texts, HARBOUR]
    lines = [textwrap.fill(text, width, initial_indent=marks[0], subsequent_indent=marks[1]) for text in texts]
    document = read("\n\n".join(lines).replace("\n", end))
    assert [plainly(block) for block in document.blocks] == texts
    for block in document.blocks:
        for match in re.finditer(r"\S+", block.text):
            source = document.source.cut(block.to_source(Span(*match.span())))
            # A compound that was wrapped at its hyphen spans the line end.
            assert re.sub(r"-\s+(?:> )*", "-", source) == match[0]


@settings(deadline=None)
@given(
    items=st.lists(st.lists(WORDS, min_size=1, max_size=14), min_size=1, max_size=12),
    stop=st.sampled_from([".", "?", ""]),
    gap=st.sampled_from(["\n", "\n\n"]),
)
def test_items_of_a_line_are_never_joined(items: list[list[str]], stop: str, gap: str) -> None:
    lines = [f"Kerrin {' '.join(words)}{stop}" for words in items]
    assert [block.text for block in read(gap.join(lines)).blocks] == lines


@given(
    short=st.lists(st.integers(5, 9), min_size=2, max_size=6),
    broken=st.sets(st.integers(0, 5), min_size=1, max_size=2),
)
def test_one_or_two_broken_sentences_stay_broken(short: list[int], broken: set[int]) -> None:
    lines = [" ".join(["Ferries", *["sail"] * words]) + " for the\nquay again." * (at in broken) for at, words in
             enumerate(short)]  # fmt: skip
    text = "\n".join(lines)
    assert [block.text for block in read(text).blocks] == text.split("\n")


def test_a_broken_sentence_is_found_in_lines_and_not_in_wrapped_text(call, files) -> None:
    broken = FERRY.replace("cost the city", "cost the\ncity")
    files({"lines.txt": f"{broken}\n{HARBOUR}\n", "wrapped.txt": textwrap.fill(FERRY, 72)})
    result = call("check", "--isolated", "--select", "ST002", "--output-format", "json", "lines.txt", "wrapped.txt")
    assert result.places == [("lines.txt", 1, broken.index("cost the") + 1, "ST002")]


def test_a_finding_over_a_line_end_stands_at_its_place(call, files) -> None:
    text = textwrap.fill(FERRY.replace("that when the tide", "that when the the tide"), 63)
    assert "when the\nthe tide" in text
    files({"mail.txt": text})
    result = call("check", "--isolated", "--select", "TY003", "--output-format", "json", "mail.txt")
    row = text[: text.index("the\nthe")].count("\n") + 1
    assert [(place[1], place[3]) for place in result.places] == [(row, "TY003")]
    assert result.findings[0]["end_location"]["row"] == row + 1


def test_an_email_as_it_comes() -> None:
    text = f"""HARBOUR WEEKLY

{textwrap.fill(FERRY, 72)}
https://port.example/a-long-address-that-fits-on-no-line-of-this-width-whatever-else

In Brief:
{textwrap.fill(HARBOUR, 72, initial_indent="  * ", subsequent_indent="    ")}
  * Rain on Friday.

> On Monday Anna Lund wrote:
{textwrap.indent(textwrap.fill(HARBOUR, 70), "> ")}

--\x20
Harbour Weekly
12 Old Quay
"""
    assert [(block.kind, plainly(block)) for block in read(text).blocks] == [
        (BlockKind.HEADING, "HARBOUR WEEKLY"),
        (BlockKind.PARAGRAPH, FERRY),
        (BlockKind.PARAGRAPH, "https://port.example/a-long-address-that-fits-on-no-line-of-this-width-whatever-else"),
        (BlockKind.HEADING, "In Brief:"),
        (BlockKind.LIST_ITEM, HARBOUR),
        (BlockKind.LIST_ITEM, "Rain on Friday."),
        (BlockKind.QUOTE, "On Monday Anna Lund wrote:"),
        (BlockKind.QUOTE, HARBOUR),
        (BlockKind.SEPARATOR, "--"),
        (BlockKind.HEADING, "Harbour Weekly"),
        (BlockKind.PARAGRAPH, "12 Old Quay"),
    ]


def test_a_wrapped_part_of_a_file_of_long_lines() -> None:
    text = f"{FERRY}\n{HARBOUR}\n\n{textwrap.fill(HARBOUR, 66)}\n\n{FERRY}\n"
    assert [plainly(block) for block in read(text).blocks] == [FERRY, HARBOUR, HARBOUR, FERRY]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour sleeps beneath the moon and waits\nand no one sails the road to you\nuntil the morning.",
        "oil rises for a third day on supply fears\nwheat falls as rain reaches the north coast\ntin holds still",
        "Kerrin Ferry Company of Lomar, Harbour Office\n12 Old Quay\nnear the light\nby the sea",
        "> 5 million took the ferry.\n>100 of them twice.",
    ],
)
def test_verse_lists_and_addresses_are_not_wrapped_text(text: str) -> None:
    assert [block.text for block in read(text).blocks] == text.split("\n")


def test_a_suspended_hyphen_keeps_its_space() -> None:
    text = textwrap.fill(FERRY.replace("a ferry that will cost", "some short- and long-haul boats that cost"), 68)
    assert "short-\nand" in text
    (block,) = read(text).blocks
    assert "short-\nand long-haul" in block.text


def test_what_broken_lines_remain_in_wrapped_text() -> None:
    before, after = HARBOUR.split(" that carry")
    text = "\n\n".join(textwrap.fill(part, 60) for part in (FERRY, before, "that carry" + after))
    assert len(list(BrokenLine().check(read(text)))) == 1
