"""Ignores in the digest: what a comment holds for, what it names, and what it does not hide."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support.command import Command

from digestlint.api import Confidence, Diagnostic, Position, Severity
from digestlint.suppress import names

FAULT = "Ministers met in the the old house."


@pytest.fixture
def rows(call: Command, files) -> Callable[[str], list[int]]:
    """The rows on which a Markdown text still has a doubled word."""

    def check(text: str) -> list[int]:
        files({"a.md": text})
        result = call("check", "--select", "TY003", "--output-format", "json")
        assert result.err == ""
        return [row for _, row, _, _ in result.places]

    return check


def test_a_comment_on_its_own_holds_for_the_next_block(rows) -> None:
    text = f"{FAULT}\n\n<!-- digestlint: ignore TY003 said so -->\n\n{FAULT}\n{FAULT}\n\n{FAULT}\n"
    assert rows(text) == [1, 8]
    assert rows(text.replace("-->\n\n", "-->\n")) == [1, 7]
    assert rows(text.replace("\n", "\r\n")) == [1, 8]


def test_a_comment_in_a_line_holds_for_that_line(rows) -> None:
    assert rows(f"{FAULT}\n{FAULT} <!-- digestlint: ignore TY003 quoted -->\n{FAULT}\n") == [1, 3]
    assert rows(f"- {FAULT} <!-- digestlint: ignore TY003 -->\n- {FAULT}\n") == [2]
    assert rows(f"| a |\n| - |\n| {FAULT} <!-- digestlint: ignore TY003 --> |\n| {FAULT} |\n") == [4]


def test_a_comment_can_hold_for_the_file(rows) -> None:
    assert rows(f"{FAULT}\n\n{FAULT}\n\n<!-- digestlint: ignore-file TY003 a transcript -->\n") == []
    assert rows(f"<!-- digestlint: ignore-file SC -->\n\n{FAULT}\n") == [3]


@pytest.mark.parametrize(
    ("names", "hides"),
    [
        ("TY003", True),
        ("doubled-word", True),
        ("typo", True),
        ("TY", True),
        ("TY0", True),
        ("SC007, TY003", True),
        ("SC007,TY003 with a reason, and more", True),
        ("TY003: quoted", True),
        ("TY003 — quoted", True),
        ("SC", False),
        ("SC007 TY003", False),
        ("TY004", False),
        ("T", False),
        ("ty003", False),
        ("", False),
        ("everything", False),
    ],
)
def test_what_a_comment_names(rows, names: str, hides: bool) -> None:
    assert (rows(f"<!-- digestlint: ignore {names} -->\n\n{FAULT}\n") == []) is hides


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- digestlint: ignored TY003 -->",
        "<!-- lint: ignore TY003 -->",
        "<!-- see digestlint: ignore TY003 -->",
        "`<!-- digestlint: ignore TY003 -->`",
        "digestlint: ignore TY003",
    ],
)
def test_what_is_no_ignore(rows, comment: str) -> None:
    assert rows(f"{comment}\n\n{FAULT}\n") == [3]


@pytest.mark.parametrize("comment", ["<!--digestlint:ignore TY003-->", "<!--\n  digestlint: ignore\n  TY003 x\n-->"])
def test_how_a_comment_may_be_written(rows, comment: str) -> None:
    assert rows(f"{comment}\n\n{FAULT}\n") == []


def test_a_comment_at_the_end_or_in_a_list(rows) -> None:
    assert rows(f"{FAULT}\n\n<!-- digestlint: ignore TY003 -->\n") == [1]
    assert rows(f"- one\n\n  <!-- digestlint: ignore TY003 -->\n\n- {FAULT}\n- {FAULT}\n") == [6]


def test_what_is_ignored_is_counted_and_nothing_else_is_hidden(call: Command, files) -> None:
    files({"a.md": f"<!-- digestlint: ignore SC -->\n\n{FAULT} {FAULT} <!-- digestlint: ignore TY003 x -->\n"})
    result = call("check")
    assert result.code == 0
    assert result.out == "All clean: 1 file checked.\nNot shown: 2 ignored by comments.\n"


def test_letters_are_those_of_one_family() -> None:
    def finding(code: str) -> Diagnostic:
        at = Position(1, 1)
        return Diagnostic(code, "x-y", "xs", Severity.ERROR, Confidence.HIGH, "", "a.md", at, at)

    assert [names("SC", finding(code)) for code in ("SC007", "SCX007")] == [True, False]
    assert [names(one, finding("SC007")) for one in ("xs", "x-y", "SC0", "S", "x")] == [True, True, True, False, False]
