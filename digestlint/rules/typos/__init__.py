"""Typos: slips of the keyboard, the scanner and the copyist."""

from digestlint.api import Rule, hookimpl
from digestlint.rules.typos.doubled_word import DoubledWord
from digestlint.rules.typos.misspelling import Misspelling
from digestlint.rules.typos.name_near_miss import NameNearMiss


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of the family."""
    return (Misspelling, NameNearMiss, DoubledWord)
