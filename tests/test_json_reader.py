"""JSON and JSON Lines: which strings are prose, where they stand, and what makes an item."""

from __future__ import annotations

import json

import pytest

from digestlint.api import Block, BlockKind, Document, PieceKind, Source, Span
from digestlint.readers.json_lines import JsonLinesReader
from digestlint.readers.json_reader import JsonReader

RAIN = "The rain in the valley did not stop for days."
SNOW = "The snow on the pass was gone by noon."


def read(text: str, *prose: str) -> Document:
    return JsonReader(prose).read(Source("digest.json", text))


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def of(value: object, *prose: str) -> list[str]:
    return texts(read(json.dumps(value, ensure_ascii=False), *prose))


def only(text: str) -> Block:
    (block,) = read(text).blocks
    return block


def test_titles_paragraphs_and_list_items() -> None:
    value = {"title": "Rain", "summary": RAIN, "bullets": [SNOW, "Two more"], "sub": [{"headline": "Snow falls"}]}
    assert [(block.kind, block.level, block.text) for block in read(json.dumps(value)).blocks] == [
        (BlockKind.HEADING, 2, "Rain"),
        (BlockKind.PARAGRAPH, 0, RAIN),
        (BlockKind.LIST_ITEM, 1, SNOW),
        (BlockKind.LIST_ITEM, 1, "Two more"),
        (BlockKind.HEADING, 2, "Snow falls"),
    ]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("url", "https://example.org/the rain in the valley"),
        ("summary", "https://example.org/rain"),
        ("title", "ai-2026-001"),
        ("title", "2026-07-17T18:28:36.775Z"),
        ("description", "Sat, 08 Aug 2026 06:00:00 -0700"),
        ("published_at", "Saturday, the 8th of August, in the morning"),
        ("category", "The rain in the valley"),
        ("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"),
        ("file", "the rain in the valley.txt"),
        ("mode", "historical_article_reconstruction"),
        ("path", "digests/2026/rain.json"),
        ("place", "Kiel, Germany"),
        ("people", "Ann Lee, Joe Bell, Kim Park, Sue Hart"),
        ("snippet_js", "for (const a of b) { console.log(a); }"),
        ("handler", "(a) => { return the value of a + b; }"),
        ("cron", "0 6 * * 1"),
        ("userAgent", "Mozilla/5.0 (X11; Linux x86_64) like the others"),
        ("prompt", RAIN),
        ("@type", RAIN),
    ],
)
def test_what_is_no_prose_is_skipped(key: str, value: str) -> None:
    assert of({key: value}) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("why_it_matters", RAIN),
        ("articleTitle", "Rain falls"),
        ("content_html", "Rain fell"),
        ("body-text", "Rain fell"),
        ("watchlist", "price and availability signals in the market"),
        ("lede", "Rain fell."),
        ("title_en", "Rain"),
        ("titleEN", "Rain"),
        ("bodyEnUs", "Rain fell"),
    ],
)
def test_prose_is_told_by_its_key_or_its_looks(key: str, value: str) -> None:
    assert of({key: value}) == [value]


def test_a_list_that_is_mostly_prose_is_read_whole() -> None:
    assert of({"outlook": [RAIN, "tide updates", SNOW, "North"]}) == [RAIN, "tide updates", SNOW]
    assert of({"places": [RAIN, "South Kerrin", "West Kerrin"]}) == [RAIN]


def test_keys_that_are_never_prose_take_all_they_hold_with_them() -> None:
    assert of({"sources": [{"title": "Rain falls", "url": "x"}], "metadata": {"title": "Snow falls"}}) == ["Snow falls"]


@pytest.mark.parametrize(
    "value",
    [
        {"title": {"es": "La lluvia en el valle", "en": RAIN}},
        {"body": {"en-GB": RAIN, "pt-BR": "A chuva no vale"}},
        {"title_es": "La lluvia", "title_en": RAIN},
        {"title": RAIN, "title_de": "Der Regen im Tal"},
        {"es": {"title": "La lluvia"}, "en": {"title": RAIN}},
        {"body": {"fr": ["La pluie dans la vallée"], "en": [RAIN]}},
        {"body": {"english": RAIN, "spanish": "La lluvia en el valle no para"}},
        {"watch_es": "La lluvia en el valle no para", "watch_en": RAIN},
    ],
)
def test_of_several_languages_english_is_read(value: object) -> None:
    assert of(value) == [RAIN]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (["body"], ["a", "d"]),
        (["sections[].bullets[]"], ["b", "c"]),
        (["sections[].bullets"], ["b", "c"]),
        (["sections[].body", "note"], ["d", "https://x.org"]),
        (["missing"], []),
    ],
)
def test_paths_choose_the_prose(prose: list[str], expected: list[str]) -> None:
    value = {
        "body": "a.",
        "sections": [{"bullets": ["b.", "c."]}, {"body": "d."}],
        "note": "https://x.org",
        "title": RAIN,
    }
    assert [text.rstrip(".") for text in of(value, *prose)] == expected


