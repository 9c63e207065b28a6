"""Words that stand together in well-known names, and what they say of a slip, through the command."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestlint.spelling.keys import deletions, double_deletions
from digestlint.spelling.pairs import HEADS, LEADS, pairs
from digestlint.spelling.words import word_pattern

ROOT = Path(__file__).parents[1]


def _flags(call, tmp_path: Path, text: str) -> list[str]:  # type: ignore[no-untyped-def]
    file = tmp_path / "digest.txt"
    file.write_text(text, encoding="utf-8")
    found = call("check", "--isolated", "--select", "TY001,TY002", "--output-format", "json", str(file))
    return [str(one["fix"]["edits"][0]["content"]) for one in found.findings]


def test_a_well_known_name_speaks_for_a_slip(call, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert _flags(call, tmp_path, "Ships of the Baltic Flet left the harbour.\n") == ["Fleet"]
    assert _flags(call, tmp_path, "Ships of the Tarvsok Flet left the harbour.\n") == []


def test_other_forms_of_a_forename_are_none(call, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert _flags(call, tmp_path, "The minister, Dmitrii Peskow, met Andriy Yermack and Serhiy Lavrow.\n") == []


def test_pairs_are_in_order_and_pass_over_little_words() -> None:
    known = pairs()
    assert known.has("prime", "minister")
    assert known.has("bank", "england")
    assert not known.has("minister", "prime")
    assert known.places("senator") & LEADS
    assert known.places("university") & HEADS
    assert not known.places("tarvsok")


def test_the_table_is_that_of_its_texts(tmp_path: Path) -> None:
    script = ROOT / "training" / "lexicon" / "pairs.py"
    if not script.exists():
        pytest.skip("the training scripts are not part of this distribution")
    subprocess.run([sys.executable, str(script), "--output", str(tmp_path)], check=True, capture_output=True)
    stored = ROOT / "digestlint" / "data" / "pairs.bin"
    assert (tmp_path / "pairs.bin").read_bytes() == stored.read_bytes(), "run: python training/lexicon/pairs.py"


@given(st.text(st.characters(codec="cp1252") | st.sampled_from("ab'’²½ªˆ0_-"), max_size=30))
def test_words_of_western_texts_are_those_of_any_text(text: str) -> None:
    # A letter of another script behind them makes it a text of any kind.
    quick, slow = word_pattern(text).findall(text), word_pattern(text + " ж").findall(text)
    assert quick == slow


@given(st.text("abc", max_size=8))
def test_two_letters_left_out_are_one_and_one(word: str) -> None:
    assert double_deletions(word) == {shorter for once in deletions(word) for shorter in deletions(once)}


def test_the_little_words_of_a_name_are_no_partners() -> None:
    names = "House of Commons", "Bank of England", "Treaty of Rome", "Council of Europe"
    for name in names:
        words = [word for word in name.lower().split() if word != "of"]
        assert all(pairs().has(first, second) for first, second in pairwise(words))
