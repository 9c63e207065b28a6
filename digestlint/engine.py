"""Many files through the whole way: checked one by one, compared, sifted and summed up in one run."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from digestlint.checker import Checker
from digestlint.comparing import Batch, Compared, batches
from digestlint.config import Config
from digestlint.diagnostic import Diagnostic, Severity
from digestlint.discover import absolute
from digestlint.document import Document
from digestlint.file_result import FileResult
from digestlint.findings import Counted, Lines
from digestlint.fingerprint import fingerprinted
from digestlint.guard import Guard, crash
from digestlint.inspecting import Inspector, ParserState
from digestlint.locate import diagnose_corpus
from digestlint.match import CorpusMatch
from digestlint.merging import Merged, WithFacts, sharing
from digestlint.packing import PackingError
from digestlint.parcels import Spill
from digestlint.report import Problem, RuleInfo, Run
from digestlint.rule import CorpusRule
from digestlint.settings import NEVER
from digestlint.sift import Sifted, is_hidden
from digestlint.source import SourceError
from digestlint.summing import Share, Sum, lines

# The results of so many files stay as they are; those of more are packed until they are needed.
_MOST_AT_HAND = 200
# What follows checking is shared where so many bytes were put aside at most, as of some 6,000 files of 10 kB. Beyond,
# what the rules of all copies remember, and what copies touch of all results, might not fit in memory at once.
_MOST_SHARED = 100_000_000
# So many files are finished at a time.
_PORTION = 20

_T = TypeVar("_T")
_R = TypeVar("_R")


class _Made(NamedTuple, Generic[_R]):
    """What may be another process's work: a value, problems, and what its engine has learned on the way."""

    value: _R
    problems: list[Problem]
    told: dict[str, Problem]
    parsers: dict[str, ParserState]
    seconds: dict[str, float]


