"""Inline elements that a page lays out as a row: labels, badges, buttons, links of a menu."""

from __future__ import annotations

from digestlint.readers.html_attributes import Attributes

_PARTS = frozenset(("a", "span", "label", "time"))
_MOST_OPEN = 16


class Rows:
    """The parts of rows that are open, and the one that was just closed."""

    def __init__(self) -> None:
        # The opening tag of the part that was closed last, and where it was.
        self._before: str | None = None
        self._closed = 0
        self._open: list[tuple[str, str, bool]] = []

    def clear(self) -> None:
        """The block ends: no row goes on in the next."""
        self._before = None
        self._open.clear()

    def open(self, name: str, tag: str, is_button: bool, text_end: int) -> bool:
        """An inline element begins; whether a browser shows it apart from what it touches.

        `text_end` is where the last text ends, so that it is known whether any stands between.
        """
        if name not in _PARTS:
            return False
        if len(self._open) < _MOST_OPEN:
            self._open.append((name, tag, is_button))
        return self._before is not None and text_end <= self._closed and stand_apart(self._before, tag)

    def close(self, name: str, end: int) -> bool:
        """An inline element ends, with the tag that ends at `end`; whether it was set as a button."""
        if name not in _PARTS or not self._open or self._open[-1][0] != name:
            return False
        _, self._before, is_button = self._open.pop()
        self._closed = end
        return is_button


def stand_apart(before: str, after: str) -> bool:
    """Whether a browser shows two inline elements apart that touch in the source, told from their opening tags.

    That is for the style sheet to say, which is not read; but who gives each piece of a row an element of its own
    class, or a link of its own, lays them out. One text that an editor has split into several links to one
    address, or into spans of one style, is one text.
    """
    one, two = Attributes(before), Attributes(after)
    if "href" in one and "href" in two:
        return one.text("href") != two.text("href")
    return "class" in one or "class" in two or one.text("style") != two.text("style")
