"""Where the sentences of a block begin and end.

The splitter decides at every stop that white space follows, from the word before it and the word after it.
It errs on the side of not splitting: a sentence too long misleads a rule less than half a sentence does.
"""

from __future__ import annotations

import re

from digestlint.regexes import regex
from digestlint.text import Span

# Possessive, so that a long run of stops or brackets is read once.
_STOP = regex(r"[.!?…]++(?:[\"'”’»)\]}*_]|\[\d{1,3}\])*+")
_LINE_BREAK = regex(r"\n[ \t]*+(?:\n|(?:[-*•‣–]|\d{1,3}[.)])[ \t])")
_AHEAD = regex(r"\s*+[\"'“‘„«(\[{*_¿¡]*+([^\W\d_][\w'’]*+|.)?", re.DOTALL)

# How far back the word before a stop is looked for: longer ones are no abbreviations.
_REACH = 16

_NO_OPENERS = frozenset(".,;:!?…)]}%&/=+-–—")

# Before a name, so never at the end of a sentence.
_TITLES = frozenset(
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cpt Cpl Cmdr Cmd Adm Maj "
    "Brig Pvt Rev Hon Pres Supt Det Insp Fr St Ste Mt Ft Pfc Atty Amb Sec Msgr vs v cf e.g i.e viz Lt.Gen "
    "Lt.Col Brig.Gen Maj.Gen".split()
)
# Before a figure or a date; else the word may as well end a sentence ("He said no.").
_COUNTERS = frozenset(
    "No Nos no nos Art Arts art Fig Figs fig figs Vol vol Ch ch Para para Sect sec pp p pg Op op ca c approx "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split()
)
# Within a sentence or at its end: only an opener after them tells.
_ABBREVIATIONS = frozenset(
    "Inc Corp Ltd Co Cos Bros Jr Sr Esq Ph.D Univ Dept Assn Assoc Bldg Ave Blvd Rd Hwy Gdn etc al est Est "
    "dept bn mn tn mln bln min max avg sq ft lb lbs oz hr hrs mph Ala Ariz Ark Calif Colo Conn Del Fla "
    "Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo intl "
    "Intl govt Govt Natl admin Rs incl excl".split()
)
_MONTHS_AND_DAYS = frozenset(
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split()
)
_OPENERS = frozenset(
    "The A An This That These Those It Its He She They We You I His Her Their Our My Your There Here In On At "
    "By For From To With Without Under Over Between During After Before Since Until While When Where Why How "
    "What Who Whose Which As If Unless Although Though Because Despite Amid But And Or So Yet Still Then Now "
    "Also However Meanwhile Moreover Nevertheless Nonetheless Instead Earlier Later Last Next According Both "
    "Each Every All Some Any Many Most More Several Few Another Other Others One Two Three Neither Nor Not No "
    "Only Even Once Such Today Yesterday Officials Analysts Critics Experts".split()
)
_LETTERS_WITH_STOPS = regex(r"(?:[^\W\d_]\.)+[^\W\d_]")


def sentences(text: str) -> tuple[Span, ...]:
    """The spans of the sentences of `text`, in order, without the white space between them.

    Closing quotes, brackets and citation marks belong to the sentence they close. A line end inside the text
    ends a sentence only before a blank line or a line that opens with a list mark.
    """
    bounds = _stops(text)
    if "\n" in text:
        bounds = sorted({*bounds, *(match.start() for match in _LINE_BREAK.finditer(text))})
    found = []
    start = 0
    for end in (*bounds, len(text)):
        part = text[start:end]
        if bare := part.strip():
            begin = start + len(part) - len(part.lstrip()) if part[0].isspace() else start
            found.append(Span(begin, begin + len(bare)))
        start = end
    return tuple(found)


def _stops(text: str) -> list[int]:
    """Where sentences end, but for the last one."""
    size = len(text)
    found = []
    opening = 0
    for match in _STOP.finditer(text):
        end = match.end()
        if end < size and text[end].isspace() and _ends(text, opening, match):
            found.append(end)
            opening = end
    return found


def _ends(text: str, opening: int, stop: re.Match[str]) -> bool:
    """Whether the stop ends the sentence that began at `opening`."""
    ahead = _AHEAD.match(text, stop.end())
    after = ahead[1] if ahead and ahead[1] else ""
    if not after or after in _NO_OPENERS or after[0].islower():
        return False
    marks = stop[0]
    if marks[0] != "." or marks.startswith(".."):
        return True
    before = _word_before(text, opening, stop.start())
    if before.isdecimal() and not text[opening : stop.start() - len(before)].strip(" \t\n*_("):
        return False
    return _stop_is_full(before, after, inside_brackets=marks.startswith(".)"))


def _word_before(text: str, opening: int, end: int) -> str:
    words = text[max(opening, end - _REACH) : end].split()
    if not words or text[end - 1].isspace():
        return ""
    return words[-1].lstrip("\"'“‘„«([{*_").rpartition("-")[2]


def _stop_is_full(before: str, after: str, *, inside_brackets: bool) -> bool:
    """Whether the stop between two words is a full stop and not part of the first word."""
    if before in _TITLES:
        return False
    if before in _COUNTERS:
        return not after[0].isdecimal() and after not in _MONTHS_AND_DAYS
    if before in ("a.m", "p.m"):
        # A day, a date or a time zone goes on with the time.
        return not (after in _MONTHS_AND_DAYS or (after.isupper() and len(after) > 1))
    is_initial = len(before) == 1 and before.isupper()
    if is_initial or before in _ABBREVIATIONS or _LETTERS_WITH_STOPS.fullmatch(before):
        return after in _OPENERS and not inside_brackets
    return True
