"""RD001."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    Block,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Item,
    Match,
    RuleOptions,
    Severity,
    Span,
    prose_sentences,
    reading_grade,
    require_textstat,
    word_count,
)

# Of 378 edited news texts nineteen in twenty stay below.
_LIMIT = 20
# Of fewer words a single long one moves the grade by more than a year of school.
_FEWEST_WORDS = 50


class HardToRead(DocumentRule):
    """A story that asks for too much schooling.

    ## What it finds

    Stories of fifty words and more whose Automated Readability Index is above 20. The index weighs the length of words
    and sentences, and names the grade of a US school in which a text is understood: newspapers lie at about 13, and
    nineteen of twenty edited news texts below 21. The setting `limit` names another grade:

        [tool.digestlint.rules.hard-to-read]
        limit = 16

    It needs textstat: `pip install 'digestlint[readability]'`.

    ## Why it matters

    A digest is read in passing. Sentences packed with names and clauses are skipped, or understood wrongly. The index
    knows nothing of sense, though: it says where to look, not what is wrong, which is why the rule is off by default.

    ## How to fix it

    Split the longest sentences first; one thought a sentence is enough. Then look for long words with a short twin.
    """

    code = "RD001"
    name = "hard-to-read"
    family = "readability"
    severity = Severity.INFO
    confidence = Confidence.HIGH
    message = "Hard to read"
    enabled = False
    options = frozenset({"limit"})
    examples = (
        Example(
            "⟦Following the unanimous recommendation of the intergovernmental subcommittee for transboundary "
            "environmental infrastructure, the administration announced comprehensive modifications to the "
            "certification requirements applicable to manufacturers of decentralised purification equipment, "
            "notwithstanding considerable reservations previously communicated by representatives of municipal "
            "corporations, consumer organisations and independent engineering consultancies in the town of Varn and "
            "throughout the north-western administrative districts.⟧"
        ),
        Example(
            "The port of Varn closed on Monday. A crane had fallen across both tracks at night, and no one was hurt. "
            "The harbour master said that the first ships would be let in again on Thursday, once the rails were "
            "mended. Until then, grain goes by road. Farmers fear for the price: it fell by four per cent in two days."
        ),
        Example("Intergovernmental environmental infrastructure certification requirements notwithstanding."),
    )

    def __init__(self, given: RuleOptions = RuleOptions()) -> None:  # noqa: B008 (immutable)
        require_textstat()
        super().__init__(given)
        self._limit = given.limit or _LIMIT

    def check(self, document: Document) -> Iterator[Match]:
        """Every story above the limit, at its heading or, without one, at its first sentence."""
        for item in document.items:
            sentences = prose_sentences(item.blocks)
            if sum(map(word_count, sentences)) < _FEWEST_WORDS:
                continue
            grade = reading_grade(sentences)
            if grade > self._limit:
                block, span = _place(item)
                yield Match(span, block, f"Hard to read: grade {grade:.0f}, where {self._limit} is the limit")


def _place(item: Item) -> tuple[Block, Span]:
    if item.heading:
        return item.heading, Span(0, len(item.heading.text))
    return next((block, block.sentences[0]) for block in item.blocks if prose_sentences([block]))
