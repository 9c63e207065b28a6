"""Slips: the odd words of all files of a run that the model takes for such, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from digestlint.diagnostic import Confidence
from digestlint.spelling.evidence import Folder, Weighed
from digestlint.spelling.folder import Judge, folder_of
from digestlint.spelling.lexicon import lexicon
from digestlint.spelling.model import model
from digestlint.spelling.sightings import FileWords
from digestlint.spelling.transliteration import accepted_forms

CERTAIN = "certain"
# By so much the right word leads the next one where it is right: of 353 such slips in edited news, 351 were.
_LEAD = 2.0


class Slip(NamedTuple):
    """An odd word that is likely a slip: `right` is what was likely meant, `why` the evidence.

    `is_name`: a name was meant; `is_certain`: the correction is right as nearly all are.
    """

    right: str
    why: str
    is_name: bool
    is_certain: bool
    confidence: Confidence


class Slips:
    """Tells the slips among the odd words of files, by what all of the `files` say."""

    def __init__(self, files: Iterable[FileWords]) -> None:
        self._folder = folder_of(files)
        self._judge = Judge(self._folder, lexicon())

    def of(self, words: FileWords) -> list[Slip | None]:
        """For each odd word of a file the slip that it is, or None where it may well be meant."""
        return [_slip(weighed, self._folder) for weighed in self._judge.weighed(words.sightings)]


def _slip(weighed: Weighed | None, folder: Folder) -> Slip | None:
    verdict = model().verdict(weighed) if weighed else ""
    # An accepted form of a name is none, though another is more frequent.
    if weighed is None or not verdict or accepted_forms(weighed.sighting.form):
        return None
    is_certain = verdict == CERTAIN and weighed.best.apart == 1 and weighed.margin >= _LEAD
    confidence = Confidence.HIGH if verdict == CERTAIN else Confidence[verdict.upper()]
    is_name = weighed.best.word[0].isupper()
    return Slip(weighed.shown, _why(weighed, folder), is_name, is_certain, confidence)


def _why(weighed: Weighed, folder: Folder) -> str:
    here, all_over = weighed.best.times, folder.times.get(weighed.shown, 0)
    if all_over > here and weighed.shown[0].isupper():
        return f"'{weighed.shown}' stands {_times(all_over)} in this folder"
    if here:
        return f"'{weighed.shown}' stands {_times(here)} in this text"
    if weighed.best.listed:
        return f"'{weighed.shown}' is a well-known name"
    return f"'{weighed.shown}' is a common word, '{weighed.sighting.form}' is none"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