@pytest.mark.parametrize("pattern", ["", "[]", "a[0]", "a[", "."])
def test_a_pattern_that_is_no_path_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="is no path"):
        JsonReader([pattern])


@pytest.mark.parametrize(
    ("written", "reads", "source"),
    [
        ("caf\\u00e9 here", "é", "\\u00e9"),
        ("fire \\ud83d\\ude00 here", "😀", "\\ud83d\\ude00"),
        ("half \\ud83d here", "\ufffd", "\\ud83d"),
        ("half \\ude00\\ud83d here", "\ufffd\ufffd", "\\ude00\\ud83d"),
        ("nothing \\u0000 here", "\ufffd", "\\u0000"),
        ('he \\"said\\" so', '"said"', '\\"said\\"'),
        ("an \\\\u0041 one", "\\u0041", "\\\\u0041"),
        ("an \\/ one", "/", "\\/"),
        ("a tab\\tb", "\t", "\\t"),
        ("an \\q one", "\\q", "\\q"),
        ("an \\u12 one", "\\u12", "\\u12"),
        ("raw 😀 then é", "é", "é"),
    ],
)
def test_escapes_map_as_a_whole(written: str, reads: str, source: str) -> None:
    text = '{"text": "' + written + '"}'
    block = only(text)
    at = block.text.index(reads)
    assert block.to_source(Span(at, at + len(reads))).cut(text) == source
    block.text.encode()


def test_markdown_and_html_inside_are_read_as_such() -> None:
    value = {
        "body": "# Head\n\nSome **bold** text.\n\n- one\n- two",
        "html": "<p>Salt &amp; oil.</p><ul><li>x</li></ul>",
        "title": "*Rain* falls",
        "plain": "AT&amp;T is the name of the firm.",
    }
    text = json.dumps(value)
    blocks = read(text).blocks
    assert [(block.kind.value, block.text) for block in blocks] == [
        ("heading", "Head"),
        ("paragraph", "Some bold text."),
        ("list-item", "one"),
        ("list-item", "two"),
        ("paragraph", "Salt & oil."),
        ("list-item", "x"),
        ("heading", "Rain falls"),
        ("paragraph", "AT&amp;T is the name of the firm."),
    ]
    assert blocks[4].to_source(Span(5, 6)).cut(text) == "&amp;"
    assert PieceKind.MARKUP not in {piece.kind for piece in blocks[0].pieces}


def test_each_line_of_a_plain_value_is_a_block() -> None:
    long = " ".join([RAIN] * 3)
    assert of({"body": f"{long}\n\n{long}"}) == [long, long]
    assert of({"body": f"{RAIN}\r\n{SNOW}"}) == [RAIN, SNOW]
    assert [block.gap_before for block in read(json.dumps({"body": f"{long}\n{long}", "text": RAIN})).blocks] == [
        False,
        True,
        True,
    ]


def headings(document: Document) -> list[tuple[str | None, int]]:
    return [(item.heading.text if item.heading else None, len(item.blocks)) for item in document.items]


def test_an_object_in_an_array_is_an_item() -> None:
    value = {
        "title": "Daily",
        "items": [{"summary": RAIN, "title": "Rain"}, {"title": "Snow", "points": [{"text": SNOW}, {"text": RAIN}]}],
        "outro": SNOW,
    }
    assert headings(read(json.dumps(value))) == [("Daily", 1), ("Rain", 2), ("Snow", 3), (None, 1)]


def test_sections_and_their_stories_are_items() -> None:
    value = [{"heading": "World", "stories": [{"title": "Rain", "text": RAIN}, {"title": "Snow", "text": SNOW}]}]
    assert headings(read(json.dumps(value))) == [("World", 1), ("Rain", 2), ("Snow", 2)]


