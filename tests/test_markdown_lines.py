"""The plain lines of Markdown read as the parser reads them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestlint.api import Document, Source
from digestlint.readers import markdown
from digestlint.readers.markdown import MarkdownReader

OPENINGS = (
    ["", "", "", " ", "   ", "    ", "- ", "- ", "* ", "+ ", "1. ", "2. ", "10. ", "1) ", "-   ", "-      ", "1.  "]
    + ["  - ", "   - ", "    - ", "      - ", " - ", "  1. ", "   2. ", "# ", "## ", "###### ", "####### ", "#", "> "]
    + ["- # ", "- - ", "- 1. ", "- [ ] ", "- [x] ", "12345. "]
)
WORDS = (
    ["word", "The port", "**Bold**", "**Bold:**", "*soft*", "[a](http://x.test)", "**[a](#b)**", "[**a**](u)", "AT&T"]
    + [
        "& co",
        "&amp;",
        "~5",
        "~$5",
        "~a~",
        "~~a~~",
        "a~b ~c",
        "5 * 3",
        "**a*",
        "***a***",
        "a**b**",
        "**a**b",
        "**a.**b",
    ]
    + [
        "“**q**”",
        "(**a**)",
        "a_b",
        "_a_",
        "`c`",
        "<b>",
        "![i](u)",
        "[a]",
        '[a](u "t")',
        "[a](<u>)",
        "[a](u(v))",
        "[^1]",
    ]
    + [
        "2024.",
        "1. x",
        "- x",
        "!",
        "\u00a0",
        "é",
        "🔥",
        "$",
        "|",
        "---",
        "===",
        "***",
        "\\*",
        "**a",
        "b**",
        "[a *b](u)*",
    ]
    + ["<!--", "-->", "```", "~~~", "a€**b**", "€*b*", "[a]:", "&x;", "**", "*", "a\u2028b"]
)
WHOLE = [
    "---",
    "***",
    "- - -",
    "```",
    "~~~",
    "<div>",
    "<script>",
    "<!-- a",
    "b -->",
    "| a |",
    "|---|",
    "[a]: u",
    "-",
    "1.",
]
LINES = st.one_of(
    st.sampled_from(["", "", "  ", "\t", ">"]),
    st.sampled_from(WHOLE),
    st.builds(
        lambda opening, words, end: opening + " ".join(words) + end,
        st.sampled_from(OPENINGS),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
        st.sampled_from(["", "", "", " ", "  ", "\\", " #"]),
    ),
)


def read(text: str) -> Document:
    return MarkdownReader().read(Source("a.md", text))


def parsed(text: str) -> Document:
    """The document as the parser alone tells it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "is_plain", lambda text: False)
        return read(text)


def blocks(document: Document) -> list[tuple[object, ...]]:
    return [
        (one.kind, one.text, one.pieces, one.inlines, one.level, one.marker, one.gap_before) for one in document.blocks
    ]


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=8), st.sampled_from(["", "\n", "\n\n", "  "]))
def test_lines_read_as_the_parser_reads_them(lines: list[str], end: str) -> None:
    text = "\n".join(lines) + end
    assert blocks(read(text)) == blocks(parsed(text))
    assert read(text).comments == parsed(text).comments


@pytest.mark.parametrize(
    "text",
    [
        "# Brief\n\nThe port opened.\nIt closed again.\n\n---\n\n- **Rail:** slow ([Post](https://x.test/a_b?c=1&d=2))\n",
        "Intro:\n- one\n  - two\n- three\n\n1. first\n2. second\n# Next\nAT&T fell ~5%  \nand rose.",
    ],
)
def test_plain_lines_need_no_parser(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = blocks(parsed(text))

    def fail() -> None:
        raise AssertionError("the parser was asked")

    monkeypatch.setattr(markdown, "_parser", fail)
    assert blocks(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "See [the note].\n\n[the note]: https://x.test\n",
        "A claim[^1].\n\n[^1]: The source.\n\nThe next story.",
        "```\n# no heading\n\n- no item\n```\n\nThe port opened.",
        "<!-- a note\n\n# no heading\n-->\n\nThe port opened.",
        "- one\n\n  its second paragraph\n\nThe port opened.",
    ],
)
def test_what_depends_on_other_lines_goes_to_the_parser(text: str) -> None:
    assert blocks(read(text)) == blocks(parsed(text))
