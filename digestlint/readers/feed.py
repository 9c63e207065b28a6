"""RSS and Atom: each entry is an item, its title, summary and content blocks.

The markup is taken apart by a scanner of our own and not by an XML parser: it goes on behind errors, knows every
place, and has nothing in it that could expand an entity or fetch one.
"""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Document, Reader, Source, regex

_HEAD = 4_000
_LEAD = r"\s*+(?:<\?[^>]*+>\s*+|<!--(?:[^-]|-(?!->))*+-->\s*+|<![A-Za-z][^<>\[]*+>\s*+)*+"
_FEED = regex(_LEAD + r"<(?:[\w-]+:)?(?:rss|feed|RDF)\b")
_ENCODING = regex(rb"(?:\xef\xbb\xbf)?\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([A-Za-z][\w.:-]*)[\"']")


class FeedReader(Reader):
    """Reads RSS and Atom; other XML has no blocks.

    An entry's title is a heading, its summary and content are read as the HTML, Markdown or text that they are.
    The feed's own title and description are metadata, and so is an entry's summary beside its content, and what
    is said again for players of media. What `xml:lang` says is not English is left out. Broken markup is read as
    far as it makes sense; entities are read as characters where HTML knows them, and never expanded.
    """

    format: ClassVar[str] = "feed"
    extensions: ClassVar[tuple[str, ...]] = (".xml", ".rss", ".atom")

    @classmethod
    def recognises(cls, text: str) -> bool:
        """Whether the first element is that of a feed."""
        return _FEED.match(text, 0, _HEAD) is not None

    @classmethod
    def declared_encoding(cls, head: bytes) -> str | None:
        """The encoding of the XML declaration."""
        match = _ENCODING.match(head)
        return match[1].decode("ascii").lower() if match else None

    def read(self, source: Source) -> Document:
        """Take the text apart; see the class."""
        # Here, so that a run without feeds does not load what reads them.
        from digestlint.readers.feed_document import document

        return document(source, self.format)
