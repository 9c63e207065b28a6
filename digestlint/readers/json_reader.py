"""JSON: its strings that are prose, each at its place in the file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar

from digestlint.api import Document, Reader, Source, regex

_COMMENT = r"(?:[\s\ufeff]++|//[^\r\n]*+|/\*(?:[^*]|\*(?!/))*+\*/)*+"
_OPENING = regex(
    rf"{_COMMENT}(?:\{{{_COMMENT}(?:[\"}}]|['A-Za-z_$][\w$ -]*+'?\s*+:)"
    rf"|\[{_COMMENT}(?:[\]\[{{\"]|-?\d|true\b|false\b|null\b)|\"[^\"\r\n]*+\"\s*+\Z)"
)
# How far down a text may begin that someone talks before.
_LONGEST_PREAMBLE = 2_000
_LATER_OPENING = regex(r"^[ \t]*+(?:\{\s*+[\"}]|\[\s*+[\]{\[\"])", re.MULTILINE)


class JsonReader(Reader):
    """Reads the strings of JSON that are prose, told by their keys and looks, or chosen by `prose`.

    `prose` are the paths of `PathPatterns`; with one or more, the strings there are read and no others. A title is a
    heading, a string in an array a list item, another a paragraph; Markdown, HTML and several lines inside a
    string read as such. Of values in several languages, told by their keys, the English one is read. An object in
    an array is an item, unless it is an untitled part of a titled one. A text that is no JSON reads as plain text.
    """

    format: ClassVar[str] = "json"
    extensions: ClassVar[tuple[str, ...]] = (".json",)

    def __init__(self, prose: Sequence[str] = ()) -> None:
        # Here and in `read`, so that a run without JSON does not load what reads it.
        from digestlint.readers.json_paths import PathPatterns

        self._patterns = PathPatterns(prose) if prose else None

    @classmethod
    def configured(cls, settings: Mapping[str, Mapping[str, tuple[str, ...]]]) -> JsonReader:
        """A reader of the paths in `prose` of the settings' ``json``."""
        return cls(settings["json"].get("prose", ()))

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether the text begins and ends as one object or array does."""
        lead = _OPENING.match(text, 0, _LONGEST_PREAMBLE)
        if not lead or lead[0].endswith(("'", ":")):
            return False
        return text[-200:].rstrip()[-1:] == {"{": "}", "[": "]"}.get(lead[0].lstrip()[0])

    def read(self, source: Source) -> Document:
        """Take the text apart; see the class."""
        from digestlint.readers.json_document import as_plain, document
        from digestlint.readers.json_scan import Scan

        text = source.text
        if not _OPENING.match(text) and not _LATER_OPENING.search(text, 0, _LONGEST_PREAMBLE):
            return as_plain(source, self.format)
        scan = Scan(text, self._patterns)
        scan.read(0, len(text))
        return document(source, self.format, scan)
