"""LT016 unknown-word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from digestlint.api import (
    Applicability,
    Confidence,
    CorpusMatch,
    CorpusRule,
    Document,
    Edit,
    Example,
    FileWords,
    Fix,
    Place,
    Severity,
    Sighter,
    Slips,
    place,
)
from digestlint_languagetool.category import is_code, is_speller


class _Spot(NamedTuple):
    """Where LanguageTool's dictionary lacks a word, whether the file has it letter for letter, and by which rule."""

    place: Place
    literal: bool
    rule: str


class _Facts(NamedTuple):
    """The odd words of a file, and for each the places that LanguageTool marks."""

    words: FileWords
    spots: tuple[tuple[_Spot, ...], ...]


class UnknownWord(CorpusRule):
    """A word that LanguageTool's dictionary doesn't have, and that is likely a slip.

    ## What it finds

    Words that LanguageTool's speller marks and that digestlint's own evidence takes for slips as well: what the file
    and its folder write else, how common the likely correction is, and which letters differ. On names and new words
    the speller alone is wrong several hundred times in 10,000 words, so that it is not believed by itself. Where
    TY001 or TY002 report the word, this rule is silent.

    ## Why it matters

    Readers take a misspelling as the sign that nobody has read the text.

    ## How to fix it

    Correct the word. If it is right, add it to `words` in the settings, or say `digestlint words add WORD`.
    """

    code = "LT016"
    name = "unknown-word"
    family = "languagetool"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "unknown word: {text}"
    fixable = True
    yields_to = frozenset({"TY"})
    examples = (
        Example("The committee will ⟦recieve⟧ the report before the end of the month."),
        Example("The engineers of Kvistrup met the mayor, Bjarke Thorvild, in the villages of Oster Hurup."),
    )

    def collect(self, document: Document) -> tuple[_Facts]:
        """The odd words of a file that LanguageTool marks too."""
        from digestlint_languagetool.answers import hits

        words = _sighter(document.words).look(document)
        marked = [hit for hit in hits(document, self.given) if is_speller(hit.found) and not is_code(*hit[:2])]
        by_block: dict[int, list[tuple[Any, str]]] = {}
        for hit in marked:
            by_block.setdefault(hit.block.index, []).append((hit.span, hit.found.rule))
        spots = tuple(
            tuple(
                _Spot(place(document, odd.span, odd.block), odd.block.is_literal(odd.span), rule)
                for odd in places
                for span, rule in by_block.get(odd.block.index, ())
                if odd.span.overlaps(span)
            )
            for places in words.places
        )
        return (_Facts(words._replace(places=()), spots),)

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """The marked words that are likely slips."""
        judged = Slips(one.words for one in facts)
        for one in facts:
            for slip, spots in zip(judged.of(one.words), one.spots, strict=True):
                if slip is None:
                    continue
                for where, literal, rule in spots:
                    edit = Edit(slip.right, where.location, where.end_location)
                    fix = Fix(Applicability.UNSAFE, f"replace by {slip.right!r}", (edit,)) if literal else None
                    message = f"misspelling of '{slip.right}'? {slip.why} ({rule})"
                    yield CorpusMatch(where, message, confidence=slip.confidence, fix=fix)


@lru_cache(maxsize=8)
def _sighter(custom: frozenset[str]) -> Sighter:
    return Sighter(custom)
