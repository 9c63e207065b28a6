"""What checking made of one file."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from digestlint.diagnostic import Diagnostic
from digestlint.discover import Target
from digestlint.facts import Facts
from digestlint.packing import PackingError
from digestlint.parcels import Parcel, Spill
from digestlint.readability import Readability
from digestlint.report import Change, Problem
from digestlint.suppress import Ignore

if TYPE_CHECKING:
    from digestlint.changes import Rows

# What is packed: all that grows with the file.
_PACKED = ("foreign", "paths", "diagnostics", "ignores", "found", "lines", "readability")


@dataclass(slots=True)
class FileResult:
    """What is left of a file when it has been checked; small where it is packed, so that any folder fits in memory.

    `given` are bytes that came by another way than from the file, such as standard input. `foreign` counts the
    blocks that were left alone because they are not English, `paths` are those of `Document.paths`. `fixed` are
    findings that are no more since they were mended, and `change` is what that did to the text, where somebody
    wants to see it. `found` are the codes of all rules that had a match, whatever became of it. `changed` are the
    lines to show findings of; None for all. `beside`: the file was read for its facts alone, to compare others with
    it, and nothing is told of it. `key` is that under which the cache keeps it. `parcel` holds all of that which
    grows with the file, once it has been packed; where the result is not open, nothing else does.
    """

    target: Target
    given: bytes | None = None
    foreign: int = 0
    paths: Mapping[str, bool] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    facts: Facts = field(default_factory=Facts)
    ignores: list[Ignore] = field(default_factory=list)
    found: frozenset[str] = frozenset()
    changed: Rows | None = None
    lines: dict[int, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    readability: Readability | None = None
    checked: bool = False
    beside: bool = False
    key: bytes | None = None
    fixed: list[Diagnostic] = field(default_factory=list)
    change: Change | None = None
    parcel: Parcel | None = None
    is_open: bool = True

    def packed(self) -> Parcel:
        """What grows with the file. Raises PackingError where it is no plain data."""
        if self.parcel is None:
            self.parcel = Parcel.of([getattr(self, name) for name in _PACKED])
        return self.parcel

    def known(self, parcel: Parcel) -> None:
        """Take over what was packed before."""
        self.checked, self.parcel, self.is_open = True, parcel, False

    def shrink(self, spill: Spill | None = None) -> None:
        """Take less memory until it is `opened`, or with a `spill` next to none."""
        self.facts.shrink(spill)
        try:
            parcel = self.packed()
        except PackingError:  # a guest's finding may be anything: it stays as it is
            return
        self.is_open = False
        self.foreign, self.paths, self.diagnostics, self.ignores = 0, {}, [], []
        self.found, self.lines, self.readability = frozenset(), {}, None
        if spill:
            parcel.spill(spill)

    def opened(self) -> FileResult:
        """The result with all that it holds. Raises PackingError where what the cache held is none."""
        if self.is_open:
            return self
        values = dict(zip(_PACKED, self.packed().value, strict=True))
        return dataclasses.replace(self, parcel=None, is_open=True, **values)
