"""Who speaks: the source beside a verb of speech or thought."""

from __future__ import annotations

from collections.abc import Sequence

from digestlint.prose import reporting as lists
from digestlint.prose.tokens import QUOTE, Token, word_at

REACH = 24
"""How many words of a subject are looked at."""
OPENING = frozenset(",;:()[]—–-•*|→" + QUOTE)
"""Marks behind which a clause or an aside may begin."""
CLOSING = frozenset(",.!?;)—–→" + QUOTE)
"""Marks that close a clause or an aside."""
_ASIDES = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}
# Determiners that can stand by themselves: "some say", "many believe".
_COUNTED = frozenset("some many several few most all both other another more".split())
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
# "Maintaining the quay", "small states": these report where a clause follows.
_KEEPING = frozenset("maintain maintains maintained maintaining state states".split())
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


# "The United States", "the Weekly Status Report": capitals make names of these.
_IN_NAMES = frozenset("state states report reports project projects post call calls".split())
# How many words of a subject that two verbs share lie before its noun.
_SUBJECT = 6
# "We find ourselves at a crossroads."
_SELVES = frozenset("ourselves themselves itself himself herself myself yourself".split())
# "Adding to the pressure", "confirmed cases", "found dead": no verb of speech, unless what is said follows.
_ADDING = frozenset("add adds added adding".split())
_DESCRIBED = frozenset(
    "confirmed reported expected alleged claimed recommended declared announced known estimated projected proposed "
    "suspected noted described found feared".split()
)
_CONTENTS = lists.DETERMINERS | _PRONOUNS | frozenset(("we", "i", "no", "how", "what", "whether", QUOTE, ":", ","))
_OBJECTS = _CONTENTS - {QUOTE, ":", ","}
_SAID = _CONTENTS - frozenset("a an another more other new further".split())
_NO_SUBJECT = lists.AUXILIARIES | lists.SAY_PAST | lists.CLAUSE_OPENERS
# "This brief shows": the digest itself.
_OWN = frozenset("this today's our".split())
# "The release of the data suggests": something that happens.
_ACTS = frozenset("release order motion review notice".split())
_OWN_DOCUMENTS = frozenset("brief briefing digest newsletter edition issue roundup summary".split())


def source_before(words: Sequence[Token], at: int) -> int | None:
    """The last word of the source before the verb at `at`; None where the verb reports nothing or has no source."""
    word, after = words[at].text, word_at(words, at + 1)
    if word in _IN_NAMES and words[at].capital and at and words[at - 1].capital and after not in _SAID:
        return None
    before, skipped = _skip_back(words, at)
    has_be = bool(lists.BE & skipped)
    is_doing = word in lists.SAY_ING or word in lists.SHOW_ING
    if before < 0 or (has_be and not is_doing and word not in lists.TOLD):
        return None
    is_open = any(one.text in _MODALS and not one.capital for one in words[before + 1 : at])
    if not is_open and not has_be and word not in lists.CONTENT_NOUNS and _is_name_in_s(words, before, after):
        return before
    if is_open or words[before].text.endswith(("'s", "s'")) or (has_be and word == "advised"):
        # "Its owner's admitted debts"; "readers are advised to wait": by whom?
        return None
    if _is_no_speech(words, at, before):
        return None
    if word in _KEEPING and after not in _PRONOUNS and words[before].text not in _SPEAKING:
        return None
    if word in lists.AGENTLESS and after in ("to", "as", "at", "by"):
        # "Losses estimated at", "the man believed to be": nobody believes or estimates.
        return None
    if word in lists.NOUN_OR_VERB and (after in lists.AUXILIARIES or after in lists.PREPOSITIONS or after in CLOSING):
        return before if after in CLOSING and _is_credit(words, before) else None
    if word in _DESCRIBING and words[before].text != "," and after not in ("that", "how"):
        # "The documents revealing these sales" tells which documents they are.
        return None
    if word in lists.SAY_ING:
        return _source_of_participle(words, at, before, progressive=has_be)
    if words[before].text in ("and", "but", "or"):
        return _shared_subject(words, before) if after in _CONTENTS or after in ("of", "against") else None
    before = _before_aside(words, before)
    if before < 0 or words[before].text in lists.PREPOSITIONS | lists.DETERMINERS - _COUNTED:
        return None
    if word in _DISPLAYING and words[before].text not in _SPEAKING and after not in _CLAUSES:
        # "Orva Steel shows strong growth": what can be seen of it, and nothing that it says.
        return None
    # Only what somebody looked into "finds that".
    strict = _needs_a_clear_source(word) and not (word == "finds" and after == "that")
    return before if _is_source(words, _head(words, before), strict=strict) else None


