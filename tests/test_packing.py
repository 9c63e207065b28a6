"""Values of the cache as bytes: the same when they come back, and harmless whoever wrote them."""

from __future__ import annotations

import json
import pickle
import zlib
from array import array
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as some

from digestlint import plugins
from digestlint.config import Configs
from digestlint.diagnostic import Confidence, Diagnostic, Severity
from digestlint.discover import Discovery
from digestlint.engine import Engine
from digestlint.packing import _ARRAY, _FIRST_CLASS, _MOST_SAME, _SAME, _TABLE, PackingError, pack, unpack
from digestlint.text import Position, Span

EXAMPLES = Path(__file__).parent.parent / "examples" / "digests"
ATOMS = (
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text() | some.binary()
    | some.builds(Span, some.integers(), some.integers()) | some.sampled_from(Confidence)
    | some.builds(range, some.integers(), some.integers())
)  # fmt: skip
VALUES = some.recursive(
    ATOMS | some.builds(array, some.just("q"), some.lists(some.integers(-9, 9))),
    lambda inner: (
        some.lists(inner) | some.lists(inner).map(tuple) | some.dictionaries(ATOMS, inner) | some.frozensets(ATOMS)
        | some.sets(ATOMS)
    ),
)  # fmt: skip


def alike(one: Any, other: Any) -> bool:
    """Equal, and of equal classes all the way down: a tuple equals a NamedTuple, and 1 equals True."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one == other and alike(list(one.items()), list(other.items()))
    if isinstance(one, float):
        return repr(one) == repr(other)
    if isinstance(one, (tuple, list)):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, (set, frozenset)):
        return one == other and sorted(map(repr, one)) == sorted(map(repr, other))
    return bool(one == other)


@given(VALUES)
def test_what_is_packed_comes_back(value: Any) -> None:
    assert alike(unpack(pack(value), {"digestlint"}), value)


class _Row(NamedTuple):
    plain: object
    span: Span | None
    level: Confidence
    more: tuple[Any, ...]


ROWS = some.builds(
    _Row,
    ATOMS,
    some.none() | some.builds(Span, some.integers(), some.integers()),
    some.sampled_from(Confidence),
    some.lists(some.builds(Span, some.sampled_from([0, 0.0, -0.0, True]), some.just(1))).map(tuple),
)


@given(some.lists(ROWS) | some.lists(ROWS).map(tuple) | some.dictionaries(some.integers(), ROWS))
def test_many_of_one_class_come_back(value: Any) -> None:
    assert alike(unpack(pack(value), {"digestlint", __name__.partition(".")[0]}), value)


def test_half_characters_and_findings_come_back() -> None:
    finding = Diagnostic(
        "SC001", "name", "chrome", Severity.ERROR, Confidence.LOW, "\ud800", "a", Position(1, 2), Position(1, 3)
    )
    assert unpack(pack([finding]), {"digestlint"}) == [finding]


class _Other(NamedTuple):
    value: int


@pytest.mark.parametrize("value", [object(), Counter("a"), {1: {2: lambda: 0}}, memoryview(b"")])
def test_what_is_no_plain_data_is_refused(value: Any) -> None:
    with pytest.raises(PackingError):
        pack(value)


def forged(content: Any) -> bytes:
    """Bytes as somebody might write them by hand."""
    body = zlib.compress(json.dumps(content).encode())
    return zlib.crc32(body).to_bytes(4, "big") + body


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"1234",
        pickle.dumps(Span(1, 2)),
        pack(Span(1, 2))[:-1],
        pack(_Other(1)),
        forged([["os:system"], [_FIRST_CLASS, "touch /tmp/owned"]]),
        forged([["digestlint.cli:main"], [_FIRST_CLASS, ["--version"]]]),
        forged([["digestlint.cli:os.system"], [_FIRST_CLASS, "true"]]),
        forged([["digestlint.source:Source"], [_FIRST_CLASS, "name", "text"]]),
        forged([["digestlint.nosuch:Span"], [_FIRST_CLASS, 1, 2]]),
        forged([["digestlint.text:Span"], [_FIRST_CLASS, 1]]),
        forged([[], [_FIRST_CLASS + 1]]),
        forged([[], [_ARRAY, "Q", 4, ""]]),
        forged([[], [_ARRAY, "Q", 8, "AAAA"]]),
        forged([[], []]),
        forged([[], [2, 1]]),
        forged([[], [2, [1, 1], [1]]]),
        forged([[], [2, [1, [1]], [1, 1]]]),
        forged([[], ["x"]]),
        forged([["digestlint.text:Span"], [1, [_TABLE, _FIRST_CLASS, [_SAME, 2, 1], [_SAME, 3, 1]]]]),
        forged([["digestlint.text:Span"], [1, [_TABLE, _FIRST_CLASS, [_SAME, _MOST_SAME + 1, 1]]]]),
        forged([["digestlint.text:Span"], [1, [_TABLE, _FIRST_CLASS, 1, 1]]]),
        forged(7),
    ],
)
def test_bytes_that_are_no_packed_value_are_refused(data: bytes) -> None:
    with pytest.raises(PackingError):
        unpack(data, {"digestlint"})


def test_the_facts_of_all_our_rules_can_be_kept() -> None:
    configs = Configs(isolated=True, overrides={"select": ("ALL",), "syntax": "off"})
    engine = Engine(plugins.load())
    seen: set[str] = set()
    for target in Discovery(configs, engine.loader.formats.is_readable).files([str(EXAMPLES)]):
        result = engine.check_file(target)
        for code in result.facts.codes():
            facts = result.facts.of(code)
            assert alike(unpack(pack(facts), {"digestlint"}), facts), code
            seen |= {code} if facts and any(facts) else set()
    assert seen == {rule.code for rule in engine.checker(configs.root()).corpus_rules()}
