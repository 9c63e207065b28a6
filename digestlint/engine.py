"""Many files through the whole way: checked one by one, compared, sifted and summed up in one run."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from digestlint.checker import Checker
from digestlint.comparing import Compared
from digestlint.config import Config
from digestlint.diagnostic import Diagnostic, Severity
from digestlint.discover import absolute
from digestlint.document import Document
from digestlint.file_result import FileResult
from digestlint.findings import Lines
from digestlint.fingerprint import fingerprinted
from digestlint.guard import Guard, crash
from digestlint.inspecting import Inspector
from digestlint.locate import diagnose_corpus
from digestlint.match import CorpusMatch
from digestlint.merging import Merged
from digestlint.packing import PackingError
from digestlint.parcels import Spill
from digestlint.report import Problem, RuleInfo, Run
from digestlint.rule import CorpusRule
from digestlint.settings import NEVER
from digestlint.sift import Sifted, is_hidden
from digestlint.source import SourceError
from digestlint.summing import Sum, lines

# The results of so many files stay as they are; those of more are packed until they are needed.
_MOST_AT_HAND = 200


class Engine(Inspector):
    """Checks targets one by one, and puts the results of all together."""

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

    def _compare(self, results: list[FileResult], problems: list[Problem], spill: Spill) -> Compared:
        """Let the corpus rules report on the facts of all files."""
        numbers = {result.target.name: number for number, result in enumerate(results)}
        merged, compared = Merged(), Compared(spill)
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
