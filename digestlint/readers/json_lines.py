"""JSON Lines: a record of JSON on each line."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Document, Source, regex
from digestlint.readers.json_reader import JsonReader

_LINE = regex(r"[^\S\r\n]*+(\S[^\r\n]*+)")
_RECORD = regex(r"[{\[].*[}\]][ \t,]*+\Z|\"(?:[^\"\\]|\\.)*+\"[ \t]*+\Z")
_STARTS_RECORD = regex(r"\s*+\{[ \t]*+\"[^\"\r\n]*+\"[ \t]*+:[^\r\n]*\}[ \t]*+(?:\r\n|\r|\n)\s*+\{[ \t]*+\"")
_HEAD = 100_000


class JsonLinesReader(JsonReader):
    """Reads JSON Lines as `JsonReader` reads JSON; each record is an item.

    A line that is broken is read as far as it goes and harms no other. Where records run over several lines, the
    text is read as a row of objects. A line that is no JSON is a paragraph if it is prose.
    """

    format: ClassVar[str] = "json-lines"
    extensions: ClassVar[tuple[str, ...]] = (".jsonl", ".ndjson")

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether the first two lines are objects."""
        return _STARTS_RECORD.match(text, 0, _HEAD) is not None

    def read(self, source: Source) -> Document:
        """Take the text apart; see the class."""
        from digestlint.readers.json_document import document
        from digestlint.readers.json_scan import Scan

        scan = Scan(source.text, self._patterns)
        lines = [match.span(1) for match in _LINE.finditer(source.text)]
        whole = [_RECORD.match(source.text[start:end]) is not None for start, end in lines]
        if sum(whole) * 2 < len(lines) and source.text.lstrip()[:1] in ("{", "["):
            scan.read(0, len(source.text), are_records=True)
            return document(source, self.format, scan)
        for start, end in lines:
            if source.text[start] in '{["':
                scan.read(start, end, are_records=True)
            else:
                scan.read(start, start, are_records=True)
                scan.take_words(start, end)
        return document(source, self.format, scan)
