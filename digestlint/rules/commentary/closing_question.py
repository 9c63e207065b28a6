"""BC003: a question at the end of an item that nobody asked and nobody answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from digestlint.api import (
    PROSE,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Item,
    Match,
    PatternSet,
    Severity,
    Span,
    regex,
)
from digestlint.rules.commentary.question_lists import listed_questions
from digestlint.rules.commentary.questions import (
    STOCK,
    answers,
    is_put_to_reader,
    is_section_of_questions,
    is_service,
    looks_ahead,
    without_lead,
)

_LABEL = regex(
    r"(?:sources?|tags?|via|links?|read more|hashtags|categor\w+|keywords?|references?|published|date|more|url)\b",
    re.IGNORECASE,
)
# "Follow me.", "Share this with your crew.": what posts close with.
_CALL = regex(r"(?:♻️|🔁|👉|➡️)?\s?(?:follow|repost|share|like|comment|save|tag|connect)\b.{0,60}$", re.IGNORECASE)
_SPEAKER = regex(r"\(\([^)]*\)\)|Q[.:]\s|[A-Z]{2,4}:\s|(?:[A-Z][\w.'’-]+\s){0,2}[A-Z][\w.'’-]+:\s")
# A question mark, and behind it no words: quotation marks, brackets, markup, an emoji.
_ASKED = regex(r"\?[^\w.!]*$")
_SLOT = regex(r"[^.!?]{0,40}:\s+")
_STOCK = PatternSet(STOCK)
# A label such as "Source:" has less behind it than a speaker's name has.
_SHORTEST_ANSWER = 40


class ClosingQuestion(DocumentRule):
    """An item ends with a question to nobody about what the future may hold.

    ## What it finds

    A rhetorical or forward-looking question as the last words of an item: "How will this decision impact the
    region?", "Will the agreement be enough to prevent a new crisis?", "What does this mean for the industry?",
    "Is your team ready?", "How much of your work rides on one supplier?". A list of three questions or more and nothing
    else, as under "Follow-up questions", is found as well.

    It stays silent for questions that are quoted, that are a headline or the text of a link, that an answer
    follows, and for those in sections that are made of questions: FAQs, quizzes, interviews, reader letters.

    ## Why it matters

    A generator that is told to comment asks. The question is no news, the digest doesn't answer it, and any
    story could end with it.

    ## How to fix it

    Delete it. If somebody did ask, say who; if there is a date or a decision to wait for, name that.
    """

    code = "BC003"
    name = "closing-question"
    family = "commentary"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "A question that nobody answers closes the item: delete it, or name who asks it"
    examples = (
        Example(
            "Norland froze its ferry subsidies on Monday.\n"
            "⟦How will this decision impact the broader economy of the northern islands?⟧"
        ),
        Example(
            "The ceasefire in Tessaly was extended by a week.\n"
            "⟦Will the truce be enough to prevent a new crisis?⟧\n"
            "Petrel Bank closed nine branches in Lund.\n"
            "⟦What implications might the closures have for rural savers?⟧"
        ),
        Example("## Rail\n\nThe line reopened. ⟦But can the operator restore trust among commuters?⟧", "markdown"),
        Example("- **Our view:** Steel is back. ⟦Is your organisation ready?⟧\n- Wheat fell in Lund.", "markdown"),
        Example("The strike is over. ⟦Which side of the quay does your crew stand on?⟧\n\nFollow me."),
        Example(
            "## Follow-up questions\n\n1. ⟦Which ports has the levy changed so far?⟧\n"
            "2. ⟦Could you tell more about the flood in Orva?⟧\n3. ⟦Why did the council give up its plan?⟧\n",
            "markdown",
        ),
        Example(
            "## Quiz\n\n1. Which ports has the levy changed so far?\n2. In which year was the quay of Orva built?\n"
            "3. Why did the council give up its plan?\n",
            "markdown",
        ),
        Example("Tugs for the strait are here again in May. Are you looking for a tug?"),
        Example("What will the fares be?\nA single is 3 crowns.\nHow can riders pay in future?\nBy card or in coins."),
        Example("## FAQ\n\nThe pass is valid on all lines. How will refunds be secured in future?", "markdown"),
        Example('The mayor asked: "How will this decision affect the future of our town?"'),
        Example("- [How will robots change farming?](https://example.org/r)\n- Norland votes.", "markdown"),
        Example("## Will the strike change anything?\n\nDrivers stopped work on Monday in Lund.", "markdown"),
        Example(
            "Moor: The yard is full.\n"
            "Q: How will this impact trade?\n"
            "Moor: We don't know yet, because the new cranes have not arrived.\n"
            "Q: What happens next?"
        ),
        Example("The letter is out. Would you like to sponsor its future?"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The questions that close items."""
        if "?" not in document.source.text or _made_of_questions(document):
            return
        for asked, span in listed_questions(document):
            yield Match(_without_label(asked, span), asked)
        for item in document.items:
            block = _closing(item)
            if block is None or not _ASKED.search(block.text) or self._is_exempt(document, item, block):
                continue
            yield from self._questions(item, block)

    def _is_exempt(self, document: Document, item: Item, block: Block) -> bool:
        heads = [one.text for one in item.blocks if one.kind is BlockKind.HEADING and one.index < block.index]
        if any(map(is_section_of_questions, heads)):
            return True
        after = document.next(block)
        return after is not None and after.kind in PROSE and answers(after.text)

    def _questions(self, item: Item, block: Block) -> Iterator[Match]:
        """The questions at the end of `block`, from the last one back; something must have been told before."""
        asked: list[Span] = []
        for sentence in reversed(block.sentences):
            text = sentence.cut(block.text)
            if not _ASKED.search(text):
                if not asked and is_service(text):
                    continue
                break
            asked.append(sentence)
        told = len(asked) < len(block.sentences) or any(
            one.kind in PROSE and one.index < block.index and not one.text.endswith("?") for one in item.blocks
        )
        for span in reversed(asked if told else []):
            span = _without_label(block, span)
            if self._is_idle(span.cut(block.text)) and not any(quote.overlaps(span) for quote in block.quotations):
                yield Match(span, block)

    def _is_idle(self, question: str) -> bool:
        """Whether a question looks ahead or is put to the reader, and asks for nothing."""
        if is_service(question):
            return False
        proper = without_lead(question)
        return looks_ahead(proper) or is_put_to_reader(proper) or _STOCK.matches(proper)


