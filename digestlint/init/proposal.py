"""Which settings fit what was seen in a folder. What changes what is found is proposed as a comment."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import PurePath
from typing import Any, NamedTuple

from digestlint.dates import day_in_name
from digestlint.diagnostic import Diagnostic
from digestlint.init.survey import Survey, is_english
from digestlint.settings_file import pattern_of

TOP_RULES = 5
# A repetition is something from the third time on; two may be chance.
_LEAST = 3
# With more digests than this beside it, a hook that compares a file with all of them would keep people waiting.
_MOST_BESIDE = 1_000
_REPEATED_LINE = "SC029"
_MISSPELT = ("TY001", "TY002")
_MOST_WORDS = 12
_MOST_TOLD = 3


class Proposal(NamedTuple):
    """A value for a setting, and why; one that does not `hold` is written as a comment to be taken up.

    In `told` is what the terminal says: what was seen, in a few words. `key` is that of a setting, or two with a dot
    between them.
    """

    key: str
    value: Any
    told: str
    reason: str
    holds: bool = True


class Series(NamedTuple):
    """Digests with days in their names: the folder that they lie in, how many files are there, and of which days."""

    folder: PurePath
    files: int
    days: int
    first: date
    last: date


def proposals(survey: Survey) -> list[Proposal]:
    """The settings that fit what was seen."""
    makers = (_exclude, _corpus, _spelling, _formats, _json, _template, _words, _ignore)
    return [proposal for maker in makers for proposal in maker(survey)]


def _exclude(survey: Survey) -> Iterator[Proposal]:
    aside = {folder: f"{_files(count)}, no digests by its name" for folder, count in survey.listing.aside.items()}
    empty = {folder: f"no prose in {_files(count)}" for folder, count in _without_prose(survey).items()}
    reasons = {_pattern(survey, folder): f"{folder.as_posix()}/: {why}" for folder, why in (aside | empty).items()}
    if reasons:
        told = "; ".join([*reasons.values()][:_MOST_TOLD]) + ("; ..." if len(reasons) > _MOST_TOLD else "")
        yield Proposal("exclude", tuple(reasons), told, f"{'; '.join(reasons.values())}.")


def _without_prose(survey: Survey) -> dict[PurePath, int]:
    """Folders, the outermost ones, in which no file of the sample has a word to read; never all that there is."""
    within: defaultdict[PurePath, list[bool]] = defaultdict(list)
    for seen in survey.sample:
        for folder in [*seen.path.parents][:-1]:
            within[folder].append(bool(seen.blocks or seen.foreign))
    empty = {folder: len(prose) for folder, prose in within.items() if len(prose) >= _LEAST and not any(prose)}
    return {folder: count for folder, count in empty.items() if empty.keys().isdisjoint(folder.parents)}


def digests(survey: Survey) -> dict[PurePath, str]:
    """The files that are left, with their formats."""
    empty = _without_prose(survey).keys()
    return {path: format for path, format in survey.listing.files.items() if empty.isdisjoint(path.parents)}


def _corpus(survey: Survey) -> Iterator[Proposal]:
    series = series_of(survey)
    if series is None:
        return
    folder = series.folder.as_posix()
    place = "this folder" if folder == "." else f"{folder}/"
    told = f"{series.days:,} days from {series.first} to {series.last} in {place}"
    holds = series.files <= _MOST_BESIDE and not survey.listing.cut
    reason = f"{told}: so a single file is compared with the days before it."
    if not holds:
        reason += " There are so many that a hook would take its time; a folder of the last weeks would do."
    yield Proposal("corpus", folder, told, reason, holds)


def series_of(survey: Survey) -> Series | None:
    """The series of dated digests: where most files of a folder have days in their names, three at least."""
    days: defaultdict[PurePath, set[date]] = defaultdict(set)
    total: Counter[PurePath] = Counter()
    for path in digests(survey):
        # A folder that is part of a date, as in 2031/03/09.md, is no place of its own.
        places = [place for place in path.parents if not any(part.isdigit() for part in place.parts)]
        total.update(places)
        if day := day_in_name(path.as_posix()):
            for place in places:
                days[place].add(day)
    dated = [folder for folder, some in days.items() if len(some) >= _LEAST and 2 * len(some) >= total[folder]]
    if not dated:
        return None
    # The one with the most days; of those that lie in each other, the innermost.
    folder = max(dated, key=lambda one: (len(days[one]), len(one.parts)))
    return Series(folder, total[folder], len(days[folder]), min(days[folder]), max(days[folder]))


def _spelling(survey: Survey) -> Iterator[Proposal]:
    # Words that are not right in the other variety.
    american, british = survey.spelling["british"], survey.spelling["american"]
    if max(american, british) < _LEAST:
        return
    best = min(survey.spelling, key=lambda one: survey.spelling[one])
    others = survey.spelling[best]
    told = f"{british:,} words in British spelling, {american:,} in American"
    if others == 0 and survey.is_whole:
        yield Proposal("spelling", best, told, f"{told}.")
        return
    more = f"with this setting {counted(others, 'word')} of another variety would be found" if others else ""
    reason = "; ".join(part for part in (told, more, "" if survey.is_whole else "not every file was looked at") if part)
    yield Proposal("spelling", best, told, f"{reason}.", holds=False)


def _formats(survey: Survey) -> Iterator[Proposal]:
    unread = {
        f"*{ending}": "text"
        for ending, paths in sorted(survey.listing.unread.items())
        if ending and ending.isprintable() and is_english(survey.folder, paths[:_LEAST])
    }
    if unread:
        told = f"English text that nobody reads: {', '.join(unread)}"
        yield Proposal("formats", unread, told, f"{told}. Take up those that are digests.", holds=False)


def _json(survey: Survey) -> Iterator[Proposal]:
    paths = sum((seen.json_paths for seen in survey.sample), Counter[str]())
    if paths:
        told = f"prose at {len(paths)} {'place' if len(paths) == 1 else 'places'} of JSON"
        reason = "These strings are read now, by their keys and their looks; with the setting, no others would be."
        yield Proposal("json", {"prose": tuple(sorted(paths))}, told, reason, holds=False)


def _template(survey: Survey) -> Iterator[Proposal]:
    files: defaultdict[str, set[str]] = defaultdict(set)
    for one in survey.run.diagnostics:
        if one.code == _REPEATED_LINE:
            files[survey.run.lines.get((one.filename, one.location.row), "").strip()].add(one.filename)
    lines = [line for line, where in files.items() if line.isprintable() and line and len(where) >= _LEAST]
    if lines:
        told = f"{counted(len(lines), 'line')} in {_LEAST} files or more"
        reason = f"{told}, which {_REPEATED_LINE} takes for chrome. Take up those that are your own design."
        yield Proposal("template", tuple(lines[:_MOST_WORDS]), told, reason, holds=False)


def _words(survey: Survey) -> Iterator[Proposal]:
    counts = Counter(_word(survey, one) for one in survey.run.diagnostics if one.code in _MISSPELT)
    words = [word for word, count in counts.most_common(_MOST_WORDS) if count >= _LEAST and word]
    if words:
        told = f"{counted(len(words), 'word')} found as misspelt {_LEAST} times or more"
        reason = f"{told}. Take up those that are right, such as names."
        yield Proposal("words", tuple(words), told, reason, holds=False)


def _word(survey: Survey, one: Diagnostic) -> str:
    line = survey.run.lines.get((one.filename, one.location.row), "")
    words = line[one.location.column - 1 : one.end_location.column - 1]
    return words if one.location.row == one.end_location.row and words.isalpha() else ""


def _ignore(survey: Survey) -> Iterator[Proposal]:
    top = top_rules(survey)
    if top:
        told = ", ".join(f"{code} {name} ({count:,})" for code, name, count in top)
        yield Proposal("ignore", (), "", f"What reports most: {told}.", holds=False)


def top_rules(survey: Survey) -> list[tuple[str, str, int]]:
    """The rules that found most, each with its name and how often; those of excluded folders don't count."""
    counts = Counter((one.code, one.name) for one in survey.run.diagnostics)
    return [(code, name, count) for (code, name), count in counts.most_common(TOP_RULES)]


def _pattern(survey: Survey, folder: PurePath) -> str:
    return f"{pattern_of(survey.folder / folder, survey.folder)}/"


def _files(count: int) -> str:
    return counted(count, "file")


def counted(count: int, what: str) -> str:
    """A number of things, in words: 1 file, 2,000 files."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"
