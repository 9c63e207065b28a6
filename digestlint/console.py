"""Standard output, standard error and exit codes: where the commands speak to people and to the shell."""

from __future__ import annotations

import argparse
import os
import sys
from enum import IntEnum
from typing import TextIO

from digestlint.report import Problem

# Where nobody knows better.
_COLUMNS = 80


class ExitCode(IntEnum):
    """What the shell learns."""

    CLEAN = 0
    FINDINGS = 1
    FAILED = 2
    INTERRUPTED = 130


class OutputError(Exception):
    """Standard output that takes nothing more, for another reason than that its reader has seen enough."""


def say(text: str | bytes, stream: TextIO | None) -> None:
    """Write to standard output or standard error, either of which may be closed."""
    if stream is None:
        return
    try:
        if isinstance(text, bytes):
            stream.buffer.write(text)
        else:
            stream.write(text)
        stream.flush()
    except OSError as error:
        # What is still buffered must not raise again at exit. The work goes on: other outputs and the exit code count.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):  # `| head` has seen enough
            raise OutputError(f"can't be written: {error.strerror}") from None


def fail(*problems: Problem) -> int:
    """Tell the problems, a line each; the exit code that they make."""
    for problem in problems:
        say(f"digestlint: error: {one_line(str(problem))}\n", sys.stderr)
    return ExitCode.FAILED if problems else ExitCode.CLEAN


def one_line(text: str) -> str:
    """The text with its control characters spelt out, so that it can't end the line, steer a terminal or command CI."""
    line = "".join(character if character.isprintable() else f"\\x{ord(character):02x}" for character in text)
    return line.replace("##[", "##\\x5b")  # GitHub Actions takes it for a command wherever it stands


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person looks at the stream."""
    return stream is not None and stream.isatty()


def step_summary() -> str:
    """The file to which GitHub Actions takes a summary of the step; empty elsewhere."""
    return os.environ.get("GITHUB_STEP_SUMMARY", "")


def columns() -> int:
    """The width of the terminal, as `shutil.get_terminal_size` tells it, which loads what packs and unpacks files."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        return int(given)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _COLUMNS  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):  # closed, or no terminal
        return _COLUMNS


def colour(options: argparse.Namespace) -> bool:
    """Whether standard output is to be coloured: by ``--color``, the environment, or because it is a terminal."""
    if options.color != "auto":
        return bool(options.color == "always")
    if os.environ.get("NO_COLOR"):  # https://no-color.org
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb")
