"""Which values of a structured file hold prose: told by the name of the key and by the looks of the value."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from digestlint.api import regex

_CAMEL = regex(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9@$]+")
_SCHEMA_MARKS = ("@", "$")

_TITLES = frozenset("title headline heading header hed subject".split())
_PROSE = frozenset(
    "summary description desc text body content contents article story bullet bullets takeaway takeaways point points "
    "highlight highlights paragraph paragraphs lede lead dek deck intro introduction outro conclusion overview "
    "abstract excerpt snippet blurb teaser analysis commentary context background insight insights note notes message "
    "caption subtitle subheading subheadline subhead tagline standfirst preheader preview quote question questions "
    "answer answers fact facts detail details tldr digest brief briefing narrative synopsis explanation implication "
    "implications editorial disclaimer announcement html markdown md".split()
)
# Names, addresses, dates, sorts and what belongs to the machine; a container of that name is skipped whole.
_NEVER = frozenset(
    "id ids uid uuid guid url urls uri uris link links href src slug path paths file files filename filenames date "
    "dates time times timestamp datetime at created updated published modified lang language languages locale type "
    "types kind status tag tags category categories keyword keywords author authors byline creator creators editor "
    "model version hash sha md5 checksum token tokens key keys email emails phone code codes image images img "
    "thumbnail icon logo avatar video audio media color colour score scores rating count price currency symbol symbols "
    "ticker tickers prompt prompts query queries selector regex pattern command commands scripts stack traceback error "
    "errors warning warnings log logs debug config settings params options headers cookie agent license licence "
    "copyright rights source sources publisher domain site host feed feeds reference references citation citations "
    "schema mime encoding charset class classes style css js svg generator usage stats metrics env dependencies "
    "embedding embeddings vector".split()
)
# They say in what form the value is written, or number it, and leave the name before them to decide.
_FORMS = frozenset("html md markdown text txt plain raw value long short full 1 2 3 4 5 6 7 8 9".split())
_ENGLISH = frozenset(("en", "eng", "english"))
_LANGUAGES = frozenset(
    "es fr de it pt nl pl sv da nb nn fi ru uk be bg cs sk sl hr sr bs mk sq ro hu el tr ar he fa ur hi bn ta te mr gu "
    "pa th vi ms tl zh ja ko ka hy az kk uz sw af et lv lt ga cy mt ca eu gl spanish french german italian portuguese "
    "dutch polish swedish danish norwegian finnish russian ukrainian greek turkish arabic hebrew persian hindi bengali "
    "chinese japanese korean vietnamese thai indonesian catalan basque galician romanian hungarian czech".split()
)
_REGIONS = frozenset("ar at au be br ca ch cn co de es fr gb hans hant hk in latn mx nl pt sg tw uk us za 419".split())


class Role(Enum):
    """What a key says of its value; UNKNOWN leaves it to the value's looks."""

    TITLE = "title"
    PROSE = "prose"
    NEVER = "never"
    UNKNOWN = "unknown"


class Name(NamedTuple):
    """A key as it is understood: its role, and the language it names, as ``en`` or another code, if it does.

    `bare` says that it names nothing but a language, so that what holds it decides on the role.
    """

    role: Role
    language: str = ""
    bare: bool = False

    @property
    def is_foreign(self) -> bool:
        """Whether it names a language that is not English."""
        return self.language not in ("", "en")


@lru_cache(4096)
def name(key: str) -> Name:
    """What the key of an object, the header of a column or the like says of its value."""
    if key.startswith(_SCHEMA_MARKS):
        return Name(Role.NEVER)
    words = [word for word in _CAMEL.split(key) if word]
    words, language = _without_language(words)
    words = [word.lower() for word in words]
    if not words:
        return Name(Role.UNKNOWN, language, bare=bool(language))
    return Name(_role(words), language)


def _without_language(words: list[str]) -> tuple[list[str], str]:
    """The words before a language at their end, ``title_es`` or ``title-pt-BR``, and its code."""
    for length in (2, 1):
        head, tail = words[:-length], [word.lower() for word in words[-length:]]
        if len(tail) < length or (length == 2 and tail[1] not in _REGIONS):
            continue
        if tail[0] in _ENGLISH:
            return head, "en"
        if tail[0] in _LANGUAGES:
            return head, tail[0]
    return words, ""


def _role(words: list[str]) -> Role:
    last = words[-1]
    while len(words) > 1 and last in _FORMS and words[-2] in _TITLES | _PROSE:
        words = words[:-1]
        last = words[-1]
    if last in _NEVER:
        return Role.NEVER
    if last in _TITLES:
        return Role.TITLE
    return Role.PROSE if last in _PROSE else Role.UNKNOWN


_LETTERS = regex(r"[^\W\d_]{2}")
_LOWER_WORD = regex(r"(?<![^\s(\"'“‘])[a-z]{2,}(?![^\s,.;:!?)\"'”’])")
_SINGLE_WORD = regex(r"[A-Z][A-Za-z'’-]+[!?]?")
_DATE = regex(
    r"(?:\d++|[\s,.:/+-]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?"
    r"|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|st|nd|rd|th|at|of|[ap]m|t|z|gmt|utc|e[sd]t|p[sd]t|c[es]t)++",
    re.IGNORECASE,
)
_CODE = regex(r"=>|\(\)|[=!]=|&&|\|\||[{};]\s*\Z|^\s*(?:import|def|function|const|var|SELECT|FROM|curl|pip|npm)\s")
_LONGEST_DATE = 60
# How much of a value is looked at.
_REACH = 200
_LEAST_WORDS = 5
# With more gaps between words than any date or address has, a value that its key calls prose is.
_PLAINLY = 10


def is_prose(role: Role, value: str) -> bool:
    """Whether the value of a key in this role is prose: not an address, an identifier, a date, a sort, code.

    A title may be one capitalised word; other prose has several words, and more of them, small ones among them,
    where the key does not say that it is prose.
    """
    value = value.strip()[:_REACH]
    gaps = value.count(" ")
    if role is Role.PROSE and gaps > _PLAINLY:
        return True
    if role is Role.NEVER or not _LETTERS.search(value):
        return False
    if role is Role.UNKNOWN and gaps + 1 < _LEAST_WORDS:
        return False
    if ("://" in value and gaps < 3) or (len(value) < _LONGEST_DATE and _DATE.fullmatch(value)):
        return False
    if role is Role.UNKNOWN:
        return _has_small_words(value) and not _CODE.search(value)
    return gaps > 0 or (role is Role.TITLE and _SINGLE_WORD.fullmatch(value) is not None) or _is_long_line(value)


def _has_small_words(value: str) -> bool:
    first = _LOWER_WORD.search(value)
    return first is not None and _LOWER_WORD.search(value, first.end()) is not None


def _is_long_line(value: str) -> bool:
    """Words without a space between them, but with line ends, tags or no-break spaces."""
    return len(re.split(r"[\s\u00a0]+|<[^<>]*>|&nbsp;", value)) > 2
