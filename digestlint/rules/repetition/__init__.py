"""Repetition: what the reader has read already."""

from digestlint.api import Rule, hookimpl
from digestlint.rules.repetition.duplicate_item import DuplicateItem
from digestlint.rules.repetition.repeated_headline import RepeatedHeadline
from digestlint.rules.repetition.repeated_sentence import RepeatedSentence
from digestlint.rules.repetition.repeated_story import RepeatedStory


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of the family."""
    return (DuplicateItem, RepeatedStory, RepeatedSentence, RepeatedHeadline)
