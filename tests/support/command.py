"""How a test starts the command, and what it gets back."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

COMMAND = str(Path(sys.executable).with_name("digestlint"))
# What a developer's shell or a CI machine may have set, and no test means.
UNWANTED = (
    "FORCE_COLOR",
    "NO_COLOR",
    "COLUMNS",
    "LINES",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ACTIONS",
    "DIGESTLINT_JOBS",
    "DIGESTLINT_CACHE_DIR",
)


class Result(NamedTuple):
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def findings(self) -> list[dict[str, Any]]:
        """Standard output as the JSON format's array."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found

    @property
    def places(self) -> list[tuple[str, int, int, str]]:
        """File, row, column and code of every finding of the JSON format."""
        return [
            (one["filename"], one["location"]["row"], one["location"]["column"], one["code"]) for one in self.findings
        ]

    @property
    def error(self) -> str:
        """The one error line. Fails the test where there is none, more, or a traceback."""
        assert "Traceback" not in self.err
        lines = [line for line in self.err.splitlines() if "error: " in line]
        assert len(lines) == 1, self.err
        return lines[0]


def environment(**more: str) -> dict[str, str]:
    """The environment of a command."""
    return {name: value for name, value in os.environ.items() if name not in UNWANTED} | more


Command = Callable[..., Result]
"""The fixtures `run` and `call`: given the arguments of a command, what it said."""
