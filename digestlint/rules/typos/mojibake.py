"""TY005 mojibake."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Applicability,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Match,
    PieceKind,
    Replacement,
    Severity,
    Span,
    regex,
)

# A byte that leads a character of UTF-8, read as Windows-1252 or Latin-1, and what follows it.
_RUN = regex(r"[Â-ô][\u0080-¿ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,3}|ï¿½|ï»¿|\ufffd+")
_ENTITY = regex(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
# Markdown that a person reads as it stands needs these alone.
_NEEDED = frozenset(("&amp;", "&lt;", "&gt;"))
_READ = LINES | {BlockKind.QUOTE}


class Mojibake(DocumentRule):
    """Characters that were decoded wrongly, or not at all.

    ## What it finds
    "â€™" where an apostrophe stood and "Ã©" where an é stood (UTF-8 that was read as another encoding), the replacement
    character that marks what could not be read, and entities that the reader sees: "&nbsp;", "&#8217;", "&amp;amp;". In
    Markdown also entities that a browser would decode, but for those that Markdown needs: they came with a feed's HTML.

    ## Why it matters
    It shows readers that a program passed the text on without looking, and it breaks words and quotations apart.

    ## How to fix it
    Decode the text rightly where it comes in. For text that was decoded twice the fix puts the character back.
    """

    code = "TY005"
    name = "mojibake"
    family = "typo"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "wrongly decoded character: {text}"
    fixable = True
    examples = (
        Example("The ministerâ⟦€™⟧s office said so.".replace("â⟦€™⟧", "⟦â€™⟧")),
        Example("A cafÃ© in Besan⟦Ã§⟧on reopened.".replace("Ã©", "⟦Ã©⟧")),
        Example("The vote in M⟦\ufffd\ufffd⟧nster was close."),
        Example("Trade⟦&nbsp;⟧rose, the ⟦&quot;⟧boom⟦&quot;⟧ year said."),
        Example("Freight rose in May.⟦&nbsp;⟧⟦&nbsp;⟧Harbour Gazette", "markdown"),
        Example("<p>Freight rose,⟦&amp;nbsp;⟧the port said.</p>", "html"),
        Example("Café Ângela in São Paulo: 12 °C, 5 € and “naïve” — £3."),
        Example("Marks &amp; Spencer and a &lt;b&gt; tag", "markdown"),
        Example("<p>AT&amp;T&nbsp;said so, &ldquo;yes&rdquo;.</p>", "html"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The wrong characters of all prose."""
        for block in document.blocks:
            if block.kind in _READ:
                yield from self._in_block(block)
                if document.format == "markdown":
                    yield from _decoded(document, block)

    def _in_block(self, block: Block) -> Iterator[Match]:
        if "&" not in block.text and block.text.isascii():
            return
        for pattern in (_RUN, _ENTITY):
            for found in pattern.finditer(block.text):
                span = Span(*found.span())
                right = _decode(found[0]) if pattern is _RUN else ""
                if right is not None and not any(one.span.overlaps(span) for one in block.marked(InlineKind.CODE)):
                    yield Match(span, block, replacement=_put_back(span, right))


def _decode(run: str) -> str | None:
    """The characters that a run stood for, "" where nobody knows, or None where it may be meant."""
    if run[0] == "\ufffd" or run in ("ï¿½", "ï»¿"):
        return ""
    for encoding in ("cp1252", "latin-1"):
        try:
            decoded = run.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        return decoded if decoded.isprintable() or decoded.isspace() else None
    return None


def _put_back(span: Span, right: str) -> Replacement | None:
    if not right or right.isspace():
        return None
    return Replacement(span, right, Applicability.SAFE, f"replace by {right!r}")


def _decoded(document: Document, block: Block) -> Iterator[Match]:
    """Entities of Markdown that read as characters."""
    for kind, first, last, start, end in block.raw:
        if kind is PieceKind.DECODED:
            raw = document.source.cut(Span(start, end))
            if raw[:1] == "&" and _ENTITY.fullmatch(raw) and raw not in _NEEDED:
                yield Match(Span(first, last), block, message=f"undecoded entity: {raw}")
