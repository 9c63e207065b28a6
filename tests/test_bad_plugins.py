"""Plugins that fail, through the installed command: one clear line, exit code 2, and nobody else's findings lost."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from support.command import Command

FAULT = "Ministers met in the the old customs house.\n"
CLEAN = "The council met on Monday.\n"
TY003 = ("--select", "TY003", "--output-format", "json")


def _quick(*argv: str) -> tuple[str, ...]:
    return ("check", *TY003, *argv)


_RAISES = "raise RuntimeError('no\\nnetwork')\n"


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        (_RAISES, "can't be loaded: RuntimeError: no network; mend it, or take it out of `plugins`"),
        ("import sys\nsys.exit(0)\n", "can't be loaded: SystemExit: 0; mend it"),
        ("def x(:\n", "can't be loaded: SyntaxError: "),
        ("import nothing_of_that_name\n", "can't be loaded: ModuleNotFoundError: No module named"),
        (
            "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_rules():\n    return 1 / 0\n",
            "its digestlint_rules() failed: ZeroDivisionError: division by zero; mend it",
        ),
        (
            "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_rules():\n    raise SystemExit\n",
            "its digestlint_rules() failed: SystemExit; mend it",
        ),
        (
            "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_rules():\n    return None\n",
            "its digestlint_rules() failed: TypeError: 'NoneType' object is not iterable",
        ),
        (
            "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_readers():\n    return ['text']\n",
            "its digestlint_readers() failed: TypeError: 'text' is no Reader class with a format",
        ),
        (
            "from digestlint.api import Report, hookimpl\n@hookimpl\ndef digestlint_reports():\n"
            "    return [type('Half', (Report,), {'name': 'half'})]\n",
            "its digestlint_reports() failed: TypeError: Half has no render()",
        ),
        (
            "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_rulez():\n    return ()\n",
            "can't be loaded: PluginValidationError: unknown hook 'digestlint_rulez'",
        ),
    ],
)
def test_a_plugin_that_cannot_be_loaded(call: Command, files, rule_file, source: str, cause: str) -> None:
    files({"bad.py": source, "good.py": rule_file(), "a.md": "The zebra met the the mayor.\n"})
    result = call(
        "check", "--output-format", "json", "--select", "TY003,LO001", "--config", 'plugins = ["bad.py", "good.py"]'
    )
    assert result.code == 2
    assert result.error.startswith("digestlint: error: plugin bad.py (")
    assert cause in result.error
    # The next plugin's findings are there, and the built-in ones.
    assert [code for *_, code in result.places] == ["LO001", "TY003"]


_HOOK = "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_rules():\n    raise SystemExit(0)\n"


def test_plugins_that_fail_through_the_installed_command(run: Command, files, rule_file) -> None:
    raises = rule_file(body="    def judge(self, hit):\n        raise SystemExit(0)\n")
    files({"import.py": _RAISES, "hook.py": _HOOK, "check.py": raises, "a.md": "The zebra met the the mayor.\n"})
    result = run(*_quick("--extend-select", "LO001", "--config", 'plugins = ["import.py", "hook.py", "check.py"]'))
    assert result.code == 2
    assert "Traceback" not in result.err
    causes = [
        "plugin import.py (.*): can't be loaded: RuntimeError: no network; mend it, ",
        "plugin hook.py (.*): its digestlint_rules.. failed: SystemExit: 0; mend it, ",
        "a.md: rule LO001 local-rule of .*check.py failed: SystemExit: 0; report it, ",
    ]
    for line, cause in zip(result.err.splitlines(), causes, strict=True):
        assert re.match(f"digestlint: error: {cause}", line), line
    assert result.places == [("a.md", 1, 15, "TY003")]


def test_a_configuration_with_a_mistake_through_the_installed_command(run: Command, files) -> None:
    files({"digestlint.toml": 'selct = ["SC"]\n', "a.md": CLEAN})
    result = run("check")
    assert (result.code, result.out) == (2, "")
    assert result.error == "digestlint: error: digestlint.toml: unknown key 'selct'; did you mean 'select'?"
    result = run("check", "--isolated", "--selct", "SC")
    assert (result.code, result.out) == (2, "")
    assert result.error.startswith("digestlint: error: unknown option '--selct'; did you mean '--select'?")
    result = run("check", "--isolated", "--select", "chrom", "a.md")
    assert (result.code, result.out) == (2, "")
    assert "no rule, family or code 'chrom'; did you mean 'chrome'?" in result.error


_JUDGE = "    def judge(self, hit):\n"


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        (_JUDGE + "        raise KeyError('x')\n", "rule LO001 local-rule of {file} failed: KeyError: 'x'; report it"),
        (_JUDGE + "        raise SystemExit(0)\n", "rule LO001 local-rule of {file} failed: SystemExit: 0"),
        (_JUDGE + "        return 'match'\n", "failed: AttributeError: 'str' object has no attribute"),
        (
            _JUDGE + "        from digestlint.api import Match, Span\n        return Match(Span(0, 999), hit.block)\n",
            "failed: ValueError: span 0..999 lies outside a block of",
        ),
        (
            _JUDGE + "        from digestlint.api import Match, Span\n        return Match(Span(0, 9999))\n",
            "failed: ValueError: offset 9999 lies outside a text of",
        ),
        (
            _JUDGE + "        return self.judge(hit)\n",
            "failed: RecursionError",
        ),
    ],
)
def test_a_rule_that_fails_loses_its_own_findings_on_that_file(
    call: Command, files, rule_file, body: str, cause: str
) -> None:
    # It fails on the second file alone, on two sentences, and is told once.
    body = body.replace(_JUDGE, _JUDGE + "        if 'angry' not in hit.sentence: return super().judge(hit)\n")
    text = "One zebra slept. A zebra was angry. An angry zebra met the the mayor.\n"
    folder = files({"rule.py": rule_file(body=body), "a.md": "A zebra.\n", "b.md": text, "c.md": "A zebra.\n"})
    argv = ("check", "--output-format", "json", "--select", "TY003,LO001", "--config", 'plugins = ["rule.py"]')
    result = call(*argv)
    assert result.code == 2
    assert result.error.startswith("digestlint: error: b.md: rule LO001 local-rule")
    assert cause.format(file=folder / "rule.py") in result.error
    assert [(name, code) for name, _, _, code in result.places] == [
        ("a.md", "LO001"),
        ("b.md", "TY003"),
        ("c.md", "LO001"),
    ]


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("    patterns = ('[z-a]',)\n", "rule LO001 local-rule can't be used: PatternError: '[z-a]' can't be compiled"),
        ("    patterns = ('{gone} x',)\n", "rule LO001 local-rule can't be used: PatternError: no word list 'gone'"),
        (
            "    def __init__(self, given=None):\n        raise OSError('no model')\n",
            "rule LO001 local-rule can't be used: OSError: no model; mend it, or ignore LO001",
        ),
    ],
)
def test_a_rule_that_cannot_be_made(call: Command, files, rule_file, body: str, cause: str) -> None:
    files({"rule.py": rule_file(body=body), "a.md": FAULT, "b.md": FAULT})
    result = call("check", "--output-format", "json", "--select", "TY003,LO001", "--config", 'plugins = ["rule.py"]')
    assert result.code == 2
    assert "plugin rule.py (" in result.error
    assert cause in result.error
    assert [name for name, *_ in result.places] == ["a.md", "b.md"]


_GUEST = """
from digestlint.api import (
    Confidence, CorpusMatch, CorpusRule, Document, Example, Place, Position, Reader, Report, Severity, hookimpl,
)

