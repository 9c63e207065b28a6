"""ST008."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from digestlint.api import BlockKind, Confidence, Document, DocumentRule, Example, Match, Severity, Span


class HeadingSkip(DocumentRule):
    """A heading two or more levels below the one above it.

    ## What it finds
    A heading that leaves a level out, such as `####` under `##`. Each such step is reported where it is first made;
    going back up by any number of levels is no finding. On a page of HTML, where the level may be the designer's choice
    of a size, the finding is of low confidence.

    ## Why it matters
    Tables of contents and screen readers show a hole where a section is missing. In a generated digest it is mostly
    two templates, or the text of a source, that don't fit together.

    ## How to fix it
    Give the heading the level below that of the section that it belongs to.
    """

    code = "ST008"
    name = "heading-skip"
    family = "structure"
    severity = Severity.INFO
    confidence = Confidence.MEDIUM
    message = "the heading '{text}' skips a level"
    examples = (
        Example("# Kerrin\n\n### ⟦Ferries⟧\n\nOne sails.\n\n### Roads\n\nA bridge shut.\n", "markdown"),
        Example("<h2>Ferries</h2><p>One sails.</p><h4>⟦Fares⟧</h4><p>They rise.</p>", "html"),
        Example("# Kerrin\n\n## Ferries\n\n### Fares\n\nThey rise.\n\n# Lomar\n\nRain.\n", "markdown"),
        Example("### Ferries\n\nOne sails.\n\n### Fares\n\nThey rise.\n", "markdown"),
        Example('{"title": "Ferries", "body": "One sails to Lomar on Friday, the harbour master said."}\n', "json"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The first heading of each step that leaves a level out."""
        if document.format not in ("markdown", "html"):
            return
        headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
        seen: set[tuple[int, int]] = set()
        for above, block in pairwise(headings):
            step = (above.level, block.level)
            if block.level > above.level + 1 and step not in seen and not document.is_template(block):
                seen.add(step)
                message = f"the heading goes from level {above.level} to {block.level}; give it level {above.level + 1}"
                sure = None if document.format == "markdown" else Confidence.LOW
                yield Match(Span(0, len(block.text)), block, message=message, confidence=sure)
