"""The odd words of one file as evidence that other files can add to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple
from weakref import WeakKeyDictionary

from digestlint.document import Document
from digestlint.spelling.evidence import Sighting, Suggestion, near
from digestlint.spelling.keys import deletions
from digestlint.spelling.lexicon import Lexicon, lexicon
from digestlint.spelling.pairs import FIRST, HEADS, LEADS, SECOND, pairs
from digestlint.spelling.transliteration import skeleton
from digestlint.spelling.words import SHORTEST, Odd, Reader, Words, stem

# Names shorter than this are one slip from too many others.
_NAME = 5
# Names that stand beside so many different words are meant as they stand.
_SETTLED = 6


class FileWords(NamedTuple):
    """What a file tells of its words.

    `sightings` are the words that may be slips, `places` where each of them stands; `times` counts capitalised forms
    and those that the lexicon does not accept; `names` are pairs of words beside each other, the first with a capital;
    `contexts` are the words before odd forms.
    """

    sightings: tuple[Sighting, ...]
    places: tuple[tuple[Odd, ...], ...]
    times: dict[str, int]
    names: tuple[str, ...]
    contexts: dict[str, frozenset[str]]


class Nearby:
    """Forms by the keys that their slips share with them."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._by_key: defaultdict[str, list[str]] = defaultdict(list)
        for form in forms:
            lower = form.lower()
            for key in (lower, *deletions(lower)):
                self._by_key[key].append(form)

    def of(self, form: str) -> set[str]:
        """The forms that share a key with this one, itself left out."""
        lower = form.lower()
        found = {other for key in (lower, *deletions(lower)) for other in self._by_key.get(key, ())}
        return {other for other in found if other.lower() != lower}


class Sighter:
    """Collects the odd words of documents; one for each set of custom words."""

    def __init__(self, custom: frozenset[str] = frozenset(), words: Lexicon | None = None) -> None:
        self.lexicon = words or lexicon()
        self._reader = Reader(self.lexicon, custom)
        self._suggestions: dict[str, tuple[Suggestion, ...]] = {}
        self._seen: WeakKeyDictionary[Document, FileWords] = WeakKeyDictionary()

    def look(self, document: Document) -> FileWords:
        """The odd words of a document; asked again, the same."""
        found = self._seen.get(document)
        if found is None:
            found = self._seen[document] = self._look(document)
        return found

    def _look(self, document: Document) -> FileWords:
        words = self._reader.read(document)
        by_form: defaultdict[str, list[Odd]] = defaultdict(list)
        for odd in words.odd:
            by_form[odd.form].append(odd)
        names = Nearby(form for form in words.beside if len(form) >= _NAME and not self._reader.is_common(form))
        contexts = {form: frozenset(one.before.lower() for one in places) for form, places in by_form.items()}
        open_to_doubt = [form for form in by_form if len(contexts[form]) < _SETTLED]
        return FileWords(
            tuple(self._sighting(form, by_form[form], len(contexts[form]), words, names) for form in open_to_doubt),
            tuple(tuple(by_form[form]) for form in open_to_doubt),
            _times(words, by_form),
            _names(words),
            contexts,
        )

    def _sighting(self, form: str, places: list[Odd], contexts: int, words: Words, names: Nearby) -> Sighting:
        first = places[0]
        beside = {"<" + first.before, ">" + first.after} - {"<", ">"}
        known = {one.word.lower(): one for one in self._suggested(form.lower())}
        if form[0].isupper() and len(form) >= _NAME:
            for other in names.of(form):
                if apart := near(form, other):
                    known.setdefault(other.lower(), Suggestion(other, apart, False))
        suggestions = self._paired(
            tuple(self._here(one, form, beside, words) for one in known.values() if not _is_family(form, one.word)),
            form,
            first,
        )
        return Sighting(
            form, first.before, first.after, self._is_title(first.before), self._is_title(first.after),
            len(places), contexts, first.unknown, first.before[:1].isupper(), first.after[:1].isupper(),
            first.opens, first.hyphen, first.quoted, first.marked, first.label, suggestions,
        )  # fmt: skip

    def _is_title(self, word: str) -> bool:
        """Whether a word beside is a common one with a capital, as in names of bodies: World Health Summit."""
        return word[:1].isupper() and self._reader.is_common(word)

    def _here(self, one: Suggestion, form: str, beside: set[str], words: Words) -> Suggestion:
        word = one.word
        if form[0].isupper():
            word = word[0].upper() + word[1:]
        times = words.counts.get(word, 0) + (words.counts.get(word.lower(), 0) if one.word.islower() else 0)
        shared = len(beside & words.beside.get(word, set())) if word[0].isupper() else 0
        return one._replace(times=times, beside=shared)

    def _paired(self, suggestions: tuple[Suggestion, ...], form: str, odd: Odd) -> tuple[Suggestion, ...]:
        """The suggestions with what each is to the words beside: of a well-known pair, or what goes with any name."""
        known = pairs()
        before, after = map(stem, odd.partners)
        first = before.lower() if before and known.places(before.lower()) & FIRST else ""
        second = after.lower() if after and known.places(after.lower()) & SECOND else ""
        wanted = (HEADS if before[:1].isupper() else 0) | (LEADS if after[:1].isupper() else 0)
        if not first and not second and not wanted:
            return suggestions
        found = []
        for one in suggestions:
            word = one.word.lower()
            places = known.places(word)
            is_pair = (first and places & SECOND and known.has(first, word)) or (
                second and places & FIRST and known.has(word, second)
            )
            # Aleksandr may well be meant where a list has Alexander.
            if is_pair and skeleton(form) != skeleton(word):
                one = one._replace(is_pair=True)
            found.append(one._replace(heads=True) if places & wanted else one)
        return tuple(found)

    def _suggested(self, word: str) -> tuple[Suggestion, ...]:
        found = self._suggestions.get(word)
        if found is None:
            found = tuple(Suggestion(*one) for one in self.lexicon.suggestions(word))
            self._suggestions[word] = found
        return found


def _times(words: Words, odd: Mapping[str, list[Odd]]) -> dict[str, int]:
    return {
        form: times
        for form, times in words.counts.items()
        if len(form) >= SHORTEST and (form[0].isupper() or form in odd)
    }


def _names(words: Words) -> tuple[str, ...]:
    return tuple(
        f"{one[1:]} {form}"
        for form, beside in words.beside.items()
        for one in sorted(beside)
        if one[0] == "<" and one[1].isupper()
    )


def _is_family(form: str, word: str) -> bool:
    """Whether a form is the plural of a name: the Starmers."""
    return word[0].isupper() and form in (word + "s", word + "es")
