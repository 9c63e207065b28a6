"""The example plugin, installed the way a guest is: its rule runs, and its name shows wherever plugins are named."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "plugins" / "digestlint-example"
COMMAND = Path(sys.executable).with_name("digestlint")

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The installed command, with the plugin really built and installed into a folder of its own on the path."""
    site = tmp_path_factory.mktemp("site")
    offline = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", *offline, "--target", site, PLUGIN], check=True)

    def command(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PYTHONPATH": str(site)}
        return subprocess.run([COMMAND, *arguments], cwd=folder, env=environment, capture_output=True, encoding="utf-8")

    return command


def test_its_rule_runs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "digest.md").write_text("# Brief\n\nThe board met yesterday.\n", encoding="utf-8")
    done = run("check", "--output-format", "concise", "--quiet", "--select", "EX", folder=tmp_path)
    assert done.stderr == ""
    assert done.returncode == 1
    assert done.stdout.startswith("digest.md:3:15: EX001 relative-day warning “yesterday” ")


def test_it_is_listed(run: Run) -> None:
    version, rules = run("--version"), run("rules")
    assert "digestlint-example 0.1.0: example" in version.stdout
    (line,) = [line for line in rules.stdout.splitlines() if line.startswith("EX001")]
    assert line.split() == ["EX001", "relative-day", "example", "warning", "medium", "digestlint-example"]
    assert (version.returncode, rules.returncode) == (0, 0)


def test_its_page_shows(run: Run) -> None:
    done = run("explain", "EX001")
    assert done.returncode == 0
    assert done.stdout.startswith("# EX001 relative-day\n")
    assert "## How to fix it" in done.stdout
    assert run("explain", "relative-day").stdout == done.stdout


def test_it_can_be_disabled(run: Run, tmp_path: Path) -> None:
    (tmp_path / "digest.md").write_text("The board met yesterday.\n", encoding="utf-8")
    done = run("check", "--config", 'disable-plugins = ["digestlint-example"]', folder=tmp_path)
    assert done.returncode == 0


def test_its_own_tests_pass() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", PLUGIN],
        env=os.environ | {"PYTHONPATH": str(PLUGIN)},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout
