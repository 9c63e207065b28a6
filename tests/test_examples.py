"""The example digests: what the installed command says of them is what is kept beside them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from digestlint import plugins

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
COMMAND = Path(sys.executable).with_name("digestlint")


REGISTRY = plugins.load()


def _expected() -> list[str]:
    return (EXAMPLES / "expected.jsonl").read_text(encoding="utf-8").splitlines()


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run the installed command; nothing of the caller's surroundings changes what it prints."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "FORCE_", "NO_"))}
    return subprocess.run(
        [COMMAND, *arguments], cwd=folder, env=kept | {"COLUMNS": "100"}, capture_output=True, encoding="utf-8"
    )


@pytest.mark.parametrize(("format", "file"), [("concise", "expected.txt"), ("json-lines", "expected.jsonl")])
def test_expected_output(format: str, file: str) -> None:
    done = run("check", "examples/", "--output-format", format)
    assert done.stderr == ""
    assert done.returncode == 1
    assert done.stdout == (EXAMPLES / file).read_text(encoding="utf-8")


def test_the_same_findings_from_within_the_folder() -> None:
    done = run("check", "--output-format", "concise", "--quiet", folder=EXAMPLES)
    kept = (EXAMPLES / "expected.txt").read_text(encoding="utf-8").replace("examples/digests/", "digests/")
    assert done.stdout == "".join(line for line in kept.splitlines(keepends=True) if line.startswith("digests/"))


def test_every_rule_shows() -> None:
    """Each built-in rule finds something in the examples, also those off by default, and so does their house rule."""
    done = run("check", "examples/", "--pedantic", "--extend-select", "ALL", "--output-format", "json-lines")
    found = {json.loads(line)["code"] for line in done.stdout.splitlines()}
    built_in = {code for code, rule in REGISTRY.rules.items() if REGISTRY.origins[rule].package == plugins.PACKAGE}
    assert (found - built_in, built_in - found) == ({"HS001"}, set())


def test_every_format_shows() -> None:
    """Each kind of format has an example with findings."""
    found = {Path(json.loads(line)["filename"]).suffix for line in _expected()}
    assert found >= {".html", ".json", ".md", ".txt", ".xml"}


def test_findings_stand_at_their_words() -> None:
    """What a finding spans in the file is what it speaks of, through tags, escapes and entities."""
    spans = {
        ("evening-page.html", "TY003"): ["the the", "fleet</b> <i>fleet"],
        ("brief-from-the-api.json", "TY003"): ["and and"],
        ("brief-from-the-api.json", "BC013"): ["Stay tuned"],
        ("coast-feed.xml", "AR003"): ["[Insert picture of the ship]"],
    }
    found = defaultdict(list)
    for line in _expected():
        finding = json.loads(line)
        path, start, end = ROOT / finding["filename"], finding["location"], finding["end_location"]
        lines = path.read_text(encoding="utf-8").splitlines() or [""]
        if start["row"] == end["row"]:
            words = lines[start["row"] - 1][start["column"] - 1 : end["column"] - 1]
            found[path.name, finding["code"]].append(words)
    assert {key: found[key] for key in spans} == spans


def test_the_clean_digest_is_clean() -> None:
    done = run("check", "digests/clean-harbour-brief.md", "--pedantic", folder=EXAMPLES)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "All clean: 1 file checked.\n"


def test_the_settings_are_at_work() -> None:
    """Each part of examples/digestlint.toml changes what is found."""
    mine, none = (run("check", "--output-format", "json", *more, folder=EXAMPLES) for more in ([], ["--isolated"]))
    found, bare = ({(each["code"], each["filename"]) for each in json.loads(done.stdout)} for done in (mine, none))
    assert {code for code, _ in found - bare} >= {"HS001"}
    assert ("SP005", "digests/market-brief.md") in bare - found
    assert ("AT003", "digests/line-by-line.txt") in bare - found
    assert ("AT001", "digests/numbered-stories.txt") in found & bare