class Engine(Inspector):
    """Checks targets one by one, and puts the results of all together."""

    jobs = 1
    """The number of processes that may compare the files of a run and finish their results."""

    def compared(self, result: FileResult) -> FileResult:
        """The result with what the corpus rules say of the file by itself, as in a run over nothing else."""
        alone = dataclasses.replace(result, diagnostics=[*result.diagnostics], lines={**result.lines})
        # What fails here fails in the run as well, and is told there.
        self._compare([alone], [], Spill()).give(0, alone)
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
        spill = Spill()
        for result in results:
            every.append(result)
            if len(every) > _MOST_AT_HAND:
                result.shrink(spill)
        if any(result.beside for result in every):  # in the order in which a run over all of them would meet them
            every.sort(key=lambda result: Path(result.target.name).parts)
        problems = [problem for result in every for problem in result.problems]
        found = self._compare(every, problems, spill)
        self.clock.lap("comparing files")
        total = Sum(spill)
        told = [number for number, result in enumerate(every) if not result.beside]
        portions = [told[start : start + _PORTION] for start in range(0, len(told), _PORTION)]
        work = partial(self._finished, every, found)
        for portion, done in zip(portions, self._spread(work, portions, self._sharing(spill)), strict=True):
            self._learn(done)
            problems += done.problems
            for number, share in zip(portion, done.value, strict=True):
                total.add(every[number].target, share)
        self.clock.lap("finishing files")
        # A rule that can't be used is told once, whatever the number of configurations that choose it, and of
        # processes that met it; so is what several rules and files lack.
        made = [checker for checker in self._checkers.values() if isinstance(checker, Checker)]
        problems = list(dict.fromkeys([*(problem for checker in made for problem in checker.problems), *problems]))
        problems += [Problem("syntax", what) for parser in self._parsers.values() for what in parser.problems]
        for checker in made:
            for one in self._of_file_ignores(checker, total.found.get(id(checker.config), {}), problems):
                total.shown.add(Counted.of(one.filename, [one], {}))
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
            rules=self._about(total.shown.codes),
            unfit=tuple(total.unfit),
            lines=Lines(shown),
            syntax=self._parser(config).name,
            readability=total.readability,
            fail_on=None if fail_on == NEVER else Severity[fail_on.upper()],
            fixed=tuple(sorted((one for result in every for one in result.fixed), key=lambda one: one.order)),
            changes=tuple(result.change for result in every if result.change),
            unsafe_fixes=config.settings.unsafe_fixes,
            documents={
                result.target.name: partial(self._document_again, result)
                for result in every
                if result.checked and not result.beside
            },
        )

    def _sharing(self, spill: Spill) -> int:
        """How many processes share what follows checking."""
        return self.jobs if spill.size <= _MOST_SHARED else 1

    def _spread(self, work: Callable[[_T], _Made[_R]], parts: Sequence[_T], jobs: int) -> Iterator[_Made[_R]]:
        """What the work makes of each part, in order, in so many processes."""
        if jobs == 1 or len(parts) < 2:
            return map(work, parts)
        from digestlint.copies import spread  # loads what starts processes, which most runs do without

        if self.cache:
            self.cache.release()
        return spread(work, parts, jobs, self.clock.clear)

    def _made(self, value: _R, problems: list[Problem]) -> _Made[_R]:
        """A value for the process that asked for it, with what else it should know. Its clock is that of both."""
        return _Made(value, problems, self._sifter.told, self.parsers(), self.clock.clear())

    def _learn(self, made: _Made[Any]) -> None:
        self.learn(made.parsers, made.seconds)
        self._sifter.told.update(made.told)

    def _finished(self, results: Sequence[FileResult], found: Compared, portion: Sequence[int]) -> _Made[list[Share]]:
        """The shares of some of the files, by their numbers, with what the corpus rules have found there."""
        problems: list[Problem] = []
        shares: list[Share] = []
        for number in portion:
            whole = self._opened(results[number], problems)
            found.give(number, whole)
            self._look_again(whole)
            share = Share.of(whole, self.sift(whole))
            shares.append(share.small() if self.jobs > 1 else share)
        self.clock.lap("finishing files")
        return self._made(shares, problems)

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

    def _compare(self, results: list[FileResult], problems: list[Problem], spill: Spill) -> Compared:
        """Let the corpus rules report on the facts of all files."""
        compared = Compared(spill)
        # What yields comes after what it may yield to.
        rules = sorted(self._facts(results).items(), key=lambda pair: bool(pair[0].yields_to))
        jobs = self._sharing(spill)
        # What other processes pack is put aside by this one.
        work = partial(self._reports_of, results, rules, spill if jobs == 1 else None)
        groups = sharing(rules)
        outcomes: dict[int, list[Batch] | Problem] = {}
        for group, made in zip(groups, self._spread(work, groups, jobs), strict=True):
            self._learn(made)
            outcomes.update(zip(group, made.value, strict=True))
        for number, (rule, _) in enumerate(rules):
            outcome = outcomes[number]
            if isinstance(outcome, Problem):
                problems.append(outcome)
            else:
                compared.add(rule, outcome)
        return compared

    def _reports_of(
        self, results: Sequence[FileResult], rules: Sequence[WithFacts], spill: Spill | None, group: Sequence[int]
    ) -> _Made[list[list[Batch] | Problem]]:
        """What some of the rules, by their numbers, find in the files, by theirs."""
        numbers = {result.target.name: number for number, result in enumerate(results)}
        merged = Merged()
        made: list[list[Batch] | Problem] = []
        for rule, with_facts in (rules[number] for number in group):
            try:
                found = ((numbers[one.place.filename], one) for one in rule.report(merged.of(rule, with_facts)))
                made.append(
                    batches(
                        ((number, self._corpus_diagnostic(rule, one, results[number])) for number, one in found), spill
                    )
                )
            except (Exception, SystemExit) as error:
                made.append(crash(rule, self._registry.origins.get(type(rule)), "all files", error))
        self.clock.lap("comparing files")
        return self._made(made, [])

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
