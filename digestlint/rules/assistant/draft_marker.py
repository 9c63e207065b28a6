"""AR019."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Hit,
    Match,
    PatternRule,
    PatternSet,
    Severity,
    Span,
)
from digestlint.rules.assistant.words import SAID, is_code, is_opened

_OPTION = PatternSet((r"^\W*(option|version|variant|alternative|draft) (\d|[a-e])( \(<4>\))?\W*$",))
_FEWEST_OPTIONS = 2
_LONGEST_OPTION = 60


class DraftMarker(PatternRule, DocumentRule):
    """A label that leaves a choice open: the text is a draft, and somebody was to decide.

    ## What it finds
    Headings such as "Option 1" and "Option 2", "Headline options", "Suggested hashtags", "Alternative titles", "Draft
    post", "Image prompt". The draft of a law and the options of a council, inside a sentence, are no findings.

    ## Why it matters
    The reader gets three headlines to choose from, or a draft that nobody finished.

    ## How to fix it
    Choose one, and delete the others with their label.
    """

    code = "AR019"
    name = "draft-marker"
    family = "assistant"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "'{text}' is the label of a draft; decide, and delete it"
    kinds = LINES
    whole_block = True
    unless = SAID
    yields_to = frozenset({"AR007"})
    words = {
        "piece": (
            "(headlines?|titles?|subject lines?|hooks?|captions?|taglines?|tweets?|posts?|openings?|intros?|leads?"
            "|ledes?|ctas?"
            "|calls? to action|hashtags?|keywords?|visuals?|images?|thumbnails?|subtitles?|slugs?|meta descriptions?)",
        ),
    }
    patterns = (
        r"^\W*⟦(<1>{piece} (options|ideas|suggestions|variations|variants|alternatives|candidates))⟧( \(<4>\))?\W*$",
        r"^\W*⟦((alternative|alternate|suggested|proposed|potential|recommended) {piece})⟧\W*$",
        r"^\W*⟦(alternative|alternate|suggested|proposed|potential|recommended) {piece}[:]⟧",
        r"^\W*⟦((image|visual|thumbnail|graphic|illustration) (prompt|suggestion|idea)s?)⟧\W{0,3}[:]",
        r"^\W*⟦(draft (post|tweet|e-?mail|newsletter|copy|caption))⟧\W{0,3}[:]",
        r"^\W*⟦((rough|working|unedited|initial) draft)⟧\W*$",
        r"^\W*⟦draft⟧\W*$",
    )
    examples = (
        Example("**⟦Headline Options⟧:**\n1. Fares rise\n2. Fares up\n\n## ⟦DRAFT POST⟧: Fares\n", "markdown"),
        Example("Fares rise.\n\n⟦Suggested hashtags:⟧ #Ferry #Lomar\n"),
        Example("⟦Option 1⟧:\nFares rise in Lomar.\n\n⟦Option 2⟧:\nLomar's fares go up.\n"),
        Example("Draft treaty: the text leaked on Monday\nOption 2: the southern route costs twice as much.\n"),
        Example("The draft post office bill is a draft. Read the suggested titles of our readers.\n"),
        Example('She wrote "headline options" on the board.\n'),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The label, unless it is shown."""
        return None if is_opened(hit) or is_code(hit) else Match(hit.span, hit.block)

    def check(self, document: Document) -> Iterator[Match]:
        """Numbered options, of which one alone says nothing."""
        short = (block for block in document.blocks if block.kind in LINES and len(block.text) <= _LONGEST_OPTION)
        options = [block for block in short if _OPTION.matches(block.text)]
        if len({block.text.casefold() for block in options}) >= _FEWEST_OPTIONS:
            yield from (Match(Span(0, len(block.text.rstrip(" :"))), block) for block in options)
