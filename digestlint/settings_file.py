"""Writes into a configuration file, with its comments and its order left as they are."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any

from digestlint.config import NAMES, PROJECT, Config
from digestlint.regexes import regex

_SPECIAL = regex(r"[\\*?\[!#]|\s(?=\s*$)")


def pattern_of(path: Path, folder: Path) -> str:
    """The gitignore-style pattern, relative to `folder`, for one file in it. Raises ValueError for one outside."""
    relative = _SPECIAL.sub(r"\\\g<0>", path.relative_to(folder).as_posix())
    return relative if "/" in relative else f"/{relative}"  # a bare name would hold in every folder


def file_of(config: Config) -> Path:
    """The file in which settings for the files of a configuration are to be written, whether it is there or not."""
    return Path(config.file) if config.file else config.folder / NAMES[0]


def add_file_ignores(file: Path, entries: Mapping[str, str]) -> None:
    """Put entries, by pattern, into ``per-file-ignores`` of a configuration file, which is made where there is none.

    Raises OSError, and ValueError where the file can't be understood.
    """
    text = file.read_bytes().decode("utf-8-sig") if file.exists() else ""
    text = with_file_ignores(file, text, entries)
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write(text)


def with_file_ignores(file: Path, text: str, entries: Mapping[str, str]) -> str:
    """The text of a configuration file with entries, by pattern, in ``per-file-ignores``.

    Raises ValueError where it can't be understood.
    """
    import tomlkit  # nobody else writes settings

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
    return tomlkit.dumps(document)
