"""Which headlines that stand again are a fault for sure, and which may be meant so."""

from __future__ import annotations

import pytest

from digestlint.api import Confidence, Source
from digestlint.readers.markdown import MarkdownReader
from digestlint.rules.repetition.repeated_headline import RepeatedHeadline

SNIPPET = "Kerrinport sells two ferries to Ostrey"


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        (f"# Ports\n\n## {SNIPPET}\n\n{SNIPPET} ... The price was 3 million crowns.\n", Confidence.MEDIUM),
        (
            f"# Ports\n\n**{SNIPPET} - Harbour Post**\n\n> {SNIPPET}. Posted Monday, 3 March, at noon.\n",
            Confidence.MEDIUM,
        ),
        # The whole title again, as above a page; a title that was cut from the first sentence; the digest's own.
        (f"# Ports\n\n{SNIPPET}\n\n## {SNIPPET}\n\nThe price was 3 million crowns.\n", None),
        (f"# Ports\n\n## {SNIPPET}\n\n{SNIPPET} and Lomar for 3 million crowns.\n", None),
        (f"# {SNIPPET}\n\n{SNIPPET}. The price was 3 million crowns.\n", None),
        # Labels and prices name nobody.
        ("# Ports\n\n## All that you need to know\n\nAll that you need to know. Ships sail again today.\n", None),
        ("# Ports\n\n## Wheat 210 215 220 225\n\nWheat 210 215 220 225 - a ton, in crowns.\n", None),
    ],
)
def test_a_headline_with_names_that_the_text_goes_on_after_is_sure(text: str, confidence: Confidence | None) -> None:
    (match,) = RepeatedHeadline().check(MarkdownReader().read(Source("digest.md", text)))
    assert match.confidence is confidence
