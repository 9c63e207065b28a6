"""Many pattern rules over one text at once."""

from __future__ import annotations

from collections.abc import Iterable

from digestlint.document import BlockKind
from digestlint.guard import Guard
from digestlint.pattern_rule import PatternRule
from digestlint.patterns import PatternError, PatternSet
from digestlint.text import Span

# Where a pattern stands in a unit, and its number.
Place = tuple[Span, int]


class Scan:
    """All patterns of some rules as one set, whose cues in a text name the few that are worth a match."""

    def __init__(self, rules: list[PatternRule]) -> None:
        self._owners = [(rule, number) for rule in rules for number in range(len(rule.found.patterns))]
        self._fused = PatternSet.fused([rule.found for rule in rules])
        self.kinds = frozenset(kind for rule in rules for kind in rule.kinds)
        """The kinds of blocks that at least one of the rules looks at."""

    def look(
        self, kind: BlockKind, folded: bytes, words: set[str], guard: Guard
    ) -> Iterable[tuple[PatternRule, list[Place]]]:
        """The rules whose patterns stand in a folded, encoded unit of a block of `kind`, each with their places.

        `words` are those of the unit.
        """
        by_rule: dict[PatternRule, list[Place]] = {}
        for index in self._fused.candidates(folded, words):
            rule, number = self._owners[index]
            if kind not in rule.kinds or rule.code in guard.crashed:
                continue
            try:
                spans = self._fused.spans(index, folded)
            except PatternError as error:
                guard.failed(rule, error)
                continue
            if spans:
                by_rule.setdefault(rule, []).extend((span, number) for span in spans)
        return by_rule.items()
