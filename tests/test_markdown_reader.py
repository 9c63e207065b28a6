"""The Markdown reader: blocks, inlines, raw HTML and front matter."""

from __future__ import annotations

import pytest

from digestlint.api import Block, BlockKind, Document, InlineKind, PieceKind, Source
from digestlint.readers.markdown import MarkdownReader


def read(text: str) -> Document:
    return MarkdownReader().read(Source("digest.md", text))


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in read(text).blocks]


def only(text: str) -> Block:
    (block,) = read(text).blocks
    return block


def source_of(text: str, prose: str) -> str:
    """The source that the only block's `prose` was read from."""
    block = only(text)
    at = block.text.index(prose)
    span = type(block.source_span)(at, at + len(prose))
    return block.to_source(span).cut(text)


def test_block_kinds() -> None:
    table = "| a | b |\n|---|---|\n| c | d |"
    text = f"# Title\n\nNews.\n\n> Said.\n\n---\n\n{table}\n\n```\ncode\n```\n\n    more\n\n- item\n"
    assert kinds(text) == [
        ("heading", "Title"),
        ("paragraph", "News."),
        ("quote", "Said."),
        ("separator", "---"),
        ("table-cell", "a"),
        ("table-cell", "b"),
        ("table-cell", "c"),
        ("table-cell", "d"),
        ("code", "code"),
        ("code", "more"),
        ("list-item", "item"),
    ]


@pytest.mark.parametrize("text", ["## Two ##\n", "Two\n---\n", "##\tTwo", "> ## Two\n", "- ## Two"])
def test_headings_have_their_level(text: str) -> None:
    block = only(text)
    assert (block.kind, block.level, block.text) == (BlockKind.HEADING, 2, "Two")


def test_list_items_have_level_and_marker() -> None:
    text = "- one\n  more\n\n  second paragraph\n- [x] done\n  1. deep\n  2. [ ] deeper\n- \n* other\n"
    assert [(block.level, block.marker, block.text) for block in read(text).blocks] == [
        (1, "-", "one\nmore"),
        (1, "", "second paragraph"),
        (1, "- [x]", "done"),
        (2, "1.", "deep"),
        (2, "2. [ ]", "deeper"),
        (1, "", "-"),
        (1, "*", "other"),
    ]


def test_a_quote_in_a_list_is_a_quote_and_a_footnote_a_paragraph() -> None:
    assert kinds("- a\n  > b\n\nc[^1]\n\n[^1]: d\n") == [
        ("list-item", "a"),
        ("quote", "b"),
        ("paragraph", "c"),
        ("paragraph", "d"),
    ]


def test_gap_before_is_a_blank_line() -> None:
    text = "# A\nb\n\nc\n***\nd\n> \n> e\n>\n> f\n"
    assert {block.text: block.gap_before for block in read(text).blocks} == {
        "A": False,
        "b": False,
        "c": True,
        "***": False,
        "d": False,
        "e": True,
        "f": True,
    }


@pytest.mark.parametrize(
    ("text", "prose", "source"),
    [
        ("Salt &amp; oil", "&", "&amp;"),
        ("The bank&#8217;s", "’", "&#8217;"),
        ("Not \\*bold\\*", "*", "\\*"),
        ("\\# No heading", "#", "\\#"),
        ("a\\\\b", "\\", "\\\\"),
        ("one\r\ntwo", "\n", "\r\n"),
        ("one\rtwo", "\n", "\r"),
        ("one\ntwo", "\n", "\n"),
        ("one  \r\ntwo", "\n", "  \r\n"),
        ("one\\\ntwo", "\n", "\\\n"),
        ("```\rone\r```\r", "one", "one"),
        ("```\rone\rtwo\r```\r", "\n", "\r"),
        ("one<br>two", "\n", "<br>"),
        ("a **b** c", "b c", "b** c"),
        ("a **b** c", "a b", "a **b"),
        ("See [the 🎉 site](https://x.org)!", "🎉 site", "🎉 site"),
        ("Ünïcödé 🎉🎉 &lt;x `code`", "code", "code"),
        ("`` a`b ``", "a`b", "a`b"),
        ("> one\n> `two\n> three` four", "four", "four"),
        ("&nbsp;", "\u00a0", "&nbsp;"),
        ("1. a\n   b", "b", "b"),
    ],
)
def test_prose_maps_to_its_source(text: str, prose: str, source: str) -> None:
    assert source_of(text, prose) == source


