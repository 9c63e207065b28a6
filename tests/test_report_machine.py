"""The formats for programs: the exact shape, and JSON that every reader takes."""

from __future__ import annotations

import json
import os
import re

from hypothesis import given
from hypothesis import strategies as st

from digestlint.api import (
    Applicability,
    Confidence,
    Diagnostic,
    Edit,
    Fix,
    Position,
    Related,
    Run,
    Screen,
    Severity,
)
from digestlint.reports.machine import Json, JsonLines


def finding(message: str = "A mark is left.", filename: str = "digests/monday.md") -> Diagnostic:
    """A finding with a fix and a related place."""
    return Diagnostic(
        code="SC022",
        name="markup-in-prose",
        family="chrome",
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
        message=message,
        filename=filename,
        location=Position(12, 5),
        end_location=Position(12, 7),
        fix=Fix(Applicability.SAFE, "Remove it.", (Edit("", Position(12, 5), Position(12, 7)),)),
        related=(Related("first here", "b.md", Position(1, 1), Position(1, 1)),),
        url="https://example.org/SC022",
        fingerprint="0123456789abcdef",
    )


def plain() -> Diagnostic:
    """A finding with nothing that it need not have."""
    place = Position(1, 1)
    return Diagnostic("AR009", "empty", "artefact", Severity.INFO, Confidence.LOW, "Empty.", "b.md", place, place)


EXPECTED = {
    "code": "SC022",
    "name": "markup-in-prose",
    "family": "chrome",
    "severity": "warning",
    "confidence": "medium",
    "message": "A mark is left.",
    "filename": "digests/monday.md",
    "location": {"row": 12, "column": 5},
    "end_location": {"row": 12, "column": 7},
    "fix": {
        "applicability": "safe",
        "message": "Remove it.",
        "edits": [{"content": "", "location": {"row": 12, "column": 5}, "end_location": {"row": 12, "column": 7}}],
    },
    "related": [
        {
            "message": "first here",
            "filename": "b.md",
            "location": {"row": 1, "column": 1},
            "end_location": {"row": 1, "column": 1},
        }
    ],
    "url": "https://example.org/SC022",
    "fingerprint": "0123456789abcdef",
}


def as_json(*found: Diagnostic) -> str:
    """The array."""
    return Json().render(Run(found, 2), Screen())


def as_lines(*found: Diagnostic) -> str:
    """The objects, one a line."""
    return JsonLines().render(Run(found, 2), Screen())


def test_the_array_has_the_shape_and_order_of_keys() -> None:
    text = as_json(finding(), plain())
    assert text == json.dumps([EXPECTED, json.loads(as_lines(plain()))], indent=2) + "\n"


def test_what_a_finding_lacks_is_null_or_empty() -> None:
    record = json.loads(as_lines(plain()))
    assert list(record) == list(EXPECTED)
    assert (record["fix"], record["related"], record["url"]) == (None, [], None)


def test_lines_are_compact_objects() -> None:
    text = as_lines(finding(), plain())
    first, second = text.splitlines()
    assert first == json.dumps(EXPECTED, separators=(",", ":"))
    assert json.loads(second)["code"] == "AR009"
    assert text.endswith("}\n")


def test_none_is_an_empty_array_or_nothing() -> None:
    assert as_json() == "[]\n"
    assert as_lines() == ""


def test_letters_beyond_ascii_stay_readable() -> None:
    assert "日本 “é” 👩" in as_json(finding("日本 “é” 👩"))


def test_a_file_name_that_is_not_utf_8_comes_back_as_its_bytes() -> None:
    name = os.fsdecode(b"digests/caf\xe9.md")
    for text in (as_json(finding(filename=name)), as_lines(finding(filename=name))):
        encoded = text.encode("utf-8")
        assert b"caf\\udce9.md" in encoded
        record = json.loads(encoded)
        assert os.fsencode((record[0] if isinstance(record, list) else record)["filename"]) == b"digests/caf\xe9.md"


def test_neither_a_terminal_nor_a_github_log_is_steered() -> None:
    message = "\x1b[31m \x9b1m \u202e \x7f ##[error]x\n::error::y"
    for text in (as_json(finding(message)), as_lines(finding(message))):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
        assert "##[" not in text
        assert not re.search(r"(?m)^\s*::", text)
        assert message in [record["message"] for record in (json.loads(text) if text[0] == "[" else [json.loads(text)])]


@given(st.text(st.characters(exclude_categories=())), st.text())
def test_any_text_survives_and_takes_one_line(message: str, filename: str) -> None:
    text = as_lines(finding(message, filename))
    assert len(text.splitlines()) == 1
    text.encode()
    record = json.loads(text)
    # JSON reads two lone surrogates that meet as the one character which they are in UTF-16.
    paired = message.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert (record["message"], record["filename"]) == (paired, filename)
    assert json.loads(as_json(finding(message, filename))) == [record]
