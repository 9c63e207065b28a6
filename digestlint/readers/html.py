"""HTML pages, and stretches of HTML inside other formats."""

from __future__ import annotations

import re
from typing import ClassVar

from digestlint.api import Document, Reader, Source, group_items, regex
from digestlint.readers.html_text import declared_encoding, looks_like_html

_FORMAT = "html"
_PAGE = regex(r"<(?:html|body|main)[\s>]", re.IGNORECASE)


class HtmlReader(Reader):
    """Reads an HTML page: the text that a browser shows, element by element, without the page's own frame.

    A block is what a browser sets apart: a paragraph, a heading, a list item, a table cell, a button, a `div`; two
    line breaks in a row end a block, one reads as a line feed. White space reads as one space, except in `pre`.
    Inline elements that touch stay one word, unless their classes, styles or addresses say that they are pieces of
    a row: then a space stands between them. A list item's marker is the bullet or number that a browser draws.

    Hidden elements are left out, as far as their own tags say that they are hidden. `title`, the descriptions in
    `meta` and the page's header are metadata; its navigation, footer, forms and sidebars full of links are left
    out wherever they are not most of the page, and so is what follows a `main` element.
    """

    format: ClassVar[str] = _FORMAT
    extensions: ClassVar[tuple[str, ...]] = (".html", ".htm", ".xhtml")

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether the text begins as a page does, or is all tags of a page's structure; not Markdown with some."""
        return looks_like_html(text)

    @classmethod
    def declared_encoding(cls, head: bytes) -> str | None:
        """The encoding in the XML declaration or in a `meta` element; None where the declared one is unknown."""
        return declared_encoding(head)

    def read(self, source: Source) -> Document:
        """Take the page apart; see the class."""
        document = _read(source, is_page=True)
        document.items = group_items(document.blocks)
        return document


def read_fragment(source: Source) -> Document:
    """Read HTML that was found inside another format, such as the body of an article in a feed: without items.

    All that is shown is content; only where the stretch is a page in full its frame is left out.
    """
    return _read(source, is_page=_PAGE.search(source.text) is not None)


def _read(source: Source, *, is_page: bool) -> Document:
    # Here, so that a run without HTML does not load what reads it.
    from digestlint.readers.html_frame import content
    from digestlint.readers.html_walk import Walk

    walk = Walk(source.text)
    walk.read()
    blocks = content(walk.blocks, walk.regions) if is_page else walk.blocks
    return Document(source, _FORMAT, blocks, comments=walk.comments)
