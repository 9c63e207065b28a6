"""CSV: its layouts, its quotes, which cells are prose, and what makes an item."""

from __future__ import annotations

import pytest

from digestlint.api import BlockKind, Document, Source, Span
from digestlint.readers.csv_reader import CsvReader

RAIN = "The rain in the valley did not stop for days."
SNOW = "The snow on the pass was gone by noon."


def read(text: str, name: str = "digest.csv") -> Document:
    return CsvReader().read(Source(name, text))


def texts(text: str, name: str = "digest.csv") -> list[str]:
    return [block.text for block in read(text, name).blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_record_is_an_item(delimiter: str, end: str) -> None:
    rows = [("id", "title", "summary", "url"), ("1", "Rain", RAIN, "x"), ("", "", "", ""), ("2", "Snow", SNOW, "y")]
    document = read(end.join(delimiter.join(row) for row in rows))
    assert [(block.kind, block.level, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, 2, "Rain"),
        (BlockKind.PARAGRAPH, 0, RAIN),
        (BlockKind.HEADING, 2, "Snow"),
        (BlockKind.PARAGRAPH, 0, SNOW),
    ]
    assert [(item.heading and item.heading.text, len(item.blocks)) for item in document.items] == [
        ("Rain", 2),
        ("Snow", 2),
    ]
    assert document.source.lines.position(document.blocks[2].source_span.start).row == 4


def test_quotes_hold_delimiters_line_ends_and_doubled_quotes() -> None:
    text = f'title,text\r\n"The ""big"", wet day","{RAIN}\r\n{SNOW}"\r\n'
    assert texts(text) == ['The "big", wet day', RAIN, SNOW]
    title, _, snow = read(text).blocks
    assert title.to_source(Span(4, 9)).cut(text) == '""big""'
    assert not title.is_literal(Span(4, 5))
    assert title.is_literal(Span(5, 8))
    assert read(text).source.lines.position(snow.source_span.start).row == 3


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (f'"The "big" day",{RAIN}', ['The "big" day', RAIN]),
        (f'The "big" day,{RAIN}', ['The "big" day', RAIN]),
        (f'"Never closed,{RAIN}', ['"Never closed', RAIN]),
        (f'Rain,"{RAIN}', ["Rain", f'"{RAIN}']),
        (f'"Rain" , "{RAIN}"', ["Rain", RAIN]),
        (f"Rain,{RAIN},{SNOW}", ["Rain", RAIN, SNOW]),
        ("Rain", ["Rain"]),
    ],
)
def test_broken_rows_are_read_and_harm_no_other(row: str, expected: list[str]) -> None:
    assert texts(f"title,text\n{row}\nSnow,{SNOW}\n") == [*expected, "Snow", SNOW]


def test_markdown_and_html_in_a_cell_are_read_as_such() -> None:
    text = (
        f'title,body\nRain,"# Head\n\nSome **""bold""** text."\nSnow,"<p class=""x"">Salt &amp; oil</p><p>{SNOW}</p>"\n'
    )
    blocks = read(text).blocks
    assert [block.text for block in blocks] == ["Rain", "Head", 'Some "bold" text.', "Snow", "Salt & oil", SNOW]
    assert blocks[2].to_source(Span(5, 11)).cut(text) == '""bold""'
    assert blocks[4].to_source(Span(5, 6)).cut(text) == "&amp;"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"title_es,title_en,text\nLluvia,Rain,{RAIN}\n", ["Rain", RAIN]),
        (f"es,en\nLa lluvia en el valle,{RAIN}\n", [RAIN]),
        (f"date,author,text\n2026-01-01,The one and only,{RAIN}\n", [RAIN]),
        (f"region,why_it_matters\nNorth,{RAIN}\n", [RAIN]),
        (f"2026-01-01,{RAIN}\n2026-01-02,{SNOW}\n", [RAIN, SNOW]),
        (f"text\n{RAIN}\nIt rained, and it snowed.\n", [RAIN, "It rained, and it snowed."]),
        (f"sep=;\ntitle;text\nRain;{RAIN}\n", ["Rain", RAIN]),
        ("id,count\n1,2\n", []),
        ("", []),
        ("\n\n", []),
        ("title,text", []),
    ],
)
def test_the_header_says_what_the_columns_hold(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_tabs_win_in_a_file_of_tabs() -> None:
    assert texts(f"title\ttext|x\nRain, it|is\t{RAIN}\n", "digest.tsv") == ["Rain, it|is", RAIN]


def test_what_is_no_table_is_plain_text() -> None:
    text = f"{RAIN}\nRain, hail, and snow; all came at once, at night.\n{SNOW}"
    assert texts(text) == text.split("\n")
