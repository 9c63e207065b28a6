"""How fixed files are written: bytes, modes, links, and all that must not be overwritten."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from digestlint import fixer
from digestlint.rewrite import rewrite
from digestlint.source import SourceError

FAULT = "Ministers met in the the old house.\n"
MENDED = "Ministers met in the old house.\n"
FIX = ("check", "--select", "TY003", "--fix")
COMMAND = Path(sys.executable).with_name("digestlint")


@pytest.mark.parametrize(
    ("name", "head", "encoding"),
    [
        ("a.txt", "", "utf-8"),
        ("a.txt", "", "utf-8-sig"),
        ("a.md", "", "utf-16"),
        ("a.txt", "", "utf-32"),
        ("a.html", '<meta charset="iso-8859-1">\n', "latin-1"),
        ("a.html", '<meta charset="windows-1251">\n', "cp1251"),
    ],
)
def test_encoding_mark_and_line_ends_stay(call, files, name: str, head: str, encoding: str) -> None:
    odd = "Ж" if encoding == "cp1251" else "é"
    text = f"{head}<p>Ministers met in the the caf{odd}.</p>\r\nIt rose.\rIt fell.\n\n\t \nIt {odd} ended"
    folder = files({name: text.encode(encoding)})
    assert call(*FIX).code == 0
    assert (folder / name).read_bytes() == text.replace("the the", "the").encode(encoding)


def test_what_its_encoding_can_not_say_is_not_put_in(call, files, rule_file) -> None:
    page = '<meta charset="iso-8859-1">\n<p>A zebra ran over the caf\xe9 field.</p>\n'
    judge = """
    def judge(self, hit):
        from digestlint.api import Applicability, Replacement
        put = Replacement(hit.span, "\\u65e5", Applicability.SAFE, "translate it")
        return super().judge(hit)._replace(replacement=put)
