"""The command for tests: as it is installed, in a process of its own (`run`), or quicker, in this one (`call`)."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, settings
from support.command import COMMAND, UNWANTED, Result, environment

from digestlint.api import (
    Applicability,
    Confidence,
    Diagnostic,
    Edit,
    Fix,
    Position,
    Problem,
    Related,
    RuleInfo,
    Run,
    Severity,
)
from digestlint.cli import main
from digestlint.config import Configs

# The same examples in every run, however slow the machine: a gate must not fail by chance. To search for new failures,
# run with `--hypothesis-profile=default`.
settings.register_profile("gate", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gate")

# Each test sees its own run; those of the cache take this back (see `remembering`).
os.environ["DIGESTLINT_NO_CACHE"] = "1"


@pytest.fixture(scope="session")
def spacy() -> Any:
    """spaCy, or a skip where it is not installed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip("spacy", reason="spaCy is not installed (pip install 'digestlint[spacy]')")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The Chromium of this machine, with Playwright to steer it; a skip where there is none, and in CI a failure."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        reason = "no Chromium on this machine (Debian: apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Its sandbox does not start for root, as whom containers run.
        browser = playwright.chromium.launch(executable_path=path, chromium_sandbox=False)
        yield browser
        browser.close()


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Result]:
    """Run the installed command in the test's folder."""

    def start(
        *argv: str | Path, cwd: Path = tmp_path, stdin: str | bytes = b"", env: Mapping[str, str] | None = None
    ) -> Result:
        done = subprocess.run(
            [COMMAND, *map(str, argv)],
            cwd=cwd,
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            env=environment(**(env or {})),
            timeout=120,
            check=False,
        )
        return Result(done.returncode, done.stdout.decode(), done.stderr.decode())

    return start


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Run the command in this process, in the test's folder."""
    for name in UNWANTED:
        monkeypatch.delenv(name, raising=False)

    def start(*argv: str | Path, cwd: Path = tmp_path) -> Result:
        monkeypatch.chdir(cwd)
        capsys.readouterr()
        try:
            code = main([str(one) for one in argv])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return Result(code, said.out, said.err)

    return start


@pytest.fixture
def remembering(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands use the cache, as they do by default."""
    monkeypatch.delenv("DIGESTLINT_NO_CACHE")


@pytest.fixture
def configs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Configs]:
    """Make the configurations of a command that is given in the test's folder."""
    monkeypatch.chdir(tmp_path)
    return Configs


@pytest.fixture
def files(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Write files into the test's folder, by name."""

    def write(texts: Mapping[str, str | bytes]) -> Path:
        for name, text in texts.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode() if isinstance(text, str) else text)
        return tmp_path

    return write


@pytest.fixture
def steps() -> Callable[[Callable[[], object]], int]:
    """Count the lines of Python that a piece of work runs: what grows with its input, on any machine, at any load.

    What a library does inside one call is not seen; benchmarks/growth.py takes the time of that.
    """

    def count(work: Callable[[], object]) -> int:
        lines = 0

        def trace(frame: FrameType, event: str, arg: object) -> Any:
            nonlocal lines
            lines += event == "line"
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            work()
        finally:
            sys.settrace(before)
        return lines

    return count


def local_rule(code: str = "LO001", name: str = "local-rule", body: str = "", words: str = "zebra") -> str:
    """The source of a local rule file with one rule, which finds `words`."""
    return f'''
from digestlint.api import Confidence, Example, PatternRule, Severity, hookimpl

class Local(PatternRule):
    """A rule of this test.

    ## What it finds
    A word.

    ## Why it matters
    It does not.

    ## How to fix it
    Take it out.
    """

    code = "{code}"
    name = "{name}"
    family = "local"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "a {{text}}"
    examples = (Example("A ⟦{words}⟧ ran."), Example("A horse ran."))
    patterns = ("{words}",)
{body}

@hookimpl
def digestlint_rules():
    return [Local]
'''


@pytest.fixture
def rule_file() -> Callable[..., str]:
    """Make the source of a local rule file."""
    return local_rule


# What a digest may say, or a file be called, to steer what shows it: workflow commands, terminal escapes, ends of
# CDATA, scripts and table cells, formulas, Markdown, placeholders, bidirectional controls, bytes that are not UTF-8.
HOSTILE = (
    "::error file=a.md,line=1::forged",
    "\n::stop-commands::x\r\n##[error]forged",
    "\x1b[31mred\x1b]8;;https://evil.example\x07link\x9b1m\x7f\x00",
    "]]><failure/><!-- & \"quoted\" 'text' -->",
    "</script><script>alert(1)</script></td></tr>",
    "=cmd|' /C calc'!A0",
    "| a | b | [x](https://evil.example) ![y](//evil.example) `z` <img src=x> @all #1",
    "{0} {name} {{title}} %s %25 100%",
    "\u202egnp.exe\u2066\u200f\u2028\u0085",
    "a b:c,d;e?f#g&h+i\\j'k\"l",
    "caf\udce9 \udcff.md",
    "日本 “é” 👩‍👧 e\u0301 \ufffe\uffff",
)


@pytest.fixture
def hostile_run() -> Run:
    """A run whose files, messages, fixes and problems all try to break out of the report."""
    start, end = Position(1, 3), Position(1, 5)
    found = [
        Diagnostic(
            code="SC022",
            name="markup-in-prose",
            family="chrome",
            severity=Severity.WARNING,
            confidence=Confidence.HIGH,
            message=text,
            filename=text,
            location=start,
            end_location=end,
            fix=Fix(Applicability.SAFE, text, (Edit(text, start, end),)),
            related=(Related(text, text, start, end),),
            fingerprint=f"{number:016x}",
        )
        for number, text in enumerate(HOSTILE)
    ]
    rule = RuleInfo("markup-in-prose", "chrome", Severity.WARNING, Confidence.HIGH, HOSTILE[4])
    return Run(
        tuple(sorted(found, key=lambda one: one.order)),
        len(found),
        problems=tuple(Problem(text, text) for text in HOSTILE),
        rules={"SC022": rule},
        lines={(text, 1): text for text in HOSTILE},
    )


@pytest.fixture
def assert_inert() -> Callable[[str], None]:
    """Assert that a report can be written, and that no character in it steers a terminal or the log of a CI job."""

    def check(report: str) -> None:
        report.encode()
        assert not re.search(
            "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]", report.replace("\n", "")
        )
        for line in report.split("\n"):
            # What begins with such a command is one as a whole, escaped as test_report_github.py has it.
            if not re.match("::(?:error|warning|notice) ", line):
                assert "##[" not in line
                assert not line.lstrip().startswith("::")

    return check


@pytest.fixture
def schema() -> Callable[[str], Callable[[object], None]]:
    """A check of a value against a JSON schema of tests/data."""

    def load(name: str) -> Callable[[object], None]:
        text = (Path(__file__).parent / "data" / f"{name}.schema.json").read_text(encoding="utf-8")
        checker = jsonschema.validators.validator_for(json.loads(text), default=jsonschema.Draft4Validator)
        made = checker(json.loads(text), format_checker=checker.FORMAT_CHECKER)
        return lambda value: made.validate(value)

    return load