def test_without_records_the_blocks_tell_the_items() -> None:
    assert len(read(json.dumps({"digest": f"## Rain\n\n{RAIN}\n\n## Snow\n\n{SNOW}"})).items) == 2
    assert len(read(json.dumps({"title": "Daily", "bullets": [RAIN, SNOW]})).items) == 3
    assert read("{}").items == ()


@pytest.mark.parametrize(
    "text",
    [
        '{"text": "%s", "b": "x"',
        '{"text": "%s"',
        '{"text": "%s',
        '{"text": "%s,\n "date": "2026"}',
        '{"text": "%s" "b": [1, 2}',
        '{text: "%s",}',
        '{"text": "%s", "text": NaN, "x": Infinity, "y": -1.5e10, "z": None}',
        '\ufeff// note\n{"text": /* c */ "%s" // end\n}',
        '{"tags": ["a b", "text": "%s"}',
        '["%s"',
        '[["a", {"b": [{"c": "%s"}]}]]]]}}',
        '```json\n{"text": "%s"}\n```',
    ],
)
def test_broken_json_is_read_as_far_as_it_goes(text: str) -> None:
    assert texts(read(text % RAIN)) == [RAIN]


def test_bare_quotes_and_line_ends_inside_a_string() -> None:
    assert texts(read('{"text": "He said "no" to them.", "body": "All is well."}')) == [
        'He said "no" to them.',
        "All is well.",
    ]
    assert texts(read('{"text": "One line is here\nand two is here.", "body": "All is well."}')) == [
        "One line is here",
        "and two is here.",
        "All is well.",
    ]


def test_talk_around_json_is_read() -> None:
    text = f'Sure, here is the digest you wanted:\n\n{{"text": "{RAIN}"}}\n\nLet me know what to change.'
    assert texts(read(text)) == ["Sure, here is the digest you wanted:", RAIN, "Let me know what to change."]


@pytest.mark.parametrize("text", [f"{RAIN}\n{SNOW}", f"[Rain] {SNOW}", "{note} all is well"])
def test_what_is_no_json_is_plain_text(text: str) -> None:
    assert texts(read(text)) == text.split("\n")


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '""', '{"a": 1}', "[[[]]]", '{"', "[", "{"])
def test_files_without_prose_have_no_blocks(text: str) -> None:
    assert texts(read(text)) in ([], [text])


@pytest.mark.parametrize("unit", ["[", '{"a":', '[{"a":', '{"a":['])
def test_deep_nesting_is_read(unit: str) -> None:
    text = unit * (100_000 // len(unit)) + f'"{RAIN}"'
    assert texts(read(text)) == [RAIN]


@pytest.mark.parametrize(
    ("text", "json_file", "lines"),
    [
        ('{"a": 1}', True, False),
        ('\n[{"a": 1}]\n', True, False),
        ('{"a": 1}\n{"a": 2}\n', True, True),
        ("[Rain] falls", False, False),
        ("{note: x}", False, False),
        ("# Rain", False, False),
        ('"Rain"', False, False),
        ("", False, False),
    ],
)
def test_json_is_recognised(text: str, json_file: bool, lines: bool) -> None:
    assert JsonReader.recognises(text) is json_file
    assert JsonLinesReader.recognises(text) is lines


def read_lines(text: str) -> Document:
    return JsonLinesReader().read(Source("digest.jsonl", text))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_record_of_json_lines_is_an_item(end: str) -> None:
    records = [{"title": "Rain", "text": RAIN}, {"url": "x"}, {"title": "Snow", "text": f"<p>{SNOW}</p>"}]
    text = end.join(["", *map(json.dumps, records), ""])
    document = read_lines(text)
    assert headings(document) == [("Rain", 2), ("Snow", 2)]
    assert document.source.lines.position(document.blocks[3].source_span.start).row == 4


def test_a_broken_record_harms_no_other() -> None:
    text = f'{{"title": "Rain", "text": "{RAIN}\n{{"title": "Snow"}}\nAll is well here.\n{{"text": ["{SNOW}"\n'
    assert texts(read_lines(text)) == ["Rain", RAIN, "Snow", "All is well here.", SNOW]


def test_records_over_several_lines_are_read() -> None:
    text = "\n".join(json.dumps({"title": title, "text": RAIN}, indent=1) for title in ("Rain", "Snow"))
    assert headings(read_lines(text)) == [("Rain", 2), ("Snow", 2)]
