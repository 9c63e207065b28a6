"""What the shell learns: 0 clean, 1 findings that count, 2 work that could not be done."""

from __future__ import annotations

import pytest
from support.command import Command

FAULT = "Ministers met in the the old house.\n"
CLEAN = "The council met on Monday.\n"


def test_through_the_installed_command(run: Command, files) -> None:
    files({"fault.md": FAULT, "clean.md": CLEAN})
    assert run("check", "clean.md").code == 0
    assert run("check", "fault.md").code == 1
    assert run("check", "fault.md", "gone.md").code == 2
    assert run().code == 2


def test_python_m_is_the_same_command(files, tmp_path) -> None:
    import subprocess
    import sys

    files({"fault.md": FAULT})
    argv = [sys.executable, "-m", "digestlint", "check", "--output-format", "concise"]
    done = subprocess.run(argv, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout.startswith("fault.md:1:18: TY003")


@pytest.mark.parametrize(
    ("severity", "confidence", "argv", "code", "shown"),
    [
        ("error", "high", [], 1, 1),
        ("warning", "high", [], 1, 1),
        ("info", "high", [], 0, 1),
        ("info", "high", ["--fail-on", "info"], 1, 1),
        ("warning", "high", ["--fail-on", "error"], 0, 1),
        ("error", "high", ["--fail-on", "error"], 1, 1),
        ("error", "high", ["--fail-on", "never"], 0, 1),
        ("error", "high", ["--exit-zero"], 0, 1),
        ("error", "medium", [], 1, 1),
        # What is hidden never fails.
        ("error", "low", [], 0, 0),
        ("error", "low", ["--min-confidence", "low"], 1, 1),
        ("error", "low", ["--pedantic"], 1, 1),
        ("error", "medium", ["--min-confidence", "high"], 0, 0),
        ("warning", "high", ["--min-severity", "error"], 0, 0),
        ("warning", "high", ["--min-severity", "error", "--fail-on", "info"], 0, 0),
        ("info", "low", ["--pedantic", "--fail-on", "info"], 1, 1),
        ("info", "low", ["--pedantic"], 0, 1),
    ],
)
def test_what_counts(
    call: Command, files, severity: str, confidence: str, argv: list[str], code: int, shown: int
) -> None:
    files({"a.md": CLEAN})
    house = f'phrases = [{{code = "HS001", message = "x", phrases = ["council"], severity = "{severity}", '
    house += f'confidence = "{confidence}"}}]'
    result = call("check", "--output-format", "json", "--config", house, "--select", "HS001", *argv)
    assert result.err.count("error:") == 0
    assert (result.code, len(result.findings)) == (code, shown)


def test_a_severity_of_the_settings_counts(call: Command, files) -> None:
    files({"a.md": FAULT})
    assert call("check", "--select", "TY003", "--config", "severity.TY003 = 'info'").code == 0
    assert call("check", "--select", "TY003", "--config", "fail-on = 'never'").code == 0


def test_exit_zero_never_hides_work_that_was_not_done(call: Command, files) -> None:
    files({"a.md": FAULT})
    assert call("check", "--exit-zero", "gone.md", "a.md").code == 2
    assert call("check", "--exit-zero", "--select", "zzz").code == 2
    assert call("check", "--fail-on", "never", "gone.md").code == 2


def test_all_excluded_is_clean(call: Command, files) -> None:
    files({"digestlint.toml": 'exclude = ["*.md"]\n', "a.md": FAULT, "CHANGELOG.md": FAULT, "page.xyz": FAULT})
    for argv in (["a.md"], ["CHANGELOG.md"], ["a.md", "CHANGELOG.md", "page.xyz"]):
        result = call("check", "--force-exclude", *argv)
        assert (result.code, result.err, result.out) == (0, "", "No files to check.\n")
    assert call("check").code == 0


def test_a_suppressed_finding_does_not_count(call: Command, files) -> None:
    files({"a.md": "<!-- digestlint: ignore TY003 quoted -->\n\n" + FAULT})
    result = call("check")
    assert result.code == 0
    assert "1 ignored by comments" in result.out


@pytest.mark.parametrize(
    ("argv", "code", "words"),
    [
        (["--help"], 0, "examples:"),
        (["check", "--help"], 0, "exit codes: 0 clean; 1 findings"),
        (["--version"], 0, "digestlint 0."),
        (["-V"], 0, "digestlint 0."),
        (["rules"], 0, "TY003"),
        (["explain", "TY003"], 0, "## How to fix it"),
        (["explain", "doubled-word"], 0, "# TY003 doubled-word"),
        (["explain", "ty003"], 0, "# TY003 doubled-word"),
        (["config"], 0, 'min-confidence = "medium"'),
    ],
)
def test_commands_that_tell(call: Command, argv: list[str], code: int, words: str) -> None:
    result = call(*argv)
    assert (result.code, result.err) == (code, "")
    assert words in result.out


def test_without_a_command_the_help_is_shown(call: Command) -> None:
    result = call()
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("usage: digestlint")
    assert "digestlint check digests/ --pedantic" in result.err


@pytest.mark.parametrize("command", ["check", "rules", "explain", "config"])
def test_every_option_says_what_it_does(call: Command, command: str) -> None:
    said = call(command, "--help").out
    assert "--config FILE|'KEY = VALUE'" in said
    assert "%" not in said
    assert "None" not in said
