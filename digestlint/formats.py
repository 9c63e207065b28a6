"""Which format a file is of, by the settings and by its name, before anything of it is read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from digestlint.discover import Target, absolute, matches_below, path_patterns

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Formats:
    """The formats that there are, each with the endings of its files (lower case, with their dot)."""

    def __init__(self, endings: Mapping[str, tuple[str, ...]]) -> None:
        self.endings = endings
        self._by_ending = {ending: name for name, given in endings.items() for ending in given}
        self._here = Path.cwd()

    def is_readable(self, target: Target) -> bool:
        """Whether the settings or the name say which reader reads the file."""
        return self.named(target) is not None

    def named(self, target: Target) -> str | None:
        """The format that the settings give the file, or its ending."""
        return self.given(target) or self.by_ending(target)

    def by_ending(self, target: Target) -> str | None:
        """The format of files with this ending, in any case."""
        return self._by_ending.get(target.path.suffix.lower())

    def given(self, target: Target) -> str | None:
        """The format that the settings give the file, if they do; of several patterns the last."""
        found = None
        if "formats" not in target.config.origins:
            return None
        for base, formats in target.config.given("formats"):
            for pattern, name in formats.items():
                if matches_below(_compiled(pattern), absolute(target.path, self._here), base):
                    found = name
        return found if found in self.endings else None


@lru_cache
def _compiled(pattern: str) -> GitIgnoreSpec:
    # Asked for every file of a run, and several times.
    return path_patterns([pattern])
