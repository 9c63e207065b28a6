"""How a command line is taken apart: what is wrong with it is told in one line, with the nearest right word."""

from __future__ import annotations

import argparse
import difflib
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

from digestlint.regexes import regex

_UNKNOWN = "unrecognized arguments: "
_CHOICE = regex(r"argument (.*?): invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL)


class CommandParser(argparse.ArgumentParser):
    """A parser whose errors are one line that names the nearest right option.

    `fill` gives it its arguments when it is asked to parse any: of all commands a run needs those of one.
    """

    def __init__(self, *, fill: Callable[[CommandParser], None] | None = None, **settings: Any) -> None:
        # Half an option would change its meaning with the next one that begins alike.
        super().__init__(**settings, allow_abbrev=False)
        self._fill = fill

    def fill(self) -> CommandParser:
        """The parser with its arguments."""
        fill, self._fill = self._fill, None
        if fill:
            fill(self)
        return self

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does, which asks the parser of a command in this way too."""
        self.fill()
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        if message.startswith(_UNKNOWN):
            message = self._unknown(message.removeprefix(_UNKNOWN))
        elif wrong := _CHOICE.fullmatch(message):
            message = self._wrong_choice(*wrong.groups())
        line = "".join(character if character.isprintable() else "\ufffd" for character in message)
        print(f"{self.prog}: error: {line} (see `{self.prog} --help`)", file=sys.stderr)
        sys.exit(2)

    def _unknown(self, arguments: str) -> str:
        wrong = next((one for one in arguments.split() if one.startswith("-")), "")
        if not wrong:
            return f"unknown argument {arguments!r}"
        # What a command does not know is told by the parser above it.
        parsers = [self, *commands_of(self).values()]
        known = {option for one in parsers for action in one._actions for option in action.option_strings}
        return f"unknown option {wrong!r}{_near(wrong.split('=')[0], known)}"

    def _wrong_choice(self, argument: str, wrong: str, choices: str) -> str:
        if argument != "COMMAND":
            known = re.findall(r"[\w-]+", choices)
            return f"{argument}: no {wrong!r}" + (_near(wrong, known) or f"; there are {', '.join(known)}")
        if os.path.lexists(wrong):
            return f"no command {wrong!r}; did you mean `digestlint check {wrong}`?"
        return f"no command {wrong!r}{_near(wrong, commands_of(self)) or '; to check files: `digestlint check PATH`'}"


def commands_of(parser: argparse.ArgumentParser) -> Mapping[str, CommandParser]:
    """The parsers of a parser's commands with their arguments, by their names; none where it has no commands."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return {name: one.fill() for name, one in action.choices.items()}
    return {}


def _near(wrong: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(wrong, sorted(known), n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""
