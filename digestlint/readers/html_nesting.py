"""Which elements of a page are open, and what a tag closes among them, written or not."""

from __future__ import annotations

from digestlint.api import BlockKind
from digestlint.readers.html_elements import CLOSES, KINDS, LISTS, WALLS

# Deeper than any page; browsers end at 512. A bound, so that a run of tags costs its length.
_DEEPEST = 200


class Nesting:
    """The names of the open elements, the outermost first: of those that are set apart, and of hidden ones."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._too_deep = 0

    def push(self, name: str) -> bool:
        """Open an element; False where it would be too deep and counts as none."""
        if len(self.names) >= _DEEPEST:
            self._too_deep += 1
            return False
        self.names.append(name)
        return True

    def skips_close(self) -> bool:
        """Whether the closing tag at hand is that of an element that was too deep."""
        if self._too_deep:
            self._too_deep -= 1
            return True
        return False

    def closed_by(self, name: str) -> int | None:
        """How many elements stay open when the closing tag `name` comes; None where it closes nothing."""
        if KINDS.get(name) is BlockKind.HEADING:
            # As in a browser, any of them closes any.
            return self.closed_before(name)
        names = self.names
        if names and names[-1] == name:
            return len(names) - 1
        stops = WALLS | LISTS if name == "li" else WALLS
        for depth in range(len(names) - 1, -1, -1):
            if names[depth] == name:
                return depth
            if names[depth] in stops and name not in WALLS:
                return None
        return None

    def closed_before(self, name: str) -> int | None:
        """How many elements stay open when the opening tag `name` comes; None where it closes nothing."""
        closing = CLOSES.get(name)
        if closing is None:
            return None
        names, stops = closing
        if names.isdisjoint(self.names):
            return None
        found = None
        for depth in range(len(self.names) - 1, -1, -1):
            if self.names[depth] in names:
                found = depth
            elif self.names[depth] in stops:
                break
        return found
