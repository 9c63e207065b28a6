"""What the reader of HTML knows about elements: how they nest, how they are set, and what part of a page they are."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from digestlint.api import BlockKind, regex
from digestlint.readers.html_attributes import Attributes
from digestlint.readers.raw_html import BLOCK_TAGS

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements without a closing tag."""

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

KINDS = {
    "title": BlockKind.METADATA,
    "li": BlockKind.LIST_ITEM,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
    "blockquote": BlockKind.QUOTE,
    "pre": BlockKind.CODE,
    "xmp": BlockKind.CODE,
} | dict.fromkeys(HEADINGS, BlockKind.HEADING)
"""The kind of block that an element's text makes; what stands deeper decides."""

SET_APART = BLOCK_TAGS | {"button"}
"""The elements whose text is a block: a browser breaks the line around them, or draws a box."""

WITH_MARGIN = frozenset(
    "blockquote dl fieldset figure form h1 h2 h3 h4 h5 h6 hr menu ol p pre section article table ul".split()
)
"""The elements that a browser sets white space around."""

SECTIONS = frozenset("article aside blockquote dialog figure li nav section td th".split())
"""What stands in these belongs to a part of the page, not to the page: the footer of an article is no page footer."""

LISTS = frozenset(("ul", "ol", "menu", "dir"))
MUTE = SET_APART - KINDS.keys() - SECTIONS - LISTS - {"listing", "table"}
"""The elements that, without attributes, mean no more than that a block ends."""

ENDS_HEADING = frozenset("article blockquote dl h1 h2 h3 h4 h5 h6 hr main nav ol p pre section table ul".split())
"""They can't stand in a heading that has text already: its closing tag is missing."""

WALLS = frozenset("table td th caption".split())
"""A closing tag inside them closes nothing outside of them."""

_CELLS = frozenset(("td", "th", "caption"))
_TABLE = frozenset(("table",))
CLOSES = {
    "li": (frozenset(("li",)), LISTS | WALLS),
    "dt": (frozenset(("dt", "dd")), WALLS | {"dl"}),
    "dd": (frozenset(("dt", "dd")), WALLS | {"dl"}),
    "option": (frozenset(("option",)), WALLS),
    "td": (_CELLS, _TABLE),
    "th": (_CELLS, _TABLE),
    "tr": (_CELLS | {"tr"}, _TABLE),
}
"""What an opening tag closes whether written or not, and how far out it reaches."""
for _name in ("tbody", "thead", "tfoot", "caption"):
    CLOSES[_name] = (_CELLS | {"tr", "tbody", "thead", "tfoot"}, _TABLE)
for _name in HEADINGS:
    CLOSES[_name] = (HEADINGS, WALLS)

_FOOTERS = regex(r"(?:site-?|page-?|global-?|main-?)?footer(?:$|[-_])")
_MENUS = regex(
    r"(?:site-?|page-?|global-?|main-?|top-?)?(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|toolbar|topbar)(?:$|[-_])"
)
_BUTTONS = frozenset(("btn", "button"))


class Frame(Enum):
    """A part of a page that is not its content, or may be not."""

    NAVIGATION = auto()
    FORM = auto()
    HEADER = auto()
    FOOTER = auto()
    NAMED_FOOTER = auto()
    """Told by its class, which the items of a page use as well."""
    SIDE = auto()
    """A sidebar or a menu: content or links."""
    MAIN = auto()


_BY_NAME = {
    "nav": Frame.NAVIGATION,
    "menu": Frame.SIDE,
    "search": Frame.FORM,
    "form": Frame.FORM,
    "header": Frame.HEADER,
    "footer": Frame.FOOTER,
    "aside": Frame.SIDE,
    "main": Frame.MAIN,
}
_BY_ROLE = {
    "navigation": Frame.NAVIGATION,
    "search": Frame.FORM,
    "form": Frame.FORM,
    "banner": Frame.HEADER,
    "contentinfo": Frame.FOOTER,
    "complementary": Frame.SIDE,
    "main": Frame.MAIN,
}


class Traits(NamedTuple):
    """What an opening tag says about its element beside the name."""

    hidden: bool = False
    frame: Frame | None = None
    is_button: bool = False
    is_layout: bool = False
    """A table that only lays the page out."""


PLAIN = Traits()
_BARE = {name: Traits(frame=frame) for name, frame in _BY_NAME.items()}
_BARE["dialog"] = Traits(hidden=True)
# Without one of these words in it, and one of these attributes, a tag says nothing that matters here. The first look is
# quick, and most tags pass neither.
_TELLING = tuple("hidden display visib sr-only screen- role btn button foot nav menu bread bar open".split())
_SPEAKING = regex(r"[\s\"'/](?:aria-hidden|class|hidden|id|open|role|style)", re.IGNORECASE)


def bare(name: str) -> Traits:
    """The traits of a tag without attributes."""
    return _BARE.get(name, PLAIN)


def traits(name: str, tag: str) -> Traits:
    """The traits of the opening tag `tag`."""
    if not _is_telling(tag[1 + len(name) :].lower()) or not _SPEAKING.search(tag):
        return bare(name)
    given = Attributes(tag)
    hidden = given.hides or (name == "dialog" and "open" not in given)
    role, classes = given.text("role").lower(), given.words("class")
    if name not in SET_APART:
        return Traits(hidden, is_button=role == "button" or not _BUTTONS.isdisjoint(classes))
    frame = _BY_ROLE.get(role) or _BY_NAME.get(name)
    if frame is None:
        words = (*classes, *given.words("id"))
        if any(map(_FOOTERS.match, words)):
            frame = Frame.NAMED_FOOTER
        elif any(map(_MENUS.match, words)):
            frame = Frame.SIDE
    return Traits(hidden, frame, is_layout=name == "table" and role in ("presentation", "none"))


def _is_telling(attributes: str) -> bool:
    # A generator would take longer than all of the look.
    for word in _TELLING:  # noqa: SIM110
        if word in attributes:
            return True
    return False
