"""reviewdog's format: what its schema takes, and columns that cut the right bytes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from digestlint.api import Run, Screen
from digestlint.reports.rdjsonl import Rdjsonl

EXAMPLES = Path(__file__).parent.parent / "examples"


def cut(text: bytes, span: dict[str, dict[str, int]]) -> tuple[int, int]:
    """The offsets of a range in the bytes of a file."""
    lines = text.splitlines(keepends=True)
    start, end = (sum(map(len, lines[: at["line"] - 1])) + at["column"] - 1 for at in (span["start"], span["end"]))
    return start, end


def test_all_examples(schema, call: Callable[..., Any]) -> None:
    said = call("check", "digests", "--output-format", "rdjsonl", cwd=EXAMPLES)
    records = [json.loads(line) for line in said.out.splitlines()]
    assert len(records) > 100
    valid = schema("reviewdog-diagnostic")
    for record in records:
        valid(record)
        start, end = cut((EXAMPLES / record["location"]["path"]).read_bytes(), record["location"]["range"])
        assert 0 <= start <= end
        assert record["code"]["value"]
    assert {record["severity"] for record in records} == {"ERROR", "WARNING", "INFO"}


def test_columns_count_bytes_and_suggestions_mend(call: Callable[..., Any], files, tmp_path: Path) -> None:
    lines = [
        "“É” 👩‍👧 in the the quay, “so” in the the 日本.",
        "é" * 5000 + " of the the quay, and to to you.",
        "Ends in the",
    ]
    text = "\n".join([*lines, "the quay."]) + "\n"
    files({"a.txt": text})
    said = call("check", "a.txt", "--select", "TY003", "--output-format", "rdjsonl")
    records = [json.loads(line) for line in said.out.splitlines()]
    data = text.encode()
    found = [data[slice(*cut(data, record["location"]["range"]))].decode() for record in records]
    assert found == ["the the", "the the", "the the", "to to"]
    for record in reversed(records):
        (suggestion,) = record["suggestions"]
        start, end = cut(data, suggestion["range"])
        data = data[:start] + suggestion["text"].encode() + data[end:]
    assert call("check", "a.txt", "--select", "TY003", "--fix").code == 0
    assert data == (tmp_path / "a.txt").read_bytes()


def test_a_line_that_is_not_known_has_no_columns(hostile_run: Run) -> None:
    records = [json.loads(line) for line in Rdjsonl().render(Run(hostile_run.diagnostics, 1), Screen()).splitlines()]
    assert records[0]["location"]["range"] == {"start": {"line": 1}, "end": {"line": 1}}


def test_nothing_breaks_out(schema, assert_inert, hostile_run: Run) -> None:
    text = Rdjsonl().render(hostile_run, Screen())
    assert_inert(text)
    lines = text.splitlines()
    assert len(lines) == len(hostile_run.diagnostics)
    for line, found in zip(lines, hostile_run.diagnostics, strict=True):
        record = json.loads(line)
        schema("reviewdog-diagnostic")(record)
        # reviewdog refuses a line with half a surrogate pair, and all that follow it.
        record["location"]["path"].encode()
        assert record["location"]["path"] == found.filename.replace("\udce9", "\ufffd").replace("\udcff", "\ufffd")
        assert not set("\n\x1b\u202e") & set(record["message"])
