"""How a report stands in its sentence: in front, behind, within, or not made at all."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.sources import CLOSING, OPENING, REACH
from digestlint.prose.tokens import QUOTE, Token, word_at

_SUBORDINATE = frozenset("while although though as after since because even when whereas before".split())
_HYPOTHETICAL = frozenset("if unless until whether once".split())
_WITHIN = frozenset("when where because whether why how what".split())
_INVERTED = frozenset("said says added adds wrote writes noted warned told".split())


def is_hypothetical(words: Sequence[Token], at: int, source: int) -> bool:
    """Whether nothing has been said yet: "if the bank says", "when the minister announces"."""
    opener = _opener(words, source)
    is_present = words[at].text in lists.SAY_PRESENT or words[at].text in lists.SHOW
    return opener in _HYPOTHETICAL or (opener == "when" and is_present)


def is_clipped(words: Sequence[Token], at: int) -> bool:
    """Whether a verb of speech opens the sentence, or the line under a date: "Expects rates to fall".

    Its subject is the headline or the line above, as in notes on one source after another.
    """
    verb = words[at]
    if not verb.capital or verb.text not in lists.SAY_PRESENT or not verb.text.endswith("s"):
        return False
    if at and not words[at - 1].text.isdigit():
        return False
    after = word_at(words, at + 1)
    if verb.text in lists.NOUN_OR_VERB:
        # "Forecasts of growth", "reports say": a noun, unless an object follows.
        return after in ("that", "the", "a", "an", "its") or after.endswith("est") or after[:1].isdigit()
    # "Replies to the plan", "Replies were few".
    return after not in lists.AUXILIARIES | lists.PREPOSITIONS and after not in CLOSING


def is_enclosed(words: Sequence[Token], source: int) -> bool:
    """Whether the report is a clause within a sentence: ", who said that ...,"; "While the bank said ..., it"."""
    is_relative = words[source].text in ("who", "which") and word_at(words, source - 1) == ","
    return is_relative or _opener(words, source) in _SUBORDINATE


def is_trailing(words: Sequence[Token], at: int, source: int) -> bool:
    """Whether the verb closes ", X said": a break before the source, and no content after the verb."""
    if words[at].text in lists.SAY_ING or words[source].text in ("who", "which"):
        return False
    after = word_at(words, at + 1)
    if words[at].text == "told":
        if any(word.text in ("that", "to") for word in words[at + 1 : at + 10]):
            return False
    elif after and after not in lists.AFTER_TRAILING and after not in CLOSING:
        return False
    if after == "as" and words[at].text not in _INVERTED:
        return False
    if after and after not in CLOSING and words[at].text in lists.SHOW:
        return False
    for here in range(source, max(-1, source - REACH), -1):
        word = words[here].text
        if word == "that" or (here < source and word in _WITHIN):
            # Of "read as a sign that they believe in it" nothing is said by them; "at a time when the bank expects".
            return False
        if word in (",", QUOTE, "—", "–", "-") or (word == "as" and here < source):
            return here > 0 or word == QUOTE
    return False


def is_inverted(words: Sequence[Token], at: int) -> bool:
    """Whether it is ", said the minister": the verb behind a comma or a quotation, its source after it."""
    if words[at].text not in _INVERTED or word_at(words, at - 1) not in (",", QUOTE) or at + 1 == len(words):
        return False
    after = words[at + 1]
    if after.text == "that" or not (after.capital or after.text in lists.DETERMINERS or after.text in lists.SOURCES):
        return False
    # In "Ort, the chairwoman, said the strike may last" a clause follows.
    return word_at(words, at - 1) == QUOTE or not _opens_a_clause(words, at + 1)


def _opens_a_clause(words: Sequence[Token], at: int) -> bool:
    for word in words[at : at + REACH]:
        if word.text in OPENING:
            return False
        if word.text in lists.AUXILIARIES:
            return True
    return False


def _opener(words: Sequence[Token], last: int) -> str:
    """The conjunction that opens the clause whose subject ends at `last`; "" where a mark or nothing does."""
    for at in range(last, max(-1, last - REACH), -1):
        word = words[at].text
        if word in OPENING:
            return ""
        if word in lists.CLAUSE_OPENERS and word not in ("and", "or", "than", "that"):
            # Within a clause "as" and "before" are prepositions.
            is_first = at == 0 or words[at - 1].text in OPENING
            return word if is_first or word not in _SUBORDINATE or word == "when" else ""
    return ""
