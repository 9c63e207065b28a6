"""Runs over more files than fit in memory: what is put aside, and that nobody notices."""

from __future__ import annotations

import gc
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from digestlint import comparing, engine, findings, parcels, plugins
from digestlint.api import CorpusRule, Diagnostic, Position, Run, Severity
from digestlint.cached_runs import entries, known
from digestlint.config import Configs
from digestlint.diagnostic import Confidence
from digestlint.discover import Target
from digestlint.engine import Engine
from digestlint.facts import Facts
from digestlint.file_result import FileResult
from digestlint.findings import Counted, Gathering, Lines
from digestlint.merging import Merged
from digestlint.parcels import Parcel, Spill

SIGNED = "The mayor of Split signed the ferry contract after a year of talks.\n\n"
TEXT = (
    "# Brief of {day} March 2031\n\n## The the ferry sails\n\nThe port is at a crossroads, the council said.\n\n"
    f"{SIGNED}Tides turn.\n\n{SIGNED}"
    "The envoy met {name} of Osk, who left teh port.\n"
)
FORMATS = ("full", "concise", "json", "json-lines", "github", "sarif", "gitlab", "junit", "rdjsonl", "markdown")


@pytest.fixture
def folder(files) -> None:
    files(
        {
            f"{number:02}.md": TEXT.format(day=number + 1, name="Evgeny Markov" if number % 2 else "Yevgeny Markov")
            for number in range(5)
        }
    )


