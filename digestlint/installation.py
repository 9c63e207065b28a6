"""What is installed, as one short string: when it differs, nothing that was found before holds any more.

It is made of the contents of all sources, so that it is the same on every machine. To read them at every start would
take longer than to check a file; their times and sizes tell whether that is needed.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from digestlint.entry_points import EntryPoint, installed

_SIZE = 16


def sources(entries: Iterable[EntryPoint], files: Iterable[Path]) -> list[Path]:
    """The files that plugins are made of: all below the package of each entry point, and rule files of the project."""
    roots = sorted({_root(entry.value.partition(":")[0].partition(".")[0]) for entry in entries})
    return [*(file for root in roots for file in _below(root)), *files]


def stamp(files: Iterable[Path]) -> str:
    """Names, sizes and times of the files, and which packages are installed. Raises OSError for a file that is gone."""
    digest = blake2b(_environment(), digest_size=_SIZE)
    for file in files:
        state = file.stat()
        digest.update(f"{file}\0{state.st_size}\0{state.st_mtime_ns}\n".encode(errors="surrogateescape"))
    return digest.hexdigest()


def contents(files: Iterable[Path]) -> str:
    """What stands in the files, and which packages are installed. Raises OSError."""
    digest = blake2b(_environment(), digest_size=_SIZE)
    for file in files:
        digest.update(file.name.encode(errors="surrogateescape"))
        digest.update(blake2b(file.read_bytes(), digest_size=_SIZE).digest())
    return digest.hexdigest()


def _environment() -> bytes:
    """Python and all installed packages with their versions: readers and parsers are libraries."""
    return "\n".join((sys.version, *sorted({metadata.name for metadata in installed()}))).encode()


def _root(name: str) -> str:
    """The folder or the file of a top-level module; empty for one that is built in or gone."""
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return ""
    if spec is None:
        return ""
    places = list(spec.submodule_search_locations or ())
    return places[0] if places else spec.origin or ""


def _below(root: str) -> Iterator[Path]:
    if not os.path.isdir(root):
        if os.path.isfile(root):
            yield Path(root)
        return
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(one for one in folders if one != "__pycache__")
        yield from (Path(folder, name) for name in sorted(names))
