"""ST001."""

from __future__ import annotations

from collections import Counter
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
)
from digestlint.rules.structure.ellipses import Cut, Ellipsis, ellipses
from digestlint.rules.structure.lines import CLOSING, ENDED, OPEN_END, WEAK_END, is_headline, is_marked, is_wrapped

_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.METADATA})
# What leads a list, a table or a quotation in may stop anywhere.
_LED_IN = frozenset({BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CODE, BlockKind.TABLE_CELL})
_FEWEST_WORDS = 8
_FEWEST_BEFORE_WEAK = 12
_FEWEST_OF_LONG = 18
_FEWEST_OF_LAST = 4
_FEWEST_FINISHED = 3
_FEWEST_TWINS = 3
# The lengths, in code points, at which programs cut.
_ROUND = frozenset(
    (120, 140, 150, 155, 160, 180, 200, 220, 240, 250, 255, 256, 280, 300, 320, 350, 400, 450, 500, 512, 600, 700, 750)
    + (800, 900, 1000, 1024, 1200, 1500, 2000, 2048, 2500, 3000, 4000, 4096, 5000)
)
_MESSAGES = {
    Cut.END: "the text is cut off at '{text}'; give the whole sentence",
    Cut.START: "the text starts in mid-sentence at '{text}'; give the whole sentence",
    Cut.GAP: "two snippets run together at '{text}'; write what lies between, or end the first sentence",
}


