"""Slips among names: what the evidence of a text and of its folder does, through the command."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestlint.spelling.edits import distance, edit
from digestlint.spelling.keys import deletions, skeleton
from digestlint.spelling.lexicon import Region, lexicon


def _reference(wrong: str, right: str) -> int:
    """The distance by its textbook table."""
    rows = [list(range(len(right) + 1))]
    for i, letter in enumerate(wrong, 1):
        row = [i]
        for j, other in enumerate(right, 1):
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != other)))
            if i > 1 and j > 1 and letter == right[j - 2] and wrong[i - 2] == other:
                row[j] = min(row[j], rows[-2][j - 2] + 1)
        rows.append(row)
    return rows[-1][-1]


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_distance_is_that_of_the_table(wrong: str, right: str) -> None:
    assert distance(wrong, right, 2) == min(_reference(wrong, right), 3)


@pytest.mark.parametrize(
    ("wrong", "right", "kind"),
    [
        ("recieve", "receive", "swap"),
        ("comittee", "committee", "undoubled"),
        ("prrices", "prices", "doubled"),
        ("govenment", "government", "missing"),
        ("articte", "article", "lookalike"),
        ("rassian", "russian", "vowel"),
        ("incluming", "including", "letter"),
        ("inclueing", "including", "key"),
    ],
)
def test_kinds_of_slips(wrong: str, right: str, kind: str) -> None:
    assert edit(wrong, right).kind == kind


def test_a_word_and_its_slip_share_a_key() -> None:
    assert set(deletions("zelensky")) & set(deletions("zelenksy"))
    assert skeleton("aproximotely") == skeleton("approximately")


def test_the_lexicon_knows_all_varieties_and_no_slip() -> None:
    words = lexicon()
    assert all(words.accepts(word) for word in ("colour", "color", "organise", "organize", "jail", "gaol", "kilometre"))
    assert not any(words.accepts(word) for word in ("recieve", "seperate", "articte", "rassian"))
    center = words.known("center")
    assert center is not None
    assert center.regions is Region.AMERICAN
    assert "Afghanistan" in [word for word, apart, _ in words.suggestions("afganistan") if apart == 1]
    assert words.zipf("the") > words.zipf("harbour") > words.zipf("recieve")


def test_the_folder_speaks_for_a_name(call, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    slip = tmp_path / "a.txt"
    slip.write_text("Residents of the port said that Tarvosk had no water on Sunday.\n")
    alone = call("check", "--isolated", "--select", "TY002", "--output-format", "json", str(slip))
    assert alone.findings == []
    for name in "bcd":
        (tmp_path / f"{name}.txt").write_text("The mayor of Tarvsok left. In Tarvsok the trams ran again.\n")
    together = call("check", "--isolated", "--select", "TY002", "--output-format", "json", "--pedantic", str(tmp_path))
    (found,) = together.findings
    assert found["message"].endswith("'Tarvsok' stands 6 times in this folder")
    assert found["location"] == {"row": 1, "column": 33}
    assert found["fix"]["edits"][0]["content"] == "Tarvsok"


def test_edited_names_stay_quiet(call, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.txt").write_text(
        "Bjarke Thorvild of Kvistrup met Ghislaine Oyelaran, an aide of Ms Nkechi Abiodun-Wray, in Szentgotthard.\n"
        "Posted by jsplitr · 63 comments; see harbr.example/newz, @kvstrp, #harbr and desk@harbr.example.\n"
        "She quoted “les familles des victimes et leurs proches sont dans la ville”, and “[w]ithin a year”.\n"
    )
    assert call("check", "--isolated", "--select", "TY", str(tmp_path)).code == 0