"""
    files({"local.py": rule_file(body=judge), "digestlint.toml": 'plugins = ["local.py"]\n'})
    folder = files({"a.html": page.encode("latin-1"), "b.html": page.encode()})
    assert call("check", "--select", "LO", "--fix").code == 1
    assert (folder / "a.html").read_bytes() == page.encode("latin-1")
    assert (folder / "b.html").read_bytes() == page.replace("zebra", "\u65e5").encode()


def test_an_encoding_that_does_not_come_back_is_left_alone(call, files) -> None:
    folder = files({"a.txt": FAULT.encode("utf-16-le"), "b.txt": FAULT.encode("utf-16-le")})
    result = call(*FIX, "--encoding", "utf-16", "a.txt")  # it would write a byte order mark
    assert result.code == 2
    assert result.error.startswith("digestlint: error: a.txt: utf-16 would not write the same bytes again")
    assert (folder / "a.txt").read_bytes() == FAULT.encode("utf-16-le")
    assert call(*FIX, "--encoding", "utf-16-le", "b.txt").code == 0
    assert (folder / "b.txt").read_bytes() == MENDED.encode("utf-16-le")


def test_mode_stays_and_nothing_is_left_beside(call, files) -> None:
    folder = files({"a.txt": FAULT, "b.txt": MENDED})
    (folder / "a.txt").chmod(0o640)
    untouched = (folder / "b.txt").stat()
    assert call(*FIX).code == 0
    assert stat.S_IMODE((folder / "a.txt").stat().st_mode) == 0o640
    assert (folder / "b.txt").stat().st_mtime_ns == untouched.st_mtime_ns
    assert (folder / "b.txt").stat().st_ino == untouched.st_ino
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only the superuser can give files away")
def test_the_owner_stays(call, files) -> None:
    folder = files({"a.txt": FAULT})
    os.chown(folder / "a.txt", 12345, 23456)
    assert call(*FIX).code == 0
    status = (folder / "a.txt").stat()
    assert (status.st_uid, status.st_gid) == (12345, 23456)


def test_a_read_only_file_is_left_alone_and_the_others_are_not(call, files) -> None:
    folder = files({"a.txt": FAULT, "b.txt": FAULT})
    (folder / "a.txt").chmod(0o444)
    result = call(*FIX, "--output-format", "concise")
    assert result.code == 2
    assert result.error == ("digestlint: error: a.txt: read-only, and is left alone; make it writable, or exclude it")
    assert "a.txt:1:18: TY003" in result.out
    assert "(1 fixed, 1 remaining)" in result.out
    assert ((folder / "a.txt").read_text(), (folder / "b.txt").read_text()) == (FAULT, MENDED)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_a_read_only_folder(open_folder: Path) -> None:
    path = open_folder / "a.txt"
    path.write_text(FAULT)
    path.chmod(0o666)
    open_folder.chmod(0o555)
    # The superuser may write everywhere: so it becomes another one, which can still read this program's parts here.
    script = (
        "import os, sys; from pathlib import Path\n"
        "from digestlint.rewrite import rewrite; from digestlint.source import SourceError\n"
        "if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        f"try: rewrite(Path({str(path)!r}), {FAULT.encode()!r}, {MENDED.encode()!r})\n"
        "except SourceError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "can't be written: Permission denied; check its folder's permissions\n"
    assert path.read_text() == FAULT


def test_a_file_that_changes_meanwhile_is_not_overwritten(call, files, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = files({"a.txt": FAULT, "b.txt": FAULT})

    def too_late(path: Path, before: bytes, after: bytes) -> None:
        if path.name == "a.txt":
            path.write_text("Somebody else wrote this.\n")
        rewrite(path, before, after)

    monkeypatch.setattr(fixer, "rewrite", too_late)
    result = call(*FIX)
    assert result.code == 2
    assert result.error == ("digestlint: error: a.txt: changed while it was checked, and is not overwritten; run again")
    assert (folder / "a.txt").read_text() == "Somebody else wrote this.\n"
    assert (folder / "b.txt").read_text() == MENDED


def test_a_file_that_is_gone_meanwhile_does_not_come_back(call, files, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = files({"a.txt": FAULT, "b.txt": FAULT})

    def too_late(path: Path, before: bytes, after: bytes) -> None:
        path.unlink(missing_ok=True)
        rewrite(path, before, after)

    monkeypatch.setattr(fixer, "rewrite", too_late)
    result = call(*FIX, "a.txt")
    assert result.code == 2
    assert result.error.startswith("digestlint: error: a.txt: can't be read: No such file or directory")
    assert [path.name for path in folder.iterdir()] == ["b.txt"]


def test_a_link_that_comes_meanwhile_is_not_followed(call, files, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = files({"in/a.txt": FAULT, "out/a.txt": FAULT})

    def swapped(path: Path, before: bytes, after: bytes) -> None:
        path.unlink()
        path.symlink_to("../out/a.txt")
        rewrite(path, before, after)

    monkeypatch.setattr(fixer, "rewrite", swapped)
    assert call(*FIX, "in").code == 0
    assert (folder / "out/a.txt").read_text() == FAULT
    assert (folder / "in/a.txt").read_text() == MENDED


def test_a_disk_that_fails_leaves_the_file_and_no_litter(files, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = files({"a.txt": FAULT})

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SourceError, match="No space left on device"):
        rewrite(folder / "a.txt", FAULT.encode(), MENDED.encode())
    assert [(path.name, path.read_text()) for path in folder.iterdir()] == [("a.txt", FAULT)]


def test_a_link_stays_a_link_and_its_file_is_fixed(call, files) -> None:
    folder = files({"real/a.txt": FAULT})
    (folder / "link.txt").symlink_to("real/a.txt")
    assert call(*FIX, "link.txt").code == 0
    assert (folder / "link.txt").is_symlink()
    assert (folder / "real/a.txt").read_text() == MENDED
    assert not (folder / "real/a.txt").is_symlink()


def test_no_link_leads_out_of_what_was_given(call, files) -> None:
    folder = files({"in/b.txt": FAULT, "out/a.txt": FAULT, "out/deep/c.txt": FAULT})
    (folder / "in/a.txt").symlink_to("../out/a.txt")
    (folder / "in/deep").symlink_to("../out/deep")
    result = call(*FIX, "in")
    assert result.code == 2
    lines = result.err.splitlines()
    out = folder.resolve() / "out"
    why = "which was not given, and is left alone; name the link itself"
    assert lines == [
        f"digestlint: error: in/a.txt: a link to {out / 'a.txt'}, {why}",
        f"digestlint: error: in/deep/c.txt: a link to {out / 'deep/c.txt'}, {why}",
    ]
    assert [(folder / name).read_text() for name in ("in/b.txt", "out/a.txt", "out/deep/c.txt")] == [
        MENDED,
        FAULT,
        FAULT,
    ]
    assert call(*FIX, "in/a.txt", "in/deep").code == 0
    assert [(folder / name).read_text() for name in ("out/a.txt", "out/deep/c.txt")] == [MENDED, MENDED]


def test_links_that_lead_nowhere_or_in_circles(call, files) -> None:
    folder = files({"in/a.txt": FAULT})
    (folder / "in/gone.txt").symlink_to("nowhere.txt")
    (folder / "in/self.txt").symlink_to("self.txt")
    (folder / "in/up").symlink_to("..")
    (folder / "in/b.txt").symlink_to("c.txt")
    (folder / "in/c.txt").symlink_to("a.txt")
    result = call(*FIX, "in")
    assert result.code == 2
    assert [line.split(": ")[2] for line in result.err.splitlines()] == ["in/gone.txt", "in/self.txt"]
    assert (folder / "in/a.txt").read_text() == MENDED
    assert not (folder / "in/a.txt").is_symlink()
    assert all((folder / "in" / name).is_symlink() for name in ("b.txt", "c.txt", "up", "gone.txt"))


@pytest.mark.parametrize("more", [(), ("--unsafe-fixes",)])
def test_fixing_twice_changes_nothing_more(call, tmp_path: Path, more: tuple[str, ...]) -> None:
    folder = tmp_path / "examples"
    shutil.copytree(Path(__file__).parent.parent / "examples", folder)

    def fixed() -> tuple[str, dict[str, bytes]]:
        result = call("check", "--fix", "--pedantic", "--extend-select", "ALL", "--syntax", "off", *more, cwd=folder)
        assert result.err == ""
        return result.out, {path.name: path.read_bytes() for path in (folder / "digests").iterdir()}

    first, before = fixed()
    second, after = fixed()
    assert " fixed, " in first and " fixed, " not in second
    assert after == before


def test_a_file_outside_the_project_that_was_named(call, files) -> None:
    folder = files({"project/digestlint.toml": "", "elsewhere/a.txt": FAULT})
    assert call(*FIX, "../elsewhere/a.txt", cwd=folder / "project").code == 0
    assert (folder / "elsewhere/a.txt").read_text() == MENDED


def test_a_hard_link_elsewhere_keeps_its_text(call, files) -> None:
    folder = files({"in/a.txt": FAULT, "out/x.txt": ""})
    (folder / "out/a.txt").hardlink_to(folder / "in/a.txt")
    assert call(*FIX, "in").code == 0
    assert ((folder / "in/a.txt").read_text(), (folder / "out/a.txt").read_text()) == (MENDED, FAULT)
