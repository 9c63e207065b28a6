"""AR012."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, Span, regex

_FENCE = regex(r"^[ ]{0,3}(`{3,}|~{3,})[ \t]*([A-Za-z]*)[ \t]*$", re.MULTILINE)
_WRITTEN = frozenset({"markdown", "md", "text", "txt", "plaintext", "html", "json"})


class FencedOutput(DocumentRule):
    """The digest inside a code fence, as a chatbot hands out a file.

    ## What it finds
    A digest whose first line opens a code fence (```` ```markdown ````), and a closing fence at the end that nothing
    opened. A piece of code inside a digest is no finding.

    ## Why it matters
    The page shows the digest as source code in one grey box: no headings, no links.

    ## How to fix it
    Delete the two lines with the fences. In the pipeline, take the fence off the model's answer.
    """

    code = "AR012"
    name = "fenced-output"
    family = "assistant"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}': the model handed the digest out in a code fence; delete the fence"
    examples = (
        Example("⟦```markdown⟧\n# Monday in Kerrin\n\nThe ferry sails.\n```\n", "markdown"),
        Example("⟦```⟧\nMonday in Kerrin\nThe ferry sails.\n```\n"),
        Example("# Monday in Kerrin\n\nThe ferry sails.\n⟦```⟧\n", "markdown"),
        Example("# Monday in Kerrin\n\nRun this:\n\n```\nferry --sail\n```\n", "markdown"),
        Example("```python\nimport ferry\n```\n\nThe ferry's makers published their code.\n", "markdown"),
        Example("```\nKerrin 2\nLomar 1\n```\n\nThe scores of Monday's games.\n", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The fence that opens the file, or the last one where it closes nothing."""
        text = document.source.text
        fences = list(_FENCE.finditer(text)) if "```" in text or "~~~" in text else []
        if not fences:
            return
        start = document.front_matter.span.end if document.front_matter else 0
        first, last = fences[0], fences[-1]
        if not text[start : first.start()].strip() and self._wraps(text, first, last, len(fences)):
            yield Match(_span(first))
        elif len(fences) % 2 and not last[2] and not text[last.end() :].strip():
            yield Match(_span(last))

    @staticmethod
    def _wraps(text: str, first: re.Match[str], last: re.Match[str], number: int) -> bool:
        """Whether the fence holds the digest: it says that it is text, or it closes where the file ends."""
        ends = last is not first and not text[last.end() :].strip()
        if first[2].casefold() in _WRITTEN:
            return ends or number == 1
        return not first[2] and ends and number == 2


def _span(fence: re.Match[str]) -> Span:
    lead = len(fence[0]) - len(fence[0].lstrip())
    return Span(fence.start() + lead, fence.start() + len(fence[0].rstrip()))
