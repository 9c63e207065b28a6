"""Cues: whole words of which one must stand in every text that a pattern matches.

A text is looked at once, as the set of its words; only patterns whose cues are among them are worth a match.
The cues of a pattern are read off strings that stand for all that it can match (see `digestlint.cue_strings`):
those of ``new <3> deals?`` are " new deal ", " new * deal ", " new deals " and " new * deals ", where a word between
two spaces is a word of the text. Edges are those of RE2's ``\\b``, so that apostrophes, hyphens and letters beyond
English part words, in patterns and texts alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast

from digestlint.cue_strings import (
    FLAT,
    KIN,
    PLAIN,
    Strings,
    Unread,
    ends,
    of_escape,
    of_set,
    product,
    repeated,
    starts,
    tails,
    too_many,
)
from digestlint.regexes import regex

Clause = frozenset[str]
"""Words one of which must be there."""
Demand = tuple[Clause, ...]
"""Clauses each of which must be met; the most telling comes first."""

# So many strings are kept for one group.
_UNION = 1000
# So many clauses of a demand are kept: each further one clears fewer texts.
_CLAUSES = 4

_TOKEN = regex(
    r"(?P<flat>\([A-Za-z0-9',| -]+\))"
    r"|(?P<escape>\\(?:[pP](?:\{\^?\w+\}|\w)|.))"
    r"|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<words>\{[a-z][a-z_]*\})"
    r"|(?P<gap> ?<\d+,?> ?)"
    r"|(?P<any><\*>)"
    r"|(?P<open>\((?:\?:|\?-i:)?(?!\?)|⟦)"
    r"|(?P<close>[)⟧])"
    r"|(?P<or>\|)"
    r"|(?P<times>(?:[?*+]|\{\d+(?:,\d*)?\})\??)"
    r"|(?P<plain>[A-Za-z0-9_',:; -]+(?![?*+]|\{\d| ?<\d))"
    r"|(?P<other>.)",
    re.DOTALL,
)
# About how often a word stands in ten thousand words of news; the rarer, the better a cue. By length for all others.
_COMMON = {
    **dict.fromkeys("the a of to in and".split(), 1000),
    **dict.fromkeys("is for on that it as with s was by at from be an are his has he have this".split(), 300),
    **dict.fromkeys(
        "its not will were had who they been their more which or said but after also new one would about up over "
        "we i you than out can all no two if when what there her she him our your them so".split(),
        100,
    ),
    **dict.fromkeys(
        "into other first last year years some could may people time now most only while during between just "
        "t d ll ve re m world state news against before under between these those many such being do does did how "
        "where us my me any both".split(),
        40,
    ),
}
_BY_LENGTH = (50, 50, 40, 25, 14, 9, 6, 5, 4, 3)

_Branch = list["str | Strings | list[_Branch]"]


class CueReader:
    """Reads the cues of patterns that name the same word lists."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._words = words
        self._lists: dict[str, Strings] = {}
        self._open: set[str] = set()

    def read(self, pattern: str, before: bool, after: bool) -> tuple[Demand, ...]:
        """The demands of a pattern, of which a text meets one, or none where no cue can be told.

        `before` and `after` say whether the pattern stops at a word's edge.
        """
        if pattern.count("⟦") > 1 or pattern.count("⟦") != pattern.count("⟧"):
            return ()
        edges = ((" " if before else "*",), (" " if after else "*",))
        try:
            demands = [_demand(clauses) for branch in self._parse(pattern) for clauses in self._branch(branch, *edges)]
        except (Unread, RecursionError):
            return ()
        return tuple(demands) if all(demands) else ()

    def _branch(self, branch: _Branch, start: Strings, end: Strings) -> Iterator[list[Clause]]:
        """The clauses of one alternative, or of every alternative of a group that is all there is in it."""
        branch = list(_spliced(branch))
        groups = [at for at, element in enumerate(branch) if isinstance(element, list)]
        rest = [self._strings(element) for element in branch if not isinstance(element, list)]
        if len(groups) != 1 or not all(string.strip(" ^") == "" for strings in rest for string in strings):
            yield self._clauses(branch, start, end)
            return
        for strings in rest[: groups[0]]:
            start = product(start, strings)
        for strings in reversed(rest[groups[0] :]):
            end = product(strings, end)
        for one in cast("list[_Branch]", branch[groups[0]]):
            yield from self._branch(one, start, end)

    def _clauses(self, branch: _Branch, start: Strings, end: Strings) -> list[Clause]:
        """The clauses of a row of elements: the more, the better, so strings end wherever all stop at a word's edge."""
        held = start
        clauses: list[Clause] = []
        for element in branch:
            strings = self._strings(element)
            if ends(held) and "" in strings and all(string[-1:] in ("", " ") for string in strings):
                continue  # an option between two edges asks for nothing
            if not ends(held) and starts(strings):
                held = product(held, (" ",))
            if ends(held) or too_many(held, strings):
                clauses += _told(held)
                held = tails(held, strings)
            held = product(held, strings)
        return [*clauses, *_told(product(held, end))]

    def _strings(self, element: str | Strings | list[_Branch]) -> Strings:
        """All that an element can match."""
        if isinstance(element, str):
            return (element,)
        if not isinstance(element, list):
            return element
        strings: set[str] = set()
        for branch in element:
            if len(branch) == 1 and isinstance(branch[0], str):
                strings.add(branch[0])
            else:
                strings.update(self._whole(branch))
        return strings if len(strings) <= _UNION else ("*",)

    def _whole(self, branch: _Branch) -> Strings:
        """All that one alternative of a group can match; where that is too much, its best clause with any text."""
        held: Strings = ("",)
        clauses: list[Clause] = []
        cut = False
        for element in branch:
            strings = self._strings(element)
            if too_many(held, strings):
                cut = True
                clauses += _told(held)
                held = tails(held, strings)
            held = product(held, strings)
        if not cut:
            return held
        clauses += _told(held)
        return [f"* {word} *" for word in min(clauses, key=_cost)] if clauses else ("*",)

    def _parse(self, pattern: str) -> list[_Branch]:
        """The alternatives of a pattern, each a row of elements; those that are groups are lists again."""
        branches: list[_Branch] = [[]]
        around: list[list[_Branch]] = []
        for match in _TOKEN.finditer(pattern):
            token = match.group()
            match match.lastgroup:
                case "plain":
                    branches[-1].append(token.translate(PLAIN))
                case "flat":
                    words = tuple(token[1:-1].translate(FLAT).split("|"))
                    many: list[_Branch] = [[word] for word in words]
                    branches[-1].append(many if " " in token else words)
                case "open":
                    around.append(branches)
                    branches = [[]]
                case "close":
                    if not around:
                        raise Unread
                    group, branches = branches, around.pop()
                    branches[-1].append(group)
                case "or":
                    branches.append([])
                case "times":
                    if not branches[-1]:
                        raise Unread
                    branches[-1].append(repeated(self._strings(branches[-1].pop()), token))
                case kind:
                    branches[-1].append(self._element(kind or "", token))
        if around:
            raise Unread
        return branches

    def _element(self, kind: str, token: str) -> Strings:
        match kind:
            case "words":
                return self._list(token[1:-1])
            case "gap":
                lead = " " if token[0] == " " else ""
                return (lead, f"{lead}* ") if token[-1] == " " else (f"{lead}*",)
            case "any":
                return ("*",)
            case "set":
                return of_set(token)
            case "escape":
                return of_escape(token)
        if token in "[{\\" or token in KIN:
            raise Unread
        if token == "^":
            return (" ^",)
        return (token.translate(PLAIN) if token.isascii() else " ",)

    def _list(self, name: str) -> Strings:
        if name not in self._words or name in self._open:
            raise Unread
        if name not in self._lists:
            self._open.add(name)
            entries = [self._parse(word) for word in self._words[name]]
            self._lists[name] = self._strings([branch for entry in entries for branch in entry])
            self._open.remove(name)
        return self._lists[name]


