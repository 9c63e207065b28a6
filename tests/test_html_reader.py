"""The HTML reader: blocks, white space, rows of inline elements, hidden parts, the page's frame, broken markup."""

from __future__ import annotations

import pytest

from digestlint.api import Block, BlockKind, Document, InlineKind, PieceKind, Source, Span
from digestlint.readers.html import HtmlReader, read_fragment
from digestlint.readers.plain import PlainReader

STORY = "<p>The council of Varnholt voted for the new tram line on Monday, and the work begins in the spring.</p>"


def read(text: str) -> Document:
    return HtmlReader().read(Source("digest.html", text))


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in read(text).blocks]


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


def only(text: str) -> Block:
    (block,) = read(text).blocks
    return block


def source_of(text: str, prose: str) -> str:
    block = only(text)
    at = block.text.index(prose)
    return block.to_source(Span(at, at + len(prose))).cut(text)


def test_block_kinds() -> None:
    text = (
        "<h2>Head</h2><p>Para<ul><li>one<li><p>two</ul><blockquote><p>said</p></blockquote><hr>"
        "<table><caption>cap</caption><tr><th>a<td>b<tr><td><h3>deep</h3></table><pre>co\n de</pre>"
        "<figure><img src=x.png alt=no><figcaption>fig</figcaption></figure>"
        "<details><summary>sum</summary>det</details><dl><dt>term<dd>def</dl>tail<div>box</div>"
    )
    assert kinds(text) == [
        ("heading", "Head"),
        ("paragraph", "Para"),
        ("list-item", "one"),
        ("list-item", "two"),
        ("quote", "said"),
        ("separator", "<hr>"),
        ("paragraph", "cap"),
        ("table-cell", "a"),
        ("table-cell", "b"),
        ("heading", "deep"),
        ("code", "co\n de"),
        ("paragraph", "fig"),
        ("paragraph", "sum"),
        ("paragraph", "det"),
        ("paragraph", "term"),
        ("paragraph", "def"),
        ("paragraph", "tail"),
        ("paragraph", "box"),
    ]


def test_list_items_have_level_and_marker() -> None:
    text = "<ol start=3><li>x<ul><li>deep</ul><p>more</p><li value='7'><h4>y</h4>z</ol><ul><li>b</ul><li>stray"
    assert [(block.kind.value, block.level, block.marker, block.text) for block in read(text).blocks] == [
        ("list-item", 1, "3.", "x"),
        ("list-item", 2, "•", "deep"),
        ("list-item", 1, "", "more"),
        ("heading", 4, "", "y"),
        ("list-item", 1, "", "z"),
        ("list-item", 1, "•", "b"),
        ("list-item", 1, "•", "stray"),
    ]


@pytest.mark.parametrize(
    ("text", "prose", "source"),
    [
        ("<p>Salt &amp; oil", "&", "&amp;"),
        ("R&D &copy2025", "©", "&copy"),
        ("a&nbsp;b", "\u00a0", "&nbsp;"),
        ("a \r\n\t b", " ", " \r\n\t "),
        ("a\nb", " ", "\n"),
        ("a b", " ", " "),
        ("a &#32; b", "a b", "a &#32; b"),
        ("a <b> b</b>", "a b", "a <b> b"),
        ("one <br>\n two", "\n", "<br>"),
        ("<pre>a\r\nb</pre>", "\n", "\r\n"),
        ("<b>B</b>old", "Bold", "B</b>old"),
        ("<p>See <a href='x'>the 🎉 site</a>", "🎉 site", "🎉 site"),
    ],
)
def test_prose_maps_to_its_source(text: str, prose: str, source: str) -> None:
    assert source_of(text, prose) == source


