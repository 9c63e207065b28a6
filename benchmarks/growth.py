"""How time grows: reading with hostile text, and comparing with the number of stories.

``python benchmarks/growth.py`` repeats each unit of ``tests/hostile_units.json`` to two sizes and prints the units
whose time grew most from one size to eight times it, then how the rules that compare stories, names and figures fare
with a digest of eight times the stories. Linear time is a factor of about 8, the square 64. The tests count lines of
Python instead, which no load of the machine changes, but which don't see what a library does within one call; this sees
it.

``python benchmarks/growth.py 1000 10000 100000`` tells instead, for each of these numbers of stories, what the rules
take that compare them: in one digest, and RP002 in digests of ten stories, a day each.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import process_time

from digestlint import plugins
from digestlint.api import CorpusRule, Document, DocumentRule, Reader, Rule, Source, tellings
from digestlint.rules.repetition.repeated_story import RepeatedStory

UNITS = Path(__file__).resolve().parent.parent / "tests" / "hostile_units.json"
SIZE = 20_000
# Times below the clock's grain say nothing about growth.
FLOOR = 0.003
STORIES = 1_000
COMPARING = ("RP", "CN")


PER_DIGEST = 10


def stories(counts: Sequence[int]) -> int:
    """Print the seconds of CPU that comparing so many stories takes, each measured once and from the first word on."""
    rules = plugins.load().rules
    print("| Stories | finding them, s | RP001, s | CN002, s | CN001, s | RP002 over days, s |", flush=True)
    for count in counts:
        whole = digest(count)
        times = [
            seconds(partial(tellings, whole)),
            *(seconds(partial(run, rules[code](), whole)) for code in ("RP001", "CN002", "CN001")),
            over_days(count),
        ]
        print(f"| {count:,} |", " | ".join(f"{one:.2f}" for one in times), "|", flush=True)
    return 0


def over_days(count: int) -> float:
    """The seconds of CPU that RP002 takes to compare the stories of digests that follow each other."""
    rule = RepeatedStory()
    first = date(2001, 1, 1)
    facts = [
        rule.collect(digest(PER_DIGEST, start, f"{first + timedelta(start // PER_DIGEST)}.md"))
        for start in range(0, count, PER_DIGEST)
    ]
    merged = tuple(one for part in facts for one in part)
    return seconds(lambda: list(rule.report(merged)))


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
    few, many = digest(STORIES), digest(8 * STORIES)
    rules = [rule for rule in registry.rules.values() if rule.code.startswith(COMPARING)]
    compared = [(rule, comparing(rule, few), comparing(rule, many)) for rule in rules]
    print(f"the time of rules over {STORIES:,} stories, and for 8 times as many:")
    for rule, short, long in compared:
        print(f"{(long + FLOOR) / (short + FLOOR):6.1f} times  {rule.code} {rule.name:<20} {short:.3f} s, {long:.3f} s")
        grown.append(((long + FLOOR) / (short + FLOOR), rule.code, rule.name))
    return int(max(grown)[0] > 16)


def digest(stories: int, first: int = 0, name: str = "digest.md") -> Document:
    """A digest of so many stories, each with names, figures, dates and quotations of its own, by their numbers."""
    told = (
        f"## {name} sells {number % 90 + 20} ferries to Ostrey\n\nBjarte {name} sold them on Monday, 3 March, for "
        f"{number + 7} million crowns (${number + 3} million), the U.S. envoy said. He spoke of a “{name} monument”.\n"
        for number, name in ((number, named(number)) for number in range(first, first + stories))
    )
    read: Document = plugins.load().readers["markdown"]().read(Source(name, "# Digest\n\n" + "\n".join(told)))
    return read


def named(number: int) -> str:
    """A name for a number."""
    return "".join("bdfgklmnpr"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:05}").capitalize()


def comparing(rule: type[Rule], document: Document) -> float:
    """The seconds of CPU that a rule that compares takes for a document."""
    made = rule()
    return min(seconds(partial(run, made, document)) for _ in range(2))


def run(rule: Rule, document: Document) -> None:
    """All that a rule that compares has to say of a document."""
    if isinstance(rule, CorpusRule):
        list(rule.report(rule.collect(document)))
    elif isinstance(rule, DocumentRule):
        list(rule.check(document))


def seconds(work: Callable[[], object]) -> float:
    """The seconds of CPU that the work takes."""
    start = process_time()
    work()
    return process_time() - start


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
    sys.exit(stories([int(count) for count in sys.argv[1:]]) if sys.argv[1:] else main())
