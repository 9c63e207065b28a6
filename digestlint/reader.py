"""What a reader is: one format's way from the text of a file to a document."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar

from digestlint.document import Document
from digestlint.source import Source


class Reader(ABC):
    """Reads one format. A reader is made anew for every run and keeps nothing between files."""

    format: ClassVar[str]
    """The format's name, as in ``markdown``."""
    extensions: ClassVar[tuple[str, ...]]
    """The file name endings that it reads, lower case and with their dot."""

    @classmethod
    def configured(cls, settings: Mapping[str, Mapping[str, tuple[str, ...]]]) -> Reader:
        """A reader with the settings that concern it, such as ``json``: by default it needs none."""
        return cls()

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether a text is plainly of this format, whatever its file's name says; quick, and False in doubt."""
        return False

    @classmethod
    def declared_encoding(cls, head: bytes) -> str | None:
        """The encoding that the first bytes of a file declare in the format's own way, if any."""
        return None

    @abstractmethod
    def read(self, source: Source) -> Document:
        """Take the text apart.

        A reader accepts any text: what its format calls an error reads as the prose that a person would see,
        and it takes time in proportion to the length of the text.
        """
