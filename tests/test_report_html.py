"""The HTML report as data: what it holds, where the findings lie in the text, and that nothing in it gets loose."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DATA = re.compile(r'(?s)<script type="application/json" id="([\w-]+)">(.*?)</script>')
HOSTILE = """\
---
title: </script><script>pwned</script>
---
# <script>pwned</script> & more

The the ferry </script><img src=x onerror=pwned> <!-- <script> sails. {{ policy }} {{ script }}
"""


def data(out: str) -> dict[str, Any]:
    """The page's data by the ids of their elements."""
    return {name: json.loads(text) for name, text in DATA.findall(out)}


def marked(blocks: list[dict[str, Any]]) -> list[tuple[int, str]]:
    """The findings in the order of the text, each with the words that it marks, put together over the runs."""
    found: dict[int, str] = {}
    for block in blocks:
        for part in block["text"]:
            for number in part[2] if isinstance(part, list) else ():
                found[number] = found.get(number, "") + part[0]
    return list(found.items())


@pytest.fixture
def page(call: Callable[..., Any], files: Callable[..., Path]) -> Callable[..., str]:
    """The report on files with these texts."""

    def make(texts: dict[str, str | bytes], *options: str) -> str:
        files(texts)
        return str(call("check", "--output-format", "html", *options).out)

    return make


def test_marks_lie_on_the_words_of_every_format(page: Callable[..., str]) -> None:
    texts: dict[str, str | bytes] = {
        "a.md": "# Week 🚢\n\nTom &amp; *the* the ferry, said\u00a0in in March.\n",
        "b.json": '{"body": "The \\u201cferry\\u201d sails at dawn and the the port waits for it\\u2026 in in May."}',
        "c.html": "<p>Ships <b>of</b> of Orrin &mdash; and the&#32;the port.</p>",
        "d.txt": "\ufeffOne line.\r\nThe the ferry sails.\r\n",
    }
    found = data(page(texts, "--select", "doubled-word"))
    names = [file["name"] for file in found["index"]["files"]]
    assert names == ["a.md", "b.json", "c.html", "d.txt"]
    words = {name: [text for _, text in marked(found[f"text-{at}"])] for at, name in enumerate(names)}
    assert words == {
        "a.md": ["the the", "in in"],
        "b.json": ["the the", "in in"],
        "c.html": ["of of", "the the"],
        "d.txt": ["The the"],
    }


def test_what_lies_outside_the_prose_has_its_place(page: Callable[..., str]) -> None:
    """In front matter beside the next block, in an address on the words of the link."""
    text = "---\ntitle: Week: three bids\n---\n\nThe [new map](https://a.example/?utm_source=x) shows the bay.\n"
    found = data(page({"a.md": text}, "--pedantic"))
    (file,) = found["index"]["files"]
    names = {number: found["index"]["rules"][one[0]]["name"] for number, one in enumerate(file["findings"])}
    beside = {names[number] for block in found["text-0"] for number in block["beside"]}
    on = {names[number]: text for number, text in marked(found["text-0"])}
    assert "broken-front-matter" in beside
    assert on["tracking-link"] == "new map"
    assert beside.isdisjoint(on)


def test_a_finding_between_two_letters_is_a_point(page: Callable[..., str]) -> None:
    blocks = data(page({"a.md": "***\n\n***\n"}))["text-0"]
    assert [block["text"] for block in blocks] == [[["", "", [0]], "***"], ["***"]]


def test_every_finding_has_one_place_at_least(call: Callable[..., Any]) -> None:
    examples = Path(__file__).resolve().parent.parent / "examples"
    found = data(call("check", "digests", "--pedantic", "--output-format", "html", cwd=examples).out)
    for at, file in enumerate(found["index"]["files"]):
        blocks = found[f"text-{at}"]
        placed = {number for number, _ in marked(blocks)} | {one for block in blocks for one in block["beside"]}
        if blocks:
            assert placed == set(range(len(file["findings"]))), file["name"]


def test_nothing_in_a_digest_is_taken_for_markup(page: Callable[..., str]) -> None:
    out = page({"2026-11-05 <b>.md": HOSTILE, "b.txt": b"bytes \xff\xfe\n"}, "--pedantic")
    outside = DATA.sub("", out)
    assert "pwned" not in outside
    assert outside.count("<script") == outside.count("</script") == 1
    assert data(out)["index"]["files"][0]["name"] == "2026-11-05 <b>.md"


def test_the_policy_allows_this_style_and_script_alone(page: Callable[..., str]) -> None:
    out = page({"a.txt": "The the ferry.\n"})
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', out)
    assert policy
    for element, directive in (("style", "style-src"), ("script", "script-src")):
        body = re.search(rf"(?s)<{element}>(.*?)</{element}>", out)
        assert body
        digest = base64.b64encode(hashlib.sha256(body[1].encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy[1]
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
    assert re.findall(r"https?://", DATA.sub("", out)) == []


def test_the_text_is_that_of_the_fixed_file(page: Callable[..., str], tmp_path: Path) -> None:
    """Of what --fix wrote, and of what it would have written under --diff, which writes nothing."""
    text = "The the ferry sails, which marks a pivotal moment for the region.\n"
    page({"a.txt": text}, "--diff", "--output-format", "html:diff.html")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == text
    for out in ((tmp_path / "diff.html").read_text(encoding="utf-8"), page({"a.txt": text}, "--fix")):
        assert [words for _, words in marked(data(out)["text-0"])] == ["marks a pivotal moment"]


def test_a_file_that_has_changed_meanwhile_has_no_text(
    page: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its findings would lie on other words; they are still told."""
    from digestlint.engine import Engine

    run = Engine.run

    def changing(self: Engine, *arguments: Any) -> Any:
        done = run(self, *arguments)
        (tmp_path / "a.txt").write_text("Another text now.\n")
        (tmp_path / "b.txt").unlink()
        return done

    monkeypatch.setattr(Engine, "run", changing)
    found = data(page({"a.txt": "The the ferry.\n", "b.txt": "Of of.\n", "c.txt": "In in.\n"}))
    assert [len(file["findings"]) for file in found["index"]["files"]] == [1, 1, 1]
    assert {name for name in found if name.startswith("text-")} == {"text-2"}


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("digest-2026-11-05.md", "Text.", "2026-11-05"),
        ("20261105_brief.txt", "Text.", "2026-11-05"),
        ("2026/11/05/brief.txt", "Text.", "2026-11-05"),
        ("a.md", "---\ndate: 2026-11-05\n---\n\nText of 4 May 2020.", "2026-11-05"),
        ("a.md", "# Harbour brief\n\nThursday, 5 November 2026\n\nText.", "2026-11-05"),
        (
            "a.json",
            '{"published": "2026-11-05T06:00Z", "body": "The port opened on Tuesday and it stays."}',
            "2026-11-05",
        ),
        (
            "a.md",
            "# Brief\n\nThe board that met on 5 November 2026 in the old town hall of the port heard all three.",
            "",
        ),
        ("2026-13-45.md", "Text.", ""),
    ],
)
def test_the_day_of_a_digest(page: Callable[..., str], name: str, text: str, day: str) -> None:
    assert data(page({name: text}))["index"]["files"][0]["day"] == day
