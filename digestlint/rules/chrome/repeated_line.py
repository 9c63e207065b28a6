"""SC029: a line that repeats over the files of a folder where chrome stands."""

from __future__ import annotations

import hashlib
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
    Severity,
    Span,
    place,
)
from digestlint.rules.chrome.line_scorer import shipped

# From this mean probability on a line that repeats is the page's; the standing lines of digests stay far below.
LEAST = 0.4
LEAST_FILES = 2


class _Line(NamedTuple):
    """A line that could be chrome: `text` and `story` are digests of it and of the longest paragraph of its file."""

    text: bytes
    story: bytes
    probability: float
    place: Place


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

    def collect(self, document: Document) -> tuple[_Line, ...]:
        """The lines of the document that could be chrome."""
        prose = (block.text for block in document.blocks if block.kind is BlockKind.PARAGRAPH)
        story = _digest(max(prose, key=len, default=""))
        return tuple(
            _Line(
                _digest(block.text),
                story,
                probability,
                place(document, Span(0, len(block.text)), block),
            )
            for block, _, probability in shipped().scores(document)
        )

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """Every copy of a line that stands with several stories."""
        copies: defaultdict[bytes, list[_Line]] = defaultdict(list)
        for line in facts:
            copies[line.text].append(line)
        for same in copies.values():
            stories = {line.story: line.place for line in same}
            if len(stories) < LEAST_FILES or sum(line.probability for line in same) < LEAST * len(same):
                continue
            for line in same:
                other = next(one for story, one in stories.items() if story != line.story)
                yield CorpusMatch(line.place, related=(("it stands here, too", other),))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(" ".join(text.casefold().split()).encode(), digest_size=8).digest()
