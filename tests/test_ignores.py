"""Ignores are accounted for: what is of no use, has no reason or means nothing is found, and mended where it can be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support.command import Command

FAULT = "Ministers met in the the old house."
CLEAN = "Ministers met in the old house."
IGNORE = "<!-- digestlint: ignore TY003 quoted -->"
CHECK = ("check", "--select", "TY003,IG", "--output-format", "json")


@pytest.fixture
def found(call: Command, files) -> Callable[..., list[tuple[str, int, int, str]]]:
    """The places of what is found in a Markdown text, under a selection of rules."""

    def check(text: str, *more: str, select: str = "TY003,IG") -> list[tuple[str, int, int, str]]:
        files({"a.md": text})
        result = call("check", "--select", select, "--output-format", "json", *more)
        assert result.err == ""
        return result.places

    return check


def test_an_unused_ignore_is_found_where_it_stands(found) -> None:
    assert found(f"{FAULT} {IGNORE}\n\n{CLEAN} {IGNORE}\n") == [("a.md", 3, 33, "IG001")]
    assert found(f"{IGNORE}\n\n{CLEAN}\n\n{FAULT}\n") == [("a.md", 1, 1, "IG001"), ("a.md", 5, 18, "TY003")]


@pytest.mark.parametrize(
    ("names", "select"),
    [
        ("TY004", "TY003,IG001"),  # did not run
        ("TY", "TY003,IG001"),  # not all of them ran
        ("RP003", "RP003,IG001"),  # another run may have the other file
        ("IG002", "TY003,IG001"),
        ("TY003", "TY003"),  # nobody asked
    ],
)
def test_what_can_not_be_told_is_not_held_against_an_ignore(found, names: str, select: str) -> None:
    assert found(f"{CLEAN} <!-- digestlint: ignore {names} -->\n", select=select) == []


def test_hidden_findings_and_those_of_a_family_count(found) -> None:
    assert found(f"{FAULT} {IGNORE}\n", "--config", 'severity = {TY003 = "info"}', "--min-severity", "warning") == []
    link, ignore = "[The fares](file:///home/anna/fares.html)", "<!-- digestlint: ignore LK x -->"
    assert found(f"{link} {ignore}\n", select="LK,IG") == []
    assert found(f"{CLEAN} {ignore}\n", select="LK,IG") == [("a.md", 1, 33, "IG001")]


def test_a_rule_that_failed_is_not_judged(call: Command, files, rule_file) -> None:
    broken = rule_file(body="    def judge(self, hit):\n        raise ValueError\n")
    files({"local.py": broken, "digestlint.toml": 'plugins = ["local.py"]\n'})
    files({"a.md": "A zebra ran.\n\nA horse ran. <!-- digestlint: ignore LO001 x -->\n"})
    result = call("check", "--select", "LO001,IG001", "--output-format", "json")
    assert (result.code, result.places) == (2, [])


def test_findings_about_ignores_can_be_ignored(found) -> None:
    assert found(f"{CLEAN} {IGNORE} <!-- digestlint: ignore IG001 to come -->\n") == []


def test_only_what_was_of_no_use_is_named(call: Command, files) -> None:
    files({"a.md": f"{FAULT} <!-- digestlint: ignore TY003, TY004 x -->\n"})
    (finding,) = call(*CHECK[:2], "TY003,TY004,IG", *CHECK[3:]).findings
    assert (finding["code"], finding["message"]) == ("IG001", "TY004 finds nothing here: take it out of this ignore")
    assert finding["fix"] is None


@pytest.mark.parametrize(
    ("name", "text", "mended"),
    [
        ("a.md", f"One.\n\n{IGNORE}\n\n{CLEAN}\n", f"One.\n\n{CLEAN}\n"),
        ("a.md", f"{CLEAN} {IGNORE}\n{CLEAN}\n", f"{CLEAN}\n{CLEAN}\n"),
        ("a.md", f"- {CLEAN} {IGNORE}\n- One.\n", f"- {CLEAN}\n- One.\n"),
        ("a.html", f"<p>One.</p>\n{IGNORE}\n<p>{CLEAN}</p>\n", f"<p>One.</p>\n<p>{CLEAN}</p>\n"),
        ("a.html", f"<p>{CLEAN} {IGNORE}</p>\n", f"<p>{CLEAN}</p>\n"),
    ],
)
def test_unused_ignores_are_taken_out(call: Command, files, name: str, text: str, mended: str) -> None:
    folder = files({name: text})
    assert call(*CHECK, "--fix").code == 0
    assert (folder / name).read_text() == mended
    assert call(*CHECK, "--fix").findings == []


def test_an_ignore_goes_with_the_last_fault_it_was_for(call: Command, files) -> None:
    folder = files({"a.md": f"{FAULT}\n\n{CLEAN} {IGNORE}\n"})
    assert call(*CHECK, "--fix").code == 0
    assert (folder / "a.md").read_text() == f"{CLEAN}\n\n{CLEAN}\n"


@pytest.fixture
def settings(call: Command, files) -> Callable[..., list[tuple[str, int, int, str]]]:
    """The places of what is found in two digests and their settings."""

    def check(text: str, *paths: str, select: str = "TY003,IG001") -> list[tuple[str, int, int, str]]:
        files({"digestlint.toml": text, "in/a.txt": FAULT, "in/b.txt": CLEAN})
        result = call("check", *paths, "--select", select, "--output-format", "json")
        assert result.err == ""
        return [place for place in result.places if place[3] != "TY003"]

    return check


def test_entries_of_the_settings_are_accounted_for(settings) -> None:
    text = '[per-file-ignores]\n"in/a.txt" = ["TY003 a transcript"]\n"in/b.txt" = [\n  "TY003 once",\n]\n'
    assert settings(text) == [("digestlint.toml", 4, 4, "IG001")]
    assert settings(text, "in/a.txt") == []  # the other one was not looked at
    assert settings(text, select="TY004,IG001") == []
    assert settings('[per-file-ignores]\n"in/b*.txt" = ["TY003"]\n') == []  # for files to come
    assert settings('[per-file-ignores]\n"in/c.txt" = ["TY003"]\n', "in/a.txt") == [("digestlint.toml", 2, 16, "IG001")]


def test_entries_of_the_settings_may_need_a_reason(settings) -> None:
    text = 'per-file-ignores = {"in/a.txt" = ["TY003"], "in/*" = ["TY003, TY004 drafts", "doubled-word"]}\n'
    assert settings(text, select="TY003,IG002") == [("digestlint.toml", 1, 36, "IG002")]


def test_a_reason_in_the_settings_hides_no_wrong_rule(call: Command, files) -> None:
    files({"a.txt": FAULT})
    for entry in ("TY303 quoted", "TY003, TZ quoted"):
        result = call("check", "--config", f'per-file-ignores."a.txt" = ["{entry}"]')
        assert result.error.startswith(
            "digestlint: error: command line: 'per-file-ignores': no rule, family or code 'T"
        )
    assert call("check", "--config", 'per-file-ignores."a.txt" = ["TY003 quoted"]', "--select", "TY003").code == 0
