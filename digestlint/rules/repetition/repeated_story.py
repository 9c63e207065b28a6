"""RP002 repeated-story."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple, overload

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    CorpusMatch,
    CorpusRule,
    Document,
    Example,
    Pair,
    Place,
    Places,
    Severity,
    Telling,
    Tellings,
    date_of,
    pairs,
    place,
    same_story,
    tellings,
)

# A story in more files than this belongs to the design of the series, such as a standing notice.
_MOST_FILES = 3
# A line without names is a standing one more often than news.
_LEAST_NAMED = 2
# So many blocks at both ends of a digest hold its title, its greeting and its notices.
_EDGE = 2
# The stories of so many digests stay at hand.
_MOST_AT_HAND = 5_000


class _Digest(NamedTuple):
    """The stories of a digest in order, and where each opens; `day` is the ordinal of its date, 0 for none."""

    day: int
    tellings: Tellings
    places: Places


class _Order(NamedTuple):
    """Where a digest stands among the others: by its day or, where it has none, by its name. `number`: as a fact."""

    day: int
    filename: str
    stories: int
    number: int


class _Stories(Sequence[Telling]):
    """The stories of all digests in order; those of the digests that were asked for last are at hand."""

    def __init__(self, digests: Sequence[_Digest]) -> None:
        each = enumerate(digests)
        order = sorted(_Order(one.day, one.places.filename, len(one.tellings.items), number) for number, one in each)
        self.order = order
        self._ends = array("Q", accumulate(one.stories for one in order))
        self._digest = lru_cache(_MOST_AT_HAND)(digests.__getitem__)

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, at: int) -> Telling: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Telling]: ...
    def __getitem__(self, at: int | slice) -> Telling | Sequence[Telling]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        digest, index = self._found(range(len(self))[at])
        return digest.tellings.at(index)

    def place(self, number: int) -> Place:
        """Where a story opens."""
        digest, index = self._found(number)
        return digest.places.at(index)

    def filename(self, number: int) -> str:
        """The file in which a story stands."""
        return self.order[bisect_right(self._ends, number)].filename

    def _found(self, number: int) -> tuple[_Digest, int]:
        at = bisect_right(self._ends, number)
        return self._digest(self.order[at].number), number - (self._ends[at - 1] if at else 0)


class RepeatedStory(CorpusRule):
    """A story that an earlier digest in the folder has told already.

    ## What it finds
    An item that opens with nearly the same names, numbers and rare words as one of an earlier digest, and adds little
    to it. A sequel, which has news to open with, is left alone, and so are the parts of a digest that RP001 leaves
    alone. Which digest is the earlier one is told by the date in the file's name, in the opening lines or in the
    metadata; digests without any are taken in the order of their names. Those of one day may be editions of each other,
    and are not compared.

    ## Why it matters
    A pipeline that reads the feeds of the last days meets yesterday's story again, and prints it as new. Readers of a
    series notice at once, and stop to believe that what they get is today's.

    ## How to fix it
    Delete the item, or let it begin with what has happened since. In the pipeline, remember what was sent.
    """

    code = "RP002"
    name = "repeated-story"
    family = "duplicate"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "an earlier digest has told this story; delete it, or begin with what is new"
    # Within a file RP001 says it, and word for word RP003.
    yields_to = frozenset({"RP001", "RP003"})
    examples = (
        Example(
            "# Tarn digest, 3 March 2031\n\n## Norland seizes two trawlers off Kerrin bank\n\n"
            "Norland's coast guard seized the trawlers Astrid and Maren on Monday.\n\n"
            "## Wheat harvest falls by a third\n\nThe drought cost Ostrey 300,000 tonnes of wheat.\n",
            "markdown",
            beside=(
                "# Tarn digest, 4 March 2031\n\n## ⟦Norland seizes trawlers off Kerrin bank⟧\n\n"
                "Two trawlers, Astrid and Maren, were seized by the coast guard of Norland.\n\n"
                "## Lomar bridge reopens\n\nThe bridge over the Tarn reopened after two years.\n",
            ),
        ),
        Example(
            "# Tarn digest, 4 March 2031\n\n## ⟦Norland seizes trawlers off Kerrin bank⟧\n\n"
            "Two trawlers, Astrid and Maren, were seized by the coast guard of Norland.\n",
            "markdown",
            beside=(
                "# Tarn digest, 3 March 2031\n\n## Norland seizes two trawlers off Kerrin bank\n\n"
                "Norland's coast guard seized the trawlers Astrid and Maren on Monday.\n",
            ),
        ),
        Example(
            "# Tarn digest, 3 March 2031\n\n## Norland seizes two trawlers off Kerrin bank\n\n"
            "Norland's coast guard seized the trawlers Astrid and Maren on Monday.\n",
            "markdown",
            beside=(
                "# Tarn digest, 5 March 2031\n\n## Court frees captain of seized trawler\n\n"
                "A court in Lomar freed the captain of the Maren on bail of 20,000 crowns.\n",
            ),
        ),
        Example(
            "# Morning digest, 3 March 2031\n\n## Norland seizes two trawlers off Kerrin bank\n\n"
            "Norland's coast guard seized the trawlers Astrid and Maren on Monday.\n",
            "markdown",
            beside=(
                "# Evening digest, 3 March 2031\n\n## Norland seizes two trawlers off Kerrin bank\n\n"
                "The coast guard of Norland seized the trawlers Astrid and Maren.\n",
            ),
        ),
    )

    def collect(self, document: Document) -> tuple[_Digest, ...]:
        """The stories of the digest."""
        day = date_of(document)
        told = sorted(
            (
                (place(document, opening.span, opening.block), telling)
                for telling, opening in tellings(document)
                if _is_story(telling, opening.block, document)
            ),
            key=lambda one: one[0],
        )
        if not told:
            return ()
        places = Places.of([where for where, _ in told], document.source.name)
        return (_Digest(day.toordinal() if day else 0, Tellings.of([telling for _, telling in told]), places),)

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """Each story that an earlier digest has told, with the telling that is most like it."""
        stories = _Stories(facts)
        found: dict[int, Pair] = {}
        files: defaultdict[int, set[str]] = defaultdict(set)
        standing: set[int] = set()
        for pair in pairs(stories, _earlier(stories.order), standing, apart=True, named=_LEAST_NAMED):
            if not same_story(pair, stories[pair.earlier], stories[pair.later], apart=True):
                continue
            files[pair.later].add(stories.filename(pair.earlier))
            files[pair.earlier].add(stories.filename(pair.later))
            standing.update(number for number in pair[:2] if len(files[number]) >= _MOST_FILES)
            best = found.get(pair.later)
            if best is None or pair.overlap >= best.overlap:
                found[pair.later] = pair
        for pair in found.values():
            if pair.earlier not in standing and pair.later not in standing:
                earlier = stories.place(pair.earlier)
                yield CorpusMatch(stories.place(pair.later), related=(("an earlier digest tells it here", earlier),))


def _is_story(telling: Telling, block: Block, document: Document) -> bool:
    """Whether it is neither a paragraph of running text nor a title, a greeting or a notice at the edge.

    A sequel's background stands in its forerunners, too.
    """
    if block.kind is BlockKind.HEADING:
        return block.index > 0
    inside = _EDGE <= block.index < len(document.blocks) - _EDGE
    return inside and not (telling.part and block.kind is BlockKind.PARAGRAPH)


def _earlier(order: Sequence[_Order]) -> list[range]:
    """For each story those that stand in an earlier digest; digests without a day are compared with each other alone.

    These come first.
    """
    found: list[range] = []
    undated = start = before = day = 0
    for one in order:
        if one.day == 0:
            start, undated = before, before + one.stories
        elif one.day != day:
            start = before
        day = one.day
        found += [range(undated if one.day else 0, start)] * one.stories
        before += one.stories
    return found
