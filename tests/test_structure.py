"""Broken text where an example can't show it: the fixes, and text that is wrapped at a width."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestlint.readers.plain import PlainReader
from digestlint.rules.structure import BrokenLine
from digestlint.source import Source

SENTENCE = (
    "The council of Kerrin voted nine to four on Monday for a ferry that will cost the city 4 million a year and sail "
    "from the old quay to Lomar in half an hour, or in a quarter of that when the tide is right."
)


def fixes(call, name: str, code: str) -> list[tuple[str, str]]:
    """How sure each fix is, and what it puts."""
    result = call("check", "--isolated", "--select", code, "--output-format", "json", name)
    given = [one["fix"] for one in result.findings if one["fix"]]
    return [(fix["applicability"], fix["edits"][0]["content"]) for fix in given]


@pytest.mark.parametrize(
    ("name", "text", "fix"),
    [
        ("between.txt", "It sails.\u00a0It rains.\n", ("safe", " ")),
        ("beside.txt", "It sails. \u00a0It rains.\n", ("safe", "")),
        ("after.txt", "It sails.\u00a0\n", ("safe", "")),
        ("inside.txt", "It sa\u200bils.\n", ("safe", "")),
        ("alone.txt", "It sails.\n\u00a0\nIt rains.\n", ("safe", "")),
        # These would become a heading and a list.
        ("leads.md", "#\u00a0Monday\n", None),
        ("starts.md", "It sails.\n\n\u00a0- by night\n", None),
    ],
)
def test_how_an_invisible_character_is_mended(call, files, name, text, fix) -> None:
    files({name: text})
    assert fixes(call, name, "ST005") == ([fix] if fix else [])


def test_a_broken_line_is_joined_over_its_line_end(call, files) -> None:
    broken = SENTENCE.replace("million a year ", "million a year\r\n\r\n")
    files({"digest.txt": f"{broken}\r\nRain on Friday.\r\n"})
    result = call("check", "--isolated", "--select", "ST002", "--output-format", "json", "digest.txt")
    (finding,) = result.findings
    (edit,) = finding["fix"]["edits"]
    assert finding["fix"]["applicability"] == "unsafe"
    assert (edit["content"], edit["location"]["row"], edit["end_location"]) == (" ", 1, {"row": 3, "column": 1})


@pytest.mark.parametrize(("between", "found"), [('", "reason": "', []), (r"\n\n", ["ST002"])])
def test_two_values_of_a_record_are_no_two_lines(call, files, between: str, found: list[str]) -> None:
    parted = SENTENCE.replace("million a year and sail", f"million a year and{between}sail")
    files({"digest.json": f'[{{"text": "{parted}"}}]\n'})
    result = call("check", "--isolated", "--select", "ST002", "--output-format", "json", "digest.json")
    assert [code for _, _, _, code in result.places] == found


def test_broken_front_matter_does_not_hide_the_text(call, files) -> None:
    files({"digest.md": "---\ntitle: Monday: rain\n---\n\nIt sa\u200bils.\n"})
    result = call("check", "--isolated", "--select", "ST", "--output-format", "json", "digest.md")
    assert [(row, code) for _, row, _, code in result.places] == [(2, "ST009"), (5, "ST005")]


@given(st.integers(min_value=40, max_value=100), st.integers(min_value=1, max_value=4))
def test_text_wrapped_at_a_width_is_not_broken(width: int, paragraphs: int) -> None:
    text = "\n\n".join([textwrap.fill(SENTENCE, width)] * paragraphs)
    assert list(BrokenLine().check(PlainReader().read(Source("digest.txt", text)))) == []


@pytest.mark.parametrize(
    ("name", "text", "mended"),
    [
        ("all.md", "[Fares](https://a.example/1?utm_source=x&utm_medium=y#top)", "[Fares](https://a.example/1#top)"),
        ("some.md", "[Fares](https://a.example/?id=4&fbclid=7&page=2)", "[Fares](https://a.example/?id=4&page=2)"),
        ("bare.txt", "See https://a.example/?gclid=7, he says.", "See https://a.example/, he says."),
        (
            "page.html",
            '<p><a href="https://a.example/?utm_id=1&amp;id=4&amp;page=2">Fares</a></p>',
            '<p><a href="https://a.example/?id=4&amp;page=2">Fares</a></p>',
        ),
    ],
)
def test_tracking_parameters_are_cut_out_of_the_address(call, files, name, text, mended) -> None:
    folder = files({name: text})
    result = call("check", "--isolated", "--select", "LK001", "--output-format", "json", name)
    (finding,) = result.findings
    (edit,) = finding["fix"]["edits"]
    line = (folder / name).read_text(encoding="utf-8")
    start, end = edit["location"]["column"] - 1, edit["end_location"]["column"] - 1
    assert line[:start] + edit["content"] + line[end:] == mended
    assert finding["fix"]["applicability"] == "safe"


def test_an_escaped_address_has_no_fix(call, files) -> None:
    text = '{"summary": "Fares [rise](https:\\/\\/a.example\\/?utm_source=x) in Lomar today."}'
    files({"brief.json": text})
    (finding,) = call("check", "--isolated", "--select", "LK001", "--output-format", "json", "brief.json").findings
    assert finding["fix"] is None
    assert finding["location"]["column"] == text.index("utm_source") + 1
