"""How far a report reaches in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.comments import is_break, is_outcome
from digestlint.prose.tokens import Token, word_at
from digestlint.text import Span

_JOINING = frozenset("and but yet while so".split())
# Behind "and" these begin a clause with a subject of its own, where a verb follows.
_SUBJECTS = (lists.DETERMINERS | lists.SUBJECTS | lists.THINGS | {"neither"}) - {"that", "which", "who", "such"}
_CLAUSE = 7
_CLAUSES = lists.SUBJECTS | frozenset("that it how whether what why :".split())
_VERBS = lists.AUXILIARIES | lists.COMMENTS
_MODALS = frozenset("will would may might could can shall should must".split())
# An outcome behind these is part of the case that they make.
_ARGUING = frozenset("warn warns warned argue argues argued contend contends contended fear fears feared".split())
# "The report that it will close sent shares down": the verb that the report is the subject of.
_MAIN = _VERBS | frozenset(
    "came led prompted triggered drew sent caused raised added pushed fuelled fueled boosted hit weighed sparked "
    "followed surprised shook lifted comes leads prompts draws sends raises adds fuels boosts".split()
)
_BOUND = lists.AUXILIARIES | {"to", "that", "which", "who", "and", "or", "not", "also", "be"}


class Extents:
    """How far what a cue governs reaches, found for all cues of a sentence in two passes over its words."""

    def __init__(self, words: Sequence[Token], sentence: Span) -> None:
        self._words = words
        self._last = sentence.end
        self._starts: list[int] = []
        start = sentence.start
        for token in words:
            self._starts.append(start)
            if token.text == ";":
                start = token.end
        count = len(words)
        # For every word, which one at or behind it is the first of its kind; `count` where none is.
        self._breaks = [count] * (count + 1)
        self._brackets = [count] * (count + 1)
        self._commas = [count] * (count + 1)
        self._joints = [count] * (count + 1)
        self._outcomes = [count] * (count + 1)
        self._verbs = [count] * (count + 1)
        self._modals = [count] * (count + 1)
        self._clauses = [count] * (count + 1)
        closing: list[int] = []
        for at in range(count - 1, -1, -1):
            text = words[at].text
            if text == ")":
                closing.append(at)
            elif text == "(" and closing:
                closing.pop()
            ends = is_break(words, at)
            is_joint = ends or (text in _JOINING and self._opens_clause(at))
            self._brackets[at] = closing[-1] if closing else count
            self._breaks[at] = at if ends else self._breaks[at + 1]
            self._joints[at] = at if is_joint else self._joints[at + 1]
            self._commas[at] = at if ends or text == "," else self._commas[at + 1]
            self._outcomes[at] = at if is_outcome(words, at) else self._outcomes[at + 1]
            self._verbs[at] = at if text in lists.AUXILIARIES else self._verbs[at + 1]
            self._modals[at] = at if text in _MODALS else self._modals[at + 1]
            is_next = text == "," and word_at(words, at + 1) in _JOINING
            self._clauses[at] = at if is_next else self._clauses[at + 1]

    def after(self, at: int) -> Span:
        """From the cue at `at` to the writer's next comment."""
        # A colon or a comma right behind the cue opens what it governs.
        start = min(at + 2, len(self._words))
        end = min(self._breaks[start], self._brackets[start])
        if self._names_a_thing(at):
            joint = self._joints[start]
            if joint < min(end, self._verbs[at + 1]):
                end = joint
        outcome = self._outcomes[start]
        # Behind a modal verb the outcome is as much told as what brings it about.
        if outcome < end and self._words[at].text not in _ARGUING and self._modals[start] > outcome:
            end = outcome
        return self._span(at, end)

    def within(self, at: int) -> Span:
        """From the cue at `at` to the comma that closes its clause."""
        return self._span(at, self._commas[min(at + 2, len(self._words))])

    def of_noun(self, at: int) -> Span:
        """From the noun at `at` to the next clause: "fears that it will close, and the town may suffer"."""
        start = min(at + 2, len(self._words))
        return self._span(at, min(self._breaks[start], self._clauses[start]))

    def of_subject(self, at: int) -> Span:
        """From the noun at `at` to the verb that it is the subject of: "The claim that it will close is new"."""
        start = min(at + 2, len(self._words))
        return self._span(at, self._main_verb(start, min(self._breaks[start], self._clauses[start])))

    def around(self, at: int) -> Span:
        """The part of the sentence in which the cue at `at` stands, to the writer's next comment."""
        return Span(self._starts[at], self._place(self._breaks[min(at + 1, len(self._words))]))

    def whole(self, at: int) -> Span:
        """The whole sentence."""
        return Span(self._starts[0], self._last)

    def behind(self, at: int) -> Span:
        """From the mark at `at` to the end of the sentence."""
        return Span(self._words[at].end, self._last)

    def _span(self, at: int, end: int) -> Span:
        return Span(self._words[at].end, max(self._words[at].end, self._place(end)))

    def _place(self, at: int) -> int:
        return self._words[at].start if at < len(self._words) else self._last

    def _opens_clause(self, at: int) -> bool:
        """Whether a clause with a subject of its own begins behind the "and" at `at`."""
        if word_at(self._words, at + 1) not in _SUBJECTS:
            return False
        for word in self._words[at + 2 : at + 2 + _CLAUSE]:
            if word.text in _VERBS:
                return True
            if word.text in (",", ";", ":", "that"):
                return False
        return False

    def _names_a_thing(self, at: int) -> bool:
        """Whether the cue at `at` has no clause for its content: "has acknowledged his death and"."""
        after = word_at(self._words, at + 1)
        return self._words[at].text in lists.OF_THINGS and after not in _CLAUSES

    def _main_verb(self, start: int, end: int) -> int:
        """The second verb from `start` on, before which nothing links it to the first; `end` where there is none."""
        verbs = [
            at
            for at in range(start, end)
            if self._words[at].text in _MAIN and word_at(self._words, at - 1) not in _BOUND
        ]
        return verbs[1] if len(verbs) > 1 else end
