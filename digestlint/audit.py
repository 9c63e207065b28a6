"""Which ignores were of use, as far as the rules that ran can tell, and what the rules about ignores say of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

from digestlint.rule import CorpusRule, IgnoreRule, Rule
from digestlint.suppress import Ignore, names


class Audit:
    """Accounts for ignores, by all `rules` that there are and the codes of those `running`."""

    def __init__(self, rules: Mapping[str, type[Rule]], running: Collection[str]) -> None:
        self._rules = rules
        self._running = running
        self.named = cache(self._named)
        """The rules that a selector names, by itself."""

    def _named(self, selector: str) -> tuple[type[Rule], ...]:
        return tuple(rule for rule in self._rules.values() if names(selector, rule))

    def accounted(self, ignore: Ignore, found: Iterable[type[Rule]], crashed: Collection[str] = ()) -> Ignore:
        """The ignore with what is unused and unknown of it; `found` are the rules with a match in its rows."""
        used = {rule.code for rule in found}
        return ignore._replace(
            unused=tuple(one for one in ignore.selectors if self.is_unused(one, used, crashed)),
            unknown=tuple(one for one in ignore.selectors if not self.named(one)),
        )

    def is_unused(self, selector: str, found: Collection[str], crashed: Collection[str] = ()) -> bool:
        """Whether the rules that a selector names have looked, and are not among the codes `found`.

        Those that are off by default need not have looked. What a comparison of files would find in another run is
        not known, and rules about ignores have not had their say.
        """
        named = self.named(selector)
        if not named or any(issubclass(rule, (CorpusRule, IgnoreRule)) or rule.code in crashed for rule in named):
            return False
        expected = [rule for rule in named if rule.enabled] or named
        have_looked = all(rule.code in self._running for rule in expected)
        return have_looked and not any(rule.code in found for rule in named)


def in_rows(ignore: Ignore, found: Sequence[tuple[int, type[Rule]]]) -> list[type[Rule]]:
    """The rules with a match that starts in the rows of an ignore; `found` are rows and rules."""
    return [rule for row, rule in found if row in ignore.rows]
