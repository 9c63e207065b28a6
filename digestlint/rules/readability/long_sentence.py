"""RD002."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    PROSE,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    RuleOptions,
    Severity,
    word_count,
)

# Of 378 edited news texts nineteen in twenty sentences have fewer.
_LIMIT = 41


class LongSentence(DocumentRule):
    """A sentence of too many words.

    ## What it finds

    Sentences of more than 41 words: nineteen of twenty in edited news have fewer. The setting `limit` names another
    number:

        [tool.digestlint.rules.long-sentence]
        limit = 30

    ## Why it matters

    A reader who has to go back to find the subject has lost the thread, and generated prose likes to hang one more
    clause on. Some long sentences are good ones; the rule counts and does not judge, which is why it is off by default.

    ## How to fix it

    End the sentence at an "and", a "which" or a semicolon, and let what follows stand on its own.
    """

    code = "RD002"
    name = "long-sentence"
    family = "readability"
    severity = Severity.INFO
    confidence = Confidence.HIGH
    message = "Long sentence"
    enabled = False
    options = frozenset({"limit"})
    examples = (
        Example(
            "⟦The council of Varn, which had put the vote off twice since the spring, once for want of members and "
            "once because the plans had been lost in a flooded cellar, agreed late on Tuesday to pay for a bridge over "
            "the Ile, to be built by 2029.⟧ It costs 4 million crowns."
        ),
        Example(
            "The council of Varn agreed late on Tuesday to pay for a new bridge over the Ile, to be built by 2029."
        ),
    )

    def __init__(self, given: RuleOptions = RuleOptions()) -> None:  # noqa: B008 (immutable)
        super().__init__(given)
        self._limit = given.limit or _LIMIT

    def check(self, document: Document) -> Iterator[Match]:
        """Every sentence above the limit."""
        for block in document.blocks:
            if block.kind not in PROSE:
                continue
            for span in block.sentences:
                words = word_count(span.cut(block.text))
                if words > self._limit:
                    yield Match(span, block, f"Sentence of {words} words, where {self._limit} is the limit")
