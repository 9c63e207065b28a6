"""What is sent of a document: the prose of its blocks, in batches that a server takes, and the way back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digestlint.api import LINES, Block, Document, Span

MOST_BYTES = 20_000
"""What a request may hold: the limit of the public server, which is that of its own where nobody set another."""
_BETWEEN = "\n\n"


class TooLong(Exception):
    """A server takes less than that in one request: `most` is how much."""

    def __init__(self, most: int) -> None:
        super().__init__(f"at most {most}")
        self.most = most


class Part(NamedTuple):
    """A run of a block's prose that is sent as one; mostly the whole of it."""

    block: Block
    span: Span

    @property
    def text(self) -> str:
        """The words that are sent."""
        return self.span.cut(self.block.text)


class Batch:
    """Parts that are sent in one request, each as a paragraph."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = tuple(parts)
        self.text = _BETWEEN.join(part.text for part in parts)
        self._starts: list[int] = []
        at = 0
        for part in parts:
            self._starts.append(at)
            at += part.span.length + len(_BETWEEN)

    def place(self, start: int, end: int) -> tuple[Block, Span] | None:
        """The block and the span of its prose for code points of `text`; None for what is of no one block.

        Also None between two blocks: LanguageTool may mean the empty line, which is not the digest's.
        """
        number = bisect_right(self._starts, start) - 1
        part = self.parts[number]
        moved = part.span.start - self._starts[number]
        span = Span(start + moved, end + moved)
        return (part.block, span) if start < end and span.end <= part.span.end else None


def batches(document: Document, most: int) -> Iterator[Batch]:
    """The prose of a document in batches of at most `most` bytes each; a longer block is cut between sentences."""
    parts: list[Part] = []
    size = 0
    for part in _parts(document, most):
        more = len(part.text.encode()) + len(_BETWEEN)
        if parts and size + more > most:
            yield Batch(parts)
            parts, size = [], 0
        parts.append(part)
        size += more
    if parts:
        yield Batch(parts)


def _parts(document: Document, most: int) -> Iterator[Part]:
    for block in document.blocks:
        if block.kind not in LINES or document.is_template(block) or not block.text.strip():
            continue
        if len(block.text.encode()) <= most:
            yield Part(block, Span(0, len(block.text)))
        else:
            yield from (Part(block, span) for span in _pieces(block, most))


def _pieces(block: Block, most: int) -> Iterator[Span]:
    """The sentences of a block in runs of at most `most` bytes; one that is longer yet is cut where the limit is."""
    run: Span | None = None
    for sentence in block.sentences:
        joined = Span(run.start, sentence.end) if run else sentence
        if len(joined.cut(block.text).encode()) <= most:
            run = joined
            continue
        if run:
            yield run
        run = sentence
        while len(run.cut(block.text).encode()) > most:
            # As many code points as fit, whatever their bytes.
            fitting = max(1, len(run.cut(block.text).encode()[:most].decode("utf-8", "ignore")))
            yield Span(run.start, run.start + fitting)
            run = Span(run.start + fitting, run.end)
    if run:
        yield run
