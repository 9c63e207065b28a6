"""Bad input through the installed command: one clear line, exit code 2, and nobody else's findings lost."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("digestlint"))
FAULT = "Ministers met in the the old customs house.\n"
CLEAN = "The council met on Monday.\n"
TY003 = ("--select", "TY003", "--output-format", "json")

Run = Callable[..., "Result"]  # noqa: F821 (of conftest.py, which is no module to import)


def _quick(*argv: str) -> tuple[str, ...]:
    return ("check", *TY003, *argv)


# Paths and files


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("bad.md", b"Caf\xc3\xa9\nna\xefve\n", "bad.md: not UTF-8 text: byte 0xef at offset 8, line 2; save it as"),
        ("bad.md", b"one\ntw\0o\n", "bad.md: a NUL byte at line 2, column 3: not a text file; write it again or"),
        ("bad.txt", b"\xff\xfeo\0d", "bad.txt: not UTF-16-LE text: byte 0x64 at offset 4, line 1; save it as UTF-8"),
        ("bad.txt", b"a\0b\0", "bad.txt: a NUL byte at line 1, column 2"),
    ],
)
@pytest.mark.parametrize("given", [True, False], ids=["named", "in a folder"])
def test_bytes_that_are_no_text(run: Run, files, name: str, content: bytes, cause: str, given: bool) -> None:
    files({name: content, "good.md": FAULT})
    result = run(*_quick(*([name, "good.md"] if given else [])))
    assert result.code == 2
    assert result.error.startswith(f"digestlint: error: {cause}")
    assert result.places == [("good.md", 1, 18, "TY003")]


def test_a_missing_path(run: Run, files) -> None:
    files({"good.md": FAULT})
    result = run(*_quick("gone.md", "good.md"))
    assert result.code == 2
    assert result.error == (
        "digestlint: error: gone.md: no such file or folder; check the spelling and the working directory"
    )
    assert result.places == [("good.md", 1, 18, "TY003")]


def test_a_name_that_is_too_long_for_the_file_system(run: Run) -> None:
    result = run("check", "x" * 300 + ".md")
    assert result.code == 2
    assert "no such file or folder" in result.error


def test_a_folder_without_a_digest(run: Run, files) -> None:
    files({"empty/readme.md": FAULT, "empty/notes.xyz": "x", "full/good.md": FAULT})
    result = run(*_quick("empty", "full"))
    assert result.code == 2
    assert result.error.startswith("digestlint: error: empty: no digest in this folder; ")
    assert result.places == [("full/good.md", 1, 18, "TY003")]


def test_an_empty_working_directory(run: Run) -> None:
    result = run("check")
    assert result.code == 2
    assert result.error.startswith("digestlint: error: .: no digest in this folder; ")


def test_a_link_to_nothing(run: Run, files) -> None:
    (files({"good.md": FAULT}) / "link.md").symlink_to("gone.md")
    result = run(*_quick())
    assert result.code == 2
    assert "link.md: can't be read: No such file or directory; check the path and its permissions" in result.error
    assert len(result.places) == 1


def test_a_link_to_itself(run: Run, files) -> None:
    (files({"good.md": FAULT}) / "loop.md").symlink_to("loop.md")
    result = run(*_quick())
    assert result.code == 2
    assert "loop.md: can't be read: Too many levels of symbolic links" in result.error
    assert len(result.places) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_not_waited_for(run: Run, files) -> None:
    os.mkfifo(files({"good.md": FAULT}) / "pipe.md")
    result = run(*_quick())
    assert result.code == 2
    assert "pipe.md: not a regular file; give files or folders" in result.error
    assert len(result.places) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="no permission stops root")
def test_a_file_and_a_folder_without_permission(run: Run, files) -> None:
    folder = files({"shut.md": FAULT, "shut/a.md": FAULT, "good.md": FAULT})
    (folder / "shut.md").chmod(0)
    (folder / "shut").chmod(0)
    try:
        result = run(*_quick("shut.md", "shut", "good.md"))
    finally:
        (folder / "shut").chmod(0o700)
    assert result.code == 2
    assert "Traceback" not in result.err
    assert "shut.md: can't be read: Permission denied" in result.err
    assert "shut: can't be listed: Permission denied" in result.err
    assert len(result.places) == 1


def test_a_format_that_nobody_reads(run: Run, files) -> None:
    files({"a.xyz": FAULT, "noending": FAULT, "good.md": FAULT})
    result = run(*_quick("a.xyz", "noending", "good.md"))
    assert result.code == 2
    way_out = "set its format under `formats`, exclude it or add a plugin"
    assert result.err.splitlines() == [
        f"digestlint: error: a.xyz: no reader for .xyz; {way_out}",
        f"digestlint: error: noending: no reader for a name without an ending; {way_out}",
    ]
    assert len(result.places) == 1


def test_a_file_that_vanishes_during_the_run(run: Run, files, rule_file) -> None:
    # The rule takes the next file away while the first one is checked.
    body = """
    def judge(self, hit):
        import pathlib
        pathlib.Path("b.md").unlink(missing_ok=True)
        return super().judge(hit)