class Loud(Reader):
    format = "loud"
    extensions = (".loud",)
    def read(self, source):
        raise UnicodeError("no\\nloudness")

class Broken(Report):
    name = "broken"
    def render(self, run, screen):
        raise SystemExit(0)

class Corpus(CorpusRule):
    '''A rule.

    ## What it finds
    ## Why it matters
    ## How to fix it
    '''
    code = "LO002"
    name = "corpus-rule"
    family = "local"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "x"
    examples = (Example("⟦a⟧"), Example("b"))
    def collect(self, document):
        return (1,)
    def report(self, facts):
        yield CorpusMatch(Place("nobody.md", Position(1, 1), Position(1, 2)))

@hookimpl
def digestlint_readers():
    return [Loud]

@hookimpl
def digestlint_reports():
    return [Broken]

@hookimpl
def digestlint_rules():
    return [Corpus]
"""


def test_readers_reports_and_corpus_rules_that_fail(run: Command, files) -> None:
    folder = files({"guest.py": _GUEST, "a.md": FAULT, "b.loud": "x", "c.md": FAULT})
    formats = ("--output-format", "broken", "--output-format", "json")
    result = run("check", *formats, "--select", "TY003,LO002", "--config", 'plugins = ["guest.py"]')
    guest = folder / "guest.py"
    assert result.code == 2
    assert "Traceback" not in result.err
    assert sorted(result.err.splitlines()) == [
        f"digestlint: error: all files: rule LO002 corpus-rule of {guest} failed: KeyError: 'nobody.md'; "
        "report it, or ignore LO002",
        f"digestlint: error: b.loud: the loud reader of {guest} failed: UnicodeError: no loudness; report it",
        f"digestlint: error: plugin guest.py ({guest}): its format 'broken' failed: SystemExit: 0; mend it",
    ]
    assert [name for name, *_ in result.places] == ["a.md", "c.md"]


@pytest.mark.parametrize(
    ("module", "cause"),
    [
        ("raise RuntimeError('broken')\n", "can't be loaded: RuntimeError: broken"),
        (
            "from digestlint.api import hookimpl\n@hookimpl\ndef digestlint_rules():\n    raise LookupError('lost')\n",
            "its digestlint_rules() failed: LookupError: lost",
        ),
    ],
)
def test_an_installed_plugin_that_fails_is_named_with_its_package(
    run: Command, files, tmp_path: Path, module: str, cause: str
) -> None:
    info = "site/digestlint_guest-1.2.dist-info"
    files(
        {
            "site/digestlint_guest.py": module,
            f"{info}/METADATA": "Metadata-Version: 2.1\nName: digestlint-guest\nVersion: 1.2\n",
            f"{info}/entry_points.txt": "[digestlint]\nguest = digestlint_guest\n",
            "digests/a.md": FAULT,
        }
    )
    installed = {"PYTHONPATH": os.pathsep.join([str(tmp_path / "site"), *filter(None, [os.environ.get("PYTHONPATH")])])}
    result = run(*_quick("digests"), env=installed)
    assert result.code == 2
    assert result.error == (
        f"digestlint: error: plugin guest (digestlint-guest 1.2): {cause}; mend it, or name it in `disable-plugins`"
    )
    assert len(result.places) == 1
    for name in ("guest", "digestlint-guest"):
        result = run(*_quick("digests", "--config", f"disable-plugins = ['{name}']"), env=installed)
        assert (result.code, result.err) == (1, "")
