"""ST006."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Block, BlockKind, Confidence, Document, DocumentRule, Example, Match, Severity, Span
from digestlint.rules.structure.lines import CLOSING, ENDED, is_headline, is_marked, is_wrapped

_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_FEWEST_WORDS = 12
_FEWEST_FINISHED = 4
_MOST_OPEN = 0.2


class MissingStop(DocumentRule):
    """A paragraph that ends without a full stop, where the others of the digest have one.

    ## What it finds
    A paragraph or list item of several sentences that ends in a letter, in a digest whose other paragraphs nearly all
    end in a stop. Headlines, links, labels and lists without stops are no findings.

    ## Why it matters
    The reader wonders whether something is missing. It may be a slip, or the end of a cut text.

    ## How to fix it
    See whether the sentence is whole, and end it.
    """

    code = "ST006"
    name = "missing-stop"
    family = "structure"
    severity = Severity.INFO
    confidence = Confidence.LOW
    message = "no full stop ends the sentence at '{text}'; end it, or give what is missing"
    yields_to = frozenset({"ST001", "ST002"})
    examples = (
        Example(
            "The ferry from Kerrin to Lomar sails at nine on Friday, in spite of the storm.\n"
            "The fare will rise by four per cent in May, the council of Lomar voted on Monday.\n"
            "The bridge at Varn stays closed until the end of the week, the mayor said.\n"
            "The harbour master is worried. He will close the northern quay for repairs of two weeks in ⟦June⟧\n"
            "The port of Lomar took in four ships more than in May of the year before.\n"
        ),
        Example(
            "The ferry from Kerrin to Lomar sails at nine on Friday in spite of the storm\n"
            "The fare will rise by four per cent in May after a vote of the council\n"
        ),
        Example("Ferry sails.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The few blocks of a kind that lack a stop."""
        if is_wrapped(document):
            return
        for kind in _TEXT:
            blocks = [block for block in document.blocks if block.kind is kind and _is_sentence(block)]
            unended = [block for block in blocks if not block.text.rstrip(CLOSING).endswith(ENDED)]
            if len(blocks) - len(unended) < _FEWEST_FINISHED or len(unended) > _MOST_OPEN * len(blocks):
                continue
            for block in unended:
                start = max(block.text.rfind(" "), block.text.rfind("\n")) + 1
                if block.text[-1].isalpha() and len(block.sentences) > 1 and not document.is_template(block):
                    yield Match(Span(start, len(block.text)), block)


def _is_sentence(block: Block) -> bool:
    return len(block.text.split()) >= _FEWEST_WORDS and not is_marked(block) and not is_headline(block.text)
