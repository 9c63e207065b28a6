"""What a part of a pattern can match, as strings of a few characters.

A letter, digit or underscore is itself, in lower case; a space is a word's edge; a star is any text at all; the
word behind a caret is the first of the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from digestlint.regexes import regex

Strings = Collection[str]

# More strings than that are not multiplied out, nor so many times of one.
_PRODUCT, _MOST_TIMES = 300, 4
_BOUNDS = regex(r"\{(\d+),(\d+)\}")

WORD = "0123456789abcdefghijklmnopqrstuvwxyz_"
PLAIN = {code: chr(code).lower() if chr(code).lower() in WORD else " " for code in range(128)}
FLAT = {**PLAIN, ord("|"): "|"}
# The two characters beyond ASCII that match a letter of ASCII where case does not count.
KIN = "ſ\u212a"


class Unread(Exception):
    """A pattern that is not understood well enough to tell its cues, or that RE2 may refuse."""


def ends(strings: Strings) -> bool:
    """Whether all of them stop at a word's edge."""
    return all(string[-1:] == " " for string in strings)


def starts(strings: Strings) -> bool:
    """Whether all of them start at a word's edge."""
    return all(string[:1] == " " for string in strings)


def product(first: Strings, second: Strings) -> Strings:
    """Every one of the first with every one of the second behind it."""
    if len(first) == 1:
        (one,) = first
        if not one:
            return second
        if one[-1] not in " ^":
            return {one + other for other in second}
        return {one + other if other[:1] != " " else one + other[1:] for other in second}
    return {string for one in first for string in product((one,), second)}


def too_many(held: Strings, strings: Strings) -> bool:
    """Whether their product would be too large to make."""
    return len(held) > 1 and len(held) * len(strings) > _PRODUCT


def tails(held: Strings, strings: Strings) -> Strings:
    """What has to be kept of strings whose words are told: the word that each ends in, for it may go on."""
    kept = {string[max(string.rfind(" "), string.rfind("*"), 0) :] for string in held}
    return ("*",) if too_many(kept, strings) else kept


def repeated(strings: Strings, token: str) -> Strings:
    """What a repeated element can match. Words that may be left out tell nothing, so any text stands for them."""
    some = [string for string in strings if string]
    if len(strings) == 1 and some and some[0].isalnum() and (bounds := _BOUNDS.fullmatch(token)):
        least, most = int(bounds[1]), int(bounds[2])
        if most < _MOST_TIMES:  # signal{1,2}ing
            return tuple(some[0] * times for times in range(least, most + 1))
    if all(string == " " for string in some):
        more: Strings = ("", " ")
    elif ends(some):
        more = ("", " * " if starts(some) else "* ")
    elif starts(some):
        more = ("", " *")
    else:
        more = {"", *strings} if token[0] == "?" else ("*",)
    if token[0] in "?*" or token[:2] == "{0":
        return more
    return product(strings, more)


def of_set(token: str) -> Strings:
    """The characters of a set, where they are few and told one by one."""
    body = token[1:-1]
    if "[:" in body:
        raise Unread
    if body[0] == "^" or any(character in body for character in KIN) or re.search(r"\\[^\W\dW]|.-.", body):
        return ("*",)
    body = re.sub(r"\\(\W|W)", " ", body)
    if "\\" in body:
        raise Unread
    return {character.translate(PLAIN) if character.isascii() else " " for character in body}


def of_escape(token: str) -> Strings:
    """What an escaped character can match. Raises Unread."""
    kind = token[1]
    if kind in "bWsAz" or (kind.isascii() and not kind.isalnum()):
        return (" ",)
    if kind in "wdDSpP":
        return ("*",)
    raise Unread
