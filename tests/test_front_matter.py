"""Front matter: the values that are prose are metadata, each at its place, in YAML and in TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Callable

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from digestlint.api import Block, BlockKind, Document, PieceKind, Source, Span
from digestlint.readers.markdown import MarkdownReader

RAIN = "The rain in the valley did not stop for days."


def read(text: str) -> Document:
    return MarkdownReader().read(Source("digest.md", text))


def values(text: str) -> list[str]:
    return [block.text for block in read(text).blocks if block.kind is BlockKind.METADATA]


def of_yaml(inside: str) -> list[str]:
    return values(f"---\n{inside}\n---\nBody.\n")


def of_toml(inside: str) -> list[str]:
    return values(f"+++\n{inside}\n+++\nBody.\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_values_come_first_and_belong_to_no_item(end: str) -> None:
    text = end.join(["---", "title: Rain", "summary: " + RAIN, "---", "# Head", "", "Body.", ""])
    document = read(text)
    assert [(block.index, block.kind.value, block.text) for block in document.blocks] == [
        (0, "metadata", "Rain"),
        (1, "metadata", RAIN),
        (2, "heading", "Head"),
        (3, "paragraph", "Body."),
    ]
    assert document.blocks[1].source_span.cut(text) == RAIN
    assert [block.text for item in document.items for block in item.blocks] == ["Head", "Body."]


@pytest.mark.parametrize(
    "inside",
    [
        "date: 2026-01-01",
        "date: Saturday, 1 August 2026",
        "slug: rain-falls",
        "url: https://example.org/a b",
        "tags: [one of the many, two of the few]",
        "author: The one and only",
        "draft: true\nweight: 12",
        "layout: post",
        "image:\n  description: " + RAIN,
        "title_es: La lluvia en el valle",
        "title: &anchor\n",
        "? [a, b]\n: x",
    ],
)
def test_what_is_no_prose_is_skipped(inside: str) -> None:
    assert of_yaml(inside) == []


@pytest.mark.parametrize(
    ("written", "reads"),
    [
        ("Rain falls", "Rain falls"),
        ("Rain falls # not here", "Rain falls"),
        ("Rain\n  falls\n\n  twice", "Rain falls\ntwice"),
        ("'It''s\n  rain'", "It's rain"),
        ('"caf\\xe9 \\u2019 \\U0001F389 \\"so\\" \\n end"', 'café ’ 🎉 "so" \n end'),
        ('"Rain \\\n    falls\n\n  twice"', "Rain falls\ntwice"),
        ("|\n  Rain\n    falls\n\n  twice", "Rain\n  falls\n\ntwice"),
        ("|2-\n   Rain so\n  falls", "Rain so\nfalls"),
        (">-\n  Rain\n  falls\n\n  twice", "Rain falls\ntwice"),
        ("> # note\n\n  Rain\n   deeper\n  falls", "Rain\n deeper\nfalls"),
        ("!!str Rain falls", "Rain falls"),
        ("&name Rain falls", "Rain falls"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_style_of_yaml(written: str, reads: str, end: str) -> None:
    text = f"---\nid: 1\ntitle: {written}\n---\nBody.\n".replace("\n", end)
    (found,) = values(text)
    assert found.split() == reads.split()
    if end == "\n":
        assert "deeper" in found or found == reads
    for block in read(text).blocks:
        check(text, block)


def test_nested_values_lists_and_languages() -> None:
    text = f"takeaways:\n- {RAIN}\n- 'Two more'\nseo: {{description: Rain fell}}\ntitle: {{en: Rain, es: Lluvia}}"
    assert of_yaml(text) == [RAIN, "Two more", "Rain fell", "Rain"]


def test_of_broken_yaml_what_stands_before_the_fault_is_read() -> None:
    document = read(f"---\ntitle: Rain\nsummary: Rain: falls\ntext: {RAIN}\n---\nBody.\n")
    assert document.front_matter is not None
    assert document.front_matter.error is not None
    assert [block.text for block in document.blocks] == ["Rain", "Body."]


def test_aliases_are_not_multiplied() -> None:
    lines = ["a0: &a0 {title: Rain}"] + [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]" for at in range(1, 30)]
    assert of_yaml("\n".join(lines)) == ["Rain"]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("title = 'Rain # falls' # text = 'no'", ["Rain # falls"]),
        ('title = "caf\\u00e9 \\U0001F389 \\"so\\""', ['café 🎉 "so"']),
        ('text = """\nRain \\\n   falls\ntwice"" """', ['Rain falls\ntwice""']),
        ("text = '''\nIt's\nrain today'''", ["It's\nrain today"]),
        (f'bullets = [\n  "{RAIN}", # "no"\n  ["Two more"],\n]', [RAIN, "Two more"]),
        ('seo = {text = "Rain fell", url = "a b c"}\nnote = "Snow fell"', ["Rain fell", "Snow fell"]),
        ('[seo]\n"text" = "Rain fell"\n[[more]]\na.description = "Snow fell"', ["Rain fell", "Snow fell"]),
        ('date = 2026-01-01\ntags = ["one of the many"]\nweight = 1.5e3\ndraft = true', []),
        ('slug = "a b"\nauthor = "Ann Lee"\nurl = "x"', []),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_strings_of_toml(inside: str, expected: list[str], end: str) -> None:
    text = f"+++\n{inside}\n+++\nBody.\n".replace("\n", end)
    assert values(text) == expected
    for block in read(text).blocks:
        check(text, block)


def test_of_broken_toml_nothing_is_read() -> None:
    assert of_toml('title = "Rain"\ntext = """Never closed') == []