def test_an_empty_line_of_the_page_is_no_finding_and_an_invisible_one_in_it_is(call, files) -> None:
    """No-break spaces alone are how editors of pages leave a line empty, spelled out or not; nothing else is."""
    gap = "<p>&nbsp;</p>\n<p>\u00a0</p>\n<p>&nbsp;&nbsp;<br></p>\n"
    page = f"<p>The ferry sails.</p>\n{gap}<p>\u200b</p>\n<p>Rain\u00a0falls on Friday.</p>\n"
    files({"page.html": page})
    assert texts(page) == ["The ferry sails.", "\u200b", "Rain\u00a0falls on Friday."]
    assert [block.gap_before for block in read(page).blocks][2]
    result = call("check", "--isolated", "--select", "ST", "--output-format", "json", "page.html")
    assert result.places == [("page.html", 5, 4, "ST005"), ("page.html", 6, 8, "ST005")]


def test_white_space_collapses_as_in_a_browser() -> None:
    assert texts("<p> \n a  b <i> c </i>\n d\t</p>\n<p>\te <br> f</p>") == ["a b c d", "e\nf"]
    assert texts("<p>a\u00a0 b</p><td>&nbsp;</td><p>&nbsp; &nbsp;</p>c") == ["a\u00a0 b", "c"]


def test_a_blank_before_a_line_break_does_not_show_with_tags_between() -> None:
    page = "<p>One&nbsp; <font></font><br>two <a href=x>three </a><br> <b> </b>four  <i><br>five</i></p>"
    block = only(page)
    assert block.text == "One\u00a0\ntwo three\nfour\nfive"
    assert [one.span.cut(block.text) for one in block.inlines] == ["three", "\nfive"]
    assert "".join(one.prose.cut(block.text) for one in block.pieces) == block.text


def test_pieces_say_how_they_were_read() -> None:
    block = only("<p class=x>a&lt;b <b>c</b>\n d")
    assert [(piece.kind, piece.source.cut("<p class=x>a&lt;b <b>c</b>\n d")) for piece in block.pieces] == [
        (PieceKind.LITERAL, "a"),
        (PieceKind.DECODED, "&lt;"),
        (PieceKind.LITERAL, "b "),
        (PieceKind.MARKUP, "<b>"),
        (PieceKind.LITERAL, "c"),
        (PieceKind.MARKUP, "</b>"),
        (PieceKind.DECODED, "\n "),
        (PieceKind.LITERAL, "d"),
    ]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("<span class=tag>AI</span><span class=tag>Texas</span>", "AI Texas"),
        ("<span class='a b'><b>AI</b></span><span class=c>Texas</span>", "AI Texas"),
        ("<span style='color:red'>Audio</span><span style='color:blue'>Listen</span>", "Audio Listen"),
        ("<a href=1>Home</a><a href=2>Room</a>", "Home Room"),
        ("<a href=1>Home</a><span class=on>Room</span>", "Home Room"),
        ("<span class=tag>AI </span><span class=tag>Texas</span>", "AI Texas"),
        ("<b>B</b>old", "Bold"),
        ("<span class=cap>T</span>he", "The"),
        ("<b>un</b><i>happy</i>", "unhappy"),
        ("<a href=1>New</a><a href=1>castle</a>", "Newcastle"),
        ("<span style='a:b'>Wash</span><span style='a:b'>ington</span>", "Washington"),
        ("<span>Wash</span><span>ington</span>", "Washington"),
        ("<a href=1>Fed</a><sup>2</sup>", "Fed2"),
        ("soft<wbr>ware", "software"),
    ],
)
def test_parts_of_a_row_stand_apart_and_words_stay_whole(text: str, prose: str) -> None:
    assert only(text).text == prose


def test_buttons_and_cells_are_blocks() -> None:
    assert texts("<button>Go</button>on<a class='btn big' href=x>Back</a><a role=button>Up</a>x") == [
        *["Go", "on", "Back", "Up", "x"]
    ]
    assert texts("<td>a</td><td>b</td>") == ["a", "b"]


