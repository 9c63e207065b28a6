"""CSV and its kin: cells that are prose become blocks, and each record is an item."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Document, Reader, Source


class CsvReader(Reader):
    """Reads CSV with commas, semicolons, tabs or bars between the cells, as the first rows show.

    The header, where there is one, says what the columns hold; the looks of a cell decide on the rest. A title is
    a heading, another cell a paragraph; Markdown, HTML and several lines inside a cell read as such. Of columns
    in several languages the English ones are read. What is no table reads as plain text.
    """

    format: ClassVar[str] = "csv"
    extensions: ClassVar[tuple[str, ...]] = (".csv", ".tsv")

    def read(self, source: Source) -> Document:
        """Take the text apart; see the class."""
        # Here, so that a run without tables does not load what reads them.
        from digestlint.readers.csv_document import document

        return document(source, self.format)
