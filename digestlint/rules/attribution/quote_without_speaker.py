"""Direct speech that nobody speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import (
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Severity,
    Span,
    attributed,
    regex,
)

# Shorter quotations are titles, slogans and borrowed words.
_FEWEST_WORDS = 8
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
# What tells who speaks, or that nobody does: a title, a sign, a question in a form.
_CUES = regex(
    r"(?i)\b(?:sa(?:y|ys|id|ying)|told|tell\w*|add(?:s|ed|ing)|wr(?:ote|ites?|itten|iting)|according|ask(?:s|ed"
    r"|ing)?|answer\w*|repl(?:y|ied|ies)|respon\w+|call(?:s|ed|ing)?|tweet\w*|post(?:s|ed|ing)?|quot\w+|describ\w+"
    r"|explain\w*|argu\w+|warn\w*|not(?:es|ed|ing)|insist\w*|declar\w+|announc\w+|joke[sd]?|quip\w*|recall\w*"
    r"|admit\w*|claim\w*|conclu\w+|observ\w+|remark\w*|comment\w*|stat(?:es|ed|ing|ement)|read(?:s|ing)?|titled?"
    r"|entitled|headlin\w+|dubbed|named|slogan|phrase|motto|song|book|film|article|essay|paper|episode|series|album"
    r"|video|report\w*|prompt\w*|messag\w+|letter|email|sign|banner|speech|interview\w*|statement|words?|reckon\w*"
    r"|laugh\w*|smil\w+|thought|thinks?|put it|go(?:es)?|went|by|per|from|via|cit\w+|confirm\w*|promis\w+"
    r"|predict\w*|stress\w*|emphasi\w+|highlight\w*|point\w*|urg\w+|text|rul\w+|court|he|she|they|we|i)\b"
)
_CREDIT = regex(r"\s*(?:[—–~-]|\(|\bby\b|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}[,:]?\s*$)")
# With these a sentence begins that need not name anybody; any other capital letter may be a speaker's.
_OPENERS = frozenset(
    "The A An This That These Those It Its In On At But And Or So Yet As After Before When While For There Here Now "
    "Then Still Also However Meanwhile With No Not All Some Many Most One Two Three If Since Until Both Another".split()
)
_WORD = regex(r"\w+")


class QuoteWithoutSpeaker(DocumentRule):
    """Direct speech for which nobody answers: a whole quoted sentence, and no name anywhere near.

    ## What it finds

    A quotation of at least eight words that makes a sentence, in a paragraph that holds no name and no word of
    speech, where the lines before and after it name nobody either. Titles, slogans and single quoted words are let
    pass.

    ## Why it matters

    A quotation claims that somebody said exactly this. Without the speaker the claim can't be checked, and summaries
    lose the speaker more easily than the words.

    ## How to fix it

    Say who said it, where and when. If you can't find out, cut the quotation.
    """

    code = "AT005"
    name = "quote-without-speaker"
    family = "attribution"
    own_words = True
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "Who says this? Name the speaker of the quotation, or cut it"
    examples = (
        Example("⟦“We had no choice but to close the quay before the winter storms.”⟧"),
        Example("The quay is shut. ⟦“We had no choice but to close it before the winter.”⟧ It is old."),
        Example(
            '- The ferry stops in May.\n- ⟦"It will be hard for the islands, and we know that it will be."⟧', "markdown"
        ),
        Example("“We had no choice but to close the quay before the winter,” Ort said."),
        Example("Ort shut the quay. “We had no choice but to close it before the winter storms.”"),
        Example("“We had no choice but to close the quay before the winter.”\n— Lena Ort"),
        Example("Lena Ort, harbour master:\n“We had no choice but to close the quay before the winter.”"),
        Example("The exhibition is called “All the ships that left the harbour and never came back”."),
        Example("The sign on the closed quay is old. “Keep out” is all that it holds."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The quotations without a speaker."""
        for block in document.blocks:
            if block.kind not in _KINDS or not block.quotations:
                continue
            speech = [span for span in block.quotations if _is_speech(block, span)]
            if speech and not _has_speaker(block) and not _is_credited(document, block):
                yield Match(speech[0], block)


def _is_speech(block: Block, span: Span) -> bool:
    """Whether a quotation is a sentence that somebody spoke."""
    text = span.cut(block.text)
    inner = text.strip('"“”„‘’«» ')
    is_closed = len(text) > 1 and text[-1] in '"”’»'
    whole = inner[:1].isupper() and (inner.endswith((".", "!", "…", ",")) or block.text[span.end : span.end + 1] == ".")
    return is_closed and whole and len(_WORD.findall(inner)) >= _FEWEST_WORDS


def _has_speaker(block: Block) -> bool:
    """Whether the words around the quotations hold a name or a word of speech."""
    parts, at = [], 0
    for span in block.quotations:
        parts.append(block.text[at : span.start])
        at = span.end
    outside = " … ".join((*parts, block.text[at:]))
    if _CUES.search(outside) or any(inline.target for inline in block.inlines) or ":" in outside:
        return True
    return any(word not in _OPENERS for word in re.findall(r"\b[A-Z]\w+", outside))


def _is_credited(document: Document, block: Block) -> bool:
    """Whether the line before or after the quotation says whose it is."""
    before, after = document.previous(block), document.next(block)
    if after is not None and (_CREDIT.match(after.text) or _CUES.search(after.text)):
        return True
    if before is None:
        return False
    is_source = bool(_CUES.search(before.text)) or bool(before.quotations) or before.text.rstrip().endswith(":")
    return is_source or attributed(before, Span(max(0, len(before.text) - 2), max(0, len(before.text) - 1)))