def test_two_line_breaks_end_a_block() -> None:
    blocks = read("<p>a<br>b<br><br>c<br/> <br/>d</br>e</p>").blocks
    assert [(block.text, block.gap_before) for block in blocks] == [("a\nb", False), ("c", True), ("d\ne", True)]


def test_inlines_have_kind_span_and_target() -> None:
    block = only("<em>A</em> <strong>b</strong> <a title='>' href='q?a&amp;b'>g <code>c</code></a> <img src=h.png>")
    assert [(inline.kind, inline.span.cut(block.text), inline.target) for inline in block.inlines] == [
        (InlineKind.EMPHASIS, "A", ""),
        (InlineKind.STRONG, "b", ""),
        (InlineKind.LINK, "g c", "q?a&b"),
        (InlineKind.CODE, "c", ""),
        (InlineKind.IMAGE, "", "h.png"),
    ]


def test_a_link_around_blocks_marks_each_of_them() -> None:
    first, second, third = read("<a href=x><h3>Head</h3><p>Text</p></a><p>Rest</p>").blocks
    assert [[inline.target for inline in block.inlines] for block in (first, second, third)] == [["x"], ["x"], []]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>if (a < b) '</p>'</script>",
        "<STYLE>p > a {}</STYLE>",
        "<template><p>no</p><template>no</template></template>",
        "<svg><title>no</title><g><text>no</text></g></svg>",
        "<noscript>no</noscript>",
        "<textarea>no</textarea><select><option>no</select>",
        "<p hidden>no<b>no</b></p>",
        "<p hidden>no",
        "<div aria-hidden='true'>no<div>no</div>no</div>",
        "<div style='color:red; display : none'><p>no</div>",
        "<span style='visibility:hidden'>no<span>no</span>no</span>",
        "<span class='a sr-only'>no</span>",
        "<dialog><p>no</p></dialog>",
        "<!-- no --><![if !mso]><?php no ?>",
        "<br hidden><img alt=no hidden>",
        "<ul><li hidden>no</ul>",
    ],
)
def test_what_is_hidden_is_no_prose(hidden: str) -> None:
    assert texts(f"<p>one</p>{hidden}<p>two</p>") == ["one", "two"]


def test_hidden_elements_keep_their_comments() -> None:
    document = read("<div hidden><!-- a --></div><!-- b\nc --><!--[if mso]><p>x</p><![endif]--><!-->d<!-- e")
    assert [comment.text for comment in document.comments] == ["a", "b\nc", "[if mso]><p>x</p><![endif]", "", "e"]
    assert [block.text for block in document.blocks] == ["d"]


def test_title_and_descriptions_are_metadata() -> None:
    text = (
        "<head><title>News &amp; <b></title><meta charset=utf-8><meta name='Description' content='A  tram\n&gt; b'>"
        '<meta property="og:description" content="Cut"><meta name=keywords content=no></head><p>Text'
    )
    assert kinds(text) == [
        ("metadata", "News & <b>"),
        ("metadata", "A tram > b"),
        ("metadata", "Cut"),
        ("paragraph", "Text"),
    ]
    block = read(text).blocks[1]
    assert block.to_source(Span(2, 10)).cut(text) == "tram\n&gt; b"
    assert kinds("<title>Open<body><p>Text") == [("metadata", "Open"), ("paragraph", "Text")]


@pytest.mark.parametrize(
    "frame",
    [
        "<nav><ul><li><a href=x>Home</a></ul></nav>",
        "<div role=navigation>Home</div>",
        "<form action=x><p>Your address</p><button>Go</button></form>",
        "<footer><p>All rights reserved</p></footer>",
        "<div class='site-footer'>All rights reserved</div>",
        "<div id=footer>All rights reserved</div>",
        "<aside><a href=x>Other story</a> <a href=y>Another</a></aside>",
        "<div class='sidebar left'><a href=x>Other story</a></div>",
    ],
)
def test_the_frame_of_the_page_is_no_content(frame: str) -> None:
    page = f"<body><h1>Trams</h1>{STORY}{frame}</body>"
    assert texts(page) == texts(f"<body><h1>Trams</h1>{STORY}</body>")
    assert [block.index for block in read(page).blocks] == [0, 1]


