"""The entry points of installed packages, read from their metadata.

`importlib.metadata` does the same for every kind of finder and takes a third of the start-up time of a hook; what
pip, uv and their like install is a folder beside the package, and reading that is all that is needed.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_METADATA = (".dist-info", ".egg-info")


class EntryPoint(NamedTuple):
    """A name that a package registers: ``name = module[:attribute]``."""

    name: str
    value: str
    package: str
    version: str

    def load(self) -> Any:
        """Import the module and return it, or its attribute. Raises whatever the import raises."""
        module, _, attribute = self.value.partition(":")
        loaded: Any = importlib.import_module(module.strip())
        for part in attribute.strip().split(".") if attribute.strip() else ():
            loaded = getattr(loaded, part)
        return loaded


def entry_points(group: str) -> list[EntryPoint]:
    """The entry points of `group`; of a package that is installed twice, those found first on the path."""
    found: dict[str, list[EntryPoint]] = {}
    for metadata in installed():
        entries = list(_read(metadata, group))
        if entries:
            found.setdefault(entries[0].package.lower(), entries)
    return [entry for entries in found.values() for entry in entries]


def installed() -> Iterator[Path]:
    """The folders of metadata of the packages on the path; their names are those of the packages and their versions."""
    for folder in dict.fromkeys(sys.path):
        yield from _metadata_folders(folder or os.getcwd())


def _metadata_folders(folder: str) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.name.endswith(_METADATA))
    except OSError:  # a path that is no folder, such as a zip file, or is gone
        return
    yield from (Path(folder, name) for name in names)


def _read(metadata: Path, group: str) -> Iterator[EntryPoint]:
    try:
        text = (metadata / "entry_points.txt").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return
    if f"[{group}]" not in text:
        return
    package, version = _identity(metadata)
    section = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == group and "=" in line and not line.startswith(("#", ";")):
            name, value = line.split("=", 1)
            yield EntryPoint(name.strip(), value.split("[")[0].strip(), package, version)


def _identity(metadata: Path) -> tuple[str, str]:
    """Name and version of a package, as it calls itself; failing that, as its folder is called."""
    stem = metadata.name.rsplit(".", 1)[0]
    fields = {"name": stem.partition("-")[0], "version": stem.partition("-")[2]}
    for file in ("METADATA", "PKG-INFO"):
        try:
            lines = (metadata / file).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        for line in lines:
            if not line:  # the description follows
                break
            key, _, value = line.partition(":")
            if key.lower() in fields:
                fields[key.lower()] = value.strip()
        break
    return fields["name"], fields["version"]
