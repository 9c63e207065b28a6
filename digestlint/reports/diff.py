"""What ``--diff`` shows: the changes that fixes would make, as a unified diff that ``patch`` and ``git apply`` take."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import ClassVar

from digestlint.api import Change, Report, Run, Screen
from digestlint.reports.summary import fixes_by_rule
from digestlint.reports.terminal import Paint, harmless, inert
from digestlint.reports.wording import count

_STYLES = {"+": "clean", "-": "error", "@": "info"}
_NO_LINE_END = "\\ No newline at end of file"


class Diff(Report):
    """A unified diff of every file that fixes would change; nothing else, so that a program can apply it."""

    name: ClassVar[str] = "diff"

    def render(self, run: Run, screen: Screen) -> str:
        """The diffs in the order of the files.

        For a program they are exact. On a terminal no character in them steers it, and in a log of GitHub Actions,
        which takes whatever is printed for its commands, a line that is one is made harmless.
        """
        lines = [line for change in sorted(run.changes) for line in _lines(change)]
        if screen.is_terminal:
            paint = Paint(screen.colour)
            lines = [
                paint(_STYLES[line[0]], harmless(line)) if line[:1] in _STYLES else harmless(line) for line in lines
            ]
        text = "".join(f"{line}\n" for line in lines)
        return inert(text) if os.environ.get("GITHUB_ACTIONS") else text

    def closing(self, run: Run, screen: Screen) -> str:
        """How many findings the fixes would mend, by file and rule where that is asked for."""
        more = f" ({count(run.unsafe, 'more fix')} with `--unsafe-fixes`)" if run.unsafe else ""
        if not run.fixed:
            return f"Nothing would be fixed{more}.\n"
        shown = fixes_by_rule(run, "Would fix") if screen.show_fixes else ""
        return f"{shown}Would fix {count(len(run.fixed), 'finding')}{more}.\n"


def _lines(change: Change) -> Iterator[str]:
    """The diff of one file, without line ends; a lone carriage return is part of its line, as it is for `patch`."""
    import difflib  # a run without --diff does not need it

    name = harmless(change.filename)
    before, after = change.before.split("\n"), change.after.split("\n")
    for line in difflib.unified_diff(_marked(before), _marked(after), name, name, lineterm=""):
        yield from line.split("\n")


def _marked(lines: list[str]) -> list[str]:
    """The lines of a text that was split at its line feeds: the last one marked where the text does not end it."""
    *whole, last = lines
    return [*whole, f"{last}\n{_NO_LINE_END}"] if last else whole