@pytest.mark.parametrize(
    "page",
    [
        f"<article>{STORY}<footer>By the desk</footer></article>{STORY}",
        f"<div>{STORY}<footer>one</footer></div><div>{STORY}<footer>By the desk</footer></div>{STORY}",
        f"<div>{STORY}<div class=footer>one</div></div><div>{STORY}<div class=footer>By the desk</div></div>",
        f"<aside>By the desk, which wrote it on Monday. <a href=x>More</a></aside>{STORY}",
        f"<article>{STORY}<aside><a href=x>By the desk</a></aside></article>",
        f"<div class=card-footer>By the desk</div>{STORY}",
        "<form><h1>Trams</h1><p>By the desk</p></form>",
        "<nav><p>By the desk, which wrote it on Monday.",
    ],
)
def test_what_belongs_to_the_items_or_is_most_of_the_page_is_content(page: str) -> None:
    assert any(text.startswith("By the desk") for text in texts(page))


def test_the_header_of_the_page_is_metadata_and_belongs_to_no_item() -> None:
    document = read(f"<header><h1>Varnholt Daily</h1><nav>Home</nav><p>Monday</p></header><h1>Trams</h1>{STORY}")
    assert [block.kind.value for block in document.blocks] == ["metadata", "metadata", "heading", "paragraph"]
    assert [block.index for item in document.items for block in item.blocks] == [2, 3]


def test_the_headers_of_items_are_content() -> None:
    card = f"<div><header><h2>Trams</h2></header>{STORY}</div>"
    assert [block.kind.value for block in read(card * 3).blocks] == ["heading", "paragraph"] * 3
    assert read(f"<article><header><h2>Trams</h2></header>{STORY}</article>").blocks[0].kind is BlockKind.HEADING


def test_what_follows_the_main_element_is_frame() -> None:
    page = f"<p>Edition 4</p><main>{STORY}</main><aside>Figures of the day</aside><div><h2>Sign up</h2></div>"
    assert texts(page)[::2] == ["Edition 4", "Figures of the day"]
    assert "Sign up" in texts(f"<main><p>Short</p></main>{STORY}<h2>Sign up</h2>")


def test_tables_that_lay_the_page_out_have_no_cells() -> None:
    text = "<table role=presentation><tr><td>a<h2>b</h2><table><tr><td>c</table>d<td>e</table>"
    assert kinds(text) == [
        ("paragraph", "a"),
        ("heading", "b"),
        ("table-cell", "c"),
        ("paragraph", "d"),
        ("paragraph", "e"),
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("5 < 6 and <3 a<b c", ["5 < 6 and <3 a<b c"]),
        ("a <b", ["a <b"]),
        ("a <div class='x", ["a <div class='x"]),
        ("a</p>b</div></td></table>c", ["a", "b", "c"]),
        ("<h2>one<p>two", ["one", "two"]),
        ("<h2>one<h3>two</h2>three", ["one", "two", "three"]),
        ("<h2><div>one</div></h2>two", ["one", "two"]),
        ("<form>a<form>b</form>c</form>d", ["a", "b", "c", "d"]),
        ("<P CLASS=x>one<BR>two</P>", ["one\ntwo"]),
        ("<a title='a > b' data-x=\"<p>\">one</a>", ["one"]),
        ("<a title=it's href=x>one</a> it's <b>two</b>", ["one it's two"]),
        ("<![CDATA[a <b> c]]>", ["a <b> c"]),
        ("<div<p>a", ["<div", "a"]),
        ("AT&T &nosuch; &", ["AT&T &nosuch; &"]),
        ("<b>a<p>b</b>c", ["a", "bc"]),
        ("<table><tr><td>a</div>b</table>c", ["a", "b", "c"]),
        ("<ul><li>a</ul></li>b", ["a", "b"]),
        ("<svg>a", ["a"]),
        ("a<script>b", ["a"]),
        ("<?xml version='1.0'?><p>a<span hidden/>b</p><div hidden='hidden'/>c", ["ab", "c"]),
    ],
)
def test_broken_markup_is_read(text: str, blocks: list[str]) -> None:
    assert texts(text) == blocks


