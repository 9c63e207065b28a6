"""RSS and Atom: entries, escaped and unescaped HTML, what is said beside, and what is refused."""

from __future__ import annotations

import pytest

from digestlint.api import BlockKind, Document, PieceKind, Source, Span
from digestlint.readers.feed import FeedReader

RAIN = "The rain in the valley did not stop for days."
SNOW = "The snow on the pass was gone by noon."


def read(text: str) -> Document:
    return FeedReader().read(Source("feed.xml", text))


def rss(*items: str, head: str = "") -> str:
    inside = "".join(f"<item>{item}</item>" for item in items)
    return f'{head}<rss version="2.0"><channel><link>x</link>{inside}</channel></rss>'


def texts(text: str) -> list[str]:
    return [block.text for block in read(text).blocks]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in read(text).blocks]


def test_entries_of_rss_are_items() -> None:
    text = rss(
        f"<title>Rain</title><link>x</link><guid>the a of b</guid><pubDate>Sat, 1 Aug</pubDate>"
        f"<description>{RAIN}</description>",
        f"<description>{SNOW}</description><title>Snow</title><category>The one and only</category>",
    )
    document = read(text)
    assert [(block.kind, block.level, block.text) for block in document.blocks] == [
        (BlockKind.HEADING, 2, "Rain"),
        (BlockKind.PARAGRAPH, 0, RAIN),
        (BlockKind.PARAGRAPH, 0, SNOW),
        (BlockKind.HEADING, 2, "Snow"),
    ]
    assert [(item.heading and item.heading.text, len(item.blocks)) for item in document.items] == [
        ("Rain", 2),
        ("Snow", 2),
    ]


def test_the_title_of_the_feed_is_metadata() -> None:
    text = "<rss><channel><title>Daily</title><description>All of it</description><image><title>Logo</title></image>"
    assert kinds(text + "<item><title>Rain</title></item></channel></rss>") == [
        ("metadata", "Daily"),
        ("metadata", "All of it"),
        ("heading", "Rain"),
    ]


def test_atom_with_text_html_and_xhtml() -> None:
    text = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Daily</title><subtitle>Of all</subtitle>'
        '<entry><title type="html">Rain &lt;b&gt;fell&lt;/b&gt;</title>'
        '<summary type="text">1 &lt;b&gt; 2</summary></entry>'
        '<entry><title>Snow</title><content type="xhtml"><div xmlns="x"><p>Salt &amp; <em>oil</em></p><p>Two</p></div>'
        '</content></entry><entry><content type="image/png">aGVsbG8 of the a</content><author><name>A</name></author>'
        "<source><title>Other</title></source></entry></feed>"
    )
    assert kinds(text) == [
        ("metadata", "Daily"),
        ("metadata", "Of all"),
        ("heading", "Rain fell"),
        ("paragraph", "1 <b> 2"),
        ("heading", "Snow"),
        ("paragraph", "Salt & oil"),
        ("paragraph", "Two"),
    ]


@pytest.mark.parametrize("prefix", ["", "atom:", "a:"])
def test_names_may_have_prefixes(prefix: str) -> None:
    text = f"<{prefix}feed><{prefix}entry><{prefix}title>Rain</{prefix}title></{prefix}entry></{prefix}feed>"
    assert texts(text) == ["Rain"]


@pytest.mark.parametrize(
    ("description", "reads", "source"),
    [
        ("Salt &amp; oil", "&", "&amp;"),
        ("&lt;p&gt;Salt &amp;amp; oil&lt;/p&gt;", "&", "&amp;amp;"),
        ("<![CDATA[<p>Salt &amp; oil</p>]]>", "&", "&amp;"),
        ("AT&T is one &nbsp; here", "&T", "&T"),
        ("The bank&#8217;s &#x1F389; day", "🎉", "&#x1F389;"),
        ("&lt;b&gt;Bold&lt;/b&gt; text", "Bold text", "Bold&lt;/b&gt; text"),
        ("One <![CDATA[and]]> two", "One and two", "One <![CDATA[and]]> two"),
        ("a ]]]]><![CDATA[> b", "b", "b"),
        ("less < more and <b>bold</b>", "bold", "bold"),
        ("a <!-- no --> note", "note", "note"),
        ("&unknown; is kept", "&unknown;", "&unknown;"),
    ],
)
def test_places_through_every_layer(description: str, reads: str, source: str) -> None:
    text = rss(f"<description>{description}</description>")
    (block,) = read(text).blocks
    at = block.text.index(reads)
    assert block.to_source(Span(at, at + len(reads))).cut(text) == source


def test_a_section_that_ends_in_the_middle_of_a_word_is_no_literal() -> None:
    text = rss("<title>Har<![CDATA[bour]]> news</title>")
    (block,) = read(text).blocks
    assert block.text == "Harbour news"
    assert not block.is_literal(Span(0, 7))
    assert block.is_literal(Span(3, 7))
    assert PieceKind.DECODED not in {piece.kind for piece in block.pieces}


