"""Build the list of words that stand together in names, `digestlint/data/pairs.bin`, from the texts in ``pairs``.

usage: pairs.py [--output FOLDER]

`README.md` beside this script says how a text is written. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise, product
from pathlib import Path

from pack import packed

from digestlint.spelling.pairs import FIRST, HEADS, LEADS, LITTLE, SECOND, pair_key

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "digestlint" / "data"

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SET = re.compile(r"\{(\w+)\}")
_EACH, _ANY = "×", "*"


def read_pairs() -> dict[tuple[str, str], None]:
    """All pairs of the texts, in small letters."""
    sets = dict(_names())
    found: dict[tuple[str, str], None] = {}
    for path in sorted((HERE / "pairs").glob("*.txt")):
        for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
            text = " ".join(line for line in paragraph.splitlines() if not line.startswith("#"))
            name, is_set, words = text.partition("=")
            if is_set:
                sets[name.strip(" {}")] = words
            elif text:
                found.update(dict.fromkeys(_pairs(text, sets)))
    return found


def _pairs(text: str, sets: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if _EACH in text:
        left, _, right = _SET.sub(lambda name: sets[name[1]], text).lower().partition(_EACH)
        yield from product(_words(left), _words(right))
        return
    for phrase in text.lower().split(","):
        words = _WORD.findall(phrase)
        yield from pairwise(word for word in words if word not in LITTLE)


def _words(side: str) -> list[str]:
    return [_ANY] if side.strip() == _ANY else _WORD.findall(side)


def _names() -> Iterator[tuple[str, str]]:
    """The sections of ``names.txt``."""
    text = (HERE / "names.txt").read_text(encoding="utf-8")
    for section in text.split("\n[")[1:]:
        name, _, words = section.partition("]")
        yield name, words


def entries(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, int]]:
    """The pairs as a table holds them: each, and of each word that it stands first or second in some."""
    places: dict[str, int] = {}
    for first, second in pairs:
        if _ANY in (first, second):
            word, bit = (first, LEADS) if second == _ANY else (second, HEADS)
            places[word] = places.get(word, 0) | bit
            continue
        places[first] = places.get(first, 0) | FIRST
        places[second] = places.get(second, 0) | SECOND
        yield pair_key(first, second), 0
    yield from places.items()


def main() -> None:
    """Write the data file."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--output", type=Path, default=DATA)
    given = options.parse_args()
    pairs = read_pairs()
    data = packed({"pairs": entries(pairs)})
    (given.output / "pairs.bin").write_bytes(data)
    print(f"pairs.bin: {len(pairs):,} pairs, {len(data):,} bytes")


if __name__ == "__main__":
    main()
