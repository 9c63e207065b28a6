"""GitLab's code quality report: what its parser takes, each finding under a fingerprint that stands still."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from digestlint.api import Run, Screen
from digestlint.reports.gitlab import GitLab

EXAMPLES = Path(__file__).parent.parent / "examples"
FAULT = "He went to the the quay.\n\n"


def test_all_examples(schema, call: Callable[..., Any]) -> None:
    said = call("check", "digests", "--output-format", "gitlab", cwd=EXAMPLES)
    issues = json.loads(said.out)
    assert len(issues) > 100
    valid = schema("gitlab-codeclimate")
    for issue in issues:
        valid(issue)
        assert issue["severity"] in {"info", "minor", "major"}
        assert (EXAMPLES / issue["location"]["path"]).is_file()
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def test_the_shape(call: Callable[..., Any], files) -> None:
    files({"sub/a.md": f"# News\n\n{FAULT}"})
    (issue,) = json.loads(call("check", "--select", "TY003", "--output-format", "gitlab").out)
    assert issue == {
        "description": "TY003 doubled-word: doubled word: the the",
        "check_name": "TY003",
        "fingerprint": issue["fingerprint"],
        "severity": "major",
        "location": {"path": "sub/a.md", "lines": {"begin": 3, "end": 3}},
    }


def test_no_finding_hides_another_and_old_ones_stay_old(call: Callable[..., Any], files, tmp_path: Path) -> None:
    def prints() -> list[str]:
        found = json.loads(call("check", "--select", "TY003", "--output-format", "gitlab").out)
        return [issue["fingerprint"] for issue in found]

    files({"a.md": FAULT, "b.md": FAULT})
    before = prints()
    files({"a.md": f"It rained.\n\n{FAULT * 2}"})
    after = prints()
    assert len(set(before)) == 2
    assert len(set(after)) == 3
    assert set(before) < set(after)


def test_nothing_is_an_empty_array() -> None:
    assert GitLab().render(Run((), 1), Screen()) == "[]\n"


def test_nothing_breaks_out(schema, assert_inert, hostile_run: Run) -> None:
    text = GitLab().render(hostile_run, Screen())
    assert_inert(text)
    assert not text.startswith("\ufeff")
    issues = json.loads(text)
    for issue, found in zip(issues, hostile_run.diagnostics, strict=True):
        schema("gitlab-codeclimate")(issue)
        path = issue["location"]["path"]
        path.encode()
        assert path == found.filename.replace("\udce9", "\ufffd").replace("\udcff", "\ufffd")
        assert not set("\n\x1b\u202e") & set(issue["description"])
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
