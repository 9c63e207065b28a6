"""What `digestlint completion` answers to a shell, word by word."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Iterator

import pytest
from support.command import Command

from digestlint.command_parser import commands_of
from digestlint.completion.grammar import kind_of
from digestlint.completion.scripts import SCRIPTS
from digestlint.options import parser


def parsers(above: ArgumentParser) -> Iterator[ArgumentParser]:
    """A parser and those of all commands below it."""
    yield above
    for below in commands_of(above).values():
        yield from parsers(below)


def test_every_value_is_of_a_known_kind() -> None:
    """A new option says by its metavar what it takes; one that nobody has told the shells of fails here."""
    takes = [
        action
        for one in parsers(parser())
        for action in one._actions
        if action.nargs != 0 and not action.choices and action.metavar != "COMMAND"
    ]
    assert len(takes) > 30
    assert [(action.dest, action.metavar) for action in takes if kind_of(action) is None] == []


@pytest.mark.parametrize(
    ("words", "mode", "some"),
    [
        ("", "words\t", ["check\tcheck files and folders", "completion", "init"]),
        ("che", "words\t", ["check"]),
        ("check ", "files\t", []),
        ("check a.md --no-c", "words\t", ["--no-cache"]),
        ("check -- --no-c", "files\t", []),
        ("check --min-severity ", "words\t", ["info", "warning", "error"]),
        ("check --min-severity=w", "words\t", ["--min-severity=warning"]),
        ("check --quiet=", "words\t", []),
        ("check --config=", "files\t--config=", []),
        ("check --cache-dir ", "folders\t", []),
        ("check --jobs ", "words\t", ["auto"]),
        ("check --output-format ju", "words\t", ["junit"]),
        ("check --output-format html:", "files\thtml:", []),
        ("check --output-format=html:out/", "files\t--output-format=html:", []),
        ("check --select ", "words\t", ["SC\tchrome", "chrome\tSC, a family of rules", "ALL\tevery rule"]),
        ("check --select TY,BC00", "words\t", ["TY,BC003\tclosing-question"]),
        ("check --select TY --ignore hou", "words\t", ["house-currency\tHS001"]),
        ("explain HS", "words\t", ["HS001\thouse-currency"]),
        ("explain BC003 ", "words\t", []),
        ("baseline ", "words\t", ["write\taccept what is found now", "show"]),
        ("baseline write --sel", "words\t", ["--select"]),
        ("baseline write ", "files\t", []),
        ("words ", "words\t", ["add", "list"]),
        ("words add --folder ", "folders\t", []),
        ("words add ", "words\t", []),
        ("completion ", "words\t", ["bash", "zsh", "fish"]),
        ("nonsense ", "words\t", []),
    ],
)
def test_what_may_stand_there(
    words: str, mode: str, some: list[str], call: Command, files: Callable[..., object]
) -> None:
    house = '[[phrases]]\ncode = "HS001"\nname = "house-currency"\nmessage = "{text}"\nphrases = ["dollars"]\n'
    files({"digestlint.toml": house})
    done = call("completion", "fish", "--", *words.split(" "))
    assert (done.code, done.err) == (0, "")
    head, *rows = done.out.splitlines()
    assert head == mode
    assert [one for one in some if not any(row == one or row.startswith(f"{one}\t") for row in rows)] == []
    assert bool(rows) == bool(some)


@pytest.mark.parametrize(
    ("line", "current", "rows"),
    [
        ("digestlint expl", "expl", ["explain"]),
        ("/opt/bin/digestlint rules ", "", []),
        ("digestlint check --color=al", "al", ["always"]),
        ("digestlint check --color=", "", ["auto", "always", "never"]),
        ("digestlint explain 'closing-q", "closing-q", ["closing-question"]),
        ('digestlint check "my file.md" --color al', "al", ["always"]),
        ("digestlint check my\\ file.md\\", "file.md\\", []),
        ("digestlint check 'a\" b", 'a" b', []),
    ],
)
def test_what_bash_replaces(line: str, current: str, rows: list[str], call: Command) -> None:
    done = call("completion", "bash", "--", line, current)
    assert (done.code, done.err) == (0, "")
    assert [row.partition("\t")[0] for row in done.out.splitlines()[1:]] == rows


def test_settings_that_are_broken_don_t_disturb(call: Command, files: Callable[..., object]) -> None:
    files({"digestlint.toml": "fix = 3\n"})
    done = call("completion", "zsh", "--", "explain", "BC003")
    assert (done.code, done.out, done.err) == (0, "words\t\nBC003\tclosing-question\n", "")


def test_the_shells_of_the_help_have_scripts(call: Command) -> None:
    for shell in ("bash", "zsh", "fish"):
        assert call("completion", shell).out == SCRIPTS[shell].lstrip("\n")
    assert "choose" not in call("completion", "tcsh").error
