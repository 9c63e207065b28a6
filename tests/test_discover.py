"""From paths to files: what folders leave out, what settings leave out, and what is never checked twice."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from digestlint.config import Configs
from digestlint.discover import Discovery, Target

READABLE = {".md", ".txt"}
Find = Callable[..., list[str]]


def _is_readable(target: Target) -> bool:
    return target.path.suffix in READABLE


@pytest.fixture
def find(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Find:
    """The names of the files that paths lead to; what went wrong and what was excluded stand in its attributes."""

    def names(*paths: str, cwd: str = ".", force_exclude: bool = False, **overrides: tuple[str, ...]) -> list[str]:
        monkeypatch.chdir(tmp_path / cwd)
        configs = Configs(overrides=overrides)
        discovery = Discovery(configs, _is_readable, force_exclude=force_exclude)
        found: list[Target] = list(discovery.files(paths or ["."]))
        names.problems = [str(problem) for problem in discovery.problems]  # type: ignore[attr-defined]
        names.excluded = discovery.excluded  # type: ignore[attr-defined]
        return [target.name for target in found]

    return names


def write(files, *names: str) -> None:
    """Write empty files."""
    files({name: "x\n" for name in names})


# Folders


def test_files_come_by_name_within_folders_and_in_the_order_given(find: Find, files) -> None:
    write(files, "b/2.md", "b/10.md", "b/a/z.txt", "a.md", "b.md", "c.html", "b/z.md")
    assert find() == ["a.md", "b/10.md", "b/2.md", "b/a/z.txt", "b/z.md", "b.md"]
    assert find("b.md", "a.md") == ["b.md", "a.md"]
    assert find("b", "a.md")[-1] == "a.md"


def test_private_folders_are_passed_over_unless_named(find: Find, files) -> None:
    write(files, "a.md", ".git/x.md", ".github/x.md", ".venv/x.md", "node_modules/p/x.md", "__pycache__/x.md")
    write(files, "venv/x.md", "own_env/lib/x.md", "own_env/pyvenv.cfg", "sub/.cache/x.md", "environment/x.md")
    assert find() == ["a.md", "environment/x.md"]
    assert find(".github") == [".github/x.md"]
    assert find("node_modules/p", "venv/x.md") == ["node_modules/p/x.md", "venv/x.md"]


def test_a_hidden_file_is_a_file(find: Find, files) -> None:
    write(files, ".draft.md")
    assert find() == [".draft.md"]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "readme.txt",
        "README",
        "CHANGELOG.md",
        "ChangeLog.txt",
        "LICENSE.txt",
        "LICENCE.md",
        "CONTRIBUTING.md",
        "requirements.txt",
        "requirements-dev.txt",
        "robots.txt",
    ],
)
def test_names_that_are_no_digests(find: Find, files, name: str) -> None:
    write(files, f"sub/{name}", "a.md")
    assert find() == ["a.md"]
    assert find("sub") == []
    assert find.problems == [  # type: ignore[attr-defined]
        "sub: no digest in this folder; give another one, or say what to check with `include`"
    ]
    if "." in name:
        assert find(f"sub/{name}") == [f"sub/{name}"]
        assert find(include=("sub/*",)) == [f"sub/{name}"]


def test_names_that_only_look_like_them(find: Find, files) -> None:
    write(files, "my-readme.md", "robots.md", "the-license.txt")
    assert len(find()) == 3


# .gitignore


def test_gitignore_with_negation_anchors_and_folders(find: Find, files) -> None:
    write(files, "a.md", "drafts/a.md", "sub/drafts/b.md", "top.md", "sub/top.md", "old-1.md", "old-2.md")
    files({".gitignore": "# a comment\ndrafts/\n/top.md\nold-*.md\n!old-2.md\n"})
    assert find() == ["a.md", "old-2.md", "sub/top.md"]


def test_a_nested_gitignore_has_the_last_word(find: Find, files) -> None:
    write(files, "x.md", "sub/x.md", "sub/y.md", "sub/deep/x.md", "sub/deep/y.md")
    files({".gitignore": "x.md\n", "sub/.gitignore": "!x.md\ny.md\n", "sub/deep/.gitignore": "x.md\n"})
    assert find() == ["sub/x.md"]


def test_gitignores_above_count_up_to_the_repository(find: Find, files, tmp_path: Path) -> None:
    write(files, "repo/sub/deep/a.md", "repo/sub/deep/b.md", "repo/sub/deep/c.md", "repo/sub/deep/d.md")
    files({".gitignore": "a.md\n", "repo/.gitignore": "b.md\n/c.md\nsub/deep/d.md\n"})
    (tmp_path / "repo" / ".git").mkdir()
    assert find("repo/sub/deep") == ["repo/sub/deep/a.md", "repo/sub/deep/c.md"]
    assert find(cwd="repo/sub/deep") == ["a.md", "c.md"]
    assert find("../deep", cwd="repo/sub/deep") == ["a.md", "c.md"]


def test_without_a_repository_gitignores_above_do_not_count(find: Find, files) -> None:
    write(files, "sub/a.md")
    files({".gitignore": "a.md\n"})
    assert find("sub") == ["sub/a.md"]


@pytest.mark.parametrize("path", ["build", "build/deep", "build/deep/a.md"])
def test_what_is_named_is_checked_though_git_ignores_it(find: Find, files, tmp_path: Path, path: str) -> None:
    write(files, "build/deep/a.md")
    files({".gitignore": "build/\n"})
    (tmp_path / ".git").mkdir()
    assert find(path) == ["build/deep/a.md"]
    assert find() == []


def test_lines_that_git_cannot_understand_are_passed_over(find: Find, files) -> None:
    write(files, "a.md", "b.md", "c.md")
    files({".gitignore": b"\xef\xbb\xbfa.md\r\n!\r\n[z-a]\r\n\xff\xfe\r\nb.md"})
    assert find() == ["c.md"]


def test_git_agrees(find: Find, files, tmp_path: Path) -> None:
    names = [f"{folder}{name}" for folder in ("", "a/", "a/b/", "c/") for name in ("x.md", "y.md", "z.txt")]
    write(files, *names)
    files({".gitignore": "*.md\n!/a/\n!a/**/x.md\nc/*\n!c/z.txt\n", "a/.gitignore": "/b/*\n!b/y.md\n"})
    try:
        subprocess.run(["git", "init", "-q", tmp_path], check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("git is missing")
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard"], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert find() == sorted(name for name in listed.stdout.split() if not name.endswith(".gitignore"))


# Settings


def test_exclude_takes_files_and_folders(find: Find, files) -> None:
    write(files, "a.md", "old/b.md", "sub/old/c.md", "sub/draft-1.md", "sub/d.md")
    files({"digestlint.toml": 'exclude = ["old/", "draft-*"]\n'})
    assert find() == ["a.md", "sub/d.md"]
    assert find.excluded == 3  # type: ignore[attr-defined]
    assert find("old/b.md", "sub/draft-1.md") == ["old/b.md", "sub/draft-1.md"]


def test_everything_excluded_is_nothing_missed(find: Find, files) -> None:
    write(files, "old/a.md")
    assert find(exclude=("old",)) == []
    assert find(include=("new/",)) == []
    assert find.problems == []  # type: ignore[attr-defined]


def test_include_narrows_folders_and_brings_back_other_names(find: Find, files) -> None:
    write(files, "a.md", "b.txt", "README.md", "sub/c.md")
    assert find(include=("*.md",)) == ["README.md", "a.md", "sub/c.md"]
    assert find(include=("/*.md",), exclude=("README*",)) == ["a.md"]
    assert find("b.txt", include=("*.md",)) == ["b.txt"]


@pytest.mark.parametrize(
    "name", ["old/a.md", "README.md", "sub/CHANGELOG.txt", "page.html", "noending", ".github/notes.md", "venv/a.md"]
)
def test_force_exclude_holds_for_what_is_named(find: Find, files, name: str) -> None:
    write(files, name, "a.md")
    assert find(name, "a.md", exclude=("old/",), force_exclude=True) == ["a.md"]
    assert find(name, exclude=("old/",), force_exclude=True) == []
    assert find.problems == []  # type: ignore[attr-defined]


def test_force_exclude_is_no_excuse_for_a_missing_file(find: Find) -> None:
    assert find("gone.md", force_exclude=True) == []
    assert len(find.problems) == 1  # type: ignore[attr-defined]


# Once


@pytest.mark.parametrize(
    "paths",
    [
        ["a.md", "a.md"],
        ["a.md", "./a.md", "sub/../a.md"],
        [".", "a.md", "sub"],
        ["a.md", "."],
        ["sub", "."],
        [".", "."],
        ["sub", "sub", "sub/b.md"],
    ],
)
def test_nothing_is_checked_twice(find: Find, files, tmp_path: Path, paths: list[str]) -> None:
    write(files, "a.md", "sub/b.md")
    found = find(*paths, str(tmp_path / "a.md"))
    assert len(found) == len(set(found))
    assert find.problems == []  # type: ignore[attr-defined]


def test_links_to_files_and_folders(find: Find, files, tmp_path: Path) -> None:
    write(files, "real/a.md")
    (tmp_path / "link").symlink_to("real", target_is_directory=True)
    (tmp_path / "real" / "again.md").symlink_to("a.md")
    assert find() == ["link/a.md"]
    assert find("real") == ["real/a.md"]


# Names


def test_names_are_relative_where_they_lie_below(find: Find, files, tmp_path: Path) -> None:
    write(files, "sub/a.md", "b.md")
    assert find("a.md", "../b.md", str(tmp_path / "sub" / "a.md"), cwd="sub") == ["a.md", f"{tmp_path}/b.md"]
    assert find(str(tmp_path / "sub")) == ["sub/a.md"]
    assert find("./sub//a.md") == ["sub/a.md"]
    assert find("sub/../b.md") == ["b.md"]


def test_a_name_that_looks_like_a_pattern_or_an_option(find: Find, files) -> None:
    write(files, "[a] b*.md", "-x.md", "ü 😀.md")
    assert sorted(find()) == sorted(["[a] b*.md", "-x.md", "ü 😀.md"])
    assert find("[a] b*.md") == ["[a] b*.md"]