def test_a_summary_beside_the_content_and_media_are_metadata() -> None:
    text = rss(
        f"<title>Rain</title><description>{RAIN}</description><content:encoded><![CDATA[<p>{RAIN}</p><p>{SNOW}</p>]]>"
        "</content:encoded><media:content><media:title>Wet</media:title></media:content><itunes:summary>So</itunes:summary>"
    )
    assert kinds(text) == [
        ("heading", "Rain"),
        ("metadata", RAIN),
        ("paragraph", RAIN),
        ("paragraph", SNOW),
        ("metadata", "Wet"),
        ("metadata", "So"),
    ]
    assert [len(item.blocks) for item in read(text).items] == [3]


def test_other_languages_are_left_out() -> None:
    text = rss('<title xml:lang="es">Lluvia</title>', "<title xml:lang='en-GB'>Rain</title>").replace(
        "<channel>", '<channel xml:lang="de"><title>Regen</title>'
    )
    assert texts(text) == ["Rain"]


@pytest.mark.parametrize(
    ("broken", "expected"),
    [
        (f"<rss><channel><item><title>Rain</title><description>{RAIN}", ["Rain", RAIN]),
        (
            f"<rss><channel><item><title>Rain<link>x</link><pubDate>y</pubDate><description>{RAIN}</item>",
            ["Rain", RAIN],
        ),
        ("<rss><channel></item></channel><item><title>Rain</title></channel></rss>", ["Rain"]),
        (f"<rss><channel><item><description><![CDATA[{RAIN}</description>", [RAIN]),
        ("<rss><channel><item><title>Rain</title><!-- never closed <title>x</title>", ["Rain"]),
        ("<rss><channel><item><title>Rain \x01 & hail</title></item>", ["Rain \x01 & hail"]),
        ("<rss><channel><item><description>One<br>two</description><title>Rain</title></item>", ["One\ntwo", "Rain"]),
    ],
)
def test_broken_feeds_are_read_on(broken: str, expected: list[str]) -> None:
    assert [text.replace("</description>", "") for text in texts(broken)] == expected


def test_wrapped_lines_are_one_paragraph_and_markdown_is_read() -> None:
    assert texts(rss("<description>\n  One line\n  goes on.\n\n  Two.\n</description>")) == [
        "One line\n  goes on.",
        "Two.",
    ]
    assert texts(rss("<description>## Head\n\n- one **bold**\n</description>")) == ["Head", "one bold"]


def test_entities_are_never_expanded_nor_fetched() -> None:
    declared = '<!ENTITY a0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://192.0.2.1/x"> %p;'
    declared += "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 30))
    bomb = rss(
        '<title a="&a29;">&a29;</title><description>&x; and &p; and %p;</description>',
        head=f'<?xml version="1.0"?>\n<!DOCTYPE rss [{declared}]>\n',
    )
    assert texts(bomb) == ["&a29;", "&x; and &p; and %p;"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<?xml version='1.0'?><urlset><url><loc>x</loc><title>Rain falls</title></url></urlset>",
        "<svg><title>Rain falls</title></svg>",
        "<opml><body><outline text='Rain'/></body></opml>",
        "<!DOCTYPE html><html><title>Rain</title></html>",
        "<",
        "<<<>>>",
    ],
)
def test_other_xml_has_no_blocks(text: str) -> None:
    assert texts(text) == []


def test_what_is_no_xml_is_plain_text() -> None:
    assert texts(f"{RAIN}\n{SNOW}") == [RAIN, SNOW]


@pytest.mark.parametrize(
    ("text", "feed"),
    [
        ("<rss version='2.0'>", True),
        ("\n<?xml version='1.0'?><!-- x -->\n<!DOCTYPE rss PUBLIC 'x'>\n<rss>", True),
        ("<feed xmlns='x'>", True),
        ("<rdf:RDF>", True),
        ("<feedback>", False),
        ("<html><rss>", False),
        ("rss", False),
    ],
)
def test_feeds_are_recognised(text: str, feed: bool) -> None:
    assert FeedReader.recognises(text) is feed


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b'<?xml version="1.0" encoding="ISO-8859-1"?>', "iso-8859-1"),
        (b"\xef\xbb\xbf<?xml version='1.0' encoding = 'utf-8' standalone='yes'?>", "utf-8"),
        (b'<?xml version="1.0"?><a encoding="x">', None),
        (b"<rss>", None),
        (b"\xff\xfe", None),
    ],
)
def test_the_declaration_names_the_encoding(head: bytes, encoding: str | None) -> None:
    assert FeedReader.declared_encoding(head) == encoding
