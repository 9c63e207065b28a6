"""Findings as SARIF 2.1.0, for code scanning on GitHub and every tool that reads static analysis results."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping, Sequence
from heapq import nsmallest
from typing import TYPE_CHECKING, ClassVar

from digestlint.api import FINGERPRINT_VERSION, Diagnostic, Fix, Position, Report, Run, Screen, Severity, regex
from digestlint.reports.identity import identified
from digestlint.reports.json_text import json_text
from digestlint.reports.terminal import harmless
from digestlint.reports.wording import count

if TYPE_CHECKING:
    from digestlint.reports.sarif_rules import Components

MOST_RESULTS = 25_000
"""Results that GitHub takes a run; it refuses the whole file where there are more."""
_MOST_RELATED = 100
"""Locations that GitHub shows of a result."""
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
# In a message `{` begins a placeholder and `[text](target)` is a link: what a digest says must be neither.
_MESSAGE_MARKS = str.maketrans({"{": "\uff5b", "}": "\uff5d"})
_LINK = regex(r"\](?=\()")


class Sarif(Report):
    """One run with the rules that found something, and a result for each finding, within the limits of GitHub."""

    name: ClassVar[str] = "sarif"
    is_repeatable: ClassVar[bool] = True

    def render(self, run: Run, screen: Screen) -> str:
        """The log. Where there are too many findings the least grave are left out, and a notification counts them."""
        from digestlint.reports.sarif_rules import Components  # the other formats do without

        components = Components(run.rules)
        kept = _kept(run.diagnostics)
        results = [
            _result(one, known_by, components)
            for number, (one, known_by) in enumerate(identified(run.diagnostics))
            if number in kept
        ]
        return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(run, components, results)]}) + "\n"


def _kept(diagnostics: Sequence[Diagnostic]) -> Collection[int]:
    """The numbers of the findings that the log has room for: the gravest and surest."""
    if len(diagnostics) <= MOST_RESULTS:
        return range(len(diagnostics))
    ranked = ((-one.severity, -one.confidence, number) for number, one in enumerate(diagnostics))
    return {number for *_, number in nsmallest(MOST_RESULTS, ranked)}


def _run(run: Run, components: Components, results: list[dict[str, object]]) -> dict[str, object]:
    notifications = [_notification("error", str(problem)) for problem in run.problems]
    if len(results) < len(run.diagnostics):
        left_out = count(len(run.diagnostics) - len(results), "finding")
        notifications.append(_notification("warning", f"{left_out} of the least severity left out of this file"))
    return {
        "tool": components.tool(),
        "invocations": [
            {"executionSuccessful": not run.problems, "toolExecutionNotifications": notifications},
        ],
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder in which digestlint was called."}}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }


def _notification(level: str, text: str) -> dict[str, object]:
    return {"level": level, "message": _message(text)}


def _result(diagnostic: Diagnostic, known_by: str, components: Components) -> dict[str, object]:
    where = _location(diagnostic.filename, diagnostic.location, diagnostic.end_location)
    result: dict[str, object] = {
        "ruleId": diagnostic.code,
        **components.reference(diagnostic),
        "level": _LEVELS[diagnostic.severity],
        "message": _message(diagnostic.message),
        "locations": [where],
        # Not `primaryLocationLineHash`: GitHub's upload action makes that itself and warns of any other value.
        "partialFingerprints": {f"digestlint/{FINGERPRINT_VERSION}": known_by},
        "properties": {"confidence": diagnostic.confidence.word},
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "message": _message(place.message),
                **_location(place.filename, place.location, place.end_location),
            }
            for number, place in enumerate(diagnostic.related[:_MOST_RELATED], 1)
        ]
    if diagnostic.fix is not None:
        result["fixes"] = [_fix(diagnostic.filename, diagnostic.fix)]
    return result


def _message(text: str) -> dict[str, str]:
    return {"text": _LINK.sub("]\u200b", harmless(text).translate(_MESSAGE_MARKS)) or "?"}


def _location(filename: str, start: Position, end: Position) -> dict[str, object]:
    return {"physicalLocation": {"artifactLocation": _artifact(filename), "region": _region(start, end)}}


def _region(start: Position, end: Position) -> Mapping[str, int]:
    return {"startLine": start.row, "startColumn": start.column, "endLine": end.row, "endColumn": end.column}


def _artifact(filename: str) -> dict[str, str]:
    """The file as a reference: relative to the working directory, every odd byte of its name escaped."""
    from urllib.parse import quote

    # Relative names can't begin with a drive: the colon would make a scheme of it.
    drive = re.match(r"[A-Za-z]:(?=/)", filename) if os.name == "nt" else None
    if drive:
        return {"uri": f"file:///{drive[0]}{quote(os.fsencode(filename[drive.end() :]))}"}
    uri = quote(os.fsencode(filename))
    return {"uri": f"file://{uri}"} if filename.startswith("/") else {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _fix(filename: str, fix: Fix) -> dict[str, object]:
    replacements = [
        {"deletedRegion": _region(edit.location, edit.end_location), "insertedContent": {"text": edit.content}}
        for edit in fix.edits
    ]
    return {
        "description": _message(f"{fix.message} ({fix.applicability.value})"),
        "artifactChanges": [{"artifactLocation": _artifact(filename), "replacements": replacements}],
    }
