"""Annotations and step summary: what GitHub Actions reads, and what no digest can make it read."""

from __future__ import annotations

import html
import re

import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.findings import finding

from digestlint.api import Confidence, Diagnostic, Position, Problem, Run, Screen, Severity
from digestlint.reports.github import STEP_BUDGET as BUDGET
from digestlint.reports.github import GitHub
from digestlint.reports.markdown_page import literal

MAX_BYTES = 1_048_576
ZERO_WIDTH_SPACE = "\u200b"
COMMANDS = {"error", "warning", "notice"}


def render(*found: Diagnostic, problems: tuple[Problem, ...] = ()) -> str:
    """The workflow commands."""
    return GitHub().render(Run(found, 31, problems=problems), Screen())


def page(*found: Diagnostic, problems: tuple[Problem, ...] = (), files: int = 31) -> str:
    """The step summary."""
    return GitHub().step_summary(Run(found, files, problems=problems))


Command = tuple[str, dict[str, str], str]


def unescape(text: str, *pairs: tuple[str, str]) -> str:
    """The escapes undone in the runner's order: the per cent sign last."""
    for escaped, plain in (("%0D", "\r"), ("%0A", "\n"), *pairs, ("%25", "%")):
        text = text.replace(escaped, plain)
    return text


def parse(output: str) -> list[Command]:
    """The commands that the runner takes from the output; every line must be one."""
    commands = []
    for line in re.split("\r\n|\r|\n", output.removesuffix("\n")) if output else []:
        line = line.lstrip()
        assert line.startswith("::"), line
        head, data = line[2:].split("::", 1)
        name, _, listed = head.partition(" ")
        assert name in COMMANDS
        pairs = (pair.split("=", 1) for pair in listed.strip().split(",") if pair)
        properties = {key: unescape(value, ("%3A", ":"), ("%2C", ",")) for key, value in pairs}
        commands.append((name, properties, unescape(data)))
    return commands


# Workflow commands


def test_a_finding_is_one_command() -> None:
    assert render(finding()) == (
        "::warning file=digests/monday.md,line=12,endLine=12,col=5,endColumn=9,"
        "title=SC022 markup-in-prose::A mark is left.\n"
    )


def test_the_levels_are_those_that_github_knows() -> None:
    found = [finding(severity=severity) for severity in Severity]
    assert [name for name, _, _ in parse(render(*found))] == ["error", "warning", "notice"]


@pytest.mark.parametrize(("end", "last"), [(Position(14, 3), "14"), (Position(14, 1), "13")])
def test_a_span_over_lines_has_no_columns(end: Position, last: str) -> None:
    ((_, properties, _),) = parse(render(finding(end_location=end)))
    assert properties == {
        "file": "digests/monday.md",
        "line": "12",
        "endLine": last,
        "title": "SC022 markup-in-prose",
    }


def test_no_empty_property_is_sent() -> None:
    assert "file=" not in render(finding(filename=""))


def test_escaping_is_exact() -> None:
    text = render(finding(filename="a:b,c%d\ne.md", message="50% :: a,b\r\n%0A ::error::x"))
    assert "file=a%3Ab%2Cc%25d%0Ae.md," in text
    assert text.endswith("::50%25 :: a,b%0D%0A%250A ::error::x\n")


def test_a_hostile_message_stays_one_harmless_command() -> None:
    hostile = "\n::stop-commands::x\r::error::\x1b[31m\u202e\u2028::set-env name=A::b\udc80"
    text = render(finding(message=hostile, filename=hostile))
    ((name, properties, message),) = parse(text)
    visible = "\n::stop-commands::x\r::error::␛[31m��::set-env name=A::b�"
    assert (name, properties["file"], message) == ("warning", visible, visible)
    assert text.count("\n") == 1
    text.encode()


PRINTABLE = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]) | st.sampled_from("%\r\n:,=é日"))


@given(PRINTABLE, PRINTABLE)
def test_the_runner_reads_what_was_meant(filename: str, message: str) -> None:
    ((_, properties, data),) = parse(render(finding(filename=f"x{filename}", message=message)))
    assert (properties["file"], data) == (f"x{filename}", message)


# The ten that GitHub keeps


