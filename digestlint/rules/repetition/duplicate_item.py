"""RP001 duplicate-item."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Note,
    Severity,
    pairs_in,
    same_story,
    tellings,
)

# A feed holds the stories of many days, and a later one may be a sequel.
_OF_MANY_DAYS = frozenset({"feed"})


class DuplicateItem(DocumentRule):
    """A story that the same digest tells twice.

    ## What it finds
    Two items that open with the same names, numbers and rare words, whatever the rest of their words: two agencies'
    reports of one event share few sentences. Words that most stories of the digest have say nothing. The later item
    carries the finding and names the first. Left alone are summaries by design (a section headed "Highlights", "In
    brief" or the like), what stands before the first story, paragraphs that go on with a story, and sequels of other
    days in a feed.

    ## Why it matters
    A pipeline that reads several sources gets each big story several times, and a generator does not remember what it
    has told. The reader reads on for what is new, finds nothing, and where the two differ he trusts neither.

    ## How to fix it
    Make one item of the two, with what each has that the other lacks. If the second is news, let it begin with that.
    """

    code = "RP001"
    name = "duplicate-item"
    family = "duplicate"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "this story is told twice; make one item of the two, or begin with what is new"
    examples = (
        Example(
            "## Norland seizes two trawlers off Kerrin bank\n\n"
            "Norland's coast guard seized the trawlers Astrid and Maren on Monday with 40 tonnes of cod.\n\n"
            "## Wheat harvest falls by a third\n\nThe drought in Ostrey cost 300,000 tonnes of wheat.\n\n"
            "## ⟦Two trawlers held for illegal fishing⟧\n\n"
            "The coast guard of Norland holds two trawlers, Astrid and Maren, which it seized at Kerrin bank.\n",
            "markdown",
        ),
        Example(
            "Rail workers at Tarvosk ended a nine-day strike after the Ostrey railway offered them 6% more pay.\n"
            "What will the strike cost the railway?\n"
            "The mayor of Lindholm opened a swimming hall with three pools.\n"
            "Who will pay for the pools?\n"
            "⟦Trains run again at Tarvosk, where rail workers accepted 6% more pay and ended their strike.⟧\n"
            "Will other workers follow?\n"
        ),
        Example(
            "- Ostrey Telecom buys Kerrin Cable for 210 million crowns\n- The Lomar bridge reopens in May\n"
            "- ⟦Kerrin Cable sold to Ostrey Telecom for 210 million crowns⟧\n",
            "markdown",
        ),
        Example(
            "## Norland seizes two trawlers off Kerrin bank\n\n"
            "Norland's coast guard seized the trawlers Astrid and Maren on Monday with 40 tonnes of cod.\n\n"
            "## Norland opens a fishing school at Kerrin\n\n"
            "Norland's fisheries ministry opened a school for 60 trainees on Monday.\n",
            "markdown",
        ),
        Example(
            "## Highlights\n\n- Ostrey Telecom buys Kerrin Cable for 210 million crowns\n- The Lomar bridge reopens\n\n"
            "## Firms\n\nOstrey Telecom buys Kerrin Cable for 210 million crowns, the firms said on Monday.\n\n"
            "## Roads\n\nThe Lomar bridge reopens in May after two years.\n",
            "markdown",
        ),
        Example(
            "The railway of Ostrey offered its workers at Tarvosk 6% more pay on Monday.\n\n"
            "The workers at Tarvosk said that they would vote on the railway's offer of 6% on Friday.\n"
        ),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """Each story that an earlier one has told."""
        stories = tellings(document)
        told = [story for story, _ in stories]
        apart = document.format in _OF_MANY_DAYS
        seen: set[int] = set()
        for pair in pairs_in(document):
            if pair.later in seen or not same_story(pair, told[pair.earlier], told[pair.later], apart=apart):
                continue
            seen.add(pair.later)
            first, again = stories[pair.earlier][1], stories[pair.later][1]
            note = Note("it is told first here", first.span, first.block)
            yield Match(again.span, again.block, related=(note,))
