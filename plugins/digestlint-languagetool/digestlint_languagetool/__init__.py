"""Grammar and style from a LanguageTool server.

Loaded whenever digestlint starts: what talks to the server is not, until a rule needs it.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from digestlint.api import Rule, hookimpl


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of this package."""
    from digestlint_languagetool.rules import RULES

    return RULES


@hookimpl
def digestlint_settings() -> Mapping[str, Mapping[str, Any]]:
    """The settings of this package."""
    from digestlint_languagetool.settings import SCHEMAS

    return SCHEMAS


@hookimpl
def digestlint_run(settings: Mapping[str, Any], folder: Path, cache: Path | None) -> AbstractContextManager[None]:
    """What the rules need while files are checked."""
    from digestlint_languagetool.run import run

    return run(settings, folder, cache)