def test_decoded_pieces_are_marked_so() -> None:
    block = only("a &amp; b\r\nc <b>d</b>")
    assert [piece.kind for piece in block.pieces] == [
        PieceKind.LITERAL,
        PieceKind.DECODED,
        PieceKind.LITERAL,
        PieceKind.DECODED,
        PieceKind.LITERAL,
        PieceKind.MARKUP,
        PieceKind.LITERAL,
        PieceKind.MARKUP,
    ]


def test_inlines_have_kind_span_and_target() -> None:
    block = only('*A* **b** `c` [d *e*](/x "t") ![f](y.png) <https://z.org> <a href="q?a&amp;b">g</a> ![](h.png)')
    assert [(inline.kind, inline.span.cut(block.text), inline.target) for inline in block.inlines] == [
        (InlineKind.EMPHASIS, "A", ""),
        (InlineKind.STRONG, "b", ""),
        (InlineKind.CODE, "c", ""),
        (InlineKind.LINK, "d e", "/x"),
        (InlineKind.EMPHASIS, "e", ""),
        (InlineKind.IMAGE, "f", "y.png"),
        (InlineKind.LINK, "https://z.org", "https://z.org"),
        (InlineKind.LINK, "g", "q?a&b"),
        (InlineKind.IMAGE, "", "h.png"),
    ]


def test_raw_html_blocks_read_as_a_browser_shows_them() -> None:
    text = (
        '<div class="a > b">Intro &amp; <b>more</b><p>Para</p>\n<ul><li>one<li>two</ul>\n<h3>Head</h3>'
        "<table><tr><td><p>x</p></td><th>y</th></tr></table><hr/><blockquote>said</blockquote>"
        "<style>p {}</style><script>if (a < b) {}</script><pre>code</pre>tail</div>\n"
    )
    assert kinds(text) == [
        ("paragraph", "Intro & more"),
        ("paragraph", "Para"),
        ("list-item", "one"),
        ("list-item", "two"),
        ("heading", "Head"),
        ("table-cell", "x"),
        ("table-cell", "y"),
        ("separator", "<hr/>"),
        ("quote", "said"),
        ("code", "code"),
        ("paragraph", "tail"),
    ]


def test_raw_html_in_a_quote_keeps_its_places() -> None:
    text = "> <div>one\r\n> two &lt; <b\r\n> class='x'>three</b></div>\n"
    block = only(text)
    assert (block.kind, block.text) == (BlockKind.QUOTE, "one\ntwo < three")
    at = block.text.index("three")
    assert block.to_source(type(block.source_span)(at, at + 5)).cut(text) == "three"


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("<!-- note -->\n\nText", "<!-- note -->"),
        ("Text <!-- a\nb --> more", "<!-- a\nb -->"),
        ("> <!-- quoted -->", "<!-- quoted -->"),
        ("<!-- left open\n\nText", "<!-- left open\n\nText"),
        ("<div><!-- é🎉 --></div>", "<!-- é🎉 -->"),
    ],
)
def test_comments_are_no_prose(text: str, comment: str) -> None:
    document = read(text)
    (found,) = document.comments
    assert found.span.cut(text) == comment
    assert found.text == comment.removeprefix("<!--").removesuffix("-->").strip()
    assert not any(found.text in block.text for block in document.blocks)


def test_a_line_with_a_no_break_space_is_a_paragraph() -> None:
    assert kinds("One.\n\n\u00a0\n\n.\n\nTwo.") == [
        ("paragraph", "One."),
        ("paragraph", "\u00a0"),
        ("paragraph", "."),
        ("paragraph", "Two."),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_is_set_apart(end: str) -> None:
    text = end.join(["---", "title: Harbour news", "tags: [a, b]", "---", "# Head", ""])
    document = read(text)
    assert document.front_matter is not None
    assert document.front_matter.error is None
    assert document.front_matter.span.cut(text) == text[: text.index("# Head")]
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("metadata", "Harbour news"),
        ("heading", "Head"),
    ]


