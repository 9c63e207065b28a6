"""BC011: a labelled slot, such as "Why it matters", that is filled with words for any story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Severity,
    Span,
    attributed,
    regex,
)
from digestlint.rules.commentary.emptiness import is_empty, weigh
from digestlint.rules.commentary.own_words import is_specific

_LEAST, _SHARE = 2, 0.4
_LONGEST = 250
# From this share of words that fit any story on, a sentence in the slot is no analysis of something in particular.
_BARE = 0.5
# How many blocks a label in a line of its own can head.
_REACH = 4
_LONGEST_LABEL = 50
# "Why it matters:", "The bottom line —".
_LABELLED = regex(r"\W{0,6}([^\W\d_][^.:?!—–]{1,48}?)(?:\s?[:—–?]|\s-)[\s*_]+(?=\S)")
_MARKS = (":", "—", "–", "?", " -")
_LABEL_REACH = 60
_HEADS = frozenset(
    "matters matter means impact impacts implication implications insight insights takeaway takeaways line picture "
    "significance view take outlook ahead what relevance assessment perspective commentary verdict lesson "
    "lessons conclusion importance effect effects watch next considerations value opportunity challenge "
    "consequences thoughts care connections cross-connections linkages influence stakes".split()
)
# Behind "what it": "What this signals".
_TELLING = frozenset("changes means reveals says shows signals suggests tells".split())
# A slot that begins so lists what a story touches, whoever is named there.
_LINKING = regex(
    "(?:also )?(?:affect|bridg|combin|connect|impact|influenc|intersect|intertwin|link|shap|span|tie|touch)(?:s|es"
    "|ed|e|ing|ches|ching) ",
    re.IGNORECASE,
)
_LEADS = frozenset(
    "why so what our the key main bottom big bigger market strategic business community political broader wider "
    "economic potential long-term short-term global regional geopolitical editorial final expert industry core "
    "overall closing practical investor investment social final security policy public environmental historical "
    "this it you should".split()
)

# SP009, which judges by the slot as well, yields to this rule.
_SPECULATION = frozenset(f"SP00{number}" for number in range(1, 9)) | {"SP020"}


class SlotFiller(DocumentRule):
    """The text behind a label such as "Why it matters" says that something matters, and not why.

    ## What it finds

    Sentences behind "Why it matters", "Impact", "So what?", "Implications", "The insight", "Bottom line",
    "Takeaway", "Outlook", "Why it's different", "Key connections" and the like whose words would fit any story: "This
    could reshape the landscape for stakeholders across the industry." The label may lead the line or stand as a heading
    above.

    The label itself is never reported: it is the digest's design. The rule stays silent where the slot names
    somebody, gives a figure or a source.

    ## Why it matters

    A slot promises the reader a reason. When the generator has none it fills the slot all the same.

    ## How to fix it

    Give the reason (who is affected, how, by how much) or leave the slot out of this item.
    """

    code = "BC011"
    name = "slot-filler"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "The slot is filled with words for any story: give the reason, or leave it out"
    yields_to = frozenset({"BC001", "BC002", "BC003", "BC004", "BC005", "BC006", "BC009", "BC013", *_SPECULATION})
    examples = (
        Example(
            "**Why it matters:** ⟦Better coordination across sectors is key to growth and resilience.⟧", "markdown"
        ),
        Example("- **Impact:** ⟦Significant for stakeholders across the whole market.⟧", "markdown"),
        Example(
            "## Norland's ports\n\nNorland sold two ports.\n\n### Implications\n\n"
            "⟦Leaders face difficult choices about strategy and priorities.⟧\n\n## Rail\n\nOstrey's line opened.",
            "markdown",
        ),
        Example(
            "- **Key connections:** ⟦Links Norland's diplomacy, inland shipping and regional security⟧", "markdown"
        ),
        Example("Bottom line: ⟦Innovation and regulation must advance together.⟧"),
        Example("**Why it matters:** The port handles 40% of Norland's grain.", "markdown"),
        Example("**Impact:** Grocers pay more for flour and bakers shut their ovens earlier.", "markdown"),
        Example("**Outlook:** Growth remains a challenge for leaders, said the Bank of Tessaly.", "markdown"),
        Example("The bottom line of the ferry company rose."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The empty sentences in the slots of a document."""
        left = 0
        for block in document.blocks:
            if len(block.text) <= _LONGEST_LABEL and _is_slot(block.text.strip(" *_:?—–.#")):
                left = 1 if block.kind is BlockKind.TABLE_CELL else _REACH
                continue
            if block.kind is BlockKind.HEADING or block.kind is BlockKind.SEPARATOR:
                left = 0
                continue
            label = _label(block.text)
            if label:
                left = 0
            if left or (label and _is_slot(label[1])):
                left = max(0, left - 1)
                yield from _fillers(block, label.end() if label else 0)


def _label(text: str) -> re.Match[str] | None:
    """The label that leads a line, if one does."""
    opening = text[:_LABEL_REACH]
    return _LABELLED.match(text) if any(mark in opening for mark in _MARKS) else None


def _is_slot(label: str) -> bool:
    """Whether a label asks for a judgement: "Why it matters", "Market impact", "What this means"."""
    words = label.lower().replace("’", "'").replace("'s", "").split()
    if not words or len(words) > 6:
        return False
    if len(words) == 1:
        return words[0] in _HEADS and words[0] not in ("what", "next", "line", "take", "watch", "ahead", "view")
    if words[0] == "why" or (words[0] == "what" and words[-1] in _TELLING):
        return True
    if words[-1] in ("view", "take", "perspective"):
        return True
    return any(word in _HEADS for word in words) and (words[0] in _LEADS or words[-1] in _HEADS)


def _fillers(block: Block, start: int) -> Iterator[Match]:
    for sentence in block.sentences:
        if sentence.end <= start:
            continue
        span = Span(max(sentence.start, start), sentence.end)
        if span.length and _is_filler(block, span) and not attributed(block, span):
            text = span.cut(block.text)
            bare = weigh(text).share() >= (_BARE if text[-1] in ".!?" else _SHARE)
            confidence = Confidence.MEDIUM if bare else Confidence.LOW
            yield Match(Span(span.start, min(span.end, span.start + _LONGEST)), block, confidence=confidence)


def _is_filler(block: Block, span: Span) -> bool:
    """Whether the words in `span` would fill the slot of any story."""
    if is_empty(block.text, span, _LEAST, _SHARE):
        return True
    text = span.cut(block.text)
    weight = weigh(text)
    lists = _LINKING.match(text) and not is_specific(text)
    return bool(lists) and weight.generic >= _LEAST and weight.share() >= _SHARE
