"""One pass over a page: the elements that are open, and what their text becomes."""

from __future__ import annotations

from typing import NamedTuple

from digestlint.api import BlockKind, Comment, InlineKind, Span
from digestlint.readers.blocks import TAG_INLINES, Leaf
from digestlint.readers.html_attributes import Attributes, target
from digestlint.readers.html_elements import (
    CLOSES,
    ENDS_HEADING,
    KINDS,
    LISTS,
    MUTE,
    PLAIN,
    SECTIONS,
    SET_APART,
    VOID,
    WITH_MARGIN,
    Traits,
    bare,
    traits,
)
from digestlint.readers.html_flow import Flow
from digestlint.readers.html_frame import Region
from digestlint.readers.html_lists import Lists
from digestlint.readers.html_nesting import Nesting
from digestlint.readers.html_rows import Rows
from digestlint.readers.raw_html import scan, texts

_PARAGRAPH = Leaf(BlockKind.PARAGRAPH)
# A table that lays the page out: what its cells hold is running text.
_LAYOUT = Leaf(BlockKind.PARAGRAPH)
_METADATA = Leaf(BlockKind.METADATA)
_DESCRIPTIONS = frozenset(("description", "og:description", "twitter:description"))
_CELLS = frozenset(("td", "th"))
_TABLES = _CELLS | {"table"}
_LOCAL_SPACE = frozenset(("pre", "xmp", "listing"))


class _Open(NamedTuple):
    """An open element that means something; `depth` is how many are open outside of it."""

    depth: int
    name: str
    is_leaf: bool
    is_section: bool
    region: Region | None


