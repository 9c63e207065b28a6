"""SARIF: valid by the schema, within the limits of GitHub, and true to the files."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest

from digestlint import plugins
from digestlint.api import (
    Confidence,
    Diagnostic,
    Fix,
    Position,
    Problem,
    Related,
    RuleInfo,
    Run,
    Screen,
    Severity,
)
from digestlint.reports.sarif import MOST_RESULTS, Sarif

EXAMPLES = Path(__file__).parent.parent / "examples"
PLACE = Position(2, 3)
FINDING = Diagnostic(
    "XX001", "odd", "oddities", Severity.WARNING, Confidence.HIGH, "Odd.", "a.md", PLACE, PLACE, fingerprint="f" * 16
)


def rendered(run: Run) -> dict[str, Any]:
    """The one run of the log."""
    (only,) = json.loads(Sarif().render(run, Screen()))["runs"]
    return only


@pytest.fixture
def valid(schema: Callable[..., Any]) -> Callable[[object], None]:
    """A check against the schema of SARIF 2.1.0."""
    return schema("sarif-2.1.0")


def rule_of(run: dict[str, Any], result: dict[str, Any]) -> dict[str, Any]:
    """The rule that a result refers to."""
    if "ruleIndex" in result:
        return run["tool"]["driver"]["rules"][result["ruleIndex"]]
    reference = result["rule"]
    return run["tool"]["extensions"][reference["toolComponent"]["index"]]["rules"][reference["index"]]


def test_all_examples(valid, call: Callable[..., Any], tmp_path: Path) -> None:
    formats = [f"--output-format={name}:{tmp_path / name}" for name in ("sarif", "json")]
    assert call("check", "digests", "--pedantic", *formats, cwd=EXAMPLES).code == 1
    log = json.loads((tmp_path / "sarif").read_text(encoding="utf-8"))
    valid(log)
    (run,) = log["runs"]
    findings = json.loads((tmp_path / "json").read_text(encoding="utf-8"))
    assert len(run["results"]) == len(findings) > 100
    for result, finding in zip(run["results"], findings, strict=True):
        rule = rule_of(run, result)
        assert (result["ruleId"], rule["id"], rule["name"]) == (finding["code"], finding["code"], finding["name"])
        (where,) = result["locations"]
        where = where["physicalLocation"]
        assert where["artifactLocation"] == {"uri": finding["filename"], "uriBaseId": "%SRCROOT%"}
        region = where["region"]
        assert (region["startLine"], region["startColumn"]) == tuple(finding["location"].values())
        assert (region["endLine"], region["endColumn"]) == tuple(finding["end_location"].values())
        assert result["partialFingerprints"]["digestlint/v1"].startswith(f"{finding['fingerprint']}:")
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_rules_tell_what_github_asks_for(call: Callable[..., Any], files) -> None:
    files({"a.md": "This development marks a new chapter in the history of the port.\n\nHe went to the the quay.\n"})
    said = call("check", "a.md", "--select", "BC001,TY003", "--output-format", "sarif")
    (run,) = json.loads(said.out)["runs"]
    first, second = run["tool"]["driver"]["rules"]
    assert first["shortDescription"]["text"].startswith("A sentence announces")
    assert "## How to fix it" in first["help"]["text"]
    assert "\n    " not in first["help"]["markdown"]
    assert 0 < len(first["fullDescription"]["text"]) <= 1024
    assert first["properties"]["tags"] == ["commentary"]
    assert (second["defaultConfiguration"]["level"], second["properties"]["problem.severity"]) == ("error", "error")


def test_precision_is_what_was_measured(call: Callable[..., Any]) -> None:
    measured = json.loads((EXAMPLES.parent / "benchmarks" / "measured.json").read_text(encoding="utf-8"))["rules"]
    rules = plugins.load().rules
    (run,) = json.loads(call("check", "digests", "--output-format", "sarif", cwd=EXAMPLES).out)["runs"]
    told = {rule["id"]: rule["properties"]["precision"] for rule in run["tool"]["driver"]["rules"]}
    told = {code: precision for code, precision in told.items() if code in measured}
    judged = {}
    for code in told:
        found, right = (sum(measured[code][of][key] for of in ("digests", "apart")) for key in ("findings", "right"))
        if found >= 10 and rules[code].family not in {"links", "readability"}:
            judged[code] = right / found
    assert judged
    for code, precision in told.items():
        share = judged.get(code)
        if share is None:
            assert precision == rules[code].confidence.word
        else:
            least = {"very-high": 0.95, "high": 0.85, "medium": 0.7, "low": 0}
            assert precision == next(word for word in least if share >= least[word])


def test_fingerprints_stand_still_and_tell_copies_apart(call: Callable[..., Any], files) -> None:
    def prints(text: str) -> list[str]:
        files({"a.md": text})
        (run,) = json.loads(call("check", "a.md", "--select", "TY003", "--output-format", "sarif").out)["runs"]
        return [result["partialFingerprints"]["digestlint/v1"] for result in run["results"]]

    (one,) = prints("He went to the the quay.\n")
    assert one.endswith(":1")
    assert prints("It rained.\n\nHe went to the the quay.\n\nHe went to the the quay.\n") == [one, f"{one[:-1]}2"]


def test_a_guest_is_an_extension(valid) -> None:
    guest = RuleInfo(
        "odd", "oddities", Severity.ERROR, Confidence.LOW, "Odd.", "https://odd.example/", "lint-odd", "2.0"
    )
    own = RuleInfo("even", "house", Severity.INFO, Confidence.MEDIUM, "")
    rules = {"XX001": guest, "EV001": own}
    found = (FINDING, FINDING._replace(code="EV001", name="even", severity=Severity.INFO))
    valid(json.loads(Sarif().render(Run(found, 1, rules=rules), Screen())))
    run = rendered(Run(found, 1, rules=rules))
    (extension,) = run["tool"]["extensions"]
    assert (extension["name"], extension["version"]) == ("lint-odd", "2.0")
    assert extension["rules"][0]["helpUri"] == "https://odd.example/"
    assert [rule_of(run, result)["id"] for result in run["results"]] == ["XX001", "EV001"]
    assert [result["level"] for result in run["results"]] == ["warning", "note"]
    assert rule_of(run, run["results"][1])["help"]["text"] == "even"


def test_no_more_than_github_takes() -> None:
    related = tuple(Related("also", "b.md", PLACE, PLACE) for _ in range(2000))
    grave = FINDING._replace(severity=Severity.ERROR, related=related, location=Position(10**6, 1))
    found = [FINDING._replace(location=Position(row, 1)) for row in range(1, MOST_RESULTS + 5)]
    text = Sarif().render(Run((*found, grave), 1), Screen())
    (run,) = json.loads(text)["runs"]
    assert len(run["results"]) == MOST_RESULTS
    assert run["results"][-1]["level"] == "error"
    assert len(run["results"][-1]["relatedLocations"]) == 100
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"] == "5 findings of the least severity left out of this file"
    assert len(gzip.compress(text.encode())) < 10_000_000


def test_what_could_not_be_done_is_told(valid) -> None:
    run = Run((), 0, problems=(Problem("a.md", "is not UTF-8"),))
    valid(json.loads(Sarif().render(run, Screen())))
    assert rendered(run)["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [{"level": "error", "message": {"text": "a.md: is not UTF-8"}}],
        }
    ]


def test_nothing_breaks_out(valid, assert_inert, hostile_run: Run) -> None:
    text = Sarif().render(hostile_run, Screen())
    assert_inert(text)
    valid(json.loads(text))
    run = rendered(hostile_run)
    for result, found in zip(run["results"], hostile_run.diagnostics, strict=True):
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert unquote_to_bytes(uri) == os.fsencode(found.filename)
        assert not set(uri) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%")
        assert isinstance(found.fix, Fix)
        assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == (
            found.fix.edits[0].content
        )
        for message in (result["message"], result["relatedLocations"][0]["message"]):
            assert not set("{}\n\x1b\u202e") & set(message["text"])
            assert "](" not in message["text"]
