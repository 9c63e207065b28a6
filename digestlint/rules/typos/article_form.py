"""TY004 article-form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Applicability,
    Block,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Match,
    Replacement,
    Severity,
    Span,
    regex,
)
from digestlint.rules.typos.article_sound import open_sound

# What may not stand before is asked behind the letter: so the engine leaps from one "a" to the next.
_PAIR = regex(r"([aA](?<![\w'’.\-‑/&@#(\[+].)(?:n|(?<=A)N)?)(\s+[\"“‘'(]?)(\w[\w'’.\-‑,]*)")
# Before these the letter is no article: "from a to b", "grade A is".
_NO_NOUN = frozenset(
    "a an and are as at above by for from in is it if into of off on onto or over under until up was were will".split()
)
_OPENS = regex(r"(?:^|[.!?:;\"“”‘(\[•\n|>*–—-])\s*$")
_FOREIGN_BEFORE = regex(r"(?:\b(?:de|la|el|y|e|o|da|do|que|an|von|der|Ho|Hoi|Tan|Tran))\s+$")


class ArticleForm(DocumentRule):
    """ "A" before the sound of a vowel, or "an" before that of a consonant.

    ## What it finds
    "a hour", "an unit", "a MP", "an 9-year term": the article goes by the sound, not by the letter. Acronyms that are
    spelt out go by the name of their first letter, numerals by how they are spoken. Where both are heard ("an
    historic", "a herb", NATO-like words that could be letters), nothing is said.

    ## Why it matters
    The wrong article is often what is left when a program swapped one word for another.

    ## How to fix it
    Take the other article. The fix is safe before plain words.
    """

    code = "TY004"
    name = "article-form"
    family = "typo"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "'{text}' before the wrong sound"
    fixable = True
    examples = (
        Example("The talks lasted ⟦a⟧ hour and ended in ⟦an⟧ stalemate."),
        Example("⟦An⟧ unanimous council gave ⟦a⟧ MP and ⟦an⟧ UN envoy the floor."),
        Example("She asked for ⟦a⟧ 8-year term instead of ⟦an⟧ 9-year one, and got ⟦a⟧ honest answer."),
        Example("He called it ⟦a⟧ “open” wound for ⟦an⟧ European port."),
        Example("An hour, a unit, a European MP, an MP, a one-off, an F-16, a U-turn, an 80-seat house, an heir."),
        Example("An historic hotel won an award, and a NATO ship an NGO prize; a herb garden is an herb garden."),
        Example("Serie A is on, plan A of Ms An Nguyen holds, from a to z and a or b."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The wrong articles of all prose, headings included."""
        for block in document.blocks:
            if block.kind in LINES:
                yield from self._in_block(block)

    def _in_block(self, block: Block) -> Iterator[Match]:
        code: list[Span] | None = None
        for found in _PAIR.finditer(block.text):
            if not _is_wrong(block.text, found):
                continue
            if code is None:
                code = [inline.span for inline in block.marked(InlineKind.CODE)]
            span = Span(*found.span(1))
            if not any(map(span.overlaps, code)):
                yield Match(span, block, replacement=_swap(span, found))


def _is_wrong(text: str, found: re.Match[str]) -> bool:
    article, word = found[1], found[3]
    sound = open_sound(word)
    if sound is None or sound == (article.lower() == "an"):
        return False
    if word.lower() in _NO_NOUN or _FOREIGN_BEFORE.search(text, max(0, found.start() - 8), found.start()):
        return False
    if article[0].islower():
        return not (article == "a" and text[found.end(1) : found.end(1) + 1] == "\n" and word[0].isupper())
    # A capital inside a sentence is a name (Serie A); so is "An" before a capital (An Nguyen).
    opens = _OPENS.search(text, max(0, found.start() - 4), found.start()) is not None
    return opens and not (article == "An" and word[0].isupper() and not word.isupper())


def _swap(span: Span, found: re.Match[str]) -> Replacement:
    right = "a" if found[1].lower() == "an" else "an"
    content = right.capitalize() if found[1][0].isupper() else right
    plain = found[3].rstrip(".,").isalpha() and found[3].islower()
    return Replacement(span, content, Applicability.SAFE if plain else Applicability.UNSAFE, f"replace by {content!r}")
