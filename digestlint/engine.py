"""Many files through the whole way: read, check, compare, suppress and sort into one run."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from digestlint.checker import Checker
from digestlint.comparing import Compared
from digestlint.config import Config, ConfigError
from digestlint.diagnostic import Diagnostic, Severity
from digestlint.discover import Target, absolute
from digestlint.document import Document
from digestlint.facts import Facts
from digestlint.file_result import FileResult
from digestlint.findings import Lines
from digestlint.fingerprint import fingerprinted
from digestlint.guard import Guard, crash
from digestlint.loader import Loader
from digestlint.locate import diagnose_corpus
from digestlint.match import CorpusMatch
from digestlint.merging import Merged
from digestlint.packing import PackingError
from digestlint.parcels import Spill
from digestlint.plugins import Registry
from digestlint.readability import readability
from digestlint.report import Problem, RuleInfo, Run
from digestlint.rule import CorpusRule
from digestlint.settings import NEVER
from digestlint.sift import Sifted, Sifter, is_hidden
from digestlint.soundness import only_sound
from digestlint.source import SourceError, read_bytes
from digestlint.summing import Sum, lines
from digestlint.syntax import Parser, SyntaxSettingError
from digestlint.timing import Clock

if TYPE_CHECKING:
    from digestlint.cache import Cache
    from digestlint.changes import Rows

# The results of so many files stay as they are; those of more are packed until they are needed.
_MOST_AT_HAND = 200
ParserState = tuple[bool, tuple[str, ...]]
"""How a parser fares: whether it failed, and its problems."""


class Engine:
    """Checks targets with the parts of a registry; one checker is made for every configuration that it meets.

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
        self._spill = Spill()
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

    def compared(self, result: FileResult) -> FileResult:
        """The result with what the corpus rules say of the file by itself, as in a run over nothing else."""
        alone = dataclasses.replace(result, diagnostics=[*result.diagnostics], lines={**result.lines})
        self._compare([alone], []).give(0, alone)  # what fails here fails in the run as well, and is told there
        self._look_again(alone)
        return alone

    def sift(self, result: FileResult) -> Sifted:
        """What remains of a file's findings after ignores and thresholds."""
        if not result.checked:
            return self._sifter.sift(result, frozenset(), ())
        checker = self.checker(result.target.config)
        left_out = checker.left_out(absolute(result.target.path, Path.cwd())) if result.diagnostics else frozenset()
        return self._sifter.sift(result, left_out, checker.chosen)

    def run(self, results: Iterable[FileResult], config: Config) -> Run:
        """Put the results of all files together: corpus rules, ignores, thresholds and order.

        `config` is the root one, which says what fails the run, and which fixes count as applicable.
        """
        every: list[FileResult] = []
        for result in results:
            every.append(result)
            if len(every) > _MOST_AT_HAND:
                result.shrink(self._spill)
        if any(result.beside for result in every):  # in the order in which a run over all of them would meet them
            every.sort(key=lambda result: Path(result.target.name).parts)
        problems = [problem for result in every for problem in result.problems]
        found = self._compare(every, problems)
        self.clock.lap("comparing files")
        total = Sum(self._spill)
        for number, result in enumerate(every):
            if not result.beside:
                whole = self._opened(result, problems)
                found.give(number, whole)
                self._look_again(whole)
                total.add(whole, self.sift(whole))
        # A rule that can't be used is told once, whatever the number of configurations that choose it, and of
        # processes that met it; so is what several rules and files lack.
        made = [checker for checker in self._checkers.values() if isinstance(checker, Checker)]
        problems = list(dict.fromkeys([*(problem for checker in made for problem in checker.problems), *problems]))
        problems += [Problem("syntax", what) for parser in self._parsers.values() for what in parser.problems]
        for checker in made:
            for one in self._of_file_ignores(checker, total.found.get(id(checker.config), {}), problems):
                total.show([one], {}, one.filename)
        problems += self._sifter.problems
        fail_on = config.settings.fail_on
        shown = total.shown.findings()
        return Run(
            diagnostics=shown,
            files=len(total.names),
            foreign=total.foreign,
            hidden=total.hidden,
            suppressed=total.ignored,
            unchanged=total.unchanged,
            baselined=total.baselined,
            gone=tuple(sorted([*self._sifter.vanished(), *total.gone])),
            names=tuple(total.names),
            problems=tuple(problems),
            rules=self._about(total.codes),
            unfit=tuple(total.unfit),
            lines=Lines(shown),
            syntax=self._parser(config).name,
            readability=total.readability,
            fail_on=None if fail_on == NEVER else Severity[fail_on.upper()],
            fixed=tuple(sorted(total.fixed, key=lambda one: one.order)),
            changes=tuple(total.changes),
            unsafe_fixes=config.settings.unsafe_fixes,
            documents={
                result.target.name: partial(self._document_again, result)
                for result in every
                if result.checked and not result.beside
            },
        )

    def _opened(self, result: FileResult, problems: list[Problem]) -> FileResult:
        """The result with all that it holds; the file is checked again where what the cache held of it is damaged."""
        try:
            return result.opened()
        except PackingError:
            cache, self.cache = self.cache, None
            again = dataclasses.replace(self.check_file(result.target, result.given), changed=result.changed)
            self.cache = cache
            problems += again.problems
            return again

    def _of_file_ignores(
        self, checker: Checker, found: Mapping[Path, frozenset[str]], problems: list[Problem]
    ) -> Iterator[Diagnostic]:
        """What the rules about ignores say of the `per-file-ignores` of one configuration."""
        config = checker.config
        guard = Guard(self._registry.origins, config.origin("per-file-ignores"), problems, self.clock)
        about = checker.file_ignores(found, guard)
        return (one for one in about if not is_hidden(one, config) and self._sifter.is_on_changed_lines(one))

    def _about(self, codes: set[str]) -> dict[str, RuleInfo]:
        """What the rules of these codes are; of a house rule that several configurations have, the last one's."""
        checkers = (checker for checker in self._checkers.values() if isinstance(checker, Checker))
        return {rule.code: checker.about(rule) for checker in checkers for rule in checker.chosen if rule.code in codes}

    def _compare(self, results: list[FileResult], problems: list[Problem]) -> Compared:
        """Let the corpus rules report on the facts of all files."""
        numbers = {result.target.name: number for number, result in enumerate(results)}
        merged, compared = Merged(), Compared(self._spill)
        # What yields comes after what it may yield to.
        for rule, with_facts in sorted(self._facts(results).items(), key=lambda pair: bool(pair[0].yields_to)):
            try:
                found = ((numbers[one.place.filename], one) for one in rule.report(merged.of(rule, with_facts)))
                compared.add(
                    rule, ((number, self._corpus_diagnostic(rule, one, results[number])) for number, one in found)
                )
            except (Exception, SystemExit) as error:
                problems.append(crash(rule, self._registry.origins.get(type(rule)), "all files", error))
        return compared

    def _look_again(self, result: FileResult) -> None:
        """Give what only a comparison of files found its fingerprint and line; read again, as no text is kept."""
        bare = [one for one in result.diagnostics if not one.fingerprint]
        document = self._document_again(result) if bare else None
        if document is None:
            return
        known = [one for one in result.diagnostics if one.fingerprint]
        try:
            result.diagnostics = [*known, *fingerprinted(document, bare)]
        except ValueError:  # changed meanwhile: the finding stands, without either
            return
        result.lines |= lines(document.source, bare)

    def _document_again(self, result: FileResult) -> Document | None:
        """The file as its reader takes it apart, read again so that not every document is kept; None if it is gone."""
        try:
            return self._loader.document(result.target, self._loader.source(result.target, result.given))
        except SourceError:
            return None

    def _corpus_diagnostic(self, rule: CorpusRule, match: CorpusMatch, result: FileResult) -> Diagnostic:
        return diagnose_corpus(rule, match, self.checker(result.target.config).severity_of(type(rule)))

    def _facts(self, results: list[FileResult]) -> dict[CorpusRule, list[FileResult]]:
        rules: dict[str, CorpusRule] = {}
        found: dict[CorpusRule, list[FileResult]] = {}
        for result in results:
            if not result.checked:
                continue
            for rule in self.checker(result.target.config).corpus_rules():
                # One instance of a rule speaks for all configurations: facts of one rule are compared together.
                found.setdefault(rules.setdefault(rule.code, rule), []).append(result)
        return {
            rule: [result for result in group if rule.code in result.facts]
            for rule, group in found.items()
            if any(rule.code in result.facts for result in group)
        }
