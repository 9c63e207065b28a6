"""Patterns (see `digestlint.patterns`) as RE2 source, and texts as patterns see them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from digestlint.regexes import regex

_EDGE = r"(?:^|[^\pL\pN_])"
_END = r"$|[^\pL\pN_]"

Words = Mapping[str, Sequence[str]]

_TOKEN = regex(
    r"(?P<escape>\\.)"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<words>\{[a-z][a-z_]*\})"
    r"|(?P<gap> ?<\d+,?> ?)"
    r"|(?P<any><\*>)"
    r"|(?P<group>\((?!\?))"
    r"|(?P<mark>[⟦⟧])"
    r"|(?P<space>[ ]+\??)"
    r"|(?P<stop>\.)"
    r"|(?P<plain>[A-Za-z0-9|',-]+|.)",
    re.DOTALL,
)
# One code point for one code point, so that offsets in the folded text are offsets in the text.
_FOLD = str.maketrans(
    {
        **dict.fromkeys("\t\n\v\f\r\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        **dict.fromkeys("‘’‛ʼ", "'"),
        **dict.fromkeys("“”„‟", '"'),
        **dict.fromkeys("\u2010\u2011", "-"),
        # Two characters that match a letter of ASCII where case does not count.
        "ſ": "s",
        "\u212a": "K",
    }
)
_ODD_WHITE = regex(r"[\t\n\v\f\r]")


class PatternError(ValueError):
    """A pattern that can't be compiled; the message is one line that quotes it."""


def fold(text: str) -> str:
    """The text as patterns see it: white space, apostrophes, quotation marks and hyphens made plain.

    The result has the same length, so that spans hold in both.
    """
    if text.isascii():
        return _ODD_WHITE.sub(" ", text)
    return text.translate(_FOLD)


def _gap(token: str) -> str:
    commas = "," in token
    # A word may open or close a term in quotation marks.
    word = r"\"?[^ ;:()\"]+\"?,?" if commas else r"\"?[^ ,;:()\"]+\"?"
    times = re.sub(r"\D", "", token)
    lead = " +" if token.startswith(" ") else ""
    return f"{lead}(?:{word} +){{0,{times}}}" if token.endswith(" ") else f"{lead}(?:{word} +){{0,{times}}}(?:{word})?"


class Expansion:
    """Word lists as RE2 source, each made once however many patterns name it."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._made: dict[str, str] = {}
        self._open: set[str] = set()

    def __call__(self, name: str, pattern: str) -> str:
        if name not in self._words:
            raise PatternError(f"no word list {name!r} for pattern {pattern!r}")
        if name in self._open:
            raise PatternError(f"word lists that name each other in a circle: {pattern!r}")
        if name not in self._made:
            self._open.add(name)
            # Most words are plain: only the others are worth taking apart.
            expanded = (word if word.isalpha() else _expand(word, self) for word in self._words[name])
            self._made[name] = "(?:" + "|".join(expanded) + ")"
            self._open.remove(name)
        return self._made[name]


def _expand(pattern: str, lists: Expansion) -> str:
    parts: list[str] = []
    for match in _TOKEN.finditer(fold(pattern)):
        token = match.group()
        match match.lastgroup:
            case "words":
                parts.append(lists(token[1:-1], pattern))
            case "gap":
                parts.append(_gap(token))
            case "any":
                parts.append(".*")
            case "group":
                parts.append("(?:")
            case "mark":
                parts.append("(" if token == "⟦" else ")")
            case "space":
                parts.append(" *" if token.endswith("?") else " +")
            case "stop":
                parts.append(r"\.")
            case _:
                parts.append(token)
    return "".join(parts)


class Source(NamedTuple):
    """The RE2 source of a pattern with and without its edges: whether it stops at a word's edge before and after.

    With `beside`, the match holds the character beside it at either edge; the last group is the one at the end.
    """

    text: str
    core: str
    before: bool
    after: bool
    beside: bool = False


def edges(pattern: str) -> tuple[bool, bool]:
    """Whether a pattern stops at a word's edge before and after."""
    bare = pattern.replace("⟦", "").replace("⟧", "").strip()
    before = bool(re.match(r"[\w({]|\\[dw]", bare)) and not bare.startswith("(?")
    after = bool(re.search(r"(?:\w|[)}?+*])$", bare)) and not re.search(r"\\\W$", bare)
    return before, after


def to_re2(pattern: str, lists: Expansion) -> Source:
    """The RE2 source of a pattern.

    Raises PatternError for an empty pattern, an unknown word list, or more than one reported part.
    """
    if not pattern.strip():
        raise PatternError("an empty pattern")
    if pattern.count("⟦") > 1 or pattern.count("⟦") != pattern.count("⟧"):
        raise PatternError(f"at most one reported part, ⟦..⟧, in a pattern: {pattern!r}")
    before, after = edges(pattern)
    core = _expand(pattern, lists)
    if core.isascii() or not any(character.isalpha() for character in core if not character.isascii()):
        return Source((r"\b" if before else "") + f"(?:{core})" + (r"\b" if after else ""), core, before, after)
    # RE2's \b knows the letters of English alone, so here the edges are characters beside the match.
    whole = f"(?:{core})" if "⟦" in pattern else f"({core})"
    return Source((_EDGE if before else "") + whole + f"({_END if after else ''})", core, before, after, beside=True)