@pytest.fixture
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put everything aside at once."""
    monkeypatch.setattr(engine, "_MOST_AT_HAND", 0)
    monkeypatch.setattr(engine, "_MOST_SHARED", -1)
    monkeypatch.setattr(engine, "_PORTION", 2)
    monkeypatch.setattr(findings, "_MOST_AT_HAND", 0)
    monkeypatch.setattr(comparing, "_MOST_AT_HAND", 1)
    monkeypatch.setattr(parcels, "_WRITTEN_AT_ONCE", 1)


def found(number: int, row: int, name: str = "a.md") -> Diagnostic:
    return Diagnostic(
        f"XX{number:03}", "x", "xs", Severity.ERROR, Confidence.HIGH, "bad", name, Position(row, 1), Position(row, 2)
    )


def test_reports_are_the_same_to_the_byte_however_little_memory_there_is(
    call: Callable, folder, remembering, request, tmp_path: Path
) -> None:
    formats = [part for name in FORMATS for part in ("--output-format", f"{name}:{name}.out")]
    command = ("check", ".", "--pedantic", "--exclude", "*.out", "--select", "RP,CN,TY,BC", *formats)

    def told(*more: str) -> list[bytes]:
        assert call(*command, *more).code == 1
        return [(tmp_path / f"{name}.out").read_bytes() for name in FORMATS]

    first = told()
    assert b"RP003" in first[0] and b"CN001" in first[0] and b"TY003" in first[0]
    assert told("--no-cache", "--jobs", "2") == first
    request.getfixturevalue("little_memory")
    assert told() == first  # a run that is known
    assert told("--max-per-rule", "7") == first  # files that are known
    assert told("--no-cache") == told("--no-cache", "--jobs", "2") == first


def test_what_is_put_aside_comes_back_from_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "_WRITTEN_AT_ONCE", 100)
    spill = Spill()
    values = [[number, "x" * number] for number in range(200)]
    held = [Parcel.of(value) for value in values]
    for one in held:
        one.spill(spill)
    assert [one.value for one in reversed(held)] == values[::-1]


def test_on_a_full_disk_it_stays_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(parcels, "_WRITTEN_AT_ONCE", 100)
    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    spill = Spill()
    places = [spill.put(bytes([number]) * 50) for number in range(9)]
    assert [spill.get(at) for at in places] == [bytes([number]) * 50 for number in range(9)]


def test_findings_are_a_sequence(little_memory) -> None:
    gathering = Gathering(Spill())
    for name in ("b.md", "a.md", "c.md"):
        lines = {3: f"third of {name}", 7: "seventh"}
        gathering.add(Counted.of(name, [found(2, 7, name), found(1, 3, name)], lines))
    gathering.add(Counted.of("a.md", [found(3, 5)], {}))
    all_of = gathering.findings()
    assert [(one.filename, one.location.row) for one in all_of] == [
        (name, row) for name, rows in (("a.md", (3, 5, 7)), ("b.md", (3, 7)), ("c.md", (3, 7))) for row in rows
    ]
    assert (len(all_of), all_of[-1], all_of[1:3]) == (7, found(2, 7, "c.md"), [found(3, 5), found(2, 7)])
    with pytest.raises(IndexError):
        all_of[7]
    told = Lines(all_of)
    assert (told["b.md", 3], told.get(("b.md", 4)), told.get(("d.md", 1)), len(told)) == (
        "third of b.md", None, None, 6,
    )  # fmt: skip


def test_a_run_is_kept_in_parts_and_none_where_one_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digestlint.cached_runs._PART", 1)
    gathering = Gathering(Spill())
    for name in ("a.md", "b.md", "c.md"):
        gathering.add(Counted.of(name, [found(1, 3, name)], {3: "line"}))
    shown = gathering.findings()
    kept = dict(entries(b"key", Run(shown, 3, lines=Lines(shown)), shown))
    assert len(kept) > 3
    held = known(b"key", kept.get(b"key"), {"digestlint"})
    assert held and {*held.parts, b"key"} == kept.keys()
    run = held.whole(kept.get, {"digestlint"})
    assert run
    assert list(run.diagnostics) == list(shown) and dict(run.lines) == dict(Lines(shown))
    assert (len(held.counted.diagnostics), held.counted.kinds, held.counted.touched) == (3, run.kinds, run.touched)
    del kept[held.parts[1]]
    assert held.whole(kept.get, {"digestlint"}) is None
    assert known(b"key", kept[held.parts[0]], {"digestlint"}) is known(b"key", None, {"digestlint"}) is None


def test_facts_are_read_anew_by_each_pass(configs) -> None:
    class Rule(CorpusRule, abstract=True):
        code = "XX001"

    config = configs().root()
    held = [
        FileResult(Target(Path(f"{number}"), f"{number}", config), facts=Facts({"XX001": tuple(range(number))}))
        for number in range(4)
    ]
    for result in held:
        result.shrink(Spill())
    facts = Merged().of(Rule(), held)
    assert list(facts) == list(facts) == [0, 0, 1, 0, 1, 2]
    assert (len(facts), facts[3], facts[-1], list(facts[1:4])) == (6, 0, 2, [0, 1, 0])
    with pytest.raises(IndexError):
        facts[6]


def test_what_is_no_plain_data_stays_as_it_is(configs) -> None:
    result = FileResult(Target(Path("a"), "a", configs().root()), lines={1: object()})  # type: ignore[dict-item]
    result.shrink(Spill())
    assert result.opened() is result and result.lines


def test_memory_hardly_grows_with_the_number_of_files(configs: Callable[..., Configs], little_memory) -> None:
    config = configs(overrides={"syntax": "off"}).root()
    data = (TEXT.format(day=1, name="Bjarte Markov") * 6).encode()

    def results(count: int) -> Iterator[FileResult]:
        checked = engine_.check_file(Target(Path("0.md"), "0.md", config), data)
        checked.shrink()
        for number in range(count):
            yield FileResult(
                Target(Path(f"{number}.md"), f"{number}.md", config),
                data,
                checked=True,
                parcel=Parcel(checked.packed().data, None),
                is_open=False,
            )

    engine_ = Engine(plugins.load())
    peaks = []
    for count in (2, 10, 60):  # the first of them loads what all need
        gc.collect()
        tracemalloc.start()
        run = engine_.run(results(count), config)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert len(run.diagnostics) + run.hidden >= count * 10
    # As they are, the findings of a file take several times as much.
    assert (peaks[2] - peaks[1]) / 50 < 8_000
