"""Entries under keys in one file of SQLite, for several processes at once, and never a reason for a run to fail.

What goes wrong (a full or read-only disk, a lock that is not given up, a file that is none) makes the store forget:
it finds nothing and keeps nothing. A file that is damaged goes, so that the next run has a store again. SQLite itself
undoes what a killed process has left half done.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

# In the file's name, so that versions of digestlint that write other entries have files of their own.
_NAME = "entries-1.sqlite3"
_IGNORE = "# Made by digestlint: it may be deleted at any time.\n*\n"
_TABLE = "CREATE TABLE IF NOT EXISTS entries (key BLOB PRIMARY KEY, day INTEGER NOT NULL, data BLOB NOT NULL)"
_DAY = 86_400
# Entries that no run has asked for in so many days go, and beyond so many bytes those that were asked for first.
_KEPT_DAYS = 14
_MOST_BYTES = 1_000_000_000
# So long another run may hold the file before this one does without.
_PATIENCE = 2.0
# As many keys as every build of SQLite takes in one statement.
_BATCH = 500


class Store:
    """The entries in `folder`, which is made with the first of them."""

    def __init__(self, folder: Path, *, most_bytes: int = _MOST_BYTES) -> None:
        self.folder = folder
        self.trouble = ""
        """What went wrong, if anything did."""
        self._most_bytes = most_bytes
        self._given_up = self._closed = False
        self._today = int(time.time()) // _DAY
        self._old: set[bytes] = set()
        self._connection: sqlite3.Connection | None = None

    def get(self, key: bytes) -> bytes | None:
        """The entry under this key, if there is one."""
        for _, day, data in self._ask("key, day, data", [key]):
            if day != self._today:
                self._old.add(key)
            found: bytes = data
            return found
        return None

    def known(self, keys: Iterable[bytes]) -> set[bytes]:
        """Which of these keys there are entries under."""
        return {key for (key,) in self._ask("key", list(keys))}

    def _ask(self, columns: str, keys: list[bytes]) -> list[Any]:
        found: list[Any] = []
        try:
            connection = self._connected(writing=False)
            for first in range(0, len(keys) if connection else 0, _BATCH):
                batch = keys[first : first + _BATCH]
                assert connection
                marks = ",".join("?" * len(batch))
                found += connection.execute(f"SELECT {columns} FROM entries WHERE key IN ({marks})", batch)
        except sqlite3.Error as error:
            self._give_up(error)
            return []
        return found

    def use_with(self, key: bytes, others: Iterable[bytes]) -> None:
        """Count other entries as asked for where this one was."""
        if key in self._old:
            self._old.update(others)

    def put(self, entries: Mapping[bytes, bytes]) -> None:
        """Keep entries, all of them or none."""
        rows = [(key, self._today, data) for key, data in entries.items()]
        try:
            if rows and not self._closed and (connection := self._connected(writing=True)):
                with connection:
                    connection.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", rows)
        except (sqlite3.OperationalError, OSError) as error:
            # What is there can still be read.
            self._closed, self.trouble = True, str(error)
        except sqlite3.Error as error:
            self._give_up(error)

    def close(self) -> None:
        """End with the store: what was asked for is marked as used, and what nobody asks for goes."""
        try:
            if self._connection and not self._closed:
                with self._connection:
                    self._mark()
                    self._prune()
                # Not execute(), which would take one step of it, and free one page.
                self._connection.executescript("PRAGMA incremental_vacuum")
        except sqlite3.Error as error:
            self._give_up(error)
        self.release()

    def release(self) -> None:
        """Let go of the file until it is needed again: a copy of this process must not have it open."""
        with contextlib.suppress(sqlite3.Error):
            if self._connection:
                self._connection.close()
        self._connection = None

    def _connected(self, *, writing: bool) -> sqlite3.Connection | None:
        if self._given_up:
            return None
        if self._connection is None:
            file = self.folder / _NAME
            if not file.exists():
                if not writing:
                    return None
                _prepare(self.folder)
            self._connection = _opened(file)
        return self._connection

    def _mark(self) -> None:
        assert self._connection
        if self._old:
            self._connection.executemany(
                "UPDATE entries SET day = ? WHERE key = ?", [(self._today, key) for key in self._old]
            )

    def _prune(self) -> None:
        assert self._connection
        ask = self._connection.execute
        ask("DELETE FROM entries WHERE day < ? OR day > ?", (self._today - _KEPT_DAYS, self._today))
        pages, free, size = (
            ask(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
        excess = (pages - free) * size - self._most_bytes
        while excess > 0:
            oldest = ask("SELECT rowid, length(data) FROM entries ORDER BY day, rowid LIMIT ?", (_BATCH,)).fetchall()
            if not oldest:
                break
            for row, length in oldest:
                if excess > 0:
                    ask("DELETE FROM entries WHERE rowid = ?", (row,))
                    excess -= length

    def _give_up(self, error: sqlite3.Error) -> None:
        self._given_up, self.trouble = True, str(error)
        self.release()
        # Of SQLite's errors this one alone says that the file itself is wrong.
        if type(error) is sqlite3.DatabaseError:
            for ending in ("", "-journal"):
                with contextlib.suppress(OSError):
                    (self.folder / (_NAME + ending)).unlink()


def _prepare(folder: Path) -> None:
    """Make the folder, which git ignores. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text(_IGNORE, encoding="utf-8")


def _opened(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=_PATIENCE)
    # A cache that others can write to is read with care; and what a power cut may damage is checked when it is read.
    for pragma in ("trusted_schema = OFF", "auto_vacuum = INCREMENTAL", "synchronous = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(_TABLE)
    return connection
