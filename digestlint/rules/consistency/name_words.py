"""The capitalised words of a text, and what each may be of a name; texts have the same words again and again."""

from __future__ import annotations

from typing import NamedTuple

from digestlint.api import accepted_forms, lexicon, regex, without_diacritics

CAMEL = regex(r"[A-Z][a-z]+[A-Z][A-Za-z]*")
"""Words that are joined by a capital, such as DeepSeek."""

# Taken as a whole or not at all, so that no part of an address or a tag is a name.
_WORD = regex(r"(?>[^\W\d_a-z](?<![\w@#/\\&=.:$%'’-].)[^\W\d_]*(?:['’.-][^\W\d_]+)*\.?)(?![@#/_\\&=$%])")
_SHORT = regex(r"(?:[A-Z]\.){2,3}|[A-Z]{2,3}")
# States and unions that both styles write often; other letters with stops are initials of people.
_SHORTENED = frozenset({"US", "UK", "UN", "EU", "UAE", "USA", "USSR"})
# The endings that English writes in several ways: Syrsky, Syrskyi, Syrskiy, Syrskii.
_ENDING = regex(r"(?:[iy]{1,2}|[iy]j)$")
_GENITIVE = regex(r"(?:['’]s?)?\.?$")
# Shorter names with one ending or the other are those of different people.
_LEAST_LETTERS, _LEAST_OF_SINGLE = 3, 6
_REMEMBERED = 1 << 14


class NameWord(NamedTuple):
    """A capitalised word: as it is `written`, and `bare`, without a closing stop or the ending of the genitive.

    `key` and `form` are those of a name of one word, `forename` and `surname` how it may stand in one of two; `short`
    are the letters of a state or union that some write with stops. What a word can't be is "". `camels` are its parts
    that a capital joins.
    """

    written: str
    bare: str
    key: str
    form: str
    forename: str
    surname: str
    short: str
    camels: tuple[str, ...]


class _Known(dict[str, NameWord]):
    """The words that were met; a cache that keeps the order of use would cost more than it saves."""

    def __missing__(self, written: str) -> NameWord:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[written] = found = _about(written)
        return found


_KNOWN = _Known()


def capitalised(text: str) -> list[tuple[int, NameWord]]:
    """The capitalised words of a text, each with its start, but for those in addresses, tags and the like."""
    return [(found.start(), _KNOWN[found[0]]) for found in _WORD.finditer(text) if found[0][0].isupper()]


def _about(written: str) -> NameWord:
    bare = _GENITIVE.sub("", written)
    shortened = written.replace(".", "")
    short = shortened if shortened in _SHORTENED and _SHORT.fullmatch(written) else ""
    key, form = _single(bare)
    first, last = written.replace("’", "'"), bare.replace("’", "'")
    forename = first if not first.endswith("'s") and _is_name(first) and not accepted_forms(first) else ""
    surname = last if _is_name(last) and not accepted_forms(last) else ""
    return NameWord(written, bare, key, form, forename, surname, short, tuple(CAMEL.findall(written)))


def _single(word: str) -> tuple[str, str]:
    """The key of a single word, and its form; "" for one that is no name."""
    known = next((form for form in accepted_forms(word) if form.casefold() == word.casefold()), None)
    if known:
        return f"known {accepted_forms(known)[0]}", known
    if word.isalpha() and _is_name(word) and len(word) >= _LEAST_OF_SINGLE:
        return f"name {_ENDING.sub('i', without_diacritics(word))}", word
    return "", ""


def _is_name(word: str) -> bool:
    known = lexicon().known(word.lower().replace("’", "'"))
    return len(word) >= _LEAST_LETTERS and not word.isupper() and (known is None or known.cases == 2)
