"""TY006 joined-words."""

from __future__ import annotations

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
    regex,
)
from digestlint.rules.typos.slips import odd_words

_EDGE_BEFORE = r"(?<![\w@#/_.\\-])"
_EDGE_AFTER = r"(?![\w@/_\\(=]|[.:]\w|\.\.)"
# A sentence or a clause that ends at the next one's first letter, and a word that goes on with a capital.
_STOP = regex(rf"{_EDGE_BEFORE}([A-Za-z]*[a-z]{{2,}})([.])([A-Z][a-z]+){_EDGE_AFTER}")
_COMMA = regex(rf"{_EDGE_BEFORE}([A-Z]?[a-z]{{2,}})(,)([A-Z]?[a-z]{{2,}}){_EDGE_AFTER}(?!,\w)")
_CAPITAL = regex(rf"{_EDGE_BEFORE}([a-z]{{3,}})()([A-Z][a-z]{{2,}}){_EDGE_AFTER}")
# A little word written to the one behind it or before it.
_LITTLE = "the|and|that|with|from|this|which|have|were"
_STUCK = (regex(rf"({_LITTLE})([a-z]{{4,}})"), regex(rf"([a-z]{{4,}})({_LITTLE})"))
_GOES_ON = regex(r"[a-z,] $")
_HINT = regex(r"[.!?,A-Z](?<=[a-z].)(?:(?<![.!?,])|[A-Za-z])")
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
                yield from _by_mark(block)
        words = odd_words(document)
        for sighting, places in zip(words.sightings, words.places, strict=True):
            right = _parted(sighting.form)
            if right:
                yield from (_match(place.block, place.span, right) for place in places)


def _by_mark(block: Block) -> Iterator[Match]:
    text = block.text
    if not _HINT.search(text):
        return
    code = [inline.span for inline in block.marked(InlineKind.CODE)]
    for pattern in (_STOP, _COMMA, _CAPITAL):
        for found in pattern.finditer(text):
            first, mark, second = found.groups()
            if second.lower() in _ENDINGS or not _is_common(first.lower()):
                continue
            # Two capitals that open a line are a name with a dot in it; what stands twice was written so on purpose.
            if (first[0].isupper() and not _GOES_ON.search(text, 0, found.start())) or text.count(found[0]) > 1:
                continue
            span = Span(*found.span())
            # Behind a mark a capital may begin any name.
            if (_is_common(second.lower()) or (mark and second[0].isupper())) and not any(map(span.overlaps, code)):
                yield _match(block, span, f"{first}{mark} {second}")


def _parted(form: str) -> str:
    """A word that is two written together, one of them little, with its space; "" for any other."""
    words = lexicon()
    if words.is_rare(form) or words.zipf(form) > _UNUSED:
        return ""
    for pattern in _STUCK:
        found = pattern.fullmatch(form)
        if found and all(words.known(part) and words.zipf(part) >= _USED for part in found.groups()):
            return " ".join(found.groups())
    return ""


def _match(block: Block, span: Span, right: str) -> Match:
    return Match(span, block, replacement=Replacement(span, right, Applicability.UNSAFE, f"replace by {right!r}"))


def _is_common(word: str) -> bool:
    return lexicon().known(word) is not None and lexicon().zipf(word) >= _COMMON