"""
    files({"a.md": "A zebra.\n", "b.md": FAULT, "c.md": FAULT, "rule.py": rule_file(body=body)})
    result = run("check", "--output-format", "json", "--select", "TY003,LO001", "--config", 'plugins = ["rule.py"]')
    assert result.code == 2
    assert "b.md: can't be read: No such file or directory; check the path and its permissions" in result.error
    assert [(name, code) for name, _, _, code in result.places] == [("a.md", "LO001"), ("c.md", "TY003")]


def test_a_name_with_bytes_of_no_encoding_and_control_characters(run: Run, tmp_path: Path) -> None:
    for name in (b"caf\xe9.md", b"new\nline\x1b[31m.md"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text("\0", encoding="utf-8")
    result = run("check")
    assert result.code == 2
    assert len(result.err.splitlines()) == 2
    assert "\x1b" not in result.err
    assert "caf\\xdce9.md" in result.err
    assert "new\\x0aline\\x1b[31m.md" in result.err


# Configuration and the command line


@pytest.mark.parametrize(
    ("config", "cause"),
    [
        ('selct = ["SC"]\n', "unknown key 'selct'; did you mean 'select'?"),
        ("[rules.doubled-word]\nextned = []\n", "unknown key 'rules.doubled-word.extned'; did you mean 'extend'?"),
        ("select = [\n", "not valid TOML: Invalid value (at end of document)"),
        ('select = "SC"\n', "'select' must be an array, not 'SC'; write [\"SC\"]"),
        ("max-per-rule = -1\n", "'max-per-rule' must be 0 or more, not -1"),
        ("force-exclude = 1\n", "'force-exclude' must be true or false, not 1"),
        ('fail-on = "eror"\n', "'fail-on' must be one of info, warning, error, never; not 'eror'"),
        ('select = ["SCC"]\n', "'select': no rule, family or code 'SCC'; did you mean 'SC'?"),
        ('exclude = ["!"]\n', "'exclude': '!' is no gitignore-style pattern"),
        ('[per-file-ignores]\n"!" = ["SC"]\n', "'per-file-ignores': '!' is no gitignore-style pattern"),
        ('plugins = ["gone.py"]\n', None),
    ],
)
def test_a_configuration_with_a_mistake(call: Run, files, config: str, cause: str | None) -> None:
    files({"digestlint.toml": config, "a.md": CLEAN})
    result = call("check")
    assert result.code == 2
    if cause is None:
        assert "plugin gone.py" in result.error
        assert "can't be loaded: FileNotFoundError" in result.error
    else:
        assert result.error.startswith(f"digestlint: error: digestlint.toml: {cause}")


def test_a_nested_configuration_with_a_mistake_costs_its_own_files_alone(run: Run, files) -> None:
    files({"a.md": FAULT, "sub/digestlint.toml": "selct = []\n", "sub/b.md": FAULT, "sub/c.md": FAULT})
    files({"unknown/digestlint.toml": 'ignore = ["SCC"]\n', "unknown/d.md": FAULT, "unknown/e.md": FAULT})
    result = run(*_quick("a.md", "sub", "unknown"))
    assert result.code == 2
    assert [line[: line.index(";")] for line in sorted(result.err.splitlines())] == [
        "digestlint: error: sub/digestlint.toml: unknown key 'selct'",
        "digestlint: error: unknown/digestlint.toml: 'ignore': no rule, family or code 'SCC'",
    ]
    assert result.places == [("a.md", 1, 18, "TY003")]


@pytest.mark.parametrize(
    ("argv", "cause"),
    [
        (["check", "--selct", "SC"], "digestlint: error: unknown option '--selct'; did you mean '--select'?"),
        (["rules", "--isolatd"], "digestlint: error: unknown option '--isolatd'; did you mean '--isolated'?"),
        (["check", "--sel", "SC"], "digestlint: error: unknown option '--sel'; did you mean '--select'?"),
        (["--versoin"], "digestlint: error: unknown option '--versoin'; did you mean '--version'?"),
        (["chekc"], "digestlint: error: no command 'chekc'; did you mean 'check'?"),
        (["a.md"], "digestlint: error: no command 'a.md'; did you mean `digestlint check a.md`?"),
        (["zzz"], "digestlint: error: no command 'zzz'; to check files: `digestlint check PATH`"),
        (["check", "--fail-on", "eror"], "digestlint check: error: --fail-on: no 'eror'; did you mean 'error'?"),
        (["check", "--color", "zzz"], "digestlint check: error: --color: no 'zzz'; there are auto, always, never"),
        (["check", "--max-per-rule", "-1"], "digestlint check: error: argument --max-per-rule: a whole number of 0"),
        (["check", "--ignore", "spculation"], "'ignore': no rule, family or code 'spculation'; did you mean"),
        (
            ["check", "--output-format", "jsn"],
            "digestlint: error: command line: no output format 'jsn'; did you mean 'json'?",
        ),
        (
            ["check", "--output-format", "zzz"],
            "digestlint: error: command line: no output format 'zzz'; there are concise, ",
        ),
        (["explain", "TY033"], "digestlint: error: no rule 'TY033'; did you mean 'TY003'?"),
        (["check", "--config", "gone.toml"], "gone.toml: can't be read: No such file or directory"),
        (["check", "--config", "nothing"], "--config: 'nothing' is neither a file nor `key = value`"),
        (["check", "--config", "min-confidence = high"], "--config: not valid TOML: Invalid value (at line 1,"),
        (["check", "--config", "min-confidnce = 'high'"], "unknown key 'min-confidnce'; did you mean"),
        (["check", "--config", "x = " + "y" * 5000], "--config: not valid TOML"),
        (["check", "-"], "-: for standard input give --stdin-filename NAME"),
    ],
)
def test_a_mistake_on_the_command_line(call: Run, files, argv: list[str], cause: str) -> None:
    files({"a.md": CLEAN})
    result = call(*argv)
    assert result.code == 2
    assert cause in result.error
    assert "finding" not in result.out


def test_an_output_file_that_cannot_be_written(run: Run, files) -> None:
    files({"a.md": FAULT})
    result = run("check", "--select", "TY003", "--output-format", "json:gone/out.json", "--output-format", "concise")
    assert result.code == 2
    assert "gone/out.json: can't be written: No such file or directory; choose another file" in result.error
    assert "a.md:1:18: TY003" in result.out


# Plugins


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
def test_a_plugin_that_cannot_be_loaded(call: Run, files, rule_file, source: str, cause: str) -> None:
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


def test_plugins_that_fail_through_the_installed_command(run: Run, files, rule_file) -> None:
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


def test_a_configuration_with_a_mistake_through_the_installed_command(run: Run, files) -> None:
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
    call: Run, files, rule_file, body: str, cause: str
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
def test_a_rule_that_cannot_be_made(call: Run, files, rule_file, body: str, cause: str) -> None:
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


def test_readers_reports_and_corpus_rules_that_fail(run: Run, files) -> None:
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
    run: Run, files, tmp_path: Path, module: str, cause: str
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


# Read as they are


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"\xef\xbb\xbf" + FAULT.encode(), (1, 18)),
        (b"\xef\xbb\xbfthe the end came.\n", (1, 1)),
        (("A.\r\n\r\n" + FAULT).encode(), (3, 18)),
        (("A.\r\r" + FAULT).encode(), (3, 18)),
        (("A.\n\r\n" + FAULT).encode(), (3, 18)),
        ("\ufeff😀 is the the end.\n".encode("utf-16-le"), (1, 6)),
        ("\ufeff\r\n😀 is the the end.\n".encode("utf-16-be"), (2, 6)),
        ("\ufeff😀 the the end.\n".encode("utf-32-le"), (1, 3)),
        ("😀\té the the end.\n".encode(), (1, 5)),
    ],
)
@pytest.mark.parametrize("ending", ["md", "txt"])
def test_marks_line_ends_and_encodings(call: Run, files, ending: str, content: bytes, place: tuple[int, int]) -> None:
    files({f"a.{ending}": content})
    result = call(*_quick())
    assert (result.code, result.err) == (1, "")
    assert result.places == [(f"a.{ending}", *place, "TY003")]


def test_a_loop_of_links_is_visited_once(run: Run, files) -> None:
    folder = files({"a/one.md": FAULT, "b/two.md": FAULT})
    (folder / "a" / "up").symlink_to("..", target_is_directory=True)
    (folder / "b" / "self").symlink_to(".", target_is_directory=True)
    result = run(*_quick())
    assert (result.code, result.err) == (1, "")
    assert len(result.places) == 2


@pytest.mark.parametrize("content", [b"", b"\n", b" \r\n\t\r\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("ending", ["md", "txt"])
def test_an_empty_file_is_a_finding(call: Run, files, ending: str, content: bytes) -> None:
    files({f"a.{ending}": content})
    result = call("check", "--output-format", "json")
    assert (result.code, result.err) == (1, "")
    assert result.places == [(f"a.{ending}", 1, 1, "AR009")]


def test_broken_front_matter_is_a_finding_and_the_body_is_checked(run: Run, files) -> None:
    files({"a.md": "---\ntitle: [\n---\n\n" + FAULT})
    result = run("check", "--select", "ST009,TY003", "--output-format", "json")
    assert (result.code, result.err) == (1, "")
    assert [code for *_, code in result.places] == ["ST009", "TY003"]
    assert result.places[1] == ("a.md", 5, 18, "TY003")


def test_folders_deeper_than_python_calls(call: Run, files, tmp_path: Path) -> None:
    # Made step by step, as no path may be that long for one call.
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for _ in range(600):
            os.mkdir("d", dir_fd=here)
            deeper = os.open("d", os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = deeper
    finally:
        os.close(here)
    files({"d/a.md": FAULT})
    result = call(*_quick())
    assert (result.code, result.err) == (1, "")
    assert result.places == [("d/a.md", 1, 18, "TY003")]


# No hang: what a file of ten times the size takes may be ten times as much, and not a hundred times

_HOSTILE = pytest.mark.parametrize(
    ("unit", "closing", "large"),
    [
        pytest.param("\n", "", 80_000, id="blank lines"),
        pytest.param("word ", "", 400_000, id="word word"),
        pytest.param("[", "]", 100_000, id="brackets"),
        pytest.param("<b>", "", 30_000, id="tags"),
        pytest.param('"We say, ', "", 100_000, id="quotes"),
    ],
)


@_HOSTILE
def test_a_large_hostile_file_comes_to_an_end(run: Run, tmp_path: Path, unit: str, closing: str, large: int) -> None:
    (tmp_path / "a.md").write_text(unit * large + closing * large, encoding="utf-8")
    result = run("check", "--quiet", "--pedantic", "--output-format", "json:out.json", "a.md")
    assert result.code in (0, 1), result.err
    assert result.err == ""


@_HOSTILE
def test_the_work_of_a_run_grows_with_the_size_and_no_faster(
    call: Run, steps: Callable[..., int], tmp_path: Path, unit: str, closing: str, large: int
) -> None:
    def work(times: int) -> int:
        (tmp_path / "a.md").write_text(unit * times + closing * times, encoding="utf-8")
        return steps(lambda: call("check", "--quiet", "--pedantic", "--syntax", "off", "a.md"))

    work(1)
    idle = work(1)
    little, much = work(large // 200), work(large // 20)
    # Ten times the size would be a hundred times the work if it grew with the square.
    assert much - idle < 30 * max(little - idle, idle // 4)


# Quiet ends


def test_a_reader_that_has_seen_enough(files, tmp_path: Path) -> None:
    files({f"{number:03}.md": FAULT * 200 for number in range(20)})
    command = f"{COMMAND} check --select TY003 --output-format concise --output-format json:out.json | head -1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.startswith("000.md:1:18: TY003")
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""
    # What else was asked for is done all the same, and the exit code is that of the findings.
    assert done.returncode == 1
    assert (tmp_path / "out.json").read_text(encoding="utf-8").count('"TY003"') == 4000


@pytest.mark.parametrize("argv", [["rules"], ["explain", "TY003"], ["config"], ["--version"], ["--help"]])
def test_other_commands_bear_a_closed_pipe(argv: list[str], tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as out:
        done = subprocess.run([COMMAND, *argv], stdout=out, stderr=subprocess.PIPE, cwd=tmp_path, check=False)
    assert done.stderr == b""
    assert done.returncode == 0


@pytest.mark.parametrize("stream", ["0", "1", "2"])
def test_streams_that_are_closed(files, tmp_path: Path, stream: str) -> None:
    files({"a.md": FAULT})
    command = f"{COMMAND} check --select TY003 a.md {stream}>&-"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no full device")
def test_a_full_disk(files, tmp_path: Path) -> None:
    files({"a.md": FAULT})
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [COMMAND, "check"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr == "digestlint: error: standard output: can't be written: No space left on device\n"


_SLOW = """
    def judge(self, hit):
        import pathlib, time
        pathlib.Path("started").touch()
        time.sleep(60)
