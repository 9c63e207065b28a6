"""The names of a document that may stand in another form elsewhere, each with its form's key."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from digestlint.api import (
    LINES,
    Block,
    BlockKind,
    Document,
    InlineKind,
    Span,
    accepted_forms,
    lexicon,
    regex,
    skeleton,
    without_diacritics,
)

_WORD = regex(r"(?<!\w)[^\W\d_a-z][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?")
_SHORT = regex(r"(?:[A-Z]\.){2,3}|[A-Z]{2,3}")
# States and unions that both styles write often; other letters with stops are initials of people.
_SHORTENED = frozenset({"US", "UK", "UN", "EU", "UAE", "USA", "USSR"})
# The endings that English writes in several ways: Syrsky, Syrskyi, Syrskiy, Syrskii.
_ENDING = regex(r"(?:[iy]{1,2}|[iy]j)$")
_CAMEL = regex(r"[A-Z][a-z]+[A-Z][A-Za-z]*")
_GLUE = frozenset("@#/_\\&=.:$%'’-")
_GENITIVE = regex(r"(?:['’]s?)?\.?$")
# Shorter names with one ending or the other are those of different people.
_LEAST_LETTERS, _LEAST_OF_SINGLE = 3, 6


class Form(NamedTuple):
    """A name as it stands at one place.

    Forms with one `key` are those of one name. `wide`: the key says enough to compare files by it.
    """

    key: str
    form: str
    wide: bool
    block: Block
    span: Span


def name_forms(document: Document) -> Iterator[Form]:
    """The names in the order of the text."""
    blocks = [block for block in document.blocks if block.kind in LINES and not document.is_template(block)]
    # Two words are looked at as one only where somebody joins them.
    joined = frozenset(word.lower() for block in blocks for word in _CAMEL.findall(block.text))
    for block in blocks:
        yield from _in_block(block, joined)


def _in_block(block: Block, joined: frozenset[str]) -> Iterator[Form]:
    code = [one.span for one in block.marked(InlineKind.CODE)]
    words = [
        match for match in _WORD.finditer(block.text) if match[0][0].isupper() and _stands_alone(block.text, match)
    ]
    words = [match for match in words if not any(span.start <= match.start() < span.end for span in code)]
    titled = 2 * len(words) > len(block.text.split())
    unjoined: frozenset[str] = frozenset()
    # In a headline of capitals two words may stand beside each other by chance.
    for match in words:
        yield from _single(block, match, unjoined if titled else joined, titled=titled)
    for one, two in pairwise(words):
        if block.text[one.end() : two.start()] == " ":
            yield from _full(block, one, two, unjoined if titled else joined)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return before not in _GLUE and (after not in "@#/_\\&=$%" or not after)


def _single(block: Block, match: re.Match[str], joined: frozenset[str], *, titled: bool) -> Iterator[Form]:
    written = match[0]
    shortened = written.replace(".", "")
    if shortened in _SHORTENED and _SHORT.fullmatch(written):
        # Agencies write US in headlines and U.S. in the text, and each in the titles of what is linked.
        if not titled and _is_text(block) and not _in_link(block, match):
            yield Form(f"short {shortened}", written, False, block, Span(*match.span()))
        return
    word = _bare(written)
    span = Span(match.start(), match.start() + len(word))
    if named := _named(word):
        yield Form(*named, block, span)
    if word.lower() in joined and not word.isupper():
        yield Form(f"joined {word.lower()}", word, False, block, span)


@lru_cache(maxsize=1 << 14)
def _named(word: str) -> tuple[str, str, bool] | None:
    """The key of a single word, its form, and whether the key says enough by itself; None for one that is no name."""
    known = next((form for form in accepted_forms(word) if form.casefold() == word.casefold()), None)
    if known:
        return f"known {accepted_forms(known)[0]}", known, True
    if word.isalpha() and _is_name(word) and len(word) >= _LEAST_OF_SINGLE:
        return f"name {_ENDING.sub('i', without_diacritics(word))}", word, False
    return None


def _full(block: Block, one: re.Match[str], two: re.Match[str], joined: frozenset[str]) -> Iterator[Form]:
    first, last = one[0].replace("’", "'"), _bare(two[0]).replace("’", "'")
    span = Span(one.start(), two.start() + len(last))
    if (
        not first.endswith("'s")
        and _is_name(first)
        and _is_name(last)
        and not accepted_forms(last)
        and not accepted_forms(first)
    ):
        yield Form(f"full {skeleton(first)} {skeleton(last)}", f"{first} {last}", True, block, span)
    if (first + last).lower() in joined:
        yield Form(f"joined {first.lower()}{last.lower()}", f"{first} {last}", False, block, span)


def _is_text(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and block.text.rstrip().endswith((".", ".”", '."', ".)", ":"))


def _in_link(block: Block, match: re.Match[str]) -> bool:
    return any(link.span.start <= match.start() < link.span.end for link in block.marked(InlineKind.LINK))


def _bare(word: str) -> str:
    """A word without a closing stop or the ending of the genitive."""
    return _GENITIVE.sub("", word)


@lru_cache(maxsize=1 << 14)
def _is_name(word: str) -> bool:
    known = lexicon().known(word.lower().replace("’", "'"))
    return len(word) >= _LEAST_LETTERS and not word.isupper() and (known is None or known.cases == 2)


def differ(key: str, found: Collection[str]) -> bool:
    """Whether the forms of a key are forms of one name, and not names that are alike."""
    kind = key.partition(" ")[0]
    if len(found) < 2:
        return False
    if kind == "joined":
        return any(_CAMEL.fullmatch(form) for form in found)
    # Two that dictionaries have are two names: Rossi and Rossy.
    return kind != "name" or any(lexicon().known(without_diacritics(form)) is None for form in found)
