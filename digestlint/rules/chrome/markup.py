"""SC022."""

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
    InlineKind,
    Match,
    PieceKind,
    Severity,
    Span,
    regex,
)

_EMPHASIS = regex(r"</?(?:b|strong|i|em|u|mark|font|span|hl|highlight)(?:\s[^<>]*)?>", re.IGNORECASE)
_SHOWN = regex(
    r"</?(?:b|strong|i|em|u|mark|font|span|p|div|br|a|img|ul|ol|li|h[1-6]|table|tr|td|blockquote|figure|figcaption"
    r"|section|article|script|style|iframe|hr|sup|sub|small|code|pre|video|source|picture|svg|path|button|input|form)"
    r"(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
_TEXTS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_CELL})


class MarkupInProse(DocumentRule):
    """Tags of HTML in a text that is not written in HTML: "<b>bridge</b>".

    ## What it finds
    Tags that readers see as they are, in plain text or in the values of a feed or a table; and in Markdown the tags of
    bold type, italics and highlights where the digest marks its own emphasis with asterisks: search engines put them
    around the words that were searched for. Layout in Markdown (`<br>`, `<details>`, `<img>`) is the maker's choice,
    and so is HTML all through. A paragraph gives one finding, however many tags it has.

    ## Why it matters
    Where tags are shown, they are noise; where they are rendered, words stand out for a search that the reader knows
    nothing of.

    ## How to fix it
    Take the tags out, and leave the words. At the source, read the snippet as HTML before it becomes text.
    """

    code = "SC022"
    name = "markup-in-prose"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "{text}: a tag of HTML in a text that is not HTML; take it out"
    examples = (
        Example("**Daily** news\n\nThe ⟦<b>bridge</b>⟧ over the Tarn reopens, and <b>tolls</b> rise.\n", "markdown"),
        Example("The council said ⟦<em>in May</em>⟧ that **all** tolls rise.\n", "markdown"),
        Example("The bridge over the Tarn reopens in May. ⟦<br/>⟧ Tolls rise.\n"),
        Example("The bridge is <b>open</b> and <i>tolls</i> rise.\n", "markdown"),
        Example("**News**\n\n<details><summary>More</summary>\n\nThe bridge is open.<br>\n\n</details>\n", "markdown"),
        Example("Use `<b>` for **bold** type.\n", "markdown"),
        Example("Tolls of < 4 crowns and > 2 crowns are gone.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The first tag, or pair of tags, of every block that has any."""
        marks_itself = document.format == "markdown" and _has_own_emphasis(document)
        for block in document.blocks:
            if block.kind not in _TEXTS or document.is_template(block):
                continue
            shown = [tag for tag in _SHOWN.finditer(block.text) if not _is_code(block, tag.start())]
            if shown:
                yield Match(Span(shown[0].start(), _pair_end(block.text, shown)), block)
            elif marks_itself:
                yield from _hidden(document, block)


def _hidden(document: Document, block: Block) -> Iterator[Match]:
    """The first tag of the block that shows as type, and not as itself, or the first pair of them."""
    text = document.source.text
    tags = [
        piece.source
        for piece in block.pieces
        if piece.kind is PieceKind.MARKUP and _EMPHASIS.fullmatch(text, piece.source.start, piece.source.end)
    ]
    if not tags:
        return
    first = Span(tags[0].start, tags[1].end if len(tags) > 1 and text[tags[1].start + 1] == "/" else tags[0].end)
    yield Match(first)


def _pair_end(text: str, tags: list[re.Match[str]]) -> int:
    """The end of the first tag's closing tag, if that comes next."""
    if len(tags) > 1 and tags[1][0].startswith("</") and not tags[0][0].startswith("</"):
        return tags[1].end()
    return tags[0].end()


def _is_code(block: Block, at: int) -> bool:
    return any(inline.kind is InlineKind.CODE and inline.span.start <= at < inline.span.end for inline in block.inlines)


def _has_own_emphasis(document: Document) -> bool:
    """Whether some of the emphasis is written with asterisks or underscores."""
    text = document.source.text
    for block in document.blocks:
        for inline in block.inlines:
            if inline.kind in (InlineKind.STRONG, InlineKind.EMPHASIS) and inline.span.length:
                at = block.to_source(inline.span).start
                if text[max(0, at - 1) : at] in ("*", "_"):
                    return True
    return False
