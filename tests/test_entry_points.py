"""The reader of installed entry points sees what the standard library sees."""

import importlib.metadata
import sys

import pytest

from digestlint.entry_points import EntryPoint, entry_points


@pytest.mark.parametrize("group", ["digestlint", "console_scripts", "pytest11"])
def test_it_finds_what_importlib_finds(group: str) -> None:
    theirs = {(one.name, one.value.split("[")[0].strip()) for one in importlib.metadata.entry_points(group=group)}
    assert {(one.name, one.value) for one in entry_points(group)} == theirs
    assert theirs


def test_package_and_version_are_the_packages_own() -> None:
    distribution = importlib.metadata.distribution("digestlint")
    ours = [one for one in entry_points("digestlint") if one.package == "digestlint"]
    assert {one.version for one in ours} == {distribution.version}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(tmp_path / "first"), str(tmp_path / "second"), str(tmp_path / "gone")])
    return tmp_path


def install(folder, name: str, entries: str, metadata: str | None = None) -> None:
    made = folder / name
    made.mkdir(parents=True)
    (made / "entry_points.txt").write_text(entries, encoding="utf-8")
    if metadata is not None:
        (made / "METADATA").write_text(metadata, encoding="utf-8")


def test_sections_comments_and_extras(folder) -> None:
    entries = (
        "[other]\nno = other.module\n\n[digestlint]\n# a comment\none = guest.rules\ntwo=guest.more:part [extra]\n"
    )
    install(folder / "first", "guest-1.2.dist-info", entries, "Name: The-Guest\nVersion: 1.3\n\nName: text\n")
    assert entry_points("digestlint") == [
        EntryPoint("one", "guest.rules", "The-Guest", "1.3"),
        EntryPoint("two", "guest.more:part", "The-Guest", "1.3"),
    ]


def test_the_first_on_the_path_holds(folder) -> None:
    for where, version in (("first", "2.0"), ("second", "1.0")):
        install(folder / where, f"guest-{version}.dist-info", "[digestlint]\none = guest.rules\n")
    assert [one.version for one in entry_points("digestlint")] == ["2.0"]


def test_metadata_that_is_no_text_is_passed_over(folder) -> None:
    install(folder / "first", "good-1.dist-info", "[digestlint]\none = good\n")
    bad = folder / "first" / "bad-1.dist-info"
    bad.mkdir()
    (bad / "entry_points.txt").write_bytes(b"[digestlint]\n\xff = bad\n")
    assert [one.name for one in entry_points("digestlint")] == ["one"]


def test_loading_an_attribute() -> None:
    assert EntryPoint("join", "os.path:join", "stdlib", "").load() is __import__("os").path.join
