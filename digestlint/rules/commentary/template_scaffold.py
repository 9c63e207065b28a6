"""BC007: the same skeleton of headings under every item."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, Span
from digestlint.rules.commentary.scaffold import heading_text, is_closing, is_key_points, is_opening

# "Key points" alone may be a digest's design when it comes so often.
_DESIGN = 3
_PARTS: tuple[Callable[[str], bool], ...] = (is_key_points, is_closing, is_opening)


class TemplateScaffold(DocumentRule):
    """Each item is dressed as an essay: key points before, a conclusion behind.

    ## What it finds

    Headings such as "Key points", "Key details", "Introduction" and "Conclusion" where they frame item after item,
    also as bold lines and in plain text. Each of them is reported, because each is to go.

    It stays silent where such a heading stands once, and for labels of a digest's own design, such as "Why it
    matters", "Sources" or "What to watch". Where only "Key points" comes again, confidence is low.

    ## Why it matters

    The skeleton comes from the generator's training and not from the story. An item of four sentences needs no
    conclusion, and under one the generator repeats itself.

    ## How to fix it

    Ask the generator for plain paragraphs, or delete the headings and the conclusions under them.
    """

    code = "BC007"
    name = "template-scaffold"
    family = "commentary"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "“{text}” frames item after item: write the item without the skeleton"
    examples = (
        Example(
            "## Norland sells ports\n\n### ⟦Key Points⟧\n\n- Two ports are sold.\n\n### ⟦Conclusion⟧\n\nMore will "
            "go.\n\n## Rail strike ends\n\n### ⟦Key Details⟧\n\n- Trains run again.\n\n### ⟦Conclusion⟧\n\nFares "
            "stay.",
            "markdown",
        ),
        Example(
            "Norland sold two ports on Monday for 3 million crowns.\n\n**⟦Final thoughts⟧**\n\nMore will go.\n\n"
            "Ostrey's trains run again after nine days.\n\n**⟦Final thoughts⟧**\n\nFares stay.",
            "markdown",
        ),
        Example(
            "## Ports\n\n**⟦Key facts:⟧**\n\n- Two are sold.\n\n## Rail\n\n**⟦Key facts:⟧**\n\n- Trains run.\n\n"
            "## Wheat\n\n**⟦Key facts:⟧**\n\n- Prices fell.",
            "markdown",
        ),
        Example("## Ports\n\nTwo were sold.\n\n## Rail\n\nTrains run.\n\n## Conclusion\n\nA busy day.", "markdown"),
        Example(
            "## Ports\n\nTwo were sold.\n\n### Why it matters\n\nThey ship grain.\n\n"
            "## Rail\n\nTrains run.\n\n### Why it matters\n\nMiners ride them.",
            "markdown",
        ),
        Example("## Key points\n\n- Two ports were sold.\n- Trains run.\n\n## Weather\n\nRain.", "markdown"),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The headings of the skeleton."""
        parts: list[list[Match]] = [[] for _ in _PARTS]
        for block in document.blocks:
            text = heading_text(block)
            for number, is_part in enumerate(_PARTS):
                if text and is_part(text) and not document.is_template(block):
                    bare = block.text.rstrip()
                    parts[number].append(Match(Span(len(bare) - len(bare.lstrip()), len(bare)), block))
        keys, closings, openings = parts
        if len(closings) > 1:
            yield from closings
            yield from keys
            yield from openings if len(openings) > 1 else ()
        elif len(keys) >= _DESIGN:
            yield from (match._replace(confidence=Confidence.LOW) for match in keys)
