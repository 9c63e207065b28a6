"""Which rules run: how exactly a selector names a rule, which of two wins, and what the command line overrides."""

from __future__ import annotations

import pytest
from support.command import Command

from digestlint import plugins
from digestlint.selection import SelectorError, check, choose, closest, matches
from digestlint.settings import Selection

RULES = plugins.load().rules
CHROME = [code for code in RULES if code.startswith("SC")]
ON = sorted(code for code, rule in RULES.items() if rule.enabled)
FAULTS = "Ministers met in the the old house.\n"


def chosen(*selections: Selection) -> list[str]:
    """The codes that run."""
    return [rule.code for rule in choose(RULES, selections)]


def test_a_selector_names_by_family_letters_prefix_code_or_name() -> None:
    rule = RULES["SC007"]
    for names in ("ALL", "SC", "chrome", "SC0", "SC00", "SC007", "related-heading"):
        assert matches(names, rule), names
    for other in ("S", "", "SC1", "SC008", "B", "commentary", "related", "sc007", "SC0077"):
        assert not matches(other, rule), other


def test_the_closer_a_selector_the_more_it_counts() -> None:
    rule = RULES["SC007"]
    ranks = [matches(selector, rule) for selector in ("ALL", "SC", "SC0", "SC00", "SC007")]
    assert ranks == sorted(set(ranks))
    assert matches("chrome", rule) == matches("SC", rule)
    assert matches("related-heading", rule) == matches("SC007", rule)


@pytest.mark.parametrize(
    ("selection", "codes"),
    [
        (Selection(), ON),
        (Selection(select=("chrome",)), CHROME),
        (Selection(select=("SC",), ignore=("SC007",)), [code for code in CHROME if code != "SC007"]),
        (Selection(select=("SC007",), ignore=("SC",)), ["SC007"]),
        (Selection(select=("SC007",), ignore=("related-heading",)), []),
        (Selection(select=("SC",), ignore=("chrome",)), []),
        (Selection(select=("ALL",), ignore=("ALL",)), []),
        (Selection(select=("ALL",)), sorted(RULES)),
        (Selection(select=("TY003",), extend=("SC007",)), ["SC007", "TY003"]),
        (Selection(ignore=("chrome",)), [code for code in ON if not code.startswith("SC")]),
        (Selection(extend=("SC007",), ignore=("SC",)), [code for code in ON if code not in CHROME or code == "SC007"]),
    ],
)
def test_one_selection(selection: Selection, codes: list[str]) -> None:
    assert chosen(selection) == sorted(codes)


@pytest.mark.parametrize(
    ("file", "command_line", "codes"),
    [
        # What is asked for on the command line runs, whatever the file says of it.
        (Selection(ignore=("SC007",)), Selection(select=("SC007",)), ["SC007"]),
        (Selection(select=("TY",), ignore=("SC007",)), Selection(extend=("SC007",)), ["SC007", "TY003"]),
        (Selection(select=("SC007", "SC008")), Selection(ignore=("SC",)), []),
        (Selection(select=("SC007", "SC008")), Selection(ignore=("SC008",)), ["SC007"]),
        (Selection(select=("SC007", "SC008")), Selection(), ["SC007", "SC008"]),
        (Selection(select=("SC",), ignore=("TY",)), Selection(select=("TY003",)), ["TY003"]),
    ],
)
def test_the_command_line_has_the_last_word(file: Selection, command_line: Selection, codes: list[str]) -> None:
    assert [code for code in chosen(file, command_line) if code in (*CHROME, "TY003")] == codes


def test_a_rule_that_is_off_runs_when_it_is_named() -> None:
    off = type("Off", (), {})
    rules = {"XX001": type("XX", (off,), {"code": "XX001", "name": "x", "family": "xs", "enabled": False})}
    for rule in rules.values():
        rule.prefix = staticmethod(lambda: "XX")  # type: ignore[attr-defined]
    assert choose(rules, [Selection()]) == []  # type: ignore[arg-type]
    for selector in ("XX001", "x", "xs", "ALL"):
        assert len(choose(rules, [Selection(extend=(selector,))])) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("SC07", "SC027"),
        ("sc007", "SC007"),
        ("chrom", "chrome"),
        ("Chrome", "chrome"),
        ("relatedheading", "related-heading"),
        ("doubled_word", "doubled-word"),
    ],
)
def test_an_unknown_selector_is_told_the_nearest(wrong: str, right: str) -> None:
    with pytest.raises(SelectorError) as caught:
        check(["SC", wrong], RULES.values())
    assert str(caught.value).startswith(f"no rule, family or code {wrong!r}; did you mean {right!r}?")


def test_a_selector_like_nothing_is_told_where_to_look() -> None:
    with pytest.raises(SelectorError, match=r"no rule, family or code '§' \(`digestlint rules` lists them\)"):
        check(["§"], RULES.values())


def test_the_closest_of_several() -> None:
    rule = RULES["SC007"]
    assert closest({"ALL": 1, "chrome": 2, "SC00": 3}, rule) == "SC00"
    assert closest({"typo": 1}, rule) is None
    assert closest({}, rule) is None


@pytest.mark.parametrize(
    ("argv", "found"),
    [
        (["--select", "SC,typo"], True),
        (["--select", "SC", "--select", "TY003"], True),
        (["--select", " doubled-word , SC"], True),
        (["--select", "SC"], False),
        (["--select", "SC", "--extend-select", "TY"], True),
        (["--ignore", "TY003"], False),
        (["--ignore", "SC,doubled-word"], False),
        (["--select", "TY003", "--ignore", "typo"], True),
    ],
)
def test_on_the_command_line(call: Command, files, argv: list[str], found: bool) -> None:
    files({"a.md": FAULTS})
    result = call("check", "--output-format", "json", *argv)
    assert result.err == ""
    assert ([code for *_, code in result.places] == ["TY003"]) is found


def test_the_command_line_over_the_file(call: Command, files) -> None:
    files({"a.md": FAULTS, "digestlint.toml": 'ignore = ["TY003"]\n'})
    assert call("check", "--output-format", "json").findings == []
    for argv in (("--select", "TY003"), ("--extend-select", "TY003"), ("--config", "ignore = []")):
        assert [code for *_, code in call("check", "--output-format", "json", *argv).places] == ["TY003"]
