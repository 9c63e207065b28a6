"""One file at a time: read and checked, or known from before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from digestlint.checker import Checker
from digestlint.config import Config, ConfigError
from digestlint.discover import Target, absolute
from digestlint.document import Document
from digestlint.facts import Facts
from digestlint.file_result import FileResult
from digestlint.fingerprint import fingerprinted
from digestlint.loader import Loader
from digestlint.plugins import Registry
from digestlint.readability import readability
from digestlint.report import Problem
from digestlint.sift import Sifter
from digestlint.soundness import only_sound
from digestlint.source import SourceError, read_bytes
from digestlint.summing import lines
from digestlint.syntax import Parser, SyntaxSettingError
from digestlint.timing import Clock

if TYPE_CHECKING:
    from digestlint.cache import Cache
    from digestlint.changes import Rows

ParserState = tuple[bool, tuple[str, ...]]
"""How a parser fares: whether it failed, and its problems."""


class Inspector:
    """Checks files with the parts of a registry; one checker is made for every configuration that it meets.

    `clock` is told where the time goes. `measure`: whether to reckon the readability of each file too. `sifter` says
    which of the findings are shown. A `cache` knows what earlier runs found.
    """

    def __init__(
        self,
        registry: Registry,
        clock: Clock | None = None,
        *,
        measure: bool = False,
        sifter: Sifter | None = None,
        cache: Cache | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self.cache = cache
        self.measure = measure
        self._sifter = sifter or Sifter()
        self._registry = registry
        self._checkers: dict[int, Checker | ConfigError] = {}
        self._loader = Loader(registry)
        self._reported: set[str] = set()
        self._parsers: dict[str, Parser] = {}

    @property
    def loader(self) -> Loader:
        """What reads the files."""
        return self._loader

    def parsers(self) -> dict[str, ParserState]:
        """How the parsers that have problems fare, by their settings."""
        return {setting: parser.state for setting, parser in self._parsers.items() if parser.problems}

    def learn(self, parsers: Mapping[str, ParserState], seconds: Mapping[str, float]) -> None:
        """Take over what the engine of another process says of its parsers and of its time."""
        for setting, state in parsers.items():
            self._parsers[setting].learn(*state)
        self.clock.add(seconds)

    def checker(self, config: Config) -> Checker:
        """The checker for a configuration. Raises ConfigError where it names what does not exist."""
        key = id(config)
        if key not in self._checkers:
            try:
                self._loader.check(config)
                self._checkers[key] = Checker(self._registry, config, self._parser(config))
            except ConfigError as error:
                self._checkers[key] = error
        made = self._checkers[key]
        if isinstance(made, ConfigError):
            raise made
        return made

    def _parser(self, config: Config) -> Parser:
        """One parser for a setting, so that its pipeline is loaded once. Raises ConfigError."""
        setting = config.settings.syntax
        if setting not in self._parsers:
            try:
                self._parsers[setting] = Parser(setting)
            except SyntaxSettingError as error:
                raise ConfigError(config.origin("syntax"), f"'syntax': {error}") from None
        return self._parsers[setting]

    def check_file(self, target: Target, data: bytes | None = None) -> FileResult:
        """Check one file, or the `data` given in its place. Every failure becomes a problem of the result.

        What an earlier run found in the same bytes is not looked for again.
        """
        return self.looked_at(target, data).opened()

    def looked_at(self, target: Target, data: bytes | None = None) -> FileResult:
        """The same for a run: what is known of the file from before is still packed."""
        return self._remembering(FileResult(target, data), self._check)

    def _remembering(self, result: FileResult, work: Callable[[FileResult, bytes], None]) -> FileResult:
        """The result as the cache has it, or as the work on the file's bytes makes it."""
        data = result.given
        if self.cache and data is None:
            result.key, data = self.cache.taken(result.target)
        known = self.cache.fill(result) if self.cache and result.key else False
        if not known and (data is None or result.key is None):
            try:
                data = read_bytes(result.target.path) if data is None else data
            except SourceError as error:
                result.problems.append(Problem(result.target.name, str(error)))
                return result
            result.key = self.cache.key(result.target, data) if self.cache else None
            known = self.cache.fill(result) if self.cache else False
        self.clock.lap("asking the cache")
        if not known:
            assert data is not None
            work(result, data)
            # What depends on more than the file, such as a parser that failed, has to be seen again.
            if self.cache and result.checked and not result.problems and not self.parsers():
                self.cache.keep(result)
                self.clock.lap("keeping in the cache")
        result.changed = None if result.beside or not result.checked else self.changed(result.target)
        return result

    def _check(self, result: FileResult, data: bytes) -> None:
        read = self._read(result, data)
        if read is None:
            return
        target = result.target
        checker, document = read
        checked = checker.check(document, self.clock)
        result.checked = True
        result.foreign, result.paths = document.foreign, document.paths
        result.facts, result.problems = Facts(checked.facts), checked.problems
        sound = only_sound(document, checked.diagnostics, partial(self._loader.document, target))
        self.clock.lap("trying fixes")
        result.diagnostics = fingerprinted(document, sound)
        result.ignores, result.found = checked.ignores, checked.found
        if self.measure:
            result.readability = readability(document.blocks)
        result.lines = lines(document.source, result.diagnostics)
        self.clock.lap("placing")

    def read_beside(self, target: Target) -> FileResult:
        """The facts of a file with which others are compared; every failure becomes a problem of the result."""
        return self._remembering(FileResult(target, beside=True), self._collect)

    def _collect(self, result: FileResult, data: bytes) -> None:
        read = self._read(result, data)
        if read is not None:
            checker, document = read
            collected = checker.collect(document, self.clock)
            result.checked, result.facts, result.problems = True, Facts(collected.facts), collected.problems

    def _read(self, result: FileResult, data: bytes) -> tuple[Checker, Document] | None:
        """The document of a file, and the checker for it; None and a problem of the result where there is none."""
        target = result.target
        try:
            checker = self.checker(target.config)
            document = self._loader.document(target, self._loader.source(target, data))
            document.words = checker.words_in(absolute(target.path, Path.cwd()))
        except ConfigError as error:
            if error.where not in self._reported:
                self._reported.add(error.where)
                result.problems.append(Problem(error.where, str(error)))
            return None
        except SourceError as error:
            result.problems.append(Problem(target.name, str(error)))
            return None
        self.clock.lap("reading")
        return checker, document

    def changed(self, target: Target) -> Rows | None:
        """The lines of a file of which to show findings; None for all of them."""
        return self._sifter.changed(target.path)
