"""Reading takes work in proportion to the text, whatever the text: units that hostile or broken files repeat."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from digestlint.api import CorpusRule, Document, DocumentRule, Reader, Rule, Source
from digestlint.readers import digestlint_readers
from digestlint.readers.markdown import MarkdownReader
from digestlint.rules.consistency import digestlint_rules as consistency
from digestlint.rules.repetition import digestlint_rules as repetition

UNITS: dict[str, list[str]] = json.loads(Path(__file__).with_name("hostile_units.json").read_text(encoding="utf-8"))
READERS: dict[str, type[Reader]] = {reader.format: reader for reader in digestlint_readers()}
# So that the unit stands where prose is read.
LEADS = {"feed": "<rss><channel><item><title>"}


def test_every_reader_is_tried() -> None:
    assert set(UNITS) == set(READERS)


@pytest.mark.parametrize(("name", "unit"), [(name, unit) for name, units in UNITS.items() for unit in units])
def test_the_work_grows_with_the_length(name: str, unit: str, steps: Callable[..., int]) -> None:
    def work(size: int) -> int:
        text = LEADS.get(name, "") + unit * (size // len(unit))
        return steps(lambda: [block.sentences for block in READERS[name]().read(Source("digest", text)).blocks])

    # Eight times the length would be 64 times the work if it grew with the square.
    work(60)
    assert work(4_800) < 16 * work(600)


def _digest(items: int) -> Document:
    """Stories that have something of everything that rules compare: names, figures, dates, quotations."""
    return MarkdownReader().read(
        Source("digest.md", "# Digest, 3 March 2031\n\n" + "\n".join(map(_story, range(items))))
    )


def _story(number: int) -> str:
    name = "".join("bdfgklmnpr"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:04}").capitalize()
    return (
        f"## {name} sells {number + 20} ferries to Ostrey\n\nBjarte {name} sold them on Monday, 3 March, for "
        f'{number + 7} million crowns (${number + 3} million), the U.S. envoy to Kyiv said. He spoke of "a monument to '
        f'bad {name} weather".\n'
    )


@pytest.mark.parametrize("rule", [*repetition(), *consistency()], ids=lambda rule: rule.code)
def test_the_work_of_comparing_grows_with_the_stories(rule: type[Rule], steps: Callable[..., int]) -> None:
    def compare(document: Document) -> None:
        made = rule()
        found = made.report(made.collect(document)) if isinstance(made, CorpusRule) else ()
        list(made.check(document) if isinstance(made, DocumentRule) else found)

    few, many = _digest(30), _digest(240)
    compare(_digest(5))  # what is loaded once
    assert steps(lambda: compare(many)) < 16 * steps(lambda: compare(few))
