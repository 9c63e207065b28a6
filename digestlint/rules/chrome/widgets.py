"""The blocks of other stories that a page hangs under or into an article: a heading, and the teasers beneath it."""

from __future__ import annotations

from typing import NamedTuple

from digestlint.api import Block, BlockKind, Document, PatternSet, fold
from digestlint.rules.chrome.lines import is_designed, is_finished, is_link, is_prose, words

_WORDS = {
    "things": (
        r"articles?|posts?|stories|story|news|coverage|content|reading|reads|topics|videos?|links?|items|headlines"
        r"|features?|entries|blog posts|news stories|articles (and|&) posts|pages|resources|searches|products|podcasts"
        r"|episodes|threads|discussions|columns|reports",
    ),
    "best": (
        r"most (popular|read|viewed|shared|commented|discussed|watched|recent|emailed|clicked|visited|loved|liked)"
        r"|trending|popular|latest|recent|newest|top|hot|featured|recommended|suggested|sponsored|promoted"
        r"|must[- ]read|must[- ]see|breaking|new",
    ),
    "when": (r"now|today|right now|this week|this month|of the (day|week|month)|this hour|in the last 24 hours",),
    "who": (r"you|we|readers?|people|others|visitors|users|our readers|other readers|everyone",),
}

# The page speaks to its visitor: no maker of a digest calls a section that.
_SPOKEN = (
    r"^\W*(stories |articles |posts |news |other (stories|articles) |more stories |things )?you (may|might|will|could"
    r"|would|'ll|'d) (also |probably |really )?(like|love|enjoy|want to read|have missed|be interested( in)?|find "
    r"interesting|also read)( to read| these| this| our other {things}| reading)?( instead)?\W*$",
    r"^\W*({things} )?(recommended|suggested|selected|picked|chosen|curated|more) (just )?for you( by <*>)?\W*$",
    r"^\W*(people|readers|users|visitors|others|those)( who| that)?( (read|liked|viewed|visited|enjoyed) this)? (also"
    r"|are|were) (also )?(read|like|liked|view|viewed|enjoyed|visited|reading|bought|watching|searched)( this| for"
    r"| now)?\W*$",
    r"^\W*(you may also like|related|recommended|similar|popular|more|trending)( {things})? (by|from|via|powered by) "
    r"(taboola|outbrain|yarpp|zergnet|jetpack|revcontent|dianomi|mgid|google)\W*$",
    r"^\W*((from our (sponsors|advertisers)|paid content|promoted|sponsored) (stories|content|links|posts))\W*$",
)
# The wording of pages; as a heading of Markdown it could be a maker's.
_SURE = (
    r"^\W*(more |stories |news |content |other {things} )from (around|across|elsewhere on) the (web|internet|net|site"
    r"|network)\W*$",
    r"^\W*(more like this|what to read next|read (this )?next|keep reading|continue (reading|exploring)|keep exploring"
    r"|more to (explore|read|love|discover)|explore more( on these topics)?|discover more( from <*>)?|if you (liked"
    r"|enjoyed) this<*>)\W*$",
)
# What could head a section of the digest's own: only at the tail of a text, over lines that look like teasers.
_LIKELY = (
    r"^\W*(related|similar|associated|further|recommended|suggested|additional|other|more|see also|also|connected)"
    r" ({things})([ ]?(and|&) ({things}))?\W*$",
    r"^\W*(related|recommended|recommendations|suggestions|see also|also read|read also|read more|also see|more|see "
    r"more|related to this( story| article| post)?|related coverage|in this series|also of interest|of interest"
    r"|up next|next up|around the (web|site|network)|in other news|don't miss( out| this| these)?|did you miss( it"
    r"| this)?|in case you missed it|icymi|spotlight|latest|breaking news|top stories|from our partners)\W*$",
    r"^\W*({best} )?{best}( {things})?( {when})?( (on|in|from|at|across) <*>)?\W*$",
    r"^\W*({things}|what's|what is) (trending|popular|hot)( {when})?\W*$",
    r"^\W*(more|latest|recent|other|also|new|popular|trending|top)( {things})? (from|in|on|by|about|at) <*>$",
    r"^\W*((the )?editors?'?s?'? (picks?|choice|choices|selection|recommendations)|staff picks|our picks|top "
    r"picks)\W*$",
)
# One of these stands in every such line: most lines need no closer look.
_MARKS = frozenset(
    (
        "you you'll you'd also related similar associated further recommended recommendations suggested suggestions "
        "additional other more see connected most trending popular latest recent newest top hot featured sponsored "
        "promoted must must-read must-see breaking new read next keep continue explore discover liked enjoyed from "
        "around miss missed icymi spotlight interest series picks pick choice choices selection paid for"
    ).split()
)