def check(text: str, block: Block) -> None:
    """The pieces stand in order, and the literal ones as they do in the file."""
    prose_end = source_end = 0
    for piece in block.pieces:
        assert piece.prose.start == prose_end
        assert source_end <= piece.source.start <= piece.source.end <= len(text)
        prose_end, source_end = piece.prose.end, piece.source.end
        if piece.kind is PieceKind.LITERAL:
            assert piece.prose.cut(block.text) == piece.source.cut(text)
            assert block.to_source(Span(piece.prose.start, piece.prose.end)) == piece.source
    assert prose_end == len(block.text)


PROSE = st.text(st.sampled_from("ab 'é🎉\"\\\n:#-"), max_size=30).map(
    lambda text: f"Rain {text} fell".replace("\n ", "\n")
)


@settings(max_examples=300)
@given(text=PROSE, style=st.sampled_from(["'", '"', "|", ">", None]), width=st.sampled_from([10, 80]))
def test_what_yaml_writes_is_read_back(text: str, style: str | None, width: int) -> None:
    written = yaml.safe_dump({"id": 1, "title": text}, default_style=style, width=width, allow_unicode=width > 10)
    (block,) = [block for block in read(f"---\n{written}---\n").blocks if block.kind is BlockKind.METADATA]
    assert block.text == text
    check(f"---\n{written}---\n", block)


@settings(max_examples=200)
@given(inside=st.text(st.sampled_from("a b=\"'\\\n[]{},#.u0041"), max_size=40))
def test_any_valid_toml_gives_the_strings_that_the_parser_finds(inside: str) -> None:
    try:
        parsed = tomllib.loads(f"text = {inside}")
    except (tomllib.TOMLDecodeError, RecursionError):
        return
    if isinstance(parsed["text"], str) and len(parsed["text"].split()) > 2 and parsed.keys() == {"text"}:
        assert [found.split() for found in of_toml(f"text = {inside}")] in ([parsed["text"].split()], [])


@settings(max_examples=200)
@given(inside=st.text(st.sampled_from("ab :-'\"\\\n|>&*![]{}#?,é"), max_size=60))
def test_any_front_matter_is_read(inside: str) -> None:
    for text in (f"---\ntitle: Rain\n{inside}\n---\nBody.", f"+++\ntitle = 'x'\n{inside}\n+++\nBody."):
        for block in read(text).blocks:
            check(text, block)


@pytest.mark.parametrize(
    "inside",
    [
        "title: Rain{} fell",
        "title: 'Rain{} fell'",
        'title: "Rain{} fell"',
        "title: |\n  Rain{} fell",
        "title: Rain fell\ntags: [{}]",
        "title: Rain fell # {}",
    ],
)
@pytest.mark.parametrize("filling", [" ", "\n ", " \n\n ", "a ", "'' ", "\t"])
@pytest.mark.parametrize("fence", ["---", "+++"])
def test_the_work_on_long_values_grows_with_their_length(
    inside: str, filling: str, fence: str, steps: Callable[..., int]
) -> None:
    inside = inside.replace(": ", " = ", 1) if fence == "+++" else inside

    def work(size: int) -> int:
        text = f"{fence}\n{inside.format(filling * (size // len(filling)))}\n{fence}\nBody.\n"
        return steps(lambda: read(text))

    work(60)
    assert work(2_400) < 24 * work(300)
