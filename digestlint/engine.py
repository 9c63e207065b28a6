"""Many files through the whole way: read, check, compare, suppress and sort into one run."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from digestlint.checker import Checker
from digestlint.config import Config, ConfigError
from digestlint.diagnostic import Diagnostic, Severity
from digestlint.discover import Target, absolute
from digestlint.document import Document
from digestlint.facts import Facts
from digestlint.file_result import FileResult
from digestlint.fingerprint import fingerprinted
from digestlint.guard import Guard, crash
from digestlint.loader import Loader
from digestlint.locate import diagnose_corpus
from digestlint.match import CorpusMatch
from digestlint.merging import Merged
from digestlint.plugins import Registry
from digestlint.readability import readability
from digestlint.report import Problem, RuleInfo, Run
from digestlint.rule import CorpusRule
from digestlint.settings import NEVER
from digestlint.sift import Sifted, Sifter, is_hidden
from digestlint.soundness import only_sound
from digestlint.source import Source, SourceError, read_bytes
from digestlint.syntax import Parser, SyntaxSettingError
from digestlint.timing import Clock
from digestlint.unfit_paths import unfit_paths

if TYPE_CHECKING:
    from digestlint.cache import Cache
    from digestlint.changes import Rows

# The facts of so many files stay as they are; those of more are packed until they are compared.
_MOST_AT_HAND = 500
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
        return self._remembering(FileResult(target, data), self._check)

    def _remembering(self, result: FileResult, work: Callable[[FileResult, bytes], None]) -> FileResult:
        """The result as the cache has it, or as the work on the file's bytes makes it."""
        try:
            data = read_bytes(result.target.path) if result.given is None else result.given
        except SourceError as error:
            result.problems.append(Problem(result.target.name, str(error)))
            return result
        result.key = self.cache.key(result.target, data) if self.cache else None
        known = self.cache.fill(result) if self.cache else False
        self.clock.lap("asking the cache")
        if not known:
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
        result.lines = _lines(document.source, result.diagnostics)
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
        self._compare([alone], [])  # what fails here fails in the run as well, and is told there
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
                result.facts.shrink()
        problems = [problem for result in every for problem in result.problems]
        kept = [result for result in every if not result.beside]
        if len(kept) < len(every):  # in the order in which a run over all of them would meet them
            every.sort(key=lambda result: Path(result.target.name).parts)
        self._compare(every, problems)
        self.clock.lap("comparing files")
        # A rule that can't be used is told once, whatever the number of configurations that choose it, and of
        # processes that met it; so is what several rules and files lack.
        made = [checker for checker in self._checkers.values() if isinstance(checker, Checker)]
        problems = list(dict.fromkeys([*(problem for checker in made for problem in checker.problems), *problems]))
        problems += [Problem("syntax", what) for parser in self._parsers.values() for what in parser.problems]
        shown = [one for checker in made for one in self._of_file_ignores(checker, kept, problems)]
        hidden = ignored = unchanged = baselined = 0
        gone = [*self._sifter.vanished()]
        lines: dict[tuple[str, int], str] = {}
        for result in kept:
            sifted = self.sift(result)
            shown += sifted.shown
            hidden += sifted.hidden
            ignored += sifted.ignored
            unchanged += sifted.unchanged
            baselined += sifted.baselined
            gone += sifted.gone
            lines |= {(result.target.name, row): result.lines.get(row, "") for row in _rows(sifted.shown)}
        problems += self._sifter.problems
        fail_on = config.settings.fail_on
        return Run(
            diagnostics=tuple(sorted(shown, key=lambda one: one.order)),
            files=sum(result.checked for result in kept),
            foreign=sum(result.foreign for result in kept),
            hidden=hidden,
            suppressed=ignored,
            unchanged=unchanged,
            baselined=baselined,
            gone=tuple(sorted(gone)),
            names=tuple(result.target.name for result in kept if result.checked),
            problems=tuple(problems),
            rules=self._about({one.code for one in shown}),
            unfit=tuple(unfit_paths(kept)),
            lines=lines,
            syntax=self._parser(config).name,
            readability={result.target.name: result.readability for result in kept if result.readability},
            fail_on=None if fail_on == NEVER else Severity[fail_on.upper()],
            fixed=tuple(sorted((one for result in kept for one in result.fixed), key=lambda one: one.order)),
            changes=tuple(result.change for result in kept if result.change),
            unsafe_fixes=config.settings.unsafe_fixes,
            documents={result.target.name: partial(self._document_again, result) for result in kept if result.checked},
        )

    def _of_file_ignores(
        self, checker: Checker, results: list[FileResult], problems: list[Problem]
    ) -> Iterator[Diagnostic]:
        """What the rules about ignores say of the `per-file-ignores` of one configuration."""
        config = checker.config
        found = {
            absolute(result.target.path, Path.cwd()): result.found | {one.code for one in result.diagnostics}
            for result in results
            if result.target.config is config and result.checked and not result.problems
        }
        guard = Guard(self._registry.origins, config.origin("per-file-ignores"), problems, self.clock)
        about = checker.file_ignores(found, guard)
        return (one for one in about if not is_hidden(one, config) and self._sifter.is_on_changed_lines(one))

    def _about(self, codes: set[str]) -> dict[str, RuleInfo]:
        """What the rules of these codes are; of a house rule that several configurations have, the last one's."""
        checkers = (checker for checker in self._checkers.values() if isinstance(checker, Checker))
        return {rule.code: checker.about(rule) for checker in checkers for rule in checker.chosen if rule.code in codes}

    def _compare(self, results: list[FileResult], problems: list[Problem]) -> None:
        """Let the corpus rules report on the facts of all files, and give each finding to its file."""
        by_name = {result.target.name: result for result in results}
        merged = Merged()
        # What yields comes after what it may yield to.
        for rule, with_facts in sorted(self._facts(results).items(), key=lambda pair: bool(pair[0].yields_to)):
            try:
                facts = merged.of(rule, with_facts)
                found = [(by_name[match.place.filename], match) for match in rule.report(facts)]
                located = [(result, self._corpus_diagnostic(rule, match, result)) for result, match in found]
            except (Exception, SystemExit) as error:
                problems.append(crash(rule, self._registry.origins.get(type(rule)), "all files", error))
                continue
            for result, diagnostic in _standing(rule, located):
                result.diagnostics.append(diagnostic)
        for result in results:
            if not result.beside:
                self._look_again(result)

    def _look_again(self, result: FileResult) -> None:
        """Give what only a comparison of files found its fingerprint and line; read again, as no text is kept."""
        bare = [one for one in result.diagnostics if not one.fingerprint]
        if not bare:
            return
        known = [one for one in result.diagnostics if one.fingerprint]
        document = self._document_again(result)
        if document is None:
            return
        try:
            result.diagnostics = [*known, *fingerprinted(document, bare)]
        except ValueError:  # changed meanwhile: the finding stands, without either
            return
        result.lines |= _lines(document.source, bare)

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


