"""Reading takes work in proportion to the text, whatever the text: units that hostile or broken files repeat."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from digestlint.api import Reader, Source
from digestlint.readers import digestlint_readers

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
