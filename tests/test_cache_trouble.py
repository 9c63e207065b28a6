"""A cache that is damaged, can't be written or comes from somebody else changes nothing in what is found."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from support.command import Command

pytestmark = pytest.mark.usefixtures("remembering")


def opened(file: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(file, isolation_level=None))


@pytest.fixture
def folder(files) -> Path:
    return files({f"{number}.md": f"The port number {number} is at a crossroads.\n" for number in range(8)})


@pytest.fixture
def entries(call: Command, folder: Path) -> Path:
    """The file of a cache."""
    call("check")
    (found,) = (folder / ".digestlint_cache").glob("*.sqlite3")
    return found


def test_a_file_that_is_no_database_is_replaced(call: Command, folder: Path, entries: Path) -> None:
    whole = call("check", "--no-cache")
    for wrong in (b"", b"no database at all, but long enough for a header " * 40, entries.read_bytes()[:5000]):
        entries.write_bytes(wrong)
        assert call("check") == whole
        assert call("check") == whole
        with opened(entries) as database:
            assert database.execute("SELECT count(*) FROM entries").fetchone()[0] > 8


def test_a_damaged_entry_is_made_anew(call: Command, folder: Path, entries: Path) -> None:
    whole = call("check", "--no-cache")
    for wrong in ("substr(data, 1, 20)", "zeroblob(40)", "'text'", "data || x'00'"):
        with opened(entries) as database:
            database.execute(f"UPDATE entries SET data = {wrong}")
        assert call("check") == whole
        assert call("check") == whole


def test_a_table_of_another_form_is_no_reason_to_fail(call: Command, entries: Path) -> None:
    whole = call("check", "--no-cache")
    with opened(entries) as database:
        database.execute("DROP TABLE entries")
        database.execute("CREATE TABLE entries (key, other)")
    assert call("check") == whole
    assert "no such column" in call("check", "--verbose").err


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other things there")
def test_what_a_killed_process_has_half_written_is_undone(call: Command, folder: Path, entries: Path) -> None:
    whole = call("check", "--no-cache")
    script = f"""
import os, signal, sqlite3
database = sqlite3.connect({str(entries)!r})
database.execute("PRAGMA cache_size = 1")
database.execute("UPDATE entries SET data = zeroblob(20000)")
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == -9
    assert entries.with_name(entries.name + "-journal").stat().st_size
    assert call("check") == whole
    with opened(entries) as database:
        blank = database.execute("SELECT count(*) FROM entries WHERE data = zeroblob(20000)").fetchone()
    assert blank == (0,)


def test_a_file_that_another_run_holds_is_done_without(call: Command, folder: Path, entries: Path, monkeypatch) -> None:
    whole = call("check", "--no-cache")
    monkeypatch.setattr("digestlint.store._PATIENCE", 0.01)
    with opened(entries) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        assert call("check") == whole
        assert "database is locked" in call("check", "--verbose").err
        holder.execute("ROLLBACK")
    assert call("check") == whole


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such limits")
def test_a_full_disk_is_done_without(folder: Path, call: Command) -> None:
    import resource

    whole = call("check", "--no-cache")
    for size in (10, 9_000):
        done = subprocess.run(
            [sys.executable, "-m", "digestlint", "check", "--cache-dir", f"cache{size}"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=lambda size=size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        )
        assert (done.returncode, done.stdout, done.stderr) == (whole.code, whole.out, "")
        assert call("check", "--cache-dir", f"cache{size}") == whole


def test_a_folder_that_can_not_be_is_done_without(call: Command, folder: Path) -> None:
    whole = call("check", "--no-cache")
    (folder / "taken").write_text("a file\n")
    assert call("check", "--cache-dir", "taken") == whole
    assert "taken: [Errno" in call("check", "--cache-dir", "taken", "--verbose").err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_cache_that_is_read_only_is_read(call: Command, folder: Path, entries: Path) -> None:
    whole = call("check", "--no-cache")
    entries.chmod(0o444)
    entries.parent.chmod(0o555)
    assert call("check") == whole
    (folder / "0.md").write_text("A quiet day.\n")
    assert call("check") == call("check", "--no-cache")
    entries.parent.chmod(0o755)
