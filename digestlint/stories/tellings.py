"""The stories that a document tells, each with the line that opens it."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile
from typing import NamedTuple

from digestlint.document import PROSE, Block, BlockKind, Document, InlineKind, Item
from digestlint.prose.sentences import sentences
from digestlint.regexes import regex
from digestlint.remembered import once_per_document
from digestlint.stories.terms import heaviest, terms
from digestlint.text import Span

# Parts of a digest that repeat, announce or weigh up its stories by design.
_SUMMARY = regex(
    r"\b(?:highlights?|summar(?:y|ies)|at a glance|in brief|overview|recap|contents|takeaways?|tl;?dr|headlines"
    r"|key (?:points|stories|themes|events)|top (?:\d+|stories|line)|bottom line|calendar|upcoming|ahead|watch|outlook"
    r"|timeline|sources|references|links|trends?|themes?|connections|cross-\w+|synthesis|analysis|perspectives?|tags?"
    r"|what (?:it|this) means|agenda|schedule|glossary|index|today|big picture|need to know|conclusions?|topics"
    r"|editor'?s? (?:note|pick)s?)\b",
    re.IGNORECASE,
)
_MOST_OF_SUMMARY = 5
# A label before what a line says, such as "The insight:".
_LABEL = regex(r"(?:[^\W\d_][\w '’/&-]{0,28}:|\(+[^()\n]{1,40}\)+:?)\s+")
# A line that says where a story is from, and nothing of it: "Source: Kerrin Wire | Published: 4 May".
_FIELD = regex(
    r"^[^\w\n]*(?:(?:original |full )?(?:sources?|urls?|links?|articles?|authors?|outlets?|publishers?)|by|via"
    r"|date|time|(?:date )?(?:published|posted|updated)(?: (?:on|at|date))?|publication(?: date)?|categor(?:y|ies)"
    r"|tags?|topics?|sections?|region|read (?:more|time)|reading time|scores?|points|rating|relevance|sentiment|status"
    r"|id|priority|image|photo)[^\w\n:]{0,3}:[^\n]*(?:\n|$)",
    re.IGNORECASE | re.MULTILINE,
)
# A line of fields, tags or numbers, and no sentence: "AI | Tier 1 | high", "#grid #power", "see 101, 102, 103".
_FIELDS = regex(r"(?:\S*\s+)?(?:#\w+\s+){2}|(?:\D{0,20}\b\d+,\s){2}")
_BARRED = regex(r"\s[|•·]\s.*?\s[|•·]\s", re.DOTALL)
_BARS = "|•·"
# Of a story that says itself that it stands above, too.
_REFERS = regex(
    r"\b(?:see|as|told|covered|mentioned|reported|noted|described) (?:\w+ )?(?:above|earlier|top \d|item|story|#\d)",
    re.IGNORECASE,
)
# Without one of these it says nothing of the kind.
_REFERRED = ("above", "earlier", "top ", "item", "story", "#")
_FILLED_IN = regex(
    r"\d+(?:st|nd|rd|th)?|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]*)"
)
_FEWEST_WORDS = 5
_LONGEST_LEAD = 240
# How many terms of the opening and of the whole are kept: the weightiest.
_OF_LEAD, _OF_ALL = 20, 48


class Telling(NamedTuple):
    """A story as it is told once, without the document.

    `item` is the number of the item it stands in, and `blocks` how many blocks that has. `lead` are the terms of the
    story's heading and first sentence, `all` those of its whole text. `part`: it is a line of a list or of running
    text, which may belong to the story around it.
    """

    item: int
    blocks: int
    lead: array[int]
    all: array[int]
    part: bool


class Tellings(NamedTuple):
    """The stories of a digest in little memory: the fields of each `Telling`, one behind the other."""

    items: array[int]
    blocks: array[int]
    parts: bytes
    leads: array[int]
    ends: array[int]
    """Of each story, where its terms end among `leads`, and then where they end among `wholes`."""
    wholes: array[int]

    @classmethod
    def of(cls, told: Sequence[Telling]) -> Tellings:
        """These stories."""
        leads, wholes, ends = array("I"), array("I"), array("I")
        for one in told:
            leads.extend(one.lead)
            wholes.extend(one.all)
            ends.extend((len(leads), len(wholes)))
        items, blocks = array("I", (one.item for one in told)), array("I", (one.blocks for one in told))
        return cls(items, blocks, bytes(one.part for one in told), leads, ends, wholes)

    def at(self, index: int) -> Telling:
        """One of the stories."""
        of_lead, of_whole = self.ends[2 * index - 2 : 2 * index] if index else (0, 0)
        lead_end, whole_end = self.ends[2 * index : 2 * index + 2]
        lead, whole = self.leads[of_lead:lead_end], self.wholes[of_whole:whole_end]
        return Telling(self.items[index], self.blocks[index], lead, whole, bool(self.parts[index]))


class Opening(NamedTuple):
    """Where a story opens: a block, and of it the heading or the first sentence."""

    block: Block
    span: Span


@once_per_document
def tellings(document: Document) -> tuple[tuple[Telling, Opening], ...]:
    """The stories of a document in order, but for summaries, announcements and template lines."""
    return tuple(_tellings(document))


def _tellings(document: Document) -> Iterator[tuple[Telling, Opening]]:
    headed = sum(item.heading is not None for item in document.items)
    running = _is_running_text(document.items)
    titles = Counter(_skeleton(block) for block in document.blocks if block.kind is BlockKind.HEADING)
    standing = {title for title, times in titles.items() if times > 1}
    for number, item in enumerate(document.items):
        # What stands before the first story is the digest's title, or says what is to come.
        preamble = number == 0 and item.heading is None and (headed > 1 or _is_title_line(item, document))
        if preamble or (item.heading and _heads_summary(item.heading.text)):
            continue
        blocks = [block for block in item.blocks if _is_told(document, block) and not _is_one_of(standing, block)]
        for story in _split(blocks):
            made = _telling(number, len(blocks), story, part=running or _is_part(story[0], blocks))
            if made:
                yield made


def _skeleton(block: Block) -> str:
    """A heading without what changes in those that a program fills in: "Daily Brief, 8 August 2026"."""
    return _FILLED_IN.sub("", block.text)


def _is_one_of(standing: Set[str], block: Block) -> bool:
    return bool(standing) and len(block.text) < _LONGEST_LEAD and _skeleton(block) in standing


def _heads_summary(heading: str) -> bool:
    return len(heading.split()) <= _MOST_OF_SUMMARY and bool(_SUMMARY.search(heading))


def _is_title_line(item: Item, document: Document) -> bool:
    block = item.blocks[0]
    return len(item.blocks) == 1 < len(document.items) and block.kind is BlockKind.PARAGRAPH and not _is_bold(block)


def _is_running_text(items: Sequence[Item]) -> bool:
    """Whether the items are the paragraphs of one story rather than stories."""
    lines = [
        item
        for item in items
        if item.heading is None and item.blocks[0].kind is BlockKind.PARAGRAPH and not _is_bold(item.blocks[0])
    ]
    return len(lines) * 2 > len(items) and sum(len(item.blocks) for item in lines) < 1.5 * len(lines)


def _is_told(document: Document, block: Block) -> bool:
    return (
        (block.kind is BlockKind.HEADING or block.kind in PROSE)
        and not document.is_template(block)
        and not _is_fields(block.text)
        and not _refers(block.text)
    )


def _is_fields(text: str) -> bool:
    return bool(_FIELDS.match(text) or (any(map(text.__contains__, _BARS)) and _BARRED.search(text)))


def _refers(text: str) -> bool:
    return any(map(text.lower().__contains__, _REFERRED)) and bool(_REFERS.search(text))


def _split(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks of an item by story: each heading, line in bold and item of a list opens one."""
    stories: list[list[Block]] = []
    for block in blocks:
        if not stories or (_opens(block) and not _is_title_of(stories[-1], block)):
            stories.append([])
        stories[-1].append(block)
    return stories


