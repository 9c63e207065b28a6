"""SC029: a line that repeats over the files of a folder where chrome stands."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from digestlint.api import (
    BlockKind,
    Confidence,
    CorpusMatch,
    CorpusRule,
    Document,
    Example,
    Place,
    Places,
    Severity,
    Span,
    number_of,
    place,
    recurring,
)
from digestlint.rules.chrome.line_scorer import shipped

# From this mean probability on a line that repeats is the page's; the standing lines of digests stay far below.
LEAST = 0.4
LEAST_FILES = 2


class _Lines(NamedTuple):
    """The lines of a file that could be chrome: what each is known by, how likely it is chrome, and where it stands.

    `story` is what the longest paragraph of the file is known by.
    """

    story: int
    numbers: array[int]
    probabilities: array[float]
    places: Places


class _Copies:
    """The copies of a line in all files."""

    def __init__(self) -> None:
        self.count = 0
        self.probability = 0.0
        self.stories: dict[int, Place] = {}
        """Where it stands with the first two stories."""

    def add(self, story: int, probability: float, where: Place) -> None:
        """Learn of one more."""
        self.count += 1
        self.probability += probability
        if story in self.stories or len(self.stories) < LEAST_FILES:
            self.stories[story] = where

    def are_chrome(self) -> bool:
        """Whether they stand with several stories, and look like chrome."""
        return len(self.stories) >= LEAST_FILES and self.probability >= LEAST * self.count


class RepeatedLine(CorpusRule):
    """A line that stands in several files of the folder, in the place where pages have their furniture.

    ## What it finds
    Lines that are the same in two or more files with different stories, outside the running text or in a row of short
    lines, where the model of SC030 finds them at least as likely as not to be the page's. One copy alone would not be
    enough: the menu of a small site, a slogan, the names in a footer look like anything else. Lines that the digest's
    maker marked up, and those of the setting `template`, are left alone, and so are copies of one story.

    ## Why it matters
    What every page of a site has is no news. It is also the cheapest to get rid of: one filter cleans all files.

    ## How to fix it
    Delete the line in all files, and filter it where the pages are read in. If it is your digest's own standing line,
    name it in the setting `template`.
    """

    code = "SC029"
    name = "repeated-line"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.MEDIUM
    message = "this line stands in several files, where pages have their furniture; delete it"
    yields_to = frozenset(("SC", "AR"))
    examples = (
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council of Lomar said.\n\n"
            "Ferry to Osk is late\n⟦Harbour Post, the voice of the coast⟧\n",
            beside=(
                "Fares on the Kerrin line rise by 4% in June, the second rise this year, the railway said.\n\n"
                "Snow closes the pass\n⟦Harbour Post, the voice of the coast⟧\n",
            ),
        ),
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council of Lomar said.\n\n"
            "Harbour Post, the voice of the coast\n",
        ),
        Example(
            "# Tarn digest\n\nThe bridge over the Tarn reopens in May after two years of repairs, it was said.\n\n"
            "*Made by the Tarn reading circle*\n",
            "markdown",
            beside=(
                "# Tarn digest\n\nFares on the Kerrin line rise by 4% in June, the second rise this year, it said.\n\n"
                "*Made by the Tarn reading circle*\n",
            ),
        ),
    )

    def collect(self, document: Document) -> tuple[_Lines, ...]:
        """The lines of the document that could be chrome."""
        found = shipped().scores(document)
        lines = [(block, probability) for block, _, probability in found]
        if not lines:
            return ()
        prose = (block.text for block in document.blocks if block.kind is BlockKind.PARAGRAPH)
        numbers = array("Q", (_number(block.text) for block, _ in lines))
        probabilities = array("d", (probability for _, probability in lines))
        places = [place(document, Span(0, len(block.text)), block) for block, _ in lines]
        story = _number(max(prose, key=len, default=""))
        return (_Lines(story, numbers, probabilities, Places.of(places, document.source.name)),)

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """Every copy of a line that stands with several stories."""
        copied = recurring(number for one in facts for number in one.numbers)
        copies: defaultdict[int, _Copies] = defaultdict(_Copies)
        for one in facts:
            for index, (number, probability) in enumerate(zip(one.numbers, one.probabilities, strict=True)):
                if number in copied:
                    copies[number].add(one.story, probability, one.places.at(index))
        chrome = {number: found.stories for number, found in copies.items() if found.are_chrome()}
        for one in facts:
            for index, number in enumerate(one.numbers):
                stories = chrome.get(number)
                if stories:
                    other = next(where for story, where in stories.items() if story != one.story)
                    yield CorpusMatch(one.places.at(index), related=(("it stands here, too", other),))


def _number(text: str) -> int:
    return number_of(" ".join(text.casefold().split()))
