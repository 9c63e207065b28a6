"""The rules as text: their table, and a rule's page with its examples run."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterable

from digestlint.plugins import Registry
from digestlint.report import Screen
from digestlint.rule import Example, Rule
from digestlint.testing import Outcome, run_example


class UnknownRule(LookupError):
    """A code or name that no rule has; the message is one line with the nearest right one."""


def table(registry: Registry, rules: Iterable[type[Rule]]) -> str:
    """A line a rule: code, name, family, severity, confidence, fixable, package."""
    rows = [("code", "name", "family", "severity", "confidence", "fixable", "package")]
    rows += [
        (
            rule.code,
            rule.name,
            rule.family,
            rule.severity.word + ("" if rule.enabled else " (off)"),
            rule.confidence.word,
            "yes" if rule.fixable else "",
            registry.origins[rule].package,
        )
        for rule in rules
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join(lines) + "\n"


def find(registry: Registry, wanted: str) -> type[Rule]:
    """The rule with a code or a name. Raises UnknownRule."""
    for rule in registry.rules.values():
        if wanted.upper() == rule.code or wanted.lower() == rule.name:
            return rule
    known = {word.lower(): word for rule in registry.rules.values() for word in (rule.code, rule.name)}
    near = difflib.get_close_matches(wanted.lower(), known, n=1, cutoff=0.5)
    hint = f"; did you mean {known[near[0]]!r}?" if near else ""
    raise UnknownRule(f"no rule {wanted!r}{hint} (`digestlint rules` lists them)")


def page(registry: Registry, rule: type[Rule]) -> str:
    """The rule's page in Markdown: what it is, its documentation, and what its examples give when they are run."""
    head = (
        f"# {rule.code} {rule.name}\n\n"
        f"Family: {rule.family}. Severity: {rule.severity.word}. Confidence: {rule.confidence.word}."
        f"{'' if rule.enabled else ' Off by default.'}{' Some findings carry a fix.' if rule.fixable else ''}\n"
    )
    if not rule.examples:  # a house rule, which is read where it is set
        return f"{head}\n{inspect.cleandoc(rule.__doc__ or '')}\n"
    outcomes = [run_example(rule, example, registry) for example in rule.examples]
    firing = [_shown(registry, outcome) for outcome in outcomes if outcome.example.fires]
    silent = [_fenced(outcome.example) for outcome in outcomes if not outcome.example.fires]
    return "\n".join(
        [
            head,
            inspect.cleandoc(rule.__doc__ or ""),
            "\n## Examples\n",
            *firing,
            "These pass:\n",
            *silent,
        ]
    )


def _fenced(example: Example, output: str = "") -> str:
    texts = (example.text, *example.beside)
    shown = "\n\n".join(text.rstrip("\n") for text in texts)
    language = "" if example.format == "text" else example.format
    block = f"````{language}\n{shown}\n````\n"
    return block + (f"\n````text\n{output}````\n" if output else "")


def _shown(registry: Registry, outcome: Outcome) -> str:
    report = registry.reports.get("concise")
    return _fenced(outcome.example, report().render(outcome.run, Screen()) if report else "")