"""


def _wait_for(path: Path) -> None:
    for _ in range(600):
        if path.exists():
            return
        time.sleep(0.05)
    raise AssertionError("the run never came to the slow rule")


def test_ctrl_c_ends_quietly(files, rule_file, tmp_path: Path) -> None:
    files({"a.md": "A zebra.\n", "rule.py": rule_file(body=_SLOW)})
    argv = [COMMAND, "check", "--config", 'plugins = ["rule.py"]']
    with subprocess.Popen(argv, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        _wait_for(tmp_path / "started")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_ctrl_c_ends_a_progress_bar(files, rule_file, tmp_path: Path) -> None:
    files({f"{number:02}.md": "A zebra.\n" if number == 25 else CLEAN for number in range(30)})
    files({"rule.py": rule_file(body=_SLOW)})
    argv = [COMMAND, "check", "--config", 'plugins = ["rule.py"]']
    terminal, end = pty.openpty()
    with subprocess.Popen(argv, cwd=tmp_path, stdout=subprocess.PIPE, stderr=end) as process:
        os.close(end)
        _wait_for(tmp_path / "started")
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=30)
    said = b""
    try:
        while chunk := os.read(terminal, 4096):
            said += chunk
    except OSError:  # how a terminal says that its other end is closed
        pass
    os.close(terminal)
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in said
    assert b"Error" not in said