_OTHER_STORIES = ("related", "similar", "recommended", "suggested")
# Formats whose headings are marked as such, with their levels.
_WITH_HEADINGS = frozenset(("markdown", "html"))
_PUNCTUATION = "\"'.,:;!?()[]*_-"
_LONGEST = 70
_LONGEST_TAIL = 150
_RESUMES = 40
_PROSE = 20
_TEXT = 15
_LEAST = 8
_TITLES, _LAST, _AHEAD = 2, 12, 5

# Their patterns are compiled when a line calls for it.
_IS_SPOKEN = PatternSet(_SPOKEN, _WORDS)
_IS_SURE = PatternSet(_SURE, _WORDS)
_IS_LIKELY = PatternSet(_LIKELY, _WORDS)


class Widget(NamedTuple):
    """A heading that a page put there, and the lines that belong to it."""

    heading: Block
    teasers: tuple[Block, ...]


def widgets(document: Document) -> list[Widget]:
    """The widgets of a document, in order and without overlaps."""
    found: list[Widget] = []
    past = 0
    for block in document.blocks:
        if block.index < past or not _may_head(document, block):
            continue
        # The headings of a scraped page are the page's.
        designed = document.format != "html" and is_designed(document, block)
        sure = _IS_SPOKEN.matches(block.text) or (not designed and _IS_SURE.matches(block.text))
        far = len(document.blocks) - block.index > _LONGEST_TAIL
        if not sure and (designed or far or not _IS_LIKELY.matches(block.text)):
            continue
        teasers = _teasers(document, block)
        if sure or _is_tail(document, block, teasers):
            found.append(Widget(block, teasers))
            past = block.index + 1 + len(teasers)
    return found


def _may_head(document: Document, block: Block) -> bool:
    heads = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)
    if block.kind not in heads or len(block.text) > _LONGEST or document.is_template(block) or is_link(block):
        return False
    return any(word.strip(_PUNCTUATION) in _MARKS for word in fold(block.text).casefold().split())


def _teasers(document: Document, heading: Block) -> tuple[Block, ...]:
    """The lines under a heading up to where the text goes on, a designed heading or a drawn line."""
    taken: list[Block] = []
    # By index: a slice for every heading would cost the square of their number.
    for index in range(heading.index + 1, len(document.blocks)):
        block = document.blocks[index]
        if block.kind in (BlockKind.SEPARATOR, BlockKind.CODE) or document.is_template(block):
            break
        if document.format in _WITH_HEADINGS and block.kind is BlockKind.HEADING:
            # Deeper headings are the teasers' own.
            if heading.kind is not BlockKind.HEADING or block.level <= heading.level:
                break
        elif _goes_on(document, block) or _ends_the_text(document, block, taken):
            # The headline of what goes on is no teaser.
            if taken and not is_finished(taken[-1]) and words(taken[-1]) <= _TEXT:
                taken.pop()
            break
        taken.append(block)
    return tuple(block for block in taken if block.text.strip())


def _goes_on(document: Document, block: Block) -> bool:
    """Whether the digest's text resumes here: one long paragraph, or two of running text."""
    if is_prose(block, _RESUMES):
        return True
    below = document.next(block)
    return is_prose(block, _PROSE) and below is not None and is_prose(below, _PROSE)


def _ends_the_text(document: Document, block: Block, taken: list[Block]) -> bool:
    """Whether this is the last paragraph of a text into which the page hung some titles, and no teaser's own text."""
    titles = [one for one in taken if one.text.strip()]
    if len(titles) < _TITLES or any(is_finished(one) for one in titles) or not is_prose(block, _TEXT):
        return False
    if block.text.rstrip().endswith(("...", "…")):
        return False
    return not any(is_prose(one, _LAST) for one in document.blocks[block.index + 1 : block.index + 1 + _AHEAD])


def _is_tail(document: Document, heading: Block, teasers: tuple[Block, ...]) -> bool:
    """Whether the heading ends the text, or has nothing beneath but lines that look like other stories' titles."""
    above = document.blocks[: heading.index]
    if not any(is_prose(block, _TEXT) for block in above) or _looks_like_the_others(document, heading):
        return False
    end = teasers[-1].index if teasers else heading.index
    if any(block.text.strip() for block in document.blocks[end + 1 :]):
        return False
    # Pages mark their teasers up as lists; a maker's section of that name is rather one of "latest" or "top" stories.
    lists = document.format == "html" and heading.text.lower().startswith(_OTHER_STORIES)
    listed = 0 if lists else sum(block.kind is BlockKind.LIST_ITEM for block in teasers)
    titles = sum(not is_finished(block) and "://" not in block.text for block in teasers)
    return not teasers or (listed < len(teasers) / 2 <= titles)


def _looks_like_the_others(document: Document, heading: Block) -> bool:
    """Whether the digest has headings of the same look over text: then this one is of the same design."""
    for block in document.blocks[: heading.index]:
        if block.kind is BlockKind.HEADING and block.text.isupper() == heading.text.isupper():
            below = document.next(block)
            level = heading.level if heading.kind is BlockKind.HEADING else block.level
            if below is not None and block.level == level and is_prose(below, _LEAST):
                return True
    return False
