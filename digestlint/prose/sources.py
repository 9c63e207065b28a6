"""Who speaks: the source beside a verb of speech or thought."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.tokens import QUOTE, Token, word_at

# How many words of a subject are looked at.
_REACH = 24
_OPENING = frozenset(",;:()[]—–-•*|" + QUOTE)
_CLOSING = frozenset(",.!?;)—–" + QUOTE)
_ASIDES = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}
# Determiners that can stand by themselves: "some say", "many believe".
_COUNTED = frozenset("some many several few most all both other another more".split())
_SUBORDINATE = frozenset("while although though as after since because even when whereas before".split())
_HYPOTHETICAL = frozenset("if unless until whether once".split())
_INVERTED = frozenset("said says added adds wrote writes noted warned told".split())
# Participles that hang on the sentence before them: "The bank closed, citing losses".
_HANGING = frozenset(", by while and after before".split())
_NOT_HANGING = frozenset("expecting projecting assessing describing".split())
_DESCRIBING = frozenset(
    "revealing showing highlighting reflecting illustrating demonstrating seeing hearing reading".split()
)
# Verbs of what can be seen of a firm or a person; they report where a clause follows, or a document shows.
_DISPLAYING = frozenset(
    "show shows showed shown display displays highlight highlights highlighted underscore underscores underscored "
    "underline underlines underlined illustrate illustrates illustrated demonstrate demonstrates demonstrated reflect "
    "reflects reflected exemplify exemplifies".split()
)
_SPEAKING = lists.SOURCES | lists.SUBJECTS
_CLAUSES = frozenset("that how why what whether where who it he she they its the a an".split())
# What may yet be said has not been said: "critics might argue", "the council may see".
_MODALS = frozenset("may might could".split())
# "The heat threatens to": strictly of persons and bodies.
_THREATENING = frozenset("threaten threatens threatened threatening".split())
# "Maintaining the quay", "state law": these report where a clause follows.
_KEEPING = frozenset("maintain maintains maintained maintaining state".split())
_PRONOUNS = frozenset("that it he she they there".split())
_THING_ENDINGS = tuple(
    "tion tions sion sions ment ments ness ity ities ings ing cy cies ance ence ism ship age ure ures sis th".split()
)
_COMMON_THINGS = frozenset(
    "data figures results evidence signs signals trends events findings numbers prices markets experience history "
    "indicators metrics statistics logs images maps photos footage video videos polls tests trials benchmarks "
    "charts sales revenue growth inflation demand patterns moves steps talks tensions changes cases examples "
    "efforts actions policies plans attacks developments measures each one two three today yesterday now".split()
)


def source_before(words: Sequence[Token], at: int) -> int | None:
    """The last word of the source before the verb at `at`; None where the verb reports nothing or has no source."""
    word, after = words[at].text, word_at(words, at + 1)
    before, skipped = _skip_back(words, at)
    has_be = bool(lists.BE & skipped)
    is_doing = word in lists.SAY_ING or word in lists.SHOW_ING
    if before < 0 or (has_be and not is_doing and word not in lists.TOLD):
        return None
    is_open = any(one.text in _MODALS and not one.capital for one in words[before + 1 : at])
    if is_open or words[before].text.endswith(("'s", "s'")) or (has_be and word == "advised"):
        # "Its owner's admitted debts"; "readers are advised to wait": by whom?
        return None
    if word in _KEEPING and after not in _PRONOUNS and words[before].text not in _SPEAKING:
        return None
    if word in lists.AGENTLESS and after in ("to", "as", "at", "by"):
        # "Losses estimated at", "the man believed to be": nobody believes or estimates.
        return None
    if word in lists.NOUN_OR_VERB and (after in lists.AUXILIARIES or after in lists.PREPOSITIONS or after in _CLOSING):
        return None
    if word in _DESCRIBING and words[before].text != "," and after not in ("that", "how"):
        # "The documents revealing these sales" tells which documents they are.
        return None
    if word in lists.SAY_ING:
        return _source_of_participle(words, at, before, progressive=has_be)
    before = _before_aside(words, before)
    if before < 0 or words[before].text in lists.PREPOSITIONS | lists.DETERMINERS - _COUNTED:
        return None
    if word in _DISPLAYING and words[before].text not in _SPEAKING and after not in _CLAUSES:
        # "Orva Steel shows strong growth": what can be seen of it, and nothing that it says.
        return None
    return before if _is_source(words, _head(words, before), strict=_needs_a_clear_source(word)) else None


def has_feeling_source(words: Sequence[Token], at: int) -> bool:
    """Whether a source feels it: "ministers are worried", and not "it is clear"."""
    before, skipped = _skip_back(words, at)
    if before < 0 or not lists.BE & skipped or words[before].text == "it":
        return False
    before = _before_aside(words, before)
    return before >= 0 and _is_source(words, _head(words, before), strict=True)


def _needs_a_clear_source(verb: str) -> bool:
    if verb in _THREATENING or verb in lists.SHOW or verb in lists.NOUN_OR_VERB or verb in lists.WEAK:
        return True
    return verb in lists.SAY_PRESENT and not verb.endswith("s")


def is_hypothetical(words: Sequence[Token], at: int, source: int) -> bool:
    """Whether nothing has been said yet: "if the bank says", "when the minister announces"."""
    opener = _opener(words, source)
    is_present = words[at].text in lists.SAY_PRESENT or words[at].text in lists.SHOW
    return opener in _HYPOTHETICAL or (opener == "when" and is_present)


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
    elif after and after not in lists.AFTER_TRAILING and after not in _CLOSING:
        return False
    for here in range(source, max(-1, source - _REACH), -1):
        word = words[here].text
        if word == "that":
            # Of "read as a sign that they believe in it" nothing is said by them.
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
    for word in words[at : at + _REACH]:
        if word.text in _OPENING:
            return False
        if word.text in lists.AUXILIARIES:
            return True
    return False


def _skip_back(words: Sequence[Token], at: int) -> tuple[int, set[str]]:
    """The word before a verb with its auxiliaries and adverbs left out, and what was left out."""
    skipped: set[str] = set()
    at -= 1
    if word_at(words, at) == "to" and word_at(words, at - 1) in lists.BEFORE_TO:
        at -= 2
    lowest = at - _REACH
    while at >= max(0, lowest) and (words[at].text in lists.AUXILIARIES or is_adverb(words[at].text)):
        skipped.add(words[at].text)
        at -= 1
    return at, skipped


def is_adverb(word: str) -> bool:
    """Whether a verb can have the word beside it."""
    return word in lists.ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in lists.SOURCES)


def _before_aside(words: Sequence[Token], end: int) -> int:
    """The word before ", the bank's chief economist," or "(FIGC)" where `end` is its last mark; else `end`."""
    opening = _ASIDES.get(words[end].text)
    if opening is None:
        return end
    for at in range(end - 1, max(0, end - _REACH), -1):
        if words[at].text == opening:
            return at - 1
        if words[at].text in (";", ":", QUOTE):
            break
    return end


def _source_of_participle(words: Sequence[Token], at: int, before: int, *, progressive: bool) -> int | None:
    """For "saying" or "adding that": what it hangs on, or the source right before it."""
    verb, word = words[at].text, words[before].text
    if progressive:
        return before if _is_source(words, _head(words, before), strict=True) else None
    if verb in _THREATENING:
        return None
    if (verb in _NOT_HANGING and word != ",") or (verb in lists.NOUN_OR_VERB and word_at(words, at + 1) != "that"):
        return None
    return before if word in _HANGING or word in lists.SOURCES or _is_named(words, before) else None


def _opener(words: Sequence[Token], last: int) -> str:
    """The conjunction that opens the clause whose subject ends at `last`; "" where a mark or nothing does."""
    for at in range(last, max(-1, last - _REACH), -1):
        word = words[at].text
        if word in _OPENING:
            return ""
        if word in lists.CLAUSE_OPENERS and word not in ("and", "or", "than", "that"):
            # Within a clause "as" and "before" are prepositions.
            is_first = at == 0 or words[at - 1].text in _OPENING
            return word if is_first or word not in _SUBORDINATE else ""
    return ""


def _head(words: Sequence[Token], last: int) -> int:
    """The chief word of the noun phrase that ends at `last`: the one before its first preposition."""
    head = last
    for at in range(last, max(-1, last - _REACH), -1):
        word = words[at].text
        if word in _OPENING or word in ".!?" or (word in lists.CLAUSE_OPENERS and word not in ("and", "than")):
            break
        if word in lists.PREPOSITIONS:
            if at == 0 or words[at - 1].text in _OPENING or words[at - 1].text in lists.CLAUSE_OPENERS:
                break
            head = at - 1
        elif at < last and (word in lists.AUXILIARIES or word in lists.SAY_PAST):
            break
    return head


def _is_source(words: Sequence[Token], head: int, *, strict: bool) -> bool:
    """Whether the noun at `head` can speak. A loose look suffices for "said": few things are said to say."""
    word = words[head].text
    if word in lists.SUBJECTS or word in lists.SOURCES:
        return True
    if word == "which" or (word == "it" and not strict):
        return not strict
    if word in lists.THINGS or word in lists.MINDLESS:
        return False
    if word.rpartition("-")[2] in lists.SOURCES:
        return True
    if strict:
        return _is_named(words, head)
    return word[0].isalpha() and word not in lists.CLAUSE_OPENERS | lists.DETERMINERS | lists.PREPOSITIONS


def _is_named(words: Sequence[Token], at: int) -> bool:
    """Whether the word is a name: a capital letter that does not come from the sentence's start alone."""
    word = words[at].text
    if not words[at].capital or word in lists.DETERMINERS or word.endswith(("'s", "s'")):
        return False
    if at and words[at - 1].text not in _OPENING:
        return True
    return not word.endswith(_THING_ENDINGS) and word not in _COMMON_THINGS
