"""A rule that lacks a part can't be created, ours or a guest's."""

from __future__ import annotations

import re
from typing import Any

import pytest

from digestlint.api import Confidence, DocumentRule, Example, PatternRule, Rule, RuleOptions, Severity
from digestlint.rule import RuleError

PAGE = """One line.

## What it finds
A word.

## Why it matters
It does.

## How to fix it
Delete it.
"""


def body(**changes: Any) -> dict[str, Any]:
    """What a whole rule class is made of; None takes a part away."""
    whole = {
        "__doc__": PAGE,
        "__module__": __name__,
        "code": "XX001",
        "name": "a-rule",
        "family": "xs",
        "severity": Severity.ERROR,
        "confidence": Confidence.HIGH,
        "message": "found {text}",
        "examples": (Example("A ⟦zebra⟧."), Example("A horse.")),
        "patterns": ("zebra",),
    }
    return {name: value for name, value in (whole | changes).items() if value is not None}


def make(base: type[Rule] = PatternRule, **changes: Any) -> type[Rule]:
    """Create the class."""
    return type("Made", (base,), body(**changes))


def test_a_whole_rule_can_be_created() -> None:
    rule = make()
    assert rule.prefix() == "XX"
    assert rule.enabled
    assert rule(RuleOptions(extend=("x",))).given.extend == ("x",)
    assert make(DocumentRule).prefix() == "XX"


@pytest.mark.parametrize("part", ["code", "name", "family", "severity", "confidence", "message", "examples"])
@pytest.mark.parametrize("base", [PatternRule, DocumentRule])
def test_every_part_is_needed(base: type[Rule], part: str) -> None:
    with pytest.raises(RuleError, match=f"a rule needs `{part}`"):
        make(base, **{part: None})


@pytest.mark.parametrize("code", ["X001", "XXXXX001", "XX1", "XX0001", "xx001", "XX001 ", "XX001\n", "", "ÄÖ001"])
def test_a_code_has_two_to_four_capitals_and_three_digits(code: str) -> None:
    with pytest.raises(RuleError, match=re.escape(f"not {code!r}")):
        make(code=code)


@pytest.mark.parametrize("name", ["A-rule", "a_rule", "a--rule", "-a", "a-", "", "a rule", "é"])
def test_a_name_is_kebab_case(name: str) -> None:
    with pytest.raises(RuleError, match="the name is kebab-case"):
        make(name=name)


@pytest.mark.parametrize("section", ["## What it finds", "## Why it matters", "## How to fix it"])
def test_the_page_has_three_sections(section: str) -> None:
    with pytest.raises(RuleError, match=f"lacks the section '{section}'"):
        make(__doc__=PAGE.replace(section, "## Else"))


def test_no_page_is_no_rule() -> None:
    with pytest.raises(RuleError, match="lacks the section '## What it finds'"):
        make(__doc__=None)


def test_the_page_of_a_base_class_is_not_the_rules_own() -> None:
    with pytest.raises(RuleError, match="lacks the section"):
        type("Second", (make(),), {"code": "XX002", "name": "second"})


@pytest.mark.parametrize(
    ("examples", "reason"),
    [
        ((), "no firing example"),
        ((Example("A horse."),), "no firing example"),
        ((Example("A ⟦zebra⟧."),), "no silent example"),
        ((Example("x", beside=("A ⟦zebra⟧.",)),), "no silent example"),
    ],
)
def test_a_firing_and_a_silent_example(examples: tuple[Example, ...], reason: str) -> None:
    with pytest.raises(RuleError, match=reason):
        make(examples=examples)


def test_an_abstract_base_needs_nothing_and_its_children_do() -> None:
    class Base(PatternRule, abstract=True):
        """Shared by some rules."""

    assert make(Base).prefix() == "XX"
    with pytest.raises(RuleError):
        type("Child", (Base,), {})


def test_the_error_says_which_class() -> None:
    with pytest.raises(RuleError, match=r"test_rule_class.*Made: a rule needs `code`"):
        make(code=None)
