"""The file of the cache: what nobody asks for goes, and it stays within its bounds."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from digestlint.store import Store


def put(folder: Path, entries: dict[bytes, bytes], **more: int) -> None:
    store = Store(folder, **more)
    store.put(entries)
    store.close()


def known(folder: Path, *keys: bytes) -> set[bytes]:
    store = Store(folder)
    found = store.known(keys)
    store.release()
    return found


def aged(folder: Path, days: int) -> None:
    """Let all entries be older."""
    (file,) = folder.glob("*.sqlite3")
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("UPDATE entries SET day = day - ?", [days])


def test_entries_that_no_run_asks_for_go(tmp_path: Path) -> None:
    put(tmp_path, {b"run": b"1", b"file": b"2", b"asked": b"3", b"never": b"4"})
    aged(tmp_path, 10)
    store = Store(tmp_path)
    assert store.get(b"asked") == b"3"
    assert store.get(b"run") == b"1"
    store.use_with(b"run", [b"file"])
    store.close()
    aged(tmp_path, 10)
    put(tmp_path, {b"new": b"5"})
    assert known(tmp_path, b"run", b"file", b"asked", b"never", b"new") == {b"run", b"file", b"asked", b"new"}


def test_the_oldest_go_where_there_are_too_many_and_the_file_shrinks(tmp_path: Path) -> None:
    noise = random.Random(1)
    put(tmp_path, {b"old %d" % number: noise.randbytes(1000) for number in range(2000)})
    aged(tmp_path, 1)
    put(tmp_path, {b"new %d" % number: noise.randbytes(1000) for number in range(100)}, most_bytes=500_000)
    assert len(known(tmp_path, *(b"new %d" % number for number in range(100)))) == 100
    assert 100 < len(known(tmp_path, *(b"old %d" % number for number in range(2000)))) < 500
    (file,) = tmp_path.glob("*.sqlite3")
    assert file.stat().st_size < 600_000


def test_nothing_is_made_by_asking(tmp_path: Path) -> None:
    store = Store(tmp_path / "cache")
    assert store.get(b"key") is None
    assert store.known([b"key"]) == set()
    store.close()
    assert not (tmp_path / "cache").exists()
    assert store.trouble == ""
