"""Readability: the grade is reckoned over our own sentences, offline, and a missing textstat is told."""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from digestlint.api import reading_grade, word_count

LONG = "The port of Varn closed on Monday after a crane fell on both tracks in the night. " * 4
SELECT = ("--select", "RD", "--output-format", "json")


def test_stops_inside_a_sentence_end_none() -> None:
    # 4.71 characters a word + 0.5 words a sentence - 21.43, of ten words with 38 characters and a full stop.
    assert reading_grade(["The U.S. paid 3.5 million crowns for the old ferry."]) == pytest.approx(
        4.71 * 39 / 10 + 0.5 * 10 - 21.43
    )
    one = reading_grade(["The plan costs 3 million crowns a year."])
    assert reading_grade(["The plan costs 3 million crowns a year.", "The plan costs 3 million crowns a year!"]) == one


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert reading_grade([LONG]) > 0


def test_words_hold_a_letter_or_a_digit() -> None:
    assert word_count("Rain - and 4 °C – fell, don't ask … twice-told") == 8


@pytest.mark.parametrize(("limit", "codes"), [(3, ["RD001", "RD002"]), (16, ["RD002"]), (200, [])])
def test_the_limit_is_a_setting(
    limit: int, codes: list[str], call: Callable[..., object], files: Callable[[Mapping[str, str]], Path]
) -> None:
    files({"a.txt": "Port news\n\n" + LONG + "Then, for the want of a bolt that nobody had, they all waited there.\n"})
    files({"digestlint.toml": f"[rules.RD001]\nlimit = {limit}\n[rules.long-sentence]\nlimit = {limit}\n"})
    found = {one["code"] for one in call("check", "a.txt", *SELECT).findings}  # type: ignore[attr-defined]
    assert sorted(found) == codes


def test_a_limit_is_a_number_and_not_for_every_rule(
    call: Callable[..., object], files: Callable[[Mapping[str, str]], Path]
) -> None:
    files({"a.txt": "Rain fell.\n", "digestlint.toml": '[rules.RD002]\nlimit = "many"\n'})
    result = call("check", "a.txt")
    assert result.code == 2  # type: ignore[attr-defined]
    assert "'rules.RD002.limit' must be a whole number" in result.error  # type: ignore[attr-defined]
    files({"digestlint.toml": "[rules.BC001]\nlimit = 3\n"})
    assert "takes no 'limit'" in call("check", "a.txt").error  # type: ignore[attr-defined]


def test_without_textstat_the_other_rules_run(
    call: Callable[..., object], files: Callable[[Mapping[str, str]], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    files({"a.txt": "Will trade recover? Only time will tell.\n", "long.txt": LONG.replace(". ", ", ")})
    monkeypatch.setitem(sys.modules, "textstat", None)
    result = call("check", ".", "--extend-select", "RD", "--output-format", "json")
    assert result.code == 2  # type: ignore[attr-defined]
    assert "pip install 'digestlint[readability]'" in result.error  # type: ignore[attr-defined]
    assert {one["code"] for one in json.loads(result.out)} >= {"BC004", "RD002"}  # type: ignore[attr-defined]
    told = call("check", "long.txt", "--statistics", "--output-format", "concise")
    assert "long.txt" in told.out and told.err == ""  # type: ignore[attr-defined]
