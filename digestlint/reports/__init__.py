"""The output formats that come with digestlint, one a file; the other modules help them."""

from __future__ import annotations

from digestlint.api import Report, hookimpl
from digestlint.reports.concise import Concise
from digestlint.reports.diff import Diff
from digestlint.reports.full import Full
from digestlint.reports.github import GitHub
from digestlint.reports.gitlab import GitLab
from digestlint.reports.html import Html
from digestlint.reports.junit import JUnit
from digestlint.reports.machine import Json, JsonLines
from digestlint.reports.markdown import Markdown
from digestlint.reports.rdjsonl import Rdjsonl
from digestlint.reports.sarif import Sarif
from digestlint.reports.summary import Statistics


@hookimpl
def digestlint_reports() -> tuple[type[Report], ...]:
    """The formats of ``--output-format``, the default first."""
    return (Full, Concise, Html, Json, JsonLines, GitHub, Sarif, GitLab, JUnit, Rdjsonl, Markdown, Statistics, Diff)
