"""Answers are kept by text: a second run asks nothing, and what is broken there is asked again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from digestlint_languagetool.store import Store, sweep

FAULT = "The ministers says that the ferry is late.\n"


def test_a_second_run_asks_nothing(server: Any, files: Any, check: Any) -> None:
    files({"a.txt": FAULT, "b.txt": "The ferry left.\n"})
    first = check("a.txt", "b.txt", settings={"server": server.address})
    asked = server.asked
    again = check("a.txt", "b.txt", settings={"server": server.address})
    assert (again.out, server.asked) == (first.out, asked)
    # What changed is asked, and nothing else; other settings are other questions.
    files({"b.txt": "The ferry stayed.\n"})
    check("a.txt", "b.txt", settings={"server": server.address})
    assert server.asked == asked + 1
    check("a.txt", settings={"server": server.address, "disable": ["AGREEMENT_SENT_START"]})
    check("a.txt", "--config", 'spelling = "british"', settings={"server": server.address})
    assert server.asked == asked + 3


def test_nothing_of_it_gets_into_a_repository(server: Any, files: Any, check: Any, tmp_path: Path) -> None:
    files({"a.txt": FAULT})
    check("a.txt", settings={"server": server.address})
    assert (tmp_path / "cache" / "languagetool" / ".gitignore").read_text().endswith("*\n")


def test_without_a_cache_nothing_is_kept(server: Any, files: Any, check: Any, tmp_path: Path) -> None:
    files({"a.txt": FAULT})
    before = server.asked
    for times in (1, 2):
        done = check("a.txt", "--no-cache", settings={"server": server.address})
        assert (done.code, done.errors, server.asked - before) == (1, [], times)
    assert not (tmp_path / "cache").exists()


def test_broken_answers_are_asked_again(server: Any, files: Any, check: Any, tmp_path: Path) -> None:
    files({"a.txt": FAULT})
    first = check("a.txt", settings={"server": server.address})
    (kept,) = (tmp_path / "cache").rglob("*.json")
    whole = kept.read_text(encoding="utf-8")
    beyond = whole.replace("[[14, 18", "[[14, 1800")
    assert beyond != whole
    for broken in ("", "[[14, 1", "5", "[[1]]", '[["a", 2, "R", "C", "m", []]]', "[" * 100_000, beyond):
        kept.write_text(broken, encoding="utf-8")
        asked = server.asked
        again = check("a.txt", settings={"server": server.address})
        assert (again.code, again.out, again.errors) == (first.code, first.out, [])
        assert server.asked == asked + 1
        assert kept.read_text(encoding="utf-8") == whole


def test_a_cache_that_cannot_be_written_costs_nothing_else(server: Any, files: Any, check: Any, tmp_path: Path) -> None:
    files({"a.txt": FAULT, "cache": "a file where the folder would be"})
    done = check("a.txt", settings={"server": server.address})
    assert (done.code, done.errors, len(done.findings)) == (1, [], 1)


def test_answers_of_another_release_or_server_do_not_count(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "one"), "http://a/")
    store.put([1], "6.7", "text")
    assert store.get("text") == [1]
    store.put([2], "6.8", "another text")
    assert (store.get("text"), store.get("another text")) == (None, [2])
    assert Store(str(tmp_path / "one"), "http://a/").get("another text") == [2]
    assert Store(str(tmp_path / "one"), "http://b/").get("another text") is None


def test_what_no_run_has_used_for_a_month_is_deleted(tmp_path: Path) -> None:
    store = Store(str(tmp_path), "http://a/")
    for text in ("old", "used", "new"):
        store.put([text], "6.8", text)
    files = {path.read_text(encoding="utf-8"): path for path in tmp_path.rglob("*.json")}
    for text in ("old", "used"):
        os.utime(files[f'["{text}"]'], (0, 0))
    assert store.get("used") == ["used"]
    sweep(tmp_path)
    assert [store.get(text) for text in ("old", "used", "new")] == [None, ["used"], ["new"]]
