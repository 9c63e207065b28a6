"""What to copy into a pre-commit configuration and a GitHub workflow, made for the files that were seen."""

from __future__ import annotations

import os
import re
from pathlib import PurePath

from digestlint import __version__
from digestlint.init.proposal import digests
from digestlint.init.survey import Survey

# The formats whose files the hook is given by itself (see .pre-commit-hooks.yaml).
_OF_THE_HOOK = frozenset({"markdown", "text", "html"})


def snippets(survey: Survey) -> str:
    """Both, as YAML."""
    return f"{_pre_commit(survey)}\n{_github(survey)}"


def _pre_commit(survey: Survey) -> str:
    place = _place(survey)
    lines = [
        "# .pre-commit-config.yaml; OWNER is the account that hosts digestlint",
        "repos:",
        "  - repo: https://github.com/OWNER/digestlint",
        f"    rev: v{__version__}",
        "    hooks:",
        "      - id: digestlint",
    ]
    if place != ".":
        lines.append(f"        files: ^{re.escape(place)}/")
    if not _OF_THE_HOOK.issuperset(digests(survey).values()):
        lines.append("        types_or: [file]  # JSON, CSV and XML as well")
    return "".join(f"{line}\n" for line in lines)


def _github(survey: Survey) -> str:
    return f"""\
# .github/workflows/digests.yml
name: digests
on: [push, pull_request]
permissions:
  contents: read
jobs:
  digestlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: OWNER/digestlint@v{__version__}
        with:
          paths: {_quoted(_place(survey))}
"""


def _place(survey: Survey) -> str:
    """The folder that all digests lie in."""
    folders = {path.parent for path in digests(survey)}
    return PurePath(os.path.commonpath(folders)).as_posix() if folders else "."


def _quoted(place: str) -> str:
    return place if re.fullmatch(r"[\w./-]+", place) else "'" + place.replace("'", "''") + "'"
