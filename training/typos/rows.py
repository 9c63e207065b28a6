"""Texts with known slips as rows to learn from: the features of every odd word, and whether it is a slip."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from digestlint import plugins
from digestlint.config import Config
from digestlint.discover import Target
from digestlint.document import Document
from digestlint.loader import Loader
from digestlint.settings import Settings
from digestlint.source import Source, SourceError
from digestlint.spelling.evidence import NOTHING
from digestlint.spelling.folder import Judge, folder_of
from digestlint.spelling.lexicon import lexicon
from digestlint.spelling.sightings import FileWords, Sighter

HERE = Path(__file__).resolve().parent
WORD_KINDS = frozenset("spell key capword name demonym natural misspelt label".split())


class Text(NamedTuple):
    """A text with its slips: offsets in code points, `kind`, `right`. `clean`: nothing was put into it."""

    id: str
    source: str
    clean: bool
    words: int
    document: Document
    errors: list[dict[str, Any]]
    is_digest: bool = False


class Row(NamedTuple):
    """An odd word: the text it stands in, what it is, the features, and what labels say of it."""

    text: Text
    form: str
    shown: str
    features: tuple[float, ...]
    error: dict[str, Any] | None
    suggested: bool


def texts(path: Path) -> Iterator[Text]:
    """The texts of a file of JSON lines, packed by gzip."""
    loader, config = Loader(plugins.load()), Config(Settings(), Path.cwd(), {})
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            given = json.loads(line)
            name = f"{number:05}.txt"
            source = Source(name, given["text"])
            document = loader.document(Target(Path(name), name, config), source)
            yield Text(given["id"], given["src"], given["clean"], given["words"], document, given["errors"])


def with_misspelt_names(given: Iterable[Text]) -> Iterator[Text]:
    """Clean texts once more, each with one of its names as people misspell it and under a misspelt label."""
    loader, config = Loader(plugins.load()), Config(Settings(), Path.cwd(), {})
    names, labels = (_pairs(part) for part in (HERE / "misspelt.txt").read_text(encoding="utf-8").split("[labels]"))
    other = ""
    for text in given:
        body = text.document.source.text
        # As a line of its own a right name must pass, too.
        above, other = other, _unknown_name(text) or other
        found = [(wrong, right, match) for wrong, right in names if (match := re.search(rf"\b{right}\b", body))]
        if not found or not text.clean:
            continue
        chosen = crc32(text.id.encode())
        wrong, right, match = found[chosen % len(found)]
        label, label_right = labels[chosen % len(labels)]
        name = f"{text.id}-misspelt.txt"
        changed = f"{label}\n\n{body[: match.start()]}{wrong}{body[match.end() :]}\n\n{label}\n\n{above}\n"
        document = loader.document(Target(Path(name), name, config), Source(name, changed))
        before = len(label) + 2
        start = before + match.start()
        errors = [
            {"start": 0, "end": len(label), "right": label_right, "kind": "label"},
            {"start": start, "end": start + len(wrong), "right": right, "kind": "misspelt"},
            *_moved(text, match, len(wrong), before),
        ]
        yield Text(name, text.source, False, text.words, document, errors)


def _unknown_name(text: Text) -> str:
    for match in re.finditer(r"\b[A-Z][a-z]{4,}\b", text.document.source.text):
        slip = any(one["start"] < match.end() and match.start() < one["end"] for one in text.errors)
        if not slip and not lexicon().accepts(match[0].lower()):
            return match[0]
    return ""


def _pairs(lines: str) -> list[list[str]]:
    return [pair.split() for line in lines.splitlines() if line[:1] not in ("#", "") for pair in line.split("|")]


def _moved(text: Text, match: re.Match[str], length: int, before: int) -> Iterator[dict[str, Any]]:
    by = length - len(match[0])
    for error in text.errors:
        move = before + (by if error["start"] > match.start() else 0)
        yield {**error, "start": error["start"] + move, "end": error["end"] + move}


def digests(folder: Path) -> Iterator[Text]:
    """The digests of a folder; words that its ``slips.txt`` names, one a line, are left out where they stand."""
    loader, config = Loader(plugins.load()), Config(Settings(), Path.cwd(), {})
    listed = folder / "slips.txt"
    slips = frozenset(listed.read_text(encoding="utf-8").split()) if listed.exists() else frozenset()
    for path in sorted(folder.rglob("*")):
        target = Target(path, path.name, config)
        if not path.is_file() or path == listed:
            continue
        try:
            document = loader.document(target, loader.source(target))
        except SourceError:
            continue
        maker = path.name.split("--")[0].split("__")[0]
        yield Text(path.name, maker, True, 0, document, [{"word": word} for word in slips], is_digest=True)


def rows(given: Sequence[Text], *, folder: bool) -> Iterator[Row]:
    """The odd words of texts, judged together as files of one folder, or each by itself."""
    sighter = Sighter()
    looked = [sighter.look(text.document) for text in given]
    judge = Judge(folder_of(looked) if folder else NOTHING, lexicon())
    for text, words in zip(given, looked, strict=True):
        yield from _rows(text, words, judge)


def _rows(text: Text, words: FileWords, judge: Judge) -> Iterator[Row]:
    for sighting, places, weighed in zip(words.sightings, words.places, judge.weighed(words.sightings), strict=True):
        if weighed is None:
            continue
        if text.is_digest and any(one["word"] == sighting.form for one in text.errors):
            continue
        error = None
        for place in () if text.is_digest else places:
            at = place.block.to_source(place.span)
            error = error or _error(text.errors, at.start, at.end)
        right = error is not None and weighed.shown == error["right"]
        yield Row(text, sighting.form, weighed.shown, weighed.features, error, right)


def _error(errors: Iterable[dict[str, Any]], start: int, end: int) -> dict[str, Any] | None:
    met = (one for one in errors if one["start"] < end and start < one["end"] and one["kind"] in WORD_KINDS)
    return next(met, None)
