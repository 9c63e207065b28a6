"""Typos: slips of the keyboard, the scanner and the copyist."""

from digestlint.api import Rule, hookimpl
from digestlint.rules.typos.article_form import ArticleForm
from digestlint.rules.typos.confused_word import ConfusedWord
from digestlint.rules.typos.dash_spacing import DashSpacing
from digestlint.rules.typos.doubled_word import DoubledWord
from digestlint.rules.typos.foreign_script import ForeignScript
from digestlint.rules.typos.joined_words import JoinedWords
from digestlint.rules.typos.misspelling import Misspelling
from digestlint.rules.typos.mojibake import Mojibake
from digestlint.rules.typos.name_near_miss import NameNearMiss


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of the family."""
    return (
        Misspelling, NameNearMiss, DoubledWord, ArticleForm, Mojibake, JoinedWords, ConfusedWord, ForeignScript,
        DashSpacing,
    )  # fmt: skip
