"""Stories told twice: what counts as one, and how the work grows with their number."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from digestlint.api import Document, Source, Telling, group_items, pairs, tellings
from digestlint.readers.markdown import MarkdownReader
from digestlint.rules.repetition.repeated_story import RepeatedStory


def document(text: str, name: str = "digest.md") -> Document:
    read = MarkdownReader().read(Source(name, text))
    assert read.items == group_items(read.blocks)
    return read


def _word(random: Random) -> str:
    return "".join(random.choice("bdfgklmnprst") + random.choice("aeiou") for _ in range(4)).capitalize()


def _many(kind: str, count: int) -> list[Telling]:
    """Stories that have names of their own, one name in common, or nothing of their own."""
    random = Random(7)
    words = {"own": lambda: _word(random), "common": lambda: "Kerrin", "same": lambda: "Kerrin"}[kind]
    own = {"own": 6, "common": 3, "same": 0}[kind]
    text = "# Digest\n\n" + "\n\n".join(
        f"## {words()} harbour strike ends\n\n" + " ".join(_word(random) for _ in range(own)) + " ended a strike."
        for _ in range(count)
    )
    return [story for story, _ in tellings(document(text))]


@pytest.mark.parametrize("kind", ["own", "common", "same"])
def test_the_work_grows_with_the_stories(kind: str, steps: Callable[..., int]) -> None:
    few, many = _many(kind, 60), _many(kind, 480)
    # Eight times the stories would be 64 times the work if each were compared with each.
    assert steps(lambda: list(pairs(many))) < 16 * steps(lambda: list(pairs(few)))


DAYS = {
    "a-2031-03-03.md": "## Two trawlers seized off Kerrin\n\nThe guard of Norland seized Astrid and Maren.\n",
    "b-2031-03-01.md": "## Norland seizes two trawlers off Kerrin\n\nThe coast guard seized Astrid and Maren.\n",
    "c-2031-03-02.md": "## Kerrin: two trawlers seized by Norland\n\nThe coast guard seized Maren and Astrid.\n",
}


def _facts() -> Iterator[tuple[Any, ...]]:
    for name, text in DAYS.items():
        yield RepeatedStory().collect(document("# Tarn digest\n\n" + text, name))


def test_merging_is_associative_and_facts_are_plain() -> None:
    rule = RepeatedStory()
    one, two, three = _facts()
    assert rule.merge(rule.merge(one, two), three) == rule.merge(one, rule.merge(two, three))
    assert pickle.loads(pickle.dumps(one)) == one
    assert len(pickle.dumps(one)) < 1500


def test_what_is_earlier_is_told_by_the_dates_and_not_by_the_order_of_files() -> None:
    rule = RepeatedStory()
    one, two, three = _facts()
    found = {str(list(rule.report(facts))) for facts in (one + two + three, three + one + two, two + three + one)}
    assert len(found) == 1
    matches = list(rule.report(one + two + three))
    told = {match.place.filename: match.related[0][1].filename for match in matches}
    assert told == {"c-2031-03-02.md": "b-2031-03-01.md", "a-2031-03-03.md": "b-2031-03-01.md"}


def test_lines_that_say_where_a_story_is_from_tell_nothing_of_it(call: Any, tmp_path: Path) -> None:
    fields = "**Source:** Kerrin Maritime Wire\n**Original URL:** https://wire.example/kerrin-maritime/2031\n"
    about = "**Published:** 4 March 2031 by Lena Ort\n**Category:** Maritime affairs\n\n"
    trawlers = "The coast guard of Norland stopped a trawler with forty tonnes of cod.\n"
    school = "A school for sixty trainees opened in the old rope works.\n"
    files = {"apart": (trawlers, school), "twice": (trawlers, trawlers)}
    for name, (one, two) in files.items():
        first = f"## Monday at sea in the north\n\n{fields}{about}{one}"
        (tmp_path / f"{name}.md").write_text(f"{first}\n## Learning to sail these days\n\n{fields}{about}{two}")
    found = call("check", "--output-format", "json", "--select", "RP001", str(tmp_path)).findings
    assert [Path(one["filename"]).stem for one in found] == ["twice"]


def test_both_places_are_named(call: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in DAYS.items():
        (tmp_path / name).write_text("# Tarn digest\n\n" + text)
    found = call("check", "--output-format", "json", "--select", "RP002").findings
    assert [one["filename"] for one in found] == ["a-2031-03-03.md", "c-2031-03-02.md"]
    assert all(one["related"][0]["filename"] in DAYS and one["related"][0]["location"]["row"] == 3 for one in found)
