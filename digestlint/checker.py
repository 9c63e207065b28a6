"""One document against the rules that its configuration chose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

from digestlint.audit import Audit, in_rows
from digestlint.config import Config, ConfigError
from digestlint.cue_index import bare, words_of
from digestlint.diagnostic import Diagnostic, Severity
from digestlint.document import Block, Document
from digestlint.file_ignores import FileIgnores
from digestlint.guard import Guard
from digestlint.locate import Found, diagnose, diagnose_corpus, settle
from digestlint.match import Match
from digestlint.pattern_rule import PatternRule
from digestlint.patterns import PatternError, fold
from digestlint.plugin_settings import tables
from digestlint.plugins import PACKAGE, Plugin, Registry, told
from digestlint.report import Problem, RuleInfo
from digestlint.reproduced import is_reproduced
from digestlint.rule import CorpusRule, DocumentRule, IgnoreRule, Rule
from digestlint.rule_settings import check_selectors, options_of, with_house_rules
from digestlint.scan import Scan
from digestlint.selection import choose, closest
from digestlint.suppress import Ignore, ignores
from digestlint.syntax import Parser
from digestlint.syntax_review import reviewed
from digestlint.text import Span
from digestlint.timing import Clock
from digestlint.wordlists import WordLists

_R = TypeVar("_R", Rule, type[Rule])


@dataclass
class Checked:
    """What the rules made of one document: diagnostics, facts by code for the corpus rules, and what went wrong.

    `ignores` are those that stand in it, and `found` the codes of all rules that had a match, whatever became of it.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list)
    ignores: list[Ignore] = field(default_factory=list)
    found: frozenset[str] = frozenset()
    facts: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


