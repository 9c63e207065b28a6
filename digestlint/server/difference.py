"""From one text to another by few and small edits, so that the editor's cursors and folds stay where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from digestlint.diagnostic import Edit
from digestlint.text import LineIndex, Span

# More lines than that between the first and the last that differ are replaced as one: to compare them would take longer
# than anybody waits.
_MOST_LINES = 2000


def edits_between(before: str, after: str) -> tuple[Edit, ...]:
    """The edits that make one text into another, in order and apart."""
    lines = LineIndex(before)
    return tuple(
        Edit(content, lines.position(span.start), lines.position(span.end)) for span, content in _patches(before, after)
    )


def _patches(before: str, after: str) -> Iterator[tuple[Span, str]]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    old, new = old[first : len(old) - last], new[first : len(new) - last]
    at = len("".join(before.splitlines(keepends=True)[:first]))
    if max(len(old), len(new)) > _MOST_LINES:
        yield from _narrowed(at, "".join(old), "".join(new))
        return
    starts = [at]
    for line in old:
        starts.append(starts[-1] + len(line))
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _narrowed(starts[i], "".join(old[i:j]), "".join(new[k:m]))


def _narrowed(at: int, old: str, new: str) -> Iterator[tuple[Span, str]]:
    """One edit without what both texts begin and end with; a line end of two characters is not cut in two."""
    if old == new:
        return
    start = _alike(old, new)
    if start and old[start - 1] == "\r":
        start -= 1
    end = _alike(old[start:][::-1], new[start:][::-1])
    if end and old[len(old) - end] == "\n" and "\r" in (old[-end - 1 : -end], new[-end - 1 : -end]):
        end -= 1
    yield Span(at + start, at + len(old) - end), new[start : len(new) - end]


def _alike(first: Sequence[str], second: Sequence[str]) -> int:
    """With how many equal elements two sequences begin."""
    return next(
        (number for number, (one, other) in enumerate(zip(first, second, strict=False)) if one != other),
        min(len(first), len(second)),
    )
