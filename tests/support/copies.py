"""A local file with a rule that compares files, and does what a test wants of it meanwhile."""

from __future__ import annotations

from textwrap import dedent, indent


def copies(doing: str) -> str:
    """The source of a rule that finds lines about tides that stand twice; `doing` is run with every `document`."""
    return f'''
"""A rule for tests."""
import os, signal, time
from pathlib import Path
from typing import NamedTuple
from digestlint.api import *
from digestlint.api import hookimpl

class Line(NamedTuple):
    digest: bytes
    place: Place

class Copy(CorpusRule):
    """A copy.

    ## What it finds
    Copies.

    ## Why it matters
    It does.

    ## How to fix it
    Delete it.
    """
    code, name, family = "LO001", "copy", "local"
    severity, confidence, message = Severity.ERROR, Confidence.HIGH, "a copy"
    examples = (Example("⟦Tides turn.⟧\\n", beside=("Tides turn.\\n",)), Example("Tides turn.\\n"))

    def collect(self, document):
{indent(dedent(doing).strip(), " " * 8)}
        return tuple(
            Line(block.text.encode(), place(document, Span(0, len(block.text)), block))
            for block in document.blocks if block.text.startswith("Tides")
        )

    def report(self, facts):
        first = {{}}
        for line in facts:
            if first.setdefault(line.digest, line) is not line:
                yield CorpusMatch(line.place, related=(("as here", first[line.digest].place),))

@hookimpl
def digestlint_rules():
    return [Copy]
'''
