"""Which lines of a file have changed since a revision of its git repository."""

from __future__ import annotations

import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from digestlint.diagnostic import Place
from digestlint.edits import Patch
from digestlint.regexes import regex
from digestlint.source import Source
from digestlint.text import Span

Rows: TypeAlias = tuple[range, ...]
"""Lines that have changed, in order and apart."""

_HUNK = regex(rb"@@ -\S+ \+(\d+)(?:,(\d+))? @@")
# Whatever the user's git is set to, this is what is read here.
_DIFF = """
    diff --no-color --no-ext-diff --no-textconv --text --unified=0 --inter-hunk-context=0 --find-renames --no-relative
    --src-prefix=a/ --dst-prefix=b/ --submodule=short --ignore-submodules=all
""".split()
_ADDED = "diff --name-only --diff-filter=A --find-renames --no-relative --ignore-submodules=all -z".split()
# Set where git itself runs a hook: they name its repository, whatever folder is asked about.
_OF_THE_CALLER = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS")


class ChangesError(Exception):
    """What changed can't be told; the message is one line that says why and what to do."""


class Changes:
    """The changes since `revision`, repository by repository; git is asked once for each.

    They count from where the revision and the commit at hand last had a common ancestor, so that what others have
    done on its branch since then is not taken for a change here.
    """

    def __init__(self, revision: str) -> None:
        self._revision = revision
        self._repositories: dict[str, _Repository] = {}

    def rows(self, path: Path) -> Rows | None:
        """The lines of the file at `path` that are new or changed; None for all, where git does not know the file.

        Raises ChangesError, where the file is in no repository, or its repository lacks the revision.
        """
        real = os.path.realpath(path)
        top = os.path.dirname(real)
        while not os.path.lexists(os.path.join(top, ".git")):
            if os.path.dirname(top) == top:
                raise ChangesError(f"{path} is in no git repository, so that nothing tells what changed in it")
            top = os.path.dirname(top)
        if top not in self._repositories:
            self._repositories[top] = _Repository(top, self._revision)
        return self._repositories[top].rows(os.fsencode(os.path.relpath(real, top)).replace(os.sep.encode(), b"/"))


class _Repository:
    def __init__(self, top: str, revision: str) -> None:
        self._top = top
        self._revision = revision

    def rows(self, name: bytes) -> Rows | None:
        if name in self._changed and name not in self._added:
            return self._changed[name]
        return () if name in self._known and name not in self._added else None

    @cached_property
    def _base(self) -> str:
        wanted = f"{self._revision}^{{commit}}"
        found = self._git("rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
        if found is None:
            raise ChangesError(f"no revision {self._revision!r} in {self._top}; fetch it, or give another")
        base = self._git("merge-base", found.decode().strip(), "HEAD")
        if base is None:
            raise ChangesError(
                f"{self._revision!r} and the commit at hand have no common ancestor in {self._top}; fetch the whole "
                "history (in GitHub Actions: fetch-depth: 0)"
            )
        return base.decode().strip()

    @cached_property
    def _known(self) -> frozenset[bytes]:
        """The files in the index."""
        return frozenset(self._told("ls-files", "-z").split(b"\0"))

    @cached_property
    def _added(self) -> frozenset[bytes]:
        """The files that are new, also where they are empty and have no lines that could be."""
        return frozenset(self._told(*_ADDED, self._base, "--").split(b"\0"))

    @cached_property
    def _changed(self) -> dict[bytes, Rows]:
        return dict(_hunks(self._told(*_DIFF, self._base, "--").split(b"\n")))

    def _told(self, *arguments: str) -> bytes:
        output = self._git(*arguments)
        if output is None:
            raise ChangesError(f"`git {arguments[0]}` failed in {self._top}; run it there to see why")
        return output

    def _git(self, *arguments: str) -> bytes | None:
        """What git says; None where it fails."""
        import subprocess  # few runs ask for changes

        environment = {name: value for name, value in os.environ.items() if name not in _OF_THE_CALLER}
        environment["GIT_OPTIONAL_LOCKS"] = "0"  # nobody is kept from committing
        command = ["git", "-C", self._top, *arguments]
        try:
            done = subprocess.run(command, capture_output=True, env=environment, check=False)
        except OSError as error:
            raise ChangesError(f"git can't be run: {error.strerror}; install it, or check all lines") from None
        return None if done.returncode else done.stdout


def _hunks(diff: Sequence[bytes]) -> Iterator[tuple[bytes, Rows]]:
    """The changed lines of each file in a diff without context."""
    name, rows = b"", list[range]()
    for line in diff:
        # Lines of the files begin with a sign; a header stands before the first hunk of its file.
        if line.startswith(b"diff --git "):
            if name:
                yield name, tuple(rows)
            name, rows = b"", []
        elif not name and line.startswith(b"+++ "):
            name = _name(line[4:])
        elif name and (hunk := _HUNK.match(line)):
            first, number = int(hunk[1]), int(hunk[2] or 1)
            if number:
                rows.append(range(first, first + number))
            elif not first:  # what was the beginning is gone
                rows.append(range(1, 2))
    if name:
        yield name, tuple(rows)


def _name(told: bytes) -> bytes:
    """The path behind ``+++``; in quotation marks and with C's escapes where it is an odd one."""
    told = told.removesuffix(b"\t")  # stands behind names with blanks
    if told.startswith(b'"'):
        told = told[1:-1].decode("unicode_escape").encode("latin-1")
    return told.removeprefix(b"b/")


def touches(rows: Rows, place: Place) -> bool:
    """Whether one of the lines of a place has changed."""
    end = place.end_location
    last = end.row - 1 if end.column == 1 and end.row > place.location.row else end.row
    number = bisect_right(rows, last, key=lambda one: one.start) - 1
    return number >= 0 and rows[number].stop > place.location.row


def moved(rows: Rows, before: Source, edits: Sequence[Patch], after: Source) -> Rows:
    """Where changed lines are after `edits`, which are in order and apart; the lines of the edits have changed too."""
    lines, shift = before.lines, _Shift(edits)
    whole = [
        Span(lines.line(one.start).start, lines.line(min(one.stop - 1, len(lines))).end)
        for one in rows
        if one.start <= len(lines)
    ]
    found: list[range] = []
    for place in sorted([*whole, *(edit.span for edit in edits)]):
        start, end = shift.start(place.start), shift.end(place.end)
        first, last = after.lines.position(start).row, after.lines.position(max(start, end - 1)).row
        if found and first <= found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, last + 1))
        else:
            found.append(range(first, last + 1))
    return tuple(found)


class _Shift:
    """Where offsets are after edits."""

    def __init__(self, edits: Sequence[Patch]) -> None:
        self._edits = edits
        self._sums = [0]
        for span, content in edits:
            self._sums.append(self._sums[-1] + len(content) - span.length)

    def start(self, offset: int) -> int:
        """Where what begins at an offset begins; inside an edit, where that begins."""
        number = bisect_left(self._edits, offset, key=lambda edit: edit.span.start)
        if number and self._edits[number - 1].span.end > offset:
            return self._edits[number - 1].span.start + self._sums[number - 1]
        return offset + self._sums[number]

    def end(self, offset: int) -> int:
        """Where what ends at an offset ends; inside an edit or at its end, where that ends."""
        number = bisect_right(self._edits, offset, key=lambda edit: edit.span.start)
        if number and self._edits[number - 1].span.end > offset:
            return self._edits[number - 1].span.end + self._sums[number]
        return offset + self._sums[number]
