"""Writes into a configuration file, with its comments and its order left as they are."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any

from digestlint.config import PROJECT
from digestlint.regexes import regex

_SPECIAL = regex(r"[\\*?\[!#]|\s(?=\s*$)")


def pattern_of(path: Path, folder: Path) -> str:
    """The gitignore-style pattern, relative to `folder`, for one file in it. Raises ValueError for one outside."""
    relative = _SPECIAL.sub(r"\\\g<0>", path.relative_to(folder).as_posix())
    return relative if "/" in relative else f"/{relative}"  # a bare name would hold in every folder


def add_file_ignores(file: Path, entries: Mapping[str, str]) -> None:
    """Put entries, by pattern, into ``per-file-ignores`` of a configuration file, which is made where there is none.

    Raises OSError, and ValueError where the file can't be understood.
    """
    import tomlkit  # nobody else writes settings

    text = file.read_bytes().decode("utf-8-sig") if file.exists() else ""
    document = tomlkit.parse(text)
    table: MutableMapping[str, Any] = document
    for key in ("tool", "digestlint") if file.name == PROJECT else ():
        table = table[key]
    if "per-file-ignores" not in table:
        table["per-file-ignores"] = tomlkit.table()
    ignores = table["per-file-ignores"]
    for pattern, entry in entries.items():
        if pattern not in ignores:
            ignores[pattern] = [entry]
        elif entry not in ignores[pattern]:
            ignores[pattern].append(entry)
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write(tomlkit.dumps(document))
