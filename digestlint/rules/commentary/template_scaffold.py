"""BC007: the headings of an essay in a digest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from digestlint.api import Confidence, Document, DocumentRule, Example, Match, Severity, Span
from digestlint.rules.commentary.scaffold import (
    heading_text,
    is_closing,
    is_key_points,
    is_middle,
    is_opening,
    is_weighing,
    label_text,
)

# "Key points" or "Analysis" alone may be a digest's design when it comes so often.
_DESIGN = 3
_PARTS: tuple[Callable[[str], bool], ...] = (is_key_points, is_closing, is_opening, is_middle, is_weighing)


class TemplateScaffold(DocumentRule):
    """A digest or its items are dressed as an essay: an introduction before, a conclusion behind.

    ## What it finds

    Headings such as "Introduction", "Background & Context", "Analysis", "Strategic Implications", "Closing thoughts"
    and "Conclusion", also as bold lines and in plain text; "Key points" and its kind beside conclusions that come
    again. Each of them is reported, because each is to go.

    It stays silent about "Key points" that stand without them, and about labels of a digest's own design, such as
    "Why it matters", "Sources", "What to watch", an "Analysis" under item after item, or a bold label before the text
    that comes again ("**What would change the view:**"). Where only "Key points" comes
    again, confidence is low.

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
    confidence = Confidence.MEDIUM
    message = "“{text}” is an essay's frame and no news: write what happened without it"
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
        Example("## ⟦Introduction⟧\n\nTwo ports were sold.\n\n## ⟦Conclusion⟧\n\nMore will go.", "markdown"),
        Example("## ⟦Background & Context⟧\n\nThe mill closed in May.\n\n## Rail\n\nTrains run.", "markdown"),
        Example("### Ports\n\nTwo were sold.\n\n**⟦Strategic Implications:⟧**\n\nTolls rise.", "markdown"),
        Example("### Ports\n\nTwo were sold.\n\n### ⟦The Inconvenient Truth⟧\n\nTolls rise.", "markdown"),
        Example("**⟦Closing thoughts⟧:** Fares stay.\n\n**Fares:** They stay.", "markdown"),
        Example(
            "### Ports\n\n**What would change the view:** A thaw.\n\n### Rail\n\n**What would change the view:** A "
            "strike.",
            "markdown",
        ),
        Example("## Market analysis of barley\n\nIt fell.\n\n## Context of the strike\n\nWages.", "markdown"),
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
        labels = [label_text(block) for block in document.blocks]
        slots = {label for label, times in Counter(labels).items() if times > 1 and not is_closing(label)}
        for block, label in zip(document.blocks, labels, strict=True):
            text = heading_text(block)
            if label and (label in slots or not _is_frame(label)):
                label = ""
            for number, is_part in enumerate(_PARTS):
                if (text or label) and is_part(text or label) and not document.is_template(block):
                    bare = block.text[: block.text.index(label) + len(label)] if label else block.text.rstrip()
                    parts[number].append(Match(Span(len(bare) - len(bare.lstrip()), len(bare)), block))
        keys, closings, openings, middles, weighings = parts
        if len(middles) >= _DESIGN:
            middles = [match for match in middles if match.block and " " in match.span.cut(match.block.text)]
        yield from (*closings, *openings, *middles, *weighings)
        if len(closings) > 1:
            yield from keys
        elif len(keys) >= _DESIGN:
            yield from (match._replace(confidence=Confidence.LOW) for match in keys)


def _is_frame(label: str) -> bool:
    """Whether a label frames a text: one word such as "Analysis:" may well be a slot of the digest's own."""
    return is_closing(label) or (" " in label and (is_middle(label) or is_weighing(label)))
