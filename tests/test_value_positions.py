"""Positions in JSON, JSON Lines, CSV and feeds: random files are taken apart and put back onto the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.tiling import check_tiling

from digestlint.api import Block, BlockKind, Document, PieceKind, Reader, Source, Span
from digestlint.readers.csv_reader import CsvReader
from digestlint.readers.feed import FeedReader
from digestlint.readers.json_lines import JsonLinesReader
from digestlint.readers.json_reader import JsonReader

WORD = re.compile(r"w\d+x")
# "W" becomes a word of its own; each has words enough to be prose wherever it stands.
VALUES = [
    "The W of the W was W.",
    "W and the W & W < W so it was",
    "**W** and the `W` of [W](https://example.org/a) it was",
    "# The W of W\n\nIt was W.\n\n- W *W* W\n- W",
    "<p>The W &amp; W</p><ul><li>W is <b>W</b></li></ul><!-- note -->",
    'He said "W" and it\'s the “W” of it, so W',
    "The 🎉W𝒳 of the é\u00a0W was here",
    "The first W is here.\nThe second W is there.\r\n\r\nW was the third of the lines.",
    "\tW with the \\W and /W/ of it \\u0041",
    "---\ntitle: The W of W\n---\nThe W of it.",
    "1. The W of it\n2. W of the W",
]
values = st.sampled_from(VALUES)


def escaped(draw: st.DrawFn, text: str) -> str:
    """The inside of a JSON string, each character written in one of the ways that JSON has."""
    every = draw(st.sampled_from([0, 1, 3, 7]))
    whole = []
    for at, letter in enumerate(text):
        plain = json.dumps(letter, ensure_ascii=False)[1:-1]
        units = letter.encode("utf-16-be")
        codes = "".join(f"\\u{units[i]:02x}{units[i + 1]:02X}" for i in range(0, len(units), 2))
        whole.append(codes if every and at % every == 0 else plain)
    return "".join(whole)


def numbered(text: str) -> str:
    numbers = count()
    return re.sub("(?<![a-zA-Z])W(?![a-zA-Z])", lambda _: f"w{next(numbers)}x", text)


def strings(draw: st.DrawFn, texts: list[str]) -> str:
    gap = draw(st.sampled_from(["", " ", "\n  ", "\r\n\t"]))
    return f"[{gap}" + f",{gap}".join(f'"{escaped(draw, text)}"' for text in texts) + f"{gap}]"


@st.composite
def objects(draw: st.DrawFn, depth: int = 2, gaps: tuple[str, ...] = ("", " ", "\n  ", "\r\n\t")) -> str:
    """An object of prose and of what is none, objects inside it."""
    gap = draw(st.sampled_from(gaps))
    parts = []
    for key in draw(
        st.lists(st.sampled_from(["title", "body", "why", "list", "id", "url", "es", "inner"]), max_size=6)
    ):
        if key == "list":
            value = strings(draw, draw(st.lists(values, max_size=3))).replace("\n", "").replace("\r", "")
        elif key == "inner":
            inside = draw(st.lists(objects(depth - 1, gaps), max_size=3)) if depth else []
            value = "[" + f",{gap}".join(inside) + "]"
        elif key in ("id", "url"):
            value = draw(
                st.sampled_from(['"https://example.org/v1x"', '"v2x the of and"', "12.5e3", "null", '"\\ud800"'])
            )
        else:
            value = f'"{escaped(draw, draw(values))}"'
        name = "body_es" if key == "es" else key
        parts.append(f'"{name}":{gap}{value}' if key != "es" else f'"{name}": "vale la v3x de la v4x"')
    return "{" + gap + f",{gap}".join(parts) + gap + "}"


@st.composite
def json_files(draw: st.DrawFn) -> str:
    return numbered_in_strings(draw(objects()))


@st.composite
def json_lines_files(draw: st.DrawFn) -> str:
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    return numbered_in_strings(end.join(draw(st.lists(objects(gaps=("", " ")), max_size=4))))


def numbered_in_strings(text: str) -> str:
    """Each W a word of its own, whether it is written as a letter or as an escape."""
    numbers = count()
    lone = r"(?:W|\\u0057)(?![a-z])"
    return re.sub(lone, lambda _: f"w{next(numbers)}x", text)


@st.composite
def csv_files(draw: st.DrawFn) -> str:
    end, delimiter = draw(st.sampled_from(["\n", "\r\n", "\r"])), draw(st.sampled_from([",", ";", "\t", "|"]))
    columns = draw(st.permutations(["id", "title", "body", "why"]))
    rows = [delimiter.join(columns)]
    for _ in range(draw(st.integers(0, 4))):
        cells = []
        for column in columns:
            value = "v1x" if column == "id" else draw(st.one_of(values, st.just("")))
            needs = any(mark in value for mark in f'"\r\n{delimiter}') or value.startswith("\t")
            quoted = needs or draw(st.booleans())
            cells.append('"' + value.replace('"', '""') + '"' if quoted else value)
        rows.append(delimiter.join(cells))
    return numbered(end.join(rows) + draw(st.sampled_from(["", end])))


def written(draw: st.DrawFn, value: str) -> str:
    """The text of an element: escaped, or in a CDATA section or several."""
    way = draw(st.sampled_from(["escaped", "numbers", "section", "sections"]))
    if way == "escaped":
        return escape(value, quote=False)
    if way == "numbers":
        return "".join(f"&#{ord(one)};" if not one.isalnum() and one not in "_" else one for one in value)
    half = len(value) // 2 if way == "sections" else 0
    return f"<![CDATA[{value[:half]}]]><![CDATA[{value[half:]}]]>"


@st.composite
def feed_files(draw: st.DrawFn) -> str:
    entries = []
    for _ in range(draw(st.integers(0, 4))):
        parts = ["<link>https://example.org/v1x</link>", "<pubDate>v2x of the a</pubDate>"]
        names = draw(st.lists(st.sampled_from(["title", "description", "content:encoded", "media:title"]), max_size=4))
        parts += [f"<{name}>{written(draw, draw(values))}</{name}>" for name in names]
        entries.append(f"<item>{''.join(parts)}</item>")
    end = draw(st.sampled_from(["\n", "\r\n", ""]))
    text = f"<?xml version='1.0'?>{end}<rss><channel>{end}{end.join(entries)}</channel></rss>"
    return numbered(text)


FILES = st.one_of(
    json_files().map(lambda text: (JsonReader, text)),
    json_lines_files().map(lambda text: (JsonLinesReader, text)),
    csv_files().map(lambda text: (CsvReader, text)),
    feed_files().map(lambda text: (FeedReader, text)),
)
ESCAPES = {
    JsonReader: re.compile(r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|.)"),
    JsonLinesReader: re.compile(r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|.)"),
    CsvReader: re.compile(r"(?!)"),
    FeedReader: re.compile(r"&#?\w+;"),
}


def read(reader: type[Reader], text: str) -> Document:
    return reader().read(Source("digest", text))


def check_block(source: Source, block: Block) -> None:
    """The block's pieces tile it, each literal character is where it says, and half a surrogate pair is none of it."""
    check_tiling(source, block)
    for piece in block.pieces:
        for at in range(*piece.prose) if piece.kind is PieceKind.LITERAL else ():
            assert source.cut(block.to_source(Span(at, at + 1))) == block.text[at]
    block.text.encode()


