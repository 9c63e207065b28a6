"""The setting ``per-file-ignores``: which rules it leaves out in which files, and which of its entries are of use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from digestlint.config import COMMAND_LINE, Config, ConfigError
from digestlint.diagnostic import Place
from digestlint.discover import matches_below, path_patterns
from digestlint.patterns import PatternError
from digestlint.regexes import regex
from digestlint.rule import Rule
from digestlint.selection import matches
from digestlint.suppress import IGNORE_SETTING, Ignore, selectors_of
from digestlint.text import Position

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_KEY = "per-file-ignores"
_WILD = regex(r"[*?\[!\\]|/$")


class _Entry(NamedTuple):
    """What the settings say of the files that match one pattern, relative to `base`."""

    spec: GitIgnoreSpec
    base: Path
    pattern: str
    text: str
    selectors: tuple[str, ...]
    reason: str

    @property
    def file(self) -> Path | None:
        """The file that the pattern names; None for one that may mean many files."""
        return None if _WILD.search(self.pattern) else self.base / self.pattern.lstrip("/")

    def leaves_out(self, rule: type[Rule]) -> bool:
        """Whether it names the rule."""
        return any(matches(selector, rule) for selector in self.selectors)


class FileIgnores:
    """The ``per-file-ignores`` of one configuration. Raises ConfigError for what can't be understood."""

    def __init__(self, config: Config) -> None:
        self._origin = config.origin(_KEY)
        try:
            self._entries = list(_entries(config))
        except PatternError as error:
            raise ConfigError(self._origin, f"{_KEY!r}: {error}") from None

    def left_out(self, path: Path, rules: Iterable[type[Rule]]) -> frozenset[str]:
        """The codes of the `rules` that are left out in the file at `path`, which is absolute."""
        entries = [one for one in self._entries if matches_below(one.spec, path, one.base)]
        return frozenset(rule.code for rule in rules if any(one.leaves_out(rule) for one in entries))

    def ignores(self, unused: Callable[[Path, tuple[str, ...]], tuple[str, ...]]) -> list[Ignore]:
        """The entries that name one file, where they stand in the settings.

        `unused` says which of some selectors were of no use in a file. Patterns for many files are a policy, which
        need not be of use in each run, and so are settings of the command line.
        """
        if self._origin == COMMAND_LINE:
            return []
        found = []
        places = _Places(self._origin)
        for entry in self._entries:
            if entry.file is not None:
                place = places.of(entry.pattern, entry.text)
                rows = range(1 if entry.file.is_file() else 0)
                gone = unused(entry.file, entry.selectors)
                found.append(Ignore(place, IGNORE_SETTING, entry.selectors, entry.reason, rows, gone))
        return found


def selectors_in(given: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The selectors of all entries; what is none is given as it stands, so that it can be told."""
    for entries in given.values():
        for text in entries:
            yield from selectors_of(text)[0] or (text,)


def _entries(config: Config) -> Iterator[_Entry]:
    for base, given in config.given("per_file_ignores"):
        for pattern, texts in given.items():
            spec = path_patterns([pattern])
            for text in texts:
                yield _Entry(spec, base, pattern, text, *selectors_of(text))


class _Places:
    """Where entries stand in a configuration file, by their words: a TOML parser keeps no places."""

    def __init__(self, name: str) -> None:
        self._name = name
        try:
            self._lines = Path(name).read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError):  # changed meanwhile
            self._lines = []

    def of(self, pattern: str, text: str) -> Place:
        """The first place of the entry's text behind the pattern; the file's start where it is written otherwise."""
        behind = False
        for row, line in enumerate(self._lines, start=1):
            behind = behind or pattern in line
            column = line.find(text) if behind else -1
            if column >= 0:
                return Place(self._name, Position(row, column + 1), Position(row, column + 1 + len(text)))
        return Place(self._name, Position(1, 1), Position(1, 1))
