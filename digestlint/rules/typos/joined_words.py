"""TY006 joined-words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digestlint.api import (
    LINES,
    Applicability,
    Block,
    BlockKind,
    Confidence,
    Document,
    DocumentRule,
    Example,
    InlineKind,
    Match,
    Replacement,
    Severity,
    Span,
    lexicon,
)

_EDGE_BEFORE = r"(?<![\w@#/_.\\-])"
_EDGE_AFTER = r"(?![\w@/_\\(=]|[.:]\w|\.\.)"
# A sentence or a clause that ends at the next one's first letter, and a word that goes on with a capital.
_STOP = re.compile(rf"{_EDGE_BEFORE}([A-Za-z]*[a-z]{{2,}})([.])([A-Z][a-z]+){_EDGE_AFTER}")
_COMMA = re.compile(rf"{_EDGE_BEFORE}([A-Z]?[a-z]{{2,}})(,)([A-Z]?[a-z]{{2,}}){_EDGE_AFTER}(?!,\w)")
_CAPITAL = re.compile(rf"{_EDGE_BEFORE}([a-z]{{3,}})()([A-Z][a-z]{{2,}}){_EDGE_AFTER}")
# A little word written to the one behind it or before it.
_LITTLE = "the|and|that|with|from|this|which|have|were"
_STUCK = (
    re.compile(rf"{_EDGE_BEFORE}({_LITTLE})()([a-z]{{4,}}){_EDGE_AFTER}"),
    re.compile(rf"{_EDGE_BEFORE}([a-z]{{4,}})()({_LITTLE}){_EDGE_AFTER}"),
)
_HINT = re.compile(r"[a-z](?:[.!?,][A-Za-z]|[A-Z])")
_LITTLE_HINT = re.compile(rf"\b(?:{_LITTLE})[a-z]{{4}}|[a-z]{{4}}(?:{_LITTLE})\b")
# Endings of file names and addresses, and words that begin brands.
_ENDINGS = frozenset("com org net edu gov html php pdf json yaml toml exe txt csv js py md io ai co uk".split())
_COMMON, _USED, _UNUSED = 3.0, 3.5, 1.0
_READ = LINES | {BlockKind.QUOTE}


class JoinedWords(DocumentRule):
    """Two words with no space between them.

    ## What it finds
    A sentence that begins right behind the full stop of the last one ("closed.The"), a comma without its space
    ("Doha,Qatar"), a small word that runs into a capital one ("agoBusiness") or into another ("thepostponed"). Both
    halves must be words, so that names such as YouTube, eBay or example.Com pass.

    ## Why it matters
    It shows where a program put two pieces of a page together: often the second one is a label or a headline that does
    not belong there at all.

    ## How to fix it
    Put the space back, or delete what was stuck on.
    """

    code = "TY006"
    name = "joined-words"
    family = "typo"
    severity = Severity.ERROR
    confidence = Confidence.HIGH
    message = "no space between two words: {text}"
    fixable = True
    examples = (
        Example("The bridge was ⟦closed.The⟧ ferry runs hourly."),
        Example("They met in ⟦Doha,Qatar⟧ on Sunday."),
        Example("Two hours ⟦agoBusiness⟧ leaders met the mayor."),
        Example("The date of ⟦thepostponed⟧ games is open."),
        Example("The iPhone, eBay, YouTube, McDonald’s and node.Js; see example.Com or index.Html."),
        Example("A U.S.-based firm, e.g.the one in Vt.No; 1,000 and a,b,c; e-mail desk@harbour.Example now."),
        Example("The theatre and the forestry group bathed in thermal water, notwithstanding the weather."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The joined words of all prose."""
        for block in document.blocks:
            if block.kind in _READ:
                yield from self._in_block(block)

    def _in_block(self, block: Block) -> Iterator[Match]:
        found = [*_by_mark(block.text), *_by_words(block.text)]
        if not found:
            return
        code = [inline.span for inline in block.marked(InlineKind.CODE)]
        for match in found:
            span = Span(*match.span())
            if not any(map(span.overlaps, code)):
                right = f"{match[1]}{match[2]} {match[3]}"
                yield Match(
                    span, block, replacement=Replacement(span, right, Applicability.UNSAFE, f"replace by {right!r}")
                )


def _by_mark(text: str) -> Iterator[re.Match[str]]:
    if not _HINT.search(text):
        return
    for pattern in (_STOP, _COMMA, _CAPITAL):
        for found in pattern.finditer(text):
            first, second = found[1].lower(), found[3].lower()
            if (
                second not in _ENDINGS
                and _is_common(first)
                and (_is_common(second) or (found[3][0].isupper() and found[2]))
            ):
                yield found


def _by_words(text: str) -> Iterator[re.Match[str]]:
    if not _LITTLE_HINT.search(text):
        return
    for pattern in _STUCK:
        for found in pattern.finditer(text):
            whole = found[1] + found[3]
            words = lexicon()
            if words.known(whole) or words.is_rare(whole) or words.zipf(whole) > _UNUSED:
                continue
            if all(words.known(part) and words.zipf(part) >= _USED for part in (found[1], found[3])):
                yield found


def _is_common(word: str) -> bool:
    return lexicon().known(word) is not None and lexicon().zipf(word) >= _COMMON