def _is_name_in_s(words: Sequence[Token], before: int, after: str) -> bool:
    """Whether a name that only looks like a possessive has the verb: "Moody's projects the", "Lloyd's said it"."""
    return words[before].capital and words[before].text.endswith("'s") and after in _OBJECTS


def _is_credit(words: Sequence[Token], before: int) -> bool:
    """Whether a name stands between a comma and the verb behind `before`: ", the Orva Institute estimates."."""
    start = before
    while start >= 0 and words[start].capital:
        start -= 1
    is_name = start < before
    if word_at(words, start) == "the":
        start -= 1
    return is_name and word_at(words, start) == ","


def _is_no_speech(words: Sequence[Token], at: int, before: int) -> bool:
    """Whether a verb of speech does something else here: "adding to the debt", "found ourselves", ", suggesting"."""
    word, after = words[at].text, word_at(words, at + 1)
    if after in _SELVES:
        return True
    if words[before].text == "," and word in lists.SHOW_ING:
        # What the digest makes of the sentence before it.
        return True
    is_figure = after[:1].isdigit()
    is_name = at + 1 < len(words) and words[at + 1].capital
    if word in _ADDING:
        return not (after in _SAID or is_name or after in CLOSING or not after)
    if word not in _DESCRIBED or before < at - 1 or words[before].text in _SPEAKING or words[before].capital:
        return word == "found" and after.endswith("ed")
    follows = after in _CONTENTS or after in lists.PREPOSITIONS or after in CLOSING or not after
    return not (follows or is_figure or is_name)


def _shared_subject(words: Sequence[Token], at: int) -> int | None:
    """The subject of "the board cut its dividend and warned", seen from the "and" at `at`: a clear source."""
    start = at
    while start and at - start < REACH and words[start - 1].text not in ";:—–":
        start -= 1
    for here in range(start, at):
        word = words[here].text
        if word == ",":
            # Behind "On Tuesday, " the subject is still to come; what stands behind a later comma is not looked for.
            start = here + 1
        elif here > start + _SUBJECT or word in _NO_SUBJECT:
            return None
        elif word in lists.SUBJECTS or word in lists.SOURCES or (here > start and _is_named(words, here)):
            return here
    return None


def has_feeling_source(words: Sequence[Token], at: int) -> bool:
    """Whether a source feels it: "ministers are worried", and not "it is clear"."""
    before, skipped = _skip_back(words, at)
    if before < 0 or not lists.BE & skipped or words[before].text == "it":
        return False
    before = _before_aside(words, before)
    return before >= 0 and _is_source(words, _head(words, before), strict=True)


def _needs_a_clear_source(verb: str) -> bool:
    if (
        verb in _THREATENING
        or verb in lists.SHOW
        or verb in lists.PRESENTS
        or verb in lists.NOUN_OR_VERB
        or verb in lists.WEAK
    ):
        return True
    return verb in lists.SAY_PRESENT and not verb.endswith("s") and verb != "say"


def _skip_back(words: Sequence[Token], at: int) -> tuple[int, set[str]]:
    """The word before a verb with its auxiliaries and adverbs left out, and what was left out."""
    skipped: set[str] = set()
    at -= 1
    if word_at(words, at) == "to" and word_at(words, at - 1) in lists.BEFORE_TO:
        at -= 2
    lowest = at - REACH
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
    for at in range(end - 1, max(0, end - REACH), -1):
        if words[at].text == opening:
            # "Orva, Veldt, and Marn, ..." is a list.
            return end if word_at(words, at + 1) in ("and", "or") else at - 1
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


def _head(words: Sequence[Token], last: int) -> int:
    """The chief word of the noun phrase that ends at `last`: the one before its first preposition."""
    head = last
    for at in range(last, max(-1, last - REACH), -1):
        word = words[at].text
        if word in OPENING or word in ".!?" or (word in lists.CLAUSE_OPENERS and word not in ("and", "than")):
            break
        if word in lists.PREPOSITIONS:
            if at == 0 or words[at - 1].text in OPENING or words[at - 1].text in lists.CLAUSE_OPENERS:
                break
            head = at - 1
        elif at < last and (word in lists.AUXILIARIES or word in lists.SAY_PAST):
            break
    return head


def _is_source(words: Sequence[Token], head: int, *, strict: bool) -> bool:
    """Whether the noun at `head` can speak. A loose look suffices for "said": few things are said to say."""
    if words[head].text.isdigit() and word_at(words, head - 1) in lists.SOURCES:
        # "Article 12 of the treaty says".
        head -= 1
    word = words[head].text
    if word in _OWN_DOCUMENTS and word_at(words, head - 1) in _OWN:
        return False
    if word in _ACTS and word_at(words, head + 1) == "of":
        return False
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
    if at and words[at - 1].text not in OPENING:
        return True
    return not word.endswith(_THING_ENDINGS) and word not in _COMMON_THINGS
