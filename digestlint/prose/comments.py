"""Where the writer's own voice sets in behind a report: ", which could", "; ", ", clearly signalling"."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.sources import is_adverb
from digestlint.prose.tokens import Token, word_at

# ", which could", ", which will": a forecast that hangs on a report is the writer's more often than the source's.
_FORECASTING = frozenset("may might could would will can is in".split())
# "..., potentially affecting trade", "..., with a possible escalation": so does a guess that hangs on one.
_GUESSING = frozenset(
    "potentially possibly likely probably perhaps presumably arguably thereby effectively essentially "
    "ultimately".split()
)
_GUESSED = frozenset("potential possible likely probable".split())
_ASIDE = 16
_DASHES = frozenset("—–-")
# ", a move that could", ", another sign of": what the writer makes of it all.
_SUMMING_UP = frozenset(
    "development move step sign signal shift trend reminder testament sentiment prospect scenario milestone setback "
    "departure reversal gesture commitment outcome result indication dynamic reflection".split()
)
_ADJECTIVES = 2
# ", and the market effect is", ", and this means".
_UPSHOTS = frozenset("effect effects impact implication implications upshot takeaway consequence lesson".split())
_CONCLUDING = frozenset("is are was could may might will would means suggests".split())
_UPSHOT = 5
# ", boosting confidence": the outcome of what a source tells, unless it tells what is yet to come.
_OUTCOMES = frozenset(
    "contributing boosting resulting bolstering strengthening weakening undermining heightening deepening "
    "exacerbating intensifying causing triggering prompting driving raising complicating sharpening providing spurring "
    "stoking dampening ensuring cementing".split()
)


def is_break(words: Sequence[Token], at: int) -> bool:
    """Whether the report ends before the token at `at`."""
    mark = words[at].text
    if mark == ";":
        return True
    if mark == ":":
        return at + 1 < len(words) and words[at + 1].capital
    if mark in _DASHES:
        return word_at(words, at + 1) in lists.EDITORIAL
    return mark == "," and (_is_comment(words, at + 1) or _sums_up(words, at + 1) or _concludes(words, at + 1))


def is_outcome(words: Sequence[Token], at: int) -> bool:
    """Whether a comma stands at `at` and an outcome behind it."""
    return words[at].text == "," and word_at(words, at + 1) in _OUTCOMES


def _concludes(words: Sequence[Token], at: int) -> bool:
    """Whether it is ", and this could", ", but the upshot is": the next step is the writer's."""
    if word_at(words, at) not in ("and", "but"):
        return False
    if word_at(words, at + 1) in ("this", "that") and word_at(words, at + 2) in _CONCLUDING:
        return True
    if word_at(words, at + 1) not in ("the", "its"):
        return False
    return any(words[on].text in _UPSHOTS and word_at(words, on + 1) in _CONCLUDING for on in _near(words, at + 2))


def _near(words: Sequence[Token], at: int) -> range:
    return range(at, min(at + _UPSHOT, len(words)))


def _sums_up(words: Sequence[Token], at: int) -> bool:
    if word_at(words, at) not in ("a", "an", "another"):
        return False
    return any(word.text in _SUMMING_UP for word in words[at + 1 : at + 2 + _ADJECTIVES])


def _is_comment(words: Sequence[Token], at: int) -> bool:
    """Whether the writer's own voice sets in at `at`, behind a comma: "which could", "clearly signalling"."""
    if word_at(words, at) == "which":
        return word_at(words, at + 1) in _FORECASTING
    if word_at(words, at) == "with":
        return not _GUESSED.isdisjoint((word_at(words, at + 1), word_at(words, at + 2)))
    is_guess = word_at(words, at) in _GUESSING
    if is_guess or is_adverb(word_at(words, at)):
        at += 1
    word = word_at(words, at)
    if is_guess and word == "with":
        return True
    if is_guess and word.endswith("ing"):
        # "Crates, potentially holding shells, have left": an aside within the report.
        rest = range(at, min(at + _ASIDE, len(words)))
        return not any(words[on].text == "," and word_at(words, on + 1) in lists.AUXILIARIES for on in rest)
    if word in ("suggesting", "indicating"):
        # A source suggests "that it may close"; "a change of course" is the writer's comment.
        return word_at(words, at + 1) not in ("that", "it", "he", "she", "they")
    return word in lists.EDITORIAL
