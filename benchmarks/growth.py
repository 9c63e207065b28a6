"""How reading time grows with hostile text: each unit of ``tests/hostile_units.json``, repeated to two sizes.

``python benchmarks/growth.py`` prints the units whose time grew most from one size to eight times it. Linear time is a
factor of about 8, the square 64. The tests count lines of Python instead, which no load of the machine changes, but
which don't see what a library does within one call; this sees it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import process_time

from digestlint import plugins
from digestlint.api import Reader, Source

UNITS = Path(__file__).resolve().parent.parent / "tests" / "hostile_units.json"
SIZE = 20_000
# Times below the clock's grain say nothing about growth.
FLOOR = 0.003


def main() -> int:
    """Measure and print; the exit code is 1 where a time grew faster than by twice the length."""
    registry = plugins.load()
    grown = [
        (cost(registry.readers[name], unit, 8 * SIZE) / cost(registry.readers[name], unit, SIZE), name, unit)
        for name, units in json.loads(UNITS.read_text(encoding="utf-8")).items()
        for unit in units
    ]
    print(f"{len(grown)} units; the time for 8 times the length:")
    for factor, name, unit in sorted(grown, reverse=True)[:10]:
        print(f"{factor:6.1f} times  {name:<12} {unit!r}")
    return int(max(grown)[0] > 16)


def cost(reader: type[Reader], unit: str, size: int) -> float:
    """The seconds of CPU that the reader takes for the unit repeated to `size` characters, the better of two."""
    text = unit * (size // len(unit))
    best = float("inf")
    for _ in range(2):
        start = process_time()
        for block in reader.configured({"json": {}}).read(Source("digest", text)).blocks:
            assert block.sentences is not None
        best = min(best, process_time() - start)
    return best + FLOOR


if __name__ == "__main__":
    sys.exit(main())
