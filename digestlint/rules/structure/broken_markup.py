"""ST004."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Block, BlockKind, Confidence, Document, DocumentRule, Example, Match, Severity
from digestlint.rules.structure.visible_marks import MARKDOWN, broken, wrong_layer

_NO_TEXT = frozenset({BlockKind.CODE, BlockKind.SEPARATOR})


class BrokenMarkup(DocumentRule):
    """Marks that the page shows instead of obeying them.

    ## What it finds
    In Markdown: a link whose brackets or address are broken, `**` that opens and never closes, a heading mark in
    the middle of a line or without its space, a table without its second row. On a page of HTML or in a feed: Markdown
    that nobody converted. Escaped marks, marks in code, and those of a text file are no findings.

    ## Why it matters
    The reader sees stars, bars and addresses in place of bold words, tables and links.

    ## How to fix it
    Mend the mark that the message shows. In the pipeline, convert the model's Markdown before you put it on a page.
    """

    code = "ST004"
    name = "broken-markup"
    family = "structure"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = MARKDOWN
    yields_to = frozenset({"AR", "SC022", "SC023"})
    examples = (
        Example("Fares rise ⟦[Gazette](https://a.example/fares⟧ in May.\n", "markdown"),
        Example("Fares rise ⟦[Gazette] (https://a.example)⟧ and ⟦[more](https://a.example/⟧ fares).\n", "markdown"),
        Example("⟦**Impact:⟧ Fares rise by 4%.\n\n⟦** Ferries **⟧ sail on Friday.\n", "markdown"),
        Example("⟦###Ferries⟧\n\nFares rise. ⟦## Roads⟧ A bridge shut.\n", "markdown"),
        Example("| Port | Tonnes |\n⟦|---|---|---|⟧\n| Kerrin | 18 |\n", "markdown"),
        Example("⟦| Port | Tonnes |⟧\n| Kerrin | 18 |\n| Lomar | 17 |\n", "markdown"),
        Example("#Ferry #Kerrin ⟦#GLOBAL TRADE⟧ #Lomar\n", "markdown"),
        Example("<p>⟦**Fares**⟧ rise, the ⟦[Gazette](https://a.example)⟧ says.</p><p>⟦## ⟧Roads</p>", "html"),
        Example("Write `**bold**` and `[a](https://b.example`.\n\n    ##Code\n\nSee [1] (and [2]).\n", "markdown"),
        Example("Prices** rose 2 ** 3\ntimes, he said, f**k it. #Kerrin #1 and #2\n\n** Without tax.\n", "markdown"),
        Example("**Fares** rise, [Gazette](https://a.example) says.\n## Roads\n| a | b | c |\n"),
        Example("| Port | Tonnes |\n|---|---|\n| Kerrin | 18 |\n\nLomar | Kerrin | Varn\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The marks that show, block by block."""
        if document.format == "text":
            return
        look = wrong_layer if document.format in ("html", "feed") else broken
        for block in document.blocks:
            if _is_text(document, block):
                yield from (Match(span, block, message=message) for span, message in look(block))


def _is_text(document: Document, block: Block) -> bool:
    return block.kind not in _NO_TEXT and not document.is_template(block)
