"""Only what changed: findings on lines that are new since a revision, told by real git."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import Command

from digestlint.changes import Changes, ChangesError, moved
from digestlint.edits import Patch, patched
from digestlint.source import Source
from digestlint.text import Span

FAULT = "Ministers met in the the old house.\n"
CLEAN = "The council met on Monday.\n"
LONG = "".join(f"Line {number} of the report is kept as it was.\n" for number in range(20))
Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Run git in the test's folder, which is a repository, as somebody without settings."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")

    def start(*arguments: str, cwd: Path = tmp_path) -> str:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always")
        done = subprocess.run(["git", *who, *arguments], cwd=cwd, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    start("init", "-q", "-b", "main")
    return start


@pytest.fixture
def commit(git: Git, files) -> Callable[..., str]:
    """Write files, commit all that has changed, and return the revision."""

    def make(texts: dict[str, str | bytes]) -> str:
        files(texts)
        git("add", "-A")
        git("commit", "-q", "-m", "x")
        return git("rev-parse", "HEAD")

    return make


@pytest.fixture
def since(call: Command) -> Callable[..., list[tuple[str, int]]]:
    """The file and row of each finding on lines that have changed since a revision."""

    def check(revision: str, *more: str, **where: Path) -> list[tuple[str, int]]:
        result = call("check", "--select", "TY003", "--diff-base", revision, "--output-format", "json", *more, **where)
        assert result.err in ("", "No files to check.\n") or "Not shown" in result.err
        return [(name, row) for name, row, _, _ in result.places]

    return check


def test_findings_on_lines_that_changed(commit, since, files, call: Command) -> None:
    base = commit({"a.md": f"{FAULT}\n{CLEAN}\n{CLEAN}", "b.md": FAULT, "c.md": FAULT})
    files({"a.md": f"One more.\n\n{FAULT}\n{FAULT}\n{CLEAN}", "new/d.md": FAULT})
    assert since(base) == [("a.md", 5), ("new/d.md", 1)]
    assert since(base, "b.md") == []
    commit({"c.md": f"{FAULT}\n{FAULT}"})
    assert since(base) == [("a.md", 5), ("c.md", 3), ("new/d.md", 1)]
    assert since("HEAD") == []
    result = call("check", "--select", "TY003", "--diff-base", base)
    assert result.out.endswith("Not shown: 3 on lines that have not changed.\n")
    assert call("check", "--select", "TY003", "--diff-base", "HEAD").code == 0


def test_what_is_on_the_other_branch_is_no_change_of_this_one(commit, since, git) -> None:
    commit({"a.md": f"{FAULT}\n{LONG}"})
    git("checkout", "-q", "-b", "topic")
    commit({"a.md": f"{FAULT}\n{LONG}\n{FAULT}"})
    git("checkout", "-q", "main")
    commit({"a.md": f"{CLEAN}\n{LONG}"})
    git("checkout", "-q", "topic")
    assert since("main") == [("a.md", 24)]


def test_a_renamed_file_keeps_its_old_lines(commit, since, files, git) -> None:
    base = commit({"a.md": f"{FAULT}\n{LONG}"})
    git("mv", "a.md", "b.md")
    files({"b.md": f"{FAULT}\n{LONG}\n{FAULT}"})
    assert since(base) == [("b.md", 24)]
    git("mv", "b.md", "c.md")
    files({"c.md": f"{FAULT}\n{LONG}"})
    assert since(base) == []


@pytest.mark.parametrize("name", ["a b.md", "größe.md", 'say "a".md', "tab\there.md", "line\nbreak.md", "b\\c.md"])
def test_odd_names(commit, since, files, name: str) -> None:
    base = commit({name: f"{FAULT}\n{CLEAN}"})
    files({name: f"{FAULT}\n{FAULT}"})
    assert since(base) == [(name, 3)]


def test_new_files_of_any_kind(commit, since, files, git, call: Command) -> None:
    base = commit({"a.md": CLEAN, ".gitignore": "build/\n"})
    files({"staged.md": FAULT, "intended.md": FAULT, "build/ignored.md": FAULT, "empty.md": ""})
    git("add", "staged.md", "empty.md")
    git("add", "-N", "intended.md")
    assert since(base, ".", "build/ignored.md") == [("build/ignored.md", 1), ("intended.md", 1), ("staged.md", 1)]
    empty = call("check", "--select", "AR009", "--diff-base", base, "--output-format", "json", "empty.md")
    assert [row for _, row, _, _ in empty.places] == [1]
    git("rm", "-q", "--cached", "a.md")
    files({"a.md": FAULT})
    assert since(base, "a.md") == [("a.md", 1)]


def test_a_file_that_lost_its_text(commit, files, call: Command) -> None:
    base = commit({"a.md": CLEAN})
    files({"a.md": ""})
    result = call("check", "--select", "AR009", "--diff-base", base, "--output-format", "json")
    assert len(result.places) == 1


def test_whatever_git_is_set_to(commit, since, files, git) -> None:
    base = commit({"sub/a b.md": f"{FAULT}\n{LONG}", "c.txt": FAULT.encode("utf-16")})
    settings = "noprefix=true mnemonicPrefix=true context=9 interHunkContext=99 relative=true external=false".split()
    settings += ["colorMoved=zebra", "orderFile=/dev/null", "renames=false", "submodule=log"]
    for setting in settings:
        name, value = setting.split("=")
        git("config", f"diff.{name}", value)
    git("config", "color.ui", "always")
    git("config", "core.quotePath", "false")
    files({".gitattributes": "*.md diff=none\n", "sub/a b.md": f"{FAULT}\n{FAULT}{LONG}{FAULT}"})
    git("config", "diff.none.textconv", "false")
    files({"c.txt": (CLEAN + FAULT).encode("utf-16")})
    assert since(base) == [("c.txt", 2), ("sub/a b.md", 3), ("sub/a b.md", 24)]


def test_from_within_a_hook_and_a_folder(commit, since, files, git, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    base = commit({"in/a.md": f"{FAULT}\n{CLEAN}"})
    files({"in/a.md": f"{FAULT}\n{FAULT}"})
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_PREFIX", "in/")
    assert since(base, cwd=tmp_path / "in") == [("a.md", 3)]


def test_what_points_at_a_changed_line(commit, files, call: Command) -> None:
    """A repeated sentence is reported at the later copy, also where the earlier one is new."""
    sentence = "The harbour board closed the northern quay on Tuesday after cracks were found in two of its piers."
    base = commit({"a.md": CLEAN, "b.md": f"One.\n\n{sentence}\n\nEnd.\n"})
    files({"a.md": f"{CLEAN}\n{sentence}\n\nEnd.\n"})
    result = call("check", "--select", "RP003", "--diff-base", base, "--output-format", "json")
    assert [(name, row) for name, row, _, _ in result.places] == [("b.md", 3)]


def test_an_ignore_of_the_settings_counts_where_it_was_changed(commit, files, call: Command) -> None:
    entry = '[per-file-ignores]\n"a.md" = ["TY003"]\n'
    base = commit({"a.md": CLEAN, "digestlint.toml": entry})
    check = ("check", "--select", "TY003,IG001", "--diff-base", base, "--output-format", "json")
    assert call(*check).places == []
    files({"digestlint.toml": entry + '"b.md" = ["TY003"]\n'})
    assert [row for _, row, _, _ in call(*check).places] == [3]


def test_only_what_changed_is_fixed(commit, since, files, call: Command, tmp_path: Path) -> None:
    double = FAULT.replace("the the", "the the the")
    base = commit({"a.txt": f"{FAULT}{CLEAN}{FAULT}"})
    files({"a.txt": f"{FAULT}\n\n\n{double}{CLEAN}{FAULT}"})
    result = call("check", "--select", "TY003,ST", "--diff-base", base, "--fix")
    assert result.err == ""
    mended = (tmp_path / "a.txt").read_text()
    assert (mended.count("the the"), mended.count("the old")) == (2, 3)
    assert since(base) == []


@pytest.mark.parametrize("revision", ["gone", "--all", "HEAD~7", "", "HEAD:a.md"])
def test_a_revision_that_is_none(commit, call: Command, revision: str, tmp_path: Path) -> None:
    commit({"a.md": FAULT, "b.md": FAULT})
    result = call("check", "--select", "TY003", f"--diff-base={revision}", "--output-format", "concise")
    assert result.code == 2
    assert result.error == (
        f"digestlint: error: --diff-base: no revision {revision!r} in {tmp_path}; fetch it, or give another"
    )
    assert result.out.count("TY003") == 2  # what could not be told is not taken for unchanged


def test_no_common_history(commit, call: Command, git) -> None:
    base = commit({"a.md": FAULT})
    git("checkout", "-q", "--orphan", "other")
    commit({"a.md": FAULT * 2})
    assert "no common ancestor" in call("check", "--select", "TY003", "--diff-base", base).error


def test_where_there_is_no_repository(call: Command, files, tmp_path: Path) -> None:
    files({"a.md": FAULT, "b.md": FAULT})
    result = call("check", "--select", "TY003", "--diff-base", "HEAD", "a.md")
    assert result.code == 2
    assert "a.md is in no git repository" in result.error
    assert "give files" in call("check", "--stdin-filename", "a.md", "--diff-base", "HEAD").error


def test_where_git_is_not(files, git, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ChangesError, match="git can't be run: No such file or directory"):
        Changes("HEAD").rows(files({"a.md": FAULT}) / "a.md")


def test_a_submodule_has_a_history_of_its_own(commit, call: Command, git, tmp_path: Path, files) -> None:
    inner = files({"inner/x": ""}) / "inner"
    git("init", "-q", cwd=inner)
    files({"inner/a.md": FAULT})
    git("add", "-A", cwd=inner)
    git("commit", "-q", "-m", "x", cwd=inner)
    base = commit({"b.md": CLEAN})
    result = call("check", "--select", "TY003", "--diff-base", base, "--output-format", "concise")
    assert f"no revision {base!r} in {inner}" in result.error
    assert "inner/a.md:1:18" in result.out


def test_lines_move_with_edits() -> None:
    text = "".join(f"line {number}\n" for number in range(1, 11))
    lines = Source("a", text).lines
    third, sixth = lines.line(3), lines.line(6)
    edits = [Patch(third, ""), Patch(Span(sixth.start, sixth.start), "new\nnew\n"), Patch(lines.line(9), "x")]
    after = Source("a", patched(text, edits))
    assert moved((range(2, 3), range(6, 8)), Source("a", text), edits, after) == (
        range(2, 4),
        range(5, 9),
        range(10, 11),
    )
    assert moved((), Source("a", text), [], Source("a", text)) == ()
