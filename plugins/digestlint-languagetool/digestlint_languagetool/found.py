"""What LanguageTool finds in a text, as digestlint keeps it."""

from __future__ import annotations

from typing import Any, NamedTuple


class Found(NamedTuple):
    """A match, from `start` to `end` in code points: LanguageTool's rule, its category and words, what it suggests."""

    start: int
    end: int
    rule: str
    category: str
    message: str
    suggestions: tuple[str, ...]


def checked(given: Any, text: str) -> list[Found]:
    """Matches in `text`, of the right kinds. Raises TypeError, ValueError or LookupError for others."""
    found = [Found._make((*one[:5], tuple(one[5]))) for one in given]
    for one in found:
        words = (*one[2:5], *one.suggestions)
        if not (
            isinstance(one.start, int) and isinstance(one.end, int) and all(isinstance(word, str) for word in words)
        ):
            raise TypeError("a match of other kinds of values")
        if not 0 <= one.start <= one.end <= len(text):
            raise ValueError(f"a match at {one.start} to {one.end} in a text of {len(text)}")
    return found
