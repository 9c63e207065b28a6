"""Repetition: what the reader has read already."""

from digestlint.api import Rule, hookimpl
from digestlint.rules.repetition.repeated_sentence import RepeatedSentence


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of the family."""
    return (RepeatedSentence,)
