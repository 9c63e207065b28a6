"""What holds for any page: positions, order, no prose lost or doubled, no error, and time in proportion to length."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.tiling import check_tiling

from digestlint.api import Block, Document, Source, Span
from digestlint.readers.html import HtmlReader, read_fragment
from digestlint.readers.plain import PlainReader
from digestlint.readers.raw_html import TokenKind, tokens

WORD = re.compile(r"w\d+x")
# "W" becomes a word of its own that is shown, "H" one that is not; "I" is any inline shape and "B" any block.
INLINE = [
    "W",
    "W\n  W",
    "W&nbsp;W &amp; W",
    "<b>W</b>W",
    "<i>W <em>W</i></em>",
    "<a href='?H&amp;H' title='H > H'>W</a><a href=y>W</a>",
    "<span class=H>W</span><span class='x'>W</span>",
    "W<br>W <br/> W",
    "<span hidden>H <b>H</b></span>W",
    "<i style='display: none'>H</i>W",
    "W<!-- H -->W",
    "<code>W&lt;W</code>",
    "🎉W\u00a0𝒳",
    "W < W > W",
    "<img alt=H src=x>W",
    "<svg><text>H</text></svg>W",
    "<button>W</button>",
    "<script>H < '</b>'</script>W",
    "<font size=-1>W</font>&#128512;",
    '<x-y z="<p>H</p>">W</x-y>',
]
BLOCK = [
    "<p>I</p>",
    "<p>I\n<p class=x>I",
    "<h2>I</h2>",
    "<div>\n I\n <div>B</div> I</div>",
    "<ul><li>I<li>I<ul><li>B</ul></ul>",
    "<ol start=4>\n<li>I</li>\n<li>I</li>\n</ol>",
    "<table><tr><td>I<th>I<tr><td><p>I</table>",
    "<blockquote>B</blockquote>",
    "<pre>W\r\n  W &gt; I</pre>",
    "<article><header>I</header>B<footer>I</footer></article>",
    "<figure><figcaption>I</figcaption></figure>",
    "<details><summary>I</summary>B</details>",
    "<dl><dt>I<dd>I</dl>",
    "<section hidden><p>H</p><div>H</div></section>",
    "<p hidden>H<p>I",
    "<template>H<p>H</p></template>",
    "<style>H</style>",
    "<!-- H <p>H</p> -->",
    "I<br><br>I",
    "<hr>",
    "<a href=x><h3>I</h3><p>I</p></a>",
    "I",
]
PAGES = ["P", "<!doctype html><html><head><title>W</title><meta name=description content='W &amp; W'></head><body>P"]


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page from the grammar: blocks inside blocks, every word of it different, shown ones `w` and hidden ones `h`."""
    text = draw(st.sampled_from(PAGES)).replace("P", "\n".join(["B"] * draw(st.integers(0, 5))))
    for _ in range(3):
        text = re.sub(r"\bB\b", lambda _: draw(st.sampled_from(BLOCK)), text)
    text = re.sub(r"\bB\b", "I", text)
    text = re.sub(r"\bI\b", lambda _: draw(st.sampled_from(INLINE)), text)
    numbers = count()
    text = re.sub(r"W|H", lambda match: f"{match[0].lower()}{next(numbers)}x", text)
    return text.replace("\r\n", "\n").replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))


MARKUP = st.sampled_from(
    "< > </ /> & &amp &#x41; \" ' = <!-- --> <![CDATA[ ]]> <p> </p> <div <div> </div> <b> </b> <li> <ul> </ul> <table> "
    "<td> </td> </table> <h1> </h1> <br> <hr> <nav> </nav> <form> </form> <header> <footer> <main> <aside> <script> "
    "</script> <svg> </svg> <title> </title> <pre> <span class=a> </span> <a href=x> <p hidden> <i hidden> <button> "
    "<dialog> <meta&nbsp;name=description&nbsp;content=' class= hidden <? <! <option> <textarea> <caption> <tr>".split()
)
SOUP = st.lists(st.one_of(MARKUP, st.sampled_from(["a", "b1 ", " ", "\n", "\r", "\u00a0", "🎉", "é."])), max_size=40)


