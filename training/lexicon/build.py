"""Build the spelling data of digestlint from SCOWL, wordfreq and ``names.txt``.

usage: build.py --scowl FOLDER --wordfreq WHEEL [--output FOLDER]

FOLDER holds the word lists of SCOWL as Debian's package ``scowl`` installs them (/usr/share/dict/scowl), WHEEL is
wordfreq's wheel from PyPI. `README.md` beside this script says where to get both, and what becomes of them. The same
input gives the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import math
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pack import Pairs, packed
from srsly import msgpack

from digestlint.spelling.keys import ALPHABET, deletions, skeleton
from digestlint.spelling.lexicon import CAPITAL, LOWER, Region

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "digestlint" / "data"

# A correction is a word that people use: level and zipf frequency (log10 of uses per thousand million words).
CORRECTION_LEVEL, CORRECTION_ZIPF = 70, 2.3
# Rarer words tell nothing about how English words look.
LETTERS_ZIPF = 2.0
# wordfreq has words from here up.
LEAST_ZIPF = 1.0
_FREQUENCIES = "wordfreq/data/large_en.msgpack.gz"

_REGIONS = {
    "american": Region.AMERICAN,
    "british": Region.BRITISH,
    "british_z": Region.OXFORD,
    "canadian": Region.CANADIAN,
    "australian": Region.AUSTRALIAN,
    "english": Region.ALL,
}
_WORD = re.compile(r"[^\W\d_]+")


class Entry:
    """What SCOWL says of a word in small letters."""

    def __init__(self) -> None:
        self.level = 99
        self._regions = {LOWER: 0, CAPITAL: 0}
        self.cases = 0
        self.shown = ""

    def add(self, word: str, level: int, regions: int) -> None:
        """Take in one line of a list."""
        lower = word == word.lower()
        if not self.shown or lower:
            self.shown = word
        self.level = min(self.level, level)
        case = LOWER if lower else CAPITAL
        self._regions[case] |= regions
        self.cases |= case

    @property
    def regions(self) -> int:
        """Where it is a first choice; a name, such as Pearl Harbor, says nothing of the word in small letters."""
        return self._regions[LOWER if self.cases & LOWER else CAPITAL]

    @property
    def value(self) -> int:
        """The entry as a table holds it."""
        return self.level // 5 | self.regions << 5 | self.cases << 10


def read_scowl(folder: Path) -> dict[str, Entry]:
    """The words of all lists, by their form in small letters."""
    found: dict[str, Entry] = {}
    for path in sorted(folder.iterdir()):
        lists, _, level = path.name.rpartition(".")
        region = lists.partition("-")[0]
        if not level.isdigit() or region == "special":
            continue
        for word in path.read_text(encoding="latin-1").split():
            # The reader of texts takes the ending 's off.
            if not word.endswith("'s"):
                found.setdefault(word.lower(), Entry()).add(word, int(level), _REGIONS.get(region, 0))
    if not found:
        raise SystemExit(f"{folder}: no word lists of SCOWL, such as english-words.10")
    return found


def read_wordfreq(wheel: Path) -> dict[str, int]:
    """The words of wordfreq's large English list, with a hundred times their zipf frequency."""
    with zipfile.ZipFile(wheel) as files:
        rows: list[Any] = msgpack.loads(gzip.decompress(files.read(_FREQUENCIES)), raw=False)
    zipf = {word: 900 - number for number, words in enumerate(rows[1:]) for word in words}
    return {word: value for word, value in zipf.items() if _WORD.fullmatch(word) and value >= 100 * LEAST_ZIPF}


def read_names() -> tuple[list[str], list[str]]:
    """The names of ``names.txt`` with the plurals of demonyms, and its words."""
    names: dict[str, None] = {}
    words: dict[str, None] = {}
    section = ""
    for line in (HERE / "names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith("#"):
            for word in _WORD.findall(line.replace("-", " ")):
                (words if section == "words" else names).setdefault(word)
                if section == "demonyms" and not word.endswith(("s", "h", "ese", "z")):
                    names.setdefault(word + "s")
    return list(names), list(words)


def corrections(scowl: Mapping[str, Entry], zipf: Mapping[str, int], names: Iterable[str]) -> list[str]:
    """The words that a slip may have been meant for; the names come first."""
    found = [name for name in names if len(name) > 3]
    taken = {name.lower() for name in found}
    for word, entry in sorted(scowl.items()):
        common = entry.level <= CORRECTION_LEVEL and zipf.get(word, 0) >= 100 * CORRECTION_ZIPF
        long = len(word) > (2 if entry.cases & LOWER else 3)
        if common and long and _WORD.fullmatch(word) and word not in taken:
            found.append(entry.shown)
    return found


def index(words: list[str]) -> Pairs:
    """The numbers of words by the keys under which a slip of theirs is looked up."""
    for number, word in enumerate(words):
        lower = word.lower()
        for key in {lower, *deletions(lower), skeleton(lower)}:
            yield key, number


def trigrams(words: Iterable[str]) -> bytes:
    """How unlikely three letters in a row are in some words, in sixteenths of a nat, at most 255."""
    size = len(ALPHABET)
    three: Counter[int] = Counter()
    two: Counter[int] = Counter()
    for word in words:
        if all(letter in ALPHABET for letter in word):
            codes = [0, 0, *(ALPHABET.index(letter) for letter in word), 0]
            for a, b, c in zip(codes, codes[1:], codes[2:], strict=False):
                three[(a * size + b) * size + c] += 1
                two[a * size + b] += 1
    costs = bytearray()
    for code in range(size**3):
        likelihood = (three[code] + 0.05) / (two[code // size] + 0.05 * size)
        costs.append(min(255, round(-16 * math.log(likelihood))))
    return bytes(costs)


def only_names(scowl: Mapping[str, Entry]) -> list[str]:
    """The words that stand in lists with a capital alone."""
    return [word for word, entry in scowl.items() if entry.cases == CAPITAL]


def main() -> None:
    """Write the three data files."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--scowl", type=Path, required=True)
    options.add_argument("--wordfreq", type=Path, required=True)
    options.add_argument("--output", type=Path, default=DATA)
    given = options.parse_args()
    scowl, zipf = read_scowl(given.scowl), read_wordfreq(given.wordfreq)
    names, words = read_names()
    for word in (*names, *words):
        entry = scowl.setdefault(word.lower(), Entry())
        entry.add(word, 60, Region.ALL)
    targets = corrections(scowl, zipf, names)
    texts = "\n".join(targets).encode()
    starts = [0]
    for word in targets:
        starts.append(starts[-1] + len(word.encode()) + 1)
    used = [word for word, value in zipf.items() if value >= 100 * LETTERS_ZIPF]
    files = {
        "words.bin": packed(
            {"words": ((word, entry.value) for word, entry in scowl.items())},
            raw={"names": trigrams(only_names(scowl))},
        ),
        "frequencies.bin": packed(
            {"zipf": zipf.items()},
            raw={"trigrams": trigrams(used)},
        ),
        "corrections.bin": packed(
            {"index": index(targets)}, raw={"texts": texts}, numbers={"starts": starts, "names": [len(names)]}
        ),
    }
    for name, data in files.items():
        (given.output / name).write_bytes(data)
        print(f"{name}: {len(data):,} bytes")
    print(f"{len(scowl):,} words, {len(zipf):,} frequencies, {len(targets):,} corrections")


if __name__ == "__main__":
    main()
