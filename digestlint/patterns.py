"""The pattern language of rules that are data, and how the few that can stand in a text are found.

A pattern is written as it reads. Letters match in either case; a space matches any white space; a straight
apostrophe, quotation mark or hyphen also matches the curly and the non-breaking kinds; a full stop is a full stop.

========================  ==========================================================================
``(a|b)``  ``a?``         alternatives and options, as in a regular expression; ``[..]``, ``{2,3}``, ``\\d`` too
``{name}``                one of the rule's `words` lists, by its name
``<3>``  ``<3,>``         up to three words in between, in quotation marks or not; with the comma, they may carry one
``<*>``                   anything at all, up to the end of the unit
``^`` ``$``               the start and the end of the unit (the sentence or the block)
``⟦..⟧``                  the part that is reported, where that is not the whole match
``(?-i:..)``              letters in this group match in their own case only
========================  ==========================================================================

A pattern that starts or ends with a letter, a digit or a group stops at a word's edge there. All of it is RE2,
an engine that can't backtrack, so that no pattern takes more than linear time on any text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache, cached_property
from typing import Any, NamedTuple

import re2

from digestlint.cue_index import CueIndex, StoredDemand, bare, key_of, stored, to_store, words_of
from digestlint.cues import CueReader
from digestlint.expansion import Expansion, PatternError, Source, Words, edges, fold, to_re2
from digestlint.regexes import regex
from digestlint.text import Span

__all__ = ["PatternError", "PatternSet", "Words", "edges", "fold"]

# Far above what the built-in rules need (a few MB); RE2 refuses a pattern that would take more.
_MEMORY = 128 << 20
# So few patterns are matched one by one sooner than an automaton of them is made, but not where each unit of each
# file is looked at.
_FEW, _FEW_OF_MANY = 4, 1

# Groups such as (?-i:..) and (?P<..>) must stay as they are.
_OWN_CASE = regex(r"\(\?[^:]")
_ESCAPE_OR_CAPITAL = regex(r"\\p\{?\^?\w+\}?|\\.|[A-Z]")


def _reason(source: str) -> str:
    """Why RE2 does not take the source; empty where it does."""
    try:
        re2.compile(source.encode(), _options())
    except re2.error as error:
        reason = error.args[0] if error.args else "invalid"
        return reason.decode(errors="replace") if isinstance(reason, bytes) else str(reason)
    return ""


@cache
def _options(*, case_sensitive: bool = False) -> Any:
    options = re2.Options()
    options.case_sensitive = case_sensitive
    options.log_errors = False
    options.max_mem = _MEMORY
    return options


def _knows_case(source: str) -> bool:
    """Whether RE2 must tell which letters are the same: lower case of bytes is that of ASCII alone."""
    if _OWN_CASE.search(source):
        return True
    return not source.isascii() and any(
        character.lower() != character.upper() for character in set(source) if not character.isascii()
    )


def _lower(source: str) -> str:
    """RE2 source with its capitals lowered, but for those of escapes such as \\S and \\pL."""
    return _ESCAPE_OR_CAPITAL.sub(lambda match: match[0] if match[0][0] == "\\" else match[0].lower(), source)


class _Automata:
    """Numbered RE2 sources as two automata: one for the text in lower case, which compiles in half the time.

    The other is for patterns that know case. Raises re2.error for a source that can't be compiled.
    """

    def __init__(self, sources: Sequence[tuple[int, str]]) -> None:
        plain = [(number, _lower(source)) for number, source in sources if not _knows_case(source)]
        cased = [(number, source) for number, source in sources if _knows_case(source)]
        self._plain, self._cased = _automaton(plain, case_sensitive=True), _automaton(cased, case_sensitive=False)
        self._numbers = [number for number, _ in plain], [number for number, _ in cased]

    def which(self, folded: bytes) -> list[int]:
        """The numbers of the sources that match somewhere in a folded text."""
        plain, cased = self._numbers
        found = [plain[index] for index in self._plain.Match(folded.lower()) or ()] if plain else []
        return found + [cased[index] for index in self._cased.Match(folded) or ()] if cased else found


def _automaton(sources: Sequence[tuple[int, str]], *, case_sensitive: bool) -> Any:
    made = re2.Set.SearchSet(_options(case_sensitive=case_sensitive))
    for _, source in sources:
        made.Add(source.encode())
    made.Compile()
    return made


class _Compiled(NamedTuple):
    """A compiled pattern: `lowered`, whether it is one for the text in lower case; `group`, what it reports."""

    regexp: Any
    lowered: bool
    group: int


def _compiled(regexp: Any, *, lowered: bool) -> _Compiled:
    return _Compiled(regexp, lowered, 1 if regexp.groups else 0)


class _Pattern:
    """A pattern that is turned into RE2 and compiled when a text first asks for it."""

    def __init__(self, pattern: str, lists: Expansion) -> None:
        self.pattern = pattern
        self._lists = lists

    @cached_property
    def source(self) -> Source:
        """The pattern in RE2. Raises PatternError."""
        return to_re2(self.pattern, self._lists)

    @cached_property
    def compiled(self) -> _Compiled:
        """The compiled pattern. Raises PatternError."""
        text, core = self.source.text, self.source.core
        if not _knows_case(text):
            with suppress(re2.error):
                return _compiled(re2.compile(_lower(text).encode(), _options(case_sensitive=True)), lowered=True)
        try:
            return _compiled(re2.compile(text.encode(), _options()), lowered=False)
        except re2.error as error:
            reason = _reason(core) or _reason(text) or str(error)
            raise PatternError(f"{self.pattern!r} can't be compiled: {reason}") from None

    def stands_in(self, folded: bytes) -> bool:
        """Whether the pattern matches somewhere in a folded, encoded text. Raises PatternError."""
        regexp, lowered, _ = self.compiled
        return regexp.search(folded.lower() if lowered else folded) is not None

    def spans(self, folded: bytes) -> list[Span]:
        """The spans, in code points, that the pattern reports in a folded, encoded text. Raises PatternError."""
        regexp, lowered, group = self.compiled
        source = self.source
        looked_at = folded.lower() if lowered else folded
        found: list[Span] = []
        at, characters = 0, 0
        for match in _beside(regexp, looked_at) if source.beside else regexp.finditer(looked_at):
            start, end = match.span(group)
            if start < at or not (source.beside or _stands_alone(folded, match.start(), match.end(), source)):
                continue
            characters += len(folded[at:start].decode())
            length = len(folded[start:end].decode())
            at = start
            found.append(Span(characters, characters + length))
        return found


class PatternSet:
    """Many patterns, of which a text is matched against those whose cues (see `digestlint.cues`) stand in it.

    Making one costs nothing. Raises PatternError, when it comes to a pattern, where that can't be compiled.
    """

    def __init__(self, patterns: Sequence[str], words: Words | None = None) -> None:
        self.patterns = tuple(patterns)
        self.words = words or {}
        lists = Expansion(self.words)
        self._made = [_Pattern(pattern, lists) for pattern in self.patterns]
        self._few = _FEW

    @classmethod
    def fused(cls, sets: Sequence[PatternSet]) -> PatternSet:
        """One set of the patterns of many sets, numbered through in their order."""
        whole = cls(())
        whole.patterns = tuple(pattern for one in sets for pattern in one.patterns)
        whole._made = [pattern for one in sets for pattern in one._made]
        whole.demands = [demands for one in sets for demands in one.demands]
        whole._few = _FEW_OF_MANY
        return whole

    @cached_property
    def demands(self) -> list[list[StoredDemand]]:
        """What each pattern asks of the words of a text; nothing where its cues can't be told."""
        known = stored(key_of(self.patterns, self.words))
        if known is not None:
            return known
        reader = CueReader(self.words)
        return to_store([reader.read(pattern, *edges(pattern)) for pattern in self.patterns])

    @cached_property
    def _index(self) -> CueIndex:
        return CueIndex(self.demands)

    @cached_property
    def _uncued(self) -> _Automata | None:
        """The patterns without cues as automata, unless they are too few, or one of them is wrong."""
        if len(self._index.uncued) < self._few:
            return None
        try:
            return _Automata([(number, self._made[number].source.text) for number in self._index.uncued])
        except (PatternError, re2.error):
            return None  # compiled one by one, they tell which is wrong

    def verify(self) -> None:
        """Compile every pattern now. Raises PatternError for one that fails."""
        for pattern in self._made:
            _ = pattern.compiled

    def candidates(self, folded: bytes, words: set[str] | None = None) -> list[int]:
        """The numbers of the patterns that may stand in a folded, encoded text, in ascending order.

        No other pattern does. `words` are those of the text (see `digestlint.cue_index`), where they are known.
        """
        found = self._index.candidates(words_of(bare(folded.decode())) if words is None else words)
        if self._index.uncued:
            found.update(self._index.uncued if self._uncued is None else self._uncued.which(folded))
        return sorted(found)

    def which(self, folded: bytes) -> list[int]:
        """The numbers of the patterns that stand in a folded, encoded text, in ascending order."""
        return [number for number in self.candidates(folded) if self._made[number].stands_in(folded)]

    def find(self, text: str) -> Iterator[tuple[int, Span]]:
        """Every match in `text`: the pattern's number and the span that it reports, in code points."""
        folded = fold(text).encode()
        for number in self.candidates(folded):
            for span in self.spans(number, folded):
                yield number, span

    def spans(self, number: int, folded: bytes) -> list[Span]:
        """The spans, in code points, that pattern `number` reports in a folded, encoded text."""
        return self._made[number].spans(folded)

    def matches(self, text: str) -> bool:
        """Whether any of the patterns stands in `text`."""
        return next(self.find(text), None) is not None


def _beside(compiled: Any, folded: bytes) -> Iterator[Any]:
    """The matches of a pattern that takes the characters beside it, each of which may stand beside two matches."""
    at = 0
    while at <= len(folded) and (match := compiled.search(folded, at)):
        yield match
        at = max(match.start(compiled.groups), at + 1)
        while at < len(folded) and folded[at] & 0xC0 == 0x80:  # inside a code point
            at += 1


def _stands_alone(folded: bytes, start: int, end: int, source: Source) -> bool:
    """Whether no letter that \\b does not know goes on at an edge, as in the start of "exposé"."""
    ahead = folded[max(0, start - 4) : start] if source.before else b""
    behind = folded[end : end + 4] if source.after else b""
    # Next to letters of ASCII there is no match at all, and half a code point at the far end is none.
    beside = ahead.decode(errors="ignore")[-1:], behind.decode(errors="ignore")[:1]
    return not any(character.isalnum() and not character.isascii() for character in beside)
