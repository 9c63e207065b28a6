"""What of a page is its content, and what its frame: navigation, header, footer, sidebars and forms of its own.

Few pages say where their content is, so it is found from the other side: what is plainly frame is taken away, as
long as it is not most of the page. What is left inside the items is for the rules to judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from digestlint.api import Block, BlockKind, InlineKind
from digestlint.readers.html_elements import Frame


@dataclass(slots=True)
class Region:
    """A part of the page that may be no content, and the blocks inside, from `first` up to `last`.

    `in_section` says that it stands in a part of the page such as an article, and so belongs to that.
    """

    frame: Frame
    first: int
    in_section: bool
    last: int = -1


def content(blocks: Sequence[Block], regions: Sequence[Region]) -> list[Block]:
    """The blocks that are the page's content, numbered anew; those of its header have become metadata.

    All blocks, where none would be left.
    """
    page = _Page(blocks, regions)
    page.take_away()
    kept = [block for block, is_frame in zip(blocks, page.is_frame, strict=True) if not is_frame]
    if any(block.kind is not BlockKind.METADATA for block in kept):
        page.mark_header()
    else:
        kept = list(blocks)
    for index, block in enumerate(kept):
        block.index = index
    return kept


class _Page:
    """Decides for every block whether it is frame."""

    def __init__(self, blocks: Sequence[Block], regions: Sequence[Region]) -> None:
        self._blocks = blocks
        self._regions = [region for region in regions if region.first < region.last]
        sizes = [0 if block.kind is BlockKind.METADATA else len(block.text) for block in blocks]
        self._sizes = [0, *accumulate(sizes)]
        self._links = [0, *accumulate(_linked(block) for block in blocks)]
        self.is_frame = [False] * len(blocks)

    def _of(self, *frames: Frame, own: bool = True) -> list[Region]:
        """The regions of these kinds, the page's `own` alone or those inside its articles too."""
        return [region for region in self._regions if region.frame in frames and not (own and region.in_section)]

    def _length(self, first: int, last: int) -> int:
        return self._sizes[last] - self._sizes[first]

    def _is_most(self, regions: Sequence[Region]) -> bool:
        """Whether more than half of the page's prose lies in the regions."""
        return sum(self._length(one.first, one.last) for one in _outermost(regions)) * 2 > self._sizes[-1]

    def _is_linked(self, region: Region) -> bool:
        """Whether the region's text is mostly links."""
        linked = self._links[region.last] - self._links[region.first]
        return linked * 2 > self._length(region.first, region.last)

    def _drop(self, first: int, last: int) -> None:
        self.is_frame[first:last] = [True] * (last - first)

    def take_away(self) -> None:
        """Mark the frame, from what is surest to what depends on the rest."""
        navigation = self._of(Frame.NAVIGATION, own=False)
        # One that is left open, or that wraps the whole page, is none.
        large = self._is_most(navigation)
        forms = self._of(Frame.FORM, own=False)
        sides = [region for region in self._of(Frame.SIDE) if self._is_linked(region) and not self._is_most([region])]
        dropped = [region for region in navigation if not large or self._is_linked(region)]
        dropped += [] if self._is_most(forms) else forms
        for region in dropped + sides:
            self._drop(region.first, region.last)
        self._take_footers()
        self._take_surroundings()

    def _take_footers(self) -> None:
        end = len(self._blocks)
        for frame in (Frame.NAMED_FOOTER, Frame.FOOTER):
            footers = _outermost(self._of(frame))
            for region in reversed(footers):
                while end and self.is_frame[end - 1]:
                    end -= 1
                # A footer in the middle of the page, or one of many, is that of an item.
                is_last, is_only = region.last >= end, len(footers) == 1
                is_own = is_last and is_only if frame is Frame.NAMED_FOOTER else is_last or is_only
                if is_own and not self._is_most([region]):
                    self._drop(region.first, region.last)

    def _take_surroundings(self) -> None:
        """What stands behind the main element is frame, where that holds most of the page.

        A sidebar of prose there is content."""
        mains = self._of(Frame.MAIN, own=False)
        if not mains:
            return
        first, last = min(region.first for region in mains), max(region.last for region in mains)
        if self._length(first, last) * 2 < self._sizes[-1] - self._dropped(0, first) - self._dropped(
            last, len(self._blocks)
        ):
            return
        was_frame = self.is_frame[last:]
        self._drop(last, len(self._blocks))
        for region in _outermost(self._of(Frame.SIDE)):
            if region.first >= last and not self._is_linked(region):
                self.is_frame[region.first : region.last] = was_frame[region.first - last : region.last - last]

    def _dropped(self, first: int, last: int) -> int:
        return sum(self._length(at, at + 1) for at in range(first, last) if self.is_frame[at])

    def mark_header(self) -> None:
        """Make metadata of the page's header: it is given beside the text, and belongs to no item."""
        headers = _outermost(self._of(Frame.HEADER))
        mains = [region.first for region in self._of(Frame.MAIN, own=False)]
        begin = next((at for at, is_frame in enumerate(self.is_frame) if not is_frame and self._sizes[at + 1]), 0)
        for region in headers[:1]:
            is_first = region.first <= begin < region.last
            if not is_first or self._is_most([region]) or (mains and min(mains) < region.first):
                continue
            if len(headers) > 1 and not self._is_masthead(region):
                continue
            for block in self._blocks[region.first : region.last]:
                if block.kind is not BlockKind.SEPARATOR:
                    block.kind, block.level, block.marker = BlockKind.METADATA, 0, ""

    def _is_masthead(self, region: Region) -> bool:
        """Whether one header of several is the page's: it names the page and not a story."""
        inside = self._blocks[region.first : region.last]
        return any(self.is_frame[region.first : region.last]) or any(block.level == 1 for block in inside)


def _outermost(regions: Sequence[Region]) -> list[Region]:
    """The regions, in order, that lie in no other of them."""
    found: list[Region] = []
    for region in regions:
        if not found or region.first >= found[-1].last:
            found.append(region)
    return found


def _linked(block: Block) -> int:
    return sum(inline.span.length for inline in block.marked(InlineKind.LINK))