def _spliced(branch: _Branch) -> Iterator[str | Strings | list[_Branch]]:
    """The elements, with those of a group that has no alternatives in its place."""
    for element in branch:
        if isinstance(element, list) and len(element) == 1:
            yield from _spliced(element[0])
        else:
            yield element


def _told(strings: Iterable[str]) -> Iterator[Clause]:
    """The clauses that some strings amount to: each word that all share, and one other of every string."""
    words = [
        {word for word in string.split(" ")[1:-1] if word.strip("^") and "*" not in word} for string in sorted(strings)
    ]
    shared = frozenset.intersection(*map(frozenset, words)) if words else frozenset()
    yield from (frozenset((word,)) for word in shared)
    chosen: set[str] = set()
    for row in words:
        row -= shared
        if not row:
            return
        if chosen.isdisjoint(row):
            chosen.add(min(row, key=_weight))
    if chosen:
        yield frozenset(chosen)


def _weight(word: str) -> tuple[int, str]:
    """About how often a word comes, and the word itself so that of two the same is always chosen."""
    if word[0] == "^":
        return (_weight(word[1:])[0] + 4) // 5, word
    return _COMMON.get(word) or _BY_LENGTH[min(len(word), 9)], word


def _cost(clause: Clause) -> tuple[int, list[str]]:
    return sum(_weight(word)[0] for word in clause), sorted(clause)


def _demand(clauses: Iterable[Clause]) -> Demand:
    return tuple(sorted(set(clauses), key=_cost)[:_CLAUSES])
