"""What may stand at the end of a command line, as its parser has it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from digestlint.command_parser import commands_of


class Kind(Enum):
    """What sort of value a word is."""

    NOTHING = "nothing"
    """Anything, which nobody can guess."""
    FILE = "file"
    FOLDER = "folder"
    RULE = "rule"
    RULES = "rules"
    """Selectors, parted by commas."""
    FORMAT = "format"
    """An output format, with a file behind its colon if it is to be written there."""


# What the help calls a value says what it is.
_KINDS = {
    "PATH": Kind.FILE,
    "FILE": Kind.FILE,
    "FILE|'KEY = VALUE'": Kind.FILE,
    "PATTERNS": Kind.FILE,
    "FOLDER": Kind.FOLDER,
    "RULES": Kind.RULES,
    "CODE|NAME": Kind.RULE,
    "FORMAT[:FILE]": Kind.FORMAT,
    "N": Kind.NOTHING,
    "NAME": Kind.NOTHING,
    "REASON": Kind.NOTHING,
    "REV": Kind.NOTHING,
    "WORD": Kind.NOTHING,
    "auto|N": Kind.NOTHING,
    "auto|off|NAME": Kind.NOTHING,
}


class Candidate(NamedTuple):
    """A word that may stand there, and what it means."""

    text: str
    help: str = ""


class Place(NamedTuple):
    """The end of a command line: the candidates for `word`, or the kind of value, which the `prefix` stands before.

    `prefix` is the part of the typed word that is no value, as in ``--config=``.
    """

    word: str
    prefix: str = ""
    kind: Kind = Kind.NOTHING
    candidates: tuple[Candidate, ...] = ()


def place(parser: argparse.ArgumentParser, words: Sequence[str]) -> Place:
    """What the last of the `words`, which follow the program's name, may be; it is empty where nothing is typed yet."""
    *before, word = words or [""]
    positionals = _positionals(parser)
    waiting: argparse.Action | None = None
    only_positionals = False
    for one in before:
        if waiting:
            waiting = None
        elif one == "--" and not only_positionals:
            only_positionals = True
        elif one.startswith("-") and one != "-" and not only_positionals:
            option, mark, _ = one.partition("=")
            action = parser._option_string_actions.get(option)
            waiting = action if action and not mark and action.nargs != 0 else None
        elif positionals and one in commands_of(parser):
            parser = commands_of(parser)[one]
            positionals = _positionals(parser)
        elif positionals and positionals[0].nargs != "*":
            positionals.pop(0)
    if waiting:
        return _value(waiting, word)
    if word.startswith("-") and not only_positionals:
        option, mark, value = word.partition("=")
        action = parser._option_string_actions.get(option)
        if mark and action and action.nargs != 0:
            return _value(action, value, f"{option}=")
        return Place(word, candidates=tuple(_options(parser)))
    return _value(positionals[0], word) if positionals else Place(word)


def kind_of(action: argparse.Action) -> Kind | None:
    """What the value of an argument is, by what the help calls it; None where nobody has said."""
    return _KINDS.get(str(action.metavar))


def _value(action: argparse.Action, word: str, prefix: str = "") -> Place:
    if isinstance(action, argparse._SubParsersAction):
        told = {one.dest: _help(one) for one in action._choices_actions}
        return Place(word, prefix, candidates=tuple(Candidate(name, told.get(name, "")) for name in action.choices))
    if action.choices:
        return Place(word, prefix, candidates=tuple(Candidate(str(choice)) for choice in action.choices))
    # Words in small letters in what the help calls a value are meant: auto|N.
    fixed = [one for one in str(action.metavar).split("|") if one.isalpha() and one.islower()]
    return Place(word, prefix, kind_of(action) or Kind.NOTHING, tuple(map(Candidate, fixed)))


def _positionals(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [action for action in parser._actions if not action.option_strings]


def _options(parser: argparse.ArgumentParser) -> Iterator[Candidate]:
    for action in parser._actions:
        for option in action.option_strings:
            if option.startswith("--") or len(action.option_strings) == 1:
                yield Candidate(option, _help(action))


def _help(action: argparse.Action) -> str:
    return (action.help or "").replace("%%", "%")