class CutText(DocumentRule):
    """A text that was cut off before its end.

    ## What it finds
    A summary or headline that ends in an ellipsis in the middle of its sentence ("as talks on the…", "the ferry
    ......"), snippets of a search page joined by " ... ", and text that stops without any mark: after "the" or
    "and", in the middle of a word, or at just the length at which programs cut. A writer's own pause ("Well,
    almost…"), ellipses in direct speech, and a line that leads a list in are no findings.

    ## Why it matters
    The reader is left in the middle of a thought, and often the missing half is the news: who won, by how much.

    ## How to fix it
    Put the whole sentence, or end it where it still says something. In the pipeline, cut at the end of a sentence, not
    at a number of characters, and give the model room to finish.
    """

    code = "ST001"
    name = "cut-text"
    family = "structure"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = _MESSAGES[Cut.END]
    yields_to = frozenset({"ST002"})
    examples = (
        Example("The council of Kerrin voted on Monday for a ferry that will cost ⟦the…⟧\nRain on Friday.\n"),
        Example(
            "> *The ferry will sail in spite of the storm that <b>closed</b> the ⟦port&nbsp;......⟧* "
            "([Source](https://a.example))\n",
            "markdown",
        ),
        Example("- Lomar's council threatens to close ⟦harbour ...⟧ [Read more](https://a.example)\n", "markdown"),
        Example(
            "Ferry fares will rise in ⟦spring ... The⟧ storm closed the port for a week and a ⟦half ......⟧\n"
            "⟦... fares⟧ will rise again in May, the harbour master of Lomar said.\n"
        ),
        Example("Readers of the Kerrin Gazette can write to the editor until ⟦Monday [...]⟧\n"),
        Example(
            "The council voted nine to four for a ferry. It will sail from ⟦the⟧\n\n## Sport\n\nKerrin won.\n",
            "markdown",
        ),
        Example(
            '<meta name="description" content="The council voted for a ferry to ⟦Lom⟧">'
            "<p>The council voted for a ferry to Lomar on Monday.</p>",
            "html",
        ),
        Example(
            "The ferry sails on Friday.\n\nFares rise by four per cent.\n\nThe bridge is closed.\n\n"
            "A storm is near. The harbour master closed the northern quay ⟦yesterday⟧\n",
            "markdown",
        ),
        Example(
            "And so the ferry sailed. Well, almost…\nAnd finally...\nHarbour News ...\nFerries boom. Ports do not…\n"
        ),
        Example(
            '"I never saw the…" he said. "The fare [...] will rise, and the…"\n"Help... the ferry sinks," she wrote.\n'
        ),
        Example(
            "The ministers of Lomar and Kerrin agreed at their meeting to\n\n- build a quay\n- buy a ferry\n",
            "markdown",
        ),
        Example(
            "# What the Harbour Master of Kerrin Is Really Afraid Of\n\nThe Ferry That the City of Lomar Waited For\n",
            "markdown",
        ),
        Example("The ferry that the council of Kerrin and that of Lomar have waited for will cost\nfour crowns.\n"),
        Example("See the fares ([the table of fares that the ferry will ask for](https://a.example))\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """Cuts that an ellipsis shows, then those that nothing shows."""
        shown = [(block, one) for block in document.blocks if _is_text(document, block) for one in ellipses(block)]
        twins = _twins(shown)
        cuts = any(one.is_sure for _, one in shown)
        for block, one in shown:
            if one.is_sure or (one.kind is not Cut.END and cuts):
                yield Match(one.span, block, message=_MESSAGES[one.kind])
            elif one.kind is Cut.END and (block.kind is BlockKind.METADATA or len(block.text) in twins):
                yield Match(one.span, block, confidence=Confidence.MEDIUM)
        ended = {block for block, one in shown if one.kind is Cut.END}
        if not is_wrapped(document):
            yield from _unmarked(document, [block for block in document.blocks if block not in ended])


def _is_text(document: Document, block: Block) -> bool:
    return block.kind not in (BlockKind.CODE, BlockKind.SEPARATOR) and not document.is_template(block)


def _twins(shown: list[tuple[Block, Ellipsis]]) -> set[int]:
    """The lengths of blocks of which several are cut to about the same."""
    lengths = Counter(map(len, {block.text for block, one in shown if one.kind is Cut.END}))
    return {
        length for length in lengths if sum(lengths[near] for near in range(length - 3, length + 4)) >= _FEWEST_TWINS
    }


def _unmarked(document: Document, blocks: list[Block]) -> Iterator[Match]:
    """Blocks that stop in mid-sentence without a mark."""
    starts = [other.text for other in document.blocks if other.kind is not BlockKind.METADATA]
    last = next((block for block in reversed(document.blocks) if block.kind in _TEXT), None)
    for block in blocks:
        if block.kind not in _TEXT or not _is_text(document, block) or not _is_unfinished(block):
            continue
        sure = _stops_short(document, block) or _goes_on_elsewhere(block, starts)
        if sure or _has_round_length(block) or (block is last and _is_broken_off(document, block)):
            span = Span(max(block.text.rfind(" "), block.text.rfind("\n")) + 1, len(block.text))
            yield Match(span, block, confidence=None if sure else Confidence.MEDIUM)


def _is_unfinished(block: Block) -> bool:
    text = block.text
    return len(text.split()) >= _FEWEST_WORDS and text[-1:].isalnum() and not is_marked(block) and not is_headline(text)


def _stops_short(document: Document, block: Block) -> bool:
    """Whether the last word can't be the last, and nothing below takes up the sentence."""
    end = OPEN_END.search(block.text)
    below = document.next(block)
    if end is None or (below is not None and (below.kind in _LED_IN or below.text[:1].islower())):
        return False
    if end[0].strip() not in WEAK_END:
        return True
    return len(block.text.split()) >= _FEWEST_BEFORE_WEAK and len(block.sentences) > 1


def _goes_on_elsewhere(block: Block, starts: list[str]) -> bool:
    """Whether a description is the start of a text that goes on in the same word."""
    size = len(block.text)
    return block.kind is BlockKind.METADATA and any(
        start.startswith(block.text) and start[size : size + 1].isalnum() for start in starts
    )


def _has_round_length(block: Block) -> bool:
    return len(block.text) in _ROUND and len(block.text.split()) >= _FEWEST_OF_LONG and not block.inlines


def _is_broken_off(document: Document, block: Block) -> bool:
    """Whether the last block, and it alone, stops after a sentence that ended and some words of the next."""
    last = block.sentences[-1].cut(block.text)
    if len(block.sentences) == 1 or len(last.split()) < _FEWEST_OF_LAST or block.inlines:
        return False
    others = [other for other in document.blocks if other.kind is block.kind and other is not block]
    finished = sum(other.text.rstrip(CLOSING).endswith(ENDED) for other in others)
    return finished >= _FEWEST_FINISHED and finished == len(others)