class Checker:
    """The rules of one configuration, ready to run.

    Raises ConfigError where the settings name rules or options that don't exist.
    """

    def __init__(self, registry: Registry, config: Config, parser: Parser | None = None) -> None:
        self.config = config
        self.parser = parser or Parser("off")
        self.problems: list[Problem] = []
        whole = with_house_rules(registry, config)
        self._origins = whole.origins
        check_selectors(config, whole.rules)
        self.chosen = choose(whole.rules, config.selections)
        self._file_ignores = FileIgnores(config)
        self._audit = Audit(whole.rules, {rule.code for rule in self.chosen})
        self._word_lists = WordLists(config)
        given = tables(registry, config)
        self.rules = [
            made
            for rule in self.chosen
            for made in self._try(
                rule, lambda rule: rule(options_of(rule, config, given.get(self._origins[rule].name, {})))
            )
        ]
        self._check_options(whole.rules)
        # Ours are verified by their tests; to compile them all would take longer than to check a page.
        self.rules = [rule for rule in self.rules if _is_ours(rule) or self._try(rule, _verified)]
        self._sentence_scan = self._scan(lambda rule: not (rule.whole_block or rule.by_line))
        self._block_scan = self._scan(lambda rule: rule.whole_block or rule.by_line)

    def _try(self, rule: _R, work: Callable[[_R], Rule]) -> list[Rule]:
        """What `work` makes of a rule, or nothing and a problem."""
        try:
            return [work(rule)]
        except (Exception, SystemExit) as error:
            kind = rule if isinstance(rule, type) else type(rule)
            plugin = self._origins[kind]
            self.problems.append(
                Problem(
                    f"plugin {plugin.name} ({plugin})",
                    f"rule {kind.code} {kind.name} can't be used: {told(error)}; mend it, or ignore {kind.code}",
                )
            )
            return []

    def _scan(self, chosen: Callable[[PatternRule], bool]) -> Scan:
        return Scan([rule for rule in self._pattern_rules() if chosen(rule)])

    @cached_property
    def _broken_scans(self) -> tuple[Scan, Scan]:
        """For a block with line breaks: the rules that want it whole, and those that want its lines."""
        return self._scan(lambda rule: rule.whole_block), self._scan(lambda rule: rule.by_line)

    def _pattern_rules(self) -> Iterator[PatternRule]:
        return (rule for rule in self.rules if isinstance(rule, PatternRule))

    def corpus_rules(self) -> Iterator[CorpusRule]:
        """Those of the rules that compare files."""
        return (rule for rule in self.rules if isinstance(rule, CorpusRule))

    def severity_of(self, rule: type[Rule]) -> Severity | None:
        """The severity that the settings give a rule, if they do."""
        selector = closest(self.config.settings.severity, rule)
        return Severity[self.config.settings.severity[selector].upper()] if selector else None

    def about(self, rule: type[Rule]) -> RuleInfo:
        """What reports tell of a rule. A file of rules has no version, and no package that others would know."""
        origin = self._origins.get(rule)
        package = origin if origin and origin.version and origin.package != PACKAGE else Plugin("", "", "")
        return RuleInfo(
            rule.name,
            rule.family,
            rule.severity,
            rule.confidence,
            rule.__doc__ or "",
            rule.url,
            package.package,
            package.version,
        )

    def left_out(self, path: Path) -> frozenset[str]:
        """The codes that `per-file-ignores` leaves out in the file at `path`, which is absolute."""
        return self._file_ignores.left_out(path, self.chosen)

    def file_ignores(self, found: Mapping[Path, frozenset[str]], guard: Guard) -> list[Diagnostic]:
        """What the rules about ignores say of `per-file-ignores`, by the codes `found` in the files that were checked.

        What names a file that was not checked is not judged, unless there is none.
        """

        def unused(path: Path, selectors: tuple[str, ...]) -> tuple[str, ...]:
            codes = found.get(path)
            return () if codes is None else tuple(one for one in selectors if self._audit.is_unused(one, codes))

        return self._of_ignores(self._file_ignores.ignores(unused), guard)

    def _of_ignores(self, given: Sequence[Ignore], guard: Guard) -> list[Diagnostic]:
        return [
            diagnose_corpus(rule, match, self.severity_of(type(rule)))
            for rule in self.rules
            if isinstance(rule, IgnoreRule)
            for match in guard(rule, partial(rule.check, given))
        ]

    def words_in(self, path: Path) -> frozenset[str]:
        """The words that the settings call right in the file at `path`, which is absolute. Raises ConfigError."""
        return self._word_lists.of(path)

    def check(self, document: Document, clock: Clock | None = None) -> Checked:
        """Run every rule; one that raises loses its own findings on this document alone."""
        checked = Checked()
        clock = clock or Clock()
        guard = Guard(self._origins, document.source.name, checked.problems, clock)
        if clock.running:
            for block in document.blocks:
                _ = block.sentences
            clock.lap("sentences")
        document.template = _template_blocks(document, self.config.settings.template)
        found = [*self._patterns(document, guard), *self._documents(document, guard)]
        # Before any is taken back: whether spaCy is installed must not decide on the use of an ignore.
        checked.found = frozenset(one.rule.code for one in found)
        checked.ignores = self._accounted(document, found, guard)
        found = reviewed(found, self.parser, guard)
        clock.lap("syntax")
        for one, overruled in settle([one for one in found if one.rule.code not in guard.crashed]):
            severity = self.severity_of(type(one.rule))
            checked.diagnostics += guard(one.rule, partial(_diagnosed, document, one, overruled, severity))
        checked.diagnostics += self._of_ignores(checked.ignores, guard)
        clock.lap("placing")
        self._collect(document, checked, guard)
        checked.diagnostics = [one for one in checked.diagnostics if one.code not in guard.crashed]
        return checked

    def collect(self, document: Document, clock: Clock | None = None) -> Checked:
        """The facts of the corpus rules alone, for a document that others are compared with."""
        checked = Checked()
        document.template = _template_blocks(document, self.config.settings.template)
        self._collect(document, checked, Guard(self._origins, document.source.name, checked.problems, clock or Clock()))
        return checked

    def _collect(self, document: Document, checked: Checked, guard: Guard) -> None:
        for rule in self.corpus_rules():
            collected = guard(rule, partial(_collect, rule, document))
            if collected:
                checked.facts[rule.code] = collected[0]
            guard.clock.lap(f"rules: {rule.family}")

    def _accounted(self, document: Document, found: list[Found], guard: Guard) -> list[Ignore]:
        given = ignores(document)
        lines = document.source.lines
        rows = [(lines.position(one.source.start).row, type(one.rule)) for one in found] if given else []
        return [self._audit.accounted(one, in_rows(one, rows), guard.crashed) for one in given]

    def _patterns(self, document: Document, guard: Guard) -> Iterator[Found]:
        for block in document.blocks:
            text = fold(block.text)
            words = bare(text)
            for unit, scan in (*self._blocks(block), *((unit, self._sentence_scan) for unit in block.sentences)):
                if block.kind not in scan.kinds:
                    continue
                folded = unit.cut(text).encode()
                for rule, hits in scan.look(block.kind, folded, words_of(unit.cut(words)), guard):
                    guard.clock.lap("looking for patterns")
                    yield from guard(rule, partial(_accepted, rule, document, block, unit, folded, hits))
                    guard.clock.lap(f"rules: {rule.family}")
        guard.clock.lap("looking for patterns")

    def _blocks(self, block: Block) -> Iterator[tuple[Span, Scan]]:
        """The block and its lines, which are mostly the same, each with the scan for them."""
        whole = Span(0, len(block.text))
        if "\n" not in block.text:
            yield whole, self._block_scan
            return
        by_block, by_line = self._broken_scans
        yield whole, by_block
        start = 0
        for line in block.text.split("\n"):
            if line.strip():
                yield Span(start, start + len(line)), by_line
            start += len(line) + 1

    def _documents(self, document: Document, guard: Guard) -> Iterator[Found]:
        for rule in self.rules:
            if isinstance(rule, DocumentRule):
                yield from guard(rule, partial(_reported, rule, document))
                guard.clock.lap(f"rules: {rule.family}")

    def _check_options(self, rules: dict[str, type[Rule]]) -> None:
        for rule in self._pattern_rules():
            try:
                if rule.given.extend:
                    rule.found.verify()
                rule.allowed.verify()
            except PatternError as error:
                raise ConfigError(self.config.origin("rules"), f"'rules.{rule.name}': {error}") from None
        for key, options in self.config.settings.rules.items():
            rule_type = next(rule for rule in rules.values() if key in (rule.code, rule.name))
            for name in options:
                if name not in rule_type.options:
                    raise ConfigError(self.config.origin("rules"), f"'rules.{key}': {rule_type.name} takes no {name!r}")


