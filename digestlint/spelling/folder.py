"""The words of all files of a run: what they say of the odd words of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from digestlint.spelling.evidence import Folder, Sighting, Suggestion, Weighed, near, weigh
from digestlint.spelling.lexicon import LOWER, Lexicon
from digestlint.spelling.sightings import FileWords, Nearby

# A name of other files is asked for from so many letters on, and where so many files have it.
_NAME, _FILES = 5, 2


def folder_of(files: Iterable[FileWords]) -> Folder:
    """What the files say together."""
    forms: Counter[str] = Counter()
    times: Counter[str] = Counter()
    names: set[str] = set()
    contexts: dict[str, frozenset[str]] = {}
    size = 0
    for one in files:
        size += 1
        forms.update(one.times.keys())
        times.update(one.times)
        names.update(one.names)
        for form, words in one.contexts.items():
            contexts[form] = contexts.get(form, frozenset()) | words
    return Folder(size, forms, names, contexts, times)


class Judge:
    """Weighs the odd words of files by what all of them say."""

    def __init__(self, folder: Folder, lexicon: Lexicon) -> None:
        self._folder = folder
        self._lexicon = lexicon
        self._names = Nearby(form for form, files in folder.files.items() if files >= _FILES and self._is_name(form))

    def weighed(self, sightings: Iterable[Sighting]) -> Iterator[Weighed | None]:
        """Each odd word with its likeliest correction, or None where it has none."""
        for sighting in sightings:
            yield weigh(sighting, self._folder, self._lexicon, self._extra(sighting))

    def _is_name(self, form: str) -> bool:
        if len(form) < _NAME or not form[0].isupper():
            return False
        known = self._lexicon.known(form.lower())
        return known is None or not known.cases & LOWER

    def _extra(self, sighting: Sighting) -> list[Suggestion]:
        form = sighting.form
        if not form[0].isupper() or len(form) < _NAME:
            return []
        taken = {one.word.lower() for one in sighting.suggestions}
        others = ((other, near(form, other)) for other in self._names.of(form) if other.lower() not in taken)
        return [Suggestion(other, apart, False) for other, apart in others if apart]
