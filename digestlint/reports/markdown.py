"""The findings as Markdown, for a comment on a pull request or wherever a job shows a page."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Report, Run, Screen

COMMENT_BUDGET = 60_000
"""Bytes of the page. GitHub takes comments of 65,536 characters; some are left for what a job puts around it."""


class Markdown(Report):
    """One page: the counts, the rules, and the gravest findings first, as many as a comment takes."""

    name: ClassVar[str] = "markdown"
    is_repeatable: ClassVar[bool] = True

    def render(self, run: Run, screen: Screen) -> str:
        """The page; it says how many findings did not fit."""
        from digestlint.reports.markdown_page import markdown_page  # the other formats do without

        return markdown_page(run, COMMENT_BUDGET)
