"""JUnit: what Jenkins' schema takes, with failures where the exit code is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import xmlschema

from digestlint.api import Problem, Run, Screen
from digestlint.reports.junit import JUnit

EXAMPLES = Path(__file__).parent.parent / "examples"
FAULT = "He went to the the quay.\n"


@pytest.fixture(scope="module")
def schema() -> xmlschema.XMLSchema:
    """The schema of Jenkins' xUnit plugin."""
    return xmlschema.XMLSchema(str(Path(__file__).parent / "data" / "junit-10.xsd"))


def outcomes(text: str) -> list[tuple[str, str, list[str]]]:
    """File, name and elements of each test; the counts that the report gives must be theirs."""
    root = ElementTree.fromstring(text)
    for suite in (root, *root):
        for key, element in (
            ("tests", "testcase"),
            ("failures", "failure"),
            ("errors", "error"),
            ("skipped", "skipped"),
        ):
            assert int(suite.get(key, "-1")) == len(list(suite.iter(element))) or (suite, key) == (root, "skipped")
    return [
        (case.get("classname", ""), case.get("name", ""), [one.tag for one in case]) for case in root.iter("testcase")
    ]


def test_all_examples(schema: xmlschema.XMLSchema, call: Callable[..., Any]) -> None:
    said = call("check", "digests", "--output-format", "junit", cwd=EXAMPLES)
    schema.validate(said.out)
    found = outcomes(said.out)
    assert ("digests/clean-harbour-brief.md", "clean", []) in found
    assert len(found) > 100


def test_a_finding_fails_where_it_fails_the_run(call: Callable[..., Any], files) -> None:
    files({"a.md": FAULT, "b.md": "All is well.\n", "c.md": f"It rained.\n\n{FAULT}"})
    argv = ("check", "--select", "TY003", "--output-format", "junit")
    name = "TY003 doubled-word"
    failed = call(*argv)
    assert (failed.code, outcomes(failed.out)) == (
        1,
        [("a.md", f"{name} 1:12", ["failure"]), ("b.md", "clean", []), ("c.md", f"{name} 3:12", ["failure"])],
    )
    passed = call(*argv, "--config", 'severity = {TY003 = "info"}')
    assert (passed.code, [elements for *_, elements in outcomes(passed.out)]) == (0, [["skipped"], [], ["skipped"]])


def test_what_could_not_be_done_is_an_error(schema: xmlschema.XMLSchema) -> None:
    text = JUnit().render(Run((), 0, problems=(Problem("a.md", "is not UTF-8"), Problem("", "no"))), Screen())
    schema.validate(text)
    assert [(name, elements) for _, name, elements in outcomes(text)] == [
        ("a.md", ["error"]),
        ("digestlint", ["error"]),
    ]


def test_nothing_breaks_out(schema: xmlschema.XMLSchema, assert_inert, hostile_run: Run) -> None:
    text = JUnit().render(hostile_run, Screen())
    assert_inert(text)
    schema.validate(text)
    found = outcomes(text)
    assert len(found) == 2 * len(hostile_run.diagnostics)
    assert {len(elements) for *_, elements in found} == {1}
    shown = [one.get("message") for one in ElementTree.fromstring(text).iter("failure")]
    assert "]]><failure/><!-- & \"quoted\" 'text' -->" in shown
    assert "=cmd|' /C calc'!A0" in shown
