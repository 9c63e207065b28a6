"""The rules: a code for each of LanguageTool's categories; the numbers never change."""

from digestlint.api import Rule
from digestlint_languagetool.rules.casing import Casing
from digestlint_languagetool.rules.collocation import Collocation
from digestlint_languagetool.rules.compounding import Compounding
from digestlint_languagetool.rules.contradiction import Contradiction
from digestlint_languagetool.rules.grammar import Grammar
from digestlint_languagetool.rules.nonstandard_phrase import NonstandardPhrase
from digestlint_languagetool.rules.other_category import OtherCategory
from digestlint_languagetool.rules.proper_noun import ProperNoun
from digestlint_languagetool.rules.punctuation import Punctuation
from digestlint_languagetool.rules.redundancy import Redundancy
from digestlint_languagetool.rules.regionalism import Regionalism
from digestlint_languagetool.rules.repetition import Repetition
from digestlint_languagetool.rules.style import Style
from digestlint_languagetool.rules.typo_in_phrase import TypoInPhrase
from digestlint_languagetool.rules.typography import Typography
from digestlint_languagetool.rules.unknown_word import UnknownWord
from digestlint_languagetool.rules.wrong_word import WrongWord

RULES: tuple[type[Rule], ...] = (
    Grammar,
    WrongWord,
    TypoInPhrase,
    Punctuation,
    Casing,
    Typography,
    Compounding,
    Collocation,
    NonstandardPhrase,
    Contradiction,
    ProperNoun,
    Redundancy,
    Style,
    Repetition,
    Regionalism,
    UnknownWord,
    OtherCategory,
)
