"""How lines end: what a sentence can't stop at, and whose lines end as their maker pleases."""

from __future__ import annotations

from digestlint.api import Block, BlockKind, Document, InlineKind, regex

ENDED = tuple(".!?…:;。")
CLOSING = "\"'”’)]»*_ \t\u00a0"
_WIDEST = 130
_FULL = 0.7
_RUN = 3

# A sentence can't end with these, nor can a headline.
OPEN_END = regex(
    r"(?:^|\s)(?:the|an?|of|to|and|or|but|nor|in|into|onto|for|from|with|within|without|by|at|as|than|that|which|who"
    r"|whom|whose|because|although|though|while|whereas|if|unless|until|since|when|where|whether|is|are|was|were|be"
    r"|been|being|am|has|have|had|having|will|would|shall|should|can|could|may|might|must|do|does|did|its|their|his"
    r"|her|our|your|my|this|these|those|between|among|against|amid|during|about|toward|towards|upon|per|via|despite"
    r"|including|such|very|more|most|some|any|every|each|no|not|also|both|either|neither|under|over|after|before"
    r"|through|across|around|near|U\.S\.|U\.K\.|Mr\.|Mrs\.|Ms\.|Dr\.|Gen\.|Sen\.|Rep\.|Gov\.|Col\.|Lt\.)$"
)
# A headline may well: "The deal the president walked away from", "What you can do".
WEAK_END = frozenset(
    (
        "in for from with by at as than that who is are was were be have had will would can could may might do does "
        "did "
        "his her this these those about via such very more most some any each no not also both under over after "
        "before "
        "through across around near of"
    ).split()
)


def is_marked(block: Block) -> bool:
    """Whether the line is one that ends as its maker pleases: a link, an image, bold type."""
    kinds = (InlineKind.LINK, InlineKind.IMAGE, InlineKind.STRONG, InlineKind.CODE)
    covered = sum(inline.span.length for inline in block.inlines if inline.kind in kinds)
    return covered > len(block.text) / 2 or "://" in block.text[-60:]


def is_headline(text: str) -> bool:
    """Whether most of the longer words begin with a capital."""
    long = [word for word in text.split()[1:] if len(word) > 3]
    return sum(word[:1].isupper() for word in long) > len(long) / 2


def is_wrapped(document: Document) -> bool:
    """Whether the file's lines are broken at a width: then a break is no fault."""
    if document.format != "text":
        return False
    lines = [block for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
    widest = max((len(block.text) for block in lines), default=0)
    open_ended = [block for block in lines if not block.text.rstrip(CLOSING).endswith(ENDED)]
    full = sum(len(block.text) >= _FULL * widest for block in open_ended)
    enough = full > len(open_ended) / 2 if len(open_ended) >= _RUN else full == len(open_ended) > 1
    return widest <= _WIDEST and enough
