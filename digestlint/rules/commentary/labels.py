"""Patterns that stand at the start of a sentence, and there behind a label as well: "Outlook: Patience pays"."""

from __future__ import annotations

_LABEL = "(<3>: ?)?"


def behind_labels(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """The patterns; those for the start of a sentence let a label of up to three words stand before it."""
    return tuple(f"^{_LABEL}{pattern[1:]}" if pattern.startswith("^") else pattern for pattern in patterns)