@pytest.mark.parametrize(
    ("text", "is_html"),
    [
        ("<!doctype html><p>a", True),
        (" \n<!-- made -->\n<HTML lang=en>", True),
        ('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">', True),
        ('<?xml version="1.0"?><rss><channel>', False),
        ("<div>" + "<h2>a</h2><p>b</p>" * 3 + "</div>", True),
        ("<p>one paragraph</p>", False),
        ("# News\n\n<div>" + "<p>b</p>" * 9 + "</div>", False),
        ("<div align=center><h1>a</h1><p>b</p><p>c</p></div>\n\n## News\n\n- one\n", False),
        ("News\n\n<b>a</b>", False),
        ("", False),
        ("<htmlx>", False),
    ],
)
def test_html_under_another_name_is_recognised(text: str, is_html: bool) -> None:
    assert HtmlReader.recognises(text) is is_html


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b"<meta charset=utf-8>", "utf-8"),
        (b"<meta charset='ISO-8859-1'>", "cp1252"),
        (b'<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">', "cp932"),
        (b"<?xml version='1.0' encoding='iso-8859-2'?><html>", "iso8859-2"),
        (b"<meta charset=utf-16>", "utf-8"),
        (b"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", "cp1251"),
        (b"<meta charset=nonsense>", None),
        (b"<meta charset=rot13>", None),
        (b"<meta charset=utf-7>", None),
        (b" " * 1024 + b"<meta charset=utf-8>", None),
        (b"<p>charset=utf-8", None),
    ],
)
def test_declared_encodings(head: bytes, encoding: str | None) -> None:
    assert HtmlReader.declared_encoding(head) == encoding


def test_a_fragment_has_no_frame() -> None:
    text = f"<header>Desk</header>{STORY}<form>Vote</form>"
    document = read_fragment(Source("feed", text))
    assert [block.kind.value for block in document.blocks] == ["paragraph"] * 3
    assert [block.text for block in read_fragment(Source("feed", f"<body>{text}</body>")).blocks][1:] == texts(STORY)


def test_plain_text_full_of_html() -> None:
    text = (
        "<h2>City news</h2>\n<!-- note -->\n<b>Council &amp; mayor</b> met on <i>Monday</i>.<br>\n"
        " - <a href='?a&amp;b'>Trams</a> run\n<p>\n&#8226; Two <name> 5 < 6\n"
    )
    document = PlainReader().read(Source("digest.txt", text))
    assert [(block.kind.value, block.marker, block.gap_before, block.text) for block in document.blocks] == [
        ("heading", "", False, "City news"),
        ("paragraph", "", True, "Council & mayor met on Monday."),
        ("list-item", "-", False, "Trams run"),
        ("list-item", "•", True, "Two <name> 5 < 6"),
    ]
    assert [comment.text for comment in document.comments] == ["note"]
    assert document.blocks[2].inlines[0].target == "?a&b"
    assert document.blocks[1].to_source(Span(8, 15)).cut(text) == "&amp; mayor"


def test_plain_text_with_a_tag_or_two_is_left_as_it_is() -> None:
    text = "Write <b>bold</b> for bold.\n&amp; stays, and <i> too.\n"
    document = PlainReader().read(Source("digest.txt", text))
    assert [block.text for block in document.blocks] == text.splitlines()
