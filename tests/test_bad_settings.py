"""Mistakes in settings and on the command line, through it: one clear line, exit code 2, and nothing lost."""

from __future__ import annotations

import pytest
from support.command import Command

FAULT = "Ministers met in the the old customs house.\n"
CLEAN = "The council met on Monday.\n"
TY003 = ("--select", "TY003", "--output-format", "json")


def _quick(*argv: str) -> tuple[str, ...]:
    return ("check", *TY003, *argv)


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
def test_a_configuration_with_a_mistake(call: Command, files, config: str, cause: str | None) -> None:
    files({"digestlint.toml": config, "a.md": CLEAN})
    result = call("check")
    assert result.code == 2
    if cause is None:
        assert "plugin gone.py" in result.error
        assert "can't be loaded: FileNotFoundError" in result.error
    else:
        assert result.error.startswith(f"digestlint: error: digestlint.toml: {cause}")


def test_a_nested_configuration_with_a_mistake_costs_its_own_files_alone(run: Command, files) -> None:
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
def test_a_mistake_on_the_command_line(call: Command, files, argv: list[str], cause: str) -> None:
    files({"a.md": CLEAN})
    result = call(*argv)
    assert result.code == 2
    assert cause in result.error
    assert "finding" not in result.out


def test_an_output_file_that_cannot_be_written(run: Command, files) -> None:
    files({"a.md": FAULT})
    result = run("check", "--select", "TY003", "--output-format", "json:gone/out.json", "--output-format", "concise")
    assert result.code == 2
    assert "gone/out.json: can't be written: No such file or directory; choose another file" in result.error
    assert "a.md:1:18: TY003" in result.out
