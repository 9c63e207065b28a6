"""RP003 repeated-sentence."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from digestlint.api import (
    PROSE,
    Block,
    Confidence,
    CorpusMatch,
    CorpusRule,
    Document,
    Example,
    PatternSet,
    Place,
    Severity,
    place,
    regex,
)

_WORD = regex(r"[^\W_]+")
# Shorter sentences recur by chance ("The investigation continues.").
_LEAST_WORDS = 8
# A sentence in more files than this is a line of the series' own design, such as its standing notice.
_MOST_FILES = 3
# A designed summary repeats its items on purpose.
_SUMMARY = PatternSet(
    (
        "(highlights|summary|summaries|at a glance|in brief|overview|recap|contents)",
        "(key|main|top|today's) (points|takeaways|findings|stories|headlines)",
        "tl;dr",
        "executive summary",
    )
)


class _Sentence(NamedTuple):
    digest: bytes
    place: Place
    edge: bool


class RepeatedSentence(CorpusRule):
    """A sentence that the digest, or another one in the folder, has already.

    ## What it finds
    A sentence of eight words or more that stands again word for word: later in the same file, or in up to three
    files of the run. Case, punctuation and mark-up don't count. The later copy carries the finding and names the
    first. Left alone are headings, quoted blocks, summaries by design (a section headed "Highlights", "Key points"
    or the like), lines that the settings name as `template`, and between files the first and last block, where a
    series has its standing notices.

    ## Why it matters
    A generator that runs out of material says the same thing again, and a pipeline that merges overlapping sources
    prints both copies. A reader who meets a sentence twice doubts the rest.

    ## How to fix it
    Delete the later copy, or replace it by what is new since the first. If the line belongs to the design of your
    digest, name it under `template` in the settings.
    """

    code = "RP003"
    name = "repeated-sentence"
    family = "duplicate"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "this sentence stands twice; delete one copy, or say what is new"
    examples = (
        Example(
            "The port of Varna reopened two of its five grain terminals on Monday.\n\n"
            "Exports fell by a third in August.\n\n"
            "⟦The port of Varna reopened two of its five grain terminals on Monday.⟧\n"
        ),
        Example(
            "The port of **Varna** reopened two of its five grain terminals on Monday.\n\n"
            "Exports fell. ⟦The port of Varna reopened two of its five grain terminals on Monday!⟧ Prices rose.\n",
            "markdown",
        ),
        Example(
            "Monday's digest.\nThe mayor of Split signed the ferry contract after a year of talks.\nGood night.\n",
            beside=(
                "Tuesday's digest.\n⟦The mayor of Split signed the ferry contract after a year of talks.⟧\n"
                "Good night.\n",
            ),
        ),
        Example("The council met on Monday.\n\nThe council met on Monday.\n"),
        Example(
            "## Highlights\n\n- The port of Varna reopened two of its five grain terminals on Monday.\n\n"
            "## Trade\n\nThe port of Varna reopened two of its five grain terminals on Monday.\n",
            "markdown",
        ),
        Example(
            "All times in this digest are given in Central European Time.\nThe council met.\n",
            beside=("All times in this digest are given in Central European Time.\nThe court sat.\n",),
        ),
    )

    def collect(self, document: Document) -> tuple[_Sentence, ...]:
        """A digest of every sentence that is long enough, with its place."""
        return tuple(self._sentences(document))

    def _sentences(self, document: Document) -> Iterator[_Sentence]:
        edges = {0, len(document.blocks) - 1}
        for block in _compared(document):
            for span in block.sentences:
                words = _WORD.findall(span.cut(block.text).casefold())
                if len(words) >= _LEAST_WORDS:
                    digest = hashlib.blake2b(" ".join(words).encode(), digest_size=8).digest()
                    yield _Sentence(digest, place(document, span, block), block.index in edges)

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """Every copy after the first."""
        copies: defaultdict[bytes, list[_Sentence]] = defaultdict(list)
        for sentence in facts:
            copies[sentence.digest].append(sentence)
        for same in copies.values():
            if len(same) > 1:
                yield from _repeats(same)


def _compared(document: Document) -> Iterator[Block]:
    """The prose of the items, but for summaries and the lines of the digest's own design."""
    for item in document.items:
        if item.heading is None or not _SUMMARY.matches(item.heading.text):
            for block in item.blocks:
                if block.kind in PROSE and not document.is_template(block):
                    yield block


def _repeats(same: list[_Sentence]) -> Iterator[CorpusMatch]:
    across_files = len({one.place.filename for one in same}) <= _MOST_FILES
    first_in_file: dict[str, _Sentence] = {}
    first_inside: _Sentence | None = None
    for one in same:
        earlier = first_in_file.setdefault(one.place.filename, one)
        if earlier is one and across_files and not one.edge:
            first_inside = earlier = first_inside or one
        if earlier is not one:
            yield CorpusMatch(one.place, related=(("it stands first here", earlier.place),))