def _standing(
    rule: CorpusRule, located: Sequence[tuple[FileResult, Diagnostic]]
) -> Iterator[tuple[FileResult, Diagnostic]]:
    """The findings of a corpus rule but those on words that a rule which it yields to has found."""
    # By line, so that a file with many findings is not compared pair by pair.
    taken: defaultdict[tuple[str, int], list[Diagnostic]] = defaultdict(list)
    for result in {id(result): result for result, _ in located}.values() if rule.yields_to else ():
        for one in result.diagnostics:
            if not rule.yields_to.isdisjoint((one.code, one.code.rstrip("0123456789"))):
                for row in range(one.location.row, one.end_location.row + 1):
                    taken[one.filename, row].append(one)
    for result, diagnostic in located:
        rows = range(diagnostic.location.row, diagnostic.end_location.row + 1)
        others = (one for row in rows for one in taken.get((diagnostic.filename, row), ()))
        if not any(diagnostic.location < one.end_location and one.location < diagnostic.end_location for one in others):
            yield result, diagnostic


def _rows(diagnostics: Iterable[Diagnostic]) -> set[int]:
    """The lines on which the findings and the edits of their fixes start and end."""
    rows = set[int]()
    for one in diagnostics:
        rows |= {one.location.row, one.end_location.row}
        for edit in one.fix.edits if one.fix else ():
            rows |= {edit.location.row, edit.end_location.row}
    return rows


def _lines(source: Source, diagnostics: Iterable[Diagnostic]) -> dict[int, str]:
    return {row: source.cut(source.lines.line(row)).rstrip("\r\n") for row in _rows(diagnostics)}
