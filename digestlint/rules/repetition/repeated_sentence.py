"""RP003 repeated-sentence."""

from __future__ import annotations

from array import array
from collections import Counter
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
    Places,
    Severity,
    Span,
    number_of,
    place,
    recurring,
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


class _Sentences(NamedTuple):
    """The sentences of a file: what each is known by, where it stands, and whether that is the first or last block."""

    numbers: array[int]
    places: Places
    at_edge: bytes


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

    def collect(self, document: Document) -> tuple[_Sentences, ...]:
        """Every sentence that is long enough."""
        edges = {0, len(document.blocks) - 1}
        found = list(_sentences(document))
        if not found:
            return ()
        numbers = array("Q", (number for number, _, _ in found))
        places = [place(document, span, block) for _, span, block in found]
        at_edge = bytes(block.index in edges for _, _, block in found)
        return (_Sentences(numbers, Places.of(places, document.source.name), at_edge),)

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """Every copy after the first."""
        in_files = _files_of(facts)
        first_inside: dict[int, Place] = {}
        for one in facts:
            first_here: dict[int, int] = {}
            for index, number in enumerate(one.numbers):
                if number not in in_files:
                    continue
                earlier = first_here.setdefault(number, index)
                if earlier != index:
                    yield _copy(one, index, one.places.at(earlier))
                elif 1 < in_files[number] <= _MOST_FILES and not one.at_edge[index]:
                    first = first_inside.setdefault(number, one.places.at(index))
                    if first.filename != one.places.filename:
                        yield _copy(one, index, first)


def _files_of(facts: Sequence[_Sentences]) -> Counter[int]:
    """In how many files each sentence stands, of those that stand twice."""
    copied = recurring(number for one in facts for number in one.numbers)
    return Counter(number for one in facts for number in {*one.numbers} & copied)


def _copy(one: _Sentences, index: int, first: Place) -> CorpusMatch:
    return CorpusMatch(one.places.at(index), related=(("it stands first here", first),))


def _sentences(document: Document) -> Iterator[tuple[int, Span, Block]]:
    for block in _compared(document):
        for span in block.sentences:
            words = _WORD.findall(span.cut(block.text).casefold())
            if len(words) >= _LEAST_WORDS:
                yield number_of(" ".join(words)), span, block


def _compared(document: Document) -> Iterator[Block]:
    """The prose of the items, but for summaries and the lines of the digest's own design."""
    for item in document.items:
        if item.heading is None or not _SUMMARY.matches(item.heading.text):
            for block in item.blocks:
                if block.kind in PROSE and not document.is_template(block):
                    yield block
