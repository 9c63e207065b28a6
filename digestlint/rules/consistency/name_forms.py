"""The names of a document that may stand in another form elsewhere, each with its form's key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from digestlint.api import (
    LINES,
    Block,
    BlockKind,
    Document,
    InlineKind,
    lexicon,
    skeleton,
    without_diacritics,
)
from digestlint.rules.consistency.name_words import CAMEL, NameWord, capitalised

_WIDE = ("known ", "full ")


Seen = tuple[Block, int, int]
"""Where a form of a name stands: the block, and start and end there; most are never looked at again."""
Forms = dict[str, list[Seen]]
"""The forms of one name in the order of the text."""


_Words = list[tuple[int, NameWord]]
# A key, a form, and its start and end in the block.
_Placed = tuple[str, str, int, int]


def name_forms(document: Document) -> dict[str, Forms]:
    """The forms of every name by its key: those with one key are forms of one name."""
    blocks = [
        (block, _outside_code(block, capitalised(block.text)))
        for block in document.blocks
        if block.kind in LINES and not document.is_template(block)
    ]
    joined = _joined(blocks)
    found: defaultdict[str, Forms] = defaultdict(dict)
    for block, words in blocks:
        # In a headline of capitals two words may stand beside each other by chance.
        titled = 2 * len(words) > len(block.text.split()) if words else False
        here = frozenset[str]() if titled else joined
        for key, form, start, end in (*_singles(block, words, here, titled=titled), *_pairs(block, words, here)):
            found[key].setdefault(form, []).append((block, start, end))
    return found


def is_wide(key: str) -> bool:
    """Whether a key says enough to compare files by it."""
    return key.startswith(_WIDE)


def differ(key: str, found: Collection[str]) -> bool:
    """Whether the forms of a key are forms of one name, and not names that are alike."""
    kind = key.partition(" ")[0]
    if len(found) < 2:
        return False
    if kind == "joined":
        return any(CAMEL.fullmatch(form) for form in found)
    # Two that dictionaries have are two names: Rossi and Rossy.
    return kind != "name" or any(lexicon().known(without_diacritics(form)) is None for form in found)


def _outside_code(block: Block, words: _Words) -> _Words:
    code = [one.span for one in block.marked(InlineKind.CODE)] if block.inlines else ()
    return [one for one in words if not any(span.start <= one[0] < span.end for span in code)] if code else words


def _joined(blocks: Sequence[tuple[Block, _Words]]) -> frozenset[str]:
    """What somebody joins, in small letters, and what may stand otherwise elsewhere; few documents have any."""
    camels = {camel for _, words in blocks for _, word in words for camel in word.camels}
    if not camels:
        return frozenset()
    text = "\n".join([block.text for block, _ in blocks])
    squeezed = text.lower().replace(" ", "")
    return frozenset(camel.lower() for camel in camels if squeezed.count(camel.lower()) > text.count(camel))


def _singles(block: Block, words: _Words, joined: frozenset[str], *, titled: bool) -> Iterator[_Placed]:
    for start, word in words:
        if word.short:
            # Agencies write US in headlines and U.S. in the text, and each in the titles of what is linked.
            if not titled and _is_text(block) and not _in_link(block, start):
                yield f"short {word.short}", word.written, start, start + len(word.written)
            continue
        if word.key:
            yield word.key, word.form, start, start + len(word.bare)
        if joined and word.bare.lower() in joined and not word.bare.isupper():
            yield f"joined {word.bare.lower()}", word.bare, start, start + len(word.bare)


def _pairs(block: Block, words: _Words, joined: frozenset[str]) -> Iterator[_Placed]:
    for (start, first), (at, last) in pairwise(words):
        if at - start != len(first.written) + 1 or block.text[at - 1] != " ":
            continue
        if first.forename and last.surname:
            name = f"{first.forename} {last.surname}"
            yield _full(first.forename, last.surname), name, start, at + len(last.surname)
        if joined:
            one, two = first.written.replace("’", "'"), last.bare.replace("’", "'")
            if (one + two).lower() in joined:
                yield f"joined {one.lower()}{two.lower()}", f"{one} {two}", start, at + len(two)


@lru_cache(maxsize=1 << 13)
def _full(forename: str, surname: str) -> str:
    return f"full {skeleton(forename)} {skeleton(surname)}"


def _is_text(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and block.text.rstrip().endswith((".", ".”", '."', ".)", ":"))


def _in_link(block: Block, start: int) -> bool:
    return any(link.span.start <= start < link.span.end for link in block.marked(InlineKind.LINK))