def _without_label(block: Block, span: Span) -> Span:
    """The question without a label before it, as in "Outlook: Will it last?"."""
    label = _SLOT.match(block.text, span.start, span.end)
    if label and block.text[label.end() :][:1].isupper():
        return Span(label.end(), span.end)
    return span


def _closing(item: Item) -> Block | None:
    """The block with the item's last words, links and labels below it set aside."""
    for block in reversed(item.blocks):
        if block.kind in (BlockKind.HEADING, BlockKind.QUOTE):
            return None
        if block.kind not in PROSE or _is_furniture(block):
            continue
        return block if block.kind is not BlockKind.TABLE_CELL and not _is_link(block) else None
    return None


def _is_furniture(block: Block) -> bool:
    text = block.text.strip()
    if not text or text.startswith("#") or _LABEL.match(text) or (_CALL.match(text) and not text.endswith("?")):
        return True
    return _is_link(block) and "?" not in text[-3:]


def _is_link(block: Block) -> bool:
    linked = sum(inline.span.length for inline in block.marked(InlineKind.LINK))
    return linked * 2 > len(block.text.strip())


def _made_of_questions(document: Document) -> bool:
    """Whether it is an interview, or opens with a question that the next line answers."""
    told = [block for block in document.blocks if block.kind in PROSE]
    if len(told) > 1 and told[0].index == 0 and _only_asks(told[0]):
        return True
    return any(_is_turn(asked, answer) for asked, answer in pairwise(told))


def _only_asks(block: Block) -> bool:
    return block.text.endswith("?") and len(block.sentences) == 1


def _is_turn(asked: Block, answer: Block) -> bool:
    """Whether one speaker asks and another answers."""
    one, other = _SPEAKER.match(asked.text), _SPEAKER.match(answer.text)
    spoken = asked.kind is answer.kind is BlockKind.PARAGRAPH and asked.text.endswith("?")
    if not (one and other and spoken):
        return False
    return one[0] != other[0] and len(answer.text) - other.end() > _SHORTEST_ANSWER
