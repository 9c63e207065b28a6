"""The most of all, by nobody's measure."""

from __future__ import annotations

from digestlint.api import Confidence, Example, Hit, Match, Severity
from digestlint.rules.speculation.voice import TEXT, OwnVoiceRule, own_voice

# The patterns that rank by worth; "the worst drought in decades" may be counted somewhere.
_OF_WORTH = (0, 1, 4)


class UnsupportedSuperlative(OwnVoiceRule):
    """A superlative without a measure: "the most consequential summit in decades", "an unprecedented crisis".

    ## What it finds

    "The most important", "the greatest ever", "unprecedented", "unparalleled", "historic" and the like in the digest's
    own voice. Whether a figure or a source beside it supports the claim is for an editor to see. What
    ranks by size or time ("the worst drought in decades") can be counted, and is shown with low confidence.

    ## Why it matters

    A superlative is a claim about everything else of its kind. Few are checked, and most are wrong or can't be
    checked at all.

    ## How to fix it

    Give the figure and the period ("the highest since 1994, the statistics office said"), or drop the superlative.
    """

    code = "SP007"
    name = "unsupported-superlative"
    family = "speculation"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "“{text}” is a superlative without a measure: give the figure and its source, or drop it"
    yields_to = frozenset({"BC", "SP", "AT"})
    kinds = TEXT
    patterns = (
        "(the|one of the|among the|its|their|his|her) (single )?(most|least) (important|powerful|dangerous"
        "|significant|consequential|influential|ambitious|severe|successful|serious|pressing|critical|crucial"
        "|notable|prominent|devastating|dramatic|advanced|innovative|promising|valuable|vulnerable|volatile"
        "|controversial|impactful|challenging|decisive|strategic|sophisticated|comprehensive|aggressive|explicit"
        "|striking|compelling)",
        "(unprecedented|unparalleled|unrivalled|unrivaled|unmatched|second to none|world-leading|best-in-class"
        "|groundbreaking|ground-breaking|history-making|once-in-a-generation|once-in-a-lifetime|never-before-seen)",
        "(the|its|their) (best|worst|greatest|gravest|biggest|largest|strongest|weakest|sharpest|deepest|toughest"
        "|clearest|boldest|steepest|deadliest|fastest) [a-z -]{0,40}(ever|in (recent )?(history|memory|years"
        "|decades|generations)|of all time|of our time|to date|in the world|on record|yet)",
        "(never before|like never before|for the ages|has no equal|without (precedent|parallel))",
        "a historic [a-z]+",
    )
    examples = (
        Example("The pact is ⟦one of the most consequential⟧ in the region."),
        Example("The flood caused ⟦unprecedented⟧ damage in the valley."),
        Example("It was ⟦the worst drought in decades⟧."),
        Example("- The *Tern 4* is ⟦a historic leap⟧ for the shipyard.", "markdown"),
        Example("It was the third flood in the valley since May."),
        Example("The pact is one of the most consequential in the region, Nordbank said."),
        Example("“It was the worst drought in decades,” Ort said."),
        Example("Most of the members voted for the pact."),
        Example("The ship is 212 metres long."),
    )

    def judge(self, hit: Hit) -> Match | None:
        confidence = None if hit.pattern in _OF_WORTH else Confidence.LOW
        return Match(hit.span, hit.block, confidence=confidence) if own_voice(hit) else None
