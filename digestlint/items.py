"""A digest's items, as far as its structure tells them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from digestlint.document import Block, BlockKind, Item
from digestlint.regexes import regex

# With these a line goes on with the story above it: alone, or the noun after "The".
_FURTHER = frozenset(
    "This These That Those Such It Its He She They His Her Their However Moreover Meanwhile Additionally".split()
)
_RESUMING = frozenset(
    "move decision development announcement situation incident deal agreement case report finding findings ruling "
    "plan proposal attack statement visit revelation figure figures".split()
)
_NUMBER = regex(r"\(?(\d+)[.)]$")
_FINAL_MARKS = tuple(".!?…:\"'”’)]*_")

# A heading of so few words that comes again belongs to the design of the items, such as "Key points".
_MOST_WORDS_OF_SCAFFOLD = 5
# What may stand before a list that is the digest itself: a title, a date, a greeting.
_LONGEST_PREAMBLE = 4
# Of the lines of a list of contents, so many at least must come again.
_NEARLY_ALL = 0.75
# How much of a line is looked at for its first three words.
_REACH = 60
# A news line, its comment and its question; a line more for safety.
_MOST_LINES_TO_QUESTION = 4


def group_items(blocks: Sequence[Block]) -> tuple[Item, ...]:
    """The items that `blocks` make: every block but metadata in exactly one, in order.

    The first of these that tells items apart decides:

    1. Headings: the sections at the level where the stories stand, that is the highest level with two headings
       or more, or the one below where those only name sections (a heading follows them at once). Short
       headings that come again, such as "Key points", are the scaffold of a story and open none.
    2. A list of contents, whose lines come again, each over its story.
    3. Separators, where two or more divide the blocks, and the items of a list that fills one of the parts.
    4. A list that is the digest: numbers that count up with the text under them, or bullets that are at least
       half of the blocks. Nested items and further paragraphs stay with their item.
    5. Lines: each paragraph is an item, with what continues it: a line that begins with a demonstrative or the
       like, lists, quotes and tables. Where questions close the items, an item runs up to its question.

    What stands before the first item is an item of its own. An item's heading is the heading that opens it.
    """
    blocks = [block for block in blocks if block.kind is not BlockKind.METADATA]
    if not blocks:
        return ()
    opening = _at_headings(blocks) or _at_contents(blocks) or _at_separators_and_lists(blocks)
    opening = opening or _at_list_items(blocks) or _at_lines(blocks)
    bounds = [*sorted({0, *opening}), len(blocks)]
    return tuple(_item(blocks[start:end]) for start, end in pairwise(bounds))


def _item(blocks: Sequence[Block]) -> Item:
    lead = next((block for block in blocks if block.kind is not BlockKind.SEPARATOR), None)
    return Item(lead if lead and lead.kind is BlockKind.HEADING else None, tuple(blocks))


def _at_headings(blocks: Sequence[Block]) -> list[int]:
    headings = [(at, block) for at, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    times = Counter(block.text.casefold() for _, block in headings)
    scaffold = {text for text, count in times.items() if count > 1 and len(text.split()) <= _MOST_WORDS_OF_SCAFFOLD}
    own = [(at, block) for at, block in headings if block.text.casefold() not in scaffold]
    level = _story_level(blocks, own)
    if level is None:
        return []
    scaffolded = any(block.level == level for _, block in headings if block.text.casefold() in scaffold)
    if scaffolded and _at_separators(blocks):
        # The stories have no headings of their own at this level that could be trusted.
        return []
    return [at for at, block in own if block.level <= level]


def _story_level(blocks: Sequence[Block], headings: Sequence[tuple[int, Block]]) -> int | None:
    """The level at which the stories stand: not one whose headings are mostly followed by a deeper heading."""
    counts = Counter(block.level for _, block in headings)
    levels = sorted(level for level, count in counts.items() if count > 1)
    naming = Counter(
        block.level
        for at, block in headings
        if at + 1 < len(blocks) and blocks[at + 1].kind is BlockKind.HEADING and blocks[at + 1].level > block.level
    )
    for level in levels[:-1]:
        if naming[level] * 2 < counts[level]:
            return level
    return levels[-1] if levels else None


def _at_contents(blocks: Sequence[Block]) -> list[int]:
    """Where the lines of the first list come again, if it is a list of contents: nearly all do, once and apart."""
    start = next((at for at, block in enumerate(blocks[:_LONGEST_PREAMBLE]) if block.kind is BlockKind.LIST_ITEM), None)
    if start is None:
        return []
    names = [_as_name(block) for block in blocks]
    end = start + 1
    while end < len(blocks) and blocks[end].kind is BlockKind.LIST_ITEM and names[end] != names[start]:
        end += 1
    listed = set(names[start:end])
    opening = [at for at in range(end, len(blocks)) if names[at] in listed]
    once = len({names[at] for at in opening}) == len(opening)
    apart = all(one + 1 < two for one, two in pairwise([*opening, len(blocks)]))
    return opening if once and apart and len(opening) > 1 and len(opening) >= _NEARLY_ALL * len(listed) else []


def _as_name(block: Block) -> str:
    return block.text.rstrip(" :.").casefold()


def _at_separators(blocks: Sequence[Block]) -> list[int]:
    """Behind each separator that has blocks on both sides; nothing where only one divides.

    One that stands under a heading underlines it.
    """
    opening = []
    for at, (before, block) in enumerate(pairwise(blocks), 1):
        if before.kind is BlockKind.SEPARATOR and block.kind is not BlockKind.SEPARATOR:
            underlines = at > 1 and blocks[at - 2].kind is BlockKind.HEADING
            if not underlines:
                opening.append(at)
    return opening if len(opening) > 1 else []


def _at_separators_and_lists(blocks: Sequence[Block]) -> list[int]:
    dividing = _at_separators(blocks)
    listed = [
        start + at
        for start, end in pairwise([*dividing, len(blocks)])
        if blocks[start].kind is BlockKind.LIST_ITEM
        for at in _at_list_items(blocks[start:end])
    ]
    return sorted({*dividing, *listed})


def _at_list_items(blocks: Sequence[Block]) -> list[int]:
    top = [
        at for at, block in enumerate(blocks) if block.kind is BlockKind.LIST_ITEM and block.level == 1 and block.marker
    ]
    numbered = [at for at in top if _NUMBER.match(blocks[at].marker)]
    numbers = [int(_NUMBER.sub(r"\1", blocks[at].marker)) for at in numbered]
    if len(numbers) > 1 and numbered[0] <= _LONGEST_PREAMBLE and all(a < b for a, b in pairwise(numbers)):
        return numbered
    listed = sum(block.kind is BlockKind.LIST_ITEM for block in blocks)
    if len(top) < 2 or top[0] > _LONGEST_PREAMBLE or listed * 2 < len(blocks):
        return []
    after = [
        at
        for at, (before, block) in enumerate(pairwise(blocks), 1)
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and block.gap_before and at > top[0]
        if before.kind is not BlockKind.HEADING
    ]
    return sorted({*top, *after})


def _at_lines(blocks: Sequence[Block]) -> list[int]:
    by_questions = _questions_close_items(blocks)
    opening = [0]
    for at, (before, block) in enumerate(pairwise(blocks), 1):
        if block.kind is BlockKind.HEADING or before.kind is BlockKind.SEPARATOR:
            opens = before.kind is not BlockKind.HEADING
        elif block.kind is not BlockKind.PARAGRAPH or before.kind is BlockKind.HEADING:
            opens = False
        elif by_questions and at - opening[-1] < _MOST_LINES_TO_QUESTION:
            opens = _asks(before) and not _asks(block)
        else:
            opens = not _continues(before, block)
        if opens:
            opening.append(at)
    return opening


def _asks(block: Block) -> bool:
    return block.text.endswith("?")


def _questions_close_items(blocks: Sequence[Block]) -> bool:
    """Whether every few lines a line ends in a question mark, so that it closes an item."""
    asking = sum(map(_asks, blocks))
    return asking > 1 and asking * _MOST_LINES_TO_QUESTION >= len(blocks)


def _continues(before: Block, block: Block) -> bool:
    broken_off = not before.text.endswith(_FINAL_MARKS) and not block.gap_before
    words = [word.strip(",.:;") for word in block.text[:_REACH].split()[:3]]
    resumes = words[:1] == ["The"] and not _RESUMING.isdisjoint(words[1:])
    return broken_off or _asks(block) or block.text[0].islower() or resumes or not _FURTHER.isdisjoint(words[:1])
