"""The JSON format through the real door: its shape, its order, and positions that an editor can jump to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command import Command

FAULT = "Ministers met in the the old house.\n"


@pytest.fixture
def check(call: Command) -> Callable[..., Result]:  # noqa: F821
    """Check with the JSON format."""
    return lambda *argv, **more: call("check", "--output-format", "json", "--select", "TY003", *argv, **more)


def test_the_shape(check, files) -> None:
    files({"sub/a.md": "# One\n\n" + FAULT})
    result = check()
    assert result.code == 1
    assert result.findings == [
        {
            "code": "TY003",
            "name": "doubled-word",
            "family": "typo",
            "severity": "error",
            "confidence": "high",
            "message": "doubled word: the the",
            "filename": "sub/a.md",
            "location": {"row": 3, "column": 18},
            "end_location": {"row": 3, "column": 25},
            "fix": {
                "applicability": "safe",
                "message": "delete the second 'the'",
                "edits": [
                    {
                        "content": "the",
                        "location": {"row": 3, "column": 18},
                        "end_location": {"row": 3, "column": 25},
                    }
                ],
            },
            "related": [],
            "url": None,
            "fingerprint": result.findings[0]["fingerprint"],
        }
    ]


def test_nothing_found_is_an_empty_array(check, files) -> None:
    files({"a.md": "All is well.\n"})
    result = check()
    assert (result.code, json.loads(result.out)) == (0, [])


def test_where_nothing_could_be_checked_there_is_still_an_array(check) -> None:
    result = check("gone.md")
    assert (result.code, json.loads(result.out)) == (2, [])


def test_json_lines_are_the_same_objects(check, call: Command, files) -> None:
    files({"a.md": FAULT, "b.md": FAULT})
    lines = call("check", "--output-format", "json-lines", "--select", "TY003").out.splitlines()
    assert [json.loads(line) for line in lines] == check().findings


def test_the_order_is_that_of_file_row_column_and_code(call: Command, files, rule_file) -> None:
    rules = {
        "r1.py": rule_file("LP002", "second", '    family = "locals"'),
        "r2.py": rule_file("LP001", "first", '    family = "locals"'),
    }
    files(
        {
            "b.md": "A zebra.\n\nOne zebra, a zebra.\n",
            "a/z.md": "A zebra.\n",
            "a.md": "A zebra.\n",
            "B.md": "A zebra.\n",
        }
    )
    files(rules)
    result = call(
        "check",
        "b.md",
        "a",
        ".",
        "--output-format",
        "json",
        "--config",
        'plugins = ["r1.py", "r2.py"]',
        "--select",
        "LP",
    )
    assert result.err == ""
    assert result.places == [
        (name, row, column, code)
        for name, places in (
            ("B.md", [(1, 3)]),
            ("a.md", [(1, 3)]),
            ("a/z.md", [(1, 3)]),
            ("b.md", [(1, 3), (3, 5), (3, 14)]),
        )
        for row, column in places
        for code in ("LP001", "LP002")
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("the the", (1, 1), (1, 8)),
        ("😀👩‍👧 the the x", (1, 6), (1, 13)),
        ("é e\u0301 the the x", (1, 6), (1, 13)),
        ("\tthe the", (1, 2), (1, 9)),
        ("A.\r\n\r\nIn the the x", (3, 4), (3, 11)),
        ("A.\r\rIn the the x", (3, 4), (3, 11)),
        ("A.\n\n\nIn the the x\n", (4, 4), (4, 11)),
        ("\ufeffIn the the x", (1, 4), (1, 11)),
        ("\ufeffA.\r\n\r\n😀 the the", (3, 3), (3, 10)),
        ("A\u2028b\x0cc the the", (1, 7), (1, 14)),
    ],
)
@pytest.mark.parametrize("ending", ["txt", "md"])
def test_places_are_those_of_the_file(check, files, ending: str, text: str, start, end) -> None:
    if ending == "md" and text.startswith("\t"):
        text, start, end = "- the the", (1, 3), (1, 10)
    files({f"a.{ending}": text.encode()})
    (found,) = check().findings
    assert found["location"] == dict(zip(("row", "column"), start, strict=True))
    assert found["end_location"] == dict(zip(("row", "column"), end, strict=True))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_span_over_lines(check, files, end: str) -> None:
    files({"a.md": f"One.{end}{end}He came to the{end}the house.{end}".encode()})
    (found,) = check().findings
    assert found["location"] == {"row": 3, "column": 12}
    assert found["end_location"] == {"row": 4, "column": 4}


def test_an_empty_span(call: Command, files) -> None:
    files({"a.md": ""})
    (found,) = call("check", "--output-format", "json", "--select", "AR009").findings
    assert found["location"] == found["end_location"] == {"row": 1, "column": 1}
    assert found["fix"] is None


def test_file_names(check, files, tmp_path: Path) -> None:
    files({"here/sub/ü 😀.md": FAULT, "there/a.md": FAULT})
    result = check("sub", "../there", tmp_path / "here" / "sub", cwd=tmp_path / "here")
    assert [one["filename"] for one in result.findings] == [f"{tmp_path}/there/a.md", "sub/ü 😀.md"]


def test_related_places_and_their_files(call: Command, files) -> None:
    sentence = "The harbour board closed the northern quay on Tuesday after cracks were found in two of its piers."
    files({"a.md": f"One.\n\n{sentence}\n\nEnd.\n", "b.md": f"Two.\n\n\n{sentence}\n\nEnd.\n"})
    result = call("check", "--output-format", "json", "--select", "RP003")
    assert result.err == ""
    (found,) = result.findings
    assert (found["code"], found["filename"], found["location"]["row"]) == ("RP003", "b.md", 4)
    (related,) = found["related"]
    assert related == {
        "message": related["message"],
        "filename": "a.md",
        "location": {"row": 3, "column": 1},
        "end_location": {"row": 3, "column": len(sentence) + 1},
    }
    assert related["message"]


def test_several_formats_at_once(call: Command, files, tmp_path: Path) -> None:
    files({"a.md": FAULT})
    result = call(
        "check",
        *("--select", "TY003", "--output-format", "concise", "--output-format", "json:out.json"),
        *("--output-format", "json-lines:out.jsonl", "--statistics"),
    )
    assert result.code == 1
    assert result.out.startswith("a.md:1:18: TY003 doubled-word error [*] doubled word: the the\n")
    assert result.out.count("TY003") == 2
    assert "Found 1 finding in 1 of 1 file" in result.out
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))) == 1
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == 1


def test_two_formats_into_one_file(call: Command, files, tmp_path: Path) -> None:
    files({"a.md": FAULT})
    result = call("check", "--output-format", "json:out", "--output-format", "sarif:out")
    assert (result.code, result.error) == (
        2,
        "digestlint: error: command line: two formats into out; give each a file of its own",
    )
    assert not (tmp_path / "out").exists()


def test_what_is_for_people_does_not_disturb_what_is_for_programs(call: Command, files) -> None:
    files({"a.md": FAULT})
    for argv in ((), ("--statistics",), ("--output-format", "concise")):
        result = call("check", "--select", "TY003", "--output-format", "json", *argv)
        assert len(result.findings) == 1
        assert "Found 1 finding" in result.err or argv == ()


@pytest.mark.parametrize(
    ("argv", "env", "coloured"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour(run: Command, files, argv: list[str], env: dict[str, str], coloured: bool) -> None:
    files({"a.md": FAULT})
    said = run(
        "check", "--select", "TY003", "--output-format", "full", "--output-format", "full:out.txt", *argv, env=env
    )
    assert ("\x1b[" in said.out) is coloured
    # A file is no screen, whatever the screen may show.
    assert "\x1b[" not in (files({}) / "out.txt").read_text(encoding="utf-8")


def test_quiet_says_findings_alone(call: Command, files) -> None:
    files({"a.md": FAULT, "b.md": "All is well.\n"})
    argv = ("check", "--select", "TY003", "--output-format", "concise")
    assert len(call(*argv, "-q").out.splitlines()) == 1
    assert call(*argv, "--quiet", "b.md").out == ""
    assert len(call(*argv).out.splitlines()) == 3


def test_at_most_so_many_of_a_rule_in_a_file(call: Command, files) -> None:
    files({"a.md": FAULT * 60})
    argv = ("check", "--select", "TY003")
    assert "... and 10 more TY003 doubled-word" in call(*argv).out
    assert "... and 57 more TY003 doubled-word" in call(*argv, "--max-per-rule", "3").out
    assert "more TY003" not in call(*argv, "--max-per-rule", "0").out
    assert len(call(*argv, "--output-format", "json").findings) == 60


def test_the_step_summary_is_appended(run: Command, files, tmp_path: Path) -> None:
    files({"a.md": FAULT, "summary.md": "before\n"})
    env = {"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    assert run("check", "--select", "TY003", "a.md", "--output-format", "github", env=env).code == 1
    summary = (tmp_path / "summary.md").read_text(encoding="utf-8")
    assert summary.startswith("before\n")
    assert "TY003" in summary
    assert run("check", "--select", "TY003", "a.md", env=env).code == 1
    assert (tmp_path / "summary.md").read_text(encoding="utf-8") == summary