def test_at_most_ten_of_a_level_and_the_rest_is_counted() -> None:
    found = [finding(severity=Severity.ERROR, location=Position(row, 1)) for row in range(1, 15)]
    found += [finding(location=Position(row, 1)) for row in range(1, 38)]
    found += [finding(severity=Severity.INFO, location=Position(row, 1)) for row in range(1, 11)]
    commands = parse(render(*found))
    names = [name for name, _, _ in commands]
    assert names == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert commands[-1] == (
        "notice",
        {"title": "digestlint"},
        "4 errors, 27 warnings, 1 info without an annotation: GitHub keeps 10 of a level a step. "
        "The step summary lists them.",
    )


def test_ten_of_each_level_need_no_last_line() -> None:
    found = [finding(severity=severity, location=Position(row, 1)) for severity in Severity for row in range(1, 11)]
    assert len(parse(render(*found))) == 30


def test_one_too_many_is_spoken_of_in_the_singular() -> None:
    found = [finding(location=Position(row, 1)) for row in range(1, 12)]
    assert render(*found).endswith(
        "::1 warning without an annotation: GitHub keeps 10 of a level a step. The step summary lists it.\n"
    )


def test_every_rule_is_seen_before_a_rule_repeats() -> None:
    crowd = [finding(code="AA001", location=Position(row, 1)) for row in range(1, 50)]
    others = [finding(code=f"BB00{n}", location=Position(60 + n, 1)) for n in range(1, 5)]
    titles = [properties["title"].split()[0] for _, properties, _ in parse(render(*crowd, *others))[:10]]
    assert titles == ["AA001", "BB001", "BB002", "BB003", "BB004"] + ["AA001"] * 5


def test_every_file_is_seen_before_a_file_repeats() -> None:
    crowd = [finding(filename="a.md", location=Position(row, 1)) for row in range(1, 50)]
    others = [finding(filename=f"{name}.md") for name in "bcd"]
    files = [properties["file"] for _, properties, _ in parse(render(*crowd, *others))[:10]]
    assert files == ["a.md", "b.md", "c.md", "d.md"] + ["a.md"] * 6


def test_the_surest_come_first() -> None:
    doubtful = [finding(code=f"AA{n:03}", confidence=Confidence.MEDIUM) for n in range(10)]
    sure = [finding(code=f"BB{n:03}") for n in range(3)]
    codes = [properties["title"].split()[0] for _, properties, _ in parse(render(*doubtful, *sure))[:10]]
    assert codes == [f"BB{n:03}" for n in range(3)] + [f"AA{n:03}" for n in range(7)]


def test_problems_are_errors_and_take_their_places() -> None:
    problems = tuple(Problem(f"{n}.md", "is not UTF-8") for n in range(3))
    found = [finding(severity=Severity.ERROR, location=Position(row, 1)) for row in range(1, 11)]
    commands = parse(render(*found, problems=problems))
    assert commands[0] == ("error", {"title": "digestlint could not do its work"}, "0.md: is not UTF-8")
    assert [name for name, _, _ in commands] == ["error"] * 10 + ["notice"]
    assert commands[-1][2].startswith("3 errors without an annotation")
    crowd = tuple(Problem("", "no") for _ in range(12))
    commands = parse(render(problems=crowd))
    assert len(commands) == 11
    assert commands[-1][2].startswith("2 problems without an annotation")


def test_nothing_found_is_no_output() -> None:
    assert render() == ""


# The step summary


def rendered(markdown: str) -> str:
    """The page as HTML, with all that GitHub adds to CommonMark."""
    options = pyromark.Options
    extensions = options.ENABLE_TABLES | options.ENABLE_GFM | options.ENABLE_STRIKETHROUGH | options.ENABLE_MATH
    return pyromark.html(markdown, options=extensions | options.ENABLE_FOOTNOTES | options.ENABLE_TASKLISTS)


def table_cells(markdown: str) -> list[list[str]]:
    """The text of every table row's cells, markup excluded by the test that calls it."""
    rows = re.findall("<tr>(.*?)</tr>", rendered(markdown), re.DOTALL)
    return [
        [html.unescape(cell).replace(ZERO_WIDTH_SPACE, "") for cell in re.findall("<t[dh][^>]*>(.*?)</t[dh]>", row)]
        for row in rows
    ]


