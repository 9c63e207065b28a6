"""Boilerplate commentary: sentences and clauses that could be attached to any story."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.commentary.advice_ending import AdviceEnding
from digestlint.rules.commentary.closing_question import ClosingQuestion
from digestlint.rules.commentary.contentless_item import ContentlessItem
from digestlint.rules.commentary.edition_talk import EditionTalk
from digestlint.rules.commentary.empty_evaluation import EmptyEvaluation
from digestlint.rules.commentary.filler_transition import FillerTransition
from digestlint.rules.commentary.hype_opener import HypeOpener
from digestlint.rules.commentary.likely_commentary import LikelyCommentary
from digestlint.rules.commentary.maxim import Maxim
from digestlint.rules.commentary.reader_address import ReaderAddress
from digestlint.rules.commentary.restating_conclusion import RestatingConclusion
from digestlint.rules.commentary.significance_sentence import SignificanceSentence
from digestlint.rules.commentary.significance_tail import SignificanceTail
from digestlint.rules.commentary.slogan import Slogan
from digestlint.rules.commentary.slot_filler import SlotFiller
from digestlint.rules.commentary.source_talk import SourceTalk
from digestlint.rules.commentary.stock_ending import StockEnding
from digestlint.rules.commentary.template_scaffold import TemplateScaffold
from digestlint.rules.commentary.trend_talk import TrendTalk
from digestlint.rules.commentary.verdict import Verdict


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of this family."""
    return (
        SignificanceSentence,
        SignificanceTail,
        ClosingQuestion,
        StockEnding,
        HypeOpener,
        EmptyEvaluation,
        TemplateScaffold,
        RestatingConclusion,
        SourceTalk,
        FillerTransition,
        SlotFiller,
        ContentlessItem,
        AdviceEnding,
        Verdict,
        Maxim,
        ReaderAddress,
        Slogan,
        EditionTalk,
        TrendTalk,
        LikelyCommentary,
    )
