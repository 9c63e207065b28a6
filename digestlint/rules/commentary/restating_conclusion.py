"""BC008: a conclusion that only repeats its item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digestlint.api import (
    PROSE,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Item,
    Match,
    Severity,
    Span,
    attributed,
    regex,
)
from digestlint.rules.commentary.emptiness import GENERIC
from digestlint.rules.commentary.scaffold import heading_text, is_closing

_LEAD = regex(
    r"\W*(?:in (?:conclusion|summary|short|sum|essence|closing|brief)|to (?:conclude|sum up|summari[sz]e|recap)|overall"
    r"|all in all|on the whole|summing up|taken together|ultimately|as a whole)\b,?\s",
    re.IGNORECASE,
)
# After these nothing new is expected.
_SUMMING = regex(
    r"\W*(?:in (?:conclusion|summary|sum|essence|closing)|to (?:conclude|sum up|summari[sz]e|recap))\b,?\s?",
    re.IGNORECASE,
)
_WORD = regex(r"[^\W_](?:[\w'’-]*\w)?")
_LONGEST = 250
# Shorter words tell nothing, and of longer ones the stem is compared.
_SHORT, _STEM = 4, 5
# The share of a sentence's words that stood before, or fit any story.
_KNOWN = 0.7
_LEAST_WORDS = 5


class RestatingConclusion(DocumentRule):
    """The end of an item says once more what the item has said.

    ## What it finds

    Sentences under a heading such as "Conclusion", and last paragraphs that open with "In conclusion", "Overall",
    "In summary", whose names, figures and words have nearly all stood in the item before.

    It stays silent where the ending brings a name or a figure of its own, and for what a source says.

    ## Why it matters

    A digest is short because nothing in it is said twice. The reader who has come to the end has read it all.

    ## How to fix it

    Delete the conclusion. Where one of its words is new, move it to where the fact stands.
    """

    code = "BC008"
    name = "restating-conclusion"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "The ending only repeats its item: delete it"
    yields_to = frozenset({"BC001", "BC002", "BC004", "BC006", "BC009", "BC011", "BC012", "BC013", "SP"})
    examples = (
        Example(
            "## Ferries\n\nThe ferry line sold two ships to Ostrey for 3 million crowns and closed its office in "
            "Lund.\n\nIn summary, ⟦the ferry line sold ships to Ostrey and closed an office.⟧\n\n## "
            "Rail\n\nTrains run.",
            "markdown",
        ),
        Example(
            "## Ferries\n\nThe ferry line sold two ships to Ostrey and closed its office in Lund.\n\n### "
            "Conclusion\n\n⟦The sale of two ships closed an important chapter for the ferry line.⟧\n\n## "
            "Rail\n\nTrains run.",
            "markdown",
        ),
        Example(
            "## Ferries\n\nThe ferry line sold two ships to Ostrey.\n\n"
            "In summary, 40 sailors lost their jobs in May.\n\n## Rail\n\nTrains run.",
            "markdown",
        ),
        Example(
            "## Turnout\n\nLund voted on Sunday.\n\nOverall, fewer women than men took part.\n\n## Rail\n\nTrains run.",
            "markdown",
        ),
        Example("## Ferries\n\nThe line sold two ships.\n\n## Conclusion\n\nThe auditor found a leak.", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The repeating sentences of conclusions."""
        for item in document.items:
            yield from _in_item(item)


def _in_item(item: Item) -> Iterator[Match]:
    told = [block for block in item.blocks if block.kind in PROSE or block.kind is BlockKind.HEADING]
    closing = False
    for at, block in enumerate(told):
        head = heading_text(block)
        if head:
            closing = is_closing(head)
        elif closing and at:
            yield from _repeated(block, 0, told[:at])
        elif at == len(told) - 1 and (start := _summary(block, at > 0)) < len(block.text):
            yield from _repeated(block, start, told)


def _summary(block: Block, alone: bool) -> int:
    """Where a summary begins in the last block of an item: at its start, or with its last sentence; else its end."""
    lead = _LEAD.match(block.text) if alone else None
    if lead:
        return lead.end()
    last = block.sentences[-1] if len(block.sentences) > 1 else None
    summing = _SUMMING.match(block.text, last.start) if last else None
    return summing.end() if summing else len(block.text)


def _repeated(block: Block, start: int, told: Sequence[Block]) -> Iterator[Match]:
    """The sentences from `start` on that only repeat what stands before them."""
    earlier = [one.text for one in told if one.index < block.index]
    known = {stem for text in (*earlier, block.text[:start]) for stem in _stems(text)}
    summing = any(_SUMMING.match(block.text, at) for at in (0, *(span.start for span in block.sentences)))
    for sentence in block.sentences:
        span = Span(max(start, sentence.start), sentence.end)
        if span.end <= start or attributed(block, span):
            continue
        if _is_known(span.cut(block.text), known, 0.0 if summing else _KNOWN):
            end = span.end if span.length <= _LONGEST else block.text.rfind(" ", span.start, span.start + _LONGEST)
            yield Match(Span(span.start, end), block)


def _is_known(text: str, known: set[str], share: float) -> bool:
    """Whether a sentence brings no new name or figure, and hardly a new word."""
    words = _WORD.findall(text)
    fresh = [word for word in words if _stem(word) not in known]
    if any(word[0].isdigit() or (word[0].isupper() and at) for at, word in enumerate(fresh)):
        return False
    content = [word for word in words if len(word) >= _SHORT]
    repeated = [word for word in content if _stem(word) in known or word.lower() in GENERIC]
    return len(content) >= _LEAST_WORDS and len(repeated) >= share * len(content)


def _stems(text: str) -> Iterator[str]:
    return map(_stem, _WORD.findall(text))


def _stem(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")[:_STEM]