class Walk(Flow):
    """Takes the tokens of a page, or of a stretch of HTML, and makes its blocks.

    `blocks`, `comments` and `regions` are what it gathers. What the page hides is left out.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.comments: list[Comment] = []
        self.regions: list[Region] = []
        self._is_xml = text.startswith("<?xml")
        self._nesting = Nesting()
        self._telling: list[_Open] = []
        self._sections = 0
        self._leaves: list[Leaf] = []
        self._lists = Lists()
        self._rows = Rows()
        self._traits: dict[str, Traits] = {}

    def read(self) -> None:
        """Read the whole text."""
        scan(self.source, self)
        self._finish()
        self._pop(0)

    # What the scanner calls, beside what takes the text.

    def comment(self, value: str, start: int, end: int) -> None:
        """A comment, in hidden parts too."""
        self.comments.append(Comment(value, Span(start, end)))

    def hidden(self, name: str, start: int, end: int) -> None:
        """A script, a drawing, a declaration: it shows as nothing."""

    def open(self, name: str, start: int, end: int) -> None:
        """An opening tag."""
        if name in SET_APART:
            self._open_block(name, start, end)
        elif self.hidden_at is not None:
            if name not in VOID and not self._is_closed(end):
                self._nesting.push(name)
        elif name == "br":
            if not self.break_line(start, end):
                self._finish()
                self.gap = True
        elif name == "meta":
            self._meta(start, end)
        else:
            self._open_inline(name, start, end)

    def close(self, name: str, start: int, end: int) -> None:
        """A closing tag."""
        if name in SET_APART:
            self._close_block(name)
        elif self.hidden_at is not None:
            if not self._nesting.skips_close():
                self._pop(self._nesting.closed_by(name))
        elif name == "br":
            self.open(name, start, end)
        else:
            self._close_inline(name, start, end)

    # Elements that are set apart.

    def _open_block(self, name: str, start: int, end: int) -> None:
        had_text = self.dirty and self._finish()
        if name == "hr":
            if self.hidden_at is None:
                self.separator(start, end)
            return
        if self._nesting.names:
            self._close_before(name, had_text)
        if end - start <= len(name) + 2:
            found = bare(name)
        else:
            tag = self.source[start:end]
            found = self._traits_of(name, tag)
            if self._is_xml and tag[-2] == "/":
                return
        if name in WITH_MARGIN and not (name in LISTS and self._lists.depth):
            self.gap = True
        if self.hidden_at is not None:
            self._nesting.push(name)
        elif found.hidden:
            self.hidden_at = len(self._nesting.names)
            self._nesting.push(name)
        elif found is PLAIN and name in MUTE:
            if name != "p":
                self._nesting.push(name)
        else:
            self._enter(name, found, start, end)

    def _traits_of(self, name: str, tag: str) -> Traits:
        """The traits of a tag; pages have few of them, but for links, many times."""
        found = self._traits.get(tag)
        if found is None:
            found = self._traits[tag] = traits(name, tag)
        return found

    def _is_closed(self, end: int) -> bool:
        """Whether the tag that ends at `end` closes its element itself, as tags may in XHTML alone."""
        return self._is_xml and self.source[end - 2] == "/"

    def _close_before(self, name: str, had_text: bool) -> None:
        """Close what the opening tag `name` closes by itself: its paragraph, the list item before it."""
        names = self._nesting.names
        if names[-1] in ("p", "title"):
            self._pop(len(names) - 1)
        elif had_text and name in ENDS_HEADING and self._leaves and self._leaves[-1].kind is BlockKind.HEADING:
            self._pop(self._nesting.closed_by("h1"))
        if name in CLOSES:
            self._pop(self._nesting.closed_before(name))

    def _enter(self, name: str, found: Traits, start: int, end: int) -> None:
        """Open an element that means something, or may."""
        if name == "p" and found.frame is None:
            return
        depth = len(self._nesting.names)
        if not self._nesting.push(name):
            return
        leaf = self._leaf(name, found)
        region = None
        if found.frame is not None:
            region = Region(found.frame, len(self.blocks), self._sections > 0)
            self.regions.append(region)
        is_section = name in SECTIONS and not (name in _CELLS and leaf is None)
        if name in LISTS:
            self._lists.open_list(name, self.source[start:end])
        elif name == "li":
            self._lists.open_item(self.source[start:end])
        elif name in _LOCAL_SPACE:
            self.pre += 1
        elif leaf is None and region is None and not is_section:
            return
        self._sections += is_section
        if leaf is not None:
            self._leaves.append(leaf)
        self._telling.append(_Open(depth, name, leaf is not None, is_section, region))

    def _leaf(self, name: str, found: Traits) -> Leaf | None:
        """What the text of an element becomes; None where that is for the element around it to say."""
        if found.is_layout:
            return _LAYOUT
        kind = KINDS.get(name)
        if name in _TABLES and self._leaves and self._leaves[-1] is _LAYOUT:
            return _PARAGRAPH if name == "table" else None
        if kind is None:
            return None
        if kind is BlockKind.HEADING:
            return Leaf(kind, int(name[1]))
        # An item's list is open already, if it has one.
        return Leaf(kind, max(1, self._lists.depth) if kind is BlockKind.LIST_ITEM else 0)

    def _close_block(self, name: str) -> None:
        if self.dirty:
            self._finish()
        names = self._nesting.names
        if name == "p":
            self.gap = True
            if names and names[-1] == name:
                self._pop(len(names) - 1)
            return
        if self._nesting.skips_close():
            return
        if name in WITH_MARGIN and not (name in LISTS and self._lists.depth > 1):
            self.gap = True
        self._pop(self._nesting.closed_by(name))
        if name in _TABLES:
            self.forget_inlines()

    def _pop(self, depth: int | None) -> None:
        """Close all elements but the outermost `depth`; none, if that is None."""
        if depth is None:
            return
        del self._nesting.names[depth:]
        if self.hidden_at is not None and depth <= self.hidden_at:
            self.hidden_at = None
        while self._telling and self._telling[-1].depth >= depth:
            _, name, is_leaf, is_section, region = self._telling.pop()
            if is_leaf:
                self._leaves.pop()
            if region:
                region.last = len(self.blocks)
            self._sections -= is_section
            if name in LISTS:
                self._lists.close_list()
            elif name == "li":
                self._lists.close_item()
            elif name in _LOCAL_SPACE:
                self.pre -= 1

    def _finish(self) -> bool:
        """Cut the block at hand off; whether there was one."""
        if not self.dirty:
            return False
        self._rows.clear()
        leaf = self._leaves[-1] if self._leaves else _PARAGRAPH
        if leaf.kind is BlockKind.LIST_ITEM:
            leaf = Leaf(leaf.kind, leaf.level, self._lists.mark)
        built = self.finish(leaf)
        if built:
            self._lists.take_mark()
        return built

    # Elements in the running text.

    def _open_inline(self, name: str, start: int, end: int) -> None:
        tag = self.source[start:end]
        found = PLAIN if end - start <= len(name) + 2 else self._traits_of(name, tag)
        if found.hidden:
            if name not in VOID and not self._is_closed(end):
                self.hidden_at = len(self._nesting.names)
                self._nesting.push(name)
            return
        if found.is_button:
            self._finish()
        is_apart = self._rows.open(name, tag, found.is_button, self.text_end) and self.at_word
        self.tag(start, end, " " if is_apart else "")
        if name == "a":
            self.close_inline(name)
            self.open_inline(name, InlineKind.LINK, target(tag, start))
        elif kind := TAG_INLINES.get(name):
            self.open_inline(name, kind)
        elif name == "img":
            self.image(target(tag, start))

    def _close_inline(self, name: str, start: int, end: int) -> None:
        if name in TAG_INLINES:
            self.close_inline(name)
        self.tag(start, end)
        if self._rows.close(name, end):
            self._finish()

    def _meta(self, start: int, end: int) -> None:
        """The description that search engines and social media show: a block of its own."""
        given = Attributes(self.source[start:end])
        if _DESCRIPTIONS.isdisjoint((given.text("name").lower(), given.text("property").lower())):
            return
        if content := given.get("content"):
            self._finish()
            texts(self.source, start + content.start, start + content.end, self)
            self.finish(_METADATA)
