"""The marks that a browser draws before the items of lists."""

from __future__ import annotations

from digestlint.api import regex
from digestlint.readers.html_attributes import Attributes

_BULLET = "•"
_NUMBER = regex(r"-?\d{1,9}")


class Lists:
    """The lists and the items that are open."""

    def __init__(self) -> None:
        # The next number of each list, and the mark of each item until a block has taken it.
        self._numbers: list[int | None] = []
        self._marks: list[str] = []

    @property
    def depth(self) -> int:
        """How many lists are open inside each other."""
        return len(self._numbers)

    def open_list(self, name: str, tag: str) -> None:
        """A list begins."""
        self._numbers.append((_number(tag, "start") or 1) if name == "ol" else None)

    def close_list(self) -> None:
        """The innermost list ends."""
        self._numbers.pop()

    def open_item(self, tag: str) -> None:
        """An item begins, with its bullet or its number."""
        number = self._numbers[-1] if self._numbers else None
        if number is None:
            self._marks.append(_BULLET)
            return
        given = _number(tag, "value")
        number = number if given is None else given
        self._numbers[-1] = number + 1
        self._marks.append(f"{number}.")

    def close_item(self) -> None:
        """The innermost item ends."""
        self._marks.pop()

    @property
    def mark(self) -> str:
        """The mark of the innermost item; the empty string where a block has it already."""
        return self._marks[-1] if self._marks else ""

    def take_mark(self) -> None:
        """A block has been read, which has the mark."""
        if self._marks:
            self._marks[-1] = ""


def _number(tag: str, name: str) -> int | None:
    if name not in tag.lower():
        return None
    given = Attributes(tag).text(name).strip()
    return int(given) if _NUMBER.fullmatch(given) else None
