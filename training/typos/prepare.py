"""Make texts with their slips of treebanks whose annotators marked them (``Typo=Yes``).

usage: prepare.py OUTPUT FILE.conllu[.xz] ...

The output is a line of JSON for each text, packed by gzip, as `train.py` reads it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import lzma
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_TEXT, _DOCUMENT, _PARAGRAPH = "# text = ", "# newdoc id = ", "# newpar"
_FORM, _FEATURES = 1, 5


def lines(path: Path) -> Iterator[str]:
    """The lines of a file, packed or not."""
    data = path.read_bytes()
    text = lzma.decompress(data) if path.suffix == ".xz" else data
    yield from text.decode("utf-8").split("\n")


def documents(source: str, given: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The texts of a treebank: sentences of a paragraph in one line, paragraphs in lines of their own."""
    one: dict[str, Any] = {}
    at = 0
    for line in given:
        if line.startswith(_DOCUMENT):
            if one:
                yield _finished(one)
            one = {"id": line[len(_DOCUMENT) :], "src": source, "clean": False, "text": "", "errors": []}
        elif line.startswith(_PARAGRAPH):
            one["text"] += "\n" if one["text"] else ""
        elif line.startswith(_TEXT):
            one["text"] += " " if one["text"] and not one["text"].endswith("\n") else ""
            at = len(one["text"])
            one["text"] += line[len(_TEXT) :]
        elif line[:1].isdigit():
            cells = line.split("\t")
            start = one["text"].find(cells[_FORM], at)
            if start < 0 or not cells[0].isdigit():
                continue
            at = start + len(cells[_FORM])
            if "Typo=Yes" in cells[_FEATURES]:
                one["errors"].append({"start": start, "end": at, "wrong": cells[_FORM], "right": "", "kind": "natural"})
    if one:
        yield _finished(one)


def _finished(one: dict[str, Any]) -> dict[str, Any]:
    return {**one, "words": len(one["text"].split())}


def main() -> None:
    """Write the texts of all files."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("output", type=Path)
    options.add_argument("files", type=Path, nargs="+")
    given = options.parse_args()
    with gzip.open(given.output, "wt", encoding="utf-8") as out:
        for path in given.files:
            for one in documents(path.name.split(".")[0], lines(path)):
                out.write(json.dumps(one, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
