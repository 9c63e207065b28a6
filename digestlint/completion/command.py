"""The command ``digestlint completion``: a shell's script, or, asked by that script, what may stand at the cursor."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence

from digestlint.completion import values
from digestlint.completion.grammar import Candidate, Kind, Place, place
from digestlint.completion.scripts import SCRIPTS
from digestlint.console import ExitCode, say
from digestlint.options import parser


def run(options: argparse.Namespace) -> int:
    """Print the script for a shell, or the answer to it; the exit code."""
    # Versions of argparse differ in whether the mark between options and words is one of these.
    words = options.words[options.words[:1] == ["--"] :]
    if not words:
        say(SCRIPTS[options.shell].lstrip("\n"), sys.stdout)
    elif options.shell == "bash":
        say(_of_bash(*words[:2]), sys.stdout)
    else:
        say(answer(words), sys.stdout)
    return ExitCode.CLEAN


def answer(words: Sequence[str], before: str = "") -> str:
    """What may be the last of the words: the mode and the word's prefix, then the candidates, each with its meaning.

    `before` is what stands before the part of the word that the shell replaces; the candidates are told without it.
    """
    there = place(parser(), words)
    mode, prefix, candidates = _candidates(there)
    fitting = [
        Candidate((there.prefix + one.text).removeprefix(before), one.help)
        for one in candidates
        if one.text.startswith(there.word) and (there.prefix + one.text).startswith(before)
    ]
    rows = [f"{one.text}\t{' '.join(one.help.split())}" for one in fitting]
    return "\n".join([f"{mode}\t{prefix}", *rows]) + "\n"


def _candidates(there: Place) -> tuple[str, str, tuple[Candidate, ...]]:
    match there.kind:
        case Kind.FILE:
            return "files", there.prefix, ()
        case Kind.FOLDER:
            return "folders", there.prefix, ()
        case Kind.RULE:
            return "words", "", tuple(values.rules())
        case Kind.RULES:
            return "words", "", tuple(values.selectors(there.word))
        case Kind.FORMAT if ":" in there.word:
            return "files", f"{there.prefix}{there.word.partition(':')[0]}:", ()
        case Kind.FORMAT:
            return "words", "", tuple(values.formats())
        case _:
            return "words", "", there.candidates


def _of_bash(line: str, current: str = "") -> str:
    """The answer to bash, which gives the line up to the cursor and the part of the last word that it replaces."""
    words = _split(line)[1:]
    return answer(words, words[-1].removesuffix(current) if words else "")


def _split(line: str) -> list[str]:
    """The words of an unfinished line; the last is empty behind a space."""
    # An open quotation, or a backslash at the end, goes on as it would be closed.
    for end in ("", "'", '"', "\\"):
        try:
            words = shlex.split(line + end)
        except ValueError:
            continue
        return words if end or not line[-1:].isspace() or line.endswith("\\ ") else [*words, ""]
    return line.split()
