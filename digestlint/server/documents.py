"""The documents that the editor has open, kept as it tells their changes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from digestlint.regexes import regex
from digestlint.server.positions import Units, character, code_points
from digestlint.text import Position

# What ends a line in the protocol, and for digestlint: no form feed, and no U+2028.
_LINE = regex(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
# Endings for documents that were never saved, by what editors call their languages.
_ENDINGS = {
    "markdown": ".md",
    "plaintext": ".txt",
    "text": ".txt",
    "html": ".html",
    "json": ".json",
    "jsonl": ".jsonl",
    "csv": ".csv",
    "tsv": ".tsv",
    "xml": ".xml",
}
_UNTITLED = "untitled"

Place: TypeAlias = tuple[int, int]
"""Line and character as the editor counts them."""


class Change(NamedTuple):
    """New `text` in place of what lies between two places; without them, in place of all."""

    text: str
    between: tuple[Place, Place] | None = None


class Document:
    """An open document: its address and language as the editor has them, and its text as of `version`."""

    def __init__(self, uri: str, language: str, version: int, text: str, units: Units) -> None:
        self.uri = uri
        self.language = language
        self.version = version
        self._units = units
        self._lines = _split(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(self._lines)

    @property
    def is_file(self) -> bool:
        """Whether it has a place on the disk."""
        return urlsplit(self.uri).scheme == "file"

    def path(self, folder: Path) -> Path | None:
        """Where it is, or in `folder` might be, had it been saved; None for what is no text of the user's."""
        if self.is_file:
            return path_of(self.uri)
        address = urlsplit(self.uri)
        ending = _ENDINGS.get(self.language)
        if address.scheme != _UNTITLED or ending is None:
            return None
        name = os.path.basename(unquote(address.path)) or _UNTITLED
        return folder / (name if name.endswith(ending) else name + ending)

    def change(self, version: int, changes: Iterable[Change]) -> None:
        """Take changes, each of which speaks of the text that the one before has left.

        Places beyond the end of a line or of the text are that end.
        """
        self.version = version
        for text, between in changes:
            if between is None:
                self._lines = _split(text)
            else:
                (first, start), (last, end) = sorted(map(self._inside, between))
                self._replace(first, start, last, end, text)

    def place(self, position: Position) -> Place:
        """The editor's place of a position; of one that the text does not have, the end of the line or of the text."""
        if position.row > len(self._lines):
            return self._end()
        line = self._lines[position.row - 1]
        return position.row - 1, character(line, position.column - 1, self._units)

    def _inside(self, place: Place) -> tuple[int, int]:
        """The number of a line and of a code point in it, both from 0."""
        line, column = place
        if line >= len(self._lines):
            line, column = self._end()
        return line, code_points(self._line(line), column, self._units)

    def _end(self) -> Place:
        if not self._lines or self._lines[-1].endswith(("\r", "\n")):
            return len(self._lines), 0
        return len(self._lines) - 1, character(self._lines[-1], len(self._lines[-1]), self._units)

    def _line(self, number: int) -> str:
        return self._lines[number] if number < len(self._lines) else ""

    def _replace(self, first: int, start: int, last: int, end: int, text: str) -> None:
        text = self._line(first)[:start] + text + self._line(last)[end:]
        # A CR and an LF that come to stand side by side are one end of a line.
        if first and self._lines[first - 1].endswith("\r"):
            first -= 1
            text = self._lines[first] + text
        if last + 1 < len(self._lines):
            last += 1
            text += self._lines[last]
        self._lines[first : last + 1] = _split(text)


class Documents:
    """The open documents by their addresses, as the editor writes these; `units` are what its columns count."""

    def __init__(self) -> None:
        self.units: Units = "utf-16"
        self._open: dict[str, Document] = {}

    def __iter__(self) -> Iterator[Document]:
        return iter([*self._open.values()])

    def get(self, uri: str) -> Document | None:
        """The document as it stands, if it is open."""
        return self._open.get(uri)

    def open(self, document: Document) -> None:
        """The editor has opened a document."""
        self._open[document.uri] = document

    def close(self, uri: str) -> Document | None:
        """The editor has closed a document, if it was open."""
        return self._open.pop(uri, None)

    def at(self, path: Path) -> Document | None:
        """The document of a file, if it is open."""
        return next((one for one in self if one.is_file and path_of(one.uri) == path), None)

    def look(self, path: Path) -> Document:
        """A file as the editor has it, or as it is on the disk; without a text where it can't be read."""
        found = self.at(path)
        if found:
            return found
        try:
            text = path.read_bytes().decode("utf-8-sig", "replace")
        except OSError:
            text = ""
        return Document(path.as_uri(), "", 0, text, self.units)


def path_of(uri: str) -> Path | None:
    """The path of a ``file:`` address, absolute and without dots; None for what is none."""
    try:
        address = urlsplit(uri)
        if address.scheme != "file":
            return None
        local = f"//{address.netloc}{address.path}" if address.netloc not in ("", "localhost") else address.path
        path = Path(os.path.normpath(url2pathname(local)))
    except ValueError:
        return None
    return path if path.is_absolute() and "\0" not in str(path) else None


def _split(text: str) -> list[str]:
    return _LINE.findall(text)
