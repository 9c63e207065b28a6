"""Reading labelled lines, and what the scorer sees of them.

The file holds a JSON object a line, which may be packed by gzip: ``id`` of the page, ``source`` it was gathered from,
``site``, ``extractor``, ``lines``, and ``labels`` beside them: 1 chrome, 0 article, null undecided.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from digestlint import plugins
from digestlint.api import BlockKind, Document, Source
from digestlint.readers.plain import PlainReader
from digestlint.rules.chrome.line_features import found_lines


class Example(NamedTuple):
    """A line as it stands in one text: `group` is what is split by, `key` names the line whatever text it is in."""

    source: str
    extractor: str
    group: str
    key: tuple[str, str]
    is_chrome: bool
    features: frozenset[str]


class Labelled(NamedTuple):
    """The lines of a file: those that the scorer looks at, and the label of every line by source and key."""

    examples: list[Example]
    lines: dict[tuple[str, str], tuple[str, str, bool]]


def read(path: Path) -> Labelled:
    """The labelled lines of a file. Raises OSError, ValueError and KeyError for one that can't be read."""
    examples: list[Example] = []
    lines: dict[tuple[str, str], tuple[str, str, bool]] = {}
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            labels = list(zip(row["lines"], row["labels"], strict=True))
            for text, label in labels:
                if label is not None:
                    lines[row["id"], text] = (row["source"], row["site"], label == 1)
            document = _document(row["id"], "\n".join(row["lines"]) + "\n")
            starts = _starts(row["lines"])
            for block, features in found_lines(document):
                text, label = labels[starts[block.source_span.start]]
                if label is not None:
                    found = frozenset(features)
                    examples.append(
                        Example(row["source"], row["extractor"], row["site"], (row["id"], text), label == 1, found)
                    )
    return Labelled(examples, lines)


def read_digests(folder: Path) -> list[Example]:
    """The lines of digests as plain text, none of which is chrome: their headings, labels, dates and source lines.

    A digest of any format is written out line by line, once with its headings as they are and once in capitals.
    """
    readers = {extension: reader() for reader in plugins.load().readers.values() for extension in reader.extensions}
    examples = []
    for path in sorted(folder.rglob("*")):
        if path.suffix not in readers:
            continue
        document = readers[path.suffix].read(Source(path.name, path.read_text(encoding="utf-8", errors="replace")))
        for shout in (False, True):
            text = "\n".join(_shown(document, shout=shout)) + "\n"
            for block, features in found_lines(_document(path.name, text)):
                where = "digests", str(shout), path.name
                examples.append(Example(*where, (path.name, block.text), False, frozenset(features)))
    return examples


def _shown(document: Document, *, shout: bool) -> Iterator[str]:
    for block in document.blocks:
        text = " ".join(block.text.split())
        if block.kind is BlockKind.METADATA or not text:
            continue
        if block.kind is BlockKind.HEADING:
            yield ""
            yield text.upper() if shout else text
        else:
            yield f"- {text}" if block.kind is BlockKind.LIST_ITEM else text


def weights(examples: list[Example]) -> list[float]:
    """What each line counts: a line that stands in the output of many extractors counts once in all."""
    times: defaultdict[tuple[str, str], int] = defaultdict(int)
    for one in examples:
        times[one.key] += 1
    return [1 / times[one.key] for one in examples]


def _document(name: str, text: str) -> Document:
    return PlainReader().read(Source(name, text))


def _starts(lines: list[str]) -> dict[int, int]:
    """The number of the line by every offset in it at which a block may start."""
    return dict(_offsets(lines))


def _offsets(lines: list[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for number, line in enumerate(lines):
        yield from ((at, number) for at in range(start, start + len(line) + 1))
        start += len(line) + 1