@pytest.mark.parametrize(
    ("inside", "place"),
    [
        ('title: "Harbour\ndate: 2025\n', '"Harbour'),
        ("title: Harbour: news\n", ": news"),
        ("é🎉: [1, 2\n", "[1, 2"),
        ("title: @home\n", "@home"),
        ("title: *none\n", "*none"),
        ("title: a\n\tb: c\n\td: e\n", "\tb: c"),
        ("a: b\x01c\n", "\x01c"),
        ("title: " + "[" * 5000 + "\n", None),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_broken_front_matter_names_the_place_and_the_body_is_read(inside: str, place: str | None, end: str) -> None:
    text = f"---\n{inside}---\nBody.\n".replace("\n", end)
    document = read(text)
    front = document.front_matter
    assert front is not None
    assert front.error is not None
    assert front.error_span is not None
    assert "\n" not in front.error
    if place is not None:
        assert front.error_span.cut(text) == place
    assert [block.text for block in document.blocks] == ["Body."]


def test_toml_front_matter() -> None:
    good = read("+++\ntitle = 'a'\n+++\nBody.")
    bad = read("+++\ntitle = 'a'\ndate = é\n+++\nBody.")
    assert good.front_matter is not None
    assert good.front_matter.error is None
    assert bad.front_matter is not None
    assert bad.front_matter.error == "Invalid value"
    assert bad.front_matter.error_span is not None
    assert bad.source.cut(bad.front_matter.error_span) == "é"
    assert [block.text for block in bad.blocks] == ["Body."]


@pytest.mark.parametrize(
    "text",
    ["---\n\nNews: today\n\n---\n", "---\nNews today.\n\n---\n", "---\ntitle: x\n\nNo end.\n", "----\na: b\n----\n"],
)
def test_thematic_breaks_are_no_front_matter(text: str) -> None:
    document = read(text)
    assert document.front_matter is None
    assert any("ews" in block.text or "No end" in block.text or "a: b" in block.text for block in document.blocks)


DIGEST = "# Kerrin\n\nThe ferry sails to *Lomar*.\n\n- Fares rise.\n"


@pytest.mark.parametrize("end", ["```\n", "```", "", "```\n\nThat was the digest.\n"])
@pytest.mark.parametrize("lead", ["", "---\ntitle: Monday\n---\n", "Here it is:\n\n"])
def test_a_digest_in_a_code_fence_is_read_as_the_digest(lead: str, end: str) -> None:
    text = f"{lead}```markdown\n{DIGEST}{end}"
    blocks = read(text).blocks
    told = [(str(block.kind), block.text) for block in blocks]
    inside = [("heading", "Kerrin"), ("paragraph", "The ferry sails to Lomar."), ("list-item", "Fares rise.")]
    start = told.index(inside[0])
    assert told[start : start + 3] == inside
    assert ("paragraph", "Here it is:") in told[:start] or "Here" not in lead
    assert told[start + 3 :] == ([("paragraph", "That was the digest.")] if "That" in end else [])
    assert blocks[start + 1].source_span.cut(text) == "The ferry sails to *Lomar*."


def test_a_digest_in_a_code_fence_keeps_its_own_code() -> None:
    text = "```md\n# Kerrin\n\n```sh\nferry --sail\n```\n\nFares rise.\n```\n"
    assert kinds(text) == [("heading", "Kerrin"), ("code", "ferry --sail"), ("paragraph", "Fares rise.")]


def test_a_short_piece_of_markdown_in_a_fence_is_code() -> None:
    text = "A title in Markdown has a mark before it, as each clerk knows.\n\n```markdown\n# A title\n```\n"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "code"]


def test_blocks_are_numbered() -> None:
    document = read("# a\n\n![](x.png)\n\nb\n\n- c\n")
    assert [block.index for block in document.blocks] == [0, 1, 2]


@pytest.mark.parametrize("text", ["", "\n", " \t\n", "\n" * 8192, "![](x.png)", "[a]: http://x.org"])
def test_files_without_prose_have_no_blocks(text: str) -> None:
    assert read(text).blocks == ()
