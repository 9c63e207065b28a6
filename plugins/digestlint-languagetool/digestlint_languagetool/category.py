"""What the rules share that report a category of LanguageTool's findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from digestlint.api import (
    Applicability,
    Block,
    Confidence,
    Document,
    DocumentRule,
    InlineKind,
    Match,
    Replacement,
    Span,
)
from digestlint_languagetool.found import Found

if TYPE_CHECKING:
    from digestlint_languagetool.answers import Hit

_SHOWN = 3
_CATEGORIES: set[str] = set()


class CategoryRule(DocumentRule, abstract=True):
    """Reports what LanguageTool finds in some of its categories.

    Where digestlint's own rules have found something in the same words, they keep it.
    """

    categories: ClassVar[frozenset[str] | None]
    """LanguageTool's names of them; None for all that no other rule names."""
    trusted: ClassVar[frozenset[str] | None] = None
    """Ids of LanguageTool's rules whose findings have the class's confidence, all others low; None for all of them."""
    yields_to = frozenset({"TY", "CN", "SC", "ST", "AR", "LK"})

    def __init_subclass__(cls, **rest: bool) -> None:
        super().__init_subclass__(**rest)
        _CATEGORIES.update(cls.categories or ())

    def check(self, document: Document) -> Iterator[Match]:
        """The findings of the rule's categories."""
        from digestlint_languagetool.answers import hits  # what loads the cache, which other runs do without

        for hit in hits(document, self.given):
            if self._reports(hit.found) and not is_code(hit.block, hit.span):
                fix = replacement(hit)
                yield Match(hit.span, hit.block, message_of(hit.found), fix, confidence=self.confidence_of(hit))

    def _reports(self, found: Found) -> bool:
        if is_speller(found):
            return False
        return found.category not in _CATEGORIES if self.categories is None else found.category in self.categories

    def confidence_of(self, hit: Hit) -> Confidence | None:
        """How sure a finding is, where that is less than the rule's own confidence."""
        # What people say is not the digest's to mend.
        quoted = any(hit.span.overlaps(quotation) for quotation in hit.block.quotations)
        doubtful = self.trusted is not None and hit.found.rule not in self.trusted
        return Confidence.LOW if quoted or doubtful else None


def is_speller(found: Found) -> bool:
    """Whether a word is only one that LanguageTool's dictionary doesn't have."""
    return found.rule.startswith(("MORFOLOGIK_RULE", "HUNSPELL_RULE"))


def is_code(block: Block, span: Span) -> bool:
    """Whether a span touches code in a block of prose."""
    return any(span.overlaps(inline.span) for inline in block.marked(InlineKind.CODE))


def message_of(found: Found) -> str:
    """What a finding is, what is suggested, and the id by which LanguageTool's rule can be switched off."""
    message = " ".join(found.message.split()).rstrip(".: ")
    new = [f"'{one}'" for one in map(str.strip, found.suggestions) if one and one not in message][:_SHOWN]
    return f"{message}{': ' if new else ''}{', '.join(new)} ({found.rule})"


def replacement(hit: Hit) -> Replacement | None:
    """The fix, where LanguageTool suggests one thing and no other."""
    if len(hit.found.suggestions) != 1:
        return None
    (suggestion,) = hit.found.suggestions
    return Replacement(hit.span, suggestion, Applicability.UNSAFE, f"replace by {suggestion!r}")
