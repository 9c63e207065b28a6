"""TY008 foreign-script."""

from __future__ import annotations

from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Applicability,
    Block,
    Confidence,
    Document,
    DocumentRule,
    Example,
    Match,
    Replacement,
    Severity,
    Span,
    regex,
)

# Cyrillic and Greek letters that look like Latin ones, and those.
_ALIKE = dict(
    zip(
        "авеёіјкмнорстухѕԁһӏАВЕЁІЈКМНОРСТХЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "abeëijkmhopctyxsdhlABEËIJKMHOPCTXSABEZHIKMNOPTYXo",
        strict=True,
    )
)
# Letters of one script stuck to those of another. Greek ones stand in science (μm), so only its lookalikes count.
_OTHER = r"[\u0400-\u052fΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]"
_LATIN = r"[A-Za-zÀ-ɏ]"
# Compiled (and kept, by `re`) at first use: most digests hold no such letter, and compiling takes 15 ms.
_MIXED = regex(rf"{_OTHER}*{_LATIN}+{_OTHER}[\w'’]*|{_OTHER}+{_LATIN}[\w'’]*")
# One character of Chinese, Japanese or Korean at the end or the start of a word; two are a word of their own.
_STRAY = regex(
    r"(?<![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
    r"(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
)
_HINT = regex(r"[\u0370-\u052f\u3040-\u9fff\uac00-\ud7af]")


class ForeignScript(DocumentRule):
    """A letter of another script inside a word.

    ## What it finds
    Words of Latin letters with a Cyrillic or Greek one among them, which may look the same ("Mоscow" with a
    Cyrillic о), and words with a single Chinese, Japanese or Korean character stuck to them. Words that are all in
    another script, Greek letters of science and names of two such characters are left alone.

    ## Why it matters
    Search, spell checkers and speech output miss such a word. It comes from a keyboard, a scanner, or a language model
    that slipped into another language.

    ## How to fix it
    Type the word again. Where every odd letter has a Latin twin, the fix does so.
    """

    code = "TY008"
    name = "foreign-script"
    family = "typo"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "letters of two scripts in one word: {text}"
    fixable = True
    examples = (
        Example("The embassy in ⟦M\u043escow⟧ closed."),
        Example("The ⟦c\u043eu\u0441il⟧ met again."),
        Example("It is the ⟦core成⟧ of the plan."),
        Example("Москва, 北京 and the Cyrillic letter о; 5 μm of α-helix, T恤衫 and A股市场."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The mixed words of all prose."""
        for block in document.blocks:
            if block.kind in LINES and not _is_western(block.text) and _HINT.search(block.text):
                yield from _mixed(block)
                yield from _stray(block)


def _is_western(text: str) -> bool:
    """Whether all of a text is in the letters and marks of Western Europe, told without compiling anything."""
    if text.isascii():
        return True
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _mixed(block: Block) -> Iterator[Match]:
    for found in _MIXED.finditer(block.text):
        span = Span(*found.span())
        before = block.text[: span.start]
        if before[-1:].isalpha():
            continue
        right = "".join(_ALIKE.get(letter, letter) for letter in found[0])
        fix = Replacement(span, right, Applicability.SAFE, f"replace by {right!r}") if right.isascii() else None
        yield Match(span, block, replacement=fix)


def _stray(block: Block) -> Iterator[Match]:
    text = block.text
    for found in _STRAY.finditer(text):
        start, end = found.span()
        while start and text[start - 1].isascii() and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isascii() and text[end].isalpha():
            end += 1
        word = text[start:end].replace(found[0], "")
        if len(word) > 2 and word[1:].islower():
            yield Match(Span(start, end), block)
