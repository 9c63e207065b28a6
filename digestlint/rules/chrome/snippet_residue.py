"""SC032."""

from __future__ import annotations

from digestlint.api import PROSE, BlockKind, Confidence, Example, Hit, InlineKind, Match, PatternRule, Severity
from digestlint.rules.chrome.lines import earlier

# Figures at the end of a line are residue only where they are glued to a link.
_GLUED = 5


class SnippetResidue(PatternRule):
    """What a search engine or an aggregator runs into a text: glued counters, dots of menus, unnamed pictures.

    ## What it finds
    "5 likes, 0 comments - someone on 3 May:", counters that are glued to a web address ("1395919openai.com") or to a
    link (`[Bridge](…)01`), names of pictures inside a text ("image6."), a byline cut off in a snippet ("By Ina ..."),
    and the lone dots of a menu.

    ## Why it matters
    It stands in the midst of the text and makes no word. Everybody sees that no one read it.

    ## How to fix it
    Delete it, and read the sentence again: a snippet that has it is often cut as well.
    """

    code = "SC032"
    name = "snippet-residue"
    family = "chrome"
    yields_to = earlier("SC032")
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' was run into the text by the page or a search; delete it"
    by_line = True
    in_quotations = True
    kinds = PROSE | {BlockKind.QUOTE}
    patterns = (
        r"⟦\d[\d,.]*[km]? (likes?|views|reactions), \d[\d,.]*[km]? (comments?|replies|shares)⟧",
        r"\s⟦\d{3,}[a-z][a-z0-9-]+([.][a-z0-9-]+)*[.](com|org|net|io|dev|ai|co|gov|edu|uk|news|app|info|me|tv|de|"
        r"eu)⟧\W*$",
        r"[.!?] ⟦(?-i:(image|img|photo|picture|figure)[-_]?\d{1,4})[.]⟧ ",
        r"\b⟦by (?-i:[A-Z])\w+( (?-i:[A-Z])\w+)? ?[.…]*[.…][.…]⟧",
        r"^[^a-z]{0,3}\w+( \w+){0,3} ⟦[.]{3}⟧$",
        r"[a-z )]⟦\d{2,6}⟧$",
        r"⟦(watch|read|listen to|see) (this|our|the) (week|full|video|latest|new)('s)?[^a-z0-9]*([.]{3,}|…)⟧",
    )
    examples = (
        Example("⟦12 likes, 3 comments⟧ - harbourpost on May 3, 2025: The bridge is open again.\n"),
        Example("Bridge over the Tarn reopens ⟦48219harbour.example.com⟧\n"),
        Example("- [Bridge over the Tarn reopens](https://a.example/1)⟦01⟧\n", "markdown"),
        Example("The council paid for it. ⟦image6.⟧ The bridge reopens in May.\n"),
        Example("Talks 'not about tolls': mayor. ⟦By Ina ...⟧ The bridge reopens in May.\n"),
        Example("Bridge over the Tarn reopens 2025\nIt was liked by 12 people and drew 3 comments.\n"),
        Example("- [Bridge reopens in](https://a.example/1) 2025\n", "markdown"),
        Example("See image 6. By May it will be open...\n"),
    )

    def judge(self, hit: Hit) -> Match | None:
        """The residue; bare figures only where they are glued to a link."""
        block = hit.block
        if hit.document.is_template(block):
            return None
        if hit.pattern == _GLUED:
            glued = any(one.kind is InlineKind.LINK and one.span.end == hit.span.start for one in block.inlines)
            return Match(hit.span, block) if glued else None
        return Match(hit.span, block)
