"""AR009."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import BlockKind, Confidence, Document, DocumentRule, Example, Match, Severity, Span

_TEXTS = frozenset({"text", "markdown", "html"})
_NO_TEXT = frozenset({BlockKind.SEPARATOR, BlockKind.METADATA})


class EmptyOutput(DocumentRule):
    """A digest with nothing in it.

    ## What it finds
    A file that is empty or blank, or that holds nothing but front matter, comments, rules or empty markup. It is
    reported at the start of the file.

    ## Why it matters
    The generator failed and nobody noticed: the job ended well, the file is there, and the reader gets a blank
    page.

    ## How to fix it
    Generate the digest again. In the pipeline, make the job fail when it has nothing to write.
    """

    code = "AR009"
    name = "empty-output"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "nothing is in this digest; generate it again"
    examples = (
        Example("⟦⟧"),
        Example("⟦⟧\n\n   \n"),
        Example("⟦⟧---\ntitle: Monday in Kerrin\n---\n", "markdown"),
        Example("⟦⟧\n---\n\n***\n", "markdown"),
        Example("⟦⟧<div></div>\n", "markdown"),
        Example("⟦⟧\n", "json"),
        Example('{"port": 8080, "names": []}\n', "json"),
        Example('<html><body><div id="app"></div><script src="app.js"></script></body></html>\n', "html"),
        Example("No news today.\n"),
        Example("---\ntitle: Monday in Kerrin\n---\n\nThe ferry sails.\n", "markdown"),
        Example("![Ferry fares since 2019](fares.png)\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """One finding at the start of a document that shows nothing."""
        if document.foreign or (document.source.text.strip() and not _is_made_to_be_read(document)):
            return
        for block in document.blocks:
            if block.kind not in _NO_TEXT and any(map(_shows, block.text)):
                return
            if any(inline.target for inline in block.inlines):
                return
        yield Match(Span(0, 0))


def _is_made_to_be_read(document: Document) -> bool:
    """Whether the format is one of texts, and not one of data or of a page that a script fills."""
    return document.format in _TEXTS and "<script" not in document.source.text


def _shows(character: str) -> bool:
    return not character.isspace() and character not in "\u200b\u200c\u200d\u2060\ufeff\u00ad"
