"""Fingerprints: the same while the file around a finding changes, another for another finding."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestlint.api import Block, BlockKind, PieceKind, Span
from digestlint.engine import Engine
from digestlint.plugins import load

STORY = "Ministers met in the the old customs house on Monday and talked about ferries."


@pytest.fixture
def prints(files: Callable[..., Path], configs: Callable[..., object]) -> Callable[..., list[str]]:
    """The fingerprints of what a rule finds in a file, in the order of the file."""
    from digestlint.discover import Discovery

    def look(text: str, name: str = "a.md", select: str = "TY003", **beside: str) -> list[str]:
        files({name: text, **{f"{stem}.md": more for stem, more in beside.items()}})
        made = configs(overrides={"select": (select,), "min_confidence": "low"})
        engine = Engine(load())
        targets = Discovery(made, engine.loader.formats.is_readable).files([name, *(f"{stem}.md" for stem in beside)])
        run = engine.run([engine.check_file(target) for target in targets], made.root())
        assert run.problems == ()
        return [one.fingerprint for one in run.diagnostics]

    return look


@pytest.mark.parametrize(
    "changed",
    [
        f"# A new story\n\nIt rained.\n\n{STORY}\n",
        f"It rained. {STORY} It rained on.\n",
        STORY.replace("talked about ferries", "parted in silence"),
        STORY.replace("old customs", "old\ncustoms") + "\n",
        STORY.replace("the the", "**the** the"),
        f"{STORY}\r\n\r\nMore.\r\n",
    ],
    ids=["story above", "sentences around", "end of the sentence", "wrapped", "marked up", "line ends"],
)
def test_it_stays_while_the_file_changes(prints, changed: str) -> None:
    assert prints(changed) == prints(STORY)


def test_it_is_the_same_in_another_format(prints) -> None:
    text = STORY.replace("old", "caf\u00e9\u2019s")
    assert prints(text) == prints(f"<p>{text.replace('é', '&eacute;').replace('’', '&rsquo;')}</p>", "a.html")
    assert prints(text) == prints(json.dumps({"summary": text}), "a.json")


def test_another_neighbour_or_word_makes_another(prints) -> None:
    texts = (STORY, STORY.replace("met", "sat"), STORY.replace("old", "new"), STORY.replace("the the", "an an"))
    assert len({one for text in texts for one in prints(text)}) == len(texts)


def test_copies_share_one_and_other_rules_have_their_own(prints) -> None:
    first, second = prints(f"{STORY}\n\nIt rained.\n\n{STORY}\n")
    assert first == second
    assert prints("", select="AR009") != prints(" ", select="ST003")


def test_what_only_a_comparison_finds_has_one_too(prints) -> None:
    sentence = "The harbour board closed the northern quay on Tuesday after cracks were found in two of its piers."
    (one,) = prints(f"One.\n\n{sentence}\n\nEnd.\n", select="RP003", b=f"Two.\n\n{sentence}\n\nEnd.\n")
    (same,) = prints(f"One.\n\n{sentence}\n\nEnd.\n", select="RP003", b=f"# N\n\nRain. {sentence}\n\nEnd.\n")
    assert one == same
    assert len(one) == 16


@given(st.lists(st.tuples(st.sampled_from(PieceKind), st.integers(1, 4)), min_size=1), st.data())
def test_prose_and_source_lead_to_each_other(shape: list[tuple[PieceKind, int]], data: st.DataObject) -> None:
    pieces, prose, source = [], 0, 0
    for kind, length in shape:
        reads = {PieceKind.LITERAL: length, PieceKind.DECODED: 1, PieceKind.MARKUP: 0}[kind]
        pieces.append((kind, prose, prose + reads, source, source + length))
        prose, source = prose + reads, source + length
    block = Block(BlockKind.PARAGRAPH, "x" * prose, tuple(pieces))
    start = data.draw(st.integers(0, prose))
    span = Span(start, data.draw(st.integers(start, prose)))
    assert block.to_prose(block.to_source(span)) == span
