"""CN001 name-variant."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from digestlint.api import Confidence, CorpusMatch, CorpusRule, Document, Example, Place, Severity, Span, place
from digestlint.rules.consistency.name_forms import Seen, differ, is_wide, name_forms


class _Name(NamedTuple):
    """A form of a name in a file: how often it stands there and where first; `given`: the settings call it right."""

    key: str
    form: str
    times: int
    place: Place
    wide: bool
    given: bool


class NameVariant(CorpusRule):
    """One name in two forms.

    ## What it finds
    A name that stands in another form elsewhere in the file, or in other files of the run: transliterations (Zelensky,
    Zelenskiy, Zelenskyy; Kyiv, Kiev), forms with and without diacritics, abbreviations with and without stops (US,
    U.S.), words written apart and together (DeepSeek, Deep Seek). Each other form is reported once in a file, where it
    stands first. The right form is the one that `words` in the settings names; else, in a file, the one that stands
    most often, and between files the one of most files. Across files only names with a forename and well-known ones
    are compared, because two people may be called Kaminski and Kaminsky.

    ## Why it matters
    A digest takes its stories from many sources, each with its own spelling. Readers take two forms for two people,
    and whoever searches for one misses the other.

    ## How to fix it
    Choose one form and keep to it. Put it into `words`, so that every digest is held to it.
    """

    code = "CN001"
    name = "name-variant"
    family = "consistency"
    severity = Severity.WARNING
    confidence = Confidence.HIGH
    message = "this name has another form elsewhere"
    examples = (
        Example(
            "President Zelensky met the mayor of Lomar.\nZelensky left on Monday.\n⟦Zelenskyy⟧'s guards stayed, and "
            "Zelenskyy returned.\n"
        ),
        Example("The US and Norland signed a pact.\nThe US pays for it.\nA ⟦U.S.⟧ envoy stays in Lomar.\n"),
        Example("Bjarte Sørlund leads the ferry line.\nIts staff like Sørlund.\nMr ⟦Sorlund⟧ was a welder.\n"),
        Example("KerrinCable was sold.\nKerrinCable has 40 shops.\nThe buyer of ⟦Kerrin Cable⟧ keeps them.\n"),
        Example(
            "Two files.\nYevgeny Markarov, the mayor, left.\n",
            beside=(
                "Monday.\nThe mayor of Lomar, ⟦Evgeny Markarov⟧, opened a bridge.\n",
                "Tuesday.\nYevgeny Markarov closed it.\n",
            ),
        ),
        Example("The road from ⟦Kiev⟧ is open.\n", beside=("The road to Kyiv is open.\n", "Kyiv had rain.\n")),
        Example("Mr Kaminski sold a ferry.\n", beside=("Mr Kaminsky bought a bridge.\n",)),
        Example("Anna Rossi met Ivanov and Ivanova in Lomar.\nThe US envoy spoke to us.\n"),
        Example("Zelensky met the mayor.\nZelensky's guards stayed in Kyiv, and the US envoy left.\n"),
    )

    def collect(self, document: Document) -> tuple[_Name, ...]:
        """The forms of names that can be compared with other files, and those that differ in this one."""
        return tuple(
            _Name(key, form, len(places), _first(document, places), is_wide(key), form in document.words)
            for key, forms in name_forms(document).items()
            if is_wide(key) or differ(key, forms)
            for form, places in forms.items()
        )

    def report(self, facts: Sequence[Any]) -> Iterator[CorpusMatch]:
        """Each form but the right one, once in every file, also where it meets the right one in two ways."""
        varying = _varying(facts)
        by_key: defaultdict[str, defaultdict[str, list[_Name]]] = defaultdict(lambda: defaultdict(list))
        for name in facts:
            if name.key in varying:
                by_key[name.key][name.place.filename].append(name)
        told: set[Place] = set()
        for files in by_key.values():
            for match in _variants(files):
                if match.place not in told:
                    told.add(match.place)
                    yield match


def _varying(facts: Iterable[_Name]) -> set[str]:
    """The keys of names that stand in several forms, which are few of all."""
    forms: dict[str, str] = {}
    return {name.key for name in facts if forms.setdefault(name.key, name.form) != name.form}


def _variants(files: dict[str, list[_Name]]) -> Iterator[CorpusMatch]:
    own = {file: _main(names) for file, names in files.items()}
    house = _house(own.values())
    for file, names in files.items():
        for name in names:
            if name.form != own[file].form:
                yield _match(name, own[file], Confidence.MEDIUM if name.key.startswith("short") else Confidence.HIGH)
        if house.wide and own[file].form != house.form:
            yield _match(own[file], house, Confidence.MEDIUM)


def _main(names: Sequence[_Name]) -> _Name:
    """The right form in a file: the one that is given, else the most frequent, else the first."""
    return min(names, key=lambda name: (not name.given, -name.times, name.place))


def _house(names: Iterable[_Name]) -> _Name:
    """The right form of all files: the one that is given, else the one of most files, else the most frequent."""
    every = sorted(names, key=lambda name: name.place)
    files = Counter(name.form for name in every)
    times: Counter[str] = Counter()
    for name in every:
        times[name.form] += name.times
    return min(every, key=lambda name: (not name.given, -files[name.form], -times[name.form], name.place))


def _match(name: _Name, right: _Name, confidence: Confidence) -> CorpusMatch:
    often = f" ({name.times} times)" if name.times > 1 else ""
    here = name.place.filename == right.place.filename
    message = f"'{name.form}'{often} is '{right.form}' {'elsewhere' if here else 'in other files'}; keep to one form"
    return CorpusMatch(name.place, message, ((f"'{right.form}' stands here", right.place),), confidence)


def _first(document: Document, places: Sequence[Seen]) -> Place:
    block, start, end = places[0]
    return place(document, Span(start, end), block)
