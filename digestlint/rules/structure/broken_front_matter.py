"""ST009."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity


class BrokenFrontMatter(DocumentRule):
    """Front matter that can't be read.

    ## What it finds
    A block of metadata at the top of a Markdown file, between two lines of `---`, that is not valid YAML: a colon
    without quotation marks around the title, a tab, a quotation mark left open. The digest's text is checked
    all the same.

    ## Why it matters
    The site generator stops, or publishes the page without its title and date.

    ## How to fix it
    Mend the line that the message names. Most often a title with a colon needs quotation marks:
    `title: "Kerrin: the ferry sails"`.
    """

    code = "ST009"
    name = "broken-front-matter"
    family = "structure"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "the front matter is not valid YAML; mend it, or quote the value"
    examples = (
        Example("---\ntitle: Monday⟦: the ferry sails⟧\n---\n\nThe ferry sails on Friday.\n", "markdown"),
        Example("---\ntitle: \"Monday: the ferry sails\"\n---\n\nThe ferry sails on Friday.\n", "markdown"),
        Example("# Monday\n\n---\n\ntitle: Monday: the ferry sails\n\n---\n", "markdown"),
        Example("---\ntitle: Monday: the ferry sails\n---\n"),
    )  # fmt: skip

    def check(self, document: Document) -> Iterator[Match]:
        """The place where the metadata's syntax breaks."""
        matter = document.front_matter
        if matter is not None and matter.error is not None:
            span = matter.span if matter.error_span is None else matter.error_span
            yield Match(span, message=f"the front matter is not valid YAML: {' '.join(matter.error.split())}")