def test_the_page_counts_rules_and_lists_findings_gravest_first() -> None:
    error = finding(code="AR001", name="assistant-voice", severity=Severity.ERROR, filename="b.md")
    text = page(finding(), finding(location=Position(13, 1)), error)
    assert text.startswith("### digestlint: 3 findings in 2 of 31 files (1 error, 2 warnings)\n\n| Count |")
    assert table_cells(text) == [
        ["Count", "Rule", "Severity"],
        ["2", "SC022 markup-in-prose", "warning"],
        ["1", "AR001 assistant-voice", "error"],
        ["Place", "Severity", "Rule", "Message"],
        ["b.md:12:5", "<strong>error</strong>", "AR001 assistant-voice", "A mark is left."],
        ["digests/monday.md:12:5", "warning", "SC022 markup-in-prose", "A mark is left."],
        ["digests/monday.md:13:1", "warning", "SC022 markup-in-prose", "A mark is left."],
    ]


def test_a_clean_run_says_so_and_problems_are_not_clean() -> None:
    assert page() == "### digestlint: all clean, 31 files checked\n"
    text = page(problems=(Problem("a|b.md", "is not UTF-8"),), files=1)
    assert text.startswith("### digestlint: no findings in 1 file, but not everything was checked\n")
    assert ["a|b.md: is not UTF-8"] in table_cells(text)
    assert "all clean" not in text


INJECTIONS = [
    "| a | b |",
    "a\\|b \\\\| c",
    "<script>alert(1)</script> <img src=x> <!-- -->",
    "</td></tr></table>",
    "[link](https://evil.example) ![image](x) [ref]: y",
    "https://evil.example www.evil.example mail@evil.example <https://evil.example>",
    "@somebody #12 GH-12 owner/repo#3 :tada: $x$ $$y$$",
    "**bold** __bold__ *em* _em_ ~~gone~~ `code` ``` fence",
    "&lt;b&gt; &#124; &amp;",
    "# heading\n\n- list\n1. list\n> quote\n```\n---",
    "\x1b[31m \u202e \x00",
]


@pytest.mark.parametrize("text", INJECTIONS)
def test_no_digest_can_break_out_of_the_page(text: str) -> None:
    markdown = page(finding(message=text, filename=text), problems=(Problem(text, text),))
    tags = set(re.findall(r"</?([a-z0-9]+)", rendered(markdown)))
    assert tags <= {"h3", "p", "strong", "table", "thead", "tbody", "tr", "th", "td"}
    row = table_cells(markdown)[-1]
    assert len(row) == 4
    shown = re.sub(r"[\x00-\x1f]", lambda found: chr(0x2400 + ord(found[0])), text).replace("\u202e", "�")
    assert (row[0], row[3]) == (f"{shown}:12:5", shown)


@pytest.mark.parametrize("text", INJECTIONS)
def test_nothing_that_github_links_is_left_whole(text: str) -> None:
    shown = html.unescape(literal(text))
    assert not re.search(r"@\w|#\d|://|www\.|GH-\d|:\w+:", shown)


@given(st.text())
def test_any_text_is_shown_as_it_stands(text: str) -> None:
    raw = literal(text)
    assert not re.search(r"[|<>`*_\[\]\\@$~\x00-\x1f]", raw)
    assert "\n" not in raw


def test_the_page_stays_within_its_budget_and_counts_what_is_missing() -> None:
    found = [finding(message="日*" * 200, location=Position(row, 1)) for row in range(1, 5001)]
    text = page(*found)
    size = len(text.encode())
    assert BUDGET - 4096 < size <= BUDGET < MAX_BYTES / 1.5
    shown = text.count("| digests&#47;monday.md")
    assert text.endswith(f"\n\n{5000 - shown:,} findings more did not fit on this page.\n")


def test_even_many_rules_and_problems_stay_within_the_budget() -> None:
    found = [finding(code=f"XX{n}", name="n" * 300) for n in range(5000)]
    problems = tuple(Problem(f"{n}.md", "*" * 500) for n in range(5000))
    text = page(*found, problems=problems)
    assert len(text.encode()) <= BUDGET
    assert "problems more |" in text
    assert "findings more did not fit" in text
