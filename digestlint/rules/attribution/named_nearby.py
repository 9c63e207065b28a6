"""Whom an item names for what one of its sentences leaves open: behind it, on its last line, in its headline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from digestlint.api import Block, Document, Hit, Span, once_per_document, regex
from digestlint.rules.attribution.words import GROUPS

# So many sentences on, a credit still stands for what a paragraph tells.
_CREDITED, _NAMED = 3, 2
# "..., the Orva Courier reported.", "according to Orva Radio", "told the Courier".
_CREDIT = regex(
    r"(?:, |[”\"] )(?:[Tt]he |an? )?(?:[a-z][\w’'-]* ){0,3}[A-Z][\w.&’'-]*(?: [\w.&’'-]+){0,4}?"
    r" (?:also |first )?(?:noted|reported|said|wrote|writes|says|reports|argued)(?=[,.;:”\"]|$| on\b| in\b)"
    r"|\b[Aa]ccording to (?:the |an? )?[A-Z]|\btold (?:the )?[A-Z]\w"
)
# "Source: Orva Radio", "Tags/Sources: Courier, Orva Radio", ". (Courier)"; an address alone names nobody.
_SOURCE_LINE = regex(
    r"(?:^|[\s(\[*_])(?:Sources?|Via|Tags ?/ ?Sources?)[*_]* ?:[\s(\[*_]*(?!https?:|www\.)\w"
    r"|[.!?…”\"] \((?!Source|Link|Read)[A-Z][\w.&’'-]*(?: [A-Z&][\w.&’'-]*){0,4}\)\W*$"
)
_LONGEST_LINE = 200
_BLAMES = regex(
    r"\b([A-Z][\w.’'-]+),? (?:(?:has|have|had|also|both) ){0,2}(?:urge[ds]?|call(?:ed|s)? (?:for|on|it|them)"
    r"|condemn(?:ed|s)?|threaten(?:ed|s)?|demand(?:ed|s)?|accuse[ds]?|slam(?:med|s)?|denounce[ds]?"
    r"|critici[sz]e[ds]?|warn(?:ed|s)?|label(?:led|ed)|decrie[ds]|blame[ds]?|rejected|opposed?s?)\b"
)
_TURNING = ("However", "But ", "Yet ", "While ", "Although ", "Despite ", "Meanwhile", "In contrast", "Separately")
_UNNAMED = frozenset(map(str.title, GROUPS))
# Where a link leads to a talk that anybody may read.
_FORUMS = regex(
    r"(?i)^https?://(?:[\w-]+\.)*(?:news\.ycombinator\.com/item|reddit\.com/|redd\.it/|lobste\.rs/s/|lemmy\.\w+/"
    r"|tildes\.net/|news\.slashdot\.org/|slashdot\.org/story)"
)
_MEMBERS = regex(
    r"(?i)(?:(?:some|others|many|several|most|a few)(?: (?:users|readers|people))? \w+(?: \w+)?$"
    r"|.*\b(?:commenters?|commentators|users|posters|redditors|readers|discussions?|threads?|repl(?:y|ies)"
    r"|participants|community|contributors)\b)"
)


def is_credited_behind(hit: Hit) -> bool:
    """Whether the sentence goes on to an outlet or a person who is credited, or the next sentences of the block do.

    "Experts warn of floods. ... , the head of the harbour office told Orva Radio."
    """
    rest = [Span(hit.span.end, hit.unit.end), *_next(hit, _CREDITED)]
    return _CREDIT.search(hit.block.text, rest[0].start, rest[-1].end) is not None


def closes_with_source(hit: Hit) -> bool:
    """Whether the block ends in a line that names where the item is from, or the next block is such a line.

    It answers who reports something; it does not answer which experts are meant.
    """
    if _SOURCE_LINE.search(hit.block.text, hit.span.end):
        return True
    line = hit.document.next(hit.block)
    return line is not None and len(line.text) <= _LONGEST_LINE and _SOURCE_LINE.match(line.text) is not None


def members_follow(hit: Hit) -> bool:
    """Whether the next sentences name those who were announced: "Leaders called for a ban. The mayor of Orva urged"."""
    text = hit.block.text
    for sentence in _next(hit, _NAMED):
        if text.startswith(_TURNING, sentence.start):
            return False
        for match in _BLAMES.finditer(text, sentence.start, sentence.end):
            # "Crews warned": a capital that only the sentence's start gives.
            is_plural = match.start() == sentence.start and match[1].endswith("s")
            if not is_plural and match[1] not in _UNNAMED:
                return True
    return False


def speaks_in_thread(hit: Hit) -> bool:
    """Whether an item that links a thread tells what was said in it: "Commenters objected", "others noted"."""
    return hit.block.index in _threads(hit.document) and _MEMBERS.match(hit.text) is not None


def _next(hit: Hit, most: int) -> Iterator[Span]:
    return islice((one for one in hit.block.sentences if one.start >= hit.unit.end), most)


def is_linked_story(document: Document, block: Block) -> bool:
    """Whether the item of the block has a link, which may lead to the source."""
    return block.index in _linked(document)


def is_linked_beside(hit: Hit) -> bool:
    """Whether another block of the item links the story: its headline, or the list that it sums up."""
    return is_linked_story(hit.document, hit.block) and not any(inline.target for inline in hit.block.inlines)


@once_per_document
def _linked(document: Document) -> frozenset[int]:
    """The blocks of the items that have a link, by number."""
    return _beside_links(document, lambda target: True)


@once_per_document
def _threads(document: Document) -> frozenset[int]:
    """The blocks of the items that link a thread of a forum, by number."""
    return _beside_links(document, lambda target: _FORUMS.match(target) is not None)


def _beside_links(document: Document, is_meant: Callable[[str], bool]) -> frozenset[int]:
    return frozenset(
        block.index
        for item in document.items
        if any(inline.target and is_meant(inline.target) for one in item.blocks for inline in one.inlines)
        for block in item.blocks
    )
