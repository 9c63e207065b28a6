"""Whether a text is English, told offline from its script and its function words.

A detector of all languages is not needed, only a safe "this is not English", for texts from a headline up. The
shares below were set on the treebanks' English and on the word lists' own languages: a running text of any of them
has a fifth to a half of its words in its list.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from enum import Enum

from digestlint.regexes import regex

_WORD = regex(r"[^\W\d_]+")

# Words of grammar, which no text can do without. Those that two languages share speak for none of them.
_ENGLISH = frozenset(
    """
    the of and to in is that for it with as was on are by be at this from have has had not or an which were but they
    their its been will would who what when there more than after about also into other new over could should can may
    his her he she we you our your them these those said says how why where while during between against before
    through under out up if because some all no only most such both each any very just now then here
    """.split()
)
_OTHERS = {
    "es": "el la los las de del que y en un una por con para se su sus al lo como más pero fue ha son sobre este esta "
    "entre cuando también ya hasta desde muy según tras donde sin porque han hay está están ser",
    "fr": "le la les de des du et en un une est que qui dans pour par sur au aux avec plus ce cette ces son sa ses il "
    "elle ils pas ne se sont été mais ou leur leurs a après selon entre comme aussi même où dont très tout",
    "de": "der die das und den dem des ein eine einer einem einen ist zu mit von auf für im sich nicht auch es an als "
    "werden wird bei aus nach hat haben sind war wurde dass oder aber über vor zum zur durch noch nur wie um am bis",
    "it": "il lo la gli le di del della dei delle che e è in un una per con da dal dalla non si sono al alla nel nella "
    "più come anche ma ha hanno suo sua loro questo questa tra dopo essere stato",
    "pt": "o os a as de do da dos das que e em um uma por com para não se no na nos nas ao à mais como mas foi são seu "
    "sua também já entre sobre após até pelo pela está ser tem",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als door naar bij uit maar nog wordt "
    "werd heeft hebben deze dit over tot worden na kan meer geen",
    "pl": "i w na z do się nie że o jest to przez od po za dla jak co oraz są był która który tym jego przy ze ale tak",
    "sv": "och i att det som en på är av för med den till inte om har de ett var från men han sig kan så när efter vid",
    "da": "og i at det som en på er af for med den til ikke om har de et var fra men han sig kan så når efter ved",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka telah",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ne var ama göre her olduğu",
    "ro": "și în de la a cu pe un o care nu este din pentru că să se mai au fost prin dar sau ale",
    "cs": "a v na se že je s z do o k i jako pro po ale by od jsou které byl podle za však při",
    "hu": "a az és hogy nem is egy van azt meg csak ez de volt már mint után szerint között",
}
# What English has too, as a word of its own, an abbreviation or a piece of one ("Mailbrew Inc, DE", "a.m.").
_ALSO_ENGLISH = _ENGLISH | frozenset(
    "a e i o s t v z u y as at do no so to on me he per con par pour plus son sale men van over under war die am pm "
    "mai com main ten ser den fan sin uno door plan meer pa po se te ten hat ya al di is ha til pe ne za od "
    "era si".split()
)
# What stands in names: by themselves they say nothing ("Luis de la Cruz").
_PARTICLES = frozenset("de la le el los las der von di da do dos du des del della den het il san y e".split())
_NONE: frozenset[str] = frozenset()
_FOREIGN = {name: frozenset(words.split()) - _ALSO_ENGLISH for name, words in _OTHERS.items()}
_ANY_FOREIGN = _NONE.union(*_FOREIGN.values())

# Fewer words than this can be a list of names in any language.
_LEAST_WORDS = 5
# The share of function words from which a language is plain.
_PLAIN = 0.15
# The share from which no other language need be asked.
_ENGLISH_FOR_SURE = 0.3
# So much of a text tells as well as all of it.
_REACH = 300
_LATIN = "LATIN"


class Language(Enum):
    """What a text is, as far as its words tell."""

    ENGLISH = "english"
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


def language(text: str) -> Language:
    """Whether `text` is English, plainly not, or too short or too full of names to tell."""
    # Split at white space alone, which is quick, all but headlines of English prove to be English.
    rough = text[:_REACH].lower().split()
    if len(rough) >= _LEAST_WORDS and _share(rough, _ENGLISH) >= _ENGLISH_FOR_SURE:
        return Language.ENGLISH
    head = text[:_REACH]
    words = _WORD.findall(head.lower())
    if not head.isascii() and _is_other_script(words):
        return Language.FOREIGN
    if len(words) < _LEAST_WORDS:
        return Language.UNKNOWN
    english = _share(words, _ENGLISH)
    if _ANY_FOREIGN.isdisjoint(words):
        # As in most texts in English.
        return Language.ENGLISH if english >= _PLAIN else Language.UNKNOWN
    telling = [word for word in words if word in _ANY_FOREIGN]
    likeliest = max(_FOREIGN.values(), key=lambda known: sum(map(known.__contains__, telling)))
    foreign = _share(words, likeliest)
    distinct = likeliest.intersection(telling)
    if len(distinct) > 1 and distinct - _PARTICLES and foreign >= _PLAIN and foreign > 2 * english:
        return Language.FOREIGN
    if english >= _PLAIN and english > foreign:
        return Language.ENGLISH
    return Language.UNKNOWN


def _share(words: list[str], known: frozenset[str]) -> float:
    return sum(map(known.__contains__, words)) / len(words)


def _is_other_script(words: Iterable[str]) -> bool:
    """Whether most letters are of a script in which English is not written."""
    letters = "".join(words)
    if letters.isascii():
        return False
    foreign = [letter for letter in letters if not letter.isascii()]
    if len(foreign) * 2 <= len(letters):
        return False
    odd = sum(not unicodedata.name(letter, "").startswith(_LATIN) for letter in foreign)
    return odd * 2 > len(letters)
