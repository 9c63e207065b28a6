"""What a finding is, once it has its place in the file: the end of the way for rules, the start for reports."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple

from digestlint.text import Position


class Severity(IntEnum):
    """How bad a fault is; the order is the order of gravity."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The lower-case word that settings and reports use."""
        return self.name.lower()


class Confidence(IntEnum):
    """How sure a rule is that what it found is a fault; independent of the severity."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @property
    def word(self) -> str:
        """The lower-case word that settings and reports use."""
        return self.name.lower()


class Applicability(StrEnum):
    """Whether a fix can be applied unseen (safe) or an editor should look (unsafe)."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Edit(NamedTuple):
    """Replace what lies from `location` to `end_location` (exclusive) by `content`."""

    content: str
    location: Position
    end_location: Position


class Fix(NamedTuple):
    """Edits that mend a finding, all of them or none."""

    applicability: Applicability
    message: str
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another place that a finding speaks of, such as the first of two copies."""

    message: str
    filename: str
    location: Position
    end_location: Position


class Place(NamedTuple):
    """A span of a file as lines and columns, for what outlives the document."""

    filename: str
    location: Position
    end_location: Position


class Diagnostic(NamedTuple):
    """One finding at its place: lines and columns from 1, columns in code points, the end exclusive.

    `fingerprint` is what the finding is known by when lines move (see `digestlint.fingerprint`).
    """

    code: str
    name: str
    family: str
    severity: Severity
    confidence: Confidence
    message: str
    filename: str
    location: Position
    end_location: Position
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    url: str = ""
    fingerprint: str = ""

    @property
    def order(self) -> tuple[str, Position, str, Position, str]:
        """The key of the order in which every report shows diagnostics: file, row, column, code."""
        return self.filename, self.location, self.code, self.end_location, self.message
