"""Answers that are kept for the next run, a file each, so that a text is asked for once."""

from __future__ import annotations

import contextlib
import json
import os
import time
from hashlib import sha256
from pathlib import Path
from typing import Any

_IGNORED = "# Made by digestlint; safe to delete.\n*\n"
_DAY = 24 * 60 * 60
_KEPT = 30 * _DAY
_SWEPT = ".swept"


class Store:
    """Answers by what was asked. What can't be read counts as missing, what can't be written is asked again."""

    def __init__(self, folder: str, identity: str) -> None:
        self._folder = Path(folder)
        # Which release answers is known only from its answers; the last one seen is part of every key.
        self._release_file = self._folder / f"{_digest([identity])}.release"
        self._identity = identity
        self._release = self._read(self._release_file)

    def get(self, *asked: Any) -> Any:
        """The answer that was put last for what is `asked`; None for none."""
        path = self._path(asked)
        found = self._read(path)
        if found is not None:
            with contextlib.suppress(OSError):  # it is still of use
                os.utime(path)
        return found

    def put(self, answer: Any, release: str, *asked: Any) -> None:
        """Keep an answer of a release of LanguageTool; those of another release are out of date from then on."""
        with contextlib.suppress(OSError):
            if not self._folder.is_dir():
                self._folder.mkdir(parents=True)
                (self._folder / ".gitignore").write_text(_IGNORED, encoding="utf-8")
            if release != self._release:
                self._release = release
                self._write(self._release_file, release)
            self._write(self._path(asked), answer)

    def _path(self, asked: tuple[Any, ...]) -> Path:
        name = _digest([self._identity, self._release, *asked])
        return self._folder / name[:2] / f"{name[2:]}.json"

    def _read(self, path: Path) -> Any:
        try:
            return json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return None

    def _write(self, path: Path, value: Any) -> None:
        # Beside it and renamed, so that nobody reads a half.
        import tempfile  # only where something new is kept

        path.parent.mkdir(exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with open(handle, "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False)
        os.replace(beside, path)


def sweep(folder: Path) -> None:
    """Delete what no run has used for a month; once a day."""
    stamp = folder / _SWEPT
    now = time.time()
    with contextlib.suppress(OSError):
        if not folder.is_dir() or (stamp.exists() and stamp.stat().st_mtime > now - _DAY):
            return
        for path in folder.glob("*/*.json"):
            if path.stat().st_mtime < now - _KEPT:
                path.unlink()
        stamp.touch()


def _digest(what: list[Any]) -> str:
    return sha256(json.dumps(what).encode()).hexdigest()
