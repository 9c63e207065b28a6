"""The plain text reader."""

from __future__ import annotations

import pytest

from digestlint.api import Block, BlockKind, Source
from digestlint.readers.plain import PlainReader

BODY = "The ministry published the figures on Monday and withdrew them a day later."


def blocks(text: str) -> tuple[Block, ...]:
    return PlainReader().read(Source("digest.txt", text)).blocks


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in blocks(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_is_a_block_at_its_place(end: str) -> None:
    text = end.join(["First line of news.", "\tSecond line.  ", "", "Third 🎉 line."])
    read = blocks(text)
    assert [block.text for block in read] == ["First line of news.", "Second line.", "Third 🎉 line."]
    assert [block.gap_before for block in read] == [False, False, True]
    lines = Source("x", text).lines
    assert [lines.position(block.source_span.start) for block in read] == [(1, 1), (2, 2), (4, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "STRIKES END AFTER A WEEK\nBODY",
        "Strikes end after a week\n\nBODY",
        "BODY\n\nWhat comes next\nBODY",
        "BODY\nKey Points:\nBODY",
        "BODY\nConclusion\nBODY",
        "Harbour news\n============\nBODY",
        "## Harbour news\nBODY",
    ],
)
def test_headings(text: str) -> None:
    text = text.replace("BODY", BODY)
    (heading,) = (block for block in blocks(text) if block.kind is BlockKind.HEADING)
    assert heading.text in text
    assert heading.text != BODY


@pytest.mark.parametrize(
    "text",
    [
        "BODY\nElena Marsh, who had asked for a vote on the bridge.\nBODY",
        "BODY\nThe talks were led by the envoy of President-elect\nElena Marsh, who had asked for them.",
        "BODY\n\nThe talks were led by the envoy of the\n\nsecond chamber of parliament.",
        "BODY\n\n14 June 2024, 14:43\n\nBODY",
        "BODY\n\nMonday, 3rd of March 2025\n\nBODY",
        "BODY\n\nSource: Harbour Gazette\n\nBODY",
        "BODY\n\nhttps://example.org/Some-Page\n\nBODY",
        "BODY\n\nThe last line without a stop",
        "BODY\n\nofficials said so\n\nBODY",
        "BODY\nHe told the meeting on Monday:\nBODY",
        "BODY\n\n2025\n\nBODY",
        "BODY\n\nThose who do not file the form in time face a fine of up to 300 crowns\n\nBODY",
    ],
)
def test_no_headings(text: str) -> None:
    text = text.replace("BODY", BODY)
    assert BlockKind.HEADING not in {block.kind for block in blocks(text)}


def test_levels_rank_the_looks_of_the_headings() -> None:
    text = f"Harbour Weekly\n\nWORLD\n\nShips return to port\n\n{BODY}\nKey Points:\n{BODY}\nSPORT\n{BODY}"
    levels = {block.text: block.level for block in blocks(text) if block.kind is BlockKind.HEADING}
    assert levels["WORLD"] == levels["SPORT"] < levels["Ships return to port"] < levels["Key Points:"]


def test_lists_have_levels_and_markers() -> None:
    text = "  1. Timing\n    • first\n    • second\n  2) Cost\n- a\n\t– b\n* c"
    read = blocks(text)
    assert {block.kind for block in read} == {BlockKind.LIST_ITEM}
    assert [(block.level, block.marker, block.text) for block in read] == [
        (1, "1.", "Timing"),
        (2, "•", "first"),
        (2, "•", "second"),
        (1, "2)", "Cost"),
        (1, "-", "a"),
        (2, "–", "b"),
        (1, "*", "c"),
    ]


def test_an_empty_bullet_shows_its_mark() -> None:
    assert kinds("- a\n-\n•") == [("list-item", "a"), ("list-item", "-"), ("list-item", "•")]


@pytest.mark.parametrize("rule", ["====", "----", "****", "* * *", ".", "———", "────", "╔══╗", "~~~", "..."])
def test_rules_keep_their_text(rule: str) -> None:
    assert kinds(f"{BODY}\n\n{rule}\n{BODY}")[1] == ("separator", rule)


@pytest.mark.parametrize(
    "line", ["-5 degrees at night.", "1.5 million came.", "2025. A year.", "--verbose is on.", "== not a rule ="]
)
def test_plain_lines(line: str) -> None:
    assert kinds(f"{BODY}\n{line}") == [("paragraph", BODY), ("paragraph", line)]


@pytest.mark.parametrize("character", ["\u00a0", "\u200b", "\ufeff", "\u3000"])
def test_a_line_of_invisible_characters_is_a_paragraph(character: str) -> None:
    assert kinds(f"{BODY}\n\n{character}\n.\n{BODY}")[1:3] == [("paragraph", character), ("separator", ".")]


def test_a_no_break_space_after_a_bullet_stays_visible() -> None:
    assert blocks("•\u00a0One")[0].text == "\u00a0One"


@pytest.mark.parametrize("text", ["", "\n", " \t\r\n\r\n ", "\n" * 8192])
def test_blank_files_have_no_blocks(text: str) -> None:
    document = PlainReader().read(Source("x", text))
    assert (document.blocks, document.items) == ((), ())