def _is_title_of(story: Sequence[Block], block: Block) -> bool:
    return len(story) == 1 and _is_title(story[0]) and story[0].index + 1 == block.index


def _opens(block: Block) -> bool:
    return block.kind in (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL) or _is_bold(block)


def _is_title(block: Block) -> bool:
    return block.kind is BlockKind.HEADING or _is_bold(block)


def _is_bold(block: Block) -> bool:
    if block.kind is not BlockKind.PARAGRAPH or not block.inlines:
        return False
    return sum(inline.span.length for inline in block.marked(InlineKind.STRONG)) * 10 > len(block.text) * 9


def _is_part(block: Block, of: Sequence[Block]) -> bool:
    return block is not of[0] and not _is_title(block)


def _telling(item: int, blocks: int, story: Sequence[Block], *, part: bool) -> tuple[Telling, Opening] | None:
    # Of titles over each other the last is the story's; the others name the section, or the digest.
    titles = len(list(takewhile(_is_title, story)))
    story = story[max(0, titles - 1) :]
    texts = {block.index: _without_fields(block.text) for block in story}
    opening = next(
        (block for block in story if len(texts[block.index].split(None, _FEWEST_WORDS)) >= _FEWEST_WORDS), None
    )
    if opening is None or opening.text.endswith("?"):
        return None
    below = (block for block in story if block.index > opening.index and texts[block.index].strip())
    after = next(below, None) if _is_title(opening) else None
    lead = "\n".join([_first(block, texts[block.index]) for block in (opening, after) if block])
    said = "\n".join([_unlabelled(text) for text in texts.values()])
    whole = terms(said, _OF_ALL)
    # Of many a line the first sentence is the whole.
    of_lead = heaviest(whole, _OF_LEAD) if lead == said else terms(lead, _OF_LEAD)
    return Telling(item, blocks, of_lead, whole, part), Opening(opening, _opening_span(opening))


def _opening_span(block: Block) -> Span:
    return Span(0, len(block.text)) if _is_title(block) or not block.sentences else block.sentences[0]


def _without_fields(text: str) -> str:
    return _FIELD.sub("", text) if ":" in text else text


def _first(block: Block, text: str) -> str:
    opening = _opening_span(block) if text == block.text else next(iter(sentences(text)), Span(0, len(text)))
    return _unlabelled(opening.cut(text)[:_LONGEST_LEAD])


def _unlabelled(text: str) -> str:
    label = _LABEL.match(text)
    return text[label.end() :] if label else text
