"""What speaks for and against a slip: the features by which an odd word is judged."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Set
from typing import NamedTuple

from digestlint.spelling.edits import distance, edit
from digestlint.spelling.lexicon import LOWER, Lexicon

KINDS = ("swap", "key", "lookalike", "vowel", "letter", "missing", "undoubled", "extra", "doubled", "several")
NAMES = (
    "length", "zipf", "zipf_right", "zipf_gap", "far", "first", "last", "share", "times", "folder_times",
    "right_here", "right_here_any", "right_folder", "right_folder_any", "beside_here", "pair_folder", "odd_letters",
    "oddest", "letters_gap", "derived", "compound", "unknown", "capital_before", "capital_after", "forename",
    "hyphen", "quoted", "marked", "opens", "ending", "shouted", "right_name", "right_listed", "foreign_letters",
    "margin", "right_common", "alone", "no_lexicon", "rare", "name_letters", "name_gap", "title_before",
    "title_after", "title_common", "opens_common", "lone_common", "unused", "listed_near", "short", "pair_after",
    "even", "listed_gap", "label", "label_common", "name_gap_zipf",
    "paired", "paired_near", "heads_name", "heads_name_near",
    *(f"is_{kind}" for kind in KINDS),
)  # fmt: skip

_PREFIXES = tuple(
    """re un non anti pre over under mis multi micro macro electro neuro inter intra super ultra sub trans cyber bio eco
    geo semi pseudo post counter out up down mega mini tele auto co de dis euro afro indo nano hyper""".split()
)
_SUFFIXES = tuple(
    """s es ed ing er ers ish like less ness able ible ise ize ised ized ising izing ly y ism ist ists ian ians man men
    woman wide free gate ful hood ship dom ette esque ation ations ment ments""".split()
)
# The ends of words by which forms of one name differ: Ivanov and Ivanova, Gaza and Gazan.
_ENDINGS = frozenset("s es n an ian ans i is ese er ers e a o y ie ism ist ed d".split())
_USUAL = 3.3
# How much likelier than others some kinds of slips are, on the scale of zipf frequencies.
_HABITS = {"swap": 1.2, "doubled": 1.0, "undoubled": 1.0, "missing": 0.5, "key": 0.4, "vowel": 0.3, "extra": -0.3}


class Suggestion(NamedTuple):
    """What an odd word may have been meant for, and what the file says of it.

    `times` is how often it stands in the file, `beside` how many neighbours it shares there with the odd word.
    `is_pair`: beside the odd word stands what makes a well-known pair with this one; `heads`: a name stands there, and
    this one goes with any.
    """

    word: str
    apart: int
    listed: bool
    times: int = 0
    beside: int = 0
    is_pair: bool = False
    heads: bool = False


class Sighting(NamedTuple):
    """An odd word of a file as evidence: what the other files add is still open."""

    form: str
    before: str
    after: str
    title_before: bool
    title_after: bool
    places: int
    contexts: int
    unknown: float
    after_capital: bool
    before_capital: bool
    opens: bool
    hyphen: bool
    quoted: bool
    marked: bool
    label: bool
    suggestions: tuple[Suggestion, ...]


class Folder(NamedTuple):
    """What the files of a run say: in how many each form stands, and how often in all; which pairs of names stand in
    them; and the words before odd forms."""

    size: int
    files: Mapping[str, int]
    names: Set[str]
    contexts: Mapping[str, frozenset[str]]
    times: Mapping[str, int]

    def others(self, shown: str, here: int) -> int:
        """How many other files than the one in question have a form; `here` is how often that one has it."""
        return max(0, self.files.get(shown, 0) - (here > 0))


NOTHING = Folder(1, {}, frozenset(), {}, {})


class Weighed(NamedTuple):
    """An odd word with its likeliest correction, by how much that leads, and the features in the order of `NAMES`."""

    sighting: Sighting
    best: Suggestion
    shown: str
    margin: float
    features: tuple[float, ...]


def weigh(sighting: Sighting, folder: Folder, lexicon: Lexicon, extra: Iterable[Suggestion] = ()) -> Weighed | None:
    """The evidence for the best suggestion; None where there is none."""
    suggestions = [one for one in {*sighting.suggestions, *extra} if not _is_rarer(one, sighting, folder, lexicon)]
    ranked = sorted(
        ((_rank(sighting, one, folder, lexicon), one) for one in suggestions),
        key=lambda pair: (-pair[0], pair[1]),
    )
    if not ranked:
        return None
    score, best = ranked[0]
    margin = score - (ranked[1][0] if len(ranked) > 1 else score - 5)
    shown = in_case_of(sighting.form, best.word)
    return Weighed(sighting, best, shown, margin, _features(sighting, best, shown, min(5.0, margin), folder, lexicon))


def _is_rarer(one: Suggestion, sighting: Sighting, folder: Folder, lexicon: Lexicon) -> bool:
    """Whether a name that no list has stands less often than the odd word: then it is the slip of the two."""
    if sighting.places == 1 or one.listed or lexicon.known(one.word.lower()) is not None:
        return False
    return max(one.times, folder.times.get(one.word, 0)) <= sighting.places


def in_case_of(form: str, word: str) -> str:
    """A correction in the case of the odd word; a name keeps its capital."""
    if form.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if form[0].isupper() else word


def _rank(sighting: Sighting, one: Suggestion, folder: Folder, lexicon: Lexicon) -> float:
    shown = in_case_of(sighting.form, one.word)
    files = folder.others(shown, one.times)
    rank = lexicon.zipf(one.word.lower()) - 3 * (one.apart - 1) + 2 * one.beside
    # A name is likely meant where the text has it; a common word stands in every text.
    is_name = one.word[0].isupper() or lexicon.known(one.word.lower()) is None
    rank += (3 + math.log2(1 + one.times) if is_name else 0.3) if one.times else 0
    rank += math.log2(1 + files) if is_name else 0
    slip = edit(sighting.form.lower(), one.word.lower())
    rank += _HABITS.get(slip.kind, 0.0) - 1.5 * (slip.at == 0)
    if sighting.form[0].islower() and one.word[0].isupper():
        rank -= 1.5
    if sighting.before and f"{sighting.before} {shown}" in folder.names:
        rank += 1
    return rank + 2 * one.is_pair + one.heads


def _features(
    sighting: Sighting, best: Suggestion, shown: str, margin: float, folder: Folder, lexicon: Lexicon
) -> tuple[float, ...]:
    form, right = sighting.form.lower(), best.word.lower()
    known = lexicon.known(right)
    slip = edit(form, right)
    zipf, zipf_right = lexicon.zipf(form), lexicon.zipf(right)
    letters, oddest = lexicon.costs(form)
    files = folder.others(shown, best.times)
    contexts = len(folder.contexts.get(sighting.form, ()))
    values = {
        "length": len(form),
        "zipf": zipf,
        "zipf_right": zipf_right,
        "zipf_gap": zipf_right - zipf,
        "far": best.apart == 2,
        "first": slip.at == 0,
        "last": slip.at + max(1, len(slip.wrong)) >= len(form),
        "share": best.apart / len(form),
        "times": math.log2(max(1, sighting.contexts)),
        "folder_times": math.log2(max(1, contexts / sighting.contexts)),
        "right_here": math.log2(1 + best.times),
        "right_here_any": best.times > 0,
        "right_folder": math.log2(1 + files),
        "right_folder_any": files > 0,
        "beside_here": min(2, best.beside),
        "pair_folder": bool(sighting.before) and f"{sighting.before} {shown}" in folder.names,
        "odd_letters": letters,
        "oddest": oddest,
        "letters_gap": letters - lexicon.costs(right)[0],
        "derived": is_derived(form, lexicon),
        "compound": is_compound(form, lexicon),
        "unknown": sighting.unknown,
        "capital_before": sighting.after_capital,
        "capital_after": sighting.before_capital,
        "forename": sighting.after_capital and _is_name(sighting.before, lexicon),
        "hyphen": sighting.hyphen,
        "quoted": sighting.quoted,
        "marked": sighting.marked,
        "label": sighting.label,
        "opens": sighting.opens,
        "ending": _is_ending(form, right),
        "shouted": sighting.form.isupper(),
        "right_name": best.word[0].isupper(),
        "right_listed": best.listed,
        "foreign_letters": not form.isascii(),
        "margin": margin,
        "right_common": known is not None and bool(known.cases & LOWER),
        "alone": folder.size == 1,
        "no_lexicon": known is None,
        f"is_{slip.kind}": 1.0,
        "rare": lexicon.is_rare(form),
        "name_letters": lexicon.costs(form, True)[0],
        "name_gap": lexicon.costs(form, True)[0] - lexicon.costs(right, True)[0],
        "title_before": sighting.title_before,
        "title_after": sighting.title_after,
        "unused": zipf == 0,
        "short": len(form) <= 5,
        "pair_after": bool(sighting.after) and f"{shown} {sighting.after}" in folder.names,
    }
    titled = sighting.title_before or sighting.title_after
    common = values["right_common"]
    values["title_common"] = titled and common
    values["opens_common"] = sighting.opens and common
    values["lone_common"] = common and not sighting.opens and not titled
    values["label_common"] = sighting.label and common
    values["even"] = known is None and best.times <= sighting.places and not files
    values["listed_gap"] = (zipf_right - zipf) * best.listed
    values["name_gap_zipf"] = (zipf_right - zipf) * (best.times > 0 or files > 0)
    values["paired"] = best.is_pair
    values["paired_near"] = best.is_pair and best.apart == 1
    values["heads_name"] = best.heads
    values["heads_name_near"] = best.heads and best.apart == 1
    values["listed_near"] = best.listed and best.apart == 1 and zipf == 0
    return tuple(float(values.get(name, 0.0)) for name in NAMES)


def _is_name(word: str, lexicon: Lexicon) -> bool:
    known = lexicon.known(word.lower())
    return lexicon.zipf(word.lower()) > _USUAL and not (known and known.cases & LOWER)


def is_derived(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one of the lexicon with a usual prefix or ending."""
    for prefix in _PREFIXES if word.startswith(_PREFIXES) else ():
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= 4 and lexicon.known(rest):
            return True
    for suffix in _SUFFIXES:
        rest = word.removesuffix(suffix)
        if rest != word and len(rest) >= 4 and _has_stem(rest, lexicon):
            return True
    return False


def _has_stem(stem: str, lexicon: Lexicon) -> bool:
    if lexicon.known(stem) or lexicon.known(stem + "e"):
        return True
    return bool(stem[-1] == stem[-2] and lexicon.known(stem[:-1])) or bool(
        stem[-1] == "i" and lexicon.known(stem[:-1] + "y")
    )


def is_compound(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is two common ones written together."""
    return any(
        lexicon.zipf(word[:at]) >= _USUAL
        and lexicon.zipf(word[at:]) >= _USUAL
        and lexicon.known(word[:at])
        and lexicon.known(word[at:])
        for at in range(3, len(word) - 2)
    )


def _is_ending(form: str, right: str) -> bool:
    for longer, shorter in ((form, right), (right, form)):
        if longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS:
            return True
    return form[:-1] == right[:-1]


def near(form: str, other: str) -> int:
    """How many slips apart two names are, where they may be one name: 0 for too far."""
    most = 2 if len(form) >= 8 else 1
    apart = distance(form.lower(), other.lower(), most)
    return apart if apart <= most else 0
