"""Which rules run: selectors such as ``SC``, ``chrome``, ``SC007`` or ``related-heading``, and which of them wins."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

from digestlint.rule import Rule
from digestlint.settings import Selection

ALL = "ALL"


class SelectorError(ValueError):
    """A selector that names no rule; the message is one line with the nearest right one."""


def matches(selector: str, rule: type[Rule]) -> int:
    """How exactly `selector` names `rule`: 0 not at all, then the more the closer (a code or a name is exact)."""
    if selector in (rule.code, rule.name):
        return 100
    if selector == ALL:
        return 1
    if selector in (rule.family, rule.prefix()):
        return 2
    if rule.code.startswith(selector) and selector.startswith(rule.prefix()):
        return 2 + len(selector) - len(rule.prefix())
    return 0


def check(selectors: Iterable[str], rules: Iterable[type[Rule]]) -> None:
    """Raise SelectorError for a selector that names none of the `rules`."""
    known = list(rules)
    for selector in selectors:
        if not any(matches(selector, rule) for rule in known):
            raise SelectorError(f"no rule, family or code {selector!r}{_suggestion(selector, known)}")


def _suggestion(selector: str, rules: Sequence[type[Rule]]) -> str:
    words = {word for rule in rules for word in (rule.code, rule.name, rule.family, rule.prefix())}
    lower = {word.lower(): word for word in sorted(words)}
    near = difflib.get_close_matches(selector.lower(), lower, n=1, cutoff=0.5)
    hint = f"; did you mean {lower[near[0]]!r}?" if near else ""
    return f"{hint} (`digestlint rules` lists them)"


def choose(rules: Mapping[str, type[Rule]], selections: Sequence[Selection]) -> list[type[Rule]]:
    """The rules that run, by code.

    At first those that are on by default. Within a selection the closest selector decides, and `ignore` in a tie;
    of several selections each has the last word on the rules that it names, and one with `select` on all.
    """
    running = {code for code, rule in rules.items() if rule.enabled}
    for select, extend, ignore in selections:
        if select:
            running.clear()
        for code, rule in rules.items():
            wanted = max((matches(selector, rule) for selector in (*select, *extend)), default=0)
            refused = max((matches(selector, rule) for selector in ignore), default=0)
            if wanted > refused:
                running.add(code)
            elif refused:
                running.discard(code)
    return [rules[code] for code in sorted(running)]


def closest(selectors: Mapping[str, object], rule: type[Rule]) -> str | None:
    """The selector that names `rule` most exactly, or None."""
    best = max(selectors, key=lambda selector: matches(selector, rule), default=None)
    return best if best is not None and matches(best, rule) else None