def ends(document: Document) -> Iterator[int]:
    for block in document.blocks:
        for piece in block.pieces:
            yield from piece.source


@settings(max_examples=400)
@given(file=FILES)
def test_every_character_maps_back_to_the_file(file: tuple[type[Reader], str]) -> None:
    reader, text = file
    document = read(reader, text)
    for block in document.blocks:
        check_block(document.source, block)
        for match in WORD.finditer(block.text):
            assert document.source.cut(block.to_source(Span(*match.span()))) in (match[0], escape(match[0]))
    inside = {at for match in ESCAPES[reader].finditer(text) for at in range(match.start() + 1, match.end())}
    assert inside.isdisjoint(ends(document))


@settings(max_examples=400)
@given(file=FILES)
def test_no_prose_is_lost_or_doubled(file: tuple[type[Reader], str]) -> None:
    reader, text = file
    document = read(reader, text)
    found = [word for block in document.blocks for word in WORD.findall(block.text)]
    assert sorted(found) == sorted(WORD.findall(text))
    assert not any(re.search(r"v\dx", block.text) for block in document.blocks)
    assert [block.index for block in document.blocks] == list(range(len(document.blocks)))
    told = [block for block in document.blocks if block.kind is not BlockKind.METADATA]
    assert [block for item in document.items for block in item.blocks] == told


READERS = pytest.mark.parametrize("reader", [JsonReader, JsonLinesReader, CsvReader, FeedReader])
MARKS = '{}[]",:\\/*<>&;!-\n\r\t |=#abut019dDfF. é🎉\ufeff\u00a0'
LUMPS = [
    "title",
    '"text":"',
    "<item>",
    "</item>",
    "<title>",
    "<![CDATA[",
    "]]>",
    "<rss>",
    "\\ud83d",
    "&amp;",
    "null",
    '""',
]


@READERS
@settings(max_examples=300)
@given(parts=st.lists(st.one_of(st.sampled_from(LUMPS), st.sampled_from(MARKS)), max_size=60))
def test_any_text_is_read(reader: type[Reader], parts: list[str]) -> None:
    text = "".join(parts)
    for whole in (text, '{"text": "The rain fell, ' + text, "title,text\n" + text, "<rss><item>" + text):
        document = read(reader, whole)
        for block in document.blocks:
            check_block(document.source, block)
        reader.recognises(whole)
