"""What the examples of the commentary rules can't show: settings, and the cost of long lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from digestlint.api import Block, BlockKind, Document, PieceKind, RuleOptions, Source, Span, fold, group_items
from digestlint.pattern_rule import PatternRule
from digestlint.rule import DocumentRule
from digestlint.rules.commentary.advice_ending import AdviceEnding
from digestlint.rules.commentary.closing_question import ClosingQuestion
from digestlint.rules.commentary.contentless_item import ContentlessItem
from digestlint.rules.commentary.emptiness import names_something, weigh
from digestlint.rules.commentary.empty_evaluation import EmptyEvaluation
from digestlint.rules.commentary.filler_transition import FillerTransition
from digestlint.rules.commentary.hype_opener import HypeOpener
from digestlint.rules.commentary.restating_conclusion import RestatingConclusion
from digestlint.rules.commentary.significance_sentence import SignificanceSentence
from digestlint.rules.commentary.significance_tail import SignificanceTail
from digestlint.rules.commentary.slot_filler import SlotFiller
from digestlint.rules.commentary.source_talk import SourceTalk
from digestlint.rules.commentary.stock_ending import StockEnding
from digestlint.rules.commentary.template_scaffold import TemplateScaffold

PATTERN_RULES = (
    SignificanceSentence,
    SignificanceTail,
    StockEnding,
    HypeOpener,
    EmptyEvaluation,
    SourceTalk,
    FillerTransition,
    AdviceEnding,
)
DOCUMENT_RULES = (ClosingQuestion, TemplateScaffold, RestatingConclusion, SlotFiller, ContentlessItem)


def document_of(text: str) -> Document:
    """A document of one paragraph."""
    span = Span(0, len(text))
    block = Block(BlockKind.PARAGRAPH, text, ((PieceKind.LITERAL, *span, *span),))
    return Document(Source("a.txt", text), "text", [block], group_items([block]))


def document_of_lines(*lines: tuple[BlockKind, str]) -> Document:
    """A document of one block a line."""
    blocks = []
    at = 0
    for index, (kind, text) in enumerate(lines):
        piece = (PieceKind.LITERAL, 0, len(text), at, at + len(text))
        blocks.append(Block(kind, text, (piece,), level=kind is BlockKind.HEADING, gap_before=True, index=index))
        at += len(text) + 1
    return Document(Source("a.txt", "\n".join(text for _, text in lines)), "text", blocks, group_items(blocks))


def found(rule: PatternRule, text: str) -> list[str]:
    """The words that a rule reports in a paragraph."""
    document = document_of(text)
    block = document.blocks[0]
    spans: list[str] = []
    for sentence in block.sentences:
        folded = fold(sentence.cut(text)).encode()
        hits = [(span, number) for number, span in rule.found.find(sentence.cut(text))]
        spans.extend(match.span.cut(text) for match in rule.accept(document, block, sentence, folded, hits))
    return spans


@pytest.mark.parametrize("rule", PATTERN_RULES)
def test_a_pattern_of_the_settings_needs_no_closer_look(rule: type[PatternRule]) -> None:
    assert found(rule(RuleOptions(extend=("herring futures",))), "We sell herring futures here.") == ["herring futures"]


def test_a_phrase_that_the_settings_let_stand_is_silent() -> None:
    text = "The harbour is at a crossroads."
    assert found(EmptyEvaluation(), text) == ["at a crossroads"]
    assert found(EmptyEvaluation(RuleOptions(allow=("at a crossroads",))), text) == []


def test_a_sentence_is_underlined_to_at_most_250_characters() -> None:
    text = "This move highlights the complexity of " + "fishing rights and " * 40 + "trade."
    (span,) = found(SignificanceSentence(), text)
    assert len(span) <= 250
    assert "highlights the complexity" in span


@pytest.mark.parametrize(
    "phrase",
    ["This move highlights the complexity of trade and ", "x, highlighting the growing need for y ", "reflects the "],
)
def test_the_work_on_a_long_line_grows_with_its_length(phrase: str, steps: Callable[..., int]) -> None:
    rules = [rule() for rule in PATTERN_RULES]

    def work(times: int) -> int:
        return steps(lambda: [found(rule, phrase * times) for rule in rules])

    work(10)
    assert work(200) < 10 * work(50)


def test_a_question_alone_closes_no_item() -> None:
    assert list(ClosingQuestion().check(document_of("Will the new fares change the future of the town?"))) == []


def test_a_question_in_a_list_makes_no_interview_of_the_label_below_it() -> None:
    document = document_of_lines(
        (BlockKind.HEADING, "Ports"),
        (BlockKind.PARAGRAPH, "Norland sold two ports."),
        (BlockKind.LIST_ITEM, "Our view: Steel is back. Is your company ready?"),
        (BlockKind.HEADING, "Rail"),
        (BlockKind.PARAGRAPH, "The news: Trains run again on the line from Lund to Ostrey."),
        (BlockKind.LIST_ITEM, "Our view: Rails last. Is your town ready?"),
    )
    texts = [match.span.cut(match.block.text) for match in ClosingQuestion().check(document) if match.block]
    assert texts == ["Is your company ready?", "Is your town ready?"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Growth needs trust.", False),
        ("Growth in Lund needs trust.", True),
        ("Growth needs 3 things.", True),
        ("Norland's growth needs trust.", True),
        ("Growth needs AI.", False),
        ('Growth needs "trust".', True),
    ],
)
def test_names_figures_and_quotations_name_something(text: str, named: bool) -> None:
    assert names_something(text, Span(0, len(text))) is named


def test_where_somebody_acts_no_word_is_generic() -> None:
    assert weigh("Collaboration remains essential for sustainable growth.").generic == 5
    assert weigh("He said collaboration remains essential for sustainable growth.").generic == 0


def test_a_list_of_benefits_with_a_name_in_it_stands() -> None:
    lines = ["Improved safety awareness", "Shared best practices", "Stronger resilience"]

    def reported(last: str) -> int:
        blocks = [(BlockKind.LIST_ITEM, line) for line in (*lines, last)]
        return len(list(ContentlessItem().check(document_of_lines((BlockKind.HEADING, "Key benefits"), *blocks))))

    assert reported("Better outcomes") == 4
    assert reported("A clinic in Ardel") == 0


def test_a_slot_ends_with_the_next_heading() -> None:
    filler = "Leaders face difficult choices about strategy and priorities."
    slot = (BlockKind.HEADING, "Why it matters"), (BlockKind.PARAGRAPH, filler)
    assert len(list(SlotFiller().check(document_of_lines(*slot)))) == 1
    assert not list(SlotFiller().check(document_of_lines(slot[0], (BlockKind.HEADING, "Rail"), slot[1])))


def test_a_skeleton_that_the_settings_name_as_design_stands() -> None:
    lines = [(BlockKind.HEADING, "Conclusion"), (BlockKind.PARAGRAPH, "More will go.")] * 2
    document = document_of_lines(*lines)
    assert len(list(TemplateScaffold().check(document))) == 2
    document.template = frozenset({0, 2})
    assert not list(TemplateScaffold().check(document))


@pytest.mark.parametrize("rule", DOCUMENT_RULES)
def test_the_work_on_a_long_document_grows_with_its_length(rule: type[DocumentRule], steps: Callable[..., int]) -> None:
    lines = (
        (BlockKind.HEADING, "Why it matters"),
        (BlockKind.PARAGRAPH, "Why it matters: growth remains key, and " * 8 + "trust matters. In summary, growth?"),
        (BlockKind.LIST_ITEM, "Stronger resilience"),
    )

    def work(times: int) -> int:
        document = document_of_lines(*lines * times)
        return steps(lambda: list(rule().check(document)))

    work(10)
    assert work(200) < 10 * work(50)
