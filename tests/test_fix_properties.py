"""Documents of every format, made with faults and without: mended, the first is the second, byte for byte."""

from __future__ import annotations

import csv
import html
import io
import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestlint import plugins
from digestlint.config import Config
from digestlint.discover import Target
from digestlint.engine import Engine
from digestlint.fixer import Fixer
from digestlint.settings import Settings
from digestlint.testing import config_of, unmark, with_rule


class Pair(NamedTuple):
    """A text with a fault, and what it should be."""

    faulty: str
    clean: str


PROSE = [
    Pair("Ministers met in the the old house on Friday.", "Ministers met in the old house on Friday."),
    Pair("The fer\u200bry of Kerrin sails at at noon.", "The ferry of Kerrin sails at noon."),
    Pair("The fare rises.\u00a0It rained in in May.\u00ad", "The fare rises. It rained in May."),
    Pair('She "left" the café & paid < 5 € of of it 🎉.', 'She "left" the café & paid < 5 € of it 🎉.'),
    Pair("They voted for for for the old budget.", "They voted for the old budget."),
    *(Pair(text, text) for text in ("The council voted nine to four.", "It fell by 4% in two weeks, they said.")),
]
CHROME = ["Back to top", "« Previous article", "Load more stories", "Page 2 of 5"]
UNITS = st.lists(st.sampled_from(PROSE), min_size=1, max_size=5)
RULES = ("TY003", "ST005", "SC019")


@cache
def _fixer() -> tuple[Fixer, Config]:
    config = Config(Settings(select=RULES, syntax="off"), Path.cwd(), {})
    return Fixer(Engine(plugins.load(disabled=())), unsafe=True, write=False, paths=()), config


def fixed(name: str, data: bytes) -> bytes:
    """The data with all fixes; nothing that can be fixed is left, and nothing went wrong."""
    fixer, config = _fixer()
    result = fixer.fix_file(Target(Path(name), name, config), data)
    assert result.problems == []
    assert [one for one in result.diagnostics if one.fix] == []
    assert result.given is not None
    return result.given


def check(name: str, make: Callable[[Sequence[str]], str], pairs: Sequence[Pair], encoding: str, end: str) -> None:
    """The text that `make` makes of the faulty parts becomes that of the clean ones."""
    faulty, clean = (make([pair[side] for pair in pairs]).replace("\n", end).encode(encoding) for side in (0, 1))
    assert fixed(name, faulty) == clean
    assert fixed(name, clean) == clean


ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
ENDS = st.sampled_from(["\n", "\r\n"])


def _json(texts: Sequence[str]) -> str:
    first, *rest = texts
    record = {"title": "Kerrin this week", "summary": first, "sections": [{"bullets": rest, "id": "the-the"}]}
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _json_lines(texts: Sequence[str]) -> str:
    return "".join(json.dumps({"id": 1, "body": f"{text}\n\n{text}"}, ensure_ascii=False) + "\n" for text in texts)


def _csv(texts: Sequence[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([("id", "summary"), *enumerate(texts)])
    return out.getvalue()


def _html(texts: Sequence[str]) -> str:
    first, *rest = map(html.escape, texts)
    items = "".join(f"<li>{text} <b>{text}</b>\n" for text in rest)
    return f'<title>Kerrin</title>\n<main title="the the">\n<p>{first}</p>\n<ul>{items}</ul><!-- the the --></main>'


def _feed(texts: Sequence[str]) -> str:
    items = "".join(
        f"<item><title>Kerrin</title>\n<description>{html.escape(text)}</description>"
        f"<link>https://a.example/in/in</link></item>\n"
        for text in texts
    )
    return f'<rss version="2.0"><channel><title>Kerrin</title>\n{items}</channel></rss>\n'


def _markdown(texts: Sequence[str]) -> str:
    first, *rest = (text.replace("&", "&amp;").replace("<", "\\<") for text in texts)
    rows = "".join(f"| {text} | [{text}](https://a.example/in-in) |\n" for text in rest)
    items = "".join(f"- **{text}**\n\n  {text}\n" for text in rest)
    return f"---\ntitle: Kerrin\n---\n\n# {first}\n\n> Said in in May.\n\n{items}\n| A | B |\n| --- | --- |\n{rows}"


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.json", _json),
        ("a.jsonl", _json_lines),
        ("a.csv", _csv),
        ("a.html", _html),
        ("a.xml", _feed),
        ("a.md", _markdown),
    ],
)
@given(UNITS, ENCODINGS, ENDS)
@settings(max_examples=15, deadline=None)
def test_words_inside_blocks(
    name: str, make: Callable[[Sequence[str]], str], pairs: list[Pair], encoding: str, end: str
) -> None:
    check(name, make, pairs, encoding, end)


@st.composite
def lines(draw: st.DrawFn) -> tuple[list[Pair | None], str]:
    """Paragraphs among which lines of chrome (None) stand, and what follows the last."""
    units = draw(st.lists(st.sampled_from([*PROSE[:3], *PROSE[4:], None]), max_size=6))
    kept = draw(st.sampled_from(PROSE[:3]))
    units.insert(draw(st.integers(0, len(units))), kept)
    return units, draw(st.sampled_from(["", "\n"]))


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@given(lines(), st.data(), ENDS)
@settings(max_examples=40, deadline=None)
def test_lines_as_a_whole(name: str, made: tuple[list[Pair | None], str], data: st.DataObject, end: str) -> None:
    units, last = made
    faulty = [unit.faulty if unit else data.draw(st.sampled_from(CHROME)) for unit in units]
    clean = [unit.clean for unit in units if unit]
    got = fixed(name, ("\n\n".join(faulty) + last).replace("\n", end).encode())
    assert got.decode() == ("\n\n".join(clean) + last).replace("\n", end)
    items = fixed(name, ("- " + "\n- ".join(faulty) + last).replace("\n", end).encode())
    assert items.decode() == ("- " + "\n- ".join(clean) + last).replace("\n", end)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json", "a.csv"])
@given(st.text(alphabet='a \u00a0\u200b\u00ad.5\n-#*<>&;,"\\{}[]|:`_b', max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_comes_to_rest(name: str, text: str) -> None:
    once = fixed(name, text.encode())
    assert fixed(name, once) == once


def test_fixes_of_the_examples_come_to_rest_and_mend_something() -> None:
    registry = plugins.load()
    fixable = [rule for rule in registry.rules.values() if rule.fixable]
    idle = {rule.code for rule in fixable}
    for rule in fixable:
        alone = with_rule(rule, registry)
        fixer = Fixer(Engine(alone), unsafe=True, write=False, paths=())
        for example in rule.examples:
            config = config_of(rule, example, alone)
            name = f"a{registry.readers[example.format].extensions[0]}"
            result = fixer.fix_file(Target(Path(name), name, config), unmark(example.text)[0].encode())
            left = [one for one in result.diagnostics if one.fix and one.code == rule.code]
            assert (result.problems, left) == ([], []), example
            idle -= {one.code for one in result.fixed}
    assert idle == set()
