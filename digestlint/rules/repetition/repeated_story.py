"""RP002 repeated-story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

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
    Severity,
    Telling,
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


class _Told(NamedTuple):
    """A story and where it opens; `day` is the ordinal of its digest's date, 0 for none."""

    telling: Telling
    place: Place
    day: int


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

    def collect(self, document: Document) -> tuple[_Told, ...]:
        """The stories of the digest."""
        day = date_of(document)
        return tuple(
            _Told(telling, place(document, opening.span, opening.block), day.toordinal() if day else 0)
            for telling, opening in tellings(document)
            if _is_story(telling, opening.block, document)
        )

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """Each story that an earlier digest has told, with the telling that is most like it."""
        told: list[_Told] = sorted(facts, key=lambda one: (one.day, one.place))
        found: dict[int, Pair] = {}
        files: defaultdict[int, set[str]] = defaultdict(set)
        for pair in pairs([one.telling for one in told], _earlier(told), apart=True):
            one, two = told[pair.earlier], told[pair.later]
            if pair.named < _LEAST_NAMED or not same_story(pair, one.telling, two.telling, apart=True):
                continue
            files[pair.later].add(one.place.filename)
            files[pair.earlier].add(two.place.filename)
            best = found.get(pair.later)
            if best is None or pair.overlap >= best.overlap:
                found[pair.later] = pair
        for pair in found.values():
            if max(len(files[pair.earlier]), len(files[pair.later])) < _MOST_FILES:
                earlier = told[pair.earlier].place
                yield CorpusMatch(told[pair.later].place, related=(("an earlier digest tells it here", earlier),))


def _is_story(telling: Telling, block: Block, document: Document) -> bool:
    """Whether it is neither a paragraph of running text nor a title, a greeting or a notice at the edge.

    A sequel's background stands in its forerunners, too.
    """
    if block.kind is BlockKind.HEADING:
        return block.index > 0
    inside = _EDGE <= block.index < len(document.blocks) - _EDGE
    return inside and not (telling.part and block.kind is BlockKind.PARAGRAPH)


def _earlier(told: Sequence[_Told]) -> list[range]:
    """For each story those that stand in an earlier digest: by its day or, where it has none, by its name.

    `told` are in the order of both; those without a day come first, and are compared with each other alone.
    """
    found: list[range] = []
    undated = start = 0
    for number, one in enumerate(told):
        before = told[number - 1]
        if one.day != before.day or (one.day == 0 and one.place.filename != before.place.filename):
            start = number
        undated += one.day == 0
        found.append(range(undated if one.day else 0, start))
    return found
