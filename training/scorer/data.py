"""Labelled sentences: the format, and how they are split.

A file of JSON Lines, a sentence a line:

=============  =======================================================================================
``source``     who made the digest; no source stands on both sides of a split
``file``       the digest
``block``      the paragraph or list item in which the sentence stands, as prose
``start end``  the sentence in it, in code points, the end exclusive
``heading``    the nearest heading above it, or ""
``labels``     any of ``commentary``, ``speculation`` (both in the digest's own voice), ``question``,
               ``attribution`` (a vague source), ``advice``; none of them for plain reporting
=============  =======================================================================================
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from digestlint.document import Block, BlockKind
from digestlint.scorer import is_candidate
from digestlint.scorer_features import Classes, features
from digestlint.text import Span

COMMENT = frozenset(("commentary", "speculation"))
_PARTS = 5
# Sources with fewer sentences, of which there are many, are tested some at a time.
_LARGE, _TOGETHER = 200, 12
# A line of our own sentences: a letter for the label, and the sentence.
_OWN = {"S": frozenset({"speculation"}), "B": frozenset({"commentary"}), "N": frozenset[str]()}
# What the build of our own sentences shows, one by one and without a digest around them, is how they were written.
_OF_WORDS = ("w:", "b:", "c:", "n:", "k:")
SMALL = "small sources"
"""The name by which all sources with few sentences go."""
OWN_MARK = "own sentence"
"""A feature of every sentence of our own, so that their many comments don't raise the bias of the others."""


class Record(NamedTuple):
    """A labelled sentence."""

    source: str
    file: str
    block: str
    sentence: Span
    heading: str
    labels: frozenset[str]

    @property
    def text(self) -> str:
        """The sentence."""
        return self.sentence.cut(self.block)


def read(path: Path) -> list[Record]:
    """The records of a file. Raises ValueError, with the line's number, for a line in another format."""
    records = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            given = json.loads(line)
            span = Span(int(given["start"]), int(given["end"]))
            labels = frozenset(given["labels"])
            record = Record(given["source"], given["file"], given["block"], span, given["heading"], labels)
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path}:{number}: {error!r}") from None
        # What the rules never ask about is not learned either.
        if is_candidate(record.text):
            records.append(record)
    return records


def read_own(folder: Path) -> list[Record]:
    """The sentences of our own, a source a file. Raises ValueError, with the line, for one without a label."""
    records = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            letter, _, text = line.partition(" ")
            if letter not in _OWN or not text:
                raise ValueError(f"{path}:{number}: no label ({', '.join(_OWN)}) and sentence: {line!r}")
            if is_candidate(text):
                records.append(Record(f"own {path.stem}", path.name, text, Span(0, len(text)), "", _OWN[letter]))
    return records


def folds(records: Sequence[Record], by_file: str) -> list[str]:
    """For each record the fold in which it is tested.

    That is its source, or of the source `by_file` a fifth of its files; small sources share a fold with some others.
    """
    found = []
    for one, name in zip(records, grouped([one.source for one in records]), strict=True):
        if name == by_file:
            name = _part(name, one.file, _PARTS)
        elif name == SMALL:
            name = _part(name, one.source, _TOGETHER)
        found.append(name)
    return found


def _part(name: str, key: str, parts: int) -> str:
    return f"{name}/{zlib.crc32(key.encode()) % parts}"


def grouped(sources: Sequence[str]) -> list[str]:
    """The sources, the small ones by one name for all."""
    sizes = Counter(sources)
    return [one if sizes[one] >= _LARGE else SMALL for one in sources]


def extract(records: Sequence[Record], classes: Classes) -> list[frozenset[str]]:
    """The features of every sentence, as the product sees them."""
    return [
        frozenset(features(Block(BlockKind.PARAGRAPH, one.block, ()), one.sentence, one.heading, classes).words)
        for one in records
    ]


def of_words(features: frozenset[str]) -> frozenset[str]:
    """What is learned from a sentence of our own: its words and their classes."""
    return frozenset(one for one in features if one.startswith(_OF_WORDS)) | {OWN_MARK}


def weights(records: Sequence[Record], found: Sequence[bool]) -> list[float]:
    """How much a sentence counts in the fit: less in a large source, and half where a rule finds it anyway."""
    sizes = Counter(one.source for one in records)
    raw = [
        sizes[one.source] ** -0.25 * (0.5 if is_found else 1.0) for one, is_found in zip(records, found, strict=True)
    ]
    mean = sum(raw) / len(raw)
    return [one / mean for one in raw]
