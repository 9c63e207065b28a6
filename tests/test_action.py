"""The action for GitHub: linted, and its steps run as a runner runs them, also with hostile inputs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
FAULT = "He went to the the quay.\n"

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is missing")


class Ended(NamedTuple):
    """How a step ended: its exit code, all that it said, its outputs and its summary."""

    code: int
    said: str
    outputs: dict[str, str]
    summary: str


def test_zizmor_finds_nothing() -> None:
    argv = [BIN / "zizmor", "--offline", "--no-progress", "--strict-collection", "--persona=pedantic"]
    done = subprocess.run([*argv, "action.yml", *WORKFLOWS], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def test_our_workflow_uses_it_as_it_is() -> None:
    uses = [
        step
        for path in WORKFLOWS
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
        for step in job["steps"]
        if step.get("uses") == "./"
    ]
    assert uses
    for step in uses:
        assert set(step["with"]) <= set(ACTION["inputs"])


def test_the_documents_name_its_inputs() -> None:
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^\| `([a-z-]+)` \|", text) == list(ACTION["inputs"])


def test_incomplete_findings_are_not_uploaded() -> None:
    condition = STEPS["Upload to code scanning"]["if"]
    assert "inputs.upload-sarif == 'true'" in condition
    assert re.findall(r"exit-code == '(\d+)'", condition) == ["0", "1"]


def _step(step: dict[str, Any], context: dict[str, str], folder: Path, temp: Path) -> Ended:
    """Run one step with its variables filled in from the context."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "PYTHON"))}
    expression = re.compile(r"\$\{\{ (\S+) \}\}")
    filled = {name: expression.sub(lambda found: context[found[1]], value) for name, value in step["env"].items()}
    files = {name: temp / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for path in files.values():
        path.write_text("", encoding="utf-8")
    script = temp / "step.sh"
    script.write_text(step["run"], encoding="utf-8")
    github = {"GITHUB_ACTIONS": "true", "CI": "true", "GITHUB_ACTION_PATH": str(ROOT), "RUNNER_TEMP": str(temp)}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
        cwd=folder,
        env=kept | github | {name: str(path) for name, path in files.items()} | filled,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    outputs = dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines())
    summary = files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")
    return Ended(done.returncode, done.stdout, outputs, summary)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The command that the action installs from its own checkout."""
    temp = tmp_path_factory.mktemp("runner temp")
    context = {"inputs.extras": "", "steps.python.outputs.python-path": sys.executable}
    ended = _step(STEPS["Install digestlint"], context, temp, temp)
    assert ended.code == 0, ended.said
    assert Path(ended.outputs["command"]).is_relative_to(temp)
    return ended.outputs["command"]


@pytest.fixture
def job(installed: str, tmp_path: Path) -> Callable[..., Ended]:
    """Run the check and what follows in a workspace, with inputs."""
    folder, temp = tmp_path / "work space", tmp_path / "temp"
    folder.mkdir()
    temp.mkdir()

    def start(texts: dict[str, str], **inputs: str) -> Ended:
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
        given = {f"inputs.{name}": value.get("default", "") for name, value in ACTION["inputs"].items()}
        given |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        given["steps.install.outputs.command"] = installed
        ended = _step(STEPS["Check"], given, folder, temp)
        assert ended.code == 0, ended.said
        code = ended.outputs["exit-code"]
        last = _step(STEPS["Tell the outcome"], {"steps.check.outputs.exit-code": code}, folder, temp)
        assert last.code == int(code)
        return ended._replace(code=last.code)

    return start


def test_a_fault_is_annotated_and_fails_the_job(job: Callable[..., Ended]) -> None:
    ended = job({"a b.md": FAULT, "b.md": FAULT}, paths="a b.md\n")
    assert ended.code == 1
    assert "\n::error file=a b.md,line=1," in ended.said
    assert "1:12  error    TY003 doubled-word" in ended.said
    assert "b.md:1" not in ended.said.replace("a b.md", "")
    assert ended.summary.startswith("### digestlint: 1 finding in 1 of 1 file ")
    assert ended.outputs["sarif"] == ""


def test_a_clean_folder_passes(job: Callable[..., Ended]) -> None:
    ended = job({"a.md": "All is well.\n"})
    assert (ended.code, ended.summary) == (0, "### digestlint: all clean, 1 file checked\n")


def test_options_and_sarif(job: Callable[..., Ended], tmp_path: Path) -> None:
    ended = job({"a.md": FAULT}, options="--exit-zero\n--select=TY003\n", upload_sarif="true")
    assert ended.code == 0
    log = json.loads(Path(ended.outputs["sarif"]).read_text(encoding="utf-8"))
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["TY003"]
    job({"a.md": FAULT}, sarif="out $(id).sarif")
    assert (tmp_path / "work space" / "out $(id).sarif").is_file()


@pytest.mark.parametrize("name", ["paths", "options", "diff_base", "sarif"])
def test_no_input_is_run(job: Callable[..., Ended], tmp_path: Path, name: str) -> None:
    ended = job({"a.md": FAULT}, **{name: '"; touch pwned; $(touch pwned) `touch pwned`\n--version\nx=y'})
    assert ended.code in (1, 2)
    assert not list(tmp_path.rglob("pwned"))
    assert set(ended.outputs) == {"exit-code", "sarif"}


def test_a_path_is_never_an_option(job: Callable[..., Ended]) -> None:
    ended = job({"a.md": FAULT}, paths="--exit-zero\na.md")
    assert ended.code == 2
    assert "digestlint: error: --exit-zero: no such file or folder" in ended.said


def test_changed_lines_alone(job: Callable[..., Ended], tmp_path: Path) -> None:
    folder = tmp_path / "work space"
    (folder / "a.md").write_text(f"{FAULT}\n", encoding="utf-8")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for argv in (("init", "-q"), ("add", "-A"), (*who, "commit", "-q", "-m", "one")):
        subprocess.run(["git", *argv], cwd=folder, check=True)
    ended = job({"a.md": f"{FAULT}\nShe came to the the harbour.\n"}, diff_base="HEAD")
    assert ended.code == 1
    assert [line.split(",")[1] for line in ended.said.splitlines() if line.startswith("::error ")] == ["line=3"]
