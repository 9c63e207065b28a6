"""Findings for the code quality widget of GitLab, which takes a subset of Code Climate's format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from digestlint.api import Diagnostic, Run, Screen, Severity, StreamedReport
from digestlint.reports.identity import identified
from digestlint.reports.json_text import json_array, unicode_name
from digestlint.reports.terminal import harmless

# GitLab ranks info, minor, major, critical and blocker; no fault of a text is worse than major.
_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


class GitLab(StreamedReport):
    """One array, each finding under a fingerprint of its own: of several with the same one GitLab shows the first."""

    name: ClassVar[str] = "gitlab"
    is_repeatable: ClassVar[bool] = True

    def parts(self, run: Run, screen: Screen) -> Iterator[str]:
        """The array; ``[]`` for none."""
        return json_array(_issue(one, known_by) for one, known_by in identified(run.diagnostics))


def _issue(diagnostic: Diagnostic, known_by: str) -> dict[str, object]:
    from hashlib import sha256

    parts = (diagnostic.filename, diagnostic.code, known_by)
    return {
        "description": f"{diagnostic.code} {diagnostic.name}: {harmless(diagnostic.message)}",
        "check_name": diagnostic.code,
        "fingerprint": sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()[:32],
        "severity": _SEVERITIES[diagnostic.severity],
        "location": {
            "path": unicode_name(diagnostic.filename),
            "lines": {"begin": diagnostic.location.row, "end": diagnostic.end_location.row},
        },
    }
