"""Ignores: exceptions from the rules that are of no use, have no reason, or mean nothing."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.ignores.broken_ignore import BrokenIgnore
from digestlint.rules.ignores.unexplained_ignore import UnexplainedIgnore
from digestlint.rules.ignores.unused_ignore import UnusedIgnore


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The family's rules, by code."""
    return (UnusedIgnore, UnexplainedIgnore, BrokenIgnore)
