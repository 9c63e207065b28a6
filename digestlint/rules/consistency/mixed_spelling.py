"""CN005 mixed-spelling."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

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
    Note,
    Region,
    Replacement,
    Severity,
    Span,
    lexicon,
    regex,
)

# Not after a hyphen or a dot, and no name: those keep the spelling of their owners.
_WORD = regex(r"\b[a-z]{4,}\b")
_GLUE_BEFORE = frozenset("@#/_.\\-")
_GLUE_AFTER = regex(r"[@/_\\-]|\.\w")
# How the same word ends, or goes on, on both sides of the Atlantic.
_SWAPS = (
    ("our", "or"), ("re", "er"), ("res", "ers"), ("red", "ered"), ("ring", "ering"), ("ence", "ense"),
    ("ences", "enses"),
    ("ise", "ize"), ("ises", "izes"), ("ised", "ized"), ("iser", "izer"), ("isers", "izers"), ("ising", "izing"),
    ("isation", "ization"), ("isations", "izations"), ("yse", "yze"), ("yses", "yzes"), ("ysed", "yzed"),
    ("ysing", "yzing"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("llers", "lers"), ("ogue", "og"),
    ("ogues", "ogs"), ("ae", "e"), ("oe", "e"), ("grey", "gray"), ("cheque", "check"), ("tyre", "tire"),
    ("plough", "plow"), ("mould", "mold"), ("moult", "molt"), ("sceptic", "skeptic"), ("aluminium", "aluminum"),
    ("pyjama", "pajama"), ("programme", "program"), ("jewell", "jewel"), ("lment", "llment"), ("ageing", "aging"),
)  # fmt: skip
# Right in both, as another word, another part of speech or a term.
_BOTH = frozenset(
    """
    licence licences license licenses licensed practise practised practises practising practice program programs
    programme programmes draft draught story storey meter meters metre metres tire tires tired check checks curb kerb
    disc disk analog dialog inquiry enquiry judgement judgment toward towards amid amidst among amongst while whilst
    gray grey focussed focused ageing aging cancelation fillet filet whisky whiskey mum mom math maths
    """.split()
)
_VARIETIES = {
    "american": Region.AMERICAN,
    "british": Region.BRITISH,
    "oxford": Region.OXFORD,
    "canadian": Region.CANADIAN,
    "australian": Region.AUSTRALIAN,
}
_ANY = "any"


class _Spelt(NamedTuple):
    """A word that some varieties of English spell otherwise, and where it stands."""

    word: str
    varieties: Region
    other: str
    block: Block
    span: Span


class MixedSpelling(DocumentRule):
    """American and British spellings in one text.

    ## What it finds
    A word whose spelling belongs to another variety of English than that of the text: "defense" in a text that writes
    "colour" and "centre". What the text is written in is the variety of most of its spellings, or what the setting
    `spelling` names: american, british, oxford (British with -ize), canadian or australian. Words that both sides
    have, such as "practice" and "program", names and words in quotations are left alone.

    ## Why it matters
    A digest is put together from sources of both sides of the Atlantic, and mixed spellings show the seams.

    ## How to fix it
    Take the spelling of the rest of the text. Set `spelling` where all your digests should be spelt one way: without
    it, only one word in both spellings ("defence" and "defense") is reported; for all others, findings are of low
    confidence, and `--pedantic` shows them.
    """

    code = "CN005"
    name = "mixed-spelling"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.MEDIUM
    message = "mixed spelling: {text}"
    fixable = True
    examples = (
        Example("The defence ministry moved the centre. Its colour changed. The new ⟦color⟧ pleased the neighbours."),
        Example("The harbor master honored the labor leaders.\nThe ⟦harbour⟧ closed.\n"),
        Example("The neighbouring town organised a festival; ⟦rumors⟧ say that the council will apologise."),
        Example("The defence ministry moved the centre. Its ⟦defenses⟧ held."),
        Example("The harbour organized a programme; the practice and the license of its check are dialog."),
        Example("The U.S. Department of Defense and the World Trade Center; “a color”, they say of its colour."),
        Example("The labor leaders met at the harbor, in the center of town."),
    )

    def check(self, document: Document) -> Iterator[Match]:
        """The words in the spelling of the text's lesser part."""
        spelt = list(_spelt(document))
        if not spelt:
            return
        given = _VARIETIES.get(self.given.spelling)
        wanted = given or _main(spelt)
        if wanted is None:
            return
        right = [one for one in spelt if wanted & one.varieties]
        twins = {_singular(one.word): one for one in reversed(right)}
        for one in spelt:
            if not wanted & one.varieties:
                yield self._match(one, right[0] if right else None, twins.get(_singular(one.other)))

    def _match(self, one: _Spelt, first: _Spelt | None, twin: _Spelt | None) -> Match:
        related: tuple[Note, ...] = ()
        shown = twin or first
        if self.given.spelling == _ANY and shown is not None:
            message = f"mixed spelling: '{one.word}' beside '{shown.word}'; '{one.other}' would fit"
            related = (Note(f"'{shown.word}' stands here", shown.span, shown.block),)
        else:
            message = f"'{one.word}' is not {self.given.spelling} spelling; '{one.other}' is"
        fix = Replacement(one.span, one.other, Applicability.UNSAFE, f"replace by {one.other!r}")
        # Stories of several sources keep their spellings, and an editor may not mind, unless the settings say so. One
        # word in both spellings is another matter.
        confidence = Confidence.LOW if self.given.spelling == _ANY and twin is None else None
        return Match(one.span, one.block, message, fix, related, confidence=confidence)


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _spelt(document: Document) -> Iterator[_Spelt]:
    blocks = [block for block in document.blocks if block.kind in LINES and not document.is_template(block)]
    # What stands twice between blanks is looked at once.
    runs = " ".join(set[str]().union(*(block.text.split() for block in blocks)))
    sides = {word: side for word in set(_WORD.findall(runs)) if (side := _of_one_side(word))}
    if not sides:
        return
    for block in blocks:
        if not any(map(block.text.__contains__, sides)):
            continue
        left_out = [*block.quotations, *(one.span for one in block.marked(InlineKind.CODE))]
        for found in _WORD.finditer(block.text):
            side = sides.get(found[0])
            span = Span(*found.span())
            if side is None or any(map(span.overlaps, left_out)):
                continue
            if block.text[span.start - 1 : span.start] not in _GLUE_BEFORE and not _GLUE_AFTER.match(
                block.text, span.end
            ):
                yield _Spelt(found[0], *side, block, span)


@lru_cache(maxsize=1 << 15)
def _of_one_side(word: str) -> tuple[Region, str] | None:
    """The varieties that spell a word so, and how the others do; None for a word that all spell alike."""
    words = lexicon()
    entry = words.known(word)
    if word in _BOTH or entry is None or entry.regions in (Region.ALL, Region(0)):
        return None
    for british, american in _SWAPS:
        for mine, theirs in ((british, american), (american, british)):
            at = word.find(mine, 1) if mine in ("ae", "oe", "e") else word.rfind(mine)
            if at < 0:
                continue
            other = word[:at] + theirs + word[at + len(mine) :]
            twin = words.known(other)
            if twin and twin.regions and twin.regions != Region.ALL and not twin.regions & entry.regions:
                return entry.regions, other
    return None


def _main(spelt: list[_Spelt]) -> Region | None:
    """The variety that most words agree with; None where none of them disagrees with it."""
    counts = {variety: sum(bool(variety & one.varieties) for one in spelt) for variety in _VARIETIES.values()}
    best = max(counts.values())
    return None if best == len(spelt) else next(variety for variety, count in counts.items() if count == best)
