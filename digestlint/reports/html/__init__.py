"""The digests as an editor reads them, the findings marked in their text: one page that needs nothing beside it."""

from __future__ import annotations

from typing import ClassVar

from digestlint.api import Report, Run, Screen


class Html(Report):
    """A page for a browser, as one file: no address in it is ever fetched."""

    name: ClassVar[str] = "html"

    def render(self, run: Run, screen: Screen) -> str:
        """The page, for all files that were checked and every finding of the run."""
        from digestlint.reports.html.page import page  # other formats should not wait for it

        return page(run)
