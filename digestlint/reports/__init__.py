"""The output formats that come with digestlint, one a file; `terminal`, `window` and `wording` help them."""

from __future__ import annotations

from digestlint.api import Report, hookimpl
from digestlint.reports.concise import Concise
from digestlint.reports.diff import Diff
from digestlint.reports.full import Full
from digestlint.reports.github import GitHub
from digestlint.reports.machine import Json, JsonLines
from digestlint.reports.summary import Statistics


@hookimpl
def digestlint_reports() -> tuple[type[Report], ...]:
    """The formats of ``--output-format``, the default first."""
    return (Full, Concise, Json, JsonLines, GitHub, Statistics, Diff)
