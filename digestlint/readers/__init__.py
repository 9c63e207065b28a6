"""The readers that come with digestlint."""

from __future__ import annotations

from digestlint.api import Reader, hookimpl
from digestlint.readers.csv_reader import CsvReader
from digestlint.readers.feed import FeedReader
from digestlint.readers.html import HtmlReader
from digestlint.readers.json_lines import JsonLinesReader
from digestlint.readers.json_reader import JsonReader
from digestlint.readers.markdown import MarkdownReader
from digestlint.readers.plain import PlainReader


@hookimpl
def digestlint_readers() -> tuple[type[Reader], ...]:
    """The reader classes of this package."""
    return PlainReader, MarkdownReader, HtmlReader, JsonReader, JsonLinesReader, CsvReader, FeedReader
