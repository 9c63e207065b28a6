"""Findings that were never found, for the tests of reports."""

from __future__ import annotations

from typing import Any

from digestlint.diagnostic import Confidence, Diagnostic, Position, Severity

_PLAIN = Diagnostic(
    code="SC022",
    name="markup-in-prose",
    family="chrome",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="A mark is left.",
    filename="digests/monday.md",
    location=Position(12, 5),
    end_location=Position(12, 9),
)


def finding(**changes: Any) -> Diagnostic:
    """A finding that a test changes where it matters."""
    return _PLAIN._replace(**changes)