def read(text: str) -> Document:
    return HtmlReader().read(Source("digest.html", text))


def check_block(source: Source, block: Block) -> None:
    """The block's pieces tile it, and what is told of it lies in the file."""
    check_tiling(source, block)
    for span in (*block.sentences, *(inline.span for inline in block.inlines)):
        place = block.to_source(span)
        assert 0 <= place.start <= place.end <= len(source.text)


def check_document(document: Document) -> None:
    ends = 0
    for index, block in enumerate(document.blocks):
        assert block.index == index
        assert block.source_span.start >= ends
        ends = block.source_span.end
        check_block(document.source, block)


def check_tags_are_whole(document: Document) -> None:
    """No piece begins or ends inside a tag, a comment or an entity."""
    inside = set()
    for token in tokens(document.source.text):
        if token.kind is not TokenKind.TEXT:
            inside.update(range(token.start + 1, token.end))
    in_metadata = [block for block in document.blocks if block.kind.value == "metadata"]
    for block in document.blocks:
        if block not in in_metadata:
            assert not any(edge in inside for piece in block.pieces for edge in piece.source)


@settings(max_examples=200)
@given(text=pages())
def test_every_word_that_is_shown_is_read_once_and_in_order(text: str) -> None:
    for document in (read(text), read_fragment(Source("value", text))):
        found = [word for block in document.blocks for word in WORD.findall(block.text)]
        assert found == WORD.findall(text)
        assert not any(re.search(r"h\d+x", block.text) for block in document.blocks)


@settings(max_examples=200)
@given(text=pages())
def test_every_span_maps_back_to_the_page(text: str) -> None:
    document = read(text)
    check_document(document)
    check_tags_are_whole(document)
    for block in document.blocks:
        for word in WORD.finditer(block.text):
            assert block.to_source(Span(*word.span())).cut(text) == word[0]
            assert block.is_literal(Span(*word.span()))
        assert not re.search(r"[ \t]{2}|\r", block.text) or block.kind.value == "code"


@settings(max_examples=300)
@given(text=SOUP.map("".join))
@example("<title>")
@example("<p hidden><li><table hidden></p><td>a")
@example("<pre>a<p></pre>b")
@example("<nav><main><footer><nav>a</footer>")
def test_any_text_is_read(text: str) -> None:
    check_document(read(text))
    check_document(read_fragment(Source("value", text)))
    assert "".join(text[token.start : token.end] for token in tokens(text)) == text


@settings(max_examples=150)
@given(text=SOUP.map("".join).map(lambda soup: "<b>a</b>\n" * 3 + soup))
def test_any_plain_text_with_html_is_read(text: str) -> None:
    document = PlainReader().read(Source("digest.txt", text))
    for index, block in enumerate(document.blocks):
        assert block.index == index
        check_block(document.source, block)


def test_deep_and_wide_pages_are_read() -> None:
    for unit in ("<", "<div", "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<form>", "<span class=x>", "<svg>"):
        read(unit * 30_000)
    deep = read("<div>" * 5_000 + "a" + "</div>" * 5_000 + "<h2>b</h2><ul><li>c</ul>")
    assert [(block.kind.value, block.text) for block in deep.blocks] == [
        ("paragraph", "a"),
        ("heading", "b"),
        ("list-item", "c"),
    ]


@pytest.mark.parametrize("unit", ["<!--", "<!-- -->", "<", "<a ", "<?xml ", "- ", "\n", "# a\n"])
def test_recognising_reads_no_more_than_it_must(unit: str, steps: Callable[..., int]) -> None:
    def work(size: int) -> int:
        text = unit * (size // len(unit))
        return steps(lambda: (HtmlReader.recognises(text), HtmlReader.declared_encoding(text.encode())))

    work(60)
    assert work(8_000) < 12 * work(1_000)
