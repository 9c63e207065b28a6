"""Readability: figures that say how hard a text is to read, and nothing about whether it is right."""

from digestlint.api import Rule, hookimpl
from digestlint.rules.readability.hard_to_read import HardToRead
from digestlint.rules.readability.long_sentence import LongSentence


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of the family."""
    return (HardToRead, LongSentence)