def _is_ours(rule: Rule) -> bool:
    return type(rule).__module__.startswith(PACKAGE + ".")


def _verified(rule: Rule) -> Rule:
    if isinstance(rule, PatternRule):
        rule.found.verify()
        rule.vetoes.verify()
    return rule


def _accepted(
    rule: PatternRule, document: Document, block: Block, unit: Span, folded: bytes, hits: list[tuple[Span, int]]
) -> Iterator[Found]:
    return _found(rule, document, rule.accept(document, block, unit, folded, hits))


def _reported(rule: DocumentRule, document: Document) -> Iterator[Found]:
    return _found(rule, document, rule.check(document))


def _found(rule: Rule, document: Document, found: Iterable[Match]) -> Iterator[Found]:
    for match in found:
        if rule.own_words and match.block and is_reproduced(document, match.block, match.span):
            continue
        yield Found(rule, match, match.block.to_source(match.span) if match.block else match.span)


def _diagnosed(document: Document, found: Found, overruled: list[Found], severity: Severity | None) -> list[Diagnostic]:
    return [diagnose(document, found, overruled, severity)]


def _collect(rule: CorpusRule, document: Document) -> list[tuple[Any, ...]]:
    return [rule.collect(document)]


def _template_blocks(document: Document, lines: tuple[str, ...]) -> frozenset[int]:
    if not lines:
        return frozenset()
    # Only * is special in them.
    wanted = [re.sub(r"[\[?]", r"[\g<0>]", line.casefold().strip()) for line in lines]
    return frozenset(
        block.index
        for block in document.blocks
        if any(fnmatchcase(block.text.casefold().strip(), line) for line in wanted)
    )
