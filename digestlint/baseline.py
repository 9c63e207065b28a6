"""Findings that are accepted as they are, so that only new ones are shown: what they are known by, and their file.

They are kept by file, each with its fingerprint (see `digestlint.fingerprint`) and how often it stands there: no line
numbers, so that a file may change around them, and the second copy of an accepted fault is a new finding.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from digestlint.diagnostic import Diagnostic
from digestlint.fingerprint import VERSION as FINGERPRINTS
from digestlint.report import Gone, Run

FORMAT = 1
"""The version of the file's format; a change that an older digestlint would misread raises it."""
_QUOTED = 80


class BaselineError(Exception):
    """A baseline that can't be used; the message is one line that says why and what to do."""


class OtherVersion(BaselineError):
    """A baseline of another format, or with fingerprints that are made in another way."""


class Entry(NamedTuple):
    """An accepted finding: its rule, what it is known by, how often it stands in the file, and its words."""

    rule: str
    fingerprint: str
    times: int
    text: str


class Baseline:
    """The accepted findings of a folder: `files` maps names, relative to the folder of `path`, to entries."""

    def __init__(self, path: Path, files: Mapping[str, Iterable[Entry]] | None = None) -> None:
        self.path = path
        self.files = {name: tuple(entries) for name, entries in (files or {}).items()}

    def name_of(self, path: Path) -> str:
        """The name under which the file at `path` is kept: relative to the baseline's folder, with ``/``."""
        return Path(os.path.relpath(path, self.path.parent)).as_posix()

    def path_of(self, name: str) -> Path:
        """The file that is kept under a name."""
        return Path(os.path.normpath(self.path.parent / name))

    def entries(self, path: Path) -> tuple[Entry, ...]:
        """The accepted findings of the file at `path`."""
        return self.files.get(self.name_of(path), ())

    @property
    def total(self) -> int:
        """How many findings are accepted."""
        return sum(entry.times for entries in self.files.values() for entry in entries)

    def without(self, gone: Iterable[Gone]) -> Baseline:
        """The baseline less the findings that are gone."""
        fewer = Counter[tuple[str, str]]()
        for one in gone:
            fewer[self.name_of(Path(one.filename)), one.fingerprint] += one.number
        files = {}
        for name, entries in self.files.items():
            left = [entry._replace(times=entry.times - fewer[name, entry.fingerprint]) for entry in entries]
            files[name] = [entry for entry in left if entry.times > 0]
        return Baseline(self.path, files)

    def renewed(self, run: Run, checked: Iterable[str]) -> Baseline:
        """The baseline with what a run shows of the `checked` files, and what is gone of other ones.

        Other files keep what they have, but those that are no more.
        """
        files: dict[str, Iterable[Entry]] = {
            name: entries for name, entries in self.files.items() if self.path_of(name).exists()
        }
        for filename in checked:
            found = [one for one in run.diagnostics if one.filename == filename and one.fingerprint]
            files[self.name_of(Path(filename))] = _entries(found, run)
        return Baseline(self.path, files)

    def text(self) -> str:
        """The file: JSON with a finding a line, in an order that keeps the differences of two versions small."""
        import json

        lines = []
        for name, entries in sorted(self.files.items()):
            if entries:
                rows = (json.dumps(entry._asdict(), ensure_ascii=False) for entry in sorted(entries))
                lines.append(f"    {json.dumps(name)}: [\n      " + ",\n      ".join(rows) + "\n    ]")
        files = "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"
        return f'{{\n  "version": {FORMAT},\n  "fingerprints": "{FINGERPRINTS}",\n  "files": {files}\n}}\n'


def _entries(found: Iterable[Diagnostic], run: Run) -> list[Entry]:
    by_print: dict[str, list[Diagnostic]] = {}
    for one in found:
        by_print.setdefault(one.fingerprint, []).append(one)
    return [Entry(same[0].code, known_by, len(same), _words(same[0], run)) for known_by, same in by_print.items()]


def _words(diagnostic: Diagnostic, run: Run) -> str:
    """What stands at a finding, for those who read the file."""
    (row, column), end = diagnostic.location, diagnostic.end_location
    line = run.lines.get((diagnostic.filename, row), "")
    text = " ".join(line[column - 1 : end.column - 1 if end.row == row else None].split())
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1].rstrip() + "…"


def load(path: Path) -> Baseline:
    """Read a baseline. Raises BaselineError, and OSError where there is no file."""
    import json  # most runs have no baseline

    try:
        return _parsed(path, json.loads(path.read_bytes()))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        reason = f"lacks {error}" if isinstance(error, KeyError) else " ".join(str(error).split())
        raise BaselineError(
            f"not a baseline: {reason}; restore it, or delete it and run `digestlint baseline write`"
        ) from None


def _parsed(path: Path, data: Any) -> Baseline:
    if not isinstance(data, dict):
        raise TypeError("it holds no object")
    if (data["version"], data["fingerprints"]) != (FORMAT, FINGERPRINTS):
        raise OtherVersion("written by another version of digestlint; run `digestlint baseline write` to renew it")
    files = {}
    for name, entries in data["files"].items() if isinstance(data["files"], dict) else _wrong("files"):
        files[name] = [_entry(entry) for entry in entries]
    return Baseline(path, files)


def _entry(data: Any) -> Entry:
    entry = Entry(*(data[key] for key in Entry._fields))
    kinds = (str, str, int, str)
    if any(type(value) is not kind for value, kind in zip(entry, kinds, strict=True)) or entry.times < 1:
        _wrong(str(data))
    return entry


def _wrong(what: str) -> Any:
    raise ValueError(f"{what!r} is not as expected")
