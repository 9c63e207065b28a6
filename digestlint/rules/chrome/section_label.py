"""SC002."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Severity,
    Span,
    regex,
)
from digestlint.rules.chrome.labels import MENU
from digestlint.rules.chrome.lines import before, frame, is_designed, is_link

_EDGES = "-•·*|»›>«‹ \t:+\u00a0"
_PARTS = regex(r"\s*[|•·/»›>–—,\t]+\s*|\s{2,}")
_LONGEST = 400
# So many labels in a row, and at least so many at the edge of the text, make a menu.
_RUN, _EDGE_RUN, _ROW = 3, 2, 3


class SectionLabel(DocumentRule):
    """A menu of the page, left as lines or as one line: "Home", "News", "Sport", "Obituaries".

    ## What it finds
    Three or more of the words that sites have on their menus, one under the other or in a row; at the edge of the text
    two are enough. The sections of a digest have stories under them, and a list of contents names them again: neither
    is a menu. Nor are links that work.

    ## Why it matters
    It is the frame of the copied page, and says nothing.

    ## How to fix it
    Delete the lines.
    """

    code = "SC002"
    name = "section-label"
    family = "chrome"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' is a label from the page's menus; delete it"
    yields_to = frozenset(f"SC{number:03}" for number in range(1, 33) if number not in (2, 8, 30))
    examples = (
        Example(
            "⟦Home⟧\n⟦News⟧\n⟦Sport⟧\n⟦Obituaries⟧\n\nThe bridge over the Tarn reopens in May after two years of "
            "repairs, the council said.\n"
        ),
        Example("The bridge reopens in May.\n\n⟦About us | Contact | Careers | Advertise⟧\n"),
        Example(
            "The bridge over the Tarn reopens in May after two years of repairs, the council said on Monday.\n\n"
            "⟦Facebook⟧\n⟦Careers⟧\n"
        ),
        Example("World\n\nThe bridge reopens in May.\n\nSport\n\nLomar won the cup.\n"),
        Example("World\nSport\nWeather\n\nWORLD\nThe bridge reopens in May.\nSPORT\nLomar won.\nWEATHER\nRain.\n"),
        Example("[World](#w) | [Sport](#s) | [Weather](#t)\n\nThe bridge reopens in May.\n", "markdown"),
        Example("- Politics\n- Business\n- Sport\n", "markdown"),
        Example("The ministry of culture, sport, travel and media moves to Lomar.\n"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The lines of the page's menus."""
        run: list[Block] = []
        for block in document.blocks:
            if not block.text.strip():
                continue
            if _is_item(document, block):
                run.append(block)
                continue
            yield from _menu(document, run)
            run = []
            if _is_row(document, block):
                yield Match(Span(0, len(block.text)), block)
        yield from _menu(document, run)


def _label(text: str) -> str:
    return text.strip(_EDGES).casefold()


def _is_item(document: Document, block: Block) -> bool:
    if block.kind in (BlockKind.TABLE_CELL, BlockKind.METADATA, BlockKind.CODE) or is_designed(document, block):
        return False
    if document.format != "text" and block.kind is BlockKind.LIST_ITEM:
        return False
    return (
        len(block.text) < 40 and _label(block.text) in MENU and not is_link(block) and not document.is_template(block)
    )


def _is_row(document: Document, block: Block) -> bool:
    """Whether the line is a row of labels, parted by bars, bullets or arrows."""
    if len(block.text) > _LONGEST or is_link(block) or is_designed(document, block) or document.is_template(block):
        return False
    if block.kind in (BlockKind.TABLE_CELL, BlockKind.METADATA, BlockKind.CODE):
        return False
    parts = [_label(part) for part in _PARTS.split(block.text) if part.strip()]
    known = sum(part in MENU for part in parts)
    return known >= _ROW and known >= 0.75 * len(parts)


def _menu(document: Document, run: list[Block]) -> Iterator[Match]:
    """The lines of a run, if it is a menu and not a list of what the digest has."""
    if len(run) < _EDGE_RUN:
        return
    first, last = frame(document)
    at_edge = first <= last and not first < run[0].index < last
    if len(run) < (_EDGE_RUN if at_edge else _RUN):
        return
    named = {_label(block.text) for block in run}
    own = set(run)
    if any(block not in own and len(block.text) < 40 and _label(block.text) in named for block in document.blocks):
        return
    if before(document, run[0]) is None and len(document.blocks) == len(run):
        return
    # The last heads the text that follows: a section of the digest, not of the page.
    for block in run:
        yield Match(Span(0, len(block.text)), block)
