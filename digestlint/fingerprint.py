"""What stays the same of a finding while the file around it changes: rule, words and neighbours, and no line number."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter

from digestlint.diagnostic import Diagnostic
from digestlint.document import Block, Document
from digestlint.text import Span

VERSION = "v1"
"""Names the way in which fingerprints are made; those of different versions can't be compared."""

_NEIGHBOURS = 4
"""Words on each side, within the sentence: enough to tell one "the the" from another, and few enough that an edit
elsewhere in the sentence leaves the fingerprint as it is."""
_REACH = 120
"""Code points in which the neighbours are looked for, so that a sentence of megabytes costs no more than another."""


def fingerprinted(document: Document, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics of a document, each with its fingerprint.

    A fingerprint says nothing about the file, and two findings of the same words in the same surroundings share one:
    who compares runs keeps them by file, and counts. Raises ValueError for a place that the document does not have.
    """
    blocks = sorted(document.blocks, key=lambda block: block.source_span.start)
    starts = [block.source_span.start for block in blocks]
    lines = document.source.lines
    made = []
    for one in diagnostics:
        span = Span(lines.offset(one.location), lines.offset(one.end_location))
        number = bisect_right(starts, span.start) - 1
        block = blocks[number] if number >= 0 and blocks[number].source_span.contains(span) else None
        parts = _in_block(block, block.to_prose(span)) if block else ("", span.cut(document.source.text), "")
        made.append(one._replace(fingerprint=_hash(one.code, *parts)))
    return made


def _in_block(block: Block, span: Span) -> tuple[str, str, str]:
    """The words of a span of the block's prose, and the nearest ones before and after it in its sentences."""
    first = bisect_left(block.sentences, span.start, key=attrgetter("end"))
    last = bisect_left(block.sentences, span.end, key=attrgetter("start")) - 1
    start = min(block.sentences[first].start, span.start) if first < len(block.sentences) else span.start
    end = max(block.sentences[last].end, span.end) if last >= 0 else span.end
    before = block.text[max(start, span.start - _REACH) : span.start].split()[-_NEIGHBOURS:]
    after = block.text[span.end : min(end, span.end + _REACH)].split()[:_NEIGHBOURS]
    return " ".join(before), span.cut(block.text), " ".join(after)


def _hash(*parts: str) -> str:
    """Sixteen hexadecimal digits, the same whatever white space parts the words and however accents are encoded."""
    from hashlib import sha256  # a run that finds nothing does not need it

    text = "\0".join(" ".join(unicodedata.normalize("NFC", part).split()) for part in parts)
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]
