"""Typos: slips of the keyboard that stand out without a dictionary."""

from digestlint.api import Rule, hookimpl
from digestlint.rules.typos.doubled_word import DoubledWord


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of the family."""
    return (DoubledWord,)
