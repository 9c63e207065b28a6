"""What checking made of one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from digestlint.diagnostic import Diagnostic
from digestlint.discover import Target
from digestlint.facts import Facts
from digestlint.readability import Readability
from digestlint.report import Change, Problem
from digestlint.suppress import Ignore

if TYPE_CHECKING:
    from digestlint.changes import Rows


@dataclass
class FileResult:
    """What is left of a file when it has been checked; small, so that a folder of any size fits in memory.

    `given` are bytes that came by another way than from the file, such as standard input. `foreign` counts the
    blocks that were left alone because they are not English, `paths` are those of `Document.paths`. `fixed` are
    findings that are no more since they were mended, and `change` is what that did to the text, where somebody
    wants to see it. `found` are the codes of all rules that had a match, whatever became of it. `changed` are the
    lines to show findings of; None for all. `beside`: the file was read for its facts alone, to compare others with
    it, and nothing is told of it. `key` is that under which the cache keeps it.
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
