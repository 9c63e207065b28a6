"""A file as it stands on disk: its bytes decoded once, with the way from offsets to lines."""

from __future__ import annotations

import codecs
import stat
from functools import cached_property
from pathlib import Path

from digestlint.text import LineIndex, Span

# The longer marks first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class SourceError(Exception):
    """A file that can't be read as text; the message is one line that says why and what to do."""


class Source:
    """The text of one file.

    `name` is the path as diagnostics show it, `text` the decoded text without its byte order mark, line
    ends as they stand. `encoding` and `mark` say how to write the same bytes back.
    """

    def __init__(self, name: str, text: str, encoding: str = "utf-8", mark: bytes = b"") -> None:
        self.name = name
        self.text = text
        self.encoding = encoding
        self.mark = mark

    @cached_property
    def lines(self) -> LineIndex:
        """The index from offsets to lines."""
        return LineIndex(self.text)

    def with_text(self, text: str) -> Source:
        """Another text in the same file: its name, encoding and byte order mark."""
        return Source(self.name, text, self.encoding, self.mark)

    def encode(self) -> bytes:
        """The bytes of the file, byte order mark included. Raises UnicodeEncodeError for what the encoding lacks."""
        return self.mark + self.text.encode(self.encoding)

    def cut(self, span: Span) -> str:
        """The source text inside `span`."""
        return self.text[span.start : span.end]


def decode(data: bytes, name: str, *, given: str = "", declared: str | None = None) -> Source:
    """Decode the bytes of the file `name`.

    A byte order mark says what they are; then the encoding that was `given`, if any; then UTF-8, and where they are
    none, the encoding that the file itself has `declared`: a declaration is often wrong, but other bytes are never
    UTF-8 by chance. Raises SourceError for bytes that are none of these, and for a NUL, which no text holds.
    """
    mark, marked = next((one for one in _MARKS if data.startswith(one[0])), (b"", ""))
    encodings = [marked] if marked else [given] if given else ["utf-8", *_known(declared)]
    text, encoding = _decoded(data[len(mark) :], encodings, len(mark))
    source = Source(name, text, encoding, mark)
    nul = text.find("\0")
    if nul >= 0:
        row, column = source.lines.position(nul)
        raise SourceError(f"a NUL byte at line {row}, column {column}: not a text file; write it again or exclude it")
    return source


def _known(declared: str | None) -> list[str]:
    try:
        name = codecs.lookup(declared or "utf-8").name
    except LookupError:
        return []
    # As browsers do: what calls itself Latin-1 is the larger set of Windows.
    return ["cp1252", "latin-1"] if name in ("iso8859-1", "ascii") else [name]


def _decoded(body: bytes, encodings: list[str], offset: int) -> tuple[str, str]:
    failure: UnicodeDecodeError | None = None
    for encoding in encodings:
        try:
            return body.decode(encoding), encoding
        except UnicodeDecodeError as error:
            failure = failure or error
    assert failure is not None
    row = len(LineIndex(body[: failure.start].decode(failure.encoding, "replace")))
    raise SourceError(
        f"not {encodings[0].upper()} text: byte 0x{body[failure.start]:02x} at offset {offset + failure.start}, "
        f"line {row}; save it as UTF-8, say its `encoding`, or exclude it"
    )


def read_bytes(path: Path) -> bytes:
    """The bytes of the file at `path`. Raises SourceError where it can't be opened or is no regular file."""
    try:
        # Opening a pipe or a device would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise SourceError("not a regular file; give files or folders")
        with path.open("rb", buffering=0) as file:  # it is read at once
            return file.readall()
    except OSError as error:
        raise SourceError(f"can't be read: {error.strerror or error}; check the path and its permissions") from None
