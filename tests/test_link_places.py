"""Where the address of a link stands in the file, in every format that has links."""

from __future__ import annotations

import pytest

from digestlint.api import Reader, Source
from digestlint.readers.csv_reader import CsvReader
from digestlint.readers.feed import FeedReader
from digestlint.readers.html import HtmlReader
from digestlint.readers.json_reader import JsonReader
from digestlint.readers.markdown import MarkdownReader
from digestlint.readers.plain import PlainReader

MARKDOWN = {
    '[a **b**](x.html "t](u")': ["x.html"],
    "[a](  <my page.html>\n'two\nlines' ) b": ["my page.html"],
    "[![alt](i.png)](u&amp;v) [x](a\\)b(c)d)": ["i.png", "u&amp;v", "a\\)b(c)d"],
    "<https://auto.example> <me@kerrin.example>": ["https://auto.example", "me@kerrin.example"],
    "[ref][R 1], [r  1][], [r 1].\n\n[R 1]: <r&amp;b>\n   'title'\n[r 1]: other\n": ["r&amp;b"] * 3,
    "[`](` b](here) [q](/a](b))": ["here", "/a](b)"],
    "> - [a](one)\n>   <a class=w HREF='two&amp;'>b</a> <img src=three>\n": ["one", "two&amp;", "three"],
    "<div><a href=one>a</a></div>\n\n[a](two)\r\n": ["one", "two"],
    "\ufeff---\ntitle: t\n---\n\n\U0001f30d [a](x)\n": ["x"],
}


def places(reader: type[Reader], text: str) -> list[str]:
    """The source of each link's address, in order of the text."""
    source = Source("a", text)
    inlines = [inline for block in reader().read(source).blocks for inline in block.inlines if inline.target]
    return [source.cut(inline.at) if inline.at else "" for inline in inlines]


@pytest.mark.parametrize(("text", "expected"), MARKDOWN.items())
def test_markdown(text: str, expected: list[str]) -> None:
    assert sorted(places(MarkdownReader, text)) == sorted(expected)


def test_an_address_that_the_syntax_takes_apart_has_no_place() -> None:
    assert places(MarkdownReader, "> [a](\n> x)\n") == [""]


@pytest.mark.parametrize(
    ("reader", "text", "expected"),
    [
        (HtmlReader, "<p><a href='a?b&amp;c'>one <b>two</b></a> <img alt=x src=i.png></p>", ["a?b&amp;c", "i.png"]),
        (HtmlReader, "<a href=x><h3>Head</h3><p>Text</p></a>", ["x", "x"]),
        (PlainReader, "A <b>b</b> <i>c</i>\n<a href='x'>d</a>\n", ["x"]),
        (
            JsonReader,
            '{"summary": "Read [the fares](https:\\/\\/a.example\\/1) in Kerrin."}',
            ["https:\\/\\/a.example\\/1"],
        ),
        (JsonReader, '{"body": "<p>Read <a href=\\"x?a&amp;b\\">the fares</a> now.</p>"}', ["x?a&amp;b"]),
        (CsvReader, 'title,summary\nFares,"Read [the ""fares""](https://a.example) now."\n', ["https://a.example"]),
        (
            FeedReader,
            "<rss><channel><item><description><![CDATA[<a href='/x'>y</a>]]></description></item></channel></rss>",
            ["/x"],
        ),
        (
            FeedReader,
            "<feed><entry><summary type='html'>&lt;a href=&quot;x?a&amp;amp;b&quot;&gt;y&lt;/a&gt;</summary></entry>",
            ["x?a&amp;amp;b"],
        ),
    ],
)
def test_other_formats(reader: type[Reader], text: str, expected: list[str]) -> None:
    assert places(reader, text) == expected
